"""What a paragraph shares with each article of its page: words and characters, the rarer the weightier."""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Container, Iterable, Mapping, Sequence
from functools import cache
from itertools import chain, repeat
from operator import add, mul

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
_Weights = Mapping[str, float]
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


def pairs(text: str) -> list[str]:
    """Its pairs of neighbouring characters in order, none across a mark."""
    return [pair for run in _NOISE.split(text) for pair in map(add, run, run[1:])]


def together(texts: Iterable[str]) -> frozenset[str]:
    """What two and three characters stand in a row within a text."""
    found: set[str] = set()
    for run in chain.from_iterable(map(_NOISE.split, texts)):
        two = list(map(add, run, run[1:]))
        found.update(two, map(add, two, run[2:]))
    return frozenset(found)


@attrs.frozen(eq=False)
class _Layer:
    """One kind of thing that paragraphs share."""

    texts: tuple[Sequence[str], ...]
    """What of each paragraph is telling, as often as it stands there."""
    often: tuple[Mapping[str, int], ...]
    """The same, counted."""
    rarity: Mapping[str, float]
    """How rarely it stands on the page."""
    smooth: int

    @classmethod
    def of(cls, texts: Iterable[Iterable[str]], tells: Container[str], smooth: int) -> _Layer:
        """Keep of each paragraph what tells."""
        told = tuple(tuple(filter(tells.__contains__, text)) for text in texts)
        on_page = Counter(chain.from_iterable(told))
        size = on_page.total()
        rarity = {thing: size / n for thing, n in on_page.items()}
        return cls(told, tuple(map(Counter, told)), rarity, smooth)

    def said(self, members: Iterable[int]) -> Counter[str]:
        """What an article of these paragraphs says."""
        return Counter(chain.from_iterable([self.texts[i] for i in members]))

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


def _telling(texts: Sequence[Iterable[str]], common_from: float) -> frozenset[str]:
    """What at least two texts say, and not too many."""
    most = min(_MOST, max(2, int(common_from * len(texts))))
    known = Counter(chain.from_iterable(map(frozenset, texts)))
    return frozenset(thing for thing, n in known.items() if 2 <= n <= most)


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


def _opening_layer(texts: Sequence[str], length: int) -> _Layer:
    opens = [["^" + text[:length]] if text else [] for text in texts]
    return _Layer.of(opens, _telling(opens, 1.0), _SMOOTH_OPENING)


@attrs.frozen(eq=False)
class Shares:
    """The paragraphs of a page, and what of them can tell one article from another."""

    layers: tuple[_Layer, ...]
    said: tuple[_Weights, ...]
    """What of each paragraph is telling, and how much it counts."""
    opens: tuple[_Weights, ...]
    """The same for how it opens."""
    chars: tuple[_Weights, ...]
    """Its characters, with what it counts that a headline holds them too."""
    heads: frozenset[int]
    """Which of the paragraphs are headlines."""
    _known: dict[frozenset[int], _Article]
    """The articles that were asked for, by their paragraphs."""

    @classmethod
    def of(cls, texts: Sequence[str], heads: Iterable[int] = ()) -> Shares:
        """Keep of each paragraph what at least one other paragraph says, and not too many."""
        found = [pairs(text) for text in texts]
        pair_tells = {pair: _PAIR * _pair_tells(pair) for pair in _telling(found, _COMMON_PAIR)}
        char_tells = {char: told for char in _telling(texts, _COMMON_CHAR) if (told := _char_tells(char))}
        opens = [{"^" + text[:n]: weight for n, weight in _OPENING.items() if text} for text in texts]
        in_pairs, in_chars = _Layer.of(found, pair_tells, _SMOOTH), _Layer.of(texts, char_tells, _SMOOTH)
        layers = (in_pairs, in_chars, *(_opening_layer(texts, length) for length in _OPENING))
        said = (
            {**_in_runs(text, pair_tells), **{c: n * _CHAR * char_tells[c] for c, n in often.items()}}
            for text, often in zip(found, in_chars.often, strict=True)
        )
        known = Counter(chain.from_iterable(in_chars.often))
        tells = {c: _IN_TITLE * char_tells[c] * math.log(len(texts) / n) for c, n in known.items()}
        in_title = ({char: tells[char] for char in often} for often in in_chars.often)
        return cls(layers, tuple(said), tuple(opens), tuple(in_title), frozenset(heads), {})

    def profile(self, owner: Sequence[int | None]) -> Profile:
        """What each article says, if the paragraphs belong to the articles that `owner` names."""
        members: defaultdict[int, list[int]] = defaultdict(list)
        for i, number in enumerate(owner):
            if number is not None:
                members[number].append(i)
        return Profile({number: self._article(frozenset(own)) for number, own in members.items()})

    def _article(self, members: frozenset[int]) -> _Article:
        known = self._known.get(members)
        if known is None:
            said = [layer.said(members) for layer in self.layers]
            worth = _merged(layer.worth(held) for layer, held in zip(self.layers, said, strict=True))
            title = frozenset(chain.from_iterable(self.chars[i] for i in members & self.heads))
            known = self._known[members] = _Article(self, members, said, worth, title, {})
        return known


@attrs.frozen(eq=False)
class _Article:
    """What an article of some paragraphs says."""

    shares: Shares
    members: frozenset[int]
    said: Sequence[Counter[str]]
    """For each layer what it says."""
    worth: _Weights
    """What each thing that it says tells of it."""
    title: frozenset[str]
    """The characters of its headline."""
    _known: dict[int, tuple[float, float]]

    def shared(self, i: int) -> tuple[float, float]:
        """How much paragraph `i` shares with it by what it says, and by how it opens."""
        known = self._known.get(i)
        if known is None:
            shares = self.shares
            worth = self._without(i) if i in self.members else self.worth
            in_title = sum(value for char, value in shares.chars[i].items() if char in self.title)
            opens = _weighed(shares.opens[i], worth) if shares.opens[i] else 0.0
            known = self._known[i] = (_weighed(shares.said[i], worth) + in_title, opens)
        return known

    def _without(self, i: int) -> dict[str, float]:
        layers = zip(self.shares.layers, self.said, strict=True)
        return _merged(layer.without(held, i) for layer, held in layers)


def _merged(kinds: Iterable[Mapping[str, float]]) -> dict[str, float]:
    """One table of several; no thing stands in two of them."""
    out: dict[str, float] = {}
    for kind in kinds:
        out.update(kind)
    return out


@attrs.frozen(eq=False)
class Profile:
    """What each article of a page says."""

    articles: Mapping[int, _Article]

    def likeness(self, i: int, among: Iterable[int] | None = None) -> dict[int, float]:
        """For each article that shares anything with paragraph `i`, how much, but for what it says itself.

        `among`: the articles that are looked at.
        """
        numbers = self.articles if among is None else filter(self.articles.__contains__, among)
        found = {number: self.articles[number].shared(i) for number in numbers}
        sure = _sure(said for said, _ in found.values())
        return {n: value for n, (said, opens) in found.items() if (value := sure * said + opens)}


def _weighed(weights: Mapping[str, float], worth: Mapping[str, float]) -> float:
    found: Iterable[float] = map(mul, weights.values(), map(worth.get, weights, repeat(0.0)))
    return sum(found)


def _sure(found: Iterable[float]) -> float:
    """How much what is shared counts: less beyond a measure, less where two articles share it."""
    most, second = sorted([0.0, 0.0, *found])[:-3:-1]
    if not most:
        return 0.0
    return min(1.0, _MOST_SHARED / most) * math.sqrt(most / (most + second))
