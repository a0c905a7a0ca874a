"""What a paragraph shares with each article of its page: words and characters, the rarer the weightier."""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from itertools import chain, repeat
from operator import mul

import attrs

from govnews.lexicon.words import common
from govnews.tables import rows

# What counts how much; fitted to the paragraphs of labelled and made pages, see docs/newspapers.md.
_PAIR = 0.85
_CHAR = 1.0
_OPENING = {2: 1.58, 4: 0.7}
"""Two paragraphs begin alike: with the name of the same person, with what the same person does."""
_IN_TITLE = 1.66

_SMOOTH = 8
"""Pairs of characters that a short article is credited with."""
_SMOOTH_OPENING = 2
_COMMON_PAIR = 0.3
"""A pair that stands in more than this share of the paragraphs tells nothing."""
_COMMON_CHAR = 0.2
_MOST = 40
"""Nor does one that stands in more paragraphs than this; keeps the cost linear."""
_MOST_SHARED = 8.0
"""What long paragraphs share beyond this does not count: they may quote one speech."""
_STEPS = 8
"""The steps of the table of rarity, from a common character to a rare one."""
_COMMON_WORD = 12.0
"""The frequency at which a word tells next to nothing, as a natural logarithm."""
_LEAST_WORD = 0.2
_NOISE = re.compile(r"[,。;:、!?“”()《》 \n]+")


@cache
def _rarity() -> Mapping[str, float]:
    """For each common character how much it tells of a topic, from 0 to 1."""
    return {char: int(step) / _STEPS for step, _, chars in rows("chars") for char in chars}


def _char_tells(char: str) -> float:
    return _rarity().get(char, 1.0 if "\u4e00" <= char <= "\u9fff" else 0.0)


def _pair_tells(pair: str) -> float:
    """A pair that is no word of the dictionary is part of a name, or of nothing."""
    return max(_LEAST_WORD, 1 - common().get(pair, ("", 0))[1] / _COMMON_WORD)


def pairs(text: str, length: int = 2) -> list[str]:
    """Its pairs of neighbouring characters in order, none across a mark; or more than two."""
    return [run[i : i + length] for run in _NOISE.split(text) for i in range(len(run) - length + 1)]


@attrs.frozen(eq=False)
class _Layer:
    """One kind of thing that paragraphs share."""

    texts: tuple[Sequence[str], ...]
    """What of each paragraph is telling, as often as it stands there."""
    often: tuple[Mapping[str, int], ...]
    """The same, counted."""
    weights: tuple[Mapping[str, float], ...]
    """How much it counts there."""
    rarity: Mapping[str, float]
    """How rarely it stands on the page."""
    smooth: int

    @classmethod
    def of(
        cls,
        texts: Sequence[Sequence[str]],
        weights: Iterable[Mapping[str, float]],
        on_page: Counter[str],
        smooth: int = _SMOOTH,
    ) -> _Layer:
        """Keep what `on_page` counts."""
        size = on_page.total()
        told = tuple(tuple(filter(on_page.__contains__, text)) for text in texts)
        rarity = {thing: size / n for thing, n in on_page.items()}
        return cls(told, tuple(map(Counter, told)), tuple(weights), rarity, smooth)

    def said(self, owner: Sequence[int | None]) -> dict[int, Counter[str]]:
        """What each article says."""
        parts: defaultdict[int, list[Sequence[str]]] = defaultdict(list)
        for text, number in zip(self.texts, owner, strict=True):
            if number is not None:
                parts[number].append(text)
        return {number: Counter(chain.from_iterable(own)) for number, own in parts.items()}

    def worth(self, held: Counter[str]) -> dict[str, float]:
        """What each thing that an article says tells of it."""
        size = held.total() + self.smooth
        rarity = self.rarity
        return {thing: math.log1p(n / size * rarity[thing]) for thing, n in held.items()}

    def without(self, held: Counter[str], i: int) -> dict[str, float]:
        """What paragraph `i` says, but for what its article says only there."""
        size = held.total() - len(self.texts[i]) + self.smooth
        rarity = self.rarity
        return {
            thing: math.log1p((held[thing] - n) / size * rarity[thing])
            for thing, n in self.often[i].items()
            if held[thing] > n
        }


def _telling(texts: Sequence[Sequence[str]], common_from: float) -> Counter[str]:
    """What at least two texts say, and not too many, with how often it stands on the page."""
    most = min(_MOST, max(2, int(common_from * len(texts))))
    known = Counter(chain.from_iterable(map(frozenset, texts)))
    telling = {thing for thing, n in known.items() if 2 <= n <= most}
    return Counter(filter(telling.__contains__, chain.from_iterable(texts)))


def _pair_layer(texts: Sequence[str]) -> _Layer:
    found = [pairs(text) for text in texts]
    on_page = _telling(found, _COMMON_PAIR)
    tells = {pair: _PAIR * _pair_tells(pair) for pair in on_page}
    return _Layer.of(found, (_in_runs(text, tells) for text in found), on_page)


