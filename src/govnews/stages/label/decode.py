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
    ahead = [(state, weights.start[state] + score) for state, score in pieces[0]]
    back: list[dict[int, int]] = []
    for candidates, goes_on in zip(pieces[1:], inline[1:], strict=True):
        step = weights.step_inline if goes_on else weights.step
        lanes = [(so_far, before, step[before]) for before, so_far in ahead]
        origin: dict[int, int] = {}
        reached = []
        for state, score in candidates:
            best, best_from = -1e18, 0
            for so_far, before, row in lanes:
                value = so_far + row[state]
                if value > best:
                    best, best_from = value, before
            reached.append((state, best + score))
            origin[state] = best_from
        floor = max([value for _, value in reached]) - BEAM
        ahead = [pair for pair in reached if pair[1] >= floor]
        back.append(origin)
    state = max(ahead, key=lambda pair: pair[1] + weights.end[pair[0]])[0]
    path = [state]
    for origin in reversed(back):
        state = origin[state]
        path.append(state)
    return path[::-1]
