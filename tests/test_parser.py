from __future__ import annotations

import datetime
import pickle
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

import govnews
from govnews import BlockKind, Outlet, Parser, Rule

PAGES = sorted((Path(__file__).parent / "pages").glob("*.txt"))
PAGE = """\
云岭新闻网 > 要闻 > 正文
张国栋在调研防汛工作时强调
压实责任 守住防汛安全底线
2021-02-19 16:15:07 来源：云岭日报 浏览次数：287
　　本报讯（记者 韦小梅 通讯员 韩松）2月18日，云岭市委书记张国栋深入青岚县调研防汛工作。
　　张国栋强调，防汛责任重于泰山，各级各部门要压实责任，抓好落实，确保人民群众生命财产安全。
责任编辑：李晓明
版权声明：本网所有内容，未经授权不得转载。
"""
OUTLET = Outlet(
    key="yunling",
    name="云岭日报",
    domains=("yunling.example",),
    marks=("云岭日报版权所有",),
    rules=(Rule("yunling-bar", BlockKind.WIDGET, "^云岭新闻网 >", weight=40.0),),
)


def test_a_page_is_read() -> None:
    article = govnews.parse(PAGE)
    assert article.title == "压实责任 守住防汛安全底线"
    assert article.kicker == ("张国栋在调研防汛工作时强调",)
    assert article.source == "云岭日报"
    assert article.date == govnews.PartialDate(2021, 2, 19, datetime.time(16, 15, 7))
    assert [(one.name, one.role) for one in article.byline] == [
        ("韦小梅", "reporter"),
        ("韩松", "correspondent"),
        ("李晓明", "editor"),
    ]
    assert [(one.name, [post.text for post in one.posts]) for one in article.officials] == [
        ("张国栋", ["云岭市委书记"])
    ]
    assert len(article.paragraphs) == 2
    assert [block.kind for block in article.boilerplate] == ["nav", "copyright"]


@pytest.mark.parametrize(
    "line",
    [
        "来源：云岭日报 2021-02-19",
        "时间：2021-02-19 来源：云岭日报",
        "发布时间：2021-02-19 09:15 来源：云岭日报 作者：韦小梅",
        "2021-2-19 9:15:00 来源：云岭日报 点击：",
        "作者：  日期：2021/02/19 来源：云岭日报",
        "2021-02-19  来源：云岭日报  浏览次数：128",
        "【字体：大 中 小】 2021-02-19 来源：云岭日报",
        "2021-02-19 来源：云岭日报",
        "2021年02月19日 来源：云岭日报",
        "2021.02.19 来源：云岭日报",
        "2021-02-19 | 来源：云岭日报",
        "\uff12\uff10\uff12\uff11年\uff12月\uff11\uff19日 来源：云岭日报",
    ],
)
def test_the_publication_line_in_its_many_forms(line: str) -> None:
    body = "　　防汛责任重于泰山，各级各部门要压实责任，抓好落实，确保群众安全。"
    page = govnews.parse_page(f"云岭：山里来了新校车\n{line}\n{body}\n")
    assert [block.kind for block in page.blocks] == ["title", "meta", "body"]
    assert (page.articles[0].source, str(page.articles[0].date)) == ("云岭日报", "2021-02-19")


@pytest.mark.parametrize(
    "statement",
    [
        "凡本网注明“来源：云岭网”的所有作品，版权均属于云岭网，未经本网授权不得转载、摘编或利用其它方式使用上述作品。",
        "本站所刊登的各种新闻、信息和专题专栏资料，均为云岭社版权所有，未经协议授权，禁止下载使用。\n制作单位：云岭网股份有限公司",
    ],
)
def test_a_short_last_sentence_is_no_part_of_the_statement_below(statement: str) -> None:
    last = "会议强调，各级各部门要压实责任，加强巡查值守。"
    text = (
        "云岭市召开防汛工作会议\n2021-08-05 09:15 来源：云岭日报\n"
        "8月5日，云岭市委书记张国栋主持召开全市防汛工作会议，研究部署下一阶段防汛工作。市长李明远出席会议并讲话。\n"
    )
    (article,) = Parser(discover=False).parse_page(f"{text}{last}\n{statement}\n").articles
    assert article.paragraphs[-1] == last
    assert article.byline.text == ""


