"""Names that stand behind their post: 市长张三, 市领导张三、李四和王五, 主任:张三, 时任镇长的张三."""

from __future__ import annotations

import re
from functools import cache

from govnews.lexicon import posts as lexicon
from govnews.lexicon.words import LONE
from govnews.officials.around import follows
from govnews.officials.names import Name, name_at, skip_note
from govnews.officials.scan import Scan
from govnews.officials.shape import commonness
from govnews.tables import words

_SEPARATOR = re.compile(r"[、和及与,] {0,4}[\r\n]{0,2} {0,4}| {1,8}")
_SEPARATORS = frozenset("、和及与, ")
_BLANK = re.compile(_SEPARATOR.pattern + r"|[ \r\n]{1,8}")
_BLANKS = _SEPARATORS | {"\r", "\n"}
# What a name gains that stands in a column of a roster.
_COLUMN = 1.0
_SET_APART = re.compile(r" ?(?:\([^()\n]{1,14}\))? *(?:[ \r\n]|\Z)")
# A deputy or a member of the consultative conference is named with a job: 县人大代表、东陵大学教授张三.
_DEPUTIES = ("代表", "委员")
_REMARK = re.compile("职|级|主持|兼|代|常务|轮值|派驻|选派|序|笔画")
# Of a list of posts this many are looked at for one that begins where a name might.
_AHEAD = 6


@cache
def _gap() -> re.Pattern[str]:
    """What may stand between a post and the name: titles (、研究员), 的, 还有, a colon, white space."""
    title = f"(?:{lexicon.titles()})"
    verb = "(?:并在[\u4e00-\u9fff]{2,8}就[座坐])?(?P<of>的)?(?P<has>还?有)?(?P<is>[为是])?"
    return re.compile(rf"(?:[、兼]{title})*{verb}{title}? {{0,6}}:?[ \r\n]{{0,6}}")


@cache
def _gap_firsts() -> frozenset[str]:
    """The characters that such a gap, or a remark before it, may begin with."""
    return frozenset("(、兼的还有为是并: \r\n") | {word[0] for word in words("titles")}


def names_after(scan: Scan, index: int, start: int, end: int) -> list[Name]:
    """The names behind the posts `start:end`, the last of which ends in head `index`: one or several."""
    if end >= scan.end or scan.text[end] in _SILENT:
        if end + 1 >= scan.end or not _closes(scan.text, start, end):
            return []
        end += 1
    at, prior, roster = end, 1.0 - 1.5 * scan.heads[index].weak, False
    if scan.text[end] in _gap_firsts():
        behind = _behind_remark(scan, end)
        if scan.text.endswith(_DEPUTIES, start, end):
            behind = _behind_job(scan, behind)
        gap = _gap().match(scan.text, behind, scan.end)
        assert gap is not None
        if gap["of"] and not gap["has"] and not _held(scan, start):
            return []
        at = gap.end()
        roster = ":" in gap[0]
        prior += 1.0 if roster else -2.0 * ("\n" in gap[0])
        prior -= 2.0 * bool(gap["is"] or gap["has"])
    if scan.text.startswith("由", at) and post_begins(scan, at + 1, index):
        # 组长由县委书记张三担任.
        return []
    if scan.heads[index].weak and at < scan.end and "、" in scan.text[at + 2 : at + 4]:
        # 市领导|明月、江枫: a list of names rather follows.
        prior += 1.5
    name = name_at(scan, at, prior=prior)
    found = []
    while name is not None:
        found.append(name)
        name = _next_in_list(scan, index, name, roster=roster)
    if found and start > scan.start and scan.text[start - 1] in _OPENING and _quoted(scan, found[-1].end):
        # “委员进楼栋” is the name of an event.
        return []
    return found


_OPENING = frozenset('“"《')


def _quoted(scan: Scan, end: int) -> bool:
    return scan.text.startswith(("”", '"', "》"), end)


# No name follows a post over one of these.
_SILENT = frozenset(",。;!?)]】》”’")


