"""Add up what speaks for each state of each piece."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

import attrs

from govnews.blocks import BlockKind as K
from govnews.pieces import Piece
from govnews.rules import Rule
from govnews.stages.label.facts import is_long, is_prose, is_sentence
from govnews.stages.label.grammar import STATES, Region, Zone
from govnews.stages.label.weights import CUT, KIND_AT, KINDS, Weights

_SPREAD = 10.0
"""Readings this much worse than the best one for a piece are not followed."""
_SITE = frozenset({K.COPYRIGHT, K.FOOTER, K.WIDGET, K.RELATED, K.NAV, K.SUMMARY})
_OPENERS = frozenset({K.DATELINE, K.BYLINE, K.META})
_CLOSERS = frozenset({K.BYLINE, K.CREDIT, K.JUMP})
_HEADING = frozenset({K.HEADING})
_TOLD = frozenset({K.META, K.CREDIT, K.DATELINE, K.JUMP, K.BYLINE})
"""Kinds that no look alone can tell: without a vote they are not considered."""
OUTSIDE = frozenset({"html-above", "html-below"})
"""What a page's markup says of lines that stand outside the block of its article."""
_MEMORY = 50_000
"""How many combinations of facts and votes are kept; a site's pages share most of theirs."""


@attrs.frozen
class Evidence:
    """What is known of one piece before the page is decoded."""

    piece: Piece
    facts: tuple[str, ...]
    """Names of the facts that hold for it."""
    votes: tuple[int, ...]
    """Places in the rule set of the rules that hold for it."""
    zone: Zone
    """Where it lies on the page."""


def gather(
    pieces: Sequence[Piece],
    facts: Sequence[tuple[str, ...]],
    votes: Sequence[tuple[int, ...]],
    rules: Sequence[Rule],
) -> list[Evidence]:
    """Put together what is known of every piece."""
    told = [
        _told(p.hint, tuple([rules[v].kind for v in cast])) for p, cast in zip(pieces, votes, strict=True)
    ]
    text = _text(facts, told)
    first, last = (text[0], text[-1]) if text else (-1, -1)
    opening = _opening(facts, told)
    out = []
    for i, piece in enumerate(pieces):
        found = facts[i] if votes[i] or piece.hint else (*facts[i], "unvoted")
        if _signed(pieces, i):
            found = (*found, "signed")
        if first < 0:
            zone = Zone.NONE
        elif i < first:
            zone = Zone.BEFORE
        elif i > last:
            zone = Zone.AFTER
        else:
            zone = Zone.OPENING if opening[i] else Zone.WITHIN
        out.append(Evidence(piece, found, votes[i], zone))
    return out


def _signed(pieces: Sequence[Piece], i: int) -> bool:
    """Whether a piece has its author behind it in the same line."""
    return i + 1 < len(pieces) and not pieces[i + 1].first and pieces[i + 1].hint is K.BYLINE


def _text(facts: Sequence[tuple[str, ...]], told: Sequence[frozenset[K]]) -> list[int]:
    """The pieces that are an article's text beyond doubt: datelines and long paragraphs, and the sentences
    right behind the last of them or under a heading there.

    A short notice has none: then its sentences are its text.
    """

    def plain(i: int) -> bool:
        return told[i].isdisjoint(_SITE) and OUTSIDE.isdisjoint(facts[i])

    long_ = [i for i, looks in enumerate(facts) if is_prose(looks) and plain(i)]
    datelines = [i for i, kinds in enumerate(told) if K.DATELINE in kinds and OUTSIDE.isdisjoint(facts[i])]
    found = sorted({*long_, *datelines})
    short = [i for i, looks in enumerate(facts) if is_sentence(looks) and plain(i)]
    for i in short:
        if found and (i == found[-1] + 1 or (i == found[-1] + 2 and told[i - 1] <= _HEADING)):
            found.append(i)
    return found or short


@lru_cache(4096)
def _told(hint: K | None, kinds: tuple[K, ...]) -> frozenset[K]:
    """The kinds that something beside its look says of a piece."""
    return frozenset(kinds if hint is None else (*kinds, hint))


