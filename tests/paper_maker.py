"""Newspaper pages as OCR returns them, made from known articles: torn, shuffled, printed again.

The right answer is known for every line, so that what a parser makes of a page can be counted.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Sequence

import attrs

import govnews
from govnews import BlockKind


@attrs.frozen
class Item:
    """An article as it was written."""

    title: str
    paragraphs: tuple[str, ...]
    kicker: str = ""
    subtitle: str = ""
    byline: str = ""
    """A line under the headline."""
    dateline: str = ""
    """What opens the first paragraph."""
    signature: str = ""
    """A line in brackets behind the last paragraph."""
    jump: str = ""
    """上接/下转, as a line of its own over or under the text."""


@attrs.frozen
class Damage:
    """How badly a page is hurt; each knob from 0 to 1."""

    tears: float = 0.0
    """Share of articles whose text is torn in two or three."""
    middle: float = 0.7
    """Share of tears that go through a sentence."""
    repeats: float = 0.0
    """Share of the page's last lines that an OCR loop prints again."""
    noise: float = 0.0
    """Share of the characters of a repeated line that are misread."""
    indent: bool = False
    """Whether paragraphs are indented by two ideographic spaces."""
    width: int = 0
    """Characters in a line of a column, 0 where lines end with their paragraphs."""
    laced: float = 0.0
    """Share of the places where two articles meet at which their lines are read by turns."""

    @classmethod
    def of(cls, degree: float) -> Damage:
        """One knob for all."""
        return cls(tears=degree, repeats=0.4 * degree, noise=0.01 * degree)


Line = tuple[str, BlockKind, int | None]
"""Text, what it is, and the number of its article."""


@attrs.frozen
class Paper:
    """A made page with its right answer."""

    lines: tuple[Line, ...]
    items: tuple[Item, ...]

    @property
    def text(self) -> str:
        """The page."""
        return "\n".join(text for text, _, _ in self.lines) + "\n"


def make(
    items: Sequence[Item], damage: Damage, seed: int, masthead: Sequence[str] = (), foot: Sequence[str] = ()
) -> Paper:
    """Lay out articles in columns and damage the page."""
    dice = random.Random(seed)
    parts = [_torn(item, n, damage, dice) for n, item in enumerate(items)]
    body = _laced(_wrapped(_shuffled(parts, dice), damage.width), damage.laced, dice)
    body += _again(body, damage, dice)
    top: list[Line] = [(line, BlockKind.META, None) for line in masthead]
    end: list[Line] = [(line, BlockKind.CREDIT, None) for line in foot]
    return Paper((*top, *body, *end), tuple(items))


def _lines(item: Item, n: int, indent: str) -> tuple[list[Line], list[Line], list[Line]]:
    """Head, paragraphs and foot of an article."""
    head: list[Line] = [
        (item.kicker, BlockKind.KICKER, n),
        (item.title, BlockKind.TITLE, n),
        (item.subtitle, BlockKind.SUBTITLE, n),
        (item.byline, BlockKind.BYLINE, n),
    ]
    if item.jump.startswith(("(上", "（上")):
        head.append((item.jump, BlockKind.JUMP, n))
    first, *others = item.paragraphs
    body: list[Line] = [(indent + text, BlockKind.BODY, n) for text in (item.dateline + first, *others)]
    foot: list[Line] = [(item.signature, BlockKind.BYLINE, n)]
    if item.jump.startswith(("(下", "（下")):
        foot.append((item.jump, BlockKind.JUMP, n))
    return [row for row in head if row[0]], body, [row for row in foot if row[0]]


def _torn(item: Item, n: int, damage: Damage, dice: random.Random) -> list[list[Line]]:
    """The parts of an article, each the piece of a column."""
    head, body, foot = _lines(item, n, "　　" if damage.indent else "")
    parts: list[list[Line]] = []
    rest = body
    for _ in range(dice.choice((1, 1, 2)) if dice.random() < damage.tears else 0):
        if len(rest) < 2 and len(rest[0][0]) < 60:
            break
        piece, rest = _cut(rest, dice.random() < damage.middle, dice)
        parts.append(piece)
    parts.append([*rest, *foot])
    parts[0] = [*head, *parts[0]]
    return parts


def _cut(body: list[Line], middle: bool, dice: random.Random) -> tuple[list[Line], list[Line]]:
    at = dice.randrange(len(body))
    text, kind, n = body[at]
    if not middle or len(text) < 60:
        at = max(1, at) if len(body) > 1 else 0
        if at:
            return body[:at], body[at:]
    inside = dice.randrange(25, len(text) - 5)
    if text[inside - 1] in "。！？!?" or text[inside] in "，。、；：”）,;:)!?":
        inside += 1
    return [*body[:at], (text[:inside], kind, n)], [(text[inside:], kind, n), *body[at + 1 :]]


