"""Give every paragraph of a torn page to its article: the best of many readings, found by beam search."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

import attrs

from govnews.stages.columns.seams import fit
from govnews.stages.columns.units import Form, Unit

_BEAM = 10
_OPEN = 8
"""How many torn paragraphs may wait for their other half."""
_SPREAD = 8.0
"""Readings this much worse than the best one so far are not followed."""
_LIKELY = 3
"""How many articles beside the ones at hand are tried, those that share most."""

# What speaks for and against a step, in log-odds; set by hand, see docs/newspapers.md.
_UNDER = 6.0
"""A paragraph right under a headline belongs to it."""
_NEXT = 1.0
"""The other half stands right behind."""
_UNDER_CAPTION = 2.0
"""A caption there may be another article's."""
_LEAVE_TORN = -0.4
_LEAVE = -4.0
"""Another article goes on though this one's paragraph is whole."""
_LEAVE_APART = -1.5
"""The same behind a caption or an advertisement."""
_AHEAD = -3.0
"""An article's text stands before its headline, and begins in mid-sentence."""
_AHEAD_WHOLE = -7.0
"""The same, though it begins as a paragraph does."""
_BROKEN = -2.5
"""A torn paragraph is never made whole."""
_BROKEN_SHORT = -0.2
_AFTER_END = -4.0
"""An article goes on behind its signature."""
_NOTE = 2.0
"""The editors add a word behind a signature."""
_SIGNED_TWICE = -3.5
_SIGNED_JUMP = 1.0
_SIGNED_HERE = 2.0
_FLOATS = -0.3
"""A caption stands among another article's text."""
_SEAM = 1.4
_WITHIN = 0.5


@attrs.frozen
class Join:
    """Two halves of a paragraph."""

    left: int
    """Index of the unit that breaks off."""
    right: int
    """Index of the unit that goes on."""
    score: float
    """Log-odds that they fit."""


@attrs.frozen
class _State:
    score: float
    current: int
    tails: tuple[tuple[int, int], ...]
    """Articles whose last paragraph is torn, with that unit."""
    signed: tuple[int, ...]
    steps: tuple[_State, int, Join | None] | None


@attrs.frozen(eq=False)
class Board:
    """What the search is told of a page."""

    folded: str
    units: Sequence[Unit]
    likeness: Sequence[Mapping[int, float]]
    """For each unit, how much it shares with each article."""
    led: frozenset[int]
    """Articles that a dateline or a byline at their head signs."""
    jumped: frozenset[int]
    """Articles whose head stands on another page."""
    said: frozenset[str]
    ends: Mapping[int, int]
    """For each article its last unit as read before, for what stands before a headline."""
    fits: dict[tuple[int, int], float]
    """How well two units fit, as far as that was asked."""


def place(board: Board) -> tuple[list[int], list[Join]]:
    """The article of every unit, and the paragraphs that were made whole."""
    states = [_State(0.0, -1, (), (), None)]
    for i in range(len(board.units)):
        alike = board.likeness[i]
        likely = tuple(sorted(alike, key=lambda n: -alike[n])[:_LIKELY])
        reached: dict[tuple[object, ...], _State] = {}
        for state in states:
            for after in _steps(board, i, state, likely):
                key = (after.current, after.tails, after.signed)
                if key not in reached or reached[key].score < after.score:
                    reached[key] = after
        best = max(state.score for state in reached.values())
        followed = [state for state in reached.values() if state.score > best - _SPREAD]
        states = sorted(followed, key=lambda s: -s.score)[:_BEAM]
    last = max(states, key=lambda s: s.score + sum(_broken(board, i) for _, i in s.tails))
    return _read(last, len(board.units))


def _read(state: _State, count: int) -> tuple[list[int], list[Join]]:
    owner, joins = [0] * count, []
    for i in range(count - 1, -1, -1):
        assert state.steps is not None
        state, owner[i], join = state.steps
        if join is not None:
            joins.append(join)
    return owner, joins[::-1]


