"""Look again at lines that are bold and nothing else: between paragraphs they are headings, however short."""

from __future__ import annotations

import re
from collections.abc import Sequence

from govnews.blocks import HEADLINES, BlockKind
from govnews.stages.label.grammar import Region
from govnews.stages.label.label import Labelled

_BOLD = re.compile(r"(?: {2}(?=\S)| {8}(?=\S))(?P<said>[^\n]{2,30})(?<=[^\s。;:,])(?: {2}| {9})")
"""Bold from its first character to its last: of ``**`` and ``<strong>`` the folded text has the spaces."""
_PHRASE = re.compile(r"[^。;:]*:?[^。;:]*")
_TAKEN_FOR = frozenset({BlockKind.BODY, BlockKind.NAV, BlockKind.HEADING})
_OPENS = frozenset({BlockKind.TITLE, BlockKind.SUBTITLE, BlockKind.META, BlockKind.BYLINE, BlockKind.SUMMARY})
"""What stands over a text that begins with a heading."""
_MOST_COMMAS = 1
"""A heading has no more of them."""


def relabel(folded: str, pieces: Sequence[Labelled]) -> Sequence[Labelled]:
    """Bold lines over a paragraph that is not bold as headings, where no rule knows better."""
    bold = [_is_bold(folded, one) for one in pieces]
    if not any(bold):
        return pieces
    out = list(pieces)
    title = next((i for i, one in enumerate(out) if one.kind is BlockKind.TITLE), len(out))
    more = False  # whether a heading in bold stands below
    i = len(out)
    while i > 1:
        i -= 1
        if not bold[i]:
            continue
        start = i - 1 if bold[i - 1] and i > 1 else i
        known = all(one.kind in _TAKEN_FOR for one in out[start : i + 1])
        if (known or (more and title < start and _is_first(out, start))) and _is_between(
            folded, out, start, i + 1
        ):
            out[start : i + 1] = [
                one.made(Region.TEXT, BlockKind.HEADING, "heading-in-bold") for one in out[start : i + 1]
            ]
            more = True
        i = start
    return out


def _is_first(pieces: Sequence[Labelled], i: int) -> bool:
    """Whether a line that looks like another headline stands right under the publication line."""
    return pieces[i].kind in HEADLINES and pieces[i - 1].kind is BlockKind.META


def _is_bold(folded: str, one: Labelled) -> bool:
    if not folded.startswith("  ", one.piece.start) or one.kind not in _TAKEN_FOR | HEADLINES:
        return False
    line = _BOLD.fullmatch(folded, *one.span)
    return (
        line is not None
        and one.alone
        and one.rule.startswith(("shape-", "heading-", "title-", "kicker-event", "line"))
        and line["said"].count(",") <= _MOST_COMMAS
        and _PHRASE.fullmatch(line["said"]) is not None
    )


def _is_between(folded: str, pieces: Sequence[Labelled], start: int, end: int) -> bool:
    """Whether lines stand behind an article's head or text and over a paragraph that is not bold."""
    over, under = pieces[start - 1], pieces[end] if end < len(pieces) else None
    behind = over.kind in _OPENS or over.state.region is Region.TEXT
    return (
        behind
        and under is not None
        and under.kind is BlockKind.BODY
        and not folded.startswith("  ", under.piece.start)
    )
