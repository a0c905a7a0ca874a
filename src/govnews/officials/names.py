"""Personal names: every length that could be one, weighed by its characters and by what stands around it."""

from __future__ import annotations

import re
from collections.abc import Iterator

import attrs

from govnews.lexicon import names as lexicon
from govnews.lexicon.posts import LEVEL, addresses, foreign, foreign_firsts
from govnews.lexicon.words import LISTED, VERB, common
from govnews.officials.around import EDGE, MOST, SPACE, beginnings, cut, follows, nothing, precedes
from govnews.officials.passage import squeezed
from govnews.officials.scan import Scan
from govnews.officials.segment import wordness
from govnews.officials.shape import COMMON, commonness, is_han, shape

_RUN = re.compile(r"[\u3400-\u9fff〇\U00020000-\U0003134f]{1,6}")
_DOTTED = re.compile(r"[\u4e00-\u9fff]{1,9}(?: ?· ?[\u4e00-\u9fff]{1,9})+")
_NOTE = re.compile(r" ?\([^()\n]{1,24}\)")
_SPACED = -0.5
_TORN = -1.0
_MOST_SPACED = 4
_ACROSS = -1.5
# Such a word stands between a post and a verb, where a name does too: 县长凌晨赶到, 书记尚未到任.
# For each tag how often it must be met, as a natural logarithm.
_ADVERBIAL = {"d": 8, "t": 7, "s": 7, "f": 7, "c": 7}
_ADVERB = -12.0
# How much the rest of the article can say, below which score or distance it is asked, and below which
# distance the segmenter is.
_AGAIN, _LONGER_AGAIN = 1.5, -0.5
_SURE, _CLEAR, _CLOSE = 3.0, 2.5, 1.5
# The weakest name taken, and the weakest that begins with no surname.
_LEAST, _LEAST_UNKNOWN = -0.8, 1.0
_DOT = 4.0
# What a dotted name gains whose last part is a known one.
_WHOLE = 3.0
# What `follows` says of whole words, which leave no doubt that the name does not cut one.
_WORDS = (VERB, LISTED)
_BREAKS = (" ", "\r", "\n")
_RANGE = 24


@attrs.define
class Name:
    """A name in the text."""

    start: int
    end: int
    text: str
    """Without white space."""
    score: float
    """Natural logarithm of how much more likely a name stands here than none."""


# 副市长任建筹小组组长, 副县长任总指挥: a post takes on another, and 任 is nobody's surname.
_TAKES_ON = re.compile(
    r"任(?:(?![任为兼是])[\u4e00-\u9fff]){0,9}?(?:组长|指挥长?|班长|组员|成员|联络员|召集人|领队)(?=[,。;、:!?)的\s]|\Z)"
    r"|任(?:(?![任为兼是])[\u4e00-\u9fff]){3,9}?(?:主任|主席|书记|院长|校长|所长|会长|顾问|委员)(?=[,。;、:!?)的\s]|\Z)"
)


def name_at(scan: Scan, at: int, *, prior: float = 0.0) -> Name | None:
    """The best name that begins at `at`, or None where the text rather goes on without one."""
    if scan.text[at + 1 : at + 3] in addresses():
        return None
    if scan.text.startswith("任", at) and _TAKES_ON.match(scan.text, at, scan.end):
        return None
    near = scan.dotted and "·" in scan.text[at : at + _RANGE]
    dotted = _DOTTED.match(scan.text, at, scan.end) if near else None
    if dotted is None and scan.text[at : at + 1] in lexicon.firsts_of_syllables():
        dotted = _misprinted(scan, at)
    found = _dotted(scan, dotted) if dotted else _plain(scan, at, prior)
    if not found or (scan.text[at] in foreign_firsts() and foreign().match(scan.text, at, scan.end)):
        return None
    score, end, name = max(found) if dotted else _best(scan, at, found)
    least = _LEAST if dotted or name[0] in lexicon.surnames() else _LEAST_UNKNOWN
    if score <= least or (score <= MOST and score <= nothing(scan, at)):
        return None
    return Name(at, end, name, score)


# A reading while it is weighed: score, end, name.
_Reading = tuple[float, int, str]


