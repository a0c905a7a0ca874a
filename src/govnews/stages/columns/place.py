"""Give every paragraph of a torn page to its article: the best of many readings, found by beam search."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import NamedTuple

import attrs

from govnews.stages.columns.seams import fit
from govnews.stages.columns.units import Form, Unit

_BEAM = 6
_OPEN = 8
"""How many torn paragraphs may wait for their other half."""
_SPREAD = 6.0
"""Readings this much worse than the best one so far are not followed."""
_LIKELY = 3
"""How many articles beside the ones at hand are tried, those that share most."""
_BELOW = 4
"""How far below its text, in articles, a headline may stand whose torn text goes on in it."""

_UNLIKELY = 4.0
"""An article that shares this much less than the likeliest one is not tried, in log-odds."""

# What speaks for and against a step, in log-odds; set by hand, see docs/newspapers.md.
_UNDER = 9.0
"""A paragraph right under a headline belongs to it."""
_NEXT = 0.6
"""The other half stands right behind."""
_UNDER_CAPTION = 2.0
"""A caption there may be another article's, where its own has text."""
_OF_PICTURE = -9.0
"""A picture that is news of its own has no text beside its caption."""
_LEAVE_TORN = -0.4
_LEAVE = -4.0
"""Another article goes on though this one's paragraph is whole."""
_LEAVE_APART = -1.5
"""The same behind a caption or an advertisement."""
_NEITHER = 0.4
"""How much a text seems to begin in mid-sentence of whose beginning nothing is known."""
_RETURN = -1.5
"""The article goes on that the headline over the text began."""
_RESUME = -0.6
"""An article goes on whose last paragraph was whole."""
_AHEAD = -3.0
"""An article's text stands before its headline, and begins in mid-sentence."""
_AHEAD_WHOLE = -6.0
"""The same, though it begins as a paragraph does."""
_BROKEN = -2.8
"""A torn paragraph is never made whole."""
_BROKEN_SHORT = -0.2
_AFTER_END = -4.0
"""An article goes on behind its signature."""
_NOTE = 2.0
"""The editors add a word behind a signature."""
_SIGNED_TWICE = -8.0
"""A second signature, somewhere behind the first one."""
_SIGNED_LED = -3.5
"""A signature behind the text of an article that another one signs at its head."""
_SIGNED_INSIDE = -2.5
"""The same at the end of a paragraph's line."""
_SIGNED_JUMP = 1.0
_SIGNED_HERE = 2.0
_SIGNED_LOOP = 4.0
"""The signature stands behind a loop that printed the article's text again."""
_FLOATS = -0.6
"""A caption stands among another article's text."""
_SEAM = 1.4
_WITHIN = 0.5


class Join(NamedTuple):
    """Two halves of a paragraph."""

    left: int
    """Index of the unit that breaks off."""
    right: int
    """Index of the unit that goes on."""
    score: float
    """Log-odds that they fit."""


_MADE_WHOLE = -1
"""Stands for the torn paragraph of an article further down that goes on in text that was read already."""
Tails = tuple[tuple[int, int], ...]
"""Articles whose last paragraph is torn, with that unit."""
_Standing = tuple[int, Tails, tuple[int, ...]]
"""What counts for the next steps: article at hand, torn ends, signed articles."""
_Step = tuple[float, _Standing, Join | None]
"""Score, where it leads, and what was made whole."""


class _State(NamedTuple):
    score: float
    standing: _Standing
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
    told: frozenset[int]
    """Articles that stand over text and not over a caption alone."""
    pictures: frozenset[int]
    """Articles that are a picture and its caption, without a headline."""
    said: frozenset[str]
    ends: Mapping[int, int]
    """For each article its last unit as read before, for what stands before a headline."""
    looped: Mapping[int, int]
    """For a signature behind a loop the article, as read before, whose text the loop printed again last."""
    fits: dict[tuple[int, int], float]
    """How well two units fit, as far as that was asked."""


def place(board: Board) -> tuple[list[int], list[Join]]:
    """The article of every unit, and the paragraphs that were made whole."""
    states = [_State(0.0, (-1, (), ()), None)]
    for i in range(len(board.units)):
        states = _followed(board, i, states)
    last = max(states, key=lambda s: s.score + sum(_broken(board, i) for _, i in s.standing[1] if i >= 0))
    return _read(last, len(board.units))


def _followed(board: Board, i: int, states: Sequence[_State]) -> list[_State]:
    """The best readings of the page up to unit `i`."""
    alike = board.likeness[i]
    least = max(alike.values(), default=0.0) - _UNLIKELY
    likely = sorted((n for n in alike if alike[n] > least), key=lambda n: -alike[n])[:_LIKELY]
    scores: dict[int, float] = {}
    reached: dict[_Standing, _State] = {}
    best = -math.inf
    for state in states:
        for number in _candidates(board, i, state.standing, likely):
            if number not in scores:
                scores[number] = _alone(board, i, number)
            before = state.score + scores[number]
            for score, standing, join in _steps(board, i, state.standing, number, before):
                if score <= best - _SPREAD:
                    continue
                best = max(best, score)
                if standing not in reached or reached[standing].score < score:
                    reached[standing] = _State(score, standing, (state, number, join))
    ranked = sorted(reached.values(), key=lambda s: -s.score)[:_BEAM]
    return [state for state in ranked if state.score > best - _SPREAD]


def _read(state: _State, count: int) -> tuple[list[int], list[Join]]:
    owner, joins = [0] * count, []
    for i in range(count - 1, -1, -1):
        assert state.steps is not None
        state, owner[i], join = state.steps
        if join is not None:
            joins.append(join._replace(score=round(join.score, 2)))
    return owner, joins[::-1]


