"""What a career tells: whose CV a paragraph is, and which posts are no longer held."""

from __future__ import annotations

import re

from govnews.officials.names import Name
from govnews.officials.passage import squeezed
from govnews.officials.scan import Scan

_NAMED = (
    r"(?P<name>(?!简历|简介)[\u4e00-\u9fff](?:(?!简历|简介)[\u4e00-\u9fff· ]){0,13}?[^族人生历介·\s,])"
    r" ?(?:\([^()\n]{1,10}\))?,"
)
_OPENERS = (
    re.compile(
        rf"(?:^|(?<=[\n。;:,) ])|(?<=简历)|(?<=简介)){_NAMED}"
        r"(?: ?(?:曾用名\w{2,4}|[\u4e00-\u9fff]{2,4}人),)? ?[男女][,、(。]"
    ),
    # Without the sex only at a sentence's start: 甲,满族,1981年11月生,现任县长.
    re.compile(
        rf"(?:^|(?<=[\n。;:.、]) ?|(?<=简历)|(?<=简介)){_NAMED}"
        r" ?(?:[\u4e00-\u9fff]{1,4}族|\d{4}年\d{1,2}月出?生)[,、(。]"
    ),
    # Behind such a mark and before the sex stands a name whatever it ends in: ;方玉生,男,现任县长。
    re.compile(
        r"(?:^|(?<=[\n。;]))(?P<name>[\u4e00-\u9fff](?: {0,4}[\u4e00-\u9fff]){1,3})(?<!族)"
        r" ?(?:\([^()\n]{1,10}\))?,[男女][,、(。]"
    ),
)
# A CV's opening ends in this, and no opening is longer than the other.
_SEX = re.compile("[男女族生][,、(。]")
_OPENING_SIZE = 60
# A CV is a paragraph; this far behind its opening it still speaks of the same person.
_CV = 600
# A post of the news; one that only sums up a list (等县领导); one that a career tells (曾任). Of a person's
# posts those of the lowest rank count.
NEWS, SUMMED, PAST = 0, 1, 2
_CAREER = re.compile("曾|历任|先后")
_PRESENT = re.compile("现任|拟任|已任|现为|现是")


def rank_behind(gap: str, before: int) -> int:
    """The rank of a post behind `gap`, which begins behind a name or a post of rank `before`."""
    if _CAREER.search(gap):
        return PAST
    return NEWS if before == PAST and _PRESENT.search(gap) else before


def opener(scan: Scan, before: int) -> Name | None:
    """The person whose CV the paragraph tells: 张三,男,汉族,…,现任."""
    text = scan.text
    least = max(scan.start, before - _CV)
    least = max(least, text.rfind("\n", least, before) + 1)
    last = None
    for sex in _SEX.finditer(text, least, before):
        opened = max(least, sex.start() - _OPENING_SIZE)
        for form in _OPENERS:
            match = form.search(text, opened, sex.end())
            if match:
                least, last = match.end(), match
                break
    return Name(*last.span("name"), squeezed(last["name"]), 6.0) if last else None
