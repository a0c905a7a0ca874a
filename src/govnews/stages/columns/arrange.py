"""From articles as they stand on the page to articles as they are read."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import attrs

from govnews.blocks import BlockKind
from govnews.stages.columns.echo import Echoes, echoes
from govnews.stages.columns.place import Board, Join, place
from govnews.stages.columns.shares import Profile, Shares, together
from govnews.stages.columns.units import Form, Unit, units
from govnews.stages.label.grammar import Region
from govnews.stages.label.label import Labelled

_ROUNDS = 3
_WITHIN = 2.5
"""Log-odds from which a text that fits nothing is called a fragment."""
_SURE = 4.5
"""The same where nothing else tells of a tear."""
_NEXT = 1.5
"""What speaks for a join that stands where it would be read without any tear."""
_FITS = 1.0
"""How well a half must fit that no other one may take its place, in log-odds."""
_SAME = 1.0
"""How much a text without a headline must share with a headline without a lead."""
_FAR = 16
"""How many articles away a text is looked for; keeps the cost linear."""

Owner = Sequence[int | None]
"""For each piece the number of its article, None for the page itself."""


@attrs.frozen
class Order:
    """Which article every piece belongs to, and which torn halves belong together."""

    owner: tuple[int | None, ...]
    joins: tuple[tuple[int, int, float], ...] | None
    """Pairs of pieces (the one that breaks off, the one that goes on), and how well they fit, in log-odds.
    None where nothing on the page was torn."""
    loose: tuple[int, ...]
    """Pieces that begin in mid-sentence and fit nothing."""


@attrs.frozen(eq=False)
class _Page:
    """What is known of a page before its text is given to articles."""

    units: list[Unit]
    heads: list[int]
    """Pieces of headlines."""
    shares: Shares
    said: frozenset[str]
    """What stands in a row on the page and begins as a torn paragraph ends."""
    led: frozenset[int]
    jumped: frozenset[int]
    echoes: Echoes

    @classmethod
    def of(cls, folded: str, pieces: Sequence[Labelled], owner: Owner, found: list[Unit]) -> _Page:
        heads = [i for i, p in enumerate(pieces) if owner[i] is not None and p.state.region is Region.HEAD]
        # What signatures share are the words of signing.
        spans = [(u.start, u.start if u.form is Form.SIGNATURE else u.end) for u in found]
        spans += [(pieces[i].piece.start, pieces[i].piece.end) for i in heads]
        texts = [folded[start:end] for start, end in spans]
        ends = frozenset("".join(folded[max(u.start, u.end - 2) : u.end] for u in found if u.torn))
        led = _led(pieces, owner, found)
        return cls(
            found,
            heads,
            Shares.of(texts, range(len(found), len(texts))),
            together(texts, ends),
            led,
            _jumped(folded, pieces, owner),
            echoes(folded, pieces, found),
        )

    def profile(self, where: Owner, owner: Owner) -> Profile:
        return self.shares.profile([*where, *(owner[i] for i in self.heads)])


def arrange(folded: str, pieces: Sequence[Labelled], owner: Owner, printed: bool = False) -> Order:
    """Give torn and shuffled paragraphs to the articles that they belong to.

    `printed`: the page is a newspaper's, whose columns may lie in another order though no paragraph is torn.
    Other pages stay as they stand then.
    """
    found = units(folded, pieces, owner) if len(set(owner) - {None}) > 1 else []
    headless = _headless(pieces, owner)
    if not headless and not (printed and found) and not any(unit.torn for unit in found):
        return Order(tuple(owner), None, ())
    page = _Page.of(folded, pieces, owner, found)
    where, joins = _placed(folded, page, owner)
    out = list(owner)
    for unit, number in zip(found, where, strict=True):
        for i in unit.pieces:
            out[i] = number
    _follow(folded, pieces, out)
    _crown(page, where, out, headless)
    fitting = [join for join in joins if join.score + _NEXT * (join.right == join.left + 1) >= 0]
    return Order(
        _in_page_order(out), tuple(_seam(found, join) for join in fitting), _loose(found, where, fitting)
    )


def _placed(folded: str, page: _Page, owner: Owner) -> tuple[list[int], list[Join]]:
    where: list[int | None] = list(_sure(page.units))
    placed: list[int] = []
    joins: list[Join] = []
    ends: dict[int, int] = {}
    fits: dict[tuple[int, int], float] = {}
    told = frozenset(unit.story for unit in page.units if unit.form is not Form.CAPTION)
    pictures = frozenset(unit.story for unit in page.units) - told - {owner[i] for i in page.heads}
    stand: Sequence[int] = [unit.story for unit in page.units]
    for _ in range(_ROUNDS):
        profile = page.profile(where, owner)
        likeness = [
            profile.likeness(i, range(unit.story - _FAR, unit.story + _FAR + 1))
            for i, unit in enumerate(page.units)
        ]
        looped = {i: _unsigned(page, [stand[j] for j in again]) for i, again in page.echoes.items()}
        placed, joins = place(
            Board(
                folded,
                page.units,
                likeness,
                led=page.led,
                jumped=page.jumped,
                told=told,
                pictures=pictures,
                said=page.said,
                ends=ends,
                looped=looped,
                fits=fits,
            )
        )
        if placed == where:
            break
        where, stand = list(placed), placed
        ends = _ends(page.units, placed, joins)
    return placed, joins


def _unsigned(page: _Page, articles: Sequence[int]) -> int:
    """The first of some articles that nobody signs at its head, else -1."""
    return next((n for n in articles if n not in page.led), -1)


def _ends(found: Sequence[Unit], placed: Sequence[int], joins: Iterable[Join]) -> dict[int, int]:
    """Articles with a torn paragraph that nothing behind it fits well, with the last one of them."""
    whole = {join.left for join in joins if join.right > join.left and join.score > _FITS}
    return {n: i for i, n in enumerate(placed) if found[i].torn and i not in whole}


def _sure(found: Sequence[Unit]) -> list[int | None]:
    """What stands under a headline, up to the first tear."""
    out: list[int | None] = []
    whole = True
    for unit in found:
        if unit.form is Form.CAPTION and unit.under:
            out.append(unit.story)
            continue
        whole = unit.under or (whole and unit.within < 2)
        out.append(unit.story if whole else None)
        whole = whole and not unit.torn
    return out


def _seam(found: Sequence[Unit], join: Join) -> tuple[int, int, float]:
    return found[join.left].pieces[-1], found[join.right].pieces[0], join.score


def _loose(found: Sequence[Unit], where: Sequence[int], joins: Iterable[Join]) -> tuple[int, ...]:
    """What begins in mid-sentence at a tear and goes on with nothing."""
    joined = {join.right for join in joins}
    out = []
    for i, unit in enumerate(found):
        torn = i == 0 or found[i - 1].torn or where[i - 1] != where[i]
        sure = unit.within > (_WITHIN if torn else _SURE)
        if sure and not unit.under and i not in joined:
            out.append(unit.pieces[0])
    return tuple(out)


def _led(pieces: Sequence[Labelled], owner: Owner, found: Sequence[Unit]) -> frozenset[int]:
    """Articles that a byline or a dateline at their head signs."""
    lines = zip(pieces, owner, strict=True)
    by_head = {n for p, n in lines if p.kind is BlockKind.BYLINE and p.state.region is Region.HEAD}
    by_lead = {u.story for u in found if u.form is Form.LEAD and u.under}
    return frozenset(n for n in by_head | by_lead if n is not None)


def _jumped(folded: str, pieces: Sequence[Labelled], owner: Owner) -> frozenset[int]:
    """Articles whose head stands on another page."""
    jumps = ((p.piece, n) for p, n in zip(pieces, owner, strict=True) if p.kind is BlockKind.JUMP)
    return frozenset(n for at, n in jumps if n is not None and "接" in folded[at.start : at.end])


def _headless(pieces: Sequence[Labelled], owner: Owner) -> list[int]:
    """Articles that a dateline opens without a headline over it, where a headline waits for such a lead."""
    lines = list(zip(pieces, owner, strict=True))
    signed = {n for p, n in lines if p.kind is BlockKind.DATELINE}
    if not any(n not in signed for p, n in lines if n is not None and p.state.region is Region.HEAD):
        return []
    first: dict[int, int] = {}
    for i, number in enumerate(owner):
        if number is not None:
            first.setdefault(number, i)
    return [n for n, i in first.items() if pieces[i].kind is BlockKind.DATELINE and i]


def _crown(page: _Page, where: Owner, owner: list[int | None], headless: Sequence[int]) -> None:
    """Bring a lead without a headline to the headline without a lead that it shares most with."""
    bare = {owner[i] for i in page.heads} - page.led - page.jumped
    for number in headless:
        lead = next((i for i, u in enumerate(page.units) if where[i] == number and u.form is Form.LEAD), None)
        if lead is None:
            continue
        alike = page.profile(where, owner).likeness(lead)
        best = max(bare, key=lambda n: alike.get(n or 0, 0.0), default=None)
        if best is not None and alike.get(best, 0.0) >= _SAME:
            bare.discard(best)
            owner[:] = [best if n == number else n for n in owner]


def _follow(folded: str, pieces: Sequence[Labelled], owner: list[int | None]) -> None:
    """A line that says where an article goes on belongs with the text before it."""
    for i, one in enumerate(pieces):
        goes_on = one.kind is BlockKind.JUMP and "接" not in folded[one.piece.start : one.piece.end]
        if i and goes_on and owner[i] is not None and owner[i - 1] is not None:
            owner[i] = owner[i - 1]


def _in_page_order(owner: Owner) -> tuple[int | None, ...]:
    """Number the articles by where they begin."""
    number: dict[int, int] = {}
    for n in owner:
        if n is not None:
            number.setdefault(n, len(number))
    return tuple(None if n is None else number[n] for n in owner)