def _shuffled(parts: list[list[list[Line]]], dice: random.Random) -> list[Line]:
    """Columns are read one after another: what an article left over comes after the next one's, or later."""
    waiting: list[tuple[float, list[Line]]] = []
    for place, article in enumerate(parts):
        late = float(place)
        for number, part in enumerate(article):
            late += (dice.choice((0.6, 0.6, 1.6, 2.6)) if number else 0.0) + 0.01 * number
            waiting.append((late, part))
    return [line for _, part in sorted(waiting, key=lambda pair: pair[0]) for line in part]


def _wrapped(body: list[Line], width: int) -> list[Line]:
    """The lines as wide as a column."""
    if not width:
        return body
    out: list[Line] = []
    for text, kind, n in body:
        size = width if kind is BlockKind.BODY else len(text)
        out += [(text[at : at + size], kind, n) for at in range(0, len(text), size)]
    return out


def _laced(body: list[Line], share: float, dice: random.Random) -> list[Line]:
    """The last lines of one article and the first lines of text of the next one by turns."""
    out = list(body)
    for i in range(1, len(out)):
        if out[i][2] == out[i - 1][2] or dice.random() >= share:
            continue
        first = next((j for j in range(i, len(out)) if out[j][1] is BlockKind.BODY), i)
        count = dice.randrange(4, 9)
        left, right = out[max(0, i - count) : i], out[first : first + count]
        if all(
            {(kind, n) for _, kind, n in side} == {(BlockKind.BODY, side[0][2])} for side in (left, right)
        ):
            pairs = [line for pair in zip(left, right, strict=False) for line in pair]
            if len(pairs) == 2 * count:
                out[i - count : first + count] = [*out[i:first], *pairs]
    return out


def _again(body: list[Line], damage: Damage, dice: random.Random) -> list[Line]:
    count = int(damage.repeats * len(body))
    if not count:
        return []
    last = [row for row in body[-max(2, count) :] if row[1] is BlockKind.BODY]
    out: list[Line] = []
    for _ in range(dice.choice((1, 2, 4))):
        out += [(_misread(text, damage.noise, dice), BlockKind.DUPLICATE, n) for text, _, n in last]
    return out


def _misread(text: str, noise: float, dice: random.Random) -> str:
    return "".join(dice.choice("己末曰土午") if dice.random() < noise else char for char in text)


def score(paper: Paper) -> dict[str, float]:
    """What the parser makes of a page: shares of titles, of body text in its article, of duplicates found."""
    page = govnews.parse_page(paper.text)
    owner: list[int | None] = [None] * len(paper.text)
    again = [False] * len(paper.text)
    for block in page.blocks:
        owner[block.start : block.end] = [block.article] * (block.end - block.start)
        again[block.start : block.end] = [block.kind is BlockKind.DUPLICATE] * (block.end - block.start)
    match = _matched(paper, owner)
    right = body = 0
    hits = Counter[str]()
    for start, text, kind, n in _placed(paper):
        places = [i for i in range(start, start + len(text)) if not text[i - start].isspace()]
        if kind is BlockKind.BODY:
            body += len(places)
            right += sum(n in match and owner[i] == match[n] and not again[i] for i in places)
        marked = sum(again[i] for i in places) > len(places) / 2
        hits[f"{kind is BlockKind.DUPLICATE}{marked}"] += 1
    titles = sum(
        n in match and page.articles[match[n]].title == item.title for n, item in enumerate(paper.items)
    )
    found = 2 * hits["TrueTrue"] + hits["TrueFalse"] + hits["FalseTrue"]
    return {
        "text": right / body,
        "titles": titles / len(paper.items),
        "articles": float(len(page.articles) == len(paper.items)),
        "duplicates": 2 * hits["TrueTrue"] / found if found else 1.0,
    }


def _placed(paper: Paper) -> list[tuple[int, str, BlockKind, int | None]]:
    out, at = [], 0
    for text, kind, n in paper.lines:
        out.append((at, text, kind, n))
        at += len(text) + 1
    return out


def _matched(paper: Paper, owner: Sequence[int | None]) -> dict[int, int]:
    """Which found article stands for which made one: by shared characters."""
    shared: Counter[tuple[int, int]] = Counter()
    for start, text, kind, n in _placed(paper):
        if n is not None and kind is not BlockKind.DUPLICATE:
            for i in range(start, start + len(text)):
                number = owner[i]
                if number is not None:
                    shared[n, number] += 1
    match: dict[int, int] = {}
    for (n, number), _ in shared.most_common():
        if n not in match and number not in match.values():
            match[n] = number
    return match
