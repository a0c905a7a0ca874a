r"""Line ends that are there and should not be, and that should be and are not.

A label and its value, taken out of a web page tag by tag, stand on two lines: the line end becomes a space.
A page flattened into one line keeps the indents of its paragraphs: the first space becomes a line end. Both
happen in the folded text alone, character by character, so that offsets stay.
"""

from __future__ import annotations

import re
from collections import Counter

from govnews.lexicon.forms import EDITORS, FULL_DATE, OFFICE_END, OUTLET_END, apart, group
from govnews.lexicon.people import is_surname, name_score
from govnews.lexicon.words import common
from govnews.tables import rows, words

_MAKERS = dict.fromkeys((*EDITORS, "记者", "通讯员"), "maker")
_KIND = {label: kind for label, kind, *_ in rows("metalabels")} | _MAKERS
_APART = re.compile(
    r" ?: *(?P<gap>\r?\n\s*)(?P<value>[^\s:][^\n:]{0,24}?(?:(?<=\d) \d{1,2}:\d\d(?::\d\d)?)?)"
    rf"(?=[ \r]*(?:\n|\Z)| (?:{group(EDITORS)}) ?:)"
)
_LABEL = re.compile(rf"(?<![\u4e00-\u9fff]){apart(_KIND)}\Z")
_LONGEST = 40
"""A line that ends with a label and is longer than this, in characters, is a sentence."""
_OFFICE = re.compile(rf"[\u4e00-\u9fffA-Za-z·\-—《》]{{2,}}?(?:{OUTLET_END}|{OFFICE_END}|》)")
_WORD = re.compile(r"[\u4e00-\u9fff]{2,12}")
_NAMES = re.compile(r"[\u4e00-\u9fff]{2,4}(?:[ 、]{1,2}[\u4e00-\u9fff]{2,4}){0,3}")
_DAY = re.compile(FULL_DATE)
_UNUSUAL = -3.5
"""How little like a name a word may look that begins with a surname and is no other word."""
_NO_VALUE = frozenset((*words("navwords"), *words("notnames")))
FLAT = 200
"""A line this long may be a whole page that lost its line ends; in characters."""
_WIDE = ("\u3000\u3000", "\xa0\xa0")
_INDENT = re.compile(r"(?<=[。！？!?”…）)])[ \t]{0,4}[\xa0\u3000]{2,8}[ \t]{0,4}(?=\S)")
"""A paragraph's indent where a line end was: wide spaces, which no web page prints but on purpose."""
_INDENTS = 2
"""So many paragraphs with the same indent tell of lost line ends."""


def together(folded: str) -> str:
    r"""The text with the line ends between labels and their values as spaces.

    >>> together("来源:\n云岭日报\n责任编辑:\n\n韦小梅\n")
    '来源: 云岭日报\n责任编辑:  韦小梅\n'
    """
    parts: list[str] = []
    at = 0
    parted = False  # whether the page has set a day under its label: so it may do with any other value
    for match in _APART.finditer(folded):
        line = folded.rfind("\n", 0, match.start()) + 1
        label = _LABEL.search(folded, line, match.start()) if match.start() - line < _LONGEST else None
        kind = _KIND[label.group().replace(" ", "")] if label else ""
        if kind and (
            _fits(kind, match["value"]) or (parted and kind == "source" and _is_word(match["value"]))
        ):
            parted = parted or kind == "date"
            start, end = match.span("gap")
            parts += [folded[at:start], " " * (end - start)]
            at = end
    return "".join((*parts, folded[at:]))


def unflattened(text: str, folded: str) -> str:
    r"""The folded text with a line end for the first space of each indent within a line.

    What stands before the paragraphs of a flattened line stands before its headings and captions too: the
    same run of spaces parts them. Two spaces of another kind, as between two names, part nothing.

    >>> page = "会议听取了汇报。\u3000\u3000于飞\u3000江晚" + "好" * 200 + "。\u3000\u3000完"
    >>> unflattened(page, page)[7:15]
    '。\n\u3000于飞\u3000江晚'
    """
    parts: list[str] = []
    at = start = 0
    for line in text.split("\n"):
        if len(line) >= FLAT and any(wide in line for wide in _WIDE):
            for place in _indents(line):
                parts += [folded[at : start + place], "\n"]
                at = start + place + 1
        start += len(line) + 1
    return "".join((*parts, folded[at:]))


def _indents(line: str) -> list[int]:
    """Where the indent begins that most of a line's sentences are followed by, in all the line."""
    often = Counter(_INDENT.findall(line)).most_common(1)
    if not often or often[0][1] < _INDENTS:
        return []
    return [match.start() for match in re.finditer(rf"(?<=\S){often[0][0]}(?=\S)", line)]


def _is_word(value: str) -> bool:
    return _WORD.fullmatch(value) is not None and value not in _NO_VALUE


def _fits(kind: str, value: str) -> bool:
    """Whether a line can be the value of a label that ends the line above it."""
    if kind == "date":
        return _DAY.match(value) is not None
    if value in _NO_VALUE:
        return False
    if kind == "source":
        return _OFFICE.fullmatch(value) is not None
    names = _NAMES.fullmatch(value) if kind == "maker" else None
    return names is not None and all(map(_is_name, re.split("[ 、]+", value)))


def _is_name(value: str) -> bool:
    short = len(value) < 4 and is_surname(value[0]) and value not in common() and not _OFFICE.fullmatch(value)
    return name_score(value) > (_UNUSUAL if short else 0)
