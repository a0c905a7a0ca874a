"""One piece of a passage under the eye: its posts, and what the article around it says of a string."""

from __future__ import annotations

import re
from functools import lru_cache

import attrs

from govnews.lexicon import places, posts
from govnews.officials.passage import Passage, Segmenter, squeezed
from govnews.officials.spaced import set_apart, torn

# A string's recurrence is counted this far to either side, so that the cost of one question has a bound.
REACH = 2_000
# The longest post seen on pages has 34 characters.
LONGEST_POST = 48
# 保靖县长潭河乡 holds no 县长.
_LONG_PLACE = re.compile(
    r"(?<=部)长达(?=[\d一二三四五六七八九十百千数几近到成])|(?<=[省市县区州镇乡盟旗])长(?:达(?=[\d一二三四五六七八九十百千数几近到成])|江(?:以|大?保护|经济带|禁渔|十年|生态|文化|国家|流域|流经|经|[北南][岸路]|沿|两|[上中下]游|干|边|堤|航|段|畔|岸|大桥|水)|[沙安宁春丰乐兴江城征虹青荣治顺清岭白寿海泰胜阳][东南西北中]?[路街巷](?![\u4e00-\u9fff]{0,2}(?:说|介绍|表示|主持|出席|要求))|[\u4e00-\u9fff][东南西北中]?大[道街]|城|寿|征|[\u4e00-\u9fff]{1,2}?(?:[乡镇]|街道|社区|新村|医院|[小中大]学|公园|花园|小区|大桥|广场)|[\u4e00-\u9fff]村(?=[党村支治民妇委驻第书主两]))"
)


@attrs.define
class Head:
    """The end of a post (书记, 市长), and where the whole post begins if no name stands in the way."""

    post: int
    start: int
    end: int
    weak: bool
    """One that is a post only behind certain words (领导, 成员, 负责人), and often stands without a name."""
    firm: bool
    """One that firms have too (董事长)."""
    state: bool
    """One that other countries have too (总理)."""

    def post_behind(self, text: str, least: int) -> int:
        """Where the post begins, at or behind `least`."""
        if least <= self.post:
            return self.post
        while least < self.start and text[least] in "和同及与 \r\n":
            least += 1
        return least


@attrs.define
class Scan:
    """The piece `start:end` of a passage."""

    passage: Passage
    start: int
    end: int
    segmenter: Segmenter | None
    text: str
    """The folded text of the whole passage."""
    heads: list[Head]
    """Every head of a post in the piece."""
    dotted: bool
    """Whether the piece holds a dot, as foreign and many minority names do."""

    @classmethod
    def over(cls, passage: Passage, start: int, end: int, segmenter: Segmenter | None) -> Scan:
        """Look over one piece for posts."""
        text = passage.folded
        dotted = text.find("·", start, end) >= 0
        return cls(passage, start, end, segmenter, text, _heads(text, start, end), dotted)

    def count(self, string: str, near: int) -> int:
        """How often `string` stands in the article around `near`."""
        return self.text.count(string, max(0, near - REACH), near + REACH)


# Characters of which `_LONG_PLACE` needs one: right behind 长, or one to three further on.
_LONG_NEXT, _LONG_LATER = frozenset("达江城寿征"), frozenset("乡镇街社新医公小中大花广村路巷")


def _begins_place(text: str, behind: int) -> bool:
    """Whether the 长 that ends at `behind` begins a place's name."""
    near = text[behind : behind + 4]
    if near[:1] not in _LONG_NEXT and _LONG_LATER.isdisjoint(near[1:]):
        return False
    return _LONG_PLACE.match(text, behind - 1) is not None


# 成员 needs a body before it (党组成员), but in a roster it opens a line.
_ROSTER = "成员:"


def _heads(text: str, start: int, end: int) -> list[Head]:
    known, wide, found, last = posts.heads(), posts.wide_heads(), [], -1
    firms, states = posts.firm_heads(), posts.state_heads()
    for match in posts.text_pattern().finditer(text, start, end):
        word = match[0]
        at, behind = match.span()
        needs = known.get(word)
        if needs is None:
            if word in wide and _opens_roster(text, start, at, behind, end):
                found.append(Head(at, at, behind, False, False, False))
            if "\n" not in word or not torn(text, start, at, behind):
                continue
            word = squeezed(word)
            needs = known[word]
            if word[-1] == "长" and _begins_place(word + squeezed(text[behind : behind + 6]), len(word)):
                continue
        if word[-1] == "长" and len(word) == 2 and _begins_place(text, behind):
            continue
        if (
            not needs
            or text.endswith(needs, max(start, at - 6), at)
            or text.startswith(_ROSTER, at)
            or (found and text[at - 1] == "、" and last == at - 1 and _is_of(text, found[-1], needs))
        ):
            post = _post_start(text, max(start, at - LONGEST_POST), at, last)
            last = behind
            found.append(Head(post, at, behind, bool(needs), word in firms, word in states))
    return found


