"""Posts in a bracket behind a name that has its post already: 副市长张三(兼任市公安局局长)."""

from __future__ import annotations

import re

from govnews.officials.names import Name
from govnews.officials.scan import Scan

_ALSO = re.compile(r" ?\((?:[女男],)?(?:[\u4e00-\u9fff]{1,4}族,)?(?:现任|现?兼任?)")
# The longest such bracket.
_LONGEST = 60


def also(scan: Scan, index: int, name: Name) -> tuple[list[tuple[int, int]], int]:
    """The posts that the bracket behind `name` holds, among the heads behind `index`, and where it ends."""
    text = scan.text
    opened = _ALSO.match(text, name.end, scan.end)
    closed = text.find(")", opened.end(), min(opened.end() + _LONGEST, scan.end)) if opened else -1
    found: list[tuple[int, int]] = []
    if opened is None or closed < 0:
        return found, name.end
    behind = opened.end()
    for head in scan.heads[index + 1 :]:
        if head.end > closed:
            break
        if head.start >= behind:
            found.append((head.post_behind(text, behind), head.end))
            behind = head.end
    return found, closed + 1
