"""Provinces, prefectures and counties with their GB/T 2260 codes."""

from __future__ import annotations

import re
from functools import cache

import attrs

from govnews.tables import rows, words
from govnews.tries import pair_pattern


@attrs.frozen(eq=False)
class Place:
    """One row of the code table."""

    name: str
    code: str
    old: bool
    """Whether a later reform ended the name."""

    rank: int = attrs.field(init=False)
    """0 province, 1 prefecture, 2 county."""

    @rank.default
    def _rank(self) -> int:
        return 0 if self.code.endswith("0000") else 1 if self.code.endswith("00") else 2


@cache
def by_name() -> dict[str, tuple[Place, ...]]:
    """Full name, or the usual one (临夏州), to the places that bear it; those in force stand first."""
    table: dict[str, list[Place]] = {}
    for code, name, *until in rows("places"):
        table.setdefault(name, []).append(Place(name, code, bool(until)))
    for name, found in list(table.items()):
        usual = _autonomous().sub(r"\1\2", name) if "自治" in name[-3:] else name
        if usual not in table and usual not in _MISLEADING and not all(p.old for p in found):
            table[usual] = found
    return {name: tuple(sorted(found, key=lambda p: p.old)) for name, found in table.items()}


# 河南县域, 绿色通道县级机关: no place for short.
_MISLEADING = ("河南县", "通道县", "东乡县")


@cache
def _autonomous() -> re.Pattern[str]:
    """The full name of an autonomous unit, which reports print without its peoples: 海北[藏族自治]州."""
    return re.compile(rf"^(.{{2,}}?)(?:{'|'.join(words('peoples'))})+自治([州县旗])$")


def in_force(places: tuple[Place, ...]) -> tuple[Place, ...]:
    """Those in force win over those that a reform ended; a place that changed its code is one place."""
    return tuple(p for p in places if not p.old) or places[:1]


@cache
def sole() -> dict[str, Place]:
    """Full name to the place, where the name leaves no doubt which it is."""
    kept = ((name, in_force(found)) for name, found in by_name().items())
    return {name: found[0] for name, found in kept if len(found) == 1}


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


@cache
def beginnings() -> dict[str, tuple[int, ...]]:
    """The first two characters of every name of a place, full or short, to their lengths, longest first."""
    table: dict[str, set[int]] = {}
    for name in (*by_name(), *by_short_name()):
        table.setdefault(name[:2], set()).add(len(name))
    return {pair: tuple(sorted(sizes, reverse=True)) for pair, sizes in table.items()}


_ENDS = "市县区州盟旗省"
# Longer names than this are read only of autonomous units.
_USUAL = 6


@cache
def _tails() -> dict[str, tuple[int, ...]]:
    """The last two characters of a name, which 全市, 我县, 各区 do not share, to such names' lengths."""
    table: dict[str, set[int]] = {}
    for name in names():
        if name[-1] in _ENDS and (1 < len(name) <= _USUAL or name[-3:-1] == "自治"):
            table.setdefault(name[-2:], set()).add(len(name))
    return {tail: tuple(sorted(sizes, reverse=True)) for tail, sizes in table.items()}


@cache
def _ends() -> re.Pattern[str]:
    """Scans for the last character of a name behind one that stands before it in some name."""
    return re.compile(f"[{_ENDS}](?<=[{''.join(sorted({tail[0] for tail in _tails()}))}].)")


def named(text: str, start: int = 0, end: int | None = None) -> list[str]:
    """The full names of places in `text`, in order; the longest of several that end at one character."""
    table, tails, found, least = by_name(), _tails(), [], start
    for match in _ends().finditer(text, start, len(text) if end is None else end):
        behind = match.end()
        for size in tails.get(text[behind - 2 : behind], ()):
            name = text[behind - size : behind]
            if name in table and behind - size >= least and (size > 2 or _stands_alone(text, behind - 2)):
                found.append(name)
                least = behind
                break
    return found


# Behind one of these, behind a mark and behind another place a name of two characters is one.
_BEFORE = "省市州区盟在到赴自从往对于由向与及"
# First characters of names that are words themselves wherever no place stands before.
_WORDS = "任代和"


def _stands_alone(text: str, start: int) -> bool:
    """Whether a name of two characters at `start` is one; in 召开县委, 振兴县域, 市委和县委 none is."""
    table, shorts = by_name(), by_short_name()
    above = (text[max(0, start - size) : start] for size in (2, 3, 4))
    if any(name in table or name in shorts for name in above):
        return True
    before = text[start - 1 : start]
    return text[start] not in _WORDS and (before in _BEFORE or not "\u3400" <= before <= "\u9fff")


@cache
def short_prefectures() -> re.Pattern[str]:
    """Scans for the short names of prefectures: `驻马店`."""
    return re.compile(pair_pattern(short for short, found in by_short_name().items() if found[0].rank == 1))