def test_the_text_stays_as_it_was_given() -> None:
    assert govnews.parse_page(PAGE).text is PAGE


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_evidence_holds_what_was_read(path: Path) -> None:
    page = govnews.parse_page(path.read_bytes().decode())
    for article in page.articles:
        fields = {e.field for e in article.evidence}
        for name in ("title", "kicker", "subtitle", "summary", "source", "date"):
            assert bool(getattr(article, name)) == (name in fields), name
        assert bool(len(article.byline)) == ("byline" in fields)
        for evidence in article.evidence:
            printed = bare(page.text[evidence.start : evidence.end])
            assert any(bare(value) in printed for value in values(article, evidence.field)), evidence
            assert evidence.field != "date" or is_dated(printed, article.date)


def values(article: govnews.Article, field: str) -> list[str]:
    if field == "byline":
        return [one.name for one in article.byline]
    value = getattr(article, field)
    if field == "date":
        return [str(value.day or value.month), han(value.day or value.month)]
    return [value] if isinstance(value, str) else list(value)


def is_dated(printed: str, date: govnews.PartialDate | None) -> bool:
    assert date
    years = (
        [""]
        if date.year is None
        else [str(date.year), "".join("〇一二三四五六七八九"[int(c)] for c in str(date.year))]
    )
    return any(year in printed for year in years)


def han(number: int) -> str:
    """``21`` as 二十一."""
    tens, ones = divmod(number, 10)
    digits = " 一二三四五六七八九"
    return ((digits[tens] if tens > 1 else "") + "十" * (tens > 0) + digits[ones]).strip()


def bare(text: str) -> str:
    """Without white space and marks of layout, and with plain figures."""
    return "".join(c for c in govnews.folding.fold(text) if not c.isspace() and c not in "*#>_")


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_every_character_has_a_reason_and_every_person_a_place(path: Path) -> None:
    page = govnews.parse_page(path.read_bytes().decode())
    for offset, char in enumerate(page.text):
        assert (page.why(offset) is not None) or char.isspace()
    for article in page.articles:
        places = [e for e in article.evidence if e.field == "byline"]
        for one in article.byline:
            assert "".join(page.text[one.start : one.end].split()) == one.name
            assert any(place.start <= one.start < one.end <= place.end for place in places)
        for official in article.officials:
            assert official.mentions
            for span in official.mentions:
                assert bare(page.text[span.start : span.end]) == bare(official.name)
            for post in official.posts:
                assert bare(page.text[post.start : post.end]) == bare(post.text)


def test_crawled_settles_a_year_that_the_page_leaves_open() -> None:
    text = PAGE.replace("2021-02-19 16:15:07 ", "")
    assert str(govnews.parse(text).date) == "XXXX-02-18"
    assert str(govnews.parse(text, crawled=datetime.date(2021, 2, 20)).date) == "2021-02-18"


def test_no_article() -> None:
    for text in ("", " \n", "首页 | 政务公开 | 互动交流\n"):
        with pytest.raises(govnews.NoArticleError, match="parse_page"):
            govnews.parse(text)
    assert issubclass(govnews.NoArticleError, ValueError)


def test_several_articles_are_told() -> None:
    text = (Path(__file__).parent / "pages" / "two-articles.txt").read_text(encoding="utf-8")
    with pytest.warns(govnews.MoreArticlesWarning, match="2 articles"):
        article = govnews.parse(text)
    assert article == govnews.parse_page(text).articles[0]


@pytest.mark.parametrize("wrong", [PAGE.encode(), None, 1])
def test_only_text_is_read(wrong: object) -> None:
    for read in (govnews.parse, govnews.parse_page, Parser().parse_page):
        with pytest.raises(TypeError, match=r"read_text"):
            read(wrong)  # type: ignore[arg-type]


