from __future__ import annotations

import pytest

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