def _in_runs(text: Sequence[str], tells: Mapping[str, float]) -> dict[str, float]:
    """The telling pairs of a text; in a run of them each next one counts less.

    Neighbouring pairs speak of one word, and what two articles quote at length ties neither to the other.
    """
    out: defaultdict[str, float] = defaultdict(float)
    run = 0
    for pair, value in zip(text, map(tells.get, text), strict=True):
        if value is None:
            run = 0
        else:
            run += 1
            out[pair] += value / run
    return dict(out)


def _char_layer(texts: Sequence[str]) -> _Layer:
    on_page = _telling(texts, _COMMON_CHAR)
    tells = {char: _CHAR * value for char in on_page if (value := _char_tells(char))}
    found = [list(filter(tells.__contains__, text)) for text in texts]
    weights = ({char: n * tells[char] for char, n in Counter(text).items()} for text in found)
    return _Layer.of(found, weights, Counter({char: on_page[char] for char in tells}))


def _opening_layer(texts: Sequence[str], length: int, weight: float) -> _Layer:
    opens = [["^" + text[:length]] if text else [] for text in texts]
    on_page = _telling(opens, 1.0)
    weights = ({thing: weight for thing in text if thing in on_page} for text in opens)
    return _Layer.of(opens, weights, on_page, _SMOOTH_OPENING)


@attrs.frozen(eq=False)
class Shares:
    """The paragraphs of a page, and what of them can tell one article from another."""

    layers: tuple[_Layer, ...]
    said: tuple[Mapping[str, float], ...]
    """What of each paragraph is telling, and how much it counts."""
    opens: tuple[Mapping[str, float], ...]
    """The same for how it opens."""
    chars: tuple[Mapping[str, float], ...]
    """The characters of each paragraph, with what it counts that a headline holds them too."""

    @classmethod
    def of(cls, texts: Sequence[str]) -> Shares:
        """Keep of each paragraph what at least one other paragraph says, and not too many."""
        chars = _char_layer(texts)
        mine = [frozenset(text) for text in chars.texts]
        known = Counter(chain.from_iterable(mine))
        tells = {char: _IN_TITLE * _char_tells(char) * math.log(len(texts) / n) for char, n in known.items()}
        inner = (_pair_layer(texts), chars)
        opening = tuple(_opening_layer(texts, length, weight) for length, weight in _OPENING.items())
        said, opens = (
            tuple(_merged(kinds) for kinds in zip(*(layer.weights for layer in layers), strict=True))
            for layers in (inner, opening)
        )
        in_title = tuple({char: tells[char] for char in text} for text in mine)
        return cls((*inner, *opening), said, opens, in_title)

    def profile(self, owner: Sequence[int | None], heads: Mapping[int, int] | None = None) -> Profile:
        """What each article says, if the paragraphs belong to the articles that `owner` names.

        `heads`: which of them are headlines, with their article.
        """
        said = [layer.said(owner) for layer in self.layers]
        worth = {
            number: _merged(layer.worth(of[number]) for layer, of in zip(self.layers, said, strict=True))
            for number in said[0]
        }
        titles: defaultdict[int, set[str]] = defaultdict(set)
        for i, number in (heads or {}).items():
            titles[number].update(self.chars[i])
        return Profile(self, said, worth, titles)


def _merged(kinds: Iterable[Mapping[str, float]]) -> dict[str, float]:
    """One table of several; no thing stands in two of them."""
    out: dict[str, float] = {}
    for kind in kinds:
        out.update(kind)
    return out


@attrs.frozen(eq=False)
class Profile:
    """What each article of a page says."""

    shares: Shares
    said: Sequence[Mapping[int, Counter[str]]]
    """For each layer what each article says."""
    worth: Mapping[int, Mapping[str, float]]
    """What each thing that it says tells of an article."""
    titles: Mapping[int, set[str]]

    def likeness(self, i: int, own: int | None, among: Iterable[int] | None = None) -> dict[int, float]:
        """For each article that shares anything with paragraph `i`, how much; `own` counts it already.

        `among`: the articles that are looked at.
        """
        found: dict[int, float] = {}
        opens: dict[int, float] = {}
        for number in self.worth if among is None else filter(self.worth.__contains__, among):
            worth = self._without(i, number) if number == own else self.worth[number]
            found[number] = _weighed(self.shares.said[i], worth) + self._in_title(i, number)
            opens[number] = _weighed(self.shares.opens[i], worth)
        sure = _sure(found.values())
        return {n: value for n in found if (value := sure * found[n] + opens[n])}

    def _without(self, i: int, number: int) -> dict[str, float]:
        layers = zip(self.shares.layers, self.said, strict=True)
        return _merged(layer.without(said[number], i) for layer, said in layers)

    def _in_title(self, i: int, number: int) -> float:
        title = self.titles.get(number, ())
        return sum(value for char, value in self.shares.chars[i].items() if char in title)


def _weighed(weights: Mapping[str, float], worth: Mapping[str, float]) -> float:
    found: Iterable[float] = map(mul, weights.values(), map(worth.get, weights, repeat(0.0)))
    return sum(found)


def _sure(found: Iterable[float]) -> float:
    """How much what is shared counts: less beyond a measure, less where two articles share it."""
    most, second = sorted([0.0, 0.0, *found])[:-3:-1]
    if not most:
        return 0.0
    return min(1.0, _MOST_SHARED / most) * math.sqrt(most / (most + second))
