"""What a paragraph shares with each article of its page: words and characters, the rarer the weightier."""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Container, Iterable, Mapping, Sequence
from functools import cache
from itertools import chain, compress
from operator import add

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
_Holders = Mapping[int, float]
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
    return list(chain.from_iterable([map(add, run, run[1:]) for run in _NOISE.split(text)]))


def together(texts: Iterable[str], opening: Container[str]) -> frozenset[str]:
    """What two and three characters stand in a row within a text, the first of them one of `opening`."""
    starts = ((text, at) for text in texts for at, char in enumerate(text) if char in opening)
    found = {text[at : at + size] for text, at in starts for size in (2, 3)}
    return frozenset(row for row in found if len(row) > 1 and not _NOISE.search(row))


@attrs.frozen(eq=False)
class _Layer:
    """One kind of thing that paragraphs share."""

    told: Sequence[Sequence[str]]
    """What of each paragraph is telling, as often as it stands there."""
    often: Sequence[Mapping[str, int]]
    """The same, counted."""
    weights: Sequence[_Weights]
    """The same, with how much it counts that it is shared."""
    holders: Mapping[str, _Holders]
    """The same, turned round: which paragraphs hold a thing."""
    on_page: Mapping[str, int]
    """How often it stands on the page."""
    rarity: Mapping[str, float]
    """How rarely."""
    smooth: int

    @classmethod
    def of(
        cls,
        told: Sequence[Sequence[str]],
        often: Sequence[Mapping[str, int]],
        weights: Sequence[_Weights],
        smooth: int,
    ) -> _Layer:
        """The telling things of each paragraph, and what each counts."""
        on_page = Counter(chain.from_iterable(told))
        size = on_page.total()
        holders: dict[str, dict[int, float]] = {thing: {} for thing in on_page}
        for i, own in enumerate(weights):
            for thing, weight in own.items():
                holders[thing][i] = weight
        rarity = {thing: size / n for thing, n in on_page.items()}
        return cls(told, often, weights, holders, on_page, rarity, smooth)

    def said(self, members: Iterable[int]) -> Counter[str]:
        """What an article of these paragraphs says."""
        return Counter(chain.from_iterable([self.told[i] for i in members]))

    def give(self, held: Counter[str], out: defaultdict[int, float]) -> None:
        """Add to every paragraph of another article what it shares with one that says what is held."""
        size = held.total() + self.smooth
        rarity, holders, on_page = self.rarity, self.holders, self.on_page
        for thing, n in held.items():
            if n < on_page[thing]:
                worth = math.log1p(n / size * rarity[thing])
                for i, weight in holders[thing].items():
                    out[i] += weight * worth

    def with_own(self, held: Counter[str], i: int) -> float:
        """What paragraph `i` shares with the rest of its own article."""
        size = held.total() - len(self.told[i]) + self.smooth
        rarity, weights = self.rarity, self.weights[i]
        again = [(thing, held[thing] - n) for thing, n in self.often[i].items() if held[thing] > n]
        return sum([weights[thing] * math.log1p(n / size * rarity[thing]) for thing, n in again])


def _telling(texts: Iterable[Iterable[str]], most: int) -> list[str]:
    """What at least two texts say, and not too many."""
    known = Counter(chain.from_iterable(map(set, texts)))
    return [thing for thing, n in known.items() if 1 < n <= most]


def _most(texts: Sequence[str], common_from: float) -> int:
    """In how many texts a telling thing stands at most."""
    return min(_MOST, max(2, int(common_from * len(texts))))


def _in_pairs(texts: Sequence[str], found: Sequence[Sequence[str]]) -> _Layer:
    tells = {pair: _PAIR * _pair_tells(pair) for pair in _telling(found, _most(texts, _COMMON_PAIR))}
    told = [list(filter(tells.__contains__, text)) for text in found]
    return _Layer.of(told, list(map(Counter, told)), [_in_runs(text, tells) for text in found], _SMOOTH)


def _in_runs(text: Sequence[str], tells: Mapping[str, float]) -> dict[str, float]:
    """The telling pairs of a text; in a run of them each next one counts less.

    Neighbouring pairs speak of one word, and what two articles quote at length ties neither to the other.
    """
    out: dict[str, float] = {}
    run, last = 0, -2
    for at, pair in compress(enumerate(text), map(tells.__contains__, text)):
        run = run + 1 if at == last + 1 else 1
        last = at
        out[pair] = out.get(pair, 0.0) + tells[pair] / run
    return out


def _in_chars(texts: Sequence[str], tells: Mapping[str, float]) -> _Layer:
    told = [list(filter(tells.__contains__, text)) for text in texts]
    often = list(map(Counter, told))
    weights = [{char: n * _CHAR * tells[char] for char, n in own.items()} for own in often]
    return _Layer.of(told, often, weights, _SMOOTH)


