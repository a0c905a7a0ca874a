"""How much a character, or a compound surname, speaks for a personal name."""

from __future__ import annotations

import re
from functools import cache

from govnews.lexicon.trie import pattern
from govnews.tables import rows, words


# One character of a given name says no more than this, for or against.
_HIGH, _LOW = 4.0, -6.0


@cache
def _weights() -> tuple[dict[str, float], dict[str, float]]:
    surnames: dict[str, float] = {}
    given: dict[str, float] = {}
    for char, *cells in rows("namechars"):
        for table, cell in zip((surnames, given), cells, strict=False):
            if cell:
                table[char] = min(_HIGH, max(_LOW, int(cell) / 10)) if table is given else int(cell) / 10
    return surnames, given


def surnames() -> dict[str, float]:
    """Surname (one character or two) to its weight: natural logarithm of a likelihood ratio."""
    return _weights()[0]


def given() -> dict[str, float]:
    """Character to its weight in a given name."""
    return _weights()[1]


@cache
def syllable_words() -> frozenset[str]:
    """The parts of such names, some of which are names by themselves: `热地`."""
    return frozenset(words("syllables"))


@cache
def syllables() -> re.Pattern[str]:
    """Matches an undotted Tibetan, Mongolian, Yi or Turkic name: `扎西顿旦`."""
    part = pattern(words("syllables"))
    return re.compile(rf"(?:{part}){{2,3}}|(?:{part})\w|\w(?:{part})(?=\w*)(?:{part})?")
