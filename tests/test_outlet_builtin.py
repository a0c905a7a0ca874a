"""The built-in outlets: every value in order, every outlet known by two pages of our own making."""

from __future__ import annotations

import re
from collections import Counter

import make_outlet_docs
import pytest

from govnews import Parser
from govnews.outlet_file import check_file
from govnews.registry import builtin, builtin_files, builtin_keys
from outlet_pages import PAGES, TITLES, Made

KEYS = builtin_keys()
_DAY = re.compile(r"(2021)[-年](\d\d)[-月](\d\d)")
FAMILIES = {"peace-net", "civility-net", "discipline-net", "county-media", "gov-portal", "congress-cppcc"}


@pytest.fixture(scope="module")
def parser() -> Parser:
    return Parser()


@pytest.mark.parametrize("key", KEYS)
def test_value(key: str) -> None:
    outlet = check_file(builtin_files()[f"{key}.toml"])
    assert outlet.key == key
    assert all(rule.examples for rule in outlet.every_rule()), (
        "a rule without an example is tested by nothing"
    )
    assert all(builtin(family) is not None for family in outlet.families)


@pytest.mark.parametrize("key", KEYS)
def test_every_file_says_what_it_rests_on(key: str) -> None:
    rests = make_outlet_docs.rests_on(key)
    pages = re.search(r"\d|no page", rests)
    assert pages, f"how many real pages {key} rests on"


def test_the_document_shows_every_value() -> None:
    assert make_outlet_docs.TARGET.read_text(encoding="utf-8") == make_outlet_docs.document(), (
        "run tools/make_outlet_docs.py"
    )
    assert all(f"| `{key}` |" in make_outlet_docs.table() for key in KEYS)


def test_the_six_families_are_there() -> None:
    assert {key for key in KEYS if (one := builtin(key)) and one.family} == FAMILIES


def test_no_two_outlets_share_a_name_or_an_address() -> None:
    outlets = [one for key in KEYS if (one := builtin(key))]
    texts = Counter(text for one in outlets for text in (one.name, *one.names, *one.domains))
    assert [text for text, times in texts.items() if times > 1] == []


def test_every_outlet_has_two_pages() -> None:
    assert Counter(page.key for page in PAGES) == dict.fromkeys(KEYS, 2)


@pytest.mark.parametrize("made", PAGES, ids=lambda page: page.key)
def test_page(parser: Parser, made: Made) -> None:
    page = parser.parse_page(made.text)
    assert page.outlet == made.key, page.why_outlet()
    (article,) = page.articles
    year, month, day = _DAY.findall(made.text)[0]
    assert article.date is not None
    assert (article.source, article.date.edtf) == (made.source, f"{year}-{month}-{day}")
    assert article.title in TITLES
    kinds = {block.text: str(block.kind) for block in page.blocks}
    assert {text: kinds.get(text) for text, _ in made.kinds} == dict(made.kinds)
    assert [
        issue for issue in page.issues if issue.code in ("slow-rule", "broken-rule", "broken-reader")
    ] == []


def test_without_the_outlets_our_paper_stays_our_paper() -> None:
    plain = Parser(discover=False)
    known = [page for page in PAGES if page.source and "本报讯" in page.text]
    assert len(known) > 20
    assert [plain.parse(page.text).source for page in known] == [None] * len(known)
