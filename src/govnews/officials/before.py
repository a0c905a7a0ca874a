"""Names that stand before their post: 袁立市长, 张三(市长), 任命张三为市长, 张三,男,…现任市长."""

from __future__ import annotations

import re
from functools import cache

import attrs

from govnews.lexicon import posts
from govnews.officials.around import EDGE, follows
from govnews.officials.bare import opens
from govnews.officials.career import NEWS, PAST, SUMMED, opener, rank_behind
from govnews.officials.names import Name, is_person, name_before
from govnews.officials.passage import squeezed
from govnews.officials.scan import REACH, Scan

# What may stand between a name and the verb that leads to the post.
_ADVERBS = "已曾将拟新现还又并也再"
_RANKS = ("上将", "中将", "少将", "大校", "上校")
_BETWEEN = re.compile(
    r"(?:\([^()\n]{1,14}\))?(?:同志|烈士|先生|女士|生前|曾?先后|因[\u4e00-\u9fff]{2,6}?|请求|依法|(?:以[^,。;\n]{1,10}?)?(?:高票|(?<=\d)票|得票率?)|全票|近日|此前|正式|当时|那时|同时|日前)*$"
)
# Without a reason (因…) it ends in one of these.
_BETWEEN_LAST = frozenset(")志士生前后求法票率日式时")
_CV_VERBS = ("现任", "曾任", "历任", "拟任", "已任")
# What may stand between the end of one holding and a further post of the same person.
_ONWARD = re.compile(
    r"(?:职务|一职)?[,;。]?(?:此后|随后|近日|目前|此前|如今|现在|同时|后)?,?[他她其]?[已曾将拟现还又并也再后先历]*(?:任命|决定(?=为)|当选|选举|转任|升任|调任|改任|出任|就任|不再兼任|兼任|不再担任|担任|任|卸任|继任|连任|聘任|免去其|辞去)为?"
)
_ONWARD_LAST = frozenset("任命选举为其去")
# No name but a time stands before such a comma: 新中国成立后,历任县长.
_TIMES = ("后,", "前,", "时,", "来,", "初,")
# A name right before 任 that is weaker than this gives way to the one whose CV it is.
_DOUBTFUL = 2.0


@attrs.frozen
class Before:
    """The names before a post, and where the post then begins."""

    names: tuple[Name, ...]
    start: int
    sure: bool
    """Whether these win over a name that seems to follow."""
    rank: int = NEWS
    """How much the post counts beside the person's others."""


_Chain = list[tuple[int, int]]
"""The posts that wait for their holders: where each begins and ends."""


@cache
def leads() -> frozenset[str]:
    """The characters one of which stands before a post whose holders stand before it."""
    return _ONWARD_LAST | _FORMS.keys() | frozenset(" \r\n") | posts.links().keys()


def before_post(scan: Scan, chain: _Chain, held_to: int) -> Before | None:
    """The names that stand before the posts of `chain` and hold them; others are told up to `held_to`."""
    start = chain[0][0]
    text = scan.text
    before = start
    while before > scan.start and text[before - 1] in " \r\n":
        before -= 1
    sign = text[before - 1] if before > scan.start else ""
    form = _FORMS.get(sign)
    if form is None and text[start - 1] == " " and _CLOSED_LINE.match(text, chain[-1][1], scan.end):
        form = _lined
    elif form is None and sign in posts.links() and before > held_to:
        # Of a name that has its post already the end is no verb: 局长何田为 on a line of its own.
        form = _linked
    return form(scan, chain, before) if form else None


def _bracketed(scan: Scan, chain: _Chain, before: int) -> Before | None:
    """张三(市长)."""
    name = name_before(scan, before - 1, scan.start, prior=4.0)
    return Before((name,), chain[0][0], True) if name else None


# 张三(左二,市长): where a picture shows the person.
_PLACED = re.compile(
    r"\((?:[前后]排)?(?:[左右][起侧边]?第?[一二三四五六七八九\d]{0,2}|中间?|[女男]|[\u4e00-\u9fff]{1,4}族),$"
)
_OPENING = re.compile(r"[\n。;:)》”]\Z")
# 张三,1962年12月生,县委书记; also without the characters that a crawler lost.
_BORN = re.compile(r",(?:[男女],)?\d{4}年?\d{1,2}月(?:出)?生(?:人)?,$")
_CLOSED = re.compile(r" *(?:[\r\n。;,]|\Z)")


