"""One spelling for every rule: half-width punctuation, plain spaces, Simplified characters.

Folding turns each character into exactly one character, so an offset into the folded text is the same offset
into the page. Rules look at the folded text; values are read from the page itself.
"""

from __future__ import annotations

import re
from functools import cache

from govnews.tables import rows

_SAME = {
    "｡": "。",
    "､": "、",
    "•": "·",
    "・": "·",
    "‧": "·",
    "∙": "·",
    "○": "〇",
    "◯": "〇",
    "﹝": "〔",
    "﹞": "〕",
    "〖": "【",
    "〗": "】",
    "︰": ":",
    "∶": ":",
    "﹕": ":",
    "﹔": ";",
    "﹐": ",",
    "﹙": "(",
    "﹚": ")",
    "﹑": "、",
    "–": "-",
    "―": "—",
    "─": "—",
    "━": "—",
    "│": "|",
    "┃": "|",
    "∣": "|",
    "｢": "「",
    "｣": "」",
}


# A page in Simplified characters holds few kinds of characters that change: each is replaced by itself. Where
# there are more (Traditional characters), one pass that asks of every character is faster.
_FEW = 64


class _Table(dict[int, int | str]):
    """`str.translate` asks a mapping for every character; an absent one raises and costs ten times more."""

    def __missing__(self, code: int) -> int:
        # A page of any length knows few thousand characters, so the table stays small.
        self[code] = code
        return code


@cache
def _changing() -> dict[str, str]:
    """Every character that does not fold to itself."""
    spaces = (chr(code) for code in range(0x3001) if chr(code).isspace())
    table = dict.fromkeys(spaces, " ") | {chr(code): chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)}
    table |= _SAME | {row[0]: row[1] for row in rows("traditional")}
    # 薴 folds to 苧, and that to 苎: here in one step, so that the order of replacing does not matter.
    return {char: table.get(folded, folded) for char, folded in table.items() if char not in " \r\n"}


@cache
def _scanner() -> re.Pattern[str]:
    return re.compile(f"[{re.escape(''.join(_changing()))}]")


@cache
def _table() -> _Table:
    return _Table({ord(char): folded for char, folded in _changing().items()})


def fold(text: str) -> str:
    r"""The folded spelling of `text`; same length, same offsets.

    >>> fold("記者　張三：（２０２１）")
    '记者 张三:(2021)'
    """
    found = set(_scanner().findall(text))
    if len(found) > _FEW:
        return text.translate(_table())
    table = _changing()
    for char in found:
        text = text.replace(char, table[char])
    return text
