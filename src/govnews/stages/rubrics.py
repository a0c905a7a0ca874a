"""Look again at lines that name a newspaper's column: over a headline, over items, within an article."""

from __future__ import annotations

import re
from collections.abc import Sequence

from govnews.blocks import HEADLINES, BlockKind
from govnews.lexicon.headlines import named_column
from govnews.stages.columns.seams import is_open
from govnews.stages.columns.units import BULLETS
from govnews.stages.label.grammar import Region
from govnews.stages.label.label import Labelled

_LONGEST = 26
"""The names of two columns are no longer; in characters."""
_LEAST, _HEADLINE = 3, 36
"""A headline is neither shorter nor longer; in characters."""
_TEXT = 24
"""What stands under a headline is text, be it its first line alone; in characters."""
_FRAMED = re.compile(r"[*# ]{0,6}(?:【[^【】。,]{2,14}】|〖[^〖〗。,]{2,14}〗)[* ]{0,4}")
_SIGNS = frozenset({BlockKind.BYLINE, BlockKind.DATELINE})


def relabel(folded: str, pieces: Sequence[Labelled]) -> list[Labelled]:
    """The name of a column over a headline is its kicker, over items their headline; a note opens a part.

    ``来论 / 公园的座椅该不该换 / text``: kicker and headline. ``【短波】 / ● 县残联日前…``: one article with
    the headline 短波. ``■回音 / text`` behind a letter: a heading.
    """
    out = list(pieces)
    for i, one in enumerate(out[:-1]):
        if not one.alone:
            continue
        named = named_column(one.text(folded)) if one.size <= _LONGEST else None
        if named is None:
            if _is_framed(folded, one) and out[i + 1].kind in HEADLINES:
                out[i] = one.made(Region.HEAD, BlockKind.KICKER, "column-in-frame")
            continue
        if named == "picture" and out[i + 1].kind is BlockKind.CAPTION:
            out[i] = one.made(Region.HEAD, BlockKind.KICKER, "column-over-picture")
        elif _is_headline(folded, out, i + 1):
            out[i] = one.made(Region.HEAD, BlockKind.KICKER, "column-over-headline")
            if out[i + 1].kind not in HEADLINES:
                out[i + 1] = out[i + 1].made(Region.HEAD, BlockKind.TITLE, "headline-under-column")
        elif named == "note" and _is_text(folded, out[i + 1]) and _in_article(out, i):
            out[i] = one.made(Region.TEXT, BlockKind.HEADING, "heading-note")
        elif _is_text(folded, out[i + 1]) and (
            named in ("briefs", "news") or folded[out[i + 1].piece.start] in BULLETS
        ):
            articles = named == "briefs" and _signs_first(out, i + 1)
            kind = BlockKind.KICKER if articles else BlockKind.TITLE
            out[i] = one.made(Region.HEAD, kind, "column-over-items")
    return out


def _is_framed(folded: str, one: Labelled) -> bool:
    """Whether a line stands in the brackets of a column's name, whatever it is called: 【 田间短镜头 】."""
    return _FRAMED.fullmatch(folded, *one.span) is not None


def _is_headline(folded: str, pieces: Sequence[Labelled], i: int) -> bool:
    """Whether a line can be a headline and what stands under it the rest of it, a signature or text."""
    one = pieces[i]
    start, end = one.span
    if not one.alone or not _LEAST <= end - start <= _HEADLINE or i + 1 >= len(pieces):
        return False
    if not is_open(folded, start, end) and folded[end - 1] not in "?!”)》":
        return False
    under = pieces[i + 1]
    told = under.kind in HEADLINES or under.kind in _SIGNS or under.size >= _TEXT
    return told and folded[start] not in BULLETS and folded[end - 1] not in ":,;、"


def _is_text(folded: str, one: Labelled) -> bool:
    start, end = one.span
    whole = end - start >= _TEXT or not is_open(folded, start, end)
    return one.state.region is Region.TEXT and whole


def _signs_first(pieces: Sequence[Labelled], i: int) -> bool:
    """Whether the first of several items is signed: each is an article then, and none has a headline."""
    behind = pieces[i + 1 : i + 3]
    return len(behind) > 1 and behind[0].kind is BlockKind.BYLINE and behind[1].state.region is Region.TEXT


def _in_article(pieces: Sequence[Labelled], i: int) -> bool:
    """Whether text stands above, with nothing but signatures between."""
    above = next((p for p in pieces[:i][::-1] if p.kind is not BlockKind.BYLINE), None)
    return above is not None and above.state.region is Region.TEXT
