"""The lines of a page as stretches of its text, and what the markup names around its article."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import attrs

from govnews.html.layout import Layout
from govnews.html.names import JUNK
from govnews.html.walk import Seen

_IN_JUNK = frozenset(f"html-in-{role}" for role in JUNK)
_ONE = 60
"""A line this short that a block names as one value is that value; in characters."""


@attrs.frozen
class Place:
    """A stretch of the page's text that the markup gives a role."""

    role: str
    start: int
    end: int
    linked: bool
    """Whether its line is a link for the most part."""


@attrs.frozen
class Places:
    """Where the article of a page stands in its text, and the values that the markup names there."""

    starts: tuple[int, ...]
    """Where each line begins."""
    start: int
    """Where the headline begins, else the article's block; 0 where the page has neither."""
    opening: int
    """Where the article's block begins."""
    end: int
    """Where it ends."""
    headline: str
    """The line that the markup takes for the headline; '' for none."""
    named: tuple[Place, ...]
    """In page order, those around the article and in it."""


def places(lines: Sequence[Seen], found: Layout) -> Places:
    """The places of a page whose text is its lines, joined by line ends."""
    starts, at = [], 0
    for line in lines:
        starts.append(at)
        at += len(line.text) + 1
    first = max(found.first, 0)
    top = found.headline if found.headline >= 0 else first
    low = max(first, top) if found.last < 0 else found.last
    if not lines:
        return Places((), 0, 0, 0, "", ())
    named = tuple(
        place
        for i in range(min(top, first), low + 1)
        for place in _named(lines[i], starts[i], found.facts[i])
    )
    headline = lines[found.headline].text.strip() if found.headline >= 0 else ""
    end = starts[low] + len(lines[low].text)
    return Places(tuple(starts), starts[min(top, first)], starts[first], end, headline, named)


def _named(line: Seen, start: int, facts: tuple[str, ...]) -> Iterator[Place]:
    if not _IN_JUNK.isdisjoint(facts) and "html-between" not in facts:
        return
    linked = "html-linked" in facts
    for one in line.marked:
        yield Place(one.role, start + one.start, start + one.end, linked)
    if len(line.text) <= _ONE:
        inner = {one.role for one in line.marked}
        for fact in facts:
            if fact.startswith("html-is-") and fact[8:] not in inner:
                yield Place(fact[8:], start, start + len(line.text), linked)
