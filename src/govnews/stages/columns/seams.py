"""Do two halves of a sentence fit? And does a text begin in mid-sentence?

Both answers are log-odds from a logistic model over counts of characters (``data/seams.tsv``); its weights
were fitted to paragraphs of government news cut in two at random.
"""

from __future__ import annotations

import re
from collections.abc import Container
from functools import cache

from govnews.lexicon.words import saying
from govnews.spans import trim
from govnews.stages.columns.lattice import begins_cut, meet
from govnews.tables import rows

_PAUSE = re.compile(r"[,。;:、!?]")
_FULL = frozenset("。;!?")
_STOPS = frozenset(",。;:、!?”)》")
_MARKS = frozenset(",。;:、!?”)》」")
_PARTICLES = frozenset("的了着过")
_LINKS = frozenset("的了着过们和与及等是个")
_OPENED = "“《("
_CLOSED = "”》)"
_AHEAD = 16
"""How far into a text its first pause is looked for, in characters."""
_QUOTED = 120
"""How far back an opened quotation is looked for."""
_UNKNOWN = -0.5
_BREAKS = re.compile(r"[。!?…;:][”’」)》]*\Z|[)》】]\Z")

# Weights of the two models; see docs/newspapers.md.
_BEGINS = {
    "open": -0.74,
    "stop": 1.54,
    "second": 1.22,
    "closes": 1.97,
    "link": 1.06,
    "cut": 0.67,
    "says": -1.55,
}
_FITS = {"known": 0.27, "step": 0.26, "meets": 0.59, "closes": 1.5, "left": -1.17, "right": -1.19}
_SAID = {2: 1.5, 3: 1.2}
"""What speaks for a seam across which as many characters stand together elsewhere on the page."""


@cache
def _says() -> re.Pattern[str]:
    """A speaker and a word of saying."""
    return re.compile(rf"[^,。;:!?]{{2,40}}?(?:{'|'.join(saying())})[,:。]")


@cache
def _table() -> tuple[dict[str, int], dict[str, tuple[tuple[int, str], ...]]]:
    opens: dict[str, int] = {}
    follow: dict[str, tuple[tuple[int, str], ...]] = {}
    for what, step, chars in rows("seams"):
        if what == "opens":
            opens.update(dict.fromkeys(chars, int(step)))
        else:
            follow[what] = (*follow.get(what, ()), (int(step), chars))
    return opens, follow


def _pair(a: str, b: str) -> int | None:
    """How much more often `b` follows `a` than by chance, in steps of one; None where it is not known to.

    The table is made of words, and a particle stands behind any of them.
    """
    known = next((step for step, chars in _table()[1].get(a, ()) if b in chars), None)
    return 1 if known is None and b in _PARTICLES else known


def is_open(folded: str, start: int, end: int) -> bool:
    """Whether a text ends in mid-sentence.

    >>> is_open("作出了重大", 0, 5), is_open("作出了贡献。”", 0, 7)
    (True, False)
    """
    start, end = trim(folded, start, end)
    return _BREAKS.search(folded, max(start, end - 3), end) is None


def begins_within(folded: str, start: int, end: int) -> float:
    """Log-odds that a text begins in mid-sentence rather than as a paragraph does.

    >>> text = "了重大贡献。"
    >>> begins_within(text, 0, len(text)) > 2
    True
    """
    char = folded[start]
    if char in _STOPS and char != "”":
        return 6.0
    found = _PAUSE.search(folded, start, min(end, start + _AHEAD))
    at = found.start() - start if found else _AHEAD
    value = _BEGINS["open"] * _table()[0].get(char, _UNKNOWN)
    value += _BEGINS["cut"] * begins_cut(folded, start, end)
    value += _BEGINS["says"] * (_says().match(folded, start, end) is not None)
    value += _BEGINS["stop"] * (found is not None and at < 8 and found.group() in _FULL)
    value += _BEGINS["second"] * (at == 1) + _BEGINS["closes"] * _closes(folded, start, end)
    return value + _BEGINS["link"] * (char in _LINKS)


def fit(
    folded: str, left: tuple[int, int], right: tuple[int, int], said: Container[str] = frozenset()
) -> float:
    """Log-odds that the second span goes on where the first breaks off, as against any other torn text.

    `said` holds what two and three characters stand in a row within the page's paragraphs.

    >>> text = "为疫情防控工作作出了重大贡献。轻;哪里还"
    >>> fit(text, (0, 9), (9, 15)) > fit(text, (0, 9), (15, 20))
    True
    """
    a, b = folded[left[1] - 1], folded[right[0]]
    if a in _MARKS and b in _MARKS:
        return -3.0
    step = _pair(a, b)
    value = 0.0 if step is None else _FITS["known"] + _FITS["step"] * step
    value += _FITS["meets"] * meet(folded, left, right)
    opened, closed = _left_open(folded, *left), _closes(folded, *right)
    if opened or closed:
        value += _FITS["closes"] if opened and closed else _FITS["left"] if opened else _FITS["right"]
    return value + _said(folded[max(left[0], left[1] - 2) : left[1]], folded[right[0] : right[0] + 2], said)


def _said(left: str, right: str, said: Container[str]) -> float:
    """What the page's own words say for a seam."""
    pair = left[-1:] + right[:1] in said
    three = left + right[:1] in said or left[-1:] + right in said
    return _SAID[2] * pair + _SAID[3] * three


def _left_open(folded: str, start: int, end: int) -> bool:
    """Whether a quotation or a bracket is open at the end of a text."""
    depth = 0
    for char in folded[max(start, end - _QUOTED) : end]:
        if char in _OPENED:
            depth += 1
        elif char in _CLOSED:
            depth = max(0, depth - 1)
    return depth > 0


def _closes(folded: str, start: int, end: int) -> bool:
    """Whether a text closes a quotation or a bracket that it never opened."""
    depth = 0
    for char in folded[start : min(end, start + _QUOTED // 2)]:
        if char in _OPENED:
            depth += 1
        elif char in _CLOSED:
            depth -= 1
            if depth < 0:
                return True
    return False
