"""From articles as they stand on the page to articles as they are read."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import attrs

from govnews.blocks import BlockKind
from govnews.stages.columns.place import Board, Join, place
from govnews.stages.columns.shares import Shares, pairs, together
from govnews.stages.columns.units import Form, Unit, units
from govnews.stages.label.grammar import Region
from govnews.stages.label.label import Labelled

_ROUNDS = 3


@attrs.frozen
class Order:
    """Which article every piece belongs to, and which torn halves belong together."""

    owner: tuple[int | None, ...]
    """For each piece the index of its article, None for the page itself."""
    joins: tuple[tuple[int, int, float], ...]
    """Pairs of pieces (the one that breaks off, the one that goes on), and how well they fit, in log-odds."""
    loose: tuple[int, ...]
    """Pieces that begin in mid-sentence and fit nothing."""


def arrange(folded: str, pieces: Sequence[Labelled], owner: Sequence[int | None]) -> Order:
    """Give torn and shuffled paragraphs to the articles that they belong to."""
    found = units(folded, pieces, owner) if len(set(owner) - {None}) > 1 else []
    if not any(unit.torn for unit in found):
        return Order(tuple(owner), (), ())
    where, joins = _placed(folded, pieces, owner, found)
    out = list(owner)
    for unit, number in zip(found, where, strict=True):
        for i in unit.pieces:
            out[i] = number
    _follow(pieces, out)
    joined = {join.right for join in joins}
    loose = [u.pieces[0] for i, u in enumerate(found) if u.within > 2.5 and not u.under and i not in joined]
    return Order(tuple(out), tuple(_seam(found, join) for join in joins), tuple(loose))


def _seam(found: Sequence[Unit], join: Join) -> tuple[int, int, float]:
    return found[join.left].pieces[-1], found[join.right].pieces[0], join.score


def _placed(
    folded: str, pieces: Sequence[Labelled], owner: Sequence[int | None], found: Sequence[Unit]
) -> tuple[list[int], list[Join]]:
    heads = [i for i, p in enumerate(pieces) if owner[i] is not None and p.state.region is Region.HEAD]
    texts = [pairs(folded, u.start, u.end) for u in found]
    texts += [pairs(folded, pieces[i].piece.start, pieces[i].piece.end) for i in heads]
    shares, said = Shares.of(texts), together(texts)
    led = _led(pieces, owner, found)
    jumped = _jumped(folded, pieces, owner)
    where: list[int | None] = list(_sure(found))
    joins: list[Join] = []
    ends: dict[int, int] = {}
    for _ in range(_ROUNDS):
        profile = shares.profile([*where, *(owner[i] for i in heads)])
        likeness = [profile.likeness(i, where[i]) for i in range(len(found))]
        placed, joins = place(Board(folded, found, likeness, led, jumped, said, ends))
        if placed == where:
            break
        where = list(placed)
        ends = {n: i for i, n in enumerate(placed) if found[i].torn}
        last = {n: i for i, n in enumerate(placed) if found[i].form is not Form.CAPTION}
        ends = {n: i for n, i in ends.items() if last[n] == i}
    return [n for n in where if n is not None], joins


def _sure(found: Sequence[Unit]) -> list[int | None]:
    """What stands under a headline, up to the first tear."""
    out: list[int | None] = []
    whole = True
    for unit in found:
        whole = unit.under or (whole and unit.within < 2)
        out.append(unit.story if whole else None)
        whole = whole and not unit.torn
    return out


def _led(pieces: Sequence[Labelled], owner: Sequence[int | None], found: Sequence[Unit]) -> frozenset[int]:
    by_head = {
        n for p, n in zip(pieces, owner, strict=True) if p.kind is BlockKind.BYLINE and p.state.region is Region.HEAD
    }
    by_lead = {u.story for u in found if u.form is Form.LEAD and u.under}
    return frozenset(n for n in by_head | by_lead if n is not None)


def _jumped(folded: str, pieces: Sequence[Labelled], owner: Sequence[int | None]) -> frozenset[int]:
    jumps = ((p.piece, n) for p, n in zip(pieces, owner, strict=True) if p.kind is BlockKind.JUMP)
    return frozenset(n for at, n in jumps if n is not None and "接" in folded[at.start : at.end])


def _follow(pieces: Sequence[Labelled], owner: list[int | None]) -> None:
    """A jump line and a duplicate go with what stands before them; one that opens an article stays."""
    tally = Counter(n for n in owner if n is not None)
    for i, one in enumerate(pieces):
        if i and one.kind in (BlockKind.JUMP,) and owner[i] is not None and owner[i - 1] is not None:
            if tally[owner[i]] and not _opens(pieces, owner, i):
                owner[i] = owner[i - 1]


def _opens(pieces: Sequence[Labelled], owner: Sequence[int | None], i: int) -> bool:
    return owner.index(owner[i]) == i
