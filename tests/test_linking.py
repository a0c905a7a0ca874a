from __future__ import annotations

import govnews
from govnews.linking import page_number

FIRST = """云江日报
2021年8月5日 星期四 农历六月廿七 第8642期 今日8版
第1版 要闻
云江召开防汛会议
本报讯（记者 林晚）8月4日，市委书记沈墨主持召开防汛会议。他强调，要压实责任，把人员转移安
（下转第三版）
油菜喜获丰收
本报讯（记者 苏杭）今年全市油菜平均亩产一百五十公斤，比去年增加十公斤，农民笑开了颜。
"""
THIRD = """第3版 综合 2021年8月5日 星期四 责编：江晚 校对：方静
（上接第一版）置到每一户。会议还研究了水库调度方案。
市长周白就落实会议精神提出要求。
新桥通车
本报讯（记者 何田）8月4日，横跨青江的新桥建成通车，两岸群众过江时间由一小时缩短到五分钟。
"""
FOURTH = """第4版 民生 2021年8月5日 星期四 责编：江晚 校对：方静
（上接第二版）茶农雀舌儿说，今年的行情比去年好一倍。
"""


def pages(*texts: str) -> list[govnews.Page]:
    return [govnews.parse_page(text) for text in texts]


def test_a_page_tells_its_number() -> None:
    assert [page_number(page) for page in pages(FIRST, THIRD, FOURTH)] == ["1", "3", "4"]


def test_two_halves_become_one_article() -> None:
    found = govnews.link(pages(FIRST, THIRD))
    assert [article.title for article in found] == ["云江召开防汛会议", "油菜喜获丰收", "新桥通车"]
    article = found[0]
    assert article.pages == (0, 1)
    assert [part.number for part in article.parts] == ["1", "3"]
    assert article.rule == "jump-lines"
    assert article.score > 0
    assert "把人员转移安置到每一户。" in article.paragraphs[0]
    assert article.paragraphs[-1] == "市长周白就落实会议精神提出要求。"
    assert {official.name for official in article.officials} == {"沈墨", "周白"}
    assert [one.name for one in article.byline] == ["林晚"]


def test_the_order_of_pages_does_not_matter() -> None:
    article = next(a for a in govnews.link(pages(THIRD, FIRST)) if a.title == "云江召开防汛会议")
    assert article.pages == (1, 0)
    assert "转移安置到" in article.body


def test_a_half_of_another_page_stays_alone() -> None:
    found = govnews.link(pages(FIRST, FOURTH))
    assert all(article.rule == "one-page" for article in found)
    assert len(found) == 3


def test_the_parts_of_a_web_article_are_joined_by_their_title() -> None:
    part = "云江市政府工作报告（{}）\n2021-02-19 来源：云江日报\n{}\n"
    texts = (
        "一年来，全市经济平稳运行，重点项目顺利推进，群众收入稳步增长。",
        "新的一年，要把稳增长摆在首位，办好十件民生实事。",
    )
    found = govnews.link(pages(part.format(1, texts[0]), part.format(2, texts[1])))
    assert [article.pages for article in found] == [(0, 1)]
    assert found[0].paragraphs == texts


def test_no_pages_hold_no_articles() -> None:
    assert govnews.link([]) == ()
