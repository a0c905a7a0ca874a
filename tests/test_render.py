from __future__ import annotations

import datetime
import json
import re
from html.parser import HTMLParser
from pathlib import Path

import attrs
import pytest
from hypothesis import given, settings

from govnews import parse_page
from govnews.article import (
    Article,
    Byline,
    Contributor,
    Evidence,
    Official,
    PlaceOrigin,
    Post,
    PostLevel,
    Role,
    Section,
)
from govnews.blocks import Block, BlockKind
from govnews.dates import PartialDate
from govnews.page import Issue, Page
from govnews.render.html import page_html
from govnews.render.plain import article_dict, article_jsonld, page_dict
from govnews.render.report import page_report
from govnews.spans import Span
from made import ANY_TEXT, PAGES

FILES = sorted((Path(__file__).parent / "pages").glob("*.txt"))
NAMES = (
    ("韦小梅", Role.REPORTER),
    ("韩松", Role.PHOTOGRAPHER),
    ("云岭日报编辑部", Role.EDITOR),
    ("韩松", Role.OTHER),
)
POST = Post(
    "云岭市委书记",
    "市委书记",
    "中共云岭市委",
    "云岭市",
    None,
    PlaceOrigin.WRITTEN,
    PostLevel.PREFECTURAL,
    12,
    18,
)
BLOCK = Block(BlockKind.FOOTER, 30, 34, None, "主办云岭", "site")
ARTICLE = Article(
    title="云岭<召开>会议",
    kicker=("张国栋强调",),
    subtitle=("——防汛纪实",),
    summary="要点。",
    byline=Byline(
        tuple(
            Contributor(name, role, "云岭日报" if at == 0 else None, at, at + 1)
            for at, (name, role) in enumerate(NAMES)
        ),
        "韦小梅",
    ),
    source="云岭日报",
    date=PartialDate(2021, 2, 19, datetime.time(16, 15)),
    officials=(Official("张国栋", (POST,), (Span(18, 21),), True, 0.9),),
    sections=(Section(None, ("引子。",)), Section("一、概况", ("甲。", "乙。"))),
    boilerplate=(BLOCK,),
    evidence=(Evidence("title", 0, 8, "read-title"),),
    jump=("下转3版",),
)
PAGE = Page("云岭" * 17, (BLOCK,), (ARTICLE,), "yunling", (Issue("odd", "odd.", Span(1, 2)),), (1.0,))


def test_every_field_is_in_the_dict() -> None:
    made = article_dict(ARTICLE)
    assert set(made) == {field.name for field in attrs.fields(Article)} | {"paragraphs", "body"}
    assert made["byline"]["contributors"][0] == {
        "name": "韦小梅",
        "role": "reporter",
        "organization": "云岭日报",
        "start": 0,
        "end": 1,
    }
    assert made["date"] == {"edtf": "2021-02-19", "time": "16:15:00"}
    assert made["officials"][0]["posts"][0]["place_origin"] == "written"
    assert made["officials"][0]["mentions"] == [{"start": 18, "end": 21}]
    assert made["sections"][1] == {"heading": "一、概况", "paragraphs": ["甲。", "乙。"]}
    assert made["evidence"] == [{"field": "title", "start": 0, "end": 8, "rule": "read-title"}]
    assert made["boilerplate"][0]["kind"] == "footer"


def plain(value: object) -> bool:
    """Whether a value is of JSON's own types and of no subclass: a `StrEnum` is none of them."""
    if type(value) is dict:
        return all(type(key) is str and plain(one) for key, one in value.items())
    if type(value) is list:
        return all(map(plain, value))
    return type(value) in (str, int, float, bool, type(None))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_json_comes_back_as_it_was(path: Path) -> None:
    page = parse_page(path.read_text(encoding="utf-8"))
    for made in (page_dict(page), *map(article_dict, page.articles), *map(article_jsonld, page.articles)):
        assert plain(made)
        assert json.loads(json.dumps(made)) == made


def test_a_page_as_a_dict() -> None:
    made = page_dict(PAGE)
    assert list(made) == ["outlet", "articles", "blocks", "issues"]
    assert made["articles"] == [article_dict(ARTICLE)]
    assert made["issues"] == [{"code": "odd", "message": "odd.", "start": 1, "end": 2}]


