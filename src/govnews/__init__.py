"""Read raw pages of Chinese government news into typed articles, losing nothing and inventing nothing.

>>> import govnews
>>> page = "云泉市召开防汛会议\\n2021-08-05 来源:云泉日报\\n8月5日,云泉市委书记倪欣主持召开防汛会议。"
>>> article = govnews.parse(page)
>>> article.title, article.source, article.date.edtf, article.officials[0].name
('云泉市召开防汛会议', '云泉日报', '2021-08-05', '倪欣')

The names below are loaded on first use (PEP 562): tables and patterns take a fifth of a second to set up, and
a program that only asks for the version should not wait for them.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
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
    from govnews.calls import parse, parse_html, parse_many, parse_page
    from govnews.dates import PartialDate
    from govnews.errors import (
        GovnewsError,
        MissingExtraError,
        MoreArticlesWarning,
        NoArticleError,
        OutletLoadError,
        OutletNotFoundError,
        OutletWarning,
        ReadError,
        RuleError,
    )
    from govnews.linking import Part, WholeArticle, link
    from govnews.officials import find_officials
    from govnews.outlet import Layout, Outlet
    from govnews.outlet_file import read_outlet
    from govnews.page import Issue, Page, Reason
    from govnews.parser import Parser
    from govnews.reading import read_text
    from govnews.rules import Look, Rule
    from govnews.spans import Span

_HOMES = {
    "article": ("Article Byline Contributor Evidence Official PlaceOrigin Post PostLevel Role Section"),
    "blocks": "Block BlockKind",
    "calls": "parse parse_html parse_many parse_page",
    "dates": "PartialDate",
    "errors": (
        "GovnewsError MissingExtraError MoreArticlesWarning NoArticleError OutletLoadError"
        " OutletNotFoundError OutletWarning ReadError RuleError"
    ),
    "linking": "Part WholeArticle link",
    "officials": "find_officials",
    "outlet": "Layout Outlet",
    "outlet_file": "read_outlet",
    "page": "Issue Page Reason",
    "parser": "Parser",
    "reading": "read_text",
    "rules": "Look Rule",
    "spans": "Span",
}
_HOME = {name: module for module, names in _HOMES.items() for name in names.split()}

__all__ = [
    "Article",
    "Block",
    "BlockKind",
    "Byline",
    "Contributor",
    "Evidence",
    "GovnewsError",
    "Issue",
    "Layout",
    "Look",
    "MissingExtraError",
    "MoreArticlesWarning",
    "NoArticleError",
    "Official",
    "Outlet",
    "OutletLoadError",
    "OutletNotFoundError",
    "OutletWarning",
    "Page",
    "Parser",
    "Part",
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
    "WholeArticle",
    "find_officials",
    "link",
    "parse",
    "parse_html",
    "parse_many",
    "parse_page",
    "read_outlet",
    "read_text",
]


def __getattr__(name: str) -> Any:
    if name not in _HOME:
        raise AttributeError(f"module 'govnews' has no attribute {name!r}")
    value = getattr(import_module(f"govnews.{_HOME[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
