"""How much a string looks like a personal name, by its characters alone.

Every figure in this package is a natural logarithm of a likelihood ratio: 0 says nothing, -9 is a veto.
"""

from __future__ import annotations

from functools import lru_cache

from govnews.lexicon import names as lexicon
from govnews.lexicon import words
from govnews.lexicon.places import by_short_name, short_provinces

_LENGTHS = {2: -1.0, 3: 0.0, 4: -4.5, 5: -7.0}
_LONGER = -9.0
_NO_SURNAME = -4.5
_UNSEEN = -1.0
_VETO = -9.0
# A name made of Tibetan, Mongolian, Yi or Turkic parts needs no surname.
_SYLLABLES, _SYLLABLE = 7.0, 1.5
_CITY = 2.5
# 欧阳 speaks for a name as strongly as any surname, less what a further character adds anyway.
_COMPOUND = -3.0
# No name ends in one of these, though lists often do.
_NEVER_LAST = frozenset("等的了她他它们您我")
# No name holds one of these: 李某, 校长红了脸.
_NEVER_IN = frozenset("某了")
# No given name is a word that follows names: 韩|介绍, 左丘|大校.
_ENDS_IN_WORD = 15.0
# 刘杨子涵 has the surnames of both parents, each a common one.
COMMON, _BOTH = 3.0, 2.0
# 老张 and 小王 name nobody.
_FAMILIAR = frozenset("老小")
# 向受表彰的教师, 向各乡镇, 向参会人员: more often to whom something is done than a name.
_TOWARDS = frozenset("受获参各全我他社")
# A monk has two characters behind 释.
_MONK = "释"
# Few end in one of these; far more often it is a preposition or an adverb that follows the name.
_RARELY_LAST = frozenset("向在从对作做将也还又并已率赴由给让请说是与及就陪到把被挨则曾遂却亦")


def is_han(char: str) -> bool:
    """Whether `char` may stand in a name."""
    return "\u3400" <= char <= "\u9fff" or char == "〇" or char >= "\U00020000"


@lru_cache(maxsize=8192)
def shape(name: str) -> float:
    """How much the characters of `name`, two or more, speak for a name."""
    if name[-1] in _NEVER_LAST or not _NEVER_IN.isdisjoint(name) or name in short_provinces():
        return _VETO
    surnames, given, size = lexicon.surnames(), lexicon.given(), len(name)
    if size > 3:
        whole = lexicon.of_syllables(name) or lexicon.surnamed_part(name)
    else:
        whole = size == 3 and name in lexicon.syllables()
    if whole:
        return _SYLLABLES
    if size > 2 and name[:2] in surnames:
        score = surnames[name[:2]] + _COMPOUND + sum(given.get(c, _UNSEEN) for c in name[2:])
        return score - 2.0 * (size > 4) - _ENDS_IN_WORD * (size > 3 and name[-2:] in words.follow())
    score = surnames.get(name[0], _NO_SURNAME)
    for char in name[1:]:
        score += given.get(char, _UNSEEN)
    return (
        score
        + _LENGTHS.get(size, _LONGER)
        + (_pair(name, score) if size == 2 else _parts(name))
        - commonness(name)
    )


def _pair(name: str, score: float) -> float:
    """What only a name of two characters may be: a bare compound surname, a whole name of one part (热地)."""
    if name[0] in _FAMILIAR or name[0] == _MONK or (name[0] == "向" and name[1] in _TOWARDS):
        return _VETO
    if name in words.follow():
        return -_ENDS_IN_WORD
    if name in lexicon.syllables():
        return max(0.0, _SYLLABLE - score)
    return -2.0 if name in lexicon.surnames() else 0.0


def _parts(name: str) -> float:
    """What words inside say: 韩介绍 is 韩 and a verb, 关于宗 a word and half a word, 和文艺 two words."""
    score, follow = 0.0, words.follow()
    if name[-2:] in follow:
        score -= _ENDS_IN_WORD
    if name[:2] in follow:
        score -= 6.0
    if name[-1] in _RARELY_LAST:
        score -= 2.5
    if name[0] in "和与及同区" or (name[0] == "向" and words.common().get(name[1:], "n")[0] != "v"):
        score -= 3 * commonness(name[1:])
    if len(name) > 3:
        score -= commonness(name[:2]) + commonness(name[2:])
        if min(lexicon.surnames().get(char, _VETO) for char in name[:2]) > COMMON:
            score += _BOTH * (len(name) == 4)
    return score


def commonness(name: str) -> float:
    """What a string loses as a name by being a common word, or a city's name."""
    entry = words.common().get(name)
    return 0.25 * entry[1] if entry else _CITY if name in by_short_name() else 0.0
