"""Look again at what a site recommends under an article: a second text behind 新闻推荐 is no article."""

from __future__ import annotations

import re
from collections.abc import Sequence

from govnews.blocks import SITE, BlockKind
from govnews.stages.label.grammar import Region
from govnews.stages.label.label import Labelled

_HEAD = re.compile(r"[\[【*]*(?:新闻推荐|推荐(?:新闻|阅读)|相关(?:新闻|推荐))[\]】*:]*")
_OPENS = frozenset({BlockKind.KICKER, BlockKind.TITLE, BlockKind.DATELINE, BlockKind.META})
_NEAR = 3
"""How far below such a line another article begins, in pieces."""


def relabel(folded: str, pieces: Sequence[Labelled]) -> Sequence[Labelled]:
    """Whatever reads as another article behind 新闻推荐 as recommended."""
    body = next((i for i, one in enumerate(pieces) if one.kind is BlockKind.BODY), len(pieces))
    for i in range(body + 1, len(pieces)):
        one = pieces[i].piece
        alone = one.first and one.last and _HEAD.fullmatch(folded, one.start, one.end)
        if alone and any(p.kind in _OPENS for p in pieces[i + 1 : i + 1 + _NEAR]):
            return [*pieces[:i], *map(_related, pieces[i:])]
    return pieces


def _related(one: Labelled) -> Labelled:
    if one.kind in SITE:
        return one
    return one.read_as(Region.TAIL, BlockKind.RELATED, "recommended")
