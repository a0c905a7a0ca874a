"""What the text before and behind a place says of a name's edge being there."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from govnews.lexicon import words
from govnews.lexicon.places import names
from govnews.lexicon.posts import LEVEL, head_pattern
from govnews.officials.scan import Scan
from govnews.officials.shape import is_han

EDGE, SPACE, _LINE_END, _DIGIT, _OTHER_MARK = 3.0, 2.0, 1.5, 1.0, 0.5
_MARKS = (
    dict.fromkeys(",。;:!?、)]】》”\"'’…|/", EDGE)
    | dict.fromkeys(" (〈<[—-", SPACE)
    | dict.fromkeys("\r\n", _LINE_END)
)
_NO_WORD = -2.5
MOST = words.LISTED
"""No text says more than this for no name standing at its beginning."""
_SAYING = re.compile(r"[说道称]\s?[:,“\"]")
_SAID = 3.5
_GOING_ON = re.compile("正(?:在|忙|[\u4e00-\u9fff]{1,2}着)")
# 有到 and 来在 are no words behind a name: 荆大有|到石门.
_TWO_VERBS = re.compile("[有来去][到在向对从把被]")
# Nor do words that want an object end a clause: 柳如是、顾横波.
_OBJECTLESS = re.compile(r"[是在与为有到从对向把被将和及](?:[、,。;:!?)\s]|\Z)")
# A verb that no table holds, with what says that it is one: 脱|下, 学|了.
_COMPLETED = re.compile("[\u4e00-\u9fff][了着过下起]")
# An adverb may stand before a preposition, a verb may not.
_ADVERBS = frozenset("则也就又正曾已均皆都先便却遂即还再将")
_LED = 1.5
# What a post without a name loses against one with a name, whatever follows.
_NAMELESS = 1.5
# Of the text behind a name this many characters are read.
_TELLING = 5
# Characters that stand before a name and not before a post.
_OPENERS = frozenset("有请名和与及即")


def follows(scan: Scan, at: int) -> float:
    """How much the text from `at` on speaks for a name having ended there."""
    if at >= scan.end:
        return EDGE
    text = scan.text
    char = text[at]
    mark = _MARKS.get(char)
    if mark is not None:
        return mark
    if not is_han(char):
        return _DIGIT if char.isdigit() else _OTHER_MARK
    if char in _LEADING and _post_follows(scan, char, at + 1):
        return EDGE
    return _phrase(text[at : min(at + _TELLING, scan.end)])


_ANDS = frozenset("和与及")
# A post after one of these is as good as a mark: 相宜和县文明办主任, 张三任组长.
_LEADING = frozenset("和与及任")


def _post_follows(scan: Scan, char: str, at: int) -> bool:
    if char == "任":
        return _office(scan.text, at, scan.end)
    return LEVEL.match(scan.text, at) is not None


_LISTED_ON = frozenset("等、和及与")


def _office(text: str, at: int, end: int) -> bool:
    """Whether a post follows 任: 张三任组长."""
    if text[at - 2 : at] in words.evidence() or text[at : at + 1] in _LISTED_ON:
        # 高原担任组长: 任 ends a word here; 高任等县领导: it ends a name.
        return False
    match = head_pattern().search(text, at, min(at + 14, end))
    return match is not None and all(map(is_han, text[at : match.start()]))


@lru_cache(maxsize=8192)
def _phrase(text: str) -> float:
    """How much words speak for a name before them; of the text behind a name five characters tell."""
    best = _word(text[:4])
    if best == _NO_WORD and (text[:3] in names() or text[:4] in names()):
        best = words.VERB
    elif best == _NO_WORD and _COMPLETED.match(text):
        return words.LONE
    if best != words.LONE:
        return best
    # A lone adverb or preposition counts by what it leads to: 正|忙着, 在|分组, 于|10日.
    if _SAYING.match(text) or _GOING_ON.match(text):
        return _SAID
    if _TWO_VERBS.match(text) or _OBJECTLESS.match(text):
        return _NO_WORD
    led = _word(text[1:])
    if led == words.LONE and text[0] in _ADVERBS:
        # 则|在操心, 也|向群众, where 来|在, 有|到 would say nothing.
        return best + _LED
    # 欧阳启和|全程陪同: no adverb follows an and.
    led_on = led >= words.VERB and not (text[0] in _ANDS and words.common().get(text[1:3], "n")[0] == "d")
    return best + (_LED if led_on or text[1:2].isdigit() else 0.0)


@cache
def beginnings() -> frozenset[str]:
    """The characters that words which follow names begin with."""
    return frozenset({word[0] for word in words.follow() if len(word) > 1} | {"正"})


@lru_cache(maxsize=8192)
def cut(text: str) -> float:
    """What it costs a name to end behind the first character of `text`, which begins a longer word then."""
    listed = words.follow()
    if len(text) > 2 and (text[:3] in listed or text[:4] in listed or _GOING_ON.match(text)):
        return _CUT
    return _CUT if len(text) > 1 and text[:2] in listed and _word(text[1:]) < words.VERB else 0.0


_CUT = -3.0


def _word(text: str) -> float:
    """How much the word that begins these four characters speaks for a name before it."""
    evidence, pair = words.evidence(), text[:2]
    best = max(evidence.get(pair, _NO_WORD), evidence.get(text[:1], _NO_WORD))
    if best < MOST and pair in words.longer():
        best = max(best, evidence.get(text[:3], _NO_WORD), evidence.get(text, _NO_WORD))
    return best


def nothing(scan: Scan, at: int) -> float:
    """How much the text from `at` on speaks for no name standing there."""
    score = follows(scan, at)
    if score >= EDGE or at >= scan.end or not is_han(scan.text[at]):
        return score
    # A word that nothing follows on is rather the beginning of a name: 于是|民在; so is a verb before a verb.
    common = words.common()
    size = next((n for n in (4, 3, 2) if scan.text[at : at + n] in common), 1)
    onward = follows(scan, at + size)
    return score - _NAMELESS - (_NAMELESS if onward < 0 or onward == words.VERB == score else 0.0)


def precedes(text: str, at: int, least: int) -> float:
    """How much the text before `at` speaks for a name beginning there."""
    if at <= least or not is_han(text[at - 1]):
        return 2.0
    stops, before = words.stops(), text[max(least, at - 4) : at]
    if before[-2:] in stops or before[-3:] in stops or before in stops:
        return 3.0
    if text[at - 1] in stops or text[at - 1] in _OPENERS:
        return 1.0
    if before[-2:] in words.common() or not words.titles().isdisjoint((before[-3:], before)):
        return 0.0
    return -5.0
