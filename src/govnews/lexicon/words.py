"""Words that stand behind a name, and common words that a short name may be mistaken for."""

from __future__ import annotations

import re
from functools import cache

from govnews.lexicon.trie import pattern
from govnews.tables import rows
from govnews.tables import words as column


@cache
def common() -> dict[str, tuple[str, int]]:
    """Word to the first letter of its tag and the natural logarithm of its frequency."""
    return {word: (tag, int(weight)) for word, tag, weight in rows("words")}


@cache
def follow() -> frozenset[str]:
    """Words that stand right behind a name in reports."""
    return frozenset(column("follow"))


@cache
def longest(words: frozenset[str]) -> int:
    """Length of the longest word."""
    return max(map(len, words))


@cache
def stops() -> frozenset[str]:
    """Words that end right before a post or a name begins."""
    return frozenset(column("stops"))


@cache
def phrases() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What stands before and behind a name that is only invoked."""
    cells = {row[0]: row[1].split() for row in rows("phrases")}
    return re.compile(f"(?:{pattern(cells['before'])})$"), re.compile(pattern(cells["after"]))
