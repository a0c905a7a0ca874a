"""Tell the headings of a long report from headlines: what stands under them shares with what stands above."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

import attrs

from govnews.blocks import BlockKind
from govnews.stages.columns.shares import Shares
from govnews.stages.label.grammar import Region, State
from govnews.stages.label.label import Labelled

_TEXT = frozenset({BlockKind.BODY, BlockKind.DATELINE})
_OPENS = frozenset({BlockKind.BYLINE, BlockKind.DATELINE, BlockKind.META})
_LONGEST = 24
"""A heading is seldom longer; in characters."""
_PARAGRAPHS = 3
"""How many paragraphs of a section are looked at."""
_LIKE = 1.2
"""How much more a section shares with its own report than with any other article of its page."""


@attrs.frozen
class _Part:
    """What stands between two headlines, by index of its pieces."""

    head: tuple[int, ...]
    text: tuple[int, ...]


def headings(folded: str, pieces: Sequence[Labelled]) -> list[Labelled]:
    """Relabel the headline of a section as a heading.

    A report that reporters sign at its head is cut into sections by headings; the first of them stands where
    a headline might. Its section has headings of its own, and nobody signs it.
    """
    out = list(pieces)
    parts = list(_parts(pieces))
    for n, (before, part) in enumerate(pairwise(parts), 1):
        if _may_be_section(pieces, before, part) and _goes_on(folded, pieces, parts, n):
            i = part.head[0]
            state = State(Region.TEXT, BlockKind.HEADING)
            out[i] = attrs.evolve(out[i], state=state, rule="heading-of-section")
    return out


def _parts(pieces: Sequence[Labelled]) -> Iterator[_Part]:
    head: list[int] = []
    text: list[int] = []
    for i, one in enumerate(pieces):
        if one.state.region is Region.HEAD:
            if text:
                yield _Part(tuple(head), tuple(text))
                head, text = [], []
            head.append(i)
        elif head and one.state.region is Region.TEXT:
            text.append(i)
    if text:
        yield _Part(tuple(head), tuple(text))


def _may_be_section(pieces: Sequence[Labelled], before: _Part, part: _Part) -> bool:
    title = pieces[part.head[0]]
    return (
        len(part.head) == 1
        and title.kind is BlockKind.TITLE
        and title.piece.end - title.piece.start <= _LONGEST
        and not _is_signed(pieces, part)
        and _has_headings(pieces, part)
        and _is_signed(pieces, before)
        and not _has_headings(pieces, before)
    )


def _is_signed(pieces: Sequence[Labelled], part: _Part) -> bool:
    """Whether its head or its first line says who reports."""
    return any(pieces[i].kind in _OPENS for i in (*part.head, part.text[0]))


def _has_headings(pieces: Sequence[Labelled], part: _Part) -> bool:
    return any(pieces[i].kind is BlockKind.HEADING for i in part.text)


def _goes_on(folded: str, pieces: Sequence[Labelled], parts: Sequence[_Part], n: int) -> bool:
    """Whether a part shares more with the one before than with any other."""
    lines = [(i, k) for k, part in enumerate(parts) for i in part.text if pieces[i].kind in _TEXT]
    shares = Shares.of([folded[pieces[i].piece.start : pieces[i].piece.end] for i, _ in lines])
    profile = shares.profile([None if k == n else k for _, k in lines])
    mine = [at for at, (_, k) in enumerate(lines) if k == n][:_PARAGRAPHS]
    shared = [sum(profile.likeness(at).get(k, 0.0) for at in mine) for k in range(len(parts))]
    others = max((value for k, value in enumerate(shared) if k != n - 1), default=0.0)
    return shared[n - 1] > _LIKE * others
