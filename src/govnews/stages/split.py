"""Tell the articles of a page apart."""

from __future__ import annotations

import re
from collections.abc import Sequence

from govnews.blocks import HEADLINES, SITE, TEXT, BlockKind
from govnews.stages.columns import Order, arrange
from govnews.stages.columns.units import BULLETS
from govnews.stages.label.grammar import Region
from govnews.stages.label.label import Labelled
from govnews.stages.label.paper_rules import MARKS
from govnews.stages.originals import ORIGINAL
from govnews.stages.pictures import NEWS
from govnews.stages.said import Sayings
from govnews.stages.story import Story

_OWN = TEXT | {BlockKind.SUMMARY}
_PICTURE_NEWS = re.compile(r"[*【\[ ]*(?:图片新闻|图片报道|新闻图片|新闻照片|照片新闻)")
_TELLS = re.compile(
    r"[\d一二三四五六七八九十]月[\d一二三四五六七八九十]{1,3}日|日前|近日|昨[日天晚]|今[日天晨]|连日来|目前"
)
_OPENING = 24
"""How far into a caption its day is looked for, in characters."""
_TAKEN = re.compile(r"摄影?(?:报道)?[)\]* ]*\Z")
_SAID = 0.15
"""A caption of which its article says so much belongs to the article."""
_PICTURE, _SHOWN = 30, 14
"""A caption that is news of its own is at least this long, and where 上图 opens it; in characters."""
_SHOWS = re.compile(r"[上下左右]?图[为:]")
_IMAGE = "caption-image"
"""The rule of a picture itself, which may stand over the caption."""
_PAGE = frozenset({BlockKind.CREDIT, BlockKind.META})
_PICTURE_HEAD = "headline-of-picture"
"""The rule of a headline that stands over a caption alone: the text behind is that of the article before."""
_DRAWN = "paper-artist"
"""The rule of a line with the artist's name: it stands for the picture, of which no text tells."""
_PAGE_RULES = MARKS | {"credit-page"}
_ENDS = frozenset({BlockKind.BODY, BlockKind.CAPTION, BlockKind.BYLINE})
"""What an article ends with, where the next one stands behind it on one line."""
_AGAIN = re.compile(r"又讯|又电")
_MARKS = re.compile(r"[\s#*_,.;:!?、。“”\"'-]+")


def split(
    folded: str, pieces: Sequence[Labelled], printed: bool = False
) -> tuple[list[Story], list[int | None]]:
    """The articles of a page, and for every piece the article it belongs to (None for the page itself).

    `printed`: the page is a newspaper's.
    """
    numbered = _kept(pieces, _numbered(folded, pieces, printed))
    if printed and len(set(numbered) - {None}) > 1:
        numbered = [None if _is_furniture(p) else n for p, n in zip(pieces, numbered, strict=True)]
    count = len(set(numbered) - {None})
    # What marks its headings prints no columns, nor does a page whose articles stand on one line.
    in_columns = (printed or not any(p.level for p in pieces)) and _lines(pieces) >= count
    order = arrange(folded, pieces, numbered, printed) if in_columns else Order(tuple(numbered), None, ())
    furniture = tuple(p for p in pieces if _dates_page(p, printed))
    if not printed:
        furniture += _only_line(pieces, order.owner)
    return _stories(pieces, order, furniture), list(order.owner)


def _lines(pieces: Sequence[Labelled]) -> int:
    return sum(p.piece.first for p in pieces)


def _is_furniture(piece: Labelled) -> bool:
    """The editors and the address of a newspaper page are those of no article."""
    return piece.kind in _PAGE and (
        piece.rule in _PAGE_RULES or piece.state.region in (Region.TAIL, Region.FURNITURE)
    )


def _dates_page(piece: Labelled, printed: bool) -> bool:
    """Whether a line dates the page: of a newspaper also where it was read as an article's."""
    own = piece.state.region is Region.FURNITURE and piece.kind is BlockKind.META
    return own or (printed and piece.kind in _PAGE and piece.rule in _PAGE_RULES)


