"""From a web page to its articles: decode, walk the markup, lay it out, hand text and hints to the parser."""

from __future__ import annotations

from html import escape
from typing import Any

import attrs

from govnews.errors import ReadError
from govnews.folding import fold
from govnews.html.decode import decode
from govnews.html.fill import Known, fill
from govnews.html.head import Told, told, values
from govnews.html.layout import Layout, layout
from govnews.html.pages import parts
from govnews.html.places import places
from govnews.html.walk import Markup, walk
from govnews.page import Page
from govnews.parser import Parser

LONGEST = 64_000_000
"""The longest page that is read: bytes of `bytes`, characters of `str`."""
_PROSE = 80
"""A page whose article's block holds less text than this shows its article by a script; in characters."""


def read_html(parser: Parser, html: str | bytes, encoding: str | None = None, **hints: Any) -> Page:
    """Every article of a web page; see `govnews.parse_html`."""
    if len(html) > LONGEST:
        raise ReadError(
            f"the page is longer than {LONGEST:,} {'bytes' if isinstance(html, bytes) else 'characters'}"
        )
    markup, known = _seen(decode(html, encoding) if isinstance(html, bytes) else html)
    found = layout(markup, [one.value for one in values(known, "title")])
    text = "\n".join(line.text for line in markup.lines)
    page = parser.parse_page(text, hints=found.facts, **hints)
    return _filled(page, markup, found, known)


def _seen(html: str) -> tuple[Markup, tuple[Told, ...]]:
    """What a page shows and tells; an article that a script would show stands before the rest."""
    markup = walk(html)
    known = told(markup)
    content = values(known, "content")
    if content:
        found = layout(markup, [])
        shown = markup.lines[found.first : found.last + 1] if found.first >= 0 else []
        if sum(len(line.text) - line.linked for line in shown) < _PROSE:
            markup = walk(_written(known, content[0].value) + html)
    return markup, known


def _written(known: tuple[Told, ...], content: str) -> str:
    """The markup of an article that arrived as data."""
    said = {one.role: escape(one.value) for one in reversed(known)}
    roles = [role for role in ("date", "source", "author") if role in said]
    line = " ".join(f'<span class="{role}">{said[role]}</span>' for role in roles)
    body = content if "<" in content else escape(content).replace("\n", "<br>")
    return (
        f'<div><div class="article-header"><h1>{said.get("title", "")}</h1>'
        f'<p class="article-info">{line}</p></div>'
        f'<div class="article_content">{body}</div></div>'
    )


def _filled(page: Page, markup: Markup, found: Layout, known: tuple[Told, ...]) -> Page:
    """The page with the fields of its longest article settled."""
    around = places(markup.lines, found)
    notes = list(parts(markup.lines, found, around))
    articles = list(page.articles)
    if articles:
        main = max(range(len(articles)), key=lambda i: len(articles[i].body))
        articles[main], against = fill(articles[main], Known(page.text, fold(page.text), around, known))
        notes += against
    issues = tuple(sorted((*page.issues, *notes), key=lambda issue: issue.span))
    return attrs.evolve(page, articles=tuple(articles), issues=issues)