def _steps(board: Board, i: int, state: _State, likely: tuple[int, ...]) -> Iterator[_State]:
    unit = board.units[i]
    alike = board.likeness[i]
    at_hand = (state.current, unit.story, *(n for n, _ in state.tails), *likely)
    for number in dict.fromkeys(n for n in at_hand if n >= 0):
        score = state.score + alike.get(number, 0.0)
        if number > unit.story and unit.form is not Form.CAPTION:
            score += _AHEAD if unit.within > 1 else _AHEAD_WHOLE
        if unit.under:
            score += (_UNDER_CAPTION if unit.form is Form.CAPTION else _UNDER) * (number == unit.story)
        if unit.form is Form.CAPTION:
            score += 0.0 if number in (state.current, unit.story) else _FLOATS
            yield attrs.evolve(state, score=score, steps=(state, number, None))
        elif unit.form is Form.SIGNATURE:
            yield _sign(board, state, number, score)
        else:
            yield from _go_on(board, i, state, number, score)


def _sign(board: Board, state: _State, number: int, score: float) -> _State:
    score += _SIGNED_HERE if number == state.current else -0.5
    score += _SIGNED_JUMP * (number in board.jumped)
    score += _SIGNED_TWICE * (number in state.signed or number in board.led)
    score += _BROKEN * any(n == number for n, _ in state.tails)
    tails = tuple(tail for tail in state.tails if tail[0] != number)
    return _State(score, number, tails, (*state.signed, number)[-_OPEN:], (state, number, None))


def _go_on(board: Board, i: int, state: _State, number: int, score: float) -> Iterator[_State]:
    """An article goes on with a paragraph: as the other half of its torn one, or afresh."""
    unit = board.units[i]
    tails = dict(state.tails)
    if state.current not in (-1, number) and not unit.under:
        score += _leaving(board, state, unit, tails.get(state.current))
    if number in state.signed:
        score += _NOTE if unit.note else _AFTER_END
    left = tails.pop(number, None)
    if number > unit.story and left is None:
        left = board.ends.get(number)
    signed = (*state.signed, number)[-_OPEN:] if unit.ends else state.signed
    rest = _waiting(tails, number, i, unit.torn)
    fresh = score - _WITHIN * unit.within * (not unit.under)
    lost = (_broken(board, left) if left is not None else 0.0) + _BROKEN * max(0, len(rest) - _OPEN)
    yield _State(fresh + lost, number, rest[-_OPEN:], signed, (state, number, None))
    if left is not None and unit.form is Form.PARAGRAPH:
        fits = _fit(board, left, i)
        whole = score + _SEAM * fits + _WITHIN * unit.within + _NEXT * (left == i - 1)
        yield _State(whole, number, rest[-_OPEN:], signed, (state, number, Join(left, i, round(fits, 2))))


def _leaving(board: Board, state: _State, unit: Unit, tail: int | None) -> float:
    """What it costs to go over to another article."""
    if state.current in state.signed or unit.note:
        return 0.0
    if (tail is not None and not board.units[tail].short) or unit.within > 1:
        return _LEAVE_TORN
    return _LEAVE_APART if unit.apart else _LEAVE


def _broken(board: Board, i: int) -> float:
    """What it costs to leave a paragraph torn; a short line may well be a heading."""
    return _BROKEN_SHORT if board.units[i].short else _BROKEN


def _waiting(tails: dict[int, int], number: int, i: int, torn: bool) -> tuple[tuple[int, int], ...]:
    return (*tails.items(), (number, i)) if torn else tuple(tails.items())


def _fit(board: Board, left: int, right: int) -> float:
    known = board.fits.get((left, right))
    if known is None:
        a, b = board.units[left], board.units[right]
        fits = fit(board.folded, (a.start, a.end), (b.start, b.end), board.said)
        known = board.fits[left, right] = max(-4.0, min(5.0, fits))
    return known
