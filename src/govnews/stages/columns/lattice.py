"""Do characters make words? Texts read as rows of dictionary words, the first or last of them cut through."""

from __future__ import annotations

import math
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache

from govnews.lexicon.words import common
from govnews.tables import rows

_LONGEST = 4
"""Longer words count as several; in characters."""
_WINDOW = 4
"""How much on either side of a cut is looked at, in characters."""
_UNKNOWN = -1.0
"""The frequency of a character that the table does not know, as a natural logarithm."""
_LAST = re.compile(rf"[\u4e00-\u9fff]{{1,{_WINDOW}}}\Z")
_FIRST = re.compile(rf"[\u4e00-\u9fff]{{1,{_WINDOW}}}")


@cache
def _words() -> Mapping[str, float]:
    """Words and characters to the natural logarithm of their share of a text."""
    often = {word: float(n) for word, (_, n) in common().items() if len(word) <= _LONGEST}
    often.update((char, float(n)) for _, n, chars in rows("chars") for char in chars)
    size = math.log(sum(map(math.exp, often.values())))
    return {"": _UNKNOWN - size, **{word: n - size for word, n in often.items()}}


@cache
def _beginnings() -> Mapping[str, float]:
    """What words begin with, to the same: part of a longer word, not the word itself."""
    return _summed((word[:i], share) for word, share in _words().items() for i in range(1, len(word)))


@cache
def _ends() -> Mapping[str, float]:
    """What words end with."""
    return _summed((word[i:], share) for word, share in _words().items() for i in range(1, len(word)))


def _summed(parts: Iterable[tuple[str, float]]) -> dict[str, float]:
    out: defaultdict[str, float] = defaultdict(float)
    for part, share in parts:
        out[part] += math.exp(share)
    return {part: math.log(share) for part, share in out.items()}


def _ways(text: str) -> list[float]:
    """How likely the likeliest row of words up to each character is."""
    words = _words()
    best = [0.0]
    for j in range(1, len(text) + 1):
        top = best[j - 1] + words.get(text[j - 1], words[""])
        for i in range(max(0, j - _LONGEST), j - 1):
            share = words.get(text[i:j])
            if share is not None:
                top = max(top, best[i] + share)
        best.append(top)
    return best


@lru_cache(maxsize=1024)
def _left(text: str) -> float:
    """How likely a text is whose last word may go on."""
    best, parts = _ways(text), _beginnings()
    cut = (best[i] + parts[text[i:]] for i in range(len(text)) if text[i:] in parts)
    return _either(best[-1], *cut)


@lru_cache(maxsize=1024)
def _right(text: str) -> float:
    """How likely a text is whose first word may have begun before."""
    parts = _ends()
    cut = (parts[text[:i]] + _ways(text[i:])[-1] for i in range(1, len(text) + 1) if text[:i] in parts)
    return _either(_ways(text)[-1], *cut)


def _either(*shares: float) -> float:
    top = max(shares)
    return top + math.log(sum(math.exp(share - top) for share in shares))


def meet(folded: str, left: tuple[int, int], right: tuple[int, int]) -> float:
    """Log-odds that two spans meet as words do, as against two spans that happened to be cut there.

    >>> text = "人民战争,防总部署"
    >>> meet(text, (0, 3), (3, 4)) > 1 > meet(text, (0, 3), (5, 9))
    True
    """
    a = _LAST.search(folded, max(left[0], left[1] - _WINDOW), left[1])
    b = _FIRST.match(folded, right[0], right[1])
    if a is None or b is None:
        return 0.0
    return _ways(a.group() + b.group())[-1] - _left(a.group()) - _right(b.group())


def begins_cut(folded: str, start: int, end: int) -> float:
    """Log-odds that a text begins within a word."""
    found = _FIRST.match(folded, start, end)
    return 0.0 if found is None else _right(found.group()) - _ways(found.group())[-1]
