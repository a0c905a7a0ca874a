"""Find where a headline ends on a page that a crawler flattened into one line."""

from __future__ import annotations

import re

from govnews.lexicon.forms import AGENCIES, OUTLET_END

ORIGINAL = re.compile(r"[(]?(?:本文)?原(?:标题|题)[:] ?(?P<quoted>《[^》]{4,80}》[)]?)?")
"""``原标题:`` and ``(本文原标题:《…》)``."""

_LEAD = re.compile(
    rf"本报(?:讯|[^,。]{{0,12}}(?:电|讯)[ (])|(?:{AGENCIES})[^,。(]{{0,18}}(?:电|讯|消息)"
    rf"|(?<= )[\u4e00-\u9fff]{{2,8}}?{OUTLET_END}讯 ?[(:]"
    r"|[\u4e00-\u9fff]{2,4}(?:融媒|新闻网|日报)讯[(:]|撰文 ?\||文 ?[|/]|作者[:|]|来源:"
    r"|据[\u4e00-\u9fff]{2,16}?(?:\d{1,2}月\d{1,2}日)?(?:消息|通报|了解|报道|发布)"
    r"|(?<!\d)(?:\d{4}年)?\d{1,2}月\d{1,2}日|(?<!\d)\d{1,2}日(?=[上下]午|,|晚)"
    r"|昨日|昨天|今天|今日|近日|日前|连日来|近期|近年来"
    r"|为(?:深入|进一步|全面|认真|贯彻|推动|加强|切实|做好|迎接|庆祝|更好)"
)
_MARKS = re.compile(r"[\s,、:!?。“”\"'《》()—-]")
_PAUSE = re.compile(r"[。;]")
_STOP = re.compile(r"[,。;]")
_SPACES = re.compile(r" {2,}")
_LONGEST = 90
_SAID = 8
"""So much of a headline must be said again, in characters without marks."""


def marked_headline(folded: str, start: int, end: int, above: str) -> int | None:
    """Where the headline behind ``原标题:`` ends, None if nothing tells. `above` is the line above."""
    window = min(end, start + 2 * _LONGEST)
    same = _same_as(folded, start, window, above)
    if same is not None:
        return same
    again = _printed_twice(folded, start, window)
    if again is not None:
        return again
    lead = _LEAD.search(folded, start + 6, min(end, start + _LONGEST))
    gap = _SPACES.search(folded, start + 6, min(end, start + _LONGEST))
    ends = [match.start() for match in (lead, gap) if match]
    if not ends:
        return None
    at = min(ends)
    return None if _PAUSE.search(folded, start, at) else at


def bare_headline(folded: str, start: int, end: int) -> int | None:
    """Where an unmarked headline at a line's start ends, None if the line begins with its text.

    A lead sentence says again what the headline said; a sentence's own opening is not repeated so soon.
    """
    pause = _STOP.search(folded, start, min(end, start + _LONGEST))
    lead = _LEAD.search(folded, start + 8, pause.start() + 1 if pause else min(end, start + _LONGEST))
    if lead is None:
        return None
    head = folded[start : lead.start()].replace(" ", "")
    if head.startswith(("据", "记者", "为", "在", "从")) or head.endswith(
        ("于", "在", "从", "截至", "至", "自", "到", "的")
    ):
        return None
    said_again = _shared(head, folded[lead.start() : lead.start() + 160])
    return lead.start() if said_again >= 0.55 else None


def _same_as(folded: str, start: int, end: int, above: str) -> int | None:
    """Where the headline of the line above, or its first part, ends where it is printed again."""
    said, at, part = 0, start, None
    for char in above:
        if _MARKS.match(char):
            part = at if said >= _SAID else part
            continue
        while at < end and _MARKS.match(folded, at):
            at += 1
        if at >= end or folded[at] != char:
            return part
        said, at = said + 1, at + 1
    return at if said >= _SAID else None


def _printed_twice(folded: str, start: int, end: int) -> int | None:
    seed = folded[start : start + 6]
    at = folded.find(seed, start + 6, end)
    if at < 0:
        return None
    first = folded[start:at].rstrip()
    return at + len(first) if folded.startswith(first, at) else None


def _shared(head: str, text: str) -> float:
    pairs = {head[i : i + 2] for i in range(len(head) - 1)}
    return sum(pair in text for pair in pairs) / len(pairs) if pairs else 0.0