def _opening(facts: Sequence[tuple[str, ...]], told: Sequence[frozenset[K]]) -> list[bool]:
    """For every piece whether it may be one of the lines that open another article."""
    out = [False] * len(facts)
    follows = False
    for i in range(len(facts) - 1, -1, -1):
        opens = not told[i].isdisjoint(_OPENERS)
        if not is_long(facts[i]):
            ends = i > 0 and not told[i - 1].isdisjoint(_CLOSERS)
            marked = "markdown-1" in facts[i] or "markdown-2" in facts[i]
            out[i] = follows or ends or opens or marked
        follows = opens or out[i]
    return out


Candidates = tuple[tuple[int, float], ...]
"""States (indices into `STATES`), each with its own score."""


@attrs.frozen(eq=False)
class Standing:
    """Where a piece stands before the page is decoded: what speaks for each of its readings."""

    candidates: Candidates
    """The states that it can be in, each with its score; the hopeless ones are left out."""
    totals: tuple[float, ...]
    """For each kind of `KINDS`, the sum of what speaks for it."""
    reasons: tuple[str, ...]
    """For each kind the strongest rule that voted for it, else the pattern that cut it, else its shape."""


class Scorer:
    """The table of weights applied to a set of rules; remembers the combinations it has met."""

    def __init__(self, rules: Sequence[Rule], table: Weights) -> None:
        self._rules, self._table = rules, table
        self._weight = [table.vote(rule) for rule in rules]
        self._known: dict[object, Standing] = {}

    def standing(self, item: Evidence) -> Standing:
        """What speaks for each reading of a piece."""
        key = (item.facts, item.votes, item.zone, item.piece.rule)
        found = self._known.get(key)
        if found is None:
            if len(self._known) >= _MEMORY:
                self._known.clear()
            found = self._known[key] = self._standing(item)
        return found

    def _standing(self, item: Evidence) -> Standing:
        scored = self.scored(item)
        floor = max(score for _, score in scored) - _SPREAD
        return Standing(
            tuple([pair for pair in scored if pair[1] >= floor]),
            tuple(self._totals(item)),
            tuple([self._reason(item, kind) for kind in KINDS]),
        )

    def scored(self, item: Evidence) -> list[tuple[int, float]]:
        """Every state that a piece can be in, with its score."""
        total = self._totals(item)
        by_region = {region: self._table.zone[item.zone, region] for region in Region}
        told = {self._rules[at].kind for at in item.votes}
        told.add(item.piece.hint or K.BODY)
        for name in item.facts if self._table.tells else ():
            told |= self._table.tells.get(name, frozenset())
            for region, weight in self._table.where.get(name, {}).items():
                by_region[region] += weight
        return [
            (i, total[KIND_AT[state.kind]] + by_region[state.region])
            for i, state in enumerate(STATES)
            if (state.kind not in _TOLD or state.kind in told) and state.region in _REGIONS[item.zone]
        ]

    def _totals(self, item: Evidence) -> list[float]:
        rows = [self._table.fact[name] for name in item.facts if name in self._table.fact]
        total = [sum(column) for column in zip(*rows, strict=True)] if rows else [0.0] * len(KINDS)
        for at in item.votes:
            total[KIND_AT[self._rules[at].kind]] += self._weight[at]
        if item.piece.hint is not None:
            total[KIND_AT[item.piece.hint]] += self._table.cut.get(item.piece.rule, CUT)
        return total

    def _reason(self, item: Evidence, kind: K) -> str:
        votes = [at for at in item.votes if self._rules[at].kind is kind]
        if votes:
            return self._rules[max(votes, key=self._weight.__getitem__)].name
        return item.piece.rule if item.piece.hint is kind else item.facts[0]


_REGIONS = {
    Zone.BEFORE: frozenset({Region.FURNITURE, Region.HEAD, Region.TEXT}),
    Zone.WITHIN: frozenset({Region.HEAD, Region.TEXT, Region.TAIL}),
    Zone.OPENING: frozenset({Region.HEAD, Region.TEXT, Region.TAIL}),
    Zone.AFTER: frozenset({Region.HEAD, Region.TEXT, Region.TAIL}),
    Zone.NONE: frozenset(Region),
}
"""The regions that a zone can hold."""
