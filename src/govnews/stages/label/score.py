"""Add up what speaks for each state of each piece."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

import attrs

from govnews.blocks import BlockKind
from govnews.pieces import Piece
from govnews.rules import Rule
from govnews.stages.label.facts import is_long, is_prose
from govnews.stages.label.grammar import STATES, Region, Zone
from govnews.stages.label.weights import CUT, KIND_AT, KINDS, Weights, weights

_SPREAD = 9.0
"""Readings this much worse than the best one for a piece are not followed."""
_SITE = frozenset({BlockKind.COPYRIGHT, BlockKind.FOOTER, BlockKind.WIDGET, BlockKind.RELATED, BlockKind.NAV, BlockKind.SUMMARY})

Candidates = tuple[tuple[int, float], ...]


@attrs.frozen
class Evidence:
    """What is known of one piece before the page is decoded."""

    piece: Piece
    facts: tuple[str, ...]
    """Names of the facts that hold for it."""
    votes: tuple[Rule, ...]
    """Rules that hold for it."""
    zone: Zone
    """Where it lies on the page."""


_OPENERS = frozenset({BlockKind.DATELINE, BlockKind.BYLINE, BlockKind.META})
_CLOSERS = frozenset({BlockKind.BYLINE, BlockKind.CREDIT, BlockKind.JUMP})
_TOLD = frozenset({BlockKind.META, BlockKind.CREDIT, BlockKind.DATELINE, BlockKind.JUMP, BlockKind.BYLINE})
"""Kinds that no look alone can tell: without a vote they are not considered."""


def gather(pieces: Sequence[Piece], facts: Sequence[tuple[str, ...]], votes: Sequence[Sequence[Rule]]) -> list[Evidence]:
    """Put together what is known of every piece."""
    prose = [
        i
        for i, found in enumerate(facts)
        if pieces[i].hint is BlockKind.DATELINE
        or (is_prose(found) and not any(r.kind in _SITE for r in votes[i]))
    ]
    first, last = (prose[0], prose[-1]) if prose else (-1, -1)
    opening = _opening(pieces, facts, votes)
    out = []
    for i, piece in enumerate(pieces):
        found = facts[i] if votes[i] or piece.hint else (*facts[i], "unvoted")
        if first < 0:
            zone = Zone.NONE
        elif i < first:
            zone = Zone.BEFORE
        elif i > last:
            zone = Zone.AFTER
        else:
            zone = Zone.OPENING if opening[i] else Zone.WITHIN
        out.append(Evidence(piece, found, tuple(votes[i]), zone))
    return out


def _opening(
    pieces: Sequence[Piece], facts: Sequence[tuple[str, ...]], votes: Sequence[Sequence[Rule]]
) -> list[bool]:
    """For every piece whether it may be one of the lines that open another article."""
    told = [{rule.kind for rule in v} | {p.hint} for p, v in zip(pieces, votes, strict=True)]
    out = [False] * len(pieces)
    for i in range(len(pieces) - 1, -1, -1):
        if is_long(facts[i]):
            continue
        follows = i + 1 < len(pieces) and (bool(told[i + 1] & _OPENERS) or out[i + 1])
        ends = i > 0 and bool(told[i - 1] & _CLOSERS)
        out[i] = follows or ends or bool(told[i] & _OPENERS) or "markdown-1" in facts[i] or "markdown-2" in facts[i]
    return out


def kind_scores(evidence: Evidence, table: Weights) -> list[float]:
    """For each kind of `KINDS`, the sum of what speaks for it."""
    total = list(_of_facts(evidence.facts) if table is weights() else _sum(evidence.facts, table))
    for rule in evidence.votes:
        total[KIND_AT[rule.kind]] += table.vote(rule)
    hint = evidence.piece.hint
    if hint is not None:
        total[KIND_AT[hint]] += table.cut.get(evidence.piece.rule, CUT)
    return total


def candidates(item: Evidence, total: Sequence[float], table: Weights) -> list[tuple[int, float]]:
    """The states that a piece can be in, each with its score; the hopeless ones are left out."""
    by_region = {region: table.zone[item.zone, region] for region in Region}
    told = {rule.kind for rule in item.votes}
    told.add(item.piece.hint or BlockKind.BODY)
    scored = [
        (i, total[KIND_AT[state.kind]] + by_region[state.region])
        for i, state in enumerate(STATES)
        if state.kind not in _TOLD or state.kind in told
    ]
    floor = max(score for _, score in scored) - _SPREAD
    return [pair for pair in scored if pair[1] >= floor]


def _sum(facts: tuple[str, ...], table: Weights) -> tuple[float, ...]:
    rows = [table.fact[name] for name in facts if name in table.fact]
    return tuple(sum(column) for column in zip(*rows, strict=True)) if rows else (0.0,) * len(KINDS)


@cache
def _of_facts(facts: tuple[str, ...]) -> tuple[float, ...]:
    """A page has few combinations of facts, and so has a million pages."""
    return _sum(facts, weights())