def _is_of(text: str, before: Head, needs: tuple[str, ...]) -> bool:
    """Whether the post before names the body that a head needs: 党组副书记、成员."""
    return any(word in text[before.post : before.end] for word in needs)


_LED = re.compile(r" ?(?:\([^()\n]{1,14}\))? ?:")
# 县 长 张三, all of a line, signs an order; before more white space it is a line of a table.
_SIGNED = re.compile(
    r" {1,8}(?:[\u4e00-\u9fff](?: {0,4}[\u4e00-\u9fff·]){1,7} *(?:[\r\n]|\Z)|[\u4e00-\u9fff]{2,4}(?: |\())"
)


def _opens_roster(text: str, start: int, at: int, end: int, last: int) -> bool:
    """Whether a wide head (主 任) opens a line and a colon, or all by itself a name, follows it."""
    if at > start and text[at - 1] not in "\r\n ":
        return False
    return _LED.match(text, end, last) is not None or _SIGNED.match(text, end, last) is not None


def _post_start(text: str, least: int, end: int, last: int) -> int:
    """Where the post whose head is at `end` begins, at or behind `least`; `last` ends the head before."""
    joined = False
    mark = _LAST_MARK.match(text, least, end)
    if mark:
        behind = mark.end()
        if text[behind - 1] == " " and set_apart(text, least, behind, end):
            first = _post_start(text, least, behind - 1, last)
            return first if first < behind - 1 else behind
        if text[behind - 1] == "、":
            behind = _behind_mark(text, least, behind)
            # No verb but only an organisation's name follows on a post and 、: 县委副书记、协作组组长.
            joined = 0 < behind - last < _NEXT and _JOINED.fullmatch(text, last, behind) is not None
        least = behind
    piece = text[least:end]
    if "\n" in piece:
        least = _behind_line_end(text, least, end)
        piece = text[least:end]
    return least + _offset(piece, text[end : end + 1], joined)


def _heads_line(text: str, at: int, end: int) -> bool:
    """Whether the head at `end` and its modifiers, which open the line at `at`, lead to a roster: 副主任:"""
    head = posts.head_pattern().match(text, end)
    led = head is not None and text.startswith((":", "("), head.end())
    return led and _RANKED.fullmatch(text, at, end) is not None


_RANKED = re.compile("(?:副|常务|第一|执行|名誉)*")
_NEXT = 10
_JOINED = re.compile(r"(?:\([^()\n]{1,6}\))?、")


@lru_cache(maxsize=8192)
def _offset(text: str, head: str, joined: bool) -> int:
    """How much of the text before a head is no part of the post; asked of the same few again and again."""
    end = len(text)
    start, kept = _behind_stops(text)
    if text.startswith("应", start) and posts.LEVEL.match(text, start + 1):
        # 应市委书记张三邀请; no office of this name stands before a level.
        start += 1
    if "和" in text or "同" in text or "暨" in text:
        start = _behind_conjunction(text + head, start, end, kept)
    if not joined:
        start = _behind_verb(text, start, kept)
    start = _at_place(text, start, end)
    start = _behind_deputy(text + head, start)
    modifier = _LED_BY.match(text, start)
    if modifier:
        start = modifier.end()
    while start < end and text[start] in " \r\n":
        start += 1
    return start


# A part of a post behind the body's name, and none before a post that names no body: 分管|副县长.
_LED_BY = re.compile("分管(?=副)|主持[\u4e00-\u9fff]{0,2}工作的(?=副)")


# Marks that no post holds; brackets, quotation marks and digits may be a part of one.
_LAST_MARK = re.compile(r".*[,。;:、!? ]", re.DOTALL)
_ALTERNATIVES = re.compile(r"[县市区州旗]\([县市区州旗、]{1,5}$")


def _behind_mark(text: str, least: int, behind: int) -> int:
    """Behind the last mark before `behind` that cannot stand in a post; 、 in 县(市、区)长 can."""
    while text[behind - 1] == "、" and _ALTERNATIVES.search(text, least, behind - 1):
        found = _LAST_MARK.match(text, least, behind - 1)
        if found is None:
            return least
        behind = found.end()
    return behind


