"""Put an article together from its story: ask one reader for each field."""

from __future__ import annotations

import datetime
import pkgutil
from collections.abc import Mapping, Sequence
from typing import Any

import attrs

from govnews.article import Article, Byline, Evidence, Official
from govnews.blocks import Block, BlockKind
from govnews.dates import PartialDate
from govnews.officials import Context, Passage, Segmenter, find_in
from govnews.outlet import Outlet
from govnews.page import Issue
from govnews.patchwork import Part, Patchwork
from govnews.spans import Span, carried
from govnews.stages.fields import body, byline, date, headline, source
from govnews.stages.fields.values import Found
from govnews.stages.speaker import RULE as SPEAKER
from govnews.stages.story import Story

_NAMED = (
    BlockKind.KICKER,
    BlockKind.TITLE,
    BlockKind.SUBTITLE,
    BlockKind.SUMMARY,
    BlockKind.BODY,
    BlockKind.HEADING,
    BlockKind.CAPTION,
)
"""The kinds of blocks in which officials are looked for; of bylines only a speaker's names one."""


@attrs.frozen(eq=False)
class Reading:
    """What every article of a page is read with."""

    text: str
    folded: str
    outlet: Outlet | None
    crawled: datetime.date | None
    segmenter: Segmenter | None
    min_confidence: float
    ours: source.Home | None = None
    """What 本报 stands for, where the page's own outlet is known beyond doubt."""
    faults: list[Issue] = attrs.field(factory=list)
    """Readers of the outlet that failed; the built-in ones took their place."""


def read_article(reading: Reading, story: Story, around: tuple[Block, ...]) -> Article:
    """The article that a story tells; `around` is the boilerplate printed inside or around it."""
    text, folded = reading.text, reading.folded
    title = _own(reading, "title", story) or headline.title(text, story)
    kicker = headline.lines(text, story, BlockKind.KICKER)
    subtitle = headline.lines(text, story, BlockKind.SUBTITLE)
    summary = headline.summary(text, story)
    people, places = _own(reading, "byline", story) or byline.byline(text, folded, story)
    origin = _own(reading, "source", story) or source.source(text, folded, story, reading.ours)
    day = _own(reading, "date", story) or date.date(folded, story, reading.crawled)
    return Article(
        title=_value(title),
        kicker=tuple(line.value for line in kicker),
        subtitle=tuple(line.value for line in subtitle),
        summary=_value(summary),
        byline=people,
        source=_value(origin),
        date=_value(day),
        officials=_officials(reading, story),
        sections=body.sections(text, story),
        boilerplate=around,
        evidence=_evidence(
            ("title", [title]),
            ("kicker", kicker),
            ("subtitle", subtitle),
            ("summary", [summary]),
            ("byline", places),
            ("source", [origin]),
            ("date", [day]),
        ),
        jump=tuple(line.value for line in headline.lines(text, story, BlockKind.JUMP)),
    )


def _own(reading: Reading, field: str, story: Story) -> Any:
    """What the outlet's own reader makes of a field; None or a failure leaves it to the built-in one."""
    reader = reading.outlet.reader(field) if reading.outlet else None
    if reader is None:
        return None
    try:
        call = pkgutil.resolve_name(reader) if isinstance(reader, str) else reader
        return _checked(field, call(reading.text, reading.folded, story), reading.text)
    except Exception as why:
        said = f"the outlet's reader of {field} failed: {type(why).__name__}: {why}"
        reading.faults.append(Issue("broken-reader", said, _span(story)))
        return None


def _checked(field: str, made: Any, text: str) -> Any:
    """What a reader returned as a value with its place; else a user's code would fail far from here."""
    if made is None:
        return None
    if field == "byline":
        people, places = (made, ()) if isinstance(made, Byline) else made
        good = isinstance(people, Byline) and all(isinstance(place, Found) for place in places)
        made = people, places
    else:
        made = _placed(made, text)
        good = isinstance(made, Found) and isinstance(made.value, PartialDate if field == "date" else str)
    if not good:
        raise TypeError(f"it returned {made!r}")
    return made


def _placed(made: Any, text: str) -> Any:
    """A bare text with the place where it stands; a value that came with its place as such."""
    if isinstance(made, str):
        start = text.find(made) if made else -1
        if start < 0:
            raise ValueError(f"it returned {made!r}, which does not stand on the page")
        made = made, start, start + len(made)
    if isinstance(made, tuple) and len(made) == 3 and all(type(at) is int for at in made[1:]):
        return Found(*made, "outlet-reader")
    return made


def _span(story: Story) -> Span:
    starts = [piece.piece.start for piece in story.pieces]
    return Span(min(starts), max(piece.piece.end for piece in story.pieces)) if starts else Span(0, 0)


def _officials(reading: Reading, story: Story) -> tuple[Official, ...]:
    """The officials of an article; what a column tore is whole again for the search."""
    named = (one for one in story.pieces if one.kind in _NAMED or one.rule == SPEAKER)
    spans = tuple(one.span for one in named)
    rows = _whole(spans, {right: left for left, right, _ in story.joins or ()})
    if len(rows) == len(spans):
        return _found(reading, reading.text, reading.folded, spans)
    parts: list[Part] = []
    for row in rows:
        parts += [*row, "\n"]
    made = Patchwork.of(parts)
    ends = [at for at, part in zip(made.starts, made.parts, strict=True) if part == "\n"]
    whole = tuple(zip([0, *(end + 1 for end in ends)], ends, strict=False))

    def back(start: int, end: int | None) -> tuple[int, int]:
        """Where a place of the whole text stands on the page; of a place that is torn, its first part."""
        parts = made.within(start, start + 1 if end is None else end)
        at, to = next((part for part in parts if not isinstance(part, str)), (0, 0))
        return at, at if end is None else to

    found = _found(reading, made.text(reading.text), made.text(reading.folded), whole)
    return tuple(carried(one, back) for one in found)


def _whole(spans: Sequence[tuple[int, int]], left_of: Mapping[int, int]) -> list[list[tuple[int, int]]]:
    """The spans, those of one torn paragraph in one row; `left_of`: where the other half of a span ends."""
    rows: list[list[tuple[int, int]]] = []
    row_of: dict[int, list[tuple[int, int]]] = {}
    for start, end in spans:
        row = row_of.get(left_of.get(start, -1))
        if row is None:
            row = []
            rows.append(row)
        row.append((start, end))
        row_of[end] = row
    return rows


def _found(
    reading: Reading, text: str, folded: str, spans: tuple[tuple[int, int], ...]
) -> tuple[Official, ...]:
    context = Context(None, reading.outlet.place if reading.outlet else None)
    passage = Passage(text, folded, spans, context)
    return find_in(passage, segmenter=reading.segmenter, min_confidence=reading.min_confidence)


def _value(found: Found[Any] | None) -> Any:
    return found.value if found else None


def _evidence(*fields: tuple[str, Sequence[Found[Any] | None]]) -> tuple[Evidence, ...]:
    return tuple(found.evidence(name) for name, places in fields for found in places if found is not None)
