"""The movable parts of a page: paragraphs, captions and signatures, with the article they stand under."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import StrEnum

import attrs

from govnews.blocks import BlockKind
from govnews.stages.columns.seams import begins_within, is_open
from govnews.stages.label.grammar import Region
from govnews.stages.label.label import Labelled

_TEXT = frozenset({BlockKind.BODY, BlockKind.DATELINE, BlockKind.HEADING, BlockKind.CAPTION, BlockKind.BYLINE})
_SHORT = 32
"""A heading is seldom longer; in characters."""
_INDENT = 2
_NAME = 20
"""A line this short without a mark is a name or a heading of its own."""
_PAUSE = re.compile(r"[,。;:!?]")
_DAY = re.compile(r"[\d〇零一二三四五六七八九]{4} ?年 ?[\d一二三四五六七八九十]{1,2} ?月 ?[\d一二三四五六七八九十]{1,3} ?日")


class Form(StrEnum):
    """What a unit is to its article."""

    PARAGRAPH = "paragraph"
    LEAD = "lead"
    """A paragraph that a dateline opens."""
    HEADING = "heading"
    CAPTION = "caption"
    """A picture stands anywhere on a page, its caption too."""
    SIGNATURE = "signature"
    """A line that says who wrote the text above it."""


@attrs.frozen
class Unit:
    """One line of text, whole: dateline, paragraph and signature move together."""

    pieces: tuple[int, ...]
    """Indices of its pieces."""
    start: int
    """Offset of its first character of text (behind a dateline)."""
    end: int
    """Offset behind its last character of text (before a signature)."""
    form: Form
    story: int
    """The article that it stands under on the page."""
    under: bool
    """Whether it stands right under a headline, a byline or a jump line."""
    torn: bool
    """Whether it ends in mid-sentence."""
    within: float
    """Log-odds that it begins in mid-sentence."""
    short: bool
    """Whether it may be a heading: a short line without a full stop."""
    ends: bool
    """Whether an article ends with it: somebody signs it, or it is a date."""
    apart: bool
    """Whether something else (a caption, an advertisement) stands between it and the unit before."""


def units(folded: str, pieces: Sequence[Labelled], owner: Sequence[int | None]) -> list[Unit]:
    """The movable lines of a page, in page order."""
    habit = _indents(pieces)
    out: list[Unit] = []
    under = apart = False
    for line in _lines(pieces):
        kinds = {pieces[i].kind for i in line}
        number = owner[line[-1]]
        if number is None or not kinds & _TEXT or any(pieces[i].state.region is Region.HEAD for i in line[-1:]):
            under = under or any(owner[i] is not None and pieces[i].state.region is Region.HEAD for i in line)
            under = under or (pieces[line[0]].kind is BlockKind.JUMP and "接" in folded[pieces[line[0]].piece.start : pieces[line[0]].piece.end])
            apart = True
            continue
        out.append(_unit(folded, pieces, line, number, under or pieces[line[0]].kind is BlockKind.JUMP, habit, apart))
        under, apart = False, out[-1].form is Form.CAPTION
    return out


def _lines(pieces: Sequence[Labelled]) -> list[list[int]]:
    """Pieces that stand in one line, by index."""
    out: list[list[int]] = []
    for i, one in enumerate(pieces):
        if out and one.piece.line == pieces[out[-1][-1]].piece.line:
            out[-1].append(i)
        else:
            out.append([i])
    return out


def _indents(pieces: Sequence[Labelled]) -> bool:
    """Whether the page indents its paragraphs, so that a line without an indent goes on with another."""
    body = [p.piece.indent >= _INDENT for p in pieces if p.kind is BlockKind.BODY and p.piece.first]
    return sum(body) > len(body) / 2


def _unit(
    folded: str, pieces: Sequence[Labelled], line: list[int], number: int, under: bool, habit: bool, apart: bool
) -> Unit:
    kinds = [pieces[i].kind for i in line]
    text = [i for i in line if pieces[i].kind in (BlockKind.BODY, BlockKind.HEADING, BlockKind.CAPTION)] or line
    start, end = pieces[text[0]].piece.start, pieces[text[-1]].piece.end
    form = _form(kinds)
    ends = BlockKind.BYLINE in kinds or _DAY.fullmatch(folded, start, end) is not None
    prose = form in (Form.PARAGRAPH, Form.LEAD)
    within = _within(folded, pieces[line[0]], start, end, habit) if form is Form.PARAGRAPH else -3.0
    torn = prose and not ends and is_open(folded, start, end)
    short = torn and end - start <= _SHORT and "。" not in folded[start:end]
    torn = torn and not (end - start <= _NAME and _PAUSE.search(folded, start, end) is None)
    return Unit(tuple(line), start, end, form, number, under, torn, min(within, 0.0) if short else within, short, ends, apart)


def _form(kinds: Sequence[BlockKind]) -> Form:
    if BlockKind.BODY in kinds:
        return Form.LEAD if kinds[0] is BlockKind.DATELINE else Form.PARAGRAPH
    if BlockKind.CAPTION in kinds:
        return Form.CAPTION
    if BlockKind.BYLINE in kinds:
        return Form.SIGNATURE
    return Form.LEAD if BlockKind.DATELINE in kinds else Form.HEADING


def _within(folded: str, first: Labelled, start: int, end: int, habit: bool) -> float:
    value = max(-4.0, min(6.0, begins_within(folded, start, end)))
    if habit and first.piece.first:
        value += -3.0 if first.piece.indent >= _INDENT else 2.0
    return value
