"""Settle what only a look over the whole page can tell: beside what a line stands, what is printed twice.

Modules of one subject each look again at the labelled pieces, in the order of the lists below.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from govnews.stages import (
    account_posts,
    bolds,
    boxes,
    contents,
    counted,
    daylines,
    details,
    epaper,
    headline_order,
    imprint,
    leads,
    levels,
    listed,
    masthead,
    originals,
    pictures,
    poems,
    printed,
    programme,
    recommended,
    repeats,
    reprints,
    rubrics,
    scenes,
    sections,
    signed,
    speaker,
)
from govnews.stages.label.label import Labelled

_Step = Callable[[str, Sequence[Labelled]], Sequence[Labelled]]
"""From the folded text and its pieces to the same pieces, some of them read as something else."""

_PAPER: tuple[_Step, ...] = (
    partial(contents.relabel, printed=True),
    masthead.relabel,
    rubrics.relabel,
    signed.relabel,
    poems.relabel,
    boxes.relabel,
    partial(pictures.relabel, printed=True),
    listed.relabel,
    printed.relabel,
    headline_order.relabel,
    printed.headlines,
    sections.relabel,
    leads.relabel,
    partial(repeats.relabel, printed=True),
)
"""What looks again at a newspaper's page."""

_SITE: tuple[_Step, ...] = (
    contents.relabel,
    account_posts.relabel,
    programme.relabel,
    levels.relabel,
    epaper.relabel,
    pictures.relabel,
    daylines.relabel,
    scenes.relabel,
    bolds.relabel,
    imprint.relabel,
    speaker.relabel,
    recommended.relabel,
    counted.relabel,
    originals.relabel,
    reprints.relabel,
    details.relabel,
    leads.relabel,
    repeats.relabel,
)
"""What looks again at any other page."""


def settle(folded: str, pieces: Sequence[Labelled], printed: bool = False) -> list[Labelled]:
    """The pieces as their neighbours and the whole page tell them; `printed`: the page is a newspaper's."""
    for look_again in _PAPER if printed else _SITE:
        pieces = look_again(folded, pieces)
    return list(pieces)
