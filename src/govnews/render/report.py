"""A page as a report that a person reads in a terminal."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from govnews.article import Article, Byline, Contributor, Official
from govnews.blocks import Block
from govnews.dates import PartialDate
from govnews.page import Page
from govnews.render.columns import clip, columns, printable, wrap

_LABEL = 12
"""Columns before the values."""
_NARROW = 40
"""A terminal narrower than this is written to as if it were this wide."""
_BODY_LINES = 3


def page_report(page: Page, name: str, width: int = 80) -> str:
    """What was read from a page called `name`, in lines of at most `width` columns (40 at the least)."""
    width = max(width, _NARROW)
    return "\n".join(_page(page, printable(name), width)) + "\n"


def _page(page: Page, name: str, width: int) -> Iterator[str]:
    count = len(page.articles)
    yield f"{name}: {_several(count, 'article') if count else 'no article'}"
    for number, article in enumerate(page.articles, 1):
        yield _rule(f" {number} of {count} " if count > 1 else "", width)
        yield from _article(article, width)
    if page.boilerplate or page.issues:
        yield _rule("", width)
    yield from _row("boilerplate", [_counted(page.boilerplate)], width)
    yield from _row("issues", [f"{i.code} at {i.span.start}: {i.message}" for i in page.issues], width)


def _article(article: Article, width: int) -> Iterator[str]:
    yield from _row("kicker", article.kicker, width)
    yield from _row("title", [article.title or "(none printed)"], width)
    yield from _row("subtitle", article.subtitle, width)
    yield from _row("summary", [article.summary or ""], width)
    yield from _row("byline", [_byline(article.byline)], width)
    yield from _row("source", [article.source or ""], width)
    yield from _row("date", [_date(article.date)], width)
    yield from _officials(article.officials, width)
    yield from _body(article, width)
    yield from _row("jump", article.jump, width)


def _rule(label: str, width: int) -> str:
    return f"──{label}".ljust(width, "─")


def _row(label: str, values: Iterable[str], width: int, most: int | None = None) -> Iterator[str]:
    """A label and its values, each on a line of its own and wrapped; empty values make no line."""
    for value in map(printable, values):
        parts = list(wrap(value, width - _LABEL))
        if most is not None and len(parts) > most:
            parts[most - 1 :] = [clip("".join(parts[most - 1 :]), width - _LABEL)]
        for part in parts:
            yield f"{label:<{_LABEL}}{part}"
            label = ""


def _byline(byline: Byline) -> str:
    return ", ".join(f"{one.name} ({_role(one)})" for one in byline)


def _role(one: Contributor) -> str:
    return one.role if one.organization is None else f"{one.role}, {one.organization}"


def _date(date: PartialDate | None) -> str:
    if date is None:
        return ""
    if date.time is None:
        return date.edtf
    return f"{date.edtf} {date.time.isoformat('seconds' if date.time.second else 'minutes')}"


def _officials(officials: Sequence[Official], width: int) -> Iterator[str]:
    """Names in one column, posts in the next."""
    longest = min(16, max((columns(printable(official.name)) for official in officials), default=0))
    rows = []
    for official in officials:
        name = printable(official.name)
        gap = " " * (longest - columns(name) + 2)
        rows.append(name + gap + "、".join(printable(post.text) for post in official.posts))
    return _aligned("officials", rows, width)


def _aligned(label: str, rows: Iterable[str], width: int) -> Iterator[str]:
    """Like `_row`, but spaces inside a row stay: they align it."""
    for row in rows:
        for part in wrap(row, width - _LABEL):
            yield f"{label:<{_LABEL}}{part}"
            label = ""


def _body(article: Article, width: int) -> Iterator[str]:
    """The first paragraph's beginning, and how much there is."""
    paragraphs = article.paragraphs
    if not paragraphs:
        return
    headings = sum(section.heading is not None for section in article.sections)
    parts = [_several(len(paragraphs), "paragraph"), _several(sum(map(len, paragraphs)), "character")]
    if headings:
        parts.insert(1, _several(headings, "heading"))
    yield from _row("body", paragraphs[:1], width, _BODY_LINES)
    yield from _row("", [f"[{', '.join(parts)}]"], width)


def _several(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


def _counted(blocks: Iterable[Block]) -> str:
    """``nav 3, footer 2``, in the order of the page."""
    return ", ".join(f"{kind} {count}" for kind, count in Counter(block.kind for block in blocks).items())
