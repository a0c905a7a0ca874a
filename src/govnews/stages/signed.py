"""Look again at the lines of a newspaper page that sign a text or a picture, and at what they sign."""

from __future__ import annotations

import re
from collections.abc import Sequence

from govnews.blocks import HEADLINES, TEXT, BlockKind
from govnews.lexicon.signatures import NAME, is_name, is_reader, is_work, passes_on
from govnews.stages.columns.seams import is_open
from govnews.stages.label.grammar import Region
from govnews.stages.label.label import Labelled

_UNSIGNED = HEADLINES | TEXT
_LONGEST = 60
"""A signature in brackets is no longer; in characters."""
_REPORTERS = re.compile(r"\((?:[\u4e00-\u9fff]{0,6}(?:记者|通讯员|实习生)|作者)[ :][^()。]{2,60}\)")
_BRACKET = re.compile(r"\((?P<in>[^()]{2,40}(?:\([^()]{1,4}\)[^()]{1,8})?)\)")
_NAMES = re.compile(rf"(?:{NAME}[ 、]{{1,3}})?{NAME}")
_MARKED = re.compile(r"[□■◎●◆*]|文 ?[/|:]|作者|/文|本报|记者|通讯员")
"""How a line begins that signs what stands under it."""
_SHORT = re.compile(r"[\u4e00-\u9fff] {1,4}[\u4e00-\u9fff]")
"""A headline of two characters, set apart as a name is."""
_TOLD = 120
"""What is said under a drawing is no longer; in characters."""


def relabel(folded: str, pieces: Sequence[Labelled]) -> list[Labelled]:
    """Writers under their headlines, signatures in brackets, headlines that look like names, drawings."""
    out = list(pieces)
    for i, one in enumerate(out):
        if _is_work(folded, out, i):
            out[i] = one.made(Region.HEAD, BlockKind.TITLE, "paper-title-artwork")
        if not one.alone:
            continue
        if _is_bracket(folded, one):
            out[i] = one.made(Region.TEXT, BlockKind.BYLINE, "byline-in-brackets")
        elif _is_short_headline(folded, out, i):
            out[i] = one.made(Region.HEAD, BlockKind.TITLE, "headline-over-name")
        elif _is_writer(folded, out, i):
            out[i] = one.made(Region.HEAD, BlockKind.BYLINE, "name-under-headline")
            if out[i - 1].kind is BlockKind.KICKER:
                out[i - 1] = out[i - 1].made(Region.HEAD, BlockKind.TITLE, "headline-over-name")
        elif _is_at_end(folded, out, i):
            out[i] = one.made(Region.TEXT, BlockKind.BYLINE, "name-behind-text")
        elif _is_told_of_drawing(out, i):
            out[i] = one.made(Region.TEXT, BlockKind.CAPTION, "caption-of-drawing")
    return out


def _is_work(folded: str, pieces: Sequence[Labelled], i: int) -> bool:
    """Whether a line says in brackets that it heads a picture or a poem, and somebody signs it."""
    one = pieces[i]
    if i + 1 == len(pieces) or pieces[i + 1].kind is not BlockKind.BYLINE or not one.piece.first:
        return False
    behind = not one.piece.last and pieces[i + 1].rule == "paper-artist"
    return behind or is_work(one.text(folded))


def _is_bracket(folded: str, one: Labelled) -> bool:
    """Whether a line in brackets names those who wrote the text above it, however often it is printed.

    ``（记者 江晚）``, ``（江 晚 整理）``, ``（云泉县一中 江晚）``; not ``（外一首）``, ``（热烈鼓掌）``.
    """
    start, end = one.span
    if one.kind not in _UNSIGNED or end - start > _LONGEST or folded[start] != "(":
        return False
    if _REPORTERS.fullmatch(folded, start, end):
        return True
    told = _BRACKET.fullmatch(folded, start, end)
    inside = told["in"].strip() if told else ""
    return is_reader(inside) or passes_on(inside) or is_name(inside)


def _is_short_headline(folded: str, pieces: Sequence[Labelled], i: int) -> bool:
    """Whether two characters set apart, read as a name, are the headline of what the next line signs."""
    one = pieces[i]
    if one.kind is not BlockKind.BYLINE or not 0 < i < len(pieces) - 2:
        return False
    under = pieces[i + 1]
    start, end = under.span
    signs = (under.kind is BlockKind.BYLINE and _MARKED.match(folded, start)) or (
        under.alone and is_name(folded[start:end])
    )
    headed = pieces[i - 1].kind in (BlockKind.TITLE, BlockKind.SUBTITLE)
    return bool(signs) and not headed and _SHORT.fullmatch(folded, *one.span) is not None


def _is_writer(folded: str, pieces: Sequence[Labelled], i: int) -> bool:
    """Whether a name, or two, alone between a headline and the text, say who wrote it."""
    one = pieces[i]
    if not 0 < i < len(pieces) - 1 or one.kind is BlockKind.BYLINE or one.size > 12:
        return False
    if pieces[i - 1].kind not in HEADLINES or pieces[i + 1].kind is not BlockKind.BODY:
        return False
    names = _NAMES.fullmatch(folded, *one.span)
    return names is not None and is_name(names.group())


def _is_at_end(folded: str, pieces: Sequence[Labelled], i: int) -> bool:
    """Whether a name alone between a whole text and the next headline signs the text."""
    one = pieces[i]
    if not one.untold or one.kind is BlockKind.BYLINE or not 0 < i < len(pieces) - 1:
        return False
    above, below = pieces[i - 1], pieces[i + 1]
    settled = above.kind is BlockKind.BODY and not is_open(folded, *above.span)
    heads = below.kind is BlockKind.TITLE and below.level > 0 and one.level == 0
    return settled and heads and is_name(one.text(folded))


def _is_told_of_drawing(pieces: Sequence[Labelled], i: int) -> bool:
    """Whether a short text stands alone under the artist's name: what the drawing says."""
    one = pieces[i]
    alone = one.kind is BlockKind.BODY and one.size <= _TOLD and i > 1
    drawn = alone and pieces[i - 1].rule == "paper-artist" and pieces[i - 2].rule == "paper-title-artwork"
    return drawn and (i + 1 == len(pieces) or pieces[i + 1].kind is not BlockKind.BODY)
