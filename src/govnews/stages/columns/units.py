"""The movable parts of a page: paragraphs, captions and signatures, with the article they stand under."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from enum import StrEnum

import attrs

from govnews.blocks import BlockKind
from govnews.spans import trim
from govnews.stages.columns.seams import begins_within, is_open
from govnews.stages.label.grammar import Region
from govnews.stages.label.label import Labelled

_INK = frozenset({BlockKind.BODY, BlockKind.HEADING, BlockKind.CAPTION})
_TEXT = _INK | {BlockKind.DATELINE, BlockKind.BYLINE}
_SHORT = 32
"""A heading is seldom longer; in characters."""
_INDENT = 2
_NAME = 20
"""A line this short without a mark is a name or a heading of its own."""
_CALLED = re.compile(r"(?:电话|热线|传真)[^,。;]{0,4}[\d-]{5,14}\Z")
_PAUSE = re.compile(r"[,。;:!?]")
_BROKEN = re.compile(r"。|[,、]\Z")
"""What no heading holds."""
BULLETS = "▲△■◆●★☆◎▶"
"""What stands before the items of a list."""
_SEAL, _ROW = "seal-of-notice", "row-of-list"
"""Rules of the office under a notice and of the rows of a list: they go where the line above them goes."""
_LISTED = frozenset({_ROW, "line-of-notice"})
_LINES = frozenset({"verse", _ROW})
"""Rules of lines that no column tears: a poem's, a list's."""
_STAYS = _LINES | {"heading-note", "caption-of-drawing"}
"""Rules of lines that stay where they stand: 回音 and what it says, a drawing's words."""
_ANNOUNCES = re.compile(r"(?:如下|下列|以下)[\u4e00-\u9fff]{0,8}:\Z")
_PERSON = re.compile(r"[^,。]{2,12},(?:男|女)[,(]")
"""Who is to get a post: 江 晚,女,汉族,…"""
_NOTE = re.compile(
    r"编(?:后|者按|辑(?:回[复音]|答复)|者(?:回音|答复))|记者(?:附言|手记|回访|追踪|回音)|[(]?附记|延伸阅读|又讯"
)
_HAN_YEAR = "〇零一二三四五六七八九"
_DAY = re.compile(
    rf"[\d{_HAN_YEAR}]{{4}} ?年 ?[\d一二三四五六七八九十]{{1,2}} ?月 ?[\d一二三四五六七八九十]{{1,3}} ?日"
)
_PHOTOGRAPHER = re.compile(r"[(*]{0,3}[\u4e00-\u9fff ]{0,20}[\u4e00-\u9fff] ?摄影?[)*]{0,3}")
_AS_ANOTHER = -2.2
"""What speaks against a begin in mid-sentence where two paragraphs begin with the same two characters."""
_UNMOVED = -3.0
"""Log-odds that a lead or a caption begins in mid-sentence."""


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
    """Whether it stands right under a headline, a byline or a jump line, or opens an article without one."""
    apart: bool
    """Whether something else (a caption, an advertisement) stands between it and the unit before."""
    torn: bool
    """Whether it ends in mid-sentence."""
    within: float
    """Log-odds that it begins in mid-sentence."""
    short: bool
    """Whether it may be a heading: a short line without a full stop, or a comma at its end."""
    ends: bool
    """Whether an article ends with it: somebody signs it, or it is a date."""
    note: bool
    """Whether it is a word of the editors: 编后, 编者按."""


def units(folded: str, pieces: Sequence[Labelled], owner: Sequence[int | None]) -> list[Unit]:
    """The movable lines of a page, in page order."""
    habit = _indents(pieces)
    out: list[Unit] = []
    known: set[int] = set()
    under = apart = False
    for line in _lines(pieces):
        number = owner[line[-1]]
        first = pieces[line[0]]
        comes = first.kind is BlockKind.JUMP and "接" in folded[first.piece.start : first.piece.end]
        if number is None or not _is_text([pieces[i] for i in line]):
            heads = any(owner[i] is not None and pieces[i].state.region is Region.HEAD for i in line)
            under, apart = under or heads or comes, True
            continue
        unit = _unit(folded, pieces, line, habit)
        item = bool(out) and out[-1].story == number and _is_next_item(folded, out[-1], unit)
        again = bool(out) and out[-1].story == number and out[-1].form is unit.form is Form.CAPTION
        if out and out[-1].story == number and not (under or apart):
            sealed = pieces[out[-1].pieces[-1]].rule == _SEAL and unit.ends
            if first.rule == _SEAL or sealed or _ends_notice(folded, out[-1], unit):
                out[-1] = attrs.evolve(out[-1], pieces=(*out[-1].pieces, *line), end=unit.end, ends=True)
                continue
            if first.rule in _LISTED and pieces[out[-1].pieces[-1]].rule in _LISTED:
                out[-1] = attrs.evolve(
                    out[-1], pieces=(*out[-1].pieces, *line), end=unit.end, torn=False, short=False
                )
                continue
        if again and _PHOTOGRAPHER.fullmatch(folded, unit.start, unit.end):
            out[-1] = attrs.evolve(out[-1], pieces=(*out[-1].pieces, *line))
            continue
        opens = under or comes or number not in known
        listed = out and out[-1].story == number and not apart and _is_announced(folded, out[-1], unit)
        stays = item or bool(listed) or (again and out[-1].under) or first.rule in _STAYS
        known.add(number)
        out.append(attrs.evolve(unit, story=number, under=opens or stays, apart=apart))
        under, apart = first.rule == "heading-note", unit.form is Form.CAPTION
    return _known(folded, out)


