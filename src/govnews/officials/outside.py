"""Posts that are none of the country's public ones: another country's, or a private firm's."""

from __future__ import annotations

import re

from govnews.lexicon import posts as lexicon
from govnews.officials.scan import Head

_FIRM = re.compile("有限责任公司|有限公司|股份公司|合作社|超市|酒店|饭店|宾馆|养殖场|商贸|科技公司|分公司|某")


def private(post: str) -> bool:
    """Whether the post of a firm is one of a firm that nothing marks as state-owned."""
    return _FIRM.search(post) is not None and not lexicon.state_marks().search(post)


def foreign(text: str, start: int, head: Head) -> bool:
    """Whether the post that begins at `start` is another country's."""
    return bool(lexicon.foreign().match(text, start, head.start)) or (
        head.state and _statesman(text, start, head)
    )


def _statesman(text: str, start: int, head: Head) -> bool:
    """Whether the country right before a post is another one: 在某地同法国总理."""
    if text[head.start - 1] not in lexicon.foreign_lasts():
        return False
    for match in lexicon.foreign().finditer(text, start, head.start):
        posted = text.endswith("驻", start, match.start())
        if text[match.end() : head.start] in ("", "副", "前") and not posted:
            return True
    return False