def test_an_outlet_is_known_by_address_key_and_mark() -> None:
    parser = Parser([OUTLET])
    pages = [
        parser.parse_page(PAGE, url="https://news.yunling.example/1.htm"),
        parser.parse_page(PAGE, outlet="yunling"),
        parser.parse_page(PAGE, outlet=OUTLET),
        parser.parse_page(PAGE + "云岭日报版权所有\n"),
    ]
    assert [page.outlet for page in pages] == ["yunling"] * 4
    assert [(page.blocks[0].kind, page.blocks[0].rule) for page in pages] == [("widget", "yunling-bar")] * 4


@pytest.mark.parametrize(
    "url", [None, "http://[", "https://other.example/", "https://notyunling.example/", "云岭"]
)
def test_an_outlets_rules_stay_on_its_own_pages(url: str | None) -> None:
    page = Parser([OUTLET]).parse_page(PAGE, url=url)
    assert (page.outlet, page.blocks[0].kind) == (None, "nav")


def test_an_unknown_outlet_lists_the_known_ones() -> None:
    with pytest.raises(govnews.OutletNotFoundError, match=r"'qinglan'.*yunling"):
        Parser([OUTLET]).parse_page(PAGE, outlet="qinglan")


def test_a_rule_that_runs_away_is_an_issue() -> None:
    slow = Outlet(key="slow", name="慢", rules=(Rule("away", BlockKind.NAV, r"^(?:首|首首)+$"),))
    page = Parser().parse_page(PAGE + "首" * 60 + "尾\n", outlet=slow)
    assert [issue.code for issue in page.issues] == ["slow-rule"]
    assert page.text[page.issues[0].span.start] == "首"


def test_doubtful_officials_can_be_left_out() -> None:
    assert Parser(min_confidence=0.0).parse(PAGE).officials
    assert Parser(min_confidence=1.1).parse(PAGE).officials == ()


def test_a_parser_is_reusable_and_serves_threads() -> None:
    parser, texts = Parser(), [path.read_text(encoding="utf-8") for path in PAGES[:8]]
    alone = [parser.parse_page(text) for text in texts]
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(parser.parse_page, texts)) == alone


def test_many_pages_are_read_one_by_one() -> None:
    def texts() -> Iterator[str]:
        yield PAGE
        raise LookupError("the second page was fetched too early")

    pages = govnews.parse_many(texts())
    assert next(pages) == govnews.parse_page(PAGE)
    with pytest.raises(LookupError):
        next(pages)


def test_a_page_pickles() -> None:
    page = govnews.parse_page(PAGE)
    assert pickle.loads(pickle.dumps(page)) == page


def test_hints_of_another_type_are_refused_and_a_time_of_day_is_left_out() -> None:
    flat = PAGE.replace("2021-02-19 16:15:07", "2-19 16:15")
    page = govnews.parse_page(flat, crawled=datetime.datetime(2021, 2, 20, 8, 30))
    assert str(page.articles[0].date) == "2021-02-19"
    with pytest.raises(TypeError, match="crawled must be"):
        govnews.parse_page(PAGE, crawled="2021-02-20")  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="url must be"):
        govnews.parse_page(PAGE, url=b"http://yunling.example")  # type: ignore[arg-type]


def test_hints_for_many_pages() -> None:
    flat = PAGE.replace("2021-02-19 16:15:07", "2-19 16:15")
    pages = govnews.parse_many([flat, flat], crawled=datetime.date(2021, 2, 20), outlet=OUTLET)
    assert [(page.outlet, str(page.articles[0].date)) for page in pages] == [("yunling", "2021-02-19")] * 2


def test_the_path_on_top_is_no_headline() -> None:
    text = "新闻中心 > 县区新闻 > 正文\n8月5日,云屿市委书记张国栋主持召开全市防汛工作会议。(韦小梅 苏晴)\n"
    page = Parser(discover=False).parse_page(text)
    assert (page.blocks[0].kind, page.articles[0].title) == (BlockKind.NAV, None)