def test_schema_org() -> None:
    made = article_jsonld(ARTICLE)
    assert (made["@context"], made["@type"]) == ("https://schema.org", "NewsArticle")
    assert made["headline"] == "云岭<召开>会议"
    assert made["alternativeHeadline"] == ["张国栋强调", "——防汛纪实"]
    assert made["datePublished"] == "2021-02-19T16:15:00"
    assert made["author"] == [
        {"@type": "Person", "name": "韦小梅", "affiliation": {"@type": "Organization", "name": "云岭日报"}}
    ]
    assert made["contributor"] == [{"@type": "Person", "name": "韩松"}]
    assert made["editor"] == [{"@type": "Organization", "name": "云岭日报编辑部"}]
    assert made["sourceOrganization"] == {"@type": "Organization", "name": "云岭日报"}
    assert made["articleBody"] == "引子。\n一、概况\n甲。\n乙。"
    assert made["mentions"][0]["jobTitle"] == ["云岭市委书记"]
    assert made["mentions"][0]["worksFor"] == [{"@type": "Organization", "name": "中共云岭市委"}]


@pytest.mark.parametrize(
    ("date", "expected"),
    [
        (None, None),
        (PartialDate(None, 2, 9), None),
        (PartialDate(2021, 2), "2021-02"),
        (PartialDate(2021), "2021"),
    ],
)
def test_schema_org_knows_no_date_without_a_year(date: PartialDate | None, expected: str | None) -> None:
    bare = Article("题", (), (), None, Byline(), None, date, (), (), (), ())
    made = article_jsonld(bare)
    assert made.pop("datePublished", None) == expected
    assert set(made) == {"@context", "@type", "headline"}


class Text(HTMLParser):
    """The text inside ``<pre>``, and every tag met."""

    def __init__(self, source: str) -> None:
        super().__init__()
        self.inside, self.text, self.tags = False, "", list[tuple[str, dict[str, str | None]]]()
        self.feed(source)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.inside = self.inside or tag == "pre"
        self.tags.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        self.inside = self.inside and tag != "pre"

    def handle_data(self, data: str) -> None:
        self.text += data if self.inside else ""


@settings(max_examples=60, deadline=None)
@given(ANY_TEXT | PAGES)
def test_html_shows_the_whole_page_and_nothing_of_it_is_markup(text: str) -> None:
    page = parse_page(text)
    source = page_html(page)
    source.encode()
    read = Text(source)
    expected = re.sub("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]", "\ufffd", text)
    assert read.text.removeprefix("\n") == expected
    assert {tag for tag, _ in read.tags} <= {
        "html",
        "head",
        "meta",
        "title",
        "style",
        "body",
        "div",
        "p",
        "pre",
        "span",
    }


def test_html_tells_kinds_rules_and_values() -> None:
    path = Path(__file__).parent / "pages" / "fullwidth-digits.txt"
    page = parse_page(path.read_text(encoding="utf-8"))
    source = page_html(page)
    titles = " ".join(attrs.get("title") or "" for _, attrs in Text(source).tags)
    for block in page.blocks:
        assert f"{block.kind}" in titles
        assert block.rule in titles
    for evidence in page.articles[0].evidence:
        assert f"{evidence.field}: {evidence.rule}" in titles
    assert "official 佘大川" in titles
    assert re.search(r"https?:|url\(|<script|<link|<img", source) is None


def test_html_escapes_what_outlets_say_too() -> None:
    block = Block(BlockKind.BODY, 0, 3, 0, "<b>", '"><script>')
    page = Page("<b>", (block,), (), None, (), (1.0,))
    assert "<b>" not in page_html(page)
    assert "<script" not in page_html(page)


def test_a_report_says_what_a_page_holds() -> None:
    report = page_report(PAGE, "page.txt")
    assert report.startswith("page.txt: 1 article\n")
    for line in (
        "kicker      张国栋强调",
        "date        2021-02-19 16:15",
        "officials   张国栋  云岭市委书记",
        "body        引子。",
        "            [3 paragraphs, 1 heading, 7 characters]",
        "boilerplate footer 1",
        "issues      odd at 1: odd.",
    ):
        assert line in report.splitlines()
    assert "韦小梅 (reporter, 云岭日报)" in report


def test_values_show_themselves() -> None:
    assert ARTICLE.to_dict() == article_dict(ARTICLE)
    assert ARTICLE.to_jsonld() == article_jsonld(ARTICLE)
    assert PAGE.to_html() == PAGE._repr_html_() == page_html(PAGE)
