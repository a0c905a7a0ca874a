"""How much each fact, rule and step counts: ``data/grammar.tsv``, written by ``tools/fit_grammar.py``."""

from __future__ import annotations

from functools import cache

import attrs

from govnews.blocks import BlockKind
from govnews.rules import Rule
from govnews.stages.label.grammar import STATES, Region, Zone
from govnews.tables import rows

KINDS: tuple[BlockKind, ...] = tuple(kind for kind in BlockKind if kind is not BlockKind.DUPLICATE)
"""The kinds that a line can be read as; a duplicate is told by its twin."""
KIND_AT: dict[BlockKind, int] = {kind: i for i, kind in enumerate(KINDS)}
INLINE_SAME = 2.0
"""What speaks for the same state where a piece goes on in the line of the piece before."""
OUTLET_RULE = 3.0
"""The weight of a rule that the table does not know and that names none itself."""

CUT = 5.0
"""The weight of a cutting pattern that the table does not know."""

Vector = tuple[float, ...]
"""One weight per kind of `KINDS`."""


@attrs.frozen(eq=False)
class Weights:
    """The table, ready for use; log-odds throughout."""

    fact: dict[str, Vector]
    """For each fact, what it says for each kind."""
    zone: dict[tuple[Zone, Region], float]
    """How a region goes with a zone."""
    rule: dict[str, float]
    """The vote of each built-in rule for its kind."""
    cut: dict[str, float]
    """The vote of each cutting pattern for its kind."""
    start: Vector
    """For each state of `STATES`: the first of a page."""
    end: Vector
    """The last of a page."""
    step: tuple[Vector, ...]
    """``step[a][b]``: state `b` right behind state `a`."""
    step_inline: tuple[Vector, ...]
    """The same for a piece that goes on in the line of the piece before."""
    where: dict[str, dict[Region, float]]
    """For a fact from a page's markup how it goes with a region."""
    tells: dict[str, frozenset[BlockKind]]
    """For a fact from a page's markup the kinds that it makes thinkable, as a rule's vote does."""

    def vote(self, rule: Rule) -> float:
        """The weight of a rule."""
        if rule.weight is not None:
            return rule.weight
        return self.rule.get(rule.name, OUTLET_RULE)


@cache
def weights(printed: bool = False, marked: bool = False) -> Weights:
    """The table of weights, read once; a newspaper's page is read with those of ``data/paper.tsv`` on top.

    `marked`: the page comes with what its markup says of each line, which ``data/html.tsv`` weighs.
    """
    table = [*rows("grammar"), *(rows("paper") if printed else ()), *(rows("html") if marked else ())]
    return read([(kind, a, b, float(value)) for kind, a, b, value in table])


def read(table: list[tuple[str, str, str, float]]) -> Weights:
    """Make `Weights` from rows of kind, name, second name and value."""
    cells = {(kind, a, b): value for kind, a, b, value in table}
    names = [state.name for state in STATES]
    facts = sorted({a for kind, a, _, _ in table if kind == "fact"})
    step = tuple(tuple(cells.get(("step", a, b), 0.0) for b in names) for a in names)
    return Weights(
        fact={name: tuple(cells.get(("fact", name, kind), 0.0) for kind in KINDS) for name in facts},
        zone={(z, r): cells.get(("zone", z, r), 0.0) for z in Zone for r in Region},
        rule={a: value for kind, a, _, value in table if kind == "rule"},
        cut={a: value for kind, a, _, value in table if kind == "cut"},
        start=tuple(cells.get(("start", name, ""), 0.0) for name in names),
        end=tuple(cells.get(("end", name, ""), 0.0) for name in names),
        step=step,
        where={
            name: {region: cells.get(("where", name, region), 0.0) for region in Region}
            for name in {a for kind, a, _, _ in table if kind == "where"}
        },
        tells={
            name: frozenset(kind for kind in KINDS if ("tell", name, kind) in cells)
            for name in {a for kind, a, _, _ in table if kind == "tell"}
        },
        step_inline=tuple(
            tuple(value + (INLINE_SAME if a == b else 0.0) for b, value in enumerate(row))
            for a, row in enumerate(step)
        ),
    )
