"""A headline without what a browser's window shows behind it: the section and the site.

`_` hardly stands in a headline, `-` and `|` do, and both may stand before an office that belongs to it
(走进县法院_县检察院). So a site must have a site's name or begin with its place, or the page names it again.
"""

from __future__ import annotations

import re
from functools import cache

from govnews.folding import fold
from govnews.tables import words

_LAST = re.compile(r"(?P<mark> ?(?:_|-{1,2}|\|) ?)(?P<said>[^\s_|-]{2,14}(?:-The Paper)?) ?\Z")
_WEB = re.compile(
    r"(?!走进|来到|访|参观|赴|在|与|和(?!讯)|上)(?!.*(?:互联|物联|车联|骨干|[电路水管渔法天农联上组张铁通])网\Z)(?:[\u4e00-\u9fff\d]{1,12}(?:网|网站|官网|门户)|[\w.]+\.(?:cn|com|net))"
)
_PORTAL = re.compile(
    r"澎湃新闻(?:-The Paper)?|腾讯(?:新闻|网)|新浪(?:新闻|财经)|网易(?:新闻|订阅|财经)|凤凰网资讯|今日头条"
)
_OUTLET = re.compile(
    r"[\u4e00-\u9fff]{2,12}(?:[日晚晨早]报|时报|新闻|发布|融媒|融媒体中心|客户端|在线|电视台|频道|头条|社|台|报|站)"
)
_OFFICE = re.compile(r"[\u4e00-\u9fff]{1,6}[省市县区州旗镇乡][\u4e00-\u9fff]{0,10}[府局厅委院会社台]")
_GENERIC = re.compile(r"[全本我]?[省市县区州旗镇乡]")
"""A word for a place without its name: 县检察院 is no site."""
_OPEN = re.compile(r"[省市县区州旗镇乡府局厅委院会社台站]\Z")
"""What a list of places or offices in a headline ends with before its last one."""
_SECTION = re.compile(
    r"[\u4e00-\u9fff\d%]{1,6}(?:频道|动态|新闻|要闻|公开|资讯|中心|首页)|[\u4e00-\u9fff]{2,4}"
)
_FAR = 5_000
"""How far from the ends of a page a site is looked for, in characters; keeps the cost linear."""
_LEAST = 6
"""A headline is no shorter; in characters."""


def without_site(value: str, text: str = "") -> str:
    """The headline alone; `text` is the page.

    >>> without_site("全市开展健康宣传活动_医院动态_云岭市第一医院")
    '全市开展健康宣传活动'
    >>> without_site("人大代表走进县法院_县检察院")
    '人大代表走进县法院_县检察院'
    """
    last = _LAST.search(value)
    if last is None or not _is_site(last, value[: last.start()], text):
        return value
    head = value[: last.start()]
    while (section := _LAST.search(head)) and _is_section(section, last):
        head = head[: section.start()]
    return head.rstrip() if len(head.rstrip()) >= _LEAST else value


def _is_site(last: re.Match[str], head: str, text: str) -> bool:
    said, mark = fold(last["said"]), last["mark"].strip()
    if len(head.rstrip()) < _LEAST:
        return False
    if _WEB.fullmatch(said) or _PORTAL.fullmatch(said):
        return True
    again = _says(text, last["said"])
    if _OUTLET.fullmatch(said):
        return again or (mark == "_" and _LAST.search(head) is not None)
    named = _OFFICE.fullmatch(said) is not None and _GENERIC.match(said) is None
    return named and not _OPEN.search(head) and (mark == "_" or again)


def _says(text: str, said: str) -> bool:
    """Whether a page names a site near its beginning or its end, and not only behind headlines."""
    ends = text if len(text) <= 2 * _FAR else f"{text[:_FAR]}\n{text[-_FAR:]}"
    return said in ends and re.search(rf"(?<![_|-])(?<![_|-] ){re.escape(said)}", ends) is not None


def _is_section(part: re.Match[str], last: re.Match[str]) -> bool:
    """Whether a part before the site's is the section: under `_` any, else a menu's word."""
    if part["mark"].strip() != last["mark"].strip() and last["mark"].strip() != "_":
        return False
    if part["mark"].strip() == "_":
        return True
    named = _OFFICE.fullmatch(part["said"]) is not None and _GENERIC.match(part["said"]) is None
    return named or part["said"] in _menu() or _SECTION.fullmatch(fold(part["said"])) is not None


@cache
def _menu() -> frozenset[str]:
    return frozenset(words("navwords"))