def _only_line(pieces: Sequence[Labelled], owner: Sequence[int | None]) -> tuple[Labelled, ...]:
    """A page's publication lines where one of its articles alone has them: they are those of them all."""
    lines = [(n, p) for n, p in zip(owner, pieces, strict=True) if n is not None and p.kind is BlockKind.META]
    return tuple(p for _, p in lines) if len({n for n, _ in lines}) == 1 else ()


def _stories(pieces: Sequence[Labelled], order: Order, furniture: tuple[Labelled, ...]) -> list[Story]:
    count = max((n for n in order.owner if n is not None), default=-1) + 1
    stories: list[list[Labelled]] = [[] for _ in range(count)]
    for piece, number in zip(pieces, order.owner, strict=True):
        if number is not None:
            stories[number].append(piece)
    joins: list[list[tuple[int, int, float]]] = [[] for _ in range(count)]
    for left, right, score in order.joins or ():
        number = order.owner[left]
        if number is not None:
            joins[number].append((pieces[left].piece.end, pieces[right].piece.start, score))
    loose = {pieces[i].piece.start for i in order.loose}
    return [
        Story(
            tuple(own),
            furniture,
            None if order.joins is None else tuple(halves),
            tuple(p.piece.start for p in own if p.piece.start in loose),
        )
        for own, halves in zip(stories, joins, strict=True)
    ]


def _numbered(folded: str, pieces: Sequence[Labelled], printed: bool) -> list[int | None]:
    owner: list[int | None] = []
    current: int | None = None
    texts, count, told = 0, 0, False
    known: dict[str, int] = {}
    around: int | None = None  # the article that a picture with news of its own stands in
    listed, said = _listed(folded, pieces), Sayings(folded, pieces)
    for i, piece in enumerate(pieces):
        if piece.kind in SITE or piece.state.region is Region.FURNITURE:
            owner.append(None)
            continue
        if current is None or (
            texts
            and i not in listed
            and _begins(folded, pieces, i, said if printed and (told or around is not None) else None)
        ):
            again = known.get(_key(folded, piece)) if piece.kind is BlockKind.TITLE else None
            picture = piece.kind is BlockKind.CAPTION or piece.rule == _PICTURE_HEAD
            around = current if picture else None
            current, count = (count, count + 1) if again is None else (again, count)
            texts, told = 0, False
        elif around is not None and _is_behind_picture(folded, pieces, i):
            current, around, told = around, None, True
        if piece.kind is BlockKind.TITLE:
            known.setdefault(_key(folded, piece), current)
        told_of = piece.state.region is Region.TEXT and piece.kind is not BlockKind.DATELINE
        texts += told_of or piece.rule == _DRAWN
        told = told or piece.kind is BlockKind.BODY
        owner.append(current)
    return owner


def _key(folded: str, piece: Labelled) -> str:
    return _MARKS.sub("", piece.text(folded))


def _begins(folded: str, pieces: Sequence[Labelled], i: int, said: Sayings | None) -> bool:
    """Whether a piece opens another article behind an article's text.

    `said`: what the articles say of their captions; None but behind a newspaper's paragraphs.
    """
    piece = pieces[i]
    if piece.state.region is Region.HEAD:
        before = pieces[i - 1]
        written = piece.kind is BlockKind.BYLINE and before.kind is BlockKind.HEADING
        if written or (piece.rule in ORIGINAL and before.kind is BlockKind.CAPTION):
            # Who wrote the part under 采访手记; the headline of before, under a portal's and its pictures.
            return False
        return piece.kind in HEADLINES or before.state.region is not Region.HEAD
    if piece.kind is BlockKind.JUMP:
        return "接" in piece.text(folded)
    if piece.kind is BlockKind.CAPTION:
        return said is not None and _is_picture_news(folded, pieces, i, said)
    if piece.kind is BlockKind.DATELINE:
        opens = piece.piece.first or pieces[i - 1].kind in _ENDS
        return said is not None and opens and not _AGAIN.match(folded, piece.piece.start)
    return _is_brief(folded, pieces, i) and (_signed(pieces, i - 1) or _is_brief(folded, pieces, i, 2))


