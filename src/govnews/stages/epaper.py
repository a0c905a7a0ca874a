"""Look again at a newspaper's page on the web: the day among its buttons is the day of the issue."""

from __future__ import annotations

from collections.abc import Sequence

from govnews.blocks import BlockKind
from govnews.stages.label.grammar import Region
from govnews.stages.label.label import Labelled
from govnews.stages.label.paper_rules import BUTTONS

_TODAY = "widget-today"
"""The rule of a line with a day and nothing else, which on other sites is the day of the visit."""
_TOP = 20
"""How many pieces stand over an article at most."""


def relabel(_: str, pieces: Sequence[Labelled]) -> Sequence[Labelled]:
    """The day of the issue as a publication line of the page, where the issue's buttons stand around it."""
    top = pieces[:_TOP]
    at = next((i for i, one in enumerate(top) if one.rule == _TODAY), None)
    if at is None or not any(one.rule in BUTTONS for one in top):
        return pieces
    day = pieces[at].read_as(Region.FURNITURE, BlockKind.META, "issue-day")
    return [*pieces[:at], day, *pieces[at + 1 :]]
