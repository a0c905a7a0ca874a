"""Personal names: every length that could be one, weighed by its characters and by what stands around it."""

from __future__ import annotations

import re
from collections.abc import Iterator

import attrs

from govnews.lexicon import names as lexicon
from govnews.lexicon import words
from govnews.lexicon.places import short_provinces
from govnews.lexicon.posts import LEVEL, foreign
from govnews.officials.scan import Scan
from govnews.officials.segment import wordness

HAN = re.compile(r"[\u3400-\u9fff\U00020000-\U0003134f〇]+")
_DOTTED = re.compile(r"[\u4e00-\u9fff]{1,9}(?: ?· ?[\u4e00-\u9fff]{1,9})+")
_NOTE = re.compile(r" ?\([^()\n]{1,14}\)")
# Natural logarithms, like the weights of the tables.
_LENGTHS = {2: -1.0, 3: 0.0, 4: -4.5, 5: -7.0, 6: -9.0}
# No name ends in one of these, though lists often do.
_NEVER_LAST = "等的了"
_NO_SURNAME = -4.5
_SPACED = -0.5
_TORN = -1.0
_CLOSE = 1.5
_NO_WORD = -2.5
_ACROSS = 1.5
_LEAST, _LEAST_UNKNOWN = -0.8, 1.0


@attrs.frozen
class Name:
    """A name in the text."""

    start: int
    end: int
    text: str
    """Without white space."""
    score: float
    """Natural logarithm of how much more likely a name stands here than none."""


def shape(name: str) -> float:
    """How much the characters alone speak for a name."""
    surnames, given = lexicon.surnames(), lexicon.given()
    first = 2 if name[:2] in surnames and len(name) > 2 else 1
    score = surnames.get(name[:first], _NO_SURNAME)
    for char in name[first:]:
        score += given.get(char, -1.0)
    if "某" in name or name[-1] in _NEVER_LAST or name in short_provinces() or foreign().match(name):
        return -9.0
    if len(name) > 3 and lexicon.syllables().fullmatch(name):
        return 7.0
    if first == 2:
        return score - 3.0 - 2.0 * (len(name) > 4)
    if len(name) > 2:
        # 韩介绍 is 韩 and a verb, 关于宗 a preposition and half a word, 和文艺 a conjunction and a word.
        score -= 15.0 * (name[-2:] in words.follow()) + 6.0 * (name[:2] in words.follow())
        score -= 2 * commonness(name[1:]) if name[0] in "和与及同" else 0.0
    if len(name) == 2:
        score -= 2.0 * (name in surnames)
        if name in lexicon.syllable_words():
            score = max(score, 1.5)
    if len(name) > 3:
        score -= commonness(name[:2]) + commonness(name[2:])
    return score + _LENGTHS.get(len(name), -9.0) - commonness(name)


def commonness(name: str) -> float:
    """What a string loses as a name by being a common word."""
    entry = words.common().get(name)
    return 0.25 * entry[1] if entry else 0.0


def name_at(scan: Scan, at: int, *, prior: float = 0.0, reference: float | None = None) -> Name | None:
    """The best name that begins at `at`, or None where the text rather goes on without one."""
    dotted = _DOTTED.match(scan.text, at, scan.end)
    found = list(_dotted(scan, dotted) if dotted else _plain(scan, at, prior))
    if not found:
        return None
    found.sort(key=lambda name: -name.score)
    best = _ask(scan, found) if len(found) > 1 and not dotted else found[0]
    floor = nothing(scan, at) if reference is None else reference
    known = best.text[:1] in lexicon.surnames() or "·" in best.text
    return best if best.score > max(floor, _LEAST if known else _LEAST_UNKNOWN) else None


def nothing(scan: Scan, at: int) -> float:
    """How much the text at `at` speaks for no name standing there."""
    if at >= scan.end or not HAN.match(scan.text[at]):
        return follows(scan, at)
    score = _word_evidence(scan.text, at, scan.end)
    if score >= 3.0:
        return score
    # A word that nothing follows on is rather the beginning of a name: 于是|民在.
    word = next((n for n in (4, 3, 2) if scan.text[at : at + n] in words.common()), 1)
    onward = follows(scan, at + word)
    return score - 1.5 - (1.5 if onward < 0 or onward == words.VERB == score else 0.0)


def _ask(scan: Scan, found: list[Name]) -> Name:
    """Between two close readings the segmenter decides, where there is one."""
    best, second = found[:2]
    if scan.segmenter is None or best.score - second.score > _CLOSE:
        return best
    gain = wordness(scan.segmenter, scan.text, best.end) - wordness(scan.segmenter, scan.text, second.end)
    return second if best.score - second.score + 2 * gain < 0 else best


def _plain(scan: Scan, at: int, prior: float) -> Iterator[Name]:
    chars, ends, torn = _window(scan, at)
    longest = 6 if lexicon.syllables().match("".join(chars)) else 4
    for size in range(2, min(longest, len(chars)) + 1):
        # A space inside a name stands only between the two characters of a short one.
        spaced = [i for i in range(size - 1) if ends[i + 1] - ends[i] > 1]
        if spaced and not torn and size > 2:
            return
        name = "".join(chars[:size])
        score = prior + shape(name) + follows(scan, ends[size - 1]) + _recurs(scan, name, at)
        score += (_TORN if torn else _SPACED) if spaced else 0.0
        score -= _ACROSS if _cuts_word(scan.text, ends[size - 1]) else 0.0
        yield Name(at, ends[size - 1], name, score)


