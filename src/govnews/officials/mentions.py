"""Later mentions: every place where the article names a person that it has given a post."""

from __future__ import annotations

from collections.abc import Iterable

from govnews.lexicon import names as lexicon
from govnews.lexicon import words
from govnews.lexicon.places import by_short_name
from govnews.officials.around import follows
from govnews.officials.passage import Passage
from govnews.officials.scan import Scan
from govnews.officials.shape import is_han

Place = tuple[int, int]
"""Where a mention begins and ends."""


def find(passage: Passage, names: Iterable[str]) -> dict[str, list[Place]]:
    """Every mention of `names` (without spaces) in the spans; of two that overlap the first and longest.

    The text is searched once per first character, of which there are never many, and not once per name.
    """
    found: dict[str, list[Place]] = {name: [] for name in names}
    sizes: dict[str, list[int]] = {}
    for name in sorted(found, key=len, reverse=True):
        known = sizes.setdefault(name[0], [])
        if len(name) not in known:
            known.append(len(name))
    text, short = passage.folded, any(2 in known for known in sizes.values())
    for start, end in passage.spans:
        behind = start
        scan = Scan(passage, start, end, None, text, [], False) if short else None
        for at in _places(text, sizes, start, end):
            if at < behind:
                continue
            for size in sizes[text[at]]:
                if (
                    text[at : at + size] in found
                    and at + size <= end
                    and (not scan or size > 2 or _stands(scan, at))
                ):
                    behind = at + size
                    found[text[at:behind]].append((at, behind))
                    break
            else:
                if text.startswith(" ", at + 1):
                    behind = _spaced(text, at, end, found)
    return found


# What a word says at least behind a name that is a word itself: 高峰强调, but 高峰期.
_CERTAIN = 3.5
# Of lone characters these do not go on with a word: 屈原就, but 和平区.
_LONE = frozenset("就在对向与和也还又则将说来到从率带")
# Behind one of these the two characters are a place's: 白云区.
_UNITS = frozenset("省市县区州旗镇乡村路街")
# From this weight on a character behind a name rather begins the next one: 王靖|刘其龙.
_SURNAME = 2.0


def _stands(scan: Scan, at: int) -> bool:
    """Whether two characters at `at` are the name, no part of a longer one (王海|涛) or a word (高峰期)."""
    text, end, common = scan.text, at + 2, words.common()
    name, char = text[at:end], text[end : end + 1]
    if name in common or name in by_short_name():
        opens = at == scan.start or not is_han(text[at - 1])
        said = char in _LONE or follows(scan, end) >= _CERTAIN
        return opens and said and text[at : end + 2] not in common
    if end >= scan.end or not "\u3400" <= char <= "\u9fff":
        return True
    longer = lexicon.given().get(char, -1.0) > 0 and lexicon.surnames().get(char, 0.0) <= _SURNAME
    wordlike = char in _UNITS or text[end - 1 : end + 1] in common or text[at : end + 1] in common
    return not (longer or wordlike) or follows(scan, end) >= words.LONE


def _places(text: str, chars: Iterable[str], start: int, end: int) -> list[int]:
    """Where one of `chars` stands."""
    found = []
    for char in chars:
        at = text.find(char, start, end)
        while at >= 0:
            found.append(at)
            at = text.find(char, at + 1, end)
    found.sort()
    return found


def _spaced(text: str, at: int, end: int, found: dict[str, list[Place]]) -> int:
    """Take 王 刚, if it stands at `at`, and tell how far was read; a spaced name has two characters."""
    second = at + 1
    while second < min(end, at + 6) and text[second] == " ":
        second += 1
    mentions = found.get(text[at] + text[second : second + 1]) if second < end else None
    if mentions is None:
        return at
    mentions.append((at, second + 1))
    return second + 1


def take_part(text: str, found: Iterable[Place]) -> bool:
    """Whether one mention at least does more than invoke the person: 贯彻习近平总书记重要讲话精神."""
    before, after = words.phrases()
    quoted = words.quoted()
    for start, end in found:
        if quoted.match(text, end):
            continue
        if not after.match(text, end) or not before.search(text, max(0, start - 8), start):
            break
    else:
        return False
    return True