def _apposed(scan: Scan, chain: _Chain, before: int) -> Before | None:
    """张三,东陵县文化馆馆长。 The name opens the sentence, and nothing but a mark follows the post."""
    placed = _PLACED.search(scan.text, max(scan.start, before - 10), before)
    if placed:
        return _bracketed(scan, chain, placed.start() + 1)
    if not _CLOSED.match(scan.text, chain[-1][1], scan.end):
        return None
    born = _BORN.search(scan.text, max(scan.start, before - 24), before)
    before = born.start() + 1 if born else before
    name = name_before(scan, _before_note(scan, before - 1), scan.start)
    if name is None or not (
        name.start == scan.start or _OPENING.search(scan.text, name.start - 1, name.start)
    ):
        return None
    return Before((name,), chain[0][0], False)


_CLOSED_LINE = re.compile(r" *(?:[\r\n]|\Z)")
# The weakest name that fills a roster's first column.
_LINED = 1.0


def _lined(scan: Scan, chain: _Chain, before: int) -> Before | None:
    """张三 县长: a line of a roster that holds nothing but a name and its posts."""
    text, start = scan.text, chain[0][0]
    if "\n" in text[before:start]:
        return None
    line = max(scan.start, text.rfind("\n", 0, before) + 1)
    name = name_before(scan, before, line)
    if name is None or name.score < _LINED:
        return None
    label = text[line : name.start].strip()
    return Before((name,), start, True) if not label or label[-1] == ":" else None


def _comrade(scan: Scan, chain: _Chain, before: int) -> Before | None:
    """免去张三同志县长职务."""
    if not scan.text.endswith("同志", scan.start, before) or not _dismissed(scan.text, before, chain[-1][1]):
        return None
    names = list_before(scan, before - len("同志"))
    return Before(tuple(names), chain[0][0], True) if names else None


def _summed(scan: Scan, chain: _Chain, before: int) -> Before | None:
    """张三、李四等县领导, where no post stands before the list."""
    start, end = chain[-1]
    if len(chain) > 1 or not scan.text.endswith("领导", start, end):
        return None
    names = list_before(scan, before - 1)
    if len(names) < 2 or not opens(scan, names[0].start):
        return None
    return Before(tuple(names), start, True, SUMMED)


_LABEL = re.compile(r"[ \n,;|](?:现任)?职 {0,4}务 ?:\Z")
_LABELLED = re.compile(r"(?:\A|[\n ,;|:])\Z")


def _labelled(scan: Scan, chain: _Chain, before: int) -> Before | None:
    """姓名:张三 职务:县长."""
    if scan.text[before - 2 : before - 1] not in ("务", " "):
        return None
    label = _LABEL.search(scan.text, max(scan.start, before - 10), before)
    if not label:
        return None
    name = name_before(scan, label.start(), scan.start)
    if name is None or not _LABELLED.search(scan.text, max(scan.start, name.start - 1), name.start):
        return None
    return Before((name,), chain[0][0], True)


_MOVE = re.compile("[转升调改]任")


def _moved(scan: Scan, chain: _Chain, before: int) -> Before | None:
    """张三由县长转任县委书记."""
    if not _MOVE.match(scan.text, chain[-1][1], scan.end):
        return None
    name = name_before(scan, before - 1, scan.start)
    return Before((name,), chain[0][0], True) if name else None


def goes_on(scan: Scan, behind: int, start: int) -> bool:
    """Whether only a verb stands between a holding's end and another post: 任县长,并兼任."""
    return 0 < start - behind < 16 and _ONWARD.fullmatch(scan.text, behind, start) is not None


