"""What a paragraph shares with each article of its page: pairs of characters, the rarer the weightier."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

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
_NOISE = frozenset(",。;:、!?“”()《》 \n")


def pairs(folded: str, start: int, end: int) -> tuple[str, ...]:
    """How a text opens, then its pairs of neighbouring characters in order, none across a mark."""
    text = folded[start:end]
    found = [
        text[i : i + 2] for i in range(len(text) - 1) if text[i] not in _NOISE and text[i + 1] not in _NOISE
    ]
    return ("^" + text[:2], *found)


@attrs.frozen(eq=False)
class Shares:
    """The paragraphs of a page, and what of them can tell one article from another."""

    texts: tuple[tuple[str, ...], ...]
    """The pairs of each paragraph; '' for one that tells nothing."""
    often: Counter[str]
    """How often a pair stands on the page."""
    size: int

    @classmethod
    def of(cls, texts: Sequence[tuple[str, ...]]) -> Shares:
        """Keep of each paragraph what at least one other paragraph says, and not too many."""
        known = Counter(pair for text in texts for pair in set(text))
        most = min(_MOST, max(2, int(_COMMON * len(texts))))
        told = [tuple(pair if 2 <= known[pair] <= most else "" for pair in text) for text in texts]
        often = Counter(pair for text in told for pair in text if pair)
        return cls(tuple(told), often, sum(often.values()) or 1)

    def profile(self, owner: Sequence[int | None]) -> Profile:
        """What each article says, if the paragraphs belong to the articles that `owner` names."""
        held: defaultdict[str, dict[int, int]] = defaultdict(dict)
        length: Counter[int] = Counter()
        for text, number in zip(self.texts, owner, strict=True):
            if number is not None:
                for pair in filter(None, text):
                    length[number] += 1
                    held[pair][number] = held[pair].get(number, 0) + 1
        return Profile(self, dict(held), length)


@attrs.frozen(eq=False)
class Profile:
    """What each article of a page says."""

    shares: Shares
    held: dict[str, dict[int, int]]
    length: Counter[int]

    def likeness(self, i: int, own: int | None) -> dict[int, float]:
        """For each article that shares anything with paragraph `i`, how much; `own` counts it already.

        A run of shared pairs counts less and less: what two articles quote at length ties neither to the
        other.
        """
        text = self.shares.texts[i]
        mine = Counter(filter(None, text))
        total = sum(mine.values())
        found: defaultdict[int, float] = defaultdict(float)
        runs: dict[int, int] = {}
        for pair in text:
            ahead: dict[int, int] = {}
            for number, n in self.held.get(pair, {}).items():
                there = n - mine[pair] * (number == own)
                if there > 0:
                    ahead[number] = run = runs.get(number, 0) + 1
                    size = self.length[number] - total * (number == own) + _SMOOTH
                    weight = _OPENING if pair[0] == "^" else 1.0 / run
                    found[number] += weight * math.log1p(
                        there / size * self.shares.size / self.shares.often[pair]
                    )
            runs = ahead
        return _scaled(found)


def _scaled(found: dict[int, float]) -> dict[int, float]:
    """What is shared beyond a measure counts less."""
    most = _WEIGHT * max(found.values(), default=0.0)
    kept = min(most, _MOST_SHARED + math.sqrt(max(0.0, most - _MOST_SHARED)))
    return {number: _WEIGHT * value * kept / most for number, value in found.items()} if most else {}


def together(texts: Iterable[Sequence[str]]) -> frozenset[str]:
    """Every pair that stands in some text."""
    return frozenset(pair for text in texts for pair in text)
