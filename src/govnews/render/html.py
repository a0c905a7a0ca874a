"""A page as HTML: its text as printed, coloured by kind of block, with the reasons as tooltips."""

from __future__ import annotations

import bisect
import re
from collections import Counter
from collections.abc import Iterator
from html import escape

from govnews.article import Article
from govnews.blocks import Block
from govnews.page import Page

_HUES = {
    "kicker": "#fbe3c0",
    "title": "#ffc4b8",
    "subtitle": "#ffdcd2",
    "summary": "#f5e6ff",
    "meta": "#cfe4ff",
    "byline": "#bfeee2",
    "dateline": "#d3f0c4",
    "credit": "#d6ecec",
    "body": "#ffffff",
    "heading": "#fff0a8",
    "caption": "#e6e0d0",
}
_PLAIN = "#e2e2e6"
"""Boilerplate of every kind: it should recede."""
_STYLE = """\
.govnews { background: #f7f7f8; color: #1c1c1e; padding: 1em; font-family: system-ui, sans-serif }
.govnews pre { background: none; color: inherit; font: inherit; line-height: 1.7; margin: 0 }
.govnews pre { white-space: pre-wrap; overflow-wrap: anywhere }
.govnews .legend span { border-radius: .3em; padding: .1em .5em; white-space: nowrap }
.govnews .read { text-decoration: underline 2px #8a8a94; text-underline-offset: .25em }
.govnews .site { color: #55555c }"""
# What cannot stand in a file of UTF-8, or means something else to a browser.
_UNSHOWN = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]")

Mark = tuple[int, int, str]
"""A place that a value was read from, and what to say of it."""

_DOCUMENT = """\
<!doctype html>
<html lang="zh"><head><meta charset="utf-8"><title>govnews</title>
<style>
{style}
</style></head>
<body><div class="govnews">
<p class="legend">{legend}</p>
<pre>
{text}</pre>
</div></body></html>
"""


def page_html(page: Page) -> str:
    """`page` as one HTML document: the text coloured by `BlockKind`, values underlined, reasons as tooltips.

    Everything of the page is escaped, and nothing is fetched from elsewhere.
    """
    return _DOCUMENT.format(style=_STYLE, legend=_legend(page), text="".join(_text(page)))


def _legend(page: Page) -> str:
    counts = Counter(block.kind for block in page.blocks)
    return "\n".join(f'<span style="background:{_hue(k)}">{k} {n}</span>' for k, n in counts.items())


def _hue(kind: str) -> str:
    return _HUES.get(kind, _PLAIN)


def _shown(text: str) -> str:
    return escape(_UNSHOWN.sub("\ufffd", text))


def _text(page: Page) -> Iterator[str]:
    at = 0
    for block, score, marks in zip(page.blocks, page.scores, _marks_by_block(page), strict=True):
        yield _shown(page.text[at : block.start])
        yield from _block(block, score, marks)
        at = block.end
    yield _shown(page.text[at:])


def _block(block: Block, score: float, marks: list[Mark]) -> Iterator[str]:
    article = "" if block.article is None else f", article {block.article + 1}"
    reason = f"{block.kind}{article}: {block.rule} ({score:+.1f})"
    site = ' class="site"' if block.kind.is_boilerplate else ""
    yield f'<span{site} style="background:{_hue(block.kind)}" title="{_shown(reason)}">'
    edges = {edge for start, end, _ in marks for edge in (start, end) if block.start < edge < block.end}
    ends = [*sorted(edges), block.end]
    for start, end in zip([block.start, *ends], ends, strict=False):
        names = dict.fromkeys(name for from_, to, name in marks if from_ <= start and end <= to)
        piece = _shown(block.text[start - block.start : end - block.start])
        title = _shown("\n".join([*names, reason]))
        yield f'<span class="read" title="{title}">{piece}</span>' if names else piece
    yield "</span>"


def _marks_by_block(page: Page) -> list[list[Mark]]:
    """For each block of the page the marks that reach into it."""
    starts = [block.start for block in page.blocks]
    found: list[list[Mark]] = [[] for _ in starts]
    for article in page.articles:
        for mark in _marks(article):
            first = bisect.bisect_right(starts, mark[0]) - 1
            last = bisect.bisect_left(starts, mark[1])
            for marks in found[max(first, 0) : last]:
                marks.append(mark)
    return found


def _marks(article: Article) -> Iterator[Mark]:
    for one in article.evidence:
        yield one.start, one.end, f"{one.field}: {one.rule}"
    for official in article.officials:
        for post in official.posts:
            yield post.start, post.end, f"official {official.name}: {post.text}"
        for mention in official.mentions:
            yield mention.start, mention.end, f"official {official.name}"