def _is_next_item(folded: str, above: Unit, unit: Unit) -> bool:
    """Whether a line is the next item of a list that begins right under a headline."""
    bullet = folded[unit.start]
    return above.under and bullet in BULLETS and folded[above.start] == bullet


def _is_announced(folded: str, above: Unit, unit: Unit) -> bool:
    """Whether a line is the first that 公示如下: announces, or the next person of such a list."""
    if _ANNOUNCES.search(folded, max(above.start, above.end - 16), above.end):
        return True
    person = _PERSON.match(folded, unit.start, unit.end)
    return person is not None and above.under and _PERSON.match(folded, above.start, above.end) is not None


def _ends_notice(folded: str, above: Unit, unit: Unit) -> bool:
    """Whether a day stands under the office at the end of a notice."""
    return above.short and not above.ends and _DAY.fullmatch(folded, unit.start, unit.end) is not None


def _known(folded: str, found: list[Unit]) -> list[Unit]:
    """A paragraph that begins as another one does begins there: 柏长风指出, 会议强调."""
    often = Counter(folded[unit.start : unit.start + 2] for unit in found)
    return [
        attrs.evolve(unit, within=max(-4.0, unit.within + _AS_ANOTHER))
        if unit.form is Form.PARAGRAPH and often[folded[unit.start : unit.start + 2]] > 1
        else unit
        for unit in found
    ]


def _is_text(line: Sequence[Labelled]) -> bool:
    return any(one.kind in _TEXT for one in line) and line[-1].state.region is not Region.HEAD


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


def _unit(folded: str, pieces: Sequence[Labelled], line: list[int], habit: bool) -> Unit:
    """A line by itself; where it stands is told by others."""
    kinds = [pieces[i].kind for i in line]
    text = [i for i in line if pieces[i].kind in _INK] or line
    start, end = trim(folded, pieces[text[0]].piece.start, pieces[text[-1]].piece.end)
    form = _form(kinds)
    ends = BlockKind.BYLINE in kinds or _DAY.fullmatch(folded, start, end) is not None
    opened = form in (Form.PARAGRAPH, Form.LEAD) and not ends and is_open(folded, start, end)
    short = opened and end - start <= _SHORT and _BROKEN.search(folded, start, end) is None
    name = end - start <= _NAME and _PAUSE.search(folded, start, end) is None
    called = _CALLED.search(folded, max(start, end - _NAME), end) is not None
    within = _within(folded, pieces[line[0]], (start, end), habit) if form is Form.PARAGRAPH else _UNMOVED
    return Unit(
        pieces=tuple(line),
        start=start,
        end=end,
        form=form,
        story=0,
        under=False,
        apart=False,
        torn=opened and not name and not called and pieces[line[0]].rule not in _LINES,
        within=min(within, 0.0) if short else within,
        short=short,
        ends=ends,
        note=_NOTE.match(folded, start, end) is not None,
    )


def _form(kinds: Sequence[BlockKind]) -> Form:
    if BlockKind.BODY in kinds:
        return Form.LEAD if kinds[0] is BlockKind.DATELINE else Form.PARAGRAPH
    if BlockKind.CAPTION in kinds:
        return Form.CAPTION
    if BlockKind.BYLINE in kinds:
        return Form.SIGNATURE
    return Form.LEAD if BlockKind.DATELINE in kinds else Form.HEADING


def _within(folded: str, first: Labelled, span: tuple[int, int], habit: bool) -> float:
    """An indent says that a paragraph begins, its lack that one goes on, where the page has the habit."""
    value = max(-4.0, min(6.0, begins_within(folded, *span)))
    if habit and first.piece.first:
        value += -3.0 if first.piece.indent >= _INDENT else 2.0
    return value
