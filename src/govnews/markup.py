"""Blank out the marks of Markdown and HTML in folded text, so that rules see words only.

Every mark becomes as many spaces, so offsets stay; what a page prints is read from the page itself.
"""

from __future__ import annotations

import re

_MARKS = re.compile(r"\*\*|__|</?[a-zA-Z][^<>\n]{0,200}>|&nbsp;|&emsp;|&ensp;")

MARK = re.compile(r"#{1,6}(?= )| ")
"""How a marked line begins: with the level of a heading, or with emphasis that was blanked."""


def blank(folded: str) -> str:
    """`folded` with every mark as spaces.

    >>> blank("**云视网消息**(联播)")
    '  云视网消息  (联播)'
    """
    if "**" not in folded and "<" not in folded and "&" not in folded and "__" not in folded:
        return folded
    return _MARKS.sub(lambda match: " " * len(match.group()), folded)
