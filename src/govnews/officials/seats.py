"""The place of a post that does not print it: from the post before it, the article, or the outlet."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from functools import lru_cache

import attrs

from govnews.article import PlaceOrigin, Post, PostLevel
from govnews.lexicon import places as lexicon
from govnews.lexicon.places import Place
from govnews.lexicon.words import common
from govnews.officials.passage import Passage, squeezed
from govnews.officials.places import Reading, organization, read

_WRITTEN, _INHERITED = PlaceOrigin.WRITTEN, PlaceOrigin.INHERITED
_LEVELS = (PostLevel.PROVINCIAL, PostLevel.PREFECTURAL, PostLevel.COUNTY)
_RANKS = {"省": (0,), "市": (1, 2), "州": (1,), "盟": (1,), "县": (2,), "旗": (2,), "区": (2,)}
_ENDINGS = {
    "省": ("省", "自治区"),
    "市": ("市",),
    "州": ("州",),
    "盟": ("盟",),
    "县": ("县",),
    "旗": ("旗",),
    "区": ("区",),
}


@attrs.define
class Seat:
    """A place and where it was read from."""

    name: str | None
    code: str | None
    origin: PlaceOrigin


# Two posts of one list stand no farther apart.
_NEAR = 60
# A short name is looked for in the headline and the lead.
_HEAD_SPANS, _HEAD = 3, 200
_UNIT = re.compile("[省市县区州盟旗]")
_SENTENCE_END = re.compile(r"[。!?\r\n]")
_OPEN = Seat(None, None, PlaceOrigin.UNKNOWN)


@attrs.define
class Seats:
    """Fills in the places of an article's posts."""

    passage: Passage
    names: Collection[str]
    """Of people; a city's name inside one is none (方|桂林)."""
    _named: set[Place] | None = None
    _outside: dict[str, Seat] = attrs.Factory(dict)
    _last: tuple[Seat, bool, int] = (_OPEN, False, 0)
    """The place of the last post, whether a firm's or school's without one came behind it, and the end."""

    def posts(self, chain: tuple[tuple[int, int], ...]) -> list[Post]:
        """The posts of one chain as values; a post may inherit the place of the one before it."""
        (before, own), found, level = self._before(chain[0][0]), [], None
        text, folded = self.passage.text, self.passage.folded
        for start, end in chain:
            shown, printed = text[start:end], squeezed(folded[start:end])
            reading = read(printed)
            # 东陵大学党委书记张三、校长李四: not of the county named before.
            own = not reading.place and (reading.own or (own and not reading.marker))
            if own:
                seat = _OPEN
            else:
                before = seat = _written(printed) if reading.place else self._seat(reading, before)
            # 县委常委、组织部部长: the second is the county's as the first is.
            told = reading.level or _level(seat, reading.marker)
            level = told or (None if level is None or _own_body(reading) else level)
            post = Post(
                printed if shown == printed else squeezed(shown),
                reading.title,
                organization(reading.place or seat.name, reading.organization),
                seat.name,
                seat.code,
                seat.origin,
                level,
                start,
                end,
            )
            found.append(post)
        self._last = before, own, chain[-1][1]
        return found

    def _before(self, start: int) -> tuple[Seat, bool]:
        """The place of the post before, where the same sentence goes on: 西平县委书记张三、县长李四."""
        seat, own, end = self._last
        if not 0 <= start - end < _NEAR or _SENTENCE_END.search(self.passage.folded, end, start):
            return _OPEN, False
        return seat, own

    def _seat(self, reading: Reading, before: Seat) -> Seat:
        """The place of a post that prints none."""
        if before.name and _fits(before, reading.marker):
            return Seat(before.name, before.code, _INHERITED)
        if not reading.marker:
            return _OPEN
        if reading.marker not in self._outside:
            self._outside[reading.marker] = self._from_outside(reading.marker)
        return self._outside[reading.marker]

    def _from_outside(self, marker: str) -> Seat:
        """The place of that level that the caller names, or the only one that the article does."""
        for places, origin in self._sources():
            fitting = _of_level(places, marker)
            if len(fitting) == 1:
                (found,) = fitting
                return Seat(found.name, found.code, origin)
        return _OPEN

    def _sources(self) -> Iterator[tuple[Collection[Place], PlaceOrigin]]:
        """Where a place may be read from, one after the other."""
        context = self.passage.context
        if context.place:
            yield _places(context.place), PlaceOrigin.ARTICLE
        yield self._article(), PlaceOrigin.ARTICLE
        if context.outlet_place:
            yield _places(context.outlet_place), PlaceOrigin.OUTLET

    def _article(self) -> Collection[Place]:
        """The places that the article names, read once and only where a post asks.

        Where no city is named in full, a short name (驻马店) counts that stands at the article's head.
        """
        if self._named is None:
            folded, spans = self.passage.folded, self.passage.spans
            found: set[Place] = set()
            for start, end in spans:
                found |= _places(folded, start, end)
            if not any(place.name[-1] == "市" for place in found):
                for start, end in spans[:_HEAD_SPANS]:
                    found.update(self._cities(start, min(end, start + _HEAD)))
            self._named = found
        return self._named

    def _cities(self, start: int, end: int) -> Iterator[Place]:
        """The cities named for short, but for names that are common words (大同)."""
        text = self.passage.folded
        for match in lexicon.short_prefectures().finditer(text, start, end):
            named = text[max(0, match.start() - 1) : match.end()] in self.names
            if not named and match[0] not in common():
                yield lexicon.by_short_name()[match[0]][0]


