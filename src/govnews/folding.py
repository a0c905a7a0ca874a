"""One spelling for every rule: half-width punctuation, plain spaces, Simplified characters.

Folding turns each character into exactly one character, so an offset into the folded text is the same offset
into the page. Rules look at the folded text; values are read from the page itself.
"""

from __future__ import annotations

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


class _Table(dict[int, int | str]):
    """`str.translate` asks a mapping for every character; an absent one raises and costs ten times more."""

    def __missing__(self, code: int) -> int:
        char = chr(code)
        # A page of any length knows few thousand characters, so the table stays small.
        folded = 0x20 if char.isspace() and char not in "\r\n" else code
        self[code] = folded
        return folded


@cache
def _table() -> _Table:
    table = _Table({code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)})
    table.update({ord(k): v for k, v in _SAME.items()})
    table.update({ord(row[0]): row[1] for row in rows("traditional")})
    return table


def fold(text: str) -> str:
    r"""The folded spelling of `text`; same length, same offsets.

    >>> fold("記者　張三：（２０２１）")
    '记者 张三:(2021)'
    """
    folded = text.translate(_table())
    assert len(folded) == len(text)
    return folded