def _best(scan: Scan, at: int, found: list[_Reading]) -> _Reading:
    """The best of several readings; where they are close, the article and then the segmenter are asked."""
    found.sort(reverse=True)
    margin = _margin(found)
    if (margin < _CLEAR or found[0][0] < _SURE) and _comes_back(scan, at, found):
        found = [(score + _recurs(scan, at, end, name), end, name) for score, end, name in found]
        found.sort(reverse=True)
        margin = _margin(found)
    if margin > _CLOSE or scan.segmenter is None:
        return found[0]
    # The second reading wins by a share of words that is greater by half the margin; no share exceeds 1.
    least = wordness(scan.segmenter, scan.text, found[0][1]) + margin / 2
    wins = least < 1 and wordness(scan.segmenter, scan.text, found[1][1]) > least
    return found[1] if wins else found[0]


def _comes_back(scan: Scan, at: int, found: list[_Reading]) -> bool:
    """Whether the shortest name, with which the others begin, stands elsewhere in the article too."""
    return scan.count(min([name for _, _, name in found]), at) > 1


def _margin(found: list[_Reading]) -> float:
    return found[0][0] - found[1][0] if len(found) > 1 else _SURE


def _plain(scan: Scan, at: int, prior: float) -> list[_Reading]:
    run = _RUN.match(scan.text, at, scan.end)
    if not run:
        return []
    han = run[0]
    longest = len(han)
    if longest > 3:
        longest = _longest(han)
    elif scan.text.startswith(_BREAKS, at + longest):
        return _gapped(scan, at, prior)
    return [_reading(scan, at + size, han[:size], prior) for size in range(2, longest + 1)]


def _longest(han: str) -> int:
    """How many of four characters or more a name that begins here may have."""
    if len(han) == 4:
        return 4
    if lexicon.begins_with_syllable(han):
        return len(han)
    surnames = lexicon.surnames()
    if han[0] not in surnames or han[:2] in surnames:
        return 4
    both = surnames.get(han[1], -1.0) > COMMON and surnames[han[0]] > COMMON  # 刘杨子涵
    return 4 if both or lexicon.begins_with_syllable(han[1:]) else 3  # 马买买提


def _reading(scan: Scan, end: int, name: str, prior: float) -> _Reading:
    behind = follows(scan, end)
    score = prior + shape(name) + behind
    if behind != EDGE and scan.text[end - 1] in beginnings():
        score += cut(scan.text[end - 1 : min(scan.end, end + 4)])
    if behind == SPACE and is_person(scan.text, end):
        score += _PERSONAL
    torn = scan.text[end - 1 : end + 1] in common()
    tag, often = common().get(name[:-1] if torn and len(name) > 2 else name, ("", 0))  # 凌晨赶|到
    # Some words count for as much as an edge: 县长凌晨到场.
    if (behind != EDGE or is_han(scan.text[end : end + 1])) and often >= _ADVERBIAL.get(tag, often + 1):
        score += _ADVERB
    if behind not in _WORDS and torn:
        # A name that ends here would cut a word in two: 应从符|合.
        score += _ACROSS
    return score, end, name


# 张三(女), 张三(回族), 县长张三(挂职): what is said of a person alone.
_PERSON = re.compile(r" ?\((?:[男女]|[\u4e00-\u9fff]{1,4}族|挂职)[,、)]")
_PERSONAL = 3.0


def is_person(text: str, at: int) -> bool:
    """Whether a bracket begins at `at` that only a person has: (女), (回族)."""
    return _PERSON.match(text, at) is not None


def _gapped(scan: Scan, at: int, prior: float) -> list[_Reading]:
    """Readings over white space: 王 刚, or a name that a line end tears."""
    chars, ends = _window(scan, at)
    found = []
    for size in range(2, len(chars) + 1):
        gaps = [i for i in range(size - 1) if ends[i + 1] - ends[i] > 1]
        torn = any(_LINE_END.search(scan.text, ends[i], ends[i + 1]) for i in gaps)
        # Only behind the surname is a name spaced: 王 刚, 汪 洋子. A line end tears it in one place.
        if torn and LEVEL.match(scan.text, ends[gaps[0] + 1] - 1):
            # A line that begins with a post is no rest of a name: 县长 易老|县人大常委会主任.
            break
        if (gaps and not torn and (gaps != [0] or size > 3)) or (torn and len(gaps) > 1):
            break
        found.append(
            _reading(
                scan, ends[size - 1], "".join(chars[:size]), prior + bool(gaps) * (_TORN if torn else _SPACED)
            )
        )
    return found


