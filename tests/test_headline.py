from __future__ import annotations

import pytest

import govnews
from govnews.blocks import BlockKind as K
from govnews.stages.fields import headline
from made import story

BODY = (K.BODY, "会议研究了工作。")


def title(*printed: str, rule: str = "made") -> str | None:
    text, _, made = story(*((K.TITLE, line, rule) for line in printed), BODY)
    found = headline.title(text, made)
    return found.value if found else None


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        (["云岭召开防汛会议"], "云岭召开防汛会议"),
        (["\u3000\u3000云岭召开\u3000\u3000防汛会议"], "云岭召开 防汛会议"),
        (["## 云岭召开防汛会议"], "云岭召开防汛会议"),
        (["**云岭召开防汛会议**"], "云岭召开防汛会议"),
        (["云岭防汛", "守住底线"], "云岭防汛 守住底线"),
        (["云岭召开防汛会议", "云岭召开防汛会议"], "云岭召开防汛会议"),
        (["云岭召开防汛会议云岭召开防汛会议"], "云岭召开防汛会议"),
        (["云岭 召开全市防汛会议", "云岭召开全市防汛会议 江晚讲话"], "云岭召开全市防汛会议 江晚讲话"),
        (["防汛进行时", "防汛进行时到底怎么看"], "防汛进行时 防汛进行时到底怎么看"),
        (["原标题\uff1a云岭召开防汛会议"], "云岭召开防汛会议"),
        (["\uff08本文原标题\uff1a《云岭召开防汛会议》\uff09"], "云岭召开防汛会议"),
    ],
)
def test_the_headline_as_printed(printed: list[str], expected: str) -> None:
    assert title(*printed) == expected


def test_a_page_without_a_headline_has_no_title() -> None:
    assert title() is None


def test_the_whole_of_two_printings() -> None:
    text, _, made = story(
        (K.TITLE, "云岭召开防汛工作会议部署…"),
        (K.META, "2021-02-19"),
        (K.TITLE, "云岭召开防汛工作会议部署近期任务"),
        BODY,
    )
    found = headline.title(text, made)
    assert found
    assert found.value == "云岭召开防汛工作会议部署近期任务"


def test_the_first_of_two_headlines_is_the_title() -> None:
    text, _, made = story((K.TITLE, "云岭召开会议"), BODY, (K.TITLE, "青岚有了校车"), BODY)
    found = headline.title(text, made)
    assert found
    assert found.value == "云岭召开会议"


def test_a_headline_points_to_its_lines() -> None:
    text, _, made = story((K.KICKER, "引题"), (K.TITLE, "云岭防汛"), (K.TITLE, "守住底线"), BODY)
    found = headline.title(text, made)
    assert found
    assert text[found.start : found.end] == "云岭防汛\n守住底线"


def test_kickers_and_subtitles_line_by_line() -> None:
    text, _, made = story(
        (K.KICKER, " 张国栋强调 "),
        (K.KICKER, "【要闻】"),
        (K.TITLE, "题"),
        (K.SUBTITLE, "——云岭\u3000防汛纪实"),
        BODY,
    )
    assert [f.value for f in headline.lines(text, made, K.KICKER)] == ["张国栋强调", "【要闻】"]
    assert [f.value for f in headline.lines(text, made, K.SUBTITLE)] == ["——云岭 防汛纪实"]
    for found in headline.lines(text, made, K.KICKER):
        assert text[found.start : found.end] == found.value


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        (["摘要\uff1a云岭部署防汛。"], "云岭部署防汛。"),
        (["【内容提要】云岭部署防汛。"], "云岭部署防汛。"),
        (["[导读] 云岭部署防汛。"], "云岭部署防汛。"),
        (["视频简介", "云岭部署防汛。", "青岚有了校车。"], "云岭部署防汛。 青岚有了校车。"),
        (["云岭部署防汛。"], "云岭部署防汛。"),
        (["摘要\uff1a"], None),
    ],
)
def test_a_summary_without_its_label(printed: list[str], expected: str | None) -> None:
    text, _, made = story(*((K.SUMMARY, line) for line in printed))
    found = headline.summary(text, made)
    assert (found.value if found else None) == expected


def test_no_summary() -> None:
    text, _, made = story(BODY)
    assert headline.summary(text, made) is None


