"""What the author of an outlet needs to check it against labelled pages, under pytest or without.

>>> import pytest, govnews.testing
>>> @pytest.mark.parametrize("case", govnews.testing.cases(OUTLET, "pages"), ids=str)  # doctest: +SKIP
... def test_outlet(case):
...     case.check()
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

import attrs

from govnews.composing import composed, layout_of, rules_of
from govnews.errors import ReadError
from govnews.guards import Guard
from govnews.label_files import Labels, label_file, read_labels
from govnews.labels import Difference, differences, labels_of
from govnews.outlet import Outlet
from govnews.page import Page
from govnews.parser import Parser
from govnews.reading import read_text
from govnews.rules import Rule, RuleSet
from govnews.stages.cut import cut, together, unflattened
from govnews.stages.label.line_rules import RULES
from govnews.stages.label.looks import looks
from govnews.straight import straighten

__all__ = ["FIELDS", "Case", "Difference", "RuleReport", "cases", "differences", "labels_of", "rule_reports"]

FIELDS = ("lines", "articles", "title", "byline", "source", "date", "officials")
"""What a page is checked for, one case each."""


@attrs.frozen
class Labelled:
    """A page with its labels, read under an outlet."""

    name: str
    page: Page
    labels: Labels
    differences: tuple[Difference, ...]


@attrs.frozen
class Case:
    """One field of one labelled page; its text names both."""

    outlet: Outlet
    file: Path
    field: str
    """One of `FIELDS`, or ``outlet``: whether the page itself tells whose it is."""

    def __str__(self) -> str:
        return f"{self.file.stem}-{self.field}"

    def check(self) -> None:
        """Raise AssertionError, which lists every difference with its place."""
        read = _read(self.outlet, self.file)
        wrong = [str(one) for one in read.differences if one.field == self.field]
        if self.field == "outlet":
            wrong = [f"page: outlet: {said}" for said in not_chosen(self.outlet, read)]
        if wrong:
            raise AssertionError(f"{self.file.name}:\n" + "\n".join(wrong))


def cases(outlet: Outlet, folder: str | Path, *, chosen: bool = False) -> list[Case]:
    """A case for each field of each labelled page of a folder; `ReadError` where it has none.

    With `chosen`, each page must also be known for the outlet's without being told.
    """
    fields = ("outlet", *FIELDS) if chosen else FIELDS
    return [Case(outlet, file, field) for file in pages(folder) for field in fields]


def pages(folder: str | Path) -> list[Path]:
    """The labelled pages of a folder; `ReadError` where it has none."""
    if not Path(folder).is_dir():
        raise ReadError(f"{folder}: no such folder")
    found = [file for file in sorted(Path(folder).glob("*.txt")) if label_file(file).exists()]
    if not found:
        raise ReadError(f"{folder}: no labelled page; one is NAME.txt with NAME.gold.json beside it")
    return found


def _read(outlet: Outlet, file: Path) -> Labelled:
    return _reading(outlet, file, file.stat().st_mtime_ns, label_file(file).stat().st_mtime_ns)


@lru_cache(maxsize=256)
def _reading(outlet: Outlet, file: Path, *_: int) -> Labelled:
    text = read_text(file)
    labels = read_labels(label_file(file), text)
    page = _parser(outlet).parse_page(text, outlet=outlet)
    return Labelled(file.name, page, labels, differences(page, labels))


@lru_cache(maxsize=32)
def _parser(outlet: Outlet) -> Parser:
    return Parser([outlet])


def read_pages(outlet: Outlet, folder: str | Path) -> list[Labelled]:
    """Every labelled page of a folder, read under an outlet."""
    return [_read(outlet, file) for file in pages(folder)]


def not_chosen(outlet: Outlet, read: Labelled) -> tuple[str, ...]:
    """What is wrong where a page would not be known for the outlet's by itself; empty where it would."""
    straight = straighten(read.page.text)
    folded = together(unflattened(straight.text, straight.folded))
    choice = _parser(outlet).registry.chooser.choose(folded)
    if choice and choice[0].key == outlet.key:
        return ()
    return (f"expected {outlet.key}, found {choice[0].key if choice else None}; a mark would tell",)


def unknown_families(outlet: Outlet) -> tuple[str, ...]:
    """The families that an outlet names and that nobody knows."""
    return tuple(key for key in outlet.families if _parser(outlet).registry.find(key) is None)


@attrs.frozen
class RuleReport:
    """What one rule of an outlet did on labelled pages."""

    name: str
    fired: int = 0
    """On how many pieces it held."""
    wrong: tuple[str, ...] = ()
    """Where it held for a piece that the labels call something else."""
    faults: tuple[str, ...] = ()
    """Why it was set aside on a page."""

    def __str__(self) -> str:
        if self.faults:
            return f"{self.name}: {self.faults[0]}"
        if not self.fired:
            return f"{self.name}: never fired"
        times = "once" if self.fired == 1 else f"{self.fired} times"
        said = f"{self.name}: fired {times}, {len(self.wrong) or 'never'} wrongly"
        return "\n    ".join([said, *self.wrong])


def rule_reports(outlet: Outlet, folder: str | Path) -> list[RuleReport]:
    """What every rule of an outlet, of its layouts and families did on the labelled pages of a folder."""
    reports: dict[str, RuleReport] = {rule.name: RuleReport(rule.name) for rule in outlet.every_rule()}
    for read in read_pages(outlet, folder):
        for name, one in _fired(outlet, read):
            told = reports.get(name, RuleReport(name))
            reports[name] = attrs.evolve(
                told,
                fired=told.fired + one.fired,
                wrong=told.wrong + one.wrong,
                faults=told.faults + one.faults,
            )
    return list(reports.values())


def _fired(outlet: Outlet, read: Labelled) -> Iterator[tuple[str, RuleReport]]:
    """Each rule with one piece that it held for, or with what went wrong."""
    straight, guard = straighten(read.page.text), Guard()
    folded = together(unflattened(straight.text, straight.folded))
    whole = composed(outlet, layout_of(outlet, folded), _parser(outlet).registry.families(outlet))
    rules = rules_of(whole, _builtin())
    for look in looks(folded, cut(straight.text, folded)):
        start, _ = straight.on_page(look.start, look.start + 1)[0]
        for at in rules.votes(look, guard):
            if at >= len(RULES):
                yield rules.rules[at].name, _firing(rules.rules[at], look.text, start, read)
    for name, fault in guard.faults.items():
        yield name, RuleReport(name, faults=(fault.message,))


def _firing(rule: Rule, text: str, start: int, read: Labelled) -> RuleReport:
    label = read.labels.chars[start]
    if label is None or label[0] == rule.kind:
        return RuleReport(rule.name, 1)
    line = read.page.text.count("\n", 0, start) + 1
    return RuleReport(rule.name, 1, (f"{read.name}: line {line}: labelled {label[0]}: {text[:40]!r}",))


@lru_cache(maxsize=1)
def _builtin() -> RuleSet:
    return RuleSet(RULES)
