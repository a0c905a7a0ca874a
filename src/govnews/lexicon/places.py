"""Provinces, prefectures and counties with their GB/T 2260 codes."""

from __future__ import annotations

import re
from functools import cache

import attrs

from govnews.tables import rows
from govnews.tries import trie_pattern


@attrs.frozen
class Place:
    """One row of the code table."""

    name: str
    code: str
    old: bool
    """Whether a later reform ended the name."""

    @property
    def rank(self) -> int:
        """0 province, 1 prefecture, 2 county."""
        return 0 if self.code.endswith("0000") else 1 if self.code.endswith("00") else 2


@cache
def by_name() -> dict[str, tuple[Place, ...]]:
    """Full name to the places that bear it; those in force stand first."""
    table: dict[str, list[Place]] = {}
    for code, name, *until in rows("places"):
        table.setdefault(name, []).append(Place(name, code, bool(until)))
    return {name: tuple(sorted(found, key=lambda p: p.old)) for name, found in table.items()}


@cache
def by_code() -> dict[str, Place]:
    """Code to the place in force under it."""
    return {p.code: p for found in by_name().values() for p in found if not p.old}


@cache
def by_short_name() -> dict[str, tuple[Place, ...]]:
    """Provinces and prefectures as reports call them for short: `四川`, `驻马店`."""
    table: dict[str, tuple[Place, ...]] = {}
    for found in by_name().values():
        for place in found:
            short = _short(place)
            if short and not place.old:
                table[short] = (*table.get(short, ()), place)
    return table


def _short(place: Place) -> str:
    if place.rank == 0:
        return place.name[:3] if place.name.startswith(("内蒙古", "黑龙江")) else place.name[:2]
    if place.rank == 1 and place.name[-1] == "市":
        return place.name[:-1]
    return ""


@cache
def names() -> frozenset[str]:
    """Every full name of a place."""
    return frozenset(by_name())


@cache
def short_provinces() -> frozenset[str]:
    """Provinces as reports call them for short: `山西`, `内蒙古`."""
    return frozenset(short for short, found in by_short_name().items() if found[0].rank == 0)


_ENDS = re.compile("[市县区州盟旗省]")
# Only names of autonomous units are longer than six characters.
_LONG, _USUAL = tuple(range(15, 1, -1)), (6, 5, 4, 3, 2)


@cache
def _tails() -> frozenset[str]:
    """The last two characters of every name, which most of 全市, 我县, 各区 do not share."""
    return frozenset(name[-2:] for name in names())


def named(text: str, start: int = 0, end: int | None = None) -> list[str]:
    """The full names of places in `text`, in order; the longest of several that end at one character."""
    table, tails, found, least = by_name(), _tails(), [], start
    for match in _ENDS.finditer(text, start, len(text) if end is None else end):
        behind = match.end()
        if text[behind - 2 : behind] not in tails:
            continue
        for size in _LONG if text.startswith("自治", behind - 3) else _USUAL:
            name = text[behind - size : behind]
            if name in table and behind - size >= least:
                found.append(name)
                least = behind
                break
    return found


@cache
def short_prefectures() -> re.Pattern[str]:
    """Scans for the short names of prefectures: `驻马店`."""
    return re.compile(trie_pattern(short for short, found in by_short_name().items() if found[0].rank == 1))