@pytest.mark.parametrize(
    ("printed", "title"),
    [
        ("全市开展健康宣传活动_医院动态_ 云岭市第一医院", "全市开展健康宣传活动"),
        ("全市推行领导干部训诫预警--时政--云岭网", "全市推行领导干部训诫预警"),
        ("凝心聚力谱写新篇章--全市经济工作会", "凝心聚力谱写新篇章--全市经济工作会"),
    ],
)
def test_the_site_of_a_window_title_is_no_part_of_the_headline(printed: str, title: str) -> None:
    text, _, made = story((K.TITLE, printed, "made"), BODY)
    found = headline.title(text, made)
    assert found
    assert found.value == title


SITED = "云岭县召开防汛工作会议"


@pytest.mark.parametrize(
    "behind",
    [
        *(
            "_云岭新闻网",
            " - 云岭新闻网",
            "|云岭新闻网",
            " | 云岭新闻网",
            "--云岭新闻网",
            "-新华网",
            "_和讯网",
        ),
        *(
            "_云岭县人民政府",
            "_要闻_云岭县人民政府",
            "-要闻-云岭县人民政府门户网站",
            " - 云岭县人民政府 - 门户网站",
        ),
        *("_政务_澎湃新闻-The Paper", "_新浪新闻", "--要闻--云岭网", "_医院动态_云岭市第一医院"),
        *("_云岭日报", " - 云岭日报", "|云岭日报"),
    ],
)
def test_the_site_behind_a_headline_is_left_out(behind: str) -> None:
    page = f"{SITED}{behind}\n来源：云岭日报 发布时间：2022-05-06\n{TEXT_UNDER}"
    assert govnews.parse(page).title == SITED


@pytest.mark.parametrize(
    "title",
    [
        *("人大代表走进县法院_县检察院", "沈若谷到县水利局_县应急局调研", "走访慰问县中心医院-县中医院"),
        *(
            "云岭县聚焦数字经济-工业互联网",
            "云岭县举行“警医联动-生命接力”演练",
            "云岭县发布高温预警-重磅发布",
        ),
        *(
            "云岭县“最美家庭”评选_云岭县妇联",
            "全县统一战线工作会议召开--沈若谷讲话",
            "市领导走访县委党校_云岭县委办",
        ),
        *("云岭日报|防汛备汛进行时", "云岭县通报三起典型案例 | 以案说法", "云岭县举行集中开工仪式-东陵发布"),
    ],
)
def test_an_office_that_ends_a_headline_stays(title: str) -> None:
    page = f"{title}\n来源：云岭日报 发布时间：2022-05-06\n{TEXT_UNDER}"
    assert govnews.parse(page).title == title


TEXT_UNDER = (
    "5月4日上午，云岭县召开防汛工作会议，研究部署当前防汛工作。县委书记沈若谷出席会议并讲话。\n"
    "会议强调，要压实责任，落实措施，确保群众生命财产安全，确保安全度汛。\n"
)


def two_lines(first: str, second: str) -> govnews.Article:
    text = "3月18日上午，春耕备耕各项工作在杉坪乡展开，各乡镇主要负责人到场，听取了农机服务中心的介绍。"
    return govnews.parse(f"{first}\n{second}\n来源：青岚日报 发布时间：2023-03-19\n{text}\n{text[9:]}\n")


def test_under_a_whole_headline_of_an_event_stands_a_detail() -> None:
    article = two_lines("县水务局组织开展超标洪水防御应急演练", "江晚到场指挥 17支队伍同台“练兵”")
    assert article.title == "县水务局组织开展超标洪水防御应急演练"
    assert article.subtitle == ("江晚到场指挥 17支队伍同台“练兵”",)


def test_a_meeting_over_what_it_calls_for_is_a_kicker() -> None:
    article = two_lines("县委召开春耕备耕工作会议", "抢抓农时 抓好春耕 确保全年丰收")
    assert (article.kicker, article.title) == (
        ("县委召开春耕备耕工作会议",),
        "抢抓农时 抓好春耕 确保全年丰收",
    )


def test_what_a_meeting_decided_is_the_headline() -> None:
    article = two_lines("县政府召开第八次常务会议决定", "年内全面完成审批事项清理")
    assert (article.kicker, article.title) == (("县政府召开第八次常务会议决定",), "年内全面完成审批事项清理")
