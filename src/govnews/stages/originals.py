"""Look again at what a portal prints over 原标题: its own headline, the publication line, buttons.

The headline that a report had before stands right over the text, so that the portal's own may be taken for
one of the buttons: it says much of what the other says.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from govnews.blocks import BlockKind
from govnews.stages.label.grammar import Region
from govnews.stages.label.label import Labelled

ORIGINAL = frozenset({"title-original", "headline-marked"})
"""Rules of a headline that is marked as the one before."""
_BETWEEN = frozenset({BlockKind.NAV, BlockKind.WIDGET, BlockKind.RELATED})
_DAY = re.compile(r"\d{4}[-年/.]\d{1,2}[-月/.]\d{1,2}")
_LINE = re.compile(r"[^>|»。;]{10,60}")
_FAR = 16
"""How many pieces may stand between the two headlines."""
_SAID = 0.4
"""Share of the pairs of characters that the two have in common at least."""


def relabel(folded: str, pieces: Sequence[Labelled]) -> Sequence[Labelled]:
    """The portal's headline as the title, the line under it as the article's."""
    first = next((i for i, one in enumerate(pieces) if one.kind is BlockKind.TITLE), None)
    if first is None or pieces[first].rule not in ORIGINAL:
        return pieces
    line = first - 1
    while line > max(0, first - _FAR) and pieces[line].kind in _BETWEEN:
        line -= 1
    over = pieces[line - 1] if line > 0 else None
    if over is None or over.kind not in _BETWEEN or pieces[line].kind is not BlockKind.META:
        return pieces
    text = over.text(folded)
    dated = _DAY.search(folded, *pieces[line].span)
    if not dated or not over.alone or not _LINE.fullmatch(text):
        return pieces
    if _shared(text, pieces[first].text(folded)) < _SAID:
        return pieces
    out = list(pieces)
    out[line - 1] = over.read_as(Region.HEAD, BlockKind.TITLE, "title-over-original")
    out[line] = out[line].read_as(Region.HEAD, BlockKind.META, out[line].rule)
    return out


def _shared(text: str, other: str) -> float:
    pairs = {text[i : i + 2] for i in range(len(text) - 1)}
    return sum(pair in other for pair in pairs) / len(pairs)
