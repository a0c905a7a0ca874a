"""A full name right before a bare title: 袁立市长."""

from __future__ import annotations

from govnews.lexicon import names as lexicon
from govnews.lexicon.places import by_short_name
from govnews.lexicon.places import names as place_names
from govnews.officials.names import Name
from govnews.officials.scan import Scan
from govnews.officials.shape import is_han, shape

_SHORT_MODIFIERS = "总副代原"
_MODIFIERS = (*_SHORT_MODIFIERS, "党组", "党委", "常务", "第一", "代理")
_OFFICES = frozenset("市县区镇乡村委协局厅署院部省州盟旗府会办组处科团校厂司学社站所队军场行、,。()")

# Neither an office nor a verb ends a name: 局|副局长, 张三为|代理县长.
_NO_NAME = _OFFICES | frozenset("为任是")


def bare(scan: Scan, start: int, head: int) -> tuple[Name, int] | None:
    """A full name right before a bare title, which is then all of the post, and where the title begins."""
    text = scan.text
    if text[head - 1] in _OFFICES:
        return None
    title = _bare_start(text, start, head)
    # 刑一庭副庭长 names the office before its head.
    if title == scan.start or text[title - 1] in _NO_NAME or text[title - 1] == text[head]:
        return None
    surnames, best = lexicon.surnames(), None
    for size in (2, 3, 4):
        if title - size >= scan.start and text[title - size] in surnames:
            name = _full_name(scan, start, title, head, size)
            if name and (best is None or name.score > best.score):
                best = name
    return (best, title) if best else None


# The weakest full name that is all before a title, and that is the end of it; what the former gains.
_WHOLE, _PART, _GAIN = -1.5, 2.0, 2.0


def _full_name(scan: Scan, start: int, title: int, head: int, size: int) -> Name | None:
    begin = title - size
    name = scan.text[begin:title]
    if name in lexicon.surnames() or (size == 2 and name in by_short_name()):
        # 宁德科技特派员 tells of a city.
        return None
    if name + scan.text[head] in place_names() or not (begin >= start or opens(scan, begin)):
        return None
    if scan.text[title] == "党" and scan.count(name, title) == scan.count(name + "党", title):
        # 昌平党委书记: the name of a place or body, which never stands alone.
        return None
    score = _bare_score(scan, start, title, size)
    if begin == start and size == 3:
        return Name(begin, title, name, score + _GAIN) if score > _WHOLE else None
    return Name(begin, title, name, score) if score > _PART else None


def _bare_start(text: str, start: int, head: int) -> int:
    """Where the modifiers of a head begin: 常务副|市长."""
    while text.endswith(_MODIFIERS, start, head):
        head -= 1 if text[head - 1] in _SHORT_MODIFIERS else 2
    return head


def opens(scan: Scan, at: int) -> bool:
    """Whether a sentence begins at `at`, so that its first character is no function word (于谦副区长)."""
    return at == scan.start or (at > scan.start and not is_han(scan.text[at - 1]))


def _bare_score(scan: Scan, start: int, title: int, size: int) -> float:
    name = scan.text[title - size : title]
    score = shape(name) + (1.5 if scan.count(name, title) > 1 else 0.0)
    begin = title - size
    if (
        begin > start
        and scan.text[begin - 1] not in _OFFICES
        and scan.text[begin - 1] not in "和与及"
        and not scan.text.endswith("人大", start, begin)
    ):
        score -= 9.0
    return score
