"""Posts in a bracket behind a name that has its post already: 副市长张三(兼任市公安局局长)."""

from __future__ import annotations

import re

from govnews.officials.names import Name
from govnews.officials.scan import Scan

_REMARKS = r" ?\((?:[女男],)?(?:[\u4e00-\u9fff]{1,4}族,)?"
_ALSO = re.compile(_REMARKS + "(?:现任|现?兼任?)")
_ANY = re.compile(_REMARKS + "(?:现任|现?兼任?)?")
# The longest such bracket.
_LONGEST = 60


def also(scan: Scan, index: int, name: Name, *, listed: bool) -> tuple[list[tuple[int, int]], int, int]:
    """The posts that the bracket behind `name` holds, among the heads from `index` on.

    Further, where the bracket ends, and the first head behind it. In mid-list (`listed`) any bracket that
    holds a post tells it, elsewhere only one that says so.
    """
    text, found = scan.text, list[tuple[int, int]]()
    opened = (_ANY if listed else _ALSO).match(text, name.end, scan.end)
    closed = text.find(")", opened.end(), min(opened.end() + _LONGEST, scan.end)) if opened else -1
    if opened is None or closed < 0:
        return found, name.end, index
    behind = opened.end()
    for place in range(index, len(scan.heads)):
        head = scan.heads[place]
        if head.end > closed:
            break
        index = place + 1
        if head.start >= behind:
            found.append((head.post_behind(text, behind), head.end))
            behind = head.end
    return found, closed + 1, index
