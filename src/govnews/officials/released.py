"""Names between a verb and the post, with nothing to part them: 免去张三东陵市副市长职务."""

from __future__ import annotations

import re

from govnews.lexicon import posts
from govnews.officials.before import leads
from govnews.officials.names import Name, name_at, name_before
from govnews.officials.scan import Scan

_RELEASES = ("免去", "撤去", "撤销", "罢免", "免除", "任命")
_RELEASING = re.compile("|".join(_RELEASES))
# The weakest name that may stand between such a verb and a post without 的 or 为.
_RELEASED = 2.0
# A verb and a name together are no longer, in characters.
_NEAR = 8
_OF_PLACE = re.compile(r"[\u4e00-\u9fff]{2,4}?[省市州县区盟旗]")


def _begins_office(text: str, at: int) -> bool:
    """Whether a level (县…) or a place (东陵市…) begins here, as the name of an office does."""
    return posts.LEVEL.match(text, at) is not None or _OF_PLACE.match(text, at) is not None


def released(scan: Scan, start: int, head: int) -> Name | None:
    """The name between 免去 and the post that the person loses: 免去张三东陵市副市长职务."""
    text = scan.text
    if text.endswith(_RELEASES, scan.start, start):
        name = name_at(scan, start)
        found = name if name and name.end < head and _begins_office(text, name.end) else None
    elif text[start - 1 : start] in leads():  # 任命张三为…
        return None
    else:
        near = max(scan.start, start - _NEAR)
        found = name_before(scan, start, near) if _RELEASING.search(text, near, start) else None
        found = found if found and text.endswith(_RELEASES, scan.start, found.start) else None
    return found if found and found.score > _RELEASED else None
