"""Whether a web page is one of several that hold an article together."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from govnews.html.layout import PAGER, Layout
from govnews.html.places import Places
from govnews.html.walk import Seen
from govnews.page import Issue
from govnews.spans import Span

_NEXT = re.compile(r"下一页|下页|后一页|Next ?(?:page)?\b", re.IGNORECASE)
_LIST = re.compile(r"共 ?\d+ ?条|\d+ ?条记录")
_LONGEST = 80
_BELOW = 6
"""How many lines under the article's block its page numbers may stand."""


def parts(lines: Sequence[Seen], found: Layout, around: Places) -> Iterator[Issue]:
    """An `Issue` at the first line of page numbers by an article."""
    if found.first < 0:
        return
    for i in range(found.first, min(len(lines), found.last + 1 + _BELOW)):
        text = lines[i].text
        numbers = PAGER.fullmatch(text) and lines[i].linked
        if (
            len(text) <= _LONGEST
            and lines[i].linked
            and (numbers or (_NEXT.search(text) and not _LIST.search(text)))
        ):
            span = Span(around.starts[i], around.starts[i] + len(text))
            yield Issue(
                "page-in-parts", "the article goes on on further pages; govnews.link joins them", span
            )
            return