def _is_picture_news(folded: str, pieces: Sequence[Labelled], i: int, said: Sayings) -> bool:
    """Whether a caption is a piece of news without a headline: it tells of a day and names its photographer,
    and speaks of other things than the article that it stands in.

    Behind the signature of a text 图为 is enough, where no article of the page speaks of it.
    """
    if not pieces[i].piece.first:  # before its line is read to the end: one may hold a thousand captions
        return False
    start = pieces[i].piece.start
    end = next(p.piece.end for p in (pieces[k] for k in range(i, len(pieces))) if p.piece.last)
    shows = _SHOWS.match(folded, start) is not None and pieces[i - 1].kind is BlockKind.BYLINE
    if end - start < (_SHOWN if shows else _PICTURE):
        return False
    if pieces[i].rule == "paper-picture" or _PICTURE_NEWS.match(folded, start):
        return True
    taken = pieces[i].rule == NEWS or _TAKEN.search(folded, end - 8, end) or _takes(folded, pieces, i)
    told = pieces[i].rule == NEWS or shows or _TELLS.search(folded, start, start + _OPENING)
    under = pieces[i - 1].kind is BlockKind.CAPTION and not (
        pieces[i].rule == NEWS and pieces[i - 1].rule == _IMAGE
    )
    return bool(taken and told) and not under and said.share(i, end, page=shows) < _SAID


def _takes(folded: str, pieces: Sequence[Labelled], i: int) -> bool:
    """Whether the line under a caption of one piece is its photographer."""
    below = pieces[i + 1] if pieces[i].piece.last and i + 1 < len(pieces) else None
    if below is None or below.kind is not BlockKind.CAPTION:
        return False
    end = below.piece.end
    return end - below.piece.start < _OPENING and _TAKEN.search(folded, end - 8, end) is not None


def _is_behind_picture(folded: str, pieces: Sequence[Labelled], i: int) -> bool:
    """Whether text stands behind a caption that its photographer has ended."""
    piece, end = pieces[i], pieces[i - 1].piece.end
    text = piece.state.region is Region.TEXT and piece.kind is not BlockKind.CAPTION
    return text and pieces[i - 1].kind is BlockKind.CAPTION and bool(_TAKEN.search(folded, end - 8, end))


def _listed(folded: str, pieces: Sequence[Labelled]) -> frozenset[int]:
    """The items of lists that stand under one headline of their own; they are one article."""
    found = []
    under = False
    for i, piece in enumerate(pieces):
        if piece.kind is BlockKind.BODY and piece.piece.first and folded[piece.piece.start] in BULLETS:
            under = under or (i > 0 and pieces[i - 1].kind is BlockKind.TITLE)
            found += [i] if under else []
        elif piece.kind is not BlockKind.BYLINE:
            under = False
    return frozenset(found)


def _is_brief(folded: str, pieces: Sequence[Labelled], i: int, ahead: int = 0) -> bool:
    """A bulleted paragraph with its author at its end: one item of a list of briefs."""
    if i + ahead >= len(pieces):
        return False
    piece = pieces[i + ahead]
    bulleted = folded[piece.piece.start] in BULLETS
    return piece.kind is BlockKind.BODY and piece.piece.first and bulleted and _signed(pieces, i + ahead + 1)


def _signed(pieces: Sequence[Labelled], i: int) -> bool:
    return 0 <= i < len(pieces) and pieces[i].kind is BlockKind.BYLINE


def _kept(pieces: Sequence[Labelled], owner: list[int | None]) -> list[int | None]:
    """Leave out what has a headline and nothing else: a link is no article."""
    own = {n for p, n in zip(pieces, owner, strict=True) if p.kind in _OWN or p.rule == _DRAWN}
    dated = {n for p, n in zip(pieces, owner, strict=True) if p.kind is BlockKind.META}
    titled = {n for p, n in zip(pieces, owner, strict=True) if p.kind is BlockKind.TITLE}
    kept = sorted(n for n in {n for n in owner if n is not None} if n in own or (n in dated and n in titled))
    number = {n: i for i, n in enumerate(kept)}
    return [None if n is None else number.get(n) for n in owner]
