"""The best whole reading of a page, by dynamic programming over its pieces (Viterbi)."""

from __future__ import annotations

from collections.abc import Sequence

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
    ahead = [(weights.start[state] + score, state) for state, score in pieces[0]]
    back: list[dict[int, int]] = []
    for candidates, goes_on in zip(pieces[1:], inline[1:], strict=True):
        floor = max(ahead)[0] - BEAM
        step = weights.step_inline if goes_on else weights.step
        lanes = [(value, before, step[before]) for value, before in ahead if value >= floor]
        origin: dict[int, int] = {}
        ahead = []
        for state, score in candidates:
            best, best_from = -1e18, 0
            for value, before, row in lanes:
                reached = value + row[state]
                if reached > best:
                    best, best_from = reached, before
            ahead.append((best + score, state))
            origin[state] = best_from
        back.append(origin)
    state = max([(value + weights.end[state], state) for value, state in ahead])[1]
    path = [state]
    for origin in reversed(back):
        state = origin[state]
        path.append(state)
    return path[::-1]
