"""From pieces to labels: collect the votes, decode the page, keep the trace."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from govnews.blocks import BlockKind
from govnews.errors import RuleError
from govnews.pieces import Piece
from govnews.rules import Look, Rule, RuleSet
from govnews.stages.label.decode import decode
from govnews.stages.label.facts import facts
from govnews.stages.label.grammar import STATES, State
from govnews.stages.label.looks import looks
from govnews.stages.label.score import Evidence, candidates, gather, kind_scores
from govnews.stages.label.weights import KIND_AT, Weights, weights


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

    @property
    def kind(self) -> BlockKind:
        """The label."""
        return self.state.kind


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
    totals = [kind_scores(item, table) for item in known]
    open_ = [candidates(item, total, table) for total, item in zip(totals, known, strict=True)]
    path = decode(open_, goes_on(pieces), table)
    return Labelling(
        tuple(
            _labelled(item, STATES[at], total, look, table)
            for item, at, total, look in zip(known, path, totals, seen, strict=True)
        ),
        tuple(slow),
    )


def evidence(
    pieces: Sequence[Piece], seen: Sequence[Look], rules: RuleSet, slow: list[tuple[int, str]]
) -> list[Evidence]:
    """What is known of every piece before the page is decoded."""
    return gather(pieces, facts(seen), [_votes(rules, look, slow) for look in seen])


def goes_on(pieces: Sequence[Piece]) -> list[bool]:
    """For each piece whether it is a rest of text behind another rest of text in one line."""
    rest = [piece.hint is None for piece in pieces]
    return [i > 0 and not p.first and rest[i] and rest[i - 1] for i, p in enumerate(pieces)]


def _votes(rules: RuleSet, look: Look, slow: list[tuple[int, str]]) -> Sequence[Rule]:
    try:
        return rules.votes(look)
    except RuleError as why:
        slow.append((look.start, str(why)))
        return ()


def _labelled(item: Evidence, state: State, total: Sequence[float], look: Look, table: Weights) -> Labelled:
    for_kind = [rule for rule in item.votes if rule.kind is state.kind]
    if for_kind:
        name = max(for_kind, key=table.vote).name
    elif item.piece.hint is state.kind:
        name = item.piece.rule
    else:
        name = item.facts[0]
    return Labelled(item.piece, state, name, total[KIND_AT[state.kind]], look.level)