_LINE_END = re.compile("[\r\n]")


def _window(scan: Scan, at: int) -> tuple[list[str], list[int]]:
    """Up to four Han characters over white space, and where each ends."""
    chars: list[str] = []
    ends: list[int] = []
    for place in range(at, min(scan.end, at + 12)):
        char = scan.text[place]
        if len(chars) == _MOST_SPACED:
            break
        if is_han(char):
            chars.append(char)
            ends.append(place + 1)
        elif char not in " \r\n":
            break
    return chars, ends


# What a page prints where it has lost a dot: 艾山?吐尔逊, 艾山.吐尔逊.
_ODD_DOTTED = re.compile(r"([\u4e00-\u9fff]{2,6})[.?●]([\u4e00-\u9fff]{2})[\u4e00-\u9fff]{0,7}")


def _misprinted(scan: Scan, at: int) -> re.Match[str] | None:
    """A name of Tibetan, Mongolian, Yi or Turkic parts whose dot is printed as another mark."""
    match = _ODD_DOTTED.match(scan.text, at, scan.end)
    return match if match and lexicon.chars_of_syllables().issuperset(match[1] + match[2]) else None


_DOTS = re.compile("[·.?●]")


def _dotted(scan: Scan, match: re.Match[str]) -> list[_Reading]:
    """A name with dots ends somewhere in the characters behind its last dot."""
    first, *_, tail = _DOTS.split(match[0])
    tail, known, found = tail.lstrip(), 0, []
    for size in range(2, len(tail) + 1):
        if tail[:size] in lexicon.syllables():
            known = size
    for size in range(1, len(tail) + 1):
        end = match.end() - len(tail) + size
        # Names of two to four characters are usual behind the dot.
        whole = _WHOLE * (size == known)
        score = (
            _DOT + whole - 0.6 * abs(size - 3) + follows(scan, end) - 2.0 * (size == 1) - commonness(first)
        )
        score += 0.5 * sum(min(0.0, lexicon.given().get(char, -1.0)) for char in tail[2:size])
        found.append((score, end, squeezed(scan.text[match.start() : end])))
    return found


def _recurs(scan: Scan, start: int, end: int, name: str) -> float:
    """What the rest of the article says: a name comes back, and is followed by other characters then."""
    times = scan.count(name, start)
    if times < 2:
        return 0.0
    behind = scan.text[end : min(end + 1, scan.end)]
    return _AGAIN if not behind or scan.count(name + behind, start) < times else _LONGER_AGAIN


def skip_note(text: str, at: int, end: int) -> tuple[int, str]:
    """Behind the bracket that begins at `at` (女,回族), if one does, and what stands in it."""
    match = _NOTE.match(text, at, end) if text.startswith((" ", "("), at) else None
    return (match.end(), match[0].strip(" ()")) if match else (at, "")


def name_before(scan: Scan, end: int, least: int, *, prior: float = 0.0) -> Name | None:
    """The best name that ends at `end` and begins at or behind `least`."""
    text = scan.text
    while end > least and text[end - 1] in " \r\n":
        end -= 1
    best: Name | None = None
    for start in _starts(text, end, least):
        name = squeezed(text[start:end])
        score = prior + (_DOT if "·" in name else shape(name)) + precedes(text, start, least)
        score += _recurs(scan, start, end, name) if score > -_AGAIN else 0.0
        if best is None or score > best.score:
            best = Name(start, end, name, score)
    return best if best is not None and best.score > 0 else None


def _starts(text: str, end: int, least: int) -> Iterator[int]:
    """Where a name that ends at `end` may begin."""
    seen, dotted = 0, False
    for place in range(end - 1, max(least, end - _RANGE) - 1, -1):
        char = text[place]
        if is_han(char):
            seen += 1
            if seen > 4 and not dotted:
                if seen > 6 or text[place] not in lexicon.firsts_of_syllables():
                    return
                if not lexicon.of_syllables(text[place:end]):
                    continue
            if seen >= 2 and text[place - 1 : place] != "·":
                yield place
        elif char == "·":
            dotted = True
        elif char not in " \r\n" or seen not in (1, 2):
            return
