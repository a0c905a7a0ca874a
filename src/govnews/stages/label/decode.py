"""The best whole reading of a page, by dynamic programming over its pieces (Viterbi)."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from govnews.stages.label.weights import Weights

BEAM = 6.0
"""A path this much worse than the best one so far is given up."""

Candidates = Sequence[tuple[int, float]]
"""States that a piece may have (indices into `grammar.STATES`), each with its own score."""


def decode(pieces: Sequence[Candidates], inline: Sequence[bool], weights: Weights) -> list[int]:
    """The state of each piece in the best path; cost is linear in the number of pieces.

    `inline` tells which pieces are a rest of text in the line of the piece before.
    """
    if not pieces:
        return []
    values = [weights.start[state] + score for state, score in pieces[0]]
    back: list[list[int]] = []
    for (behind, candidates), goes_on in zip(pairwise(pieces), inline[1:], strict=True):
        floor = max(values) - BEAM
        step = weights.step_inline if goes_on else weights.step
        lanes = [(values[at], at, step[state]) for at, (state, _) in enumerate(behind) if values[at] >= floor]
        values, origin = [], []
        for state, score in candidates:
            best, best_from = -1e18, 0
            for value, at, row in lanes:
                reached = value + row[state]
                if reached > best:
                    best, best_from = reached, at
            values.append(best + score)
            origin.append(best_from)
        back.append(origin)
    ends = [(values[at] + weights.end[state], state, at) for at, (state, _) in enumerate(pieces[-1])]
    _, state, at = max(ends)
    path = [state]
    for candidates, origin in zip(pieces[-2::-1], reversed(back), strict=True):
        at = origin[at]
        path.append(candidates[at][0])
    return path[::-1]
