"""From an outlet to the rules of one page: pick the layout, add what its families know."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable
from functools import lru_cache

import attrs

from govnews.folding import fold
from govnews.outlet import Layout, Outlet, Reader
from govnews.rules import Rule, RuleSet

_DAY = re.compile(r"(20\d\d|19\d\d)[-年./](\d{1,2})[-月./](\d{1,2})")


def layout_of(outlet: Outlet, folded: str, crawled: datetime.date | None = None) -> Layout | None:
    """The layout whose marks a page shows most; days decide between equals, one without marks comes last."""
    if not outlet.layouts:
        return None
    day = crawled or _printed_day(folded)
    shown = [
        (sum(fold(mark) in folded for mark in one.marks), _fits(one, day), one) for one in outlet.layouts
    ]
    able = [entry for entry in shown if entry[0] or (not entry[2].marks and entry[1] >= 0)]
    return max(able, key=lambda entry: entry[:2])[2] if able else None


def _printed_day(folded: str) -> datetime.date | None:
    for match in _DAY.finditer(folded):
        try:
            return datetime.date(*(int(part) for part in match.groups()))
        except ValueError:
            continue
    return None


def _fits(layout: Layout, day: datetime.date | None) -> int:
    """1 where a day lies in the time of a layout, -1 where it lies outside, 0 where nothing is said."""
    if day is None or (layout.since is None and layout.until is None):
        return 0
    return 1 if (layout.since or day) <= day <= (layout.until or day) else -1


@lru_cache(maxsize=1024)
def composed(outlet: Outlet, layout: Layout | None = None, families: tuple[Outlet, ...] = ()) -> Outlet:
    """An outlet with the rules and readers of a layout and of its families; what is nearer wins by name."""
    near: list[Layout | Outlet] = [*([layout] if layout else []), outlet, *families]
    rules: dict[str, Rule] = {}
    readers: dict[str, Reader | str] = {}
    for one in near:
        for rule in one.rules:
            rules.setdefault(rule.name, rule)
        for field, reader in one.readers:
            readers.setdefault(field, reader)
    return attrs.evolve(outlet, rules=rules.values(), readers=readers, layouts=())


@lru_cache(maxsize=256)
def rules_of(outlet: Outlet, builtin: RuleSet) -> RuleSet:
    """The built-in rules with an outlet's own; a name that both have is told apart by the outlet's key."""
    return RuleSet(guarded=renamed(outlet, {rule.name for rule in builtin.rules}), base=builtin)


def renamed(outlet: Outlet, taken: Iterable[str]) -> tuple[Rule, ...]:
    """An outlet's rules; where a name is taken, the key stands before it."""
    known = frozenset(taken)
    return tuple(
        attrs.evolve(rule, name=f"{outlet.key}:{rule.name}") if rule.name in known else rule
        for rule in outlet.rules
    )
