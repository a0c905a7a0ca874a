from __future__ import annotations

import itertools

from hypothesis import given, settings
from hypothesis import strategies as st

from govnews.stages.label.decode import BEAM, decode
from govnews.stages.label.weights import Weights, weights

# Eighths add up without error, and no path of five pieces falls as far behind as the decoder lets it.
SCORES = st.integers(-2, 2).map(lambda eighths: eighths / 8)
PAIR = st.tuples(st.integers(0, 2), st.integers(0, 2))


def table(
    start: list[float], end: list[float], step: list[list[float]], inline: list[list[float]]
) -> Weights:
    return Weights(
        fact={},
        zone={},
        rule={},
        cut={},
        start=tuple(start),
        end=tuple(end),
        step=tuple(map(tuple, step)),
        step_inline=tuple(map(tuple, inline)),
        where={},
        tells={},
    )


ROW = st.lists(SCORES, min_size=3, max_size=3)
TABLES = st.builds(
    table, ROW, ROW, st.lists(ROW, min_size=3, max_size=3), st.lists(ROW, min_size=3, max_size=3)
)
PIECES = st.lists(
    st.dictionaries(st.integers(0, 2), SCORES, min_size=1).map(lambda found: list(found.items())),
    min_size=1,
    max_size=5,
)


def score(path: tuple[int, ...], pieces: list[dict[int, float]], inline: list[bool], made: Weights) -> float:
    total = (
        made.start[path[0]] + made.end[path[-1]] + sum(own[at] for own, at in zip(pieces, path, strict=True))
    )
    for before, after, goes_on in zip(path, path[1:], inline[1:], strict=False):
        total += (made.step_inline if goes_on else made.step)[before][after]
    return total


@given(TABLES, PIECES, st.data())
def test_no_path_is_better(made: Weights, pieces: list[list[tuple[int, float]]], data: st.DataObject) -> None:
    inline = data.draw(st.lists(st.booleans(), min_size=len(pieces), max_size=len(pieces)))
    own = [dict(one) for one in pieces]
    found = tuple(decode(pieces, inline, made))
    every = itertools.product(*own)
    assert score(found, own, inline, made) == max(score(path, own, inline, made) for path in every)


def test_a_path_that_falls_far_behind_is_given_up() -> None:
    kept_apart = [[0.0, -100.0, 0.0], [-100.0, 0.0, 0.0], [0.0, 0.0, 0.0]]
    made = table([0.0] * 3, [0.0] * 3, kept_apart, kept_apart)
    recovers = [(0, 0.0), (1, 2 * BEAM)]
    assert decode([[(0, 0.0), (1, 0.5 - BEAM)], recovers], [False] * 2, made) == [1, 1]
    assert decode([[(0, 0.0), (1, -0.5 - BEAM)], recovers], [False] * 2, made) == [0, 0]


def test_nothing_decodes_to_nothing() -> None:
    assert decode([], [], weights()) == []


@settings(max_examples=20)
@given(
    st.lists(
        st.lists(
            st.tuples(st.integers(0, 20), SCORES), min_size=1, max_size=5, unique_by=lambda pair: pair[0]
        ),
        max_size=30,
    )
)
def test_every_piece_gets_one_of_its_own_states(pieces: list[list[tuple[int, float]]]) -> None:
    path = decode(pieces, [False] * len(pieces), weights())
    assert len(path) == len(pieces)
    for state, open_ in zip(path, pieces, strict=True):
        assert state in dict(open_)
