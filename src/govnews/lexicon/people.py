"""Personal names where the text says that names stand: in bylines, credits and datelines."""

from __future__ import annotations

from functools import lru_cache

from govnews.lexicon.names import given, surnames

_NO_SURNAME = -4.0
_NO_GIVEN = -1.5
_LENGTH = {2: 0.0, 3: 1.0, 4: -3.5}
"""Most names have three characters; an undotted name of four is rare beside two names of two."""


def is_surname(char: str) -> bool:
    """Whether a character is more or less often a surname."""
    return surnames().get(char, _NO_SURNAME) > -2.0


SURNAME = (
    f"(?:{'|'.join(sorted(char for char in surnames() if len(char) > 1))}"
    f"|[{''.join(sorted(char for char in surnames() if is_surname(char)))}])"
)
"""A surname, as part of a pattern."""


def name_score(name: str) -> float:
    """How well a string of Chinese characters reads as one name; log-odds, above 0 for a likely one.

    >>> name_score("陈国栋") > 0 > name_score("召开会")
    True
    """
    compound = name[:2]
    if len(name) > 2 and compound in surnames():
        first, rest = surnames()[compound], name[2:]
    else:
        first, rest = surnames().get(name[:1], _NO_SURNAME), name[1:]
    table = given()
    return first + sum(table.get(char, _NO_GIVEN) for char in rest) / max(1, len(rest))


def split_names(run: str) -> list[str]:
    """Part a run of characters that holds one name or several without a space between.

    >>> split_names("徐莱陈盛"), split_names("应洁曾嫣艳"), split_names("欧阳菁")
    (['徐莱', '陈盛'], ['应洁', '曾嫣艳'], ['欧阳菁'])
    """
    if len(run) < 4 or len(run) > 24 or "·" in run:
        return [run]
    parts = _best(run)
    if len(parts) > 1 and name_score(parts[0]) > 0.5 and all(name_score(part) > 1.0 for part in parts[1:]):
        return list(parts)
    return [run]


@lru_cache(4096)
def _best(run: str) -> tuple[str, ...]:
    """The best split, from the end backwards; runs are short."""
    best: list[tuple[float, tuple[str, ...]]] = [(0.0, ())]
    for end in range(1, len(run) + 1):
        options = []
        for size, fit in _LENGTH.items():
            if size <= end and best[end - size][0] > -1e8:
                (so_far, names), name = best[end - size], run[end - size : end]
                options.append((so_far + name_score(name) + fit, (*names, name)))
        best.append(max(options) if options else (-1e9, ()))
    return best[-1][1] or (run,)
