"""Look again at what stands between pictures: a paragraph behind 培训会现场, a whole caption, is text.

A line made like the page's headings is one of them, and so is the deck under a heading; lines without a stop
between the text and its makers that say what somebody is doing are captions of pictures that are lost.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from govnews.blocks import BlockKind
from govnews.stages.label.grammar import Region
from govnews.stages.label.label import Labelled
from govnews.stages.label.scene_rules import shows_scene

_SCENE = "caption-scene"
"""The rule of a caption that names a scene and says nothing else."""
_PROSE = "shape-prose"
"""The rule of a paragraph that no other rule knows."""
_LINE = frozenset({"shape-term", "shape-phrase"})
"""The rules of a line that no other rule knows."""
_TAKEN_FOR = frozenset({BlockKind.CAPTION, BlockKind.BODY})
"""What a heading behind captions may have been taken for."""
_PAIRED = re.compile(r"[^,。:;]{2,8}:[^,。:;]{3,24}[^,。:;!?]")
"""A line of two parts: 补短板:让路更宽."""
_DECK = re.compile(r"[^。!?]{2,30}[,;][^。!?]{2,50}[^。!?,;:、]")
"""A line of clauses without a stop."""
_SECTION = re.compile(r"[“\u4e00-\u9fff\d][^。!?:;]{2,22}[”\u4e00-\u9fff\d]")
"""What a heading looks like over its deck."""
_BEHIND = frozenset({Region.TAIL, Region.FURNITURE})


def relabel(folded: str, pieces: Sequence[Labelled]) -> Sequence[Labelled]:
    """Lines behind captions as text or headings, where only the pictures around made captions of them."""
    paired = {
        folded.index(":", p.piece.start) - p.piece.start
        for p in pieces
        if p.kind is BlockKind.HEADING and p.rule in _LINE and _is_paired(folded, p)
    }
    out = list(pieces)
    for i, one in enumerate(pieces[1:], 1):
        if one.kind is BlockKind.CAPTION and one.rule == _PROSE and pieces[i - 1].rule == _SCENE:
            out[i] = one.read_as(Region.TEXT, BlockKind.BODY, "text-behind-scene")
        elif paired and _is_heading(folded, pieces[i - 1 : i + 2], paired):
            out[i] = one.read_as(Region.TEXT, BlockKind.HEADING, "heading-behind-scene")
    _decks(folded, out)
    _doings(folded, out)
    return out


def _doings(folded: str, pieces: list[Labelled]) -> None:
    """What somebody is doing, in lines that end the text: captions."""
    for i in range(len(pieces) - 1, 0, -1):
        one = pieces[i]
        if one.state.region in _BEHIND or one.kind is BlockKind.BYLINE:
            continue
        if one.rule not in _LINE or not shows_scene(one.text(folded)):
            return
        pieces[i] = one.read_as(Region.TEXT, BlockKind.CAPTION, "caption-doing")


def _decks(folded: str, pieces: list[Labelled]) -> None:
    """Under a heading a line of clauses without a stop is its deck; a line over a deck is a heading."""
    for i in range(1, len(pieces) - 2):
        over, head, deck, under = pieces[i - 1 : i + 3]
        if (
            under.rule == _PROSE
            and deck.untold
            and deck.kind in (BlockKind.BODY, BlockKind.HEADING)
            and head.kind in (BlockKind.BODY, BlockKind.HEADING)
            and head.rule in _LINE
            and over.kind is BlockKind.BODY
            and all(p.alone for p in (over, head, deck))
            and folded[over.piece.end - 1] in "。!?”…"
            and _SECTION.fullmatch(folded, *head.span)
            and _DECK.fullmatch(folded, *deck.span)
        ):
            for at in (i, i + 1):
                pieces[at] = pieces[at].read_as(Region.TEXT, BlockKind.HEADING, "heading-over-deck")


def _is_paired(folded: str, one: Labelled) -> bool:
    return _PAIRED.fullmatch(folded, *one.span) is not None


def _is_heading(folded: str, around: Sequence[Labelled], paired: set[int]) -> bool:
    """Whether a line between a caption and text has its colon where another heading of the page has it."""
    if len(around) < 3:
        return False
    over, one, under = around
    untold = one.kind in _TAKEN_FOR and one.rule in _LINE and _is_paired(folded, one)
    between = over.kind is BlockKind.CAPTION and over.rule not in _LINE and under.kind is BlockKind.BODY
    return untold and between and folded.index(":", one.piece.start) - one.piece.start in paired