def _linked(scan: Scan, chain: _Chain, before: int) -> Before | None:
    """Names tied to the posts by a verb: 任, 当选, 辞去."""
    text, start = scan.text, chain[0][0]
    sizes, verbs = posts.links()[text[before - 1]]
    for size in sizes:
        verb = text[before - size : before]
        if verb in verbs and before - size >= scan.start:
            break
    else:
        return None
    if verb == "的" and not _dismissed(text, before, chain[-1][1]):
        return None
    if verb.endswith("为") and text.startswith("的", chain[-1][1]):
        # 以张三为团长的代表团 tells of the delegation.
        return None
    end = _before_verb(scan, before - len(verb), before)
    alone = verb == "的" and _ALONE.search(text, max(scan.start, end - 4), end)
    names = list_before(scan, end, _SURE if alone and _loses(text, chain[-1][1]) else 1.0)
    if names and text[end - 1 : end + 1] in _TIMES and not opens(scan, names[0].start):
        names = []
    if verb == "为" and names and _is_named(scan, names[-1], start, chain):
        whole = scan.text[names[-1].start : start]
        return Before((Name(names[-1].start, start, squeezed(whole), names[-1].score),), start, True)
    rank = NEWS
    if verb.endswith(("任", "任为")) and (not names or names[-1].score < _DOUBTFUL):
        found = opener(scan, before)
        if found:
            names, rank = [found], PAST
    if not names:
        return None
    return Before(tuple(names), start, True, rank_behind(text[max(end, start - _GAP) : start], rank))


def _is_named(scan: Scan, name: Name, start: int, chain: _Chain) -> bool:
    """Whether 为 before a bare title is the end of a name, which stands elsewhere too: 郭小为|主任."""
    if name.end + 1 != start or len(name.text) > 2 or len(chain) > 1:
        return False
    whole, at = scan.text[name.start : start], max(0, start - REACH)
    for _ in range(_OFTEN):
        at = scan.text.find(whole, at, start + REACH)
        if at < 0:
            return False
        at += len(whole)
        if at != start and follows(scan, at) >= EDGE:
            return True
    return False


# Between a name and its post no more characters tell whether the post is a past one.
_GAP = 12
# A name is looked for so often.
_OFTEN = 5


def _before_verb(scan: Scan, end: int, before: int) -> int:
    """Before the adverbs and remarks that stand between a name and the verb at `end`."""
    text = scan.text
    named = text[end - 1 : end] == "新" and text[end:before] == "为"  # 张立新为主任
    while (
        end > scan.start
        and text[end - 1] in _ADVERBS
        and not named
        and not text.endswith(_RANKS, scan.start, end)
    ):
        end -= 1
    if text.endswith(_RANKS, scan.start, end):
        end -= 2
    if text[end - 1 : end] == "," and text[end:before].endswith(_CV_VERBS):
        end -= 1
    least = max(scan.start, end - 24)
    if end > least and (text[end - 1] in _BETWEEN_LAST or "因" in text[least:end]):
        between = _BETWEEN.search(text, least, end)
        return between.start() if between else end
    return end


# A decree's line names the person and what is lost, whatever the surname: 免去: over 仉玉平的县长职务。
_ALONE = re.compile(r"(?:\A|[\n;:])[\u4e00-\u9fff]{2,3}\Z")


def _loses(text: str, after: int) -> bool:
    """Whether a post that ends at `after` is told as one that somebody loses."""
    return text.startswith(("职务", "一职"), after)


def _dismissed(text: str, before: int, after: int) -> bool:
    """免去张三的市长职务."""
    window = text[max(0, before - 24) : before]
    return _loses(text, after) or any(word in window for word in ("免去", "免除", "撤销"))


_SURE = 3.0


def list_before(scan: Scan, end: int, prior: float = 1.0) -> list[Name]:
    """The names of a list that ends at `end`: 赫向东、连成(满族)."""
    names: list[Name] = []
    while True:
        end = _before_note(scan, end)
        name = name_before(scan, end, scan.start, prior=_SURE if is_person(scan.text, end) else prior)
        if name is None:
            break
        names.append(name)
        end = name.start
        while end > scan.start and scan.text[end - 1] == " ":
            end -= 1
        if scan.text[end - 1 : end] not in ("、", "和") or end <= scan.start:
            break
        end -= 1
    return names[::-1]


def _before_note(scan: Scan, end: int) -> int:
    if scan.text[end - 1 : end] != ")":
        return end
    opened = scan.text.rfind("(", max(scan.start, end - 16), end)
    return opened if opened > 0 else end


# The last character before a post to the form in which its holders stand before it.
_FORMS = {"(": _bracketed, ",": _apposed, "由": _moved, "等": _summed, "志": _comrade, ":": _labelled}
