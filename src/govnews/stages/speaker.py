"""Look again at the lines below a speech's headline and day: a post and a name alone there say who speaks."""

from __future__ import annotations

import re
from collections.abc import Sequence

from govnews.blocks import BlockKind
from govnews.lexicon.people import name_score
from govnews.lexicon.posts import heads
from govnews.stages.label.grammar import Region
from govnews.stages.label.label import Labelled

_NEAR = 6
"""How far the headline and the text stand from the speaker at most, in pieces."""
RULE = "byline-speaker"
"""The rule of a line with the post and the name of who speaks."""
_SPEECH = re.compile(
    r"(?:讲话|致辞|报告|发言|演讲|贺词|祝词|献词|寄语|贺信|公开信|一封信|的话)(?:\([^()]{1,12}\))?\Z"
)
_SPEAKER = re.compile(
    r"(?P<post>[\u4e00-\u9fff、]{2,30}?) {1,6}(?P<name>[\u4e00-\u9fff] {0,2}[\u4e00-\u9fff]{1,3})"
)
_BETWEEN = frozenset({BlockKind.TITLE, BlockKind.META})
"""What stands between a speech's headline and its speaker: the headline's other lines, the day."""


def relabel(folded: str, pieces: Sequence[Labelled]) -> Sequence[Labelled]:
    """The speaker of a speech is its author and no line of its headline."""
    at = next((i for i in range(1, len(pieces) - 1) if _speaks(folded, pieces, i)), None)
    if at is None:
        return pieces
    spoken = pieces[at].read_as(Region.HEAD, BlockKind.BYLINE, RULE)
    return [*pieces[:at], spoken, *pieces[at + 1 :]]


def _speaks(folded: str, pieces: Sequence[Labelled], i: int) -> bool:
    """Whether a line is a post and a name, below the headline of a speech and over its text or its day."""
    one = pieces[i]
    if one.kind is not BlockKind.TITLE or not one.alone:
        return False
    under = next((p for p in pieces[i + 1 : i + 1 + _NEAR] if p.kind is not BlockKind.META), one)
    if under.state.region is not Region.TEXT:
        return False
    said = _SPEAKER.fullmatch(folded, *one.span)
    if said is None or not said["post"].endswith(tuple(heads())):
        return False
    return name_score("".join(said["name"].split())) > 0 and _under_speech(folded, pieces, i)


def _under_speech(folded: str, pieces: Sequence[Labelled], i: int) -> bool:
    for over in reversed(pieces[max(0, i - _NEAR) : i]):
        if over.kind not in _BETWEEN:
            return False
        if over.kind is BlockKind.TITLE and _SPEECH.search(folded, *over.span):
            return True
    return False
