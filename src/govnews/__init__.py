"""Read raw pages of Chinese government news into typed articles, losing nothing and inventing nothing.

>>> import govnews
>>> page = "云泉市召开防汛会议\\n2021-08-05 来源:云泉日报\\n8月5日,云泉市委书记倪欣主持召开防汛会议。"
>>> article = govnews.parse(page)
>>> article.title, article.source, article.date.edtf, article.officials[0].name
('云泉市召开防汛会议', '云泉日报', '2021-08-05', '倪欣')
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator
from functools import cache

from govnews.article import (
    Article,
    Byline,
    Contributor,
    Evidence,
    Official,
    PartialDate,
    PlaceOrigin,
    Post,
    PostLevel,
    Role,
    Section,
)
from govnews.blocks import Block, BlockKind
from govnews.errors import (
    GovnewsError,
    MoreArticlesWarning,
    NoArticleError,
    OutletLoadError,
    OutletNotFoundError,
    ReadError,
    RuleError,
)
from govnews.officials import find_officials
from govnews.outlet import Outlet
from govnews.page import Issue, Page, Reason
from govnews.parser import Parser
from govnews.reading import read_text
from govnews.rules import Look, Rule
from govnews.spans import Span

__all__ = [
    "Article",
    "Block",
    "BlockKind",
    "Byline",
    "Contributor",
    "Evidence",
    "GovnewsError",
    "Issue",
    "Look",
    "MoreArticlesWarning",
    "NoArticleError",
    "Official",
    "Outlet",
    "OutletLoadError",
    "OutletNotFoundError",
    "Page",
    "Parser",
    "PartialDate",
    "PlaceOrigin",
    "Post",
    "PostLevel",
    "ReadError",
    "Reason",
    "Role",
    "Rule",
    "RuleError",
    "Section",
    "Span",
    "find_officials",
    "parse",
    "parse_many",
    "parse_page",
    "read_text",
]


@cache
def _parser() -> Parser:
    return Parser()


def parse(
    text: str,
    *,
    url: str | None = None,
    outlet: str | Outlet | None = None,
    crawled: datetime.date | None = None,
) -> Article:
    """The page's first article; see `Parser.parse`."""
    return _parser().parse(text, url=url, outlet=outlet, crawled=crawled)


def parse_page(
    text: str,
    *,
    url: str | None = None,
    outlet: str | Outlet | None = None,
    crawled: datetime.date | None = None,
) -> Page:
    """Every article of a page, every character accounted for; see `Parser.parse_page`."""
    return _parser().parse_page(text, url=url, outlet=outlet, crawled=crawled)


def parse_many(texts: Iterable[str], *, parser: Parser | None = None) -> Iterator[Page]:
    """The pages of many texts, one after the other, as `texts` yields them."""
    one = parser or _parser()
    return (one.parse_page(text) for text in texts)
