"""What an issue on the web lists over its articles is no headline."""

from __future__ import annotations

import govnews
from govnews.blocks import BlockKind as K

TOP = "云江日报 2017年06月15日 星期四\n上一版 下一版\n"
PAGES = "第01版：要闻\n第02版：综合新闻\n第03版：县区\n第02版：综合新闻\n"
HEADLINES = ("我市召开安全生产例会", "“小巷总理”的大本子", "坝头村：羊粪也能卖出好价钱")
TEXTS = (
    "本报讯（记者 江晚）昨日，有关负责人说，今年的任务已经定下，各单位要把责任落实到人，按月检查。\n",
    "本报讯（记者 柯岩）楼道里的灯坏了三个月，她一家一户去敲门，凑够了钱，第二天就请人来换上。\n",
    "本报讯（通讯员 石磊）过去一刮风，满街都是味儿；如今村里办起加工厂，一袋肥料卖到二十多元。\n",
)
OTHER = "本报讯（记者 江晚）江晚走进棚户区，问周转费领到没有，她说，搬得出来、住得进去才算数。\n"


def page(*parts: str, turn: str = "3上一篇 下一篇4\n") -> govnews.Page:
    articles = (f"{one}\n{text}{turn}" for one, text in zip(HEADLINES, TEXTS, strict=True))
    return govnews.parse_page(TOP + "".join((*parts, *articles)))


def titles(read: govnews.Page) -> list[str | None]:
    return [article.title for article in read.articles]


def test_the_list_of_pages_is_a_menu_and_the_pages_own_line_is_not() -> None:
    kinds = {block.start: block.kind for block in page(PAGES).blocks}
    at = len(TOP)
    assert [kinds[at + i * 9] for i in (0,)] == [K.NAV]
    assert kinds[len(TOP + PAGES) - len("第02版：综合新闻\n")] is K.META


def test_the_headlines_of_the_page_are_related() -> None:
    for head in ("本版标题\n", "【本版导读】\n", ""):
        for bullet in ("◇ ", "· ", ""):
            if not head and bullet:
                continue
            listed = "".join(f"{bullet}{one}\n" for one in HEADLINES)
            read = page(PAGES, "PDF版下载\n", head, listed)
            assert titles(read) == list(HEADLINES)
            assert {b.kind for b in read.blocks if b.text.endswith(HEADLINES[0])} == {K.RELATED, K.TITLE}


def test_a_kicker_and_its_headline_on_one_line_of_the_list() -> None:
    listed = "本版标题\n江晚调研时强调 让群众早日圆上安居梦\n" + "\n".join(HEADLINES) + "\n"
    read = page(listed, "江晚调研时强调\n让群众早日圆上安居梦\n", OTHER)
    assert titles(read) == ["让群众早日圆上安居梦", *HEADLINES]


def test_buttons_between_articles_are_no_headlines() -> None:
    for turn in ("3上一篇 下一篇4\n", "上一篇 | 下一篇\n放大⊕ 缩小⊖ 默认○\n", "◀上一篇 下一篇▶\n"):
        assert titles(page(turn=turn)) == list(HEADLINES)


def test_an_article_that_a_loop_prints_again_is_no_list() -> None:
    article = "我市召开例会\n研究安全生产\n江晚主持并讲话\n" + OTHER
    read = govnews.parse_page("云江日报\n2017年6月15日 星期四 今日4版\n" + article + article)
    assert read.articles[0].title is not None
    assert K.RELATED not in {block.kind for block in read.blocks}