def _in_opening(texts: Sequence[str], length: int) -> _Layer:
    opens = [["^" + text[:length]] if text else [] for text in texts]
    tells = frozenset(_telling(opens, _MOST))
    told = [[opening for opening in text if opening in tells] for text in opens]
    weights = [dict.fromkeys(text, _OPENING[length]) for text in told]
    return _Layer.of(told, [dict.fromkeys(text, 1) for text in told], weights, _SMOOTH_OPENING)


@attrs.frozen(eq=False)
class Shares:
    """The paragraphs of a page, and what of them can tell one article from another."""

    said: tuple[_Layer, ...]
    """What they say: pairs and characters."""
    opens: tuple[_Layer, ...]
    """How they open."""
    in_title: _Weights
    """What it counts that a headline holds a character of a paragraph."""
    heads: frozenset[int]
    """Which of the paragraphs are headlines."""
    _known: dict[frozenset[int], _Article]
    """The articles that were asked for, by their paragraphs."""

    @classmethod
    def of(cls, texts: Sequence[str], heads: Iterable[int] = ()) -> Shares:
        """Keep of each paragraph what at least one other paragraph says, and not too many."""
        telling = _telling(texts, _most(texts, _COMMON_CHAR))
        char_tells = {char: told for char in telling if (told := _char_tells(char))}
        in_pairs, in_chars = _in_pairs(texts, list(map(pairs, texts))), _in_chars(texts, char_tells)
        in_title = {
            char: _IN_TITLE * char_tells[char] * math.log(len(texts) / len(known))
            for char, known in in_chars.holders.items()
        }
        opens = tuple(_in_opening(texts, length) for length in _OPENING)
        return cls((in_pairs, in_chars), opens, in_title, frozenset(heads), {})

    def profile(self, owner: Sequence[int | None]) -> Profile:
        """What each article says, if the paragraphs belong to the articles that `owner` names."""
        members: defaultdict[int, list[int]] = defaultdict(list)
        for i, number in enumerate(owner):
            if number is not None:
                members[number].append(i)
        return Profile({number: self._article(own) for number, own in members.items()})

    def _article(self, members: Sequence[int]) -> _Article:
        key = frozenset(members)
        known = self._known.get(key)
        if known is None:
            in_chars = self.said[1]
            heads = (in_chars.weights[i] for i in members if i in self.heads)
            title = list(dict.fromkeys(chain.from_iterable(heads)))
            in_title: defaultdict[int, float] = defaultdict(float)
            for char in title:
                for i in in_chars.holders[char]:
                    in_title[i] += self.in_title[char]
            said, opens = _Told.of(self.said, members), _Told.of(self.opens, members)
            known = self._known[key] = _Article(key, said, opens, in_title)
        return known


@attrs.frozen(eq=False)
class _Told:
    """What an article says in some layers."""

    layers: Sequence[_Layer]
    held: Sequence[Counter[str]]
    """For each layer what it says."""
    shared: Mapping[int, float]
    """For each paragraph of other articles what it shares with it."""

    @classmethod
    def of(cls, layers: Sequence[_Layer], members: Sequence[int]) -> _Told:
        held = [layer.said(members) for layer in layers]
        shared: defaultdict[int, float] = defaultdict(float)
        for layer, said in zip(layers, held, strict=True):
            layer.give(said, shared)
        return cls(layers, held, shared)

    def with_own(self, i: int) -> float:
        """What a paragraph of the article itself shares with the rest of it."""
        return sum([layer.with_own(said, i) for layer, said in zip(self.layers, self.held, strict=True)])


@attrs.frozen(eq=False)
class _Article:
    """What an article of some paragraphs says."""

    members: frozenset[int]
    said: _Told
    opens: _Told
    in_title: Mapping[int, float]
    """For each paragraph what it shares with the headline."""
    _known: dict[int, tuple[float, float]] = attrs.field(factory=dict)

    def shared(self, i: int) -> tuple[float, float]:
        """How much paragraph `i` shares with it by what it says, and by how it opens."""
        title = self.in_title.get(i, 0.0)
        if i not in self.members:
            return self.said.shared.get(i, 0.0) + title, self.opens.shared.get(i, 0.0)
        if i not in self._known:
            self._known[i] = self.said.with_own(i) + title, self.opens.with_own(i)
        return self._known[i]


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


def _sure(found: Iterable[float]) -> float:
    """How much what is shared counts: less beyond a measure, less where two articles share it."""
    most, second = sorted([0.0, 0.0, *found])[:-3:-1]
    if not most:
        return 0.0
    return min(1.0, _MOST_SHARED / most) * math.sqrt(most / (most + second))
