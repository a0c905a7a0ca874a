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
    heads = [_head(look.text) if form in _HEADLIKE else "" for look, form in zip(looks, shapes, strict=True)]
    said = _said_again(looks, shapes, heads)
    times = Counter(heads)
    out = []
    before, last = "first", len(looks) - 1
    for i, (look, form, head) in enumerate(zip(looks, shapes, heads, strict=True)):
        behind = "last" if i == last else "next-short" if shapes[i + 1] in _SHORT else "next-text"
        found = [form.value, before, behind, *said[i]]
        if head and times[head] > 1:
            found.append("repeated")
        found += _of_look(look, form)
        if i and shapes[i - 1] is Shape.LABEL:
            found.append("under-label")
        if form is Shape.LABEL:
            found.append("label-over-text" if behind == "next-text" else "label-over-line")
        out.append(tuple(found))
        before = "prev-short" if form in _SHORT else "prev-text"
    return out


def _of_look(look: Look, form: Shape) -> list[str]:
    """What the piece says of itself beside its form."""
    found = []
    if look.level:
        found.append("markdown-1" if look.level == 1 else "markdown-2")
    if look.indent >= 2:
        found.append("indented")
    if not look.first:
        found.append("rest-of-line")
    if look.text[-1] in "。;":
        found.append("full-stop")
    if form in _HEADLIKE and len(_HAN.findall(look.text)) < 4:
        found.append("few-words")
    return found


def is_prose(found: Sequence[str]) -> bool:
    """Whether the facts of a piece say that it is a long paragraph."""
    return found[0] == Shape.PROSE


def is_sentence(found: Sequence[str]) -> bool:
    """Whether the facts of a piece say that it is a short sentence with its full stop."""
    return found[0] == Shape.SENTENCE and "full-stop" in found


def is_long(found: Sequence[str]) -> bool:
    """Whether the facts of a piece say that it can be no headline."""
    return found[0] in (Shape.PROSE, Shape.SENTENCE)


def _head(text: str) -> str:
    """A piece that could be a headline, without spaces; '' for another."""
    head = text.replace(" ", "")
    return head if 5 < len(head) <= 90 else ""


def _said_again(
    looks: Sequence[Look], shapes: Sequence[Shape], heads: Sequence[str]
) -> list[tuple[str, ...]]:
    """How much of a headline-like piece the paragraph below it says again, in four steps."""
    said: list[tuple[str, ...]] = [()] * len(looks)
    lead: frozenset[str] | None = None
    below = len(looks) + _NEAR
    for i in range(len(looks) - 1, -1, -1):
        if shapes[i] is Shape.PROSE:
            below, lead = i, None
        elif heads[i] and below - i <= _NEAR:
            if lead is None:
                lead = _pairs(looks[below].text[:_LEAD])
            said[i] = (_SAID[min(3, int(4 * _share(heads[i], lead)))],)
    return said


_SAID = ("said-again-0", "said-again-1", "said-again-2", "said-again-3")


def _pairs(text: str) -> frozenset[str]:
    return frozenset(map(str.__add__, text, text[1:]))


def _share(head: str, lead: frozenset[str]) -> float:
    pairs = list(map(str.__add__, head, head[1:]))
    return sum(map(lead.__contains__, pairs)) / len(pairs)


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
        "rest-of-line", "signed",
        "few-words",
        "full-stop",
        "under-label",
        "label-over-text",
        "label-over-line",
        "unvoted",
    ),
)
"""Every fact; the table of weights has a row for each that weighs anything."""
