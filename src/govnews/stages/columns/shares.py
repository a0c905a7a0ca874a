"""What a paragraph shares with each article of its page: pairs of characters, the rarer the weightier."""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from itertools import chain

import attrs

_WEIGHT = 0.35
"""How much a shared pair counts: neighbouring pairs speak of one word."""
_SMOOTH = 8
"""Pairs of characters that a short article is credited with."""
_OPENING = 5.0
"""How much it counts that two paragraphs begin alike: with the name of the same person."""
_COMMON = 0.3
"""A pair that stands in more than this share of the paragraphs tells nothing."""
_MOST_SHARED = 6.0
"""What long paragraphs share beyond this counts less: they may quote one speech."""
_MOST = 40
"""Nor does one that stands in more paragraphs than this; keeps the cost linear."""
_NOISE = re.compile(r"[,。;:、!?“”()《》 \n]+")


def pairs(folded: str, start: int, end: int) -> tuple[str, ...]:
    """How a text opens, then its pairs of neighbouring characters in order, none across a mark."""
    text = folded[start:end]
    found = [run[i : i + 2] for run in _NOISE.split(text) for i in range(len(run) - 1)]
    return ("^" + text[:2], *found)


@attrs.frozen(eq=False)
class Shares:
    """The paragraphs of a page, and what of them can tell one article from another."""

    texts: tuple[tuple[str, ...], ...]
    """The telling pairs of each paragraph, and '' for each gap between them."""
    often: tuple[Counter[str], ...]
    """How often each paragraph holds them."""
    rarity: Mapping[str, float]
    """How rarely each stands on the page."""

    @classmethod
    def of(cls, texts: Sequence[tuple[str, ...]]) -> Shares:
        """Keep of each paragraph what at least one other paragraph says, and not too many."""
        known = Counter(chain.from_iterable(map(frozenset, texts)))
        most = min(_MOST, max(2, int(_COMMON * len(texts))))
        on_page = Counter(chain.from_iterable(texts))
        telling = {pair: on_page[pair] for pair, n in known.items() if 2 <= n <= most}
        size = sum(telling.values())
        told = tuple(tuple(_told(text, telling)) for text in texts)
        often = tuple(Counter(filter(None, text)) for text in told)
        return cls(told, often, {pair: size / n for pair, n in telling.items()})

    def profile(self, owner: Sequence[int | None]) -> Profile:
        """What each article says, if the paragraphs belong to the articles that `owner` names."""
        said: defaultdict[int, Counter[str]] = defaultdict(Counter)
        for text, number in zip(self.texts, owner, strict=True):
            if number is not None:
                said[number].update(text)
        for held in said.values():
            del held[""]
        return Profile(self, said, {number: self._worth(held) for number, held in said.items()})

    def _worth(self, held: Counter[str]) -> dict[str, float]:
        """What each pair of an article tells of it."""
        size = held.total() + _SMOOTH
        rarity = self.rarity
        return {pair: math.log1p(n / size * rarity[pair]) for pair, n in held.items()}

    def without(self, held: Counter[str], i: int) -> dict[str, float]:
        """What the pairs of paragraph `i` tell of its article, but for that paragraph."""
        text = self.often[i]
        size = held.total() - text.total() + _SMOOTH
        left = ((pair, held[pair] - n) for pair, n in text.items())
        return {pair: math.log1p(n / size * self.rarity[pair]) for pair, n in left if n}


def _told(text: Iterable[str], telling: Container[str]) -> Iterator[str]:
    """The telling pairs, a row of others as one gap."""
    gap = False
    for pair in text:
        if pair in telling:
            yield pair
        elif not gap:
            yield ""
        gap = pair not in telling


@attrs.frozen(eq=False)
class Profile:
    """What each article of a page says."""

    shares: Shares
    said: Mapping[int, Counter[str]]
    worth: Mapping[int, Mapping[str, float]]
    """What a pair tells of each article."""

    def likeness(self, i: int, own: int | None, among: Iterable[int] | None = None) -> dict[int, float]:
        """For each article that shares anything with paragraph `i`, how much; `own` counts it already.

        `among`: the articles that are looked at.
        """
        text = self.shares.texts[i]
        found = {}
        for number in self.worth if among is None else filter(self.worth.__contains__, among):
            left = self.shares.without(self.said[number], i) if number == own else self.worth[number]
            value = _shared(text, left)
            if value:
                found[number] = value
        return _scaled(found)


def _shared(text: Sequence[str], worth: Mapping[str, float]) -> float:
    """What a text shares with an article.

    A run of shared pairs counts less and less: what two articles quote at length ties neither to the other.
    """
    total = _OPENING * worth.get(text[0], 0.0) if text else 0.0
    run = 1 if total else 0
    for value in map(worth.get, text[1:]):
        if value is None:
            run = 0
        else:
            run += 1
            total += value / run
    return total


def _scaled(found: dict[int, float]) -> dict[int, float]:
    """What is shared beyond a measure counts less."""
    most = _WEIGHT * max(found.values(), default=0.0)
    kept = min(most, _MOST_SHARED + math.sqrt(max(0.0, most - _MOST_SHARED)))
    return {number: _WEIGHT * value * kept / most for number, value in found.items()} if most else {}


def together(texts: Iterable[Sequence[str]]) -> frozenset[str]:
    """Every pair that stands in some text."""
    return frozenset().union(*texts)
