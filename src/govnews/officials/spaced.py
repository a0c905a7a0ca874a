"""Posts that white space parts in mid-word: OCR set 县委副 书记 apart, a line end tears 县|长."""

from __future__ import annotations

import re

from govnews.lexicon import posts
from govnews.officials.passage import squeezed

# What must stand before a space in mid-post, and what may then stand before the head: 县人大 常委会主任.
_BODY = re.compile(r"(?:[省市县区州旗盟镇乡](?:委|政府|人大|政协|纪委|监委|人大常委会|党组|党委)|副)\Z")
_REST = re.compile("(?:党组|常委会)?(?:副|常务副)?")
# A body's name before a space begins no further back.
_REACH = 6
# A line that ends in mid-post fills its column, which holds as many characters at least.
_SHORT_LINE = 9
# A trap begins or ends no more characters away from the head inside it.
_NEAR = 5


def set_apart(text: str, least: int, behind: int, end: int) -> bool:
    """Whether the white space that ends at `behind` parts a post, whose head begins at `end`, in two.

    >>> set_apart("县委副 书记", 0, 4, 4), set_apart("县人大 常委会主任", 0, 4, 7)
    (True, True)
    >>> set_apart("新华社 主任", 0, 4, 4)
    False
    """
    space = behind - 1
    if text[space - 1 : space] == " " or _REST.fullmatch(text, behind, end) is None:
        return False
    return _BODY.search(text, max(least, space - _REACH), space) is not None


def torn(text: str, start: int, at: int, behind: int) -> bool:
    """Whether the line end in `at:behind` tears a head of the piece from `start` on: 县|长, not 书|记者.

    >>> line = "东陵县委副书记、县"
    >>> torn(line + "\\n长方小木说", 0, 8, 11), torn("县新华图书\\n记者方小木", 0, 4, 7)
    (True, False)
    """
    ended = text.find("\n", at, behind)
    line = text.rfind("\n", start, at) + 1
    if ended - max(line, start) < _SHORT_LINE:
        return False
    before, head = squeezed(text[max(line, start, at - _NEAR) : at]), squeezed(text[at:behind])
    whole = before + head + squeezed(text[behind : behind + _NEAR])
    places = [match.span() for match in posts.head_pattern().finditer(whole)]
    return (len(before), len(before) + len(head)) in places
