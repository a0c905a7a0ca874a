"""Lines in which a newspaper says of which issue and which page it is, however it prints them."""

from __future__ import annotations

import pytest

import govnews
from govnews.blocks import BlockKind as K
from govnews.folding import fold
from govnews.rules import Look
from govnews.stages.label.page_line_rules import is_page_line, items


def told(line: str, index: int = 3) -> bool:
    return is_page_line(Look(fold(line).strip(), 0, index, 60, 0, True, True))


@pytest.mark.parametrize(
    "line",
    [
        "云江日报 第二版 2005年11月22日 星期二",
        "云 岫 报　２０１５年１２月２日　星期三　第３版",
        "**06 视觉** 2023年7月28日 星期五",
        "云泉晚报 | B08 | 副刊·望江亭 | 2011年9月16日 星期五",
        "一九五八年十月一日 星期三 夏历戊戌年八月十九 第一九五号",
        "2024年3月1日 周五 甲辰年正月廿一 今日16版 总第11203期 云江市委主管主办",
        "1997年8月9日 第32期(总第512期) 本期4版",
        "A06 | 2012.3.4 | 星期日 | 责编 江晚 美编 柯岩",
        "YUNJIANG DAILY 2021年3月1日 第4版",
        "国内统一刊号：CN00-0021 邮发代号：00-12 零售价：1.00元",
        "3版 要闻·综合 云江报",
        "2003年6月6日 第三版",
    ],
)
def test_a_line_made_of_an_issues_items_is_a_page_line(line: str) -> None:
    assert told(line)


@pytest.mark.parametrize(
    "line",
    [
        "2018年11月20日",
        "2021-02-19 云岭日报",
        "2016年4月20日 星期三 15:20",
        "市委宣传部 2021年3月1日",
        "2019年全国两会 第3版",
        "第12号台风",
        "第三期青年干部培训班开班",
        "民生 社会",
        "云江日报 手机报",
        "02版 要闻 本版责编:江晚 版式:柯岩",
    ],
)
def test_what_a_site_or_a_headline_prints_is_none(line: str) -> None:
    assert not told(line)


def test_an_item_alone_tells_at_the_top_of_a_page() -> None:
    for line in ("星期三", "云江日报社出版", "总第128期", "2004年第12期", "星期五 2001年3月9日"):
        assert told(line)
        assert not told(line, index=30)


def test_items_are_told_in_order() -> None:
    assert items("星期日 A06 2012.3.4") == ["weekday", "page", "day"]
    assert items("2012年3月4日召开会议") is None


def test_page_lines_are_the_pages_and_no_headlines() -> None:
    page = govnews.parse_page(
        "云江县报\n中共云江县委 云江县人民政府主办\n2011年9月9日 星期五 第34期（总第712期）\n"
        "辛卯年八月十二 准印证：（云）字第0001号 内部资料 免费交流\n一版 要闻\n"
        "全县秋收工作会议召开\n本报讯（记者 江晚）9月8日，全县秋收工作会议召开，部署秋收和秋种工作。\n"
    )
    assert [block.kind for block in page.blocks[:5]] == [K.META] * 5
    assert [(article.title, str(article.date)) for article in page.articles] == [
        ("全县秋收工作会议召开", "2011-09-09")
    ]


def test_the_papers_name_and_the_editors_behind_it_tell_a_newspapers_page() -> None:
    page = govnews.parse_page(
        "２０１８年１１月２０日　星期二　　观点　　７\n"
        "云江日报　　本版编辑：江　晚　柯　岩　　电话：０００—５５００００１　　信箱：yj＠example.com\n"
        "把好事办好\n本报评论员\n办事要让群众满意，先要问一问群众要的是什么，不能坐在办公室里替群众作主。\n"
        "今日谈\n给窗口加把椅子\n"
        "　　窗口前没有椅子，排队的老人站了一上午。一把椅子花不了几个钱，却能看出心里有没有人。（石　磊）\n"
    )
    assert [block.kind for block in page.blocks[:3]] == [K.META, K.META, K.CREDIT]
    assert [(article.title, str(article.date)) for article in page.articles] == [
        ("把好事办好", "2018-11-20"),
        ("给窗口加把椅子", "2018-11-20"),
    ]


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        ("2008年3月13日 星期四 A4\n社会·民生\n责编 江 晚 美编 小 柯 校对 石 磊\n", K.META),
        ("2008年3月13日 星期四 第３版\n公告·综合\n", K.META),
        ("2008年3月13日 星期四 今日8版\n社会·民生\n", K.KICKER),
    ],
)
def test_the_section_among_the_pages_own_lines_is_one_of_them(head: str, kind: K) -> None:
    page = govnews.parse_page(
        "云江晚报\n"
        + head
        + "全市燃气改造今年完工\n本报讯（记者 江晚）昨日，全市燃气改造工程完工，三千户居民用上了天然气。\n"
    )
    assert next(block.kind for block in page.blocks if "·" in block.text) is kind
    assert [article.title for article in page.articles] == ["全市燃气改造今年完工"]


def test_a_page_of_a_masthead_alone_is_read() -> None:
    assert not govnews.parse_page("云江晚报\n2008年3月13日 星期四 A4\n社会·民生").articles


@pytest.mark.parametrize(
    "head",
    [
        "云江教育\n2001年3月9日\n本期八版\n云江市教育局主管\n",
        "云江政协\n2001年第3期 2001年3月9日 星期五\n政协云江市委员会主办\n",
        "云江广播电视报\n2001年第12期\n2001年3月9日\n",
        "星期五 2001年3月9日\n农历辛巳年二月十五\n云江日报\n新闻编辑部主办\n第二版\n",
        "综合新闻 03\n2001年3月9日 星期五\n责任编辑：江晚\n版式：柯岩\n邮箱：yj@example.com\n",
    ],
)
def test_a_masthead_on_several_lines_dates_the_articles(head: str) -> None:
    page = govnews.parse_page(
        head + "全市燃气改造今年完工\n本报讯（记者 江晚）昨日，全市燃气改造工程完工，居民用上了天然气。\n"
        "茶农学会看云识价\n本报讯（记者 何田）云台村茶农先看气温，再看行情，一季下来多卖了两千多元。\n"
    )
    assert [(article.title, str(article.date)) for article in page.articles] == [
        ("全市燃气改造今年完工", "2001-03-09"),
        ("茶农学会看云识价", "2001-03-09"),
    ]