# Behind one of these a mark may be a part of the post: 县(市、区).
_UNITS = frozenset("县市区州旗")


def _behind_stops(text: str) -> tuple[int, list[tuple[int, int]]]:
    """Behind the last word or mark before a post, and the places of words that only look like one."""
    edges, lone = posts.edges(), posts.lone_edges()
    start = place = 0
    kept: list[tuple[int, int]] = []
    while place < len(text):
        after, stops = place + 1, False
        for word, ends in edges.get(text[place : place + 2], ()):
            if text.startswith(word, place):
                after, stops = place + len(word), ends
                break
        else:
            char = text[place]
            if char in lone:
                stops = True
            elif char in _UNITS or not "\u3400" <= char <= "\u9fff":
                match = posts.MARKS.match(text, place)
                if match:
                    after, stops = match.end(), match["stop"] is not None
        if stops:
            start = after
        elif after > place + 1:
            kept.append((place, after))
        place = after
    return start, kept


_CONJUNCTION = re.compile("[和同暨]")


def _behind_conjunction(text: str, start: int, end: int, kept: list[tuple[int, int]]) -> int:
    """和 before a place or level begins another post (和县文明办), else it is part of one (文化和旅游)."""
    for match in _CONJUNCTION.finditer(text, start, end):
        at = match.start()
        if any(first <= at < last for first, last in kept):
            continue
        over = at + 1 == end and text[end : end + 1] not in _UNITS  # 段喜中和|秘书长
        if at == start or over or posts.LEVEL.match(text, at + 1):
            start = at + 1
    return start


def _behind_verb(text: str, start: int, kept: list[tuple[int, int]]) -> int:
    """Behind the last word from `start` on that no organisation's name holds (即叫来县自然资源局)."""
    verbs, begin = posts.verbs(), posts.verb_beginnings()
    for at in range(len(text) - 2, start - 1, -1):
        pair = text[at : at + 2]
        if pair in begin and not (kept and any(first <= at + 1 and at < last for first, last in kept)):
            if pair in verbs:
                return at + 2
            if text[at : at + 3] in verbs:
                return at + 3
    return start


_ACTING = 5


def _behind_deputy(text: str, start: int) -> int:
    """Behind 代表 as a verb: 张三代表|市长李四."""
    acting = text.rfind("代理", start)
    if start < acting < len(text) - _ACTING:
        # 张三代理|东陵市人民政府市长, where 代理市长 is a post.
        return acting
    at = text.rfind("代表", start)
    verb = at >= 0 and text[at - 1 : at] not in ("大", "党") and posts.LEVEL.match(text, at + 2)
    return at + 2 if verb else start


# Behind one of these a place goes on with the name of what is before it: 共青团郑州市委, 四川省万源市委.
_CARRIES = frozenset("省市州区盟县旗团共驻国革建进党社原届")
_SEAT = re.compile("[省市县区州盟旗]?(?:[委长]|政府|人民政府|人大|政协|纪委|监委|常委|副|代|常务|$)")


def _at_place(text: str, start: int, end: int) -> int:
    """At a known place whose own post this is, where other words stand before it: 企业|金水区区长."""
    at = start
    for name in places.named(text, start, end):
        at = text.index(name, at, end)
        # Of names like 任县 the first character is more often a word before 县.
        alone = (
            at > start + 1
            and len(name) > 2
            and text[at - 1] not in _CARRIES
            and not _ends_in_place(text[start:at])
        )
        if alone and _SEAT.match(text, at + len(name)):
            return at
    return start


def _ends_in_place(text: str) -> bool:
    return any(text[-size:] in places.by_short_name() for size in (2, 3))


# A torn line fills its column; a shorter one was meant to end.
_SHORT_LINE = 12


def _behind_line_end(text: str, start: int, end: int) -> int:
    """A line end inside a post is a torn line only where what follows it could not begin a post."""
    at = text.rfind("\n", start, end)
    line = at - max(text.rfind("\n", max(0, at - 40), at), at - 40)
    if line <= _SHORT_LINE:
        return at + 1
    # 审判庭|庭长 is torn too: no post begins with the last character of the line before.
    torn = at + 1 < end and not posts.LEVEL.match(text, at + 1) and not _heads_line(text, at + 1, end)
    return start if torn or text[at - 1] == text[at + 1 : at + 2] else at + 1
