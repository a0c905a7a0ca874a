"""Look again at a newspaper page's poems: short lines under a headline and a writer are text."""

from __future__ import annotations

import re
from collections.abc import Sequence

import attrs

from govnews.blocks import BlockKind
from govnews.lexicon.headlines import named_column
from govnews.lexicon.signatures import is_work
from govnews.stages.label.grammar import Region, State
from govnews.stages.label.label import Labelled

_LONGEST = 20
"""A line of a poem is seldom longer; in characters."""
_LEAST = 4
"""So many lines make a poem."""
_HEADED = 3
"""A headline with the name of its column over it and a subtitle has so many lines."""
_HEAD = frozenset({BlockKind.KICKER, BlockKind.TITLE, BlockKind.SUBTITLE})
_LINES = _HEAD | {BlockKind.BODY, BlockKind.HEADING, BlockKind.CAPTION, BlockKind.BYLINE}
_NO_LINE = re.compile(r"\d{3}|[:@|]|^[□■◎●◆▲【\[(#]|记者|通讯员|^作者|/文|文/|作$|摄$|版$")
_GAP = re.compile(r"\n\s*\n")
_VERSE = State(Region.TEXT, BlockKind.BODY)


def relabel(folded: str, pieces: Sequence[Labelled]) -> list[Labelled]:
    """The short lines under a headline and a writer as text, up to what another article begins with.

    ``秋信 / □ 白 桦 / 风从垄上来 / 把一封信 / 塞进稻穗 / …``. The lines right before a writer, a dateline
    or a long text are the headline of that, where blank lines or their labels set them apart.
    """
    out = list(pieces)
    for i in range(1, len(out) - _LEAST):
        if out[i].kind is not BlockKind.BYLINE or not _is_headed(out, i):
            continue
        stop = i + 1
        while stop < len(out) and _is_verse(folded, out[stop]):
            stop += 1
        stop = _before_next(folded, out, i + 1, stop)
        if stop - i - 1 >= _LEAST:
            for k in range(i + 1, stop):
                out[k] = attrs.evolve(out[k], state=_VERSE, rule="verse")
    return out


def _is_headed(pieces: Sequence[Labelled], i: int) -> bool:
    return pieces[i - 1].kind in (BlockKind.TITLE, BlockKind.SUBTITLE) and pieces[i].piece.first


def _is_verse(folded: str, one: Labelled) -> bool:
    start, end = one.piece.start, one.piece.end
    alone = one.piece.first and one.piece.last and one.kind in _LINES and end - start <= _LONGEST
    if not alone or _NO_LINE.search(folded[start:end]):
        return False
    text = folded[start:end]
    return named_column(text) in (None, "note") and not is_work(text)


def _before_next(folded: str, pieces: Sequence[Labelled], start: int, stop: int) -> int:
    """Where the poem ends if lines of its run stand over the next article."""
    if stop == len(pieces) or pieces[stop].state.region is Region.FURNITURE:
        return stop
    under = pieces[stop]
    if under.kind in _HEAD:
        # The headline of another article, longer than a verse or with a column over it.
        return stop
    spaced = any(_is_gap(folded, pieces, k) for k in range(start + 1, stop))
    for back in range(stop - 1, max(start, stop - 1 - _HEADED), -1):
        if pieces[back].kind is BlockKind.BYLINE:
            continue
        if spaced and _is_gap(folded, pieces, back):
            return back
        if not spaced and pieces[back].kind not in _HEAD:
            return back + 1
    return stop if spaced else max(start, stop - 1)


def _is_gap(folded: str, pieces: Sequence[Labelled], k: int) -> bool:
    return _GAP.search(folded, pieces[k - 1].piece.end, pieces[k].piece.start) is not None