def _closes(text: str, start: int, end: int) -> bool:
    """Whether a bracket that the posts opened ends before a name: 原县长(现任市政府副秘书长)张三."""
    return text.startswith(")", end) and text.rfind("(", start, end) > text.rfind(")", start, end)


_HELD = re.compile("(?:时任|担任|身为|身兼|作为|现任|任|是|来自)$")


def _held(scan: Scan, start: int) -> bool:
    """Whether 的 behind the post may lead to its holder: 时任镇长的张三."""
    return _HELD.search(scan.text, max(scan.start, start - 4), start) is not None


def _behind_remark(scan: Scan, end: int) -> int:
    """Behind a remark on the post: 副市长(挂职), 副秘书长(正处级)."""
    at, note = skip_note(scan.text, end, scan.end)
    return at if note and _REMARK.search(note) else end


@cache
def _job() -> re.Pattern[str]:
    return re.compile(rf"、[^,。;、()\n]{{1,14}}?(?={lexicon.titles()})")


def _behind_job(scan: Scan, end: int) -> int:
    """Before the title at the end of a job that follows a post: 、东陵大学|教授."""
    job = _job().match(scan.text, end, scan.end)
    return job.end() if job else end


_DELIMITER = re.compile("[、,。;和等]")
_LIST_PRIOR = {"、": 2.0, "和": 0.5, "及": 0.0, "与": 0.0, ",": -4.0, "": -0.5}


def _next_in_list(scan: Scan, index: int, name: Name, *, roster: bool) -> Name | None:
    """The name behind `name` in a list; in a roster (委员: 张三 李四) white space alone parts names."""
    at, _ = skip_note(scan.text, name.end, scan.end)
    if at >= scan.end or scan.text[at] not in (_BLANKS if roster else _SEPARATORS):
        return None
    gap = (_BLANK if roster else _SEPARATOR).match(scan.text, at, scan.end)
    if not gap or post_begins(scan, gap.end(), index):
        return None
    mark = gap[0].strip()
    column = roster and not mark
    found = name_at(scan, gap.end(), prior=_COLUMN if column else _LIST_PRIOR[mark])
    if found is None or found.score < 0.5 or _is_organisation(scan, found.end):
        return None
    if column:
        fits = "\n" not in gap[0] or _SET_APART.match(scan.text, found.end, scan.end)
    else:
        fits = not _is_loose(scan, mark, found) or _DELIMITER.match(scan.text, found.end)
    return found if fits else None


def _is_loose(scan: Scan, mark: str, found: Name) -> bool:
    """Whether a list rather goes on with something else behind `mark`: a clause, a word, an organisation."""
    if mark in _ANDS and _is_firm(scan, found.end):
        return True
    return mark == "," or (mark in "和与及" and commonness(found.text) > 0)


def _is_organisation(scan: Scan, end: int) -> bool:
    """Whether a bracket in mid-word follows: 中源(北京)公司."""
    at, note = skip_note(scan.text, end, scan.end)
    return bool(note) and not _PERSONAL.search(note) and follows(scan, at) < 1.0


# 和 and its like lead to an organisation as well as to a person.
_ANDS = ("和", "及", "与")
_ORGANISED = re.compile("[\u4e00-\u9fff]{0,8}?(?:有限|股份|集团|公司|大学|学院|医院|银行)")


def _is_firm(scan: Scan, end: int) -> bool:
    """Whether what seems a name begins an organisation's: 张三与|华为|技术有限公司."""
    return follows(scan, end) < LONE and _ORGANISED.match(scan.text, end, scan.end) is not None


_PERSONAL = re.compile("[女男族]")


def post_begins(scan: Scan, at: int, index: int) -> bool:
    """Whether a post begins at `at`, so that no name can."""
    for head in scan.heads[index + 1 : index + _AHEAD]:
        if head.start >= at:
            return head.end - at < 48 and head.post_behind(scan.text, at) == at
    return False
