"""What a piece looks like and what stands around it, as named facts that weigh for or against each kind."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from enum import StrEnum
from functools import cache, lru_cache

import attrs

from govnews.rules import Look
from govnews.stages.label.grids import tables


class Shape(StrEnum):
    """Outward form of a piece."""

    SYMBOLS = "shape-symbols"
    """No letter and no figure."""
    FIGURES = "shape-figures"
    """Figures and signs without a word."""
    WORD = "shape-word"
    """Up to five characters without a full stop."""
    TERM = "shape-term"
    """Up to twelve."""
    PHRASE = "shape-phrase"
    """Up to 48."""
    RUN = "shape-run"
    """Longer, without a full stop."""
    LABEL = "shape-label"
    """Short, ends with a colon."""
    SENTENCE = "shape-sentence"
    """Short, ends as a sentence ends."""
    PROSE = "shape-prose"
    """Long, with stops in it."""


_LETTER = re.compile(r"[^\W\d_]")
_FIGURE = re.compile(r"\d")
_HAN = re.compile(r"[\u3400-\u9fff]")
_END = frozenset("。!?;…")
_CLOSING = frozenset("”\"')》』」")
_SHORT = frozenset({Shape.SYMBOLS, Shape.FIGURES, Shape.WORD, Shape.TERM, Shape.PHRASE, Shape.LABEL})
_HEADLIKE = frozenset({Shape.TERM, Shape.PHRASE, Shape.RUN, Shape.SENTENCE})
_INDENT = 2
"""White space of so many characters before a piece indents it."""
_LEAD = 260
"""How much of the paragraph below a headline is compared with it, in characters."""
_PICTURE = re.compile(r"!\[[^\]]*\]\([^()\s]+\)")
"""A picture in Markdown."""
_NEAR = 12
"""How many pieces may stand between a headline and that paragraph."""


def shape(text: str) -> Shape:
    """The outward form of a piece of folded text.

    >>> shape("政务公开").name, shape("会议研究了有关事项。").name
    ('WORD', 'SENTENCE')
    """
    size = len(text)
    if not _LETTER.search(text):
        return Shape.FIGURES if _FIGURE.search(text) else Shape.SYMBOLS
    last = text[-1]
    if last in _CLOSING and size > 1 and text[-2] in _END:
        last = text[-2]
    stops = text.count("。") + text.count(",")
    if size > 48:
        return Shape.PROSE if last in _END or stops >= 2 else Shape.RUN
    if (last in _END and (last == "。" or stops or size > 24)) or (stops >= 2 and size > 30):
        return Shape.SENTENCE
    if last == ":":
        return Shape.LABEL
    return Shape.WORD if size <= 5 else Shape.TERM if size <= 12 else Shape.PHRASE


@attrs.frozen
class _Form:
    """What a piece's text says by itself."""

    shape: Shape
    head: str
    """Without spaces, if it could be a headline; else ''."""
    told: tuple[str, ...]
    """Names of facts; the shape is the first."""


def _form(text: str) -> _Form:
    form = shape(text)
    told = [str(form)]
    if text[-1] in "。;":
        told.append("full-stop")
    if "。" in text[:-1]:
        told.append("inner-stop")
    head = ""
    if form in _HEADLIKE:
        bare = text.replace(" ", "")
        head = bare if 5 < len(bare) <= 90 else ""
        if len(_HAN.findall(text)) < 4:
            told.append("few-words")
    return _Form(form, head, tuple(told))


_remembered = lru_cache(50_000)(_form)
"""For short lines: a site's pages share most of theirs."""


def facts(looks: Sequence[Look]) -> list[tuple[str, ...]]:
    """For every piece the names of the facts that hold for it."""
    forms = [_remembered(look.text) if len(look.text) <= 30 else _form(look.text) for look in looks]
    said = _said_again(looks, forms)
    cells = tables([look.text for look in looks])
    times = Counter([form.head for form in forms if form.head])
    out = []
    last = len(looks) - 1
    for i, (look, form) in enumerate(zip(looks, forms, strict=True)):
        before = forms[i - 1].shape if i else None
        behind = forms[i + 1].shape if i < last else None
        found = [
            *form.told,
            *said[i],
            *_around(before, behind),
            *_of_place(look.level, look.indent >= _INDENT, look.first),
        ]
        if times[form.head] > 1:
            found.append("repeated")
        if i in cells:
            found.append("table-row")
        if i and looks[i - 1].text[:2] == "![" and _PICTURE.fullmatch(looks[i - 1].text):
            found.append("under-picture")
        if form.shape is Shape.LABEL:
            found.append("label-over-line" if behind is None or behind in _SHORT else "label-over-text")
        out.append(tuple(found))
    return out


@cache
def _around(before: Shape | None, behind: Shape | None) -> tuple[str, ...]:
    """What the neighbours say of a piece."""
    above = "first" if before is None else "prev-short" if before in _SHORT else "prev-text"
    below = "last" if behind is None else "next-short" if behind in _SHORT else "next-text"
    return (above, below, "under-label") if before is Shape.LABEL else (above, below)


@cache
def _of_place(level: int, indented: bool, first: bool) -> tuple[str, ...]:
    """What its Markdown level and its place on the line say of a piece."""
    markdown = (f"markdown-{min(level, 2)}",) if level else ()
    return (*markdown, *(("indented",) if indented else ()), *(() if first else ("rest-of-line",)))


def is_prose(found: Sequence[str]) -> bool:
    """Whether the facts of a piece say that it is a long paragraph."""
    return found[0] == Shape.PROSE


def is_sentence(found: Sequence[str]) -> bool:
    """Whether the facts of a piece say that it is a short sentence with its full stop."""
    return found[0] == Shape.SENTENCE and "full-stop" in found


def is_long(found: Sequence[str]) -> bool:
    """Whether the facts of a piece say that it can be no headline."""
    return found[0] in (Shape.PROSE, Shape.SENTENCE)


def _said_again(looks: Sequence[Look], forms: Sequence[_Form]) -> list[tuple[str, ...]]:
    """How much of a headline-like piece the paragraph below it says again, in four steps."""
    said: list[tuple[str, ...]] = [()] * len(looks)
    lead = ""
    below = len(looks) + _NEAR
    for i in range(len(looks) - 1, -1, -1):
        if forms[i].shape is Shape.PROSE:
            below, lead = i, looks[i].text[:_LEAD]
        elif forms[i].head and below - i <= _NEAR:
            said[i] = (_SAID[min(3, int(4 * _share(forms[i].head, lead)))],)
    return said


_SAID = ("said-again-0", "said-again-1", "said-again-2", "said-again-3")


def _share(head: str, lead: str) -> float:
    """The share of a headline's pairs of characters that stand in a text."""
    pairs = len(head) - 1
    return sum([head[i : i + 2] in lead for i in range(pairs)]) / pairs


FACTS: tuple[str, ...] = (
    *Shape,
    *_SAID,
    *(
        "first",
        "prev-short",
        "prev-text",
        "last",
        "next-short",
        "next-text",
        "repeated",
        "markdown-1",
        "markdown-2",
    ),
    *(
        "indented",
        "rest-of-line",
        "signed",
        "few-words",
        "full-stop",
        "inner-stop",
        "under-label",
        "label-over-text",
        "label-over-line",
        "unvoted",
        "table-row",
        "under-picture",
    ),
)
"""Every fact; the table of weights has a row for each that weighs anything."""
