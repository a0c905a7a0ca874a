"""Markdown tables: rows with bars between cells, and a rule of dashes under the first of them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from govnews.folding import fold
from govnews.tables import words

_RULE = re.compile(r"\|? *:?-{2,}:? *(?:\| *:?-{2,}:? *)+\|?|\| *:?-{2,}:? *\|")
_LEAST = 3
"""A table has a row over its rule and another one under it."""


def tables(texts: Sequence[str]) -> frozenset[int]:
    """Which lines are rows of a table; a site's menu with bars, also one set as a table, is none.

    >>> sorted(tables(["合格情况如下：", "| 品种 | 批次 |", "| --- | --- |", "| 大米 | 48 |"]))
    [1, 2, 3]
    """
    found: set[int] = set()
    end = 0
    for at, text in enumerate(texts):
        if at >= end and "--" in text and _RULE.fullmatch(text):
            start, end = _around(texts, at)
            found.update(range(start, end) if _is_table(texts[start:end]) else ())
    return frozenset(found)


def _around(texts: Sequence[str], at: int) -> tuple[int, int]:
    """The rows around a rule: the one over it, and all under it."""
    start, end = at, at + 1
    if at and "|" in texts[at - 1]:
        start = at - 1
    while end < len(texts) and texts[end].startswith("|"):
        end += 1
    return start, end


def _is_table(rows: Sequence[str]) -> bool:
    cells = [cell.strip() for row in rows for cell in row.split("|")]
    named = [cell for cell in cells if cell and not cell.startswith(("-", ":"))]
    return len(rows) >= _LEAST and 2 * sum(cell in _menu() for cell in named) < len(named)


@cache
def _menu() -> frozenset[str]:
    return frozenset(fold(word) for word in words("navwords"))