@lru_cache(maxsize=4096)
def _written(post: str) -> Seat:
    """The place that a post prints, with its code unless several places share the name."""
    reading = read(post)
    assert reading.place is not None
    rows = lexicon.in_force(reading.codes) if len(reading.codes) > 1 else reading.codes
    return Seat(_full(reading.place), rows[0].code if len(rows) == 1 else None, _WRITTEN)


def _own_body(reading: Reading) -> bool:
    """Whether a post is one of a body that the post before it says nothing of."""
    return reading.own or _UNIT.search(reading.title) is not None


def _full(place: str) -> str:
    """The full name of a place that is printed for short: 内江, 广西自治区."""
    if len(place) < 4 or place.endswith("自治区"):
        known = lexicon.by_short_name().get(place.removesuffix("自治区"))
        return known[0].name if known else place
    return place


def _places(text: str, start: int = 0, end: int | None = None) -> set[Place]:
    """The places named in full in `text` that its words leave no doubt of."""
    sole = lexicon.sole()
    return {sole[name] for name in lexicon.named(text, start, end) if name in sole}


def _of_level(named: Collection[Place], marker: str) -> set[Place]:
    """The places of the level that a post asks for, among those named or above them."""
    ranks, endings = _RANKS[marker], _ENDINGS[marker]
    fitting = {p for p in named if p.rank in ranks and p.name.endswith(endings)}
    if not fitting and marker == "省":
        fitting = {row for p in named if (row := lexicon.by_code().get(p.code[:2] + "0000"))}
    if not fitting and marker == "市":
        fitting = {
            row for p in named if (row := lexicon.by_code().get(p.code[:4] + "00")) and row.name[-1] == "市"
        }
    return fitting


def _fits(before: Seat, marker: str) -> bool:
    """Whether a post of that level may belong to the place of the one before it."""
    assert before.name is not None
    return not marker or (before.name != "全国" and before.name.endswith(_ENDINGS[marker]))


def _level(seat: Seat, marker: str) -> PostLevel | None:
    """The level of a post whose place tells it: 市委书记 in a county-level city."""
    if not seat.code or (marker and marker not in _RANKS):
        return None
    rank = 0 if seat.code.endswith("0000") else 1 if seat.code.endswith("00") else 2
    return _LEVELS[rank]
