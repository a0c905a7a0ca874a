"""What a newspaper page prints over an article that only a table knows: the names of its columns."""

from __future__ import annotations

from govnews.blocks import BlockKind
from govnews.lexicon.headlines import named_column
from govnews.rules import Look, Rule


def _named(look: Look) -> bool:
    """The name of a column that fills its line; a note within an article (编后) is told by what is under it."""
    return look.whole_line and named_column(look.text) not in (None, "note")


RULES: tuple[Rule, ...] = (
    Rule(
        "paper-column-named",
        BlockKind.KICKER,
        _named,
        longest=26,
        examples=("来论", "简  讯", "【代表委员说】", "人民论坛 谈心集"),
        counter_examples=("■回音", "来论坛上听专家说", "要闻"),
    ),
)
