"""Tell the articles of a page apart."""

from __future__ import annotations

from collections.abc import Sequence

from govnews.blocks import BlockKind
from govnews.stages.label.grammar import Region
from govnews.stages.label.label import Labelled
from govnews.stages.story import Story

_HEADLINES = frozenset({BlockKind.KICKER, BlockKind.TITLE, BlockKind.SUBTITLE})
_OWN = frozenset({BlockKind.BODY, BlockKind.SUMMARY, BlockKind.CAPTION, BlockKind.HEADING})
_LOOSE = frozenset({BlockKind.NAV, BlockKind.RELATED, BlockKind.COPYRIGHT, BlockKind.FOOTER, BlockKind.WIDGET})
_BULLETS = "▲△■◆●★☆◎▶"


def split(folded: str, pieces: Sequence[Labelled]) -> tuple[list[Story], list[int | None]]:
    """The articles of a page, and for every piece the article it belongs to (None for the page itself)."""
    owner = _kept(pieces, _numbered(folded, pieces))
    furniture = tuple(p for p in pieces if p.state.region is Region.FURNITURE and p.kind is BlockKind.META)
    count = max((n for n in owner if n is not None), default=-1) + 1
    stories: list[list[Labelled]] = [[] for _ in range(count)]
    for piece, number in zip(pieces, owner, strict=True):
        if number is not None:
            stories[number].append(piece)
    return [Story(tuple(own), furniture) for own in stories], owner


def _numbered(folded: str, pieces: Sequence[Labelled]) -> list[int | None]:
    owner: list[int | None] = []
    current: int | None = None
    texts = 0
    for i, piece in enumerate(pieces):
        if piece.kind in _LOOSE or piece.state.region is Region.FURNITURE:
            owner.append(None)
            continue
        if current is None or (texts and _begins(folded, pieces, i)):
            current = 0 if current is None else current + 1
            texts = 0
        texts += piece.state.region is Region.TEXT and piece.kind is not BlockKind.DATELINE
        owner.append(current)
    return owner


def _begins(folded: str, pieces: Sequence[Labelled], i: int) -> bool:
    """Whether a piece opens another article behind an article's text."""
    piece = pieces[i]
    if piece.state.region is Region.HEAD:
        before = pieces[i - 1]
        return piece.kind in _HEADLINES or before.state.region is not Region.HEAD
    if piece.kind is BlockKind.JUMP:
        return "接" in folded[piece.piece.start : piece.piece.end]
    return _is_brief(folded, pieces, i) and _signed(pieces, i - 1)


def _is_brief(folded: str, pieces: Sequence[Labelled], i: int) -> bool:
    """A bulleted paragraph with its author at its end: one item of a list of briefs."""
    piece = pieces[i]
    bulleted = folded[piece.piece.start] in _BULLETS
    return piece.kind is BlockKind.BODY and piece.piece.first and bulleted and _signed(pieces, i + 1)


def _signed(pieces: Sequence[Labelled], i: int) -> bool:
    return 0 <= i < len(pieces) and pieces[i].kind is BlockKind.BYLINE


def _kept(pieces: Sequence[Labelled], owner: list[int | None]) -> list[int | None]:
    """Leave out what has a headline and nothing else: a link is no article."""
    own = {n for p, n in zip(pieces, owner, strict=True) if p.kind in _OWN}
    dated = {n for p, n in zip(pieces, owner, strict=True) if p.kind is BlockKind.META}
    titled = {n for p, n in zip(pieces, owner, strict=True) if p.kind is BlockKind.TITLE}
    kept = sorted(n for n in {n for n in owner if n is not None} if n in own or (n in dated and n in titled))
    number = {n: i for i, n in enumerate(kept)}
    return [None if n is None else number.get(n) for n in owner]
