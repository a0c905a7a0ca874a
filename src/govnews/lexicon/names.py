"""How much a character, or a compound surname, speaks for a personal name."""

from __future__ import annotations

from functools import cache

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


@cache
def surnames() -> dict[str, float]:
    """Surname (one character or two) to its weight: natural logarithm of a likelihood ratio."""
    return _weights()[0]


@cache
def given() -> dict[str, float]:
    """Character to its weight in a given name."""
    return _weights()[1]


@cache
def syllables() -> frozenset[str]:
    """Parts of undotted Tibetan, Mongolian, Yi and Turkic names: `扎西`. Some are whole names: `热地`."""
    return frozenset(words("syllables"))


def begins_with_syllable(name: str) -> bool:
    """Whether such a name may begin here."""
    return name[0] in firsts_of_syllables() and (name[:2] in syllables() or name[:3] in syllables())


@cache
def firsts_of_syllables() -> frozenset[str]:
    """The characters that such a name may begin with."""
    return frozenset(part[0] for part in syllables())


def of_syllables(name: str) -> bool:
    """Whether a name of four or more characters is made of such parts, but for one character at an end."""
    parts = syllables()
    for size in (2, 3):
        rest = name[size:]
        if name[:size] in parts and (
            rest in chars_of_syllables() or rest in parts or (len(rest) > 3 and of_syllables(rest))
        ):
            return True
    return name[0] in chars_of_syllables() and (
        name[1:] in parts or (name[1:3] in parts and name[3:] in parts)
    )


def surnamed_part(name: str) -> bool:
    """Whether a name of four characters or more is a surname and one such part: 马买买提."""
    return name[1:] in syllables() and len(name) > 3 and name[0] in surnames()


@cache
def chars_of_syllables() -> frozenset[str]:
    """The characters that such parts are written with."""
    return frozenset(char for part in syllables() for char in part)
