"""How dates, names and outlets are written: parts of patterns over folded text, shared by all stages."""

from __future__ import annotations

from collections.abc import Iterable

from govnews.tables import rows, words
from govnews.tries import trie_pattern


def group(names: Iterable[str]) -> str:
    """A group that matches any of the words, the longest first."""
    return f"(?:{trie_pattern(names)})"


DAY = r"(?:\d{1,2}|[〇一二三四五六七八九十]{1,3})"
DATE = rf"(?:\d{{4}}年)?{DAY}月{DAY}日"
BRACKET = r"(?: {0,12}\([^()\n]{1,150}\))"
WORD = r"[\u4e00-\u9fffA-Za-z0-9·\-—]"
HAN = r"[\u4e00-\u9fff]"
NAME = rf"{HAN}{{2,4}}(?:·{HAN}{{1,8}})?"
ONE_NAME = rf"(?:{HAN}{{2,4}}?|{HAN} {{1,3}}{HAN})"
"""One name of a row, or two characters set apart to fill three: as short as what follows it allows."""
OUTLET_END = r"(?:报|网站|网|社|台|视频|视|新闻|融媒|客户端|发布|在线|频道|中心|传媒|广电|头条)"
AGENCIES = group(words("agencies"))
REPORTER = r"(?:记者|通讯员|实习生|通信员)"
EDITORS = tuple(row[0] for row in rows("roles") if row[3] == "credit" and len(row[0]) > 1)
EDITOR = group(EDITORS)
"""Who passes a text on: never its writer."""


def apart(names: Iterable[str]) -> str:
    """A group that matches words also where their characters are set apart to fill a line.

    >>> import re
    >>> all(re.fullmatch(apart(["编辑", "责任编辑"]), text) for text in ("编辑", "编  辑", "责 任 编 辑"))
    True
    """
    return group("\0".join(name) for name in names).replace("\0", " {0,4}")


def apart_cues(names: Iterable[str]) -> tuple[str, ...]:
    """The last characters of words whose characters are set apart, with the space before them.

    >>> apart_cues(["编辑", "责任编辑", "校对"])
    (' 辑', ' 对')
    """
    return tuple({f" {name[-1]}": None for name in names})


SET_APART = r"(?=[\u4e00-\u9fff]{1,3} )"
"""A word whose characters do not stand together begins here."""

META = group(words("metalabels"))
"""Labels of the publication line."""

DATE_LABEL = group(row[0] for row in rows("metalabels") if row[1] == "date")
"""Labels of a day."""

STATUS = (
    r"(?:已(?:发布|发表|刊发|编辑|审核|归档)|(?:发布|发表)于 ?[\u4e00-\u9fff]{2,4}"
    r"|IP属地[: ] ?[\u4e00-\u9fff]{2,4})"
)
"""What an account's page prints beside the day: that the text is out, and from where."""

SOURCE_LABELS = tuple(row[0] for row in rows("metalabels") if row[1] == "source")
"""Labels of what an article was taken from, over a text or under it."""

SUMMARY = group(words("summarylabels"))
"""Labels of a summary."""

OFFICE_END = group(words("officeends"))
"""The end of the name of an office or an outlet."""

FULL_DATE = (
    r"(?:\d{4} ?年 {0,2}\d{1,2} ?月 ?\d{1,2} ?日|\d{4}-\d{2}-\d{2}(?=\d{2}:\d{2})|\d{4}-\d{1,2}-\d{1,2}(?!\d)"
    r"|\d{4}/\d{1,2}/\d{1,2}(?!\d)"
    r"|\d{4}\.\d{1,2}\.\d{1,2}(?![.\d])|(?<![\d.])\d{1,2}\.\d{1,2}\.(?:19|20)\d{2}(?![.\d])"
    r"|[〇一二三四五六七八九十]{4}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日)"
)
"""A day with its year."""

CLOCK = r"\d{1,2}:\d{2}(?::\d{2})?"
"""A time of day."""
