"""What a piece looks like and what stands around it, as named facts that weigh for or against each kind."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from enum import StrEnum

from govnews.rules import Look


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
_LEAD = 260
"""How much of the paragraph below a headline is compared with it, in characters."""
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


def facts(looks: Sequence[Look]) -> list[tuple[str, ...]]:
    """For every piece the names of the facts that hold for it."""
    shapes = [shape(look.text) for look in looks]
    said = _said_again(looks, shapes)
    heads = _heads(looks, shapes)
    times = Counter(head for head in heads if head)
    out = []
    for i, (look, form) in enumerate(zip(looks, shapes, strict=True)):
        found = [str(form), _before(shapes, i), _behind(shapes, i)]
        if said[i]:
            found.append(said[i])
        if heads[i] and times[heads[i]] > 1:
            found.append("repeated")
        if look.level:
            found.append("markdown-1" if look.level == 1 else "markdown-2")
        if look.indent >= 2:
            found.append("indented")
        if not look.first:
            found.append("rest-of-line")
        if look.text[-1] in "。;":
            found.append("full-stop")
        if i and shapes[i - 1] is Shape.LABEL:
            found.append("under-label")
        if form is Shape.LABEL:
            found.append("label-over-text" if found[2] == "next-text" else "label-over-line")
        if form in _HEADLIKE and len(_HAN.findall(look.text)) < 4:
            found.append("few-words")
        out.append(tuple(found))
    return out


def is_prose(found: Sequence[str]) -> bool:
    """Whether the facts of a piece say that it is a long paragraph."""
    return found[0] == Shape.PROSE


def is_long(found: Sequence[str]) -> bool:
    """Whether the facts of a piece say that it can be no headline."""
    return found[0] in (Shape.PROSE, Shape.SENTENCE)


def _before(shapes: Sequence[Shape], i: int) -> str:
    if not i:
        return "first"
    return "prev-short" if shapes[i - 1] in _SHORT else "prev-text"


def _behind(shapes: Sequence[Shape], i: int) -> str:
    if i + 1 == len(shapes):
        return "last"
    return "next-short" if shapes[i + 1] in _SHORT else "next-text"


def _heads(looks: Sequence[Look], shapes: Sequence[Shape]) -> list[str]:
    """Pieces that could be headlines, without spaces; '' for the others."""
    heads = []
    for look, form in zip(looks, shapes, strict=True):
        head = look.text.replace(" ", "") if form in _HEADLIKE else ""
        heads.append(head if 5 < len(head) <= 90 else "")
    return heads


def _said_again(looks: Sequence[Look], shapes: Sequence[Shape]) -> list[str]:
    """How much of a headline-like piece the paragraph below it says again, in four steps."""
    heads = _heads(looks, shapes)
    said = [""] * len(looks)
    lead: frozenset[str] | None = None
    below = len(looks) + _NEAR
    for i in range(len(looks) - 1, -1, -1):
        if shapes[i] is Shape.PROSE:
            below, lead = i, None
        if heads[i] and below - i <= _NEAR:
            if lead is None:
                lead = _pairs(looks[below].text[:_LEAD])
            said[i] = _SAID[min(3, int(4 * _share(heads[i], lead)))]
    return said


_SAID = ("said-again-0", "said-again-1", "said-again-2", "said-again-3")


def _pairs(text: str) -> frozenset[str]:
    return frozenset([text[i : i + 2] for i in range(len(text) - 1)])


def _share(head: str, lead: frozenset[str]) -> float:
    pairs = [head[i : i + 2] for i in range(len(head) - 1)]
    return sum(pair in lead for pair in pairs) / len(pairs)


FACTS: tuple[str, ...] = (
    *Shape,
    *_SAID,
    *("first", "prev-short", "prev-text", "last", "next-short", "next-text", "repeated", "markdown-1", "markdown-2"),
    *("indented", "rest-of-line", "few-words", "full-stop", "under-label", "label-over-text", "label-over-line", "unvoted"),
)
"""Every fact; the table of weights has a row for each that weighs anything."""