def _cuts_word(text: str, end: int) -> bool:
    """Whether a name that ends here would cut a word in two: 应从符|合."""
    word = text[end - 1 : end + 1]
    return word in words.common() and _word(text, end, len(text)) < words.VERB


def _window(scan: Scan, at: int) -> tuple[list[str], list[int], bool]:
    """Up to six Han characters from `at` on over white space, where each ends, and whether a line end is among them."""
    text, chars, ends, torn = scan.text, [], [], False
    place = at
    while place < min(scan.end, at + 14) and len(chars) < 6:
        char = text[place]
        if HAN.match(char):
            chars.append(char)
            ends.append(place + 1)
        elif char in "\r\n" and chars:
            torn = True
        elif char != " " or not chars:
            break
        place += 1
    return chars, ends, torn


def _dotted(scan: Scan, match: re.Match[str]) -> Iterator[Name]:
    """A name with dots ends somewhere in the characters behind its last dot."""
    last = match[0].rindex("·") + 1
    tail = match[0][last:].lstrip()
    begin = match.end() - len(tail)
    first = match[0][: match[0].index("·")]
    for size in range(1, len(tail) + 1):
        end = begin + size
        # Names of two to four characters are usual behind the dot.
        score = 4.0 - 0.6 * abs(size - 3) + follows(scan, end) - (2.0 if size == 1 else 0.0) - commonness(first)
        score += 0.5 * sum(min(0.0, lexicon.given().get(char, -1.0)) for char in tail[2:size])
        yield Name(match.start(), end, "".join(scan.text[match.start() : end].split()), score)


def _recurs(scan: Scan, name: str, at: int) -> float:
    """What the rest of the article says: a name comes back, and is followed by other characters then."""
    times = scan.count(name, at)
    if times < 2:
        return 0.0
    end = at + len(name)
    longer = scan.count(name + scan.text[end : end + 1], at) if end < scan.end else 0
    return 1.5 if longer < times else -0.5


_STRONG = frozenset(",。;:!?、)]】》”\"'’…|/")


def follows(scan: Scan, at: int) -> float:
    """How much the text from `at` on speaks for a name having ended there."""
    text = scan.text
    if at >= scan.end or text[at] in _STRONG:
        return 3.0
    char = text[at]
    if char in "和与及" and LEVEL.match(text, at + 1):
        return 3.0
    if char in "\r\n":
        return 1.5
    if char in " (〈<[—-":
        return 2.0
    if not HAN.match(char):
        return 1.0 if char.isdigit() else 0.5
    return _word_evidence(text, at, scan.end)


_SAYING = re.compile(r"[说道称]\s?[:,“\"]")


def _word_evidence(text: str, at: int, end: int) -> float:
    best = _word(text, at, end)
    if best == words.LONE:
        # A lone adverb or preposition counts by what it leads to: 正|忙着, 在|分组.
        if _SAYING.match(text, at, end):
            return 3.5
        led = text[at + 1 : at + 2].isdigit() or _word(text, at + 1, end) >= words.VERB
        return best + (1.0 if led else 0.0)
    return best


def _word(text: str, at: int, end: int) -> float:
    """How much the word that begins at `at` speaks for a name before it."""
    evidence = words.evidence()
    best = _NO_WORD
    for size in (2, 3, 4, 1):
        found = evidence.get(text[at : at + size], _NO_WORD)
        if found > best and at + size <= end:
            if found == words.LISTED:
                return found
            best = found
    return best


def skip_note(text: str, at: int, end: int) -> tuple[int, str]:
    """Behind the bracket that begins at `at` (女,回族), if one does, and what stands in it."""
    match = _NOTE.match(text, at, end)
    return (match.end(), match[0].strip(" ()")) if match else (at, "")


def name_before(scan: Scan, end: int, least: int, *, prior: float = 0.0) -> Name | None:
    """The best name that ends at `end` and begins at or behind `least`."""
    text = scan.text
    while end > least and text[end - 1] in " \r\n":
        end -= 1
    found = []
    for start in _starts(text, end, least):
        name = "".join(text[start:end].split())
        score = prior + (shape(name) if "·" not in name else 4.0)
        found.append(Name(start, end, name, score + _precedes(text, start, least) + _recurs(scan, name, start)))
    best = max(found, key=lambda name: name.score, default=None)
    return best if best is not None and best.score > 0 else None


def _starts(text: str, end: int, least: int) -> Iterator[int]:
    """Where a name that ends at `end` may begin."""
    seen = 0
    place = end
    while place > max(least, end - 24):
        char = text[place - 1]
        if HAN.match(char):
            seen += 1
        elif char not in "· \r\n" or (char != "·" and seen != 1):
            return
        place -= 1
        dotted = "·" in text[place:end]
        if seen >= 2 and HAN.match(char) and (dotted or seen <= 4) and (not dotted or text[place - 1 : place] != "·"):
            yield place


# Characters that stand before a name and not before a post.
_BEFORE = "有请名和与及即"


def _precedes(text: str, at: int, least: int) -> float:
    """How much the text before `at` speaks for a name beginning there."""
    if at <= least or not HAN.match(text[at - 1]):
        return 2.0
    stops = words.stops()
    if any(text[max(least, at - size) : at] in stops for size in (4, 3, 2)):
        return 3.0
    return 1.0 if text[at - 1] in stops or text[at - 1] in _BEFORE else -5.0
