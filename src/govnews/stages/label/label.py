"""From pieces to labels: collect the votes, decode the page, keep the trace."""

from __future__ import annotations

from collections.abc import Sequence
from weakref import WeakKeyDictionary

import attrs

from govnews.blocks import BlockKind
from govnews.errors import RuleError
from govnews.pieces import Piece
from govnews.rules import Look, RuleSet
from govnews.stages.label.decode import decode
from govnews.stages.label.facts import facts
from govnews.stages.label.grammar import STATES, State
from govnews.stages.label.looks import looks
from govnews.stages.label.score import Evidence, Scorer, gather
from govnews.stages.label.weights import Weights, weights


@attrs.frozen
class Labelled:
    """A piece with its place in the grammar and the reason why."""

    piece: Piece
    state: State
    """Its kind and region."""
    rule: str
    """The strongest rule that voted for the kind, else the shape of the piece."""
    score: float
    """Sum of what spoke for the kind; log-odds, comparable within a page."""
    level: int
    """Markdown heading level, 0 for none."""
    kind: BlockKind = attrs.field(init=False)
    """The label: the kind of the state."""

    def __attrs_post_init__(self) -> None:
        object.__setattr__(self, "kind", self.state.kind)


@attrs.frozen
class Labelling:
    """Every piece of a page, labelled."""

    pieces: tuple[Labelled, ...]
    slow: tuple[tuple[int, str], ...]
    """Offsets and messages of rules that ran past their time limit and were set aside."""


def label(folded: str, pieces: Sequence[Piece], rules: RuleSet, table: Weights | None = None) -> Labelling:
    """Label every piece of a page."""
    table = table or weights()
    slow: list[tuple[int, str]] = []
    seen = looks(folded, pieces)
    known = evidence(pieces, seen, rules, slow)
    scorer = _scorer(rules, table)
    path = decode([scorer.candidates(item) for item in known], goes_on(pieces), table)
    return Labelling(
        tuple(
            _labelled(item, STATES[at], look, scorer)
            for item, at, look in zip(known, path, seen, strict=True)
        ),
        tuple(slow),
    )


_SCORERS: WeakKeyDictionary[RuleSet, Scorer] = WeakKeyDictionary()


def _scorer(rules: RuleSet, table: Weights) -> Scorer:
    """One scorer for each rule set, so that what it remembers lasts as long as its parser."""
    if table is not weights():
        return Scorer(rules.rules, table)
    if rules not in _SCORERS:
        _SCORERS[rules] = Scorer(rules.rules, table)
    return _SCORERS[rules]


def evidence(
    pieces: Sequence[Piece], seen: Sequence[Look], rules: RuleSet, slow: list[tuple[int, str]]
) -> list[Evidence]:
    """What is known of every piece before the page is decoded."""
    return gather(pieces, facts(seen), [_votes(rules, look, slow) for look in seen], rules.rules)


def goes_on(pieces: Sequence[Piece]) -> list[bool]:
    """For each piece whether it is a rest of text behind another rest of text in one line."""
    rest = [piece.hint is None for piece in pieces]
    return [i > 0 and not p.first and rest[i] and rest[i - 1] for i, p in enumerate(pieces)]


def _votes(rules: RuleSet, look: Look, slow: list[tuple[int, str]]) -> tuple[int, ...]:
    try:
        return rules.votes(look)
    except RuleError as why:
        slow.append((look.start, str(why)))
        return ()


def _labelled(item: Evidence, state: State, look: Look, scorer: Scorer) -> Labelled:
    return Labelled(
        item.piece, state, scorer.reason(item, state.kind), scorer.score(item, state.kind), look.level
    )
