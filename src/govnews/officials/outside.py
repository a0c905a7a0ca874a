"""Posts that are none of the country's public ones: another country's, or a private firm's."""

from __future__ import annotations

import re
from collections.abc import Collection

from govnews.lexicon import posts as lexicon
from govnews.officials.scan import Head

_FIRM = re.compile(
    "有限责任公司|有限公司|股份公司|合作社|超市|酒店|饭店|宾馆|养殖场|商贸|科技公司|分公司|某"
    # 民营企业家协会 and its like are bodies of the public life; those of people from one place are none.
    "|(?:民营|私营|个体)(?:企业|煤矿|矿山)(?!家|主?协会|联合|服务|发展|局|商会|投诉|党)|同乡|宗亲|校友会|华商"
)


# No post of this country is printed so.
_GOVERNMENTS = ("政府总理", "政府副总理")
# 第76届联合国大会主席 is no post of this country either.
_SESSION = re.compile("第[0-9一二三四五六七八九十]{1,4}[届任]")


def private(post: str) -> bool:
    """Whether the post of a firm is one of a firm that nothing marks as state-owned."""
    return _FIRM.search(post) is not None and not lexicon.state_marks().search(post)


def foreign(text: str, start: int, head: Head) -> bool:
    """Whether the post that begins at `start` is another country's."""
    if text[start : head.end] in _GOVERNMENTS:
        return True
    session = _SESSION.match(text, start, head.start)
    begin = session.end() if session else start
    return bool(lexicon.foreign().match(text, begin, head.start)) or (
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


_ROLES = ("总统", "总理", "首相", "主席", "外长", "部长", "国王")
STATESMEN = frozenset((*_ROLES, "副总理", "副主席", "副部长"))
"""Bare titles that statesmen of other countries have too."""
# A country and its statesman's title have no more characters.
_REACH = 16


def stranger(text: str, name: str, posts: Collection[str]) -> bool:
    """Whether somebody of a bare title (甲总理) is named elsewhere with another country: 法国总理甲."""
    if not STATESMEN.issuperset(posts):
        return False
    at = text.find(name)
    while at >= 0:
        before = text[max(0, at - _REACH) : at]
        if before.endswith(_ROLES) and before[:-2].rstrip("副前").endswith(lexicon.foreign_names()):
            return True
        at = text.find(name, at + 1)
    return False
