from __future__ import annotations

import pytest

from govnews.blocks import BlockKind as K
from govnews.stages.fields.source import source
from made import Line, story

BODY = (K.BODY, "会议研究了防汛工作。")


def read(*lines: Line, furniture: tuple[Line, ...] = ()) -> str | None:
    text, folded, made = story(*lines, furniture=furniture)
    found = source(text, folded, made)
    if found is None:
        return None
    assert " ".join(text[found.start : found.end].split()) == found.value
    return found.value


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ((K.META, "来源\uff1a云岭日报"), "云岭日报"),
        (
            (K.META, "2021-02-19 16:15:07 来源\uff1a\u3000云岭日报 浏览次数\uff1a287 字体\uff1a大 中 小"),
            "云岭日报",
        ),
        ((K.META, "www.yunling.example 】 【 2021-02-19 16:15:07 】 【 来源\uff1a云岭日报 】"), "云岭日报"),
        ((K.META, "信息来源\uff1a云岭市民政局 发布日期\uff1a2021-10-30"), "云岭市民政局"),
        ((K.META, "2021-02-19 | 来源\uff1a云岭日报 | 编辑\uff1a韦小梅"), "云岭日报"),
        ((K.META, "2020年10月21日 来自\uff1a云岭民政 7212"), "云岭民政"),
        ((K.META, "2009/5/26 源自\uff1a云岭学习网 【字体\uff1a 大 小】"), "云岭学习网"),
        ((K.META, "来源\uff1a本站原创"), "本站原创"),
        ((K.META, "来源\uff1a 作者\uff1a 2021-02-19"), None),
        ((K.META, "来源\uff1a未知"), None),
        ((K.META, "时间\uff1a2021-02-19 来源\uff1a云岭日报 打印 字体\uff1a大 小 分享"), "云岭日报"),
        ((K.META, "2021年02月19日08:18 来源\uff1a云岭网-文化频道 分享到\uff1a"), "云岭网-文化频道"),
        ((K.META, "2021-2-19 1:05:32 来源: 云岭网 网友评论 0 条 点击查看"), "云岭网"),
        ((K.META, "来源\uff1a云岭打印机报"), "云岭打印机报"),
        ((K.META, "2021-02-19 来源\uff1a云岭人大网 浏览字号\uff1a大 中 小 打印本页"), "云岭人大网"),
        ((K.META, "2021-02-19 来源\uff1a云岭+ 阅读 (1234)"), "云岭+"),
        ((K.META, "2021-02-19 来源\uff1a云岭日报-云岭客户端 记者 韦小梅"), "云岭日报-云岭客户端"),
        ((K.META, "来源\uff1a云岭网-《云岭日报》2021-02-19 11:56"), "云岭网-《云岭日报》"),
        ((K.META, "2021-02-1919:42:35来源\uff1a云岭日报编辑\uff1ayl作者\uff1a佚名"), "云岭日报"),
        ((K.DATELINE, "云岭网\u00b7海报新闻2月10日讯"), "云岭网\u00b7海报新闻"),
        ((K.BYLINE, "图片由云岭日报记者 韦小梅 韩松/摄"), None),
        ((K.META, "2021-02-19 浏览次数\uff1a287"), None),
        ((K.CREDIT, "来源\uff1a云岭融媒"), "云岭融媒"),
        ((K.CREDIT, "来源|青岚县融媒体中心"), "青岚县融媒体中心"),
        ((K.CREDIT, "\uff08转自\uff1a云岭发布\uff09"), "云岭发布"),
        ((K.CREDIT, "作者/来源\uff1a云岭青年网"), "云岭青年网"),
        ((K.META, "本文来源: 水利厅"), "水利厅"),
        ((K.META, "2013年11月04日 10:15　來源:中新社　參與互動(0)"), "中新社"),
        ((K.DATELINE, "云岭网6月29日东海讯(本网特派记者 韦小梅)"), "云岭网"),
        ((K.DATELINE, "青岚讯(记者 韦小梅)"), None),
        ((K.CREDIT, "责任编辑\uff1a韦小梅"), None),
        ((K.DATELINE, "新华社云岭2月10日电\uff08记者韦小梅\uff09"), "新华社"),
        ((K.DATELINE, "中新网云岭8月27日电"), "中新网"),
        ((K.DATELINE, "本报讯\uff08记者 韦小梅\uff09"), None),
        ((K.DATELINE, "晚报讯\uff08记者 韦小梅\uff09"), None),
        ((K.BYLINE, "\uff08万源发布\uff09"), "万源发布"),
        ((K.BYLINE, "\uff08云岭市公安局 韦小梅\uff09"), "云岭市公安局"),
        ((K.BYLINE, "\uff08云岭大学\uff09"), "云岭大学"),
        ((K.BYLINE, "\uff08云岭大学 韦小梅\uff09"), None),
        ((K.BYLINE, "\uff08作者\uff1a韦小梅 单位\uff1a云岭市第一中学\uff09"), None),
        ((K.BYLINE, "\uff08云岭晚报记者 韦小梅\uff09"), "云岭晚报"),
        ((K.BYLINE, "\uff08晚报记者 韦小梅\uff09"), None),
        ((K.BYLINE, "\uff08韦小梅 韩松\uff09"), None),
        ((K.BYLINE, "\uff08此件公开发布\uff09"), None),
    ],
)
def test_where_an_article_comes_from(line: Line, expected: str | None) -> None:
    assert read(line, BODY) == expected


def test_the_meta_line_speaks_before_the_dateline() -> None:
    assert read((K.META, "来源\uff1a云岭日报"), (K.DATELINE, "新华社云岭2月10日电"), BODY) == "云岭日报"


def test_an_empty_value_lets_the_dateline_speak() -> None:
    assert read((K.META, "来源\uff1a 作者\uff1a"), (K.DATELINE, "新华社云岭2月10日电"), BODY) == "新华社"


@pytest.mark.parametrize(
    "line",
    [
        (K.COPYRIGHT, "凡本网注明来源\uff1a云岭日报的作品\uff0c版权归云岭日报所有"),
        (K.FOOTER, "主办\uff1a云岭市人民政府 来源\uff1a云岭网"),
        (K.RELATED, "来源\uff1a青岚日报 2021-02-18"),
        (K.BODY, "据云岭日报消息\uff0c会议研究了防汛工作。"),
    ],
)
def test_a_sites_own_text_is_no_source(line: Line) -> None:
    assert read(BODY, line) is None


def test_a_newspapers_masthead_names_the_source() -> None:
    assert read(BODY, furniture=((K.META, "来源\uff1a云岭日报 2021年2月19日"),)) == "云岭日报"


@pytest.mark.parametrize(
    ("printed", "home", "expected"),
    [
        ("本报讯\uff08记者 韦小梅\uff09", "云岭日报", "云岭日报"),
        ("本报讯\uff08记者 韦小梅\uff09", None, None),
        ("新华社云岭2月10日电", "云岭日报", "新华社"),
    ],
)
def test_our_paper_has_a_name_where_the_outlet_is_known(
    printed: str, home: str | None, expected: str | None
) -> None:
    text, folded, made = story((K.DATELINE, printed), BODY)
    found = source(text, folded, made, (lambda _: home) if home else None)
    assert (found.value if found else None) == expected