def _candidates(board: Board, i: int, standing: _Standing, likely: Sequence[int]) -> list[int]:
    """The articles that are tried: those at hand and those that share most."""
    current, tails, _ = standing
    unit = board.units[i]
    tried = [current, unit.story, *[n for n, _ in tails], *likely, board.looped.get(i, -1)]
    if unit.within > 1:
        below = range(unit.story + 1, unit.story + 1 + _BELOW)
        tried += [n for n in below if n in board.ends]
    return [number for number in dict.fromkeys(tried) if number >= 0]


def _steps(board: Board, i: int, standing: _Standing, number: int, score: float) -> Sequence[_Step]:
    """The ways in which an article may go on with a unit; `score`: what spoke for it before."""
    unit = board.units[i]
    if unit.form is Form.CAPTION:
        score += 0.0 if number in (standing[0], unit.story) else _FLOATS
        return ((score, standing, None),)
    if unit.form is Form.SIGNATURE:
        score += _SIGNED_LOOP * (number == board.looped.get(i, -1))
        return (_sign(board, i, standing, number, score),)
    return _go_on(board, i, standing, number, score)


def _alone(board: Board, i: int, number: int) -> float:
    """What speaks for an article whatever stands before."""
    unit = board.units[i]
    score = board.likeness[i].get(number, 0.0)
    if number in board.pictures and unit.form is not Form.CAPTION:
        score += _OF_PICTURE
    if unit.under and number == unit.story:
        floats = unit.form is Form.CAPTION and number in board.told
        score += _UNDER_CAPTION if floats else _UNDER
    return score


def _sign(board: Board, i: int, standing: _Standing, number: int, score: float) -> _Step:
    current, tails, signed = standing
    score += _SIGNED_HERE if number == current else -0.5
    score += _SIGNED_JUMP * (number in board.jumped)
    if number in signed and not (number == current and _is_next_line(board, i)):
        score += _SIGNED_TWICE
    elif number in board.led:
        score += _SIGNED_LED
    rest = tuple(tail for tail in tails if tail[0] != number)
    score += _BROKEN * (len(rest) < len(tails))
    return score, (number, rest, (*signed, number)[-_OPEN:]), None


def _is_next_line(board: Board, i: int) -> bool:
    """Whether a signature is the next line of the one above it: who wrote, who took the picture."""
    return i > 0 and not board.units[i].apart and board.units[i - 1].form is Form.SIGNATURE


def _go_on(board: Board, i: int, standing: _Standing, number: int, score: float) -> Sequence[_Step]:
    """An article goes on with a paragraph: as the other half of its torn one, or afresh."""
    unit = board.units[i]
    current, tails, signed = standing
    ends = dict(tails)
    if number > unit.story and number != current:
        score += _AHEAD if unit.within > 1 else _AHEAD_WHOLE
    if current not in (-1, number) and not unit.under:
        score += _leaving(board, unit, current in signed, ends.get(current), number == unit.story)
        score += _RESUME * (number not in ends and number != unit.story)
    if number in signed:
        score += _NOTE if unit.note else _AFTER_END
    elif unit.ends and number in board.led:
        score += _SIGNED_INSIDE
    made = ends.get(number) == _MADE_WHOLE
    left = None if made else ends.get(number, board.ends.get(number) if number > unit.story else None)
    rest = _tails(board, i, tails, number, made)
    after = (number, rest[-_OPEN:], (*signed, number)[-_OPEN:] if unit.ends else signed)
    within = _WITHIN * unit.within
    fresh = score if unit.under else score - within
    if left is not None and number in ends:
        fresh += _broken(board, left)
    if len(rest) > _OPEN:
        fresh += _BROKEN
    if left is None or unit.form is not Form.PARAGRAPH:
        return ((fresh, after, None),)
    fits = _fit(board, left, i)
    whole = score + _SEAM * fits + within + (_NEXT if left == i - 1 else 0.0)
    if number not in ends and not unit.torn:
        after = (number, (*rest, (number, _MADE_WHOLE))[-_OPEN:], after[2])
    return (fresh, after, None), (whole, after, Join(left, i, fits))


def _tails(board: Board, i: int, tails: Tails, number: int, made: bool) -> Tails:
    """The torn ends behind a unit of an article; `made`: its torn paragraph was made whole above it."""
    unit = board.units[i]
    if made and not (unit.torn or board.ends.get(number) == i):
        return tails
    rest = tuple(tail for tail in tails if tail[0] != number)
    if unit.torn and not (made and board.ends.get(number) == i):
        rest = (*rest, (number, i))
    return rest


def _leaving(board: Board, unit: Unit, signed: bool, tail: int | None, home: bool) -> float:
    """What it costs to go over to another article."""
    if signed or unit.note:
        return 0.0
    if tail not in (None, _MADE_WHOLE) and not board.units[tail].short:
        return _LEAVE_TORN
    whole = _RETURN if home else _LEAVE_APART if unit.apart else _LEAVE
    torn = min(1.0, max(0.0, unit.within - _NEITHER))
    return torn * _LEAVE_TORN + (1 - torn) * whole


def _broken(board: Board, i: int) -> float:
    """What it costs to leave a paragraph torn; a short line may well be a heading."""
    return _BROKEN_SHORT if board.units[i].short else _BROKEN


def _fit(board: Board, left: int, right: int) -> float:
    known = board.fits.get((left, right))
    if known is None:
        a, b = board.units[left], board.units[right]
        fits = fit(board.folded, (a.start, a.end), (b.start, b.end), board.said)
        known = board.fits[left, right] = max(-4.0, min(5.0, fits))
    return known
