"""Words that stand behind a name, and common words that a short name may be mistaken for."""

from __future__ import annotations

import re
from functools import cache

from govnews.tables import rows, words_of
from govnews.tables import words as column
from govnews.tries import trie_pattern


@cache
def common() -> dict[str, tuple[str, int]]:
    """Word to the first letter of its tag and the natural logarithm of its frequency."""
    return {word: (tag, int(weight)) for word, tag, weight in rows("words")}


# What a word of one to four characters behind a name says, as a natural logarithm: one that the table of
# followers lists, another verb, adverb or the like, any other common word.
_FOLLOW = (0.0, 1.5, 4.0, 4.0, 4.0)
_VERB = (0.0, -0.5, 2.0, 2.0, 2.0)
_OTHER = 0.5
LISTED = _FOLLOW[2]
LONE = _FOLLOW[1]
VERB = _VERB[2]


@cache
def follow() -> frozenset[str]:
    """Words that stand right behind a name in reports."""
    return frozenset(column("follow"))


@cache
def evidence() -> dict[str, float]:
    """Word to how much it speaks for a name before it."""
    table = {w: _VERB[len(w)] if tag in "vdpctr" else _OTHER for w, (tag, _) in common().items()}
    table.update((word, _FOLLOW[min(len(word), 4)]) for word in follow())
    return table


@cache
def longer() -> frozenset[str]:
    """The first two characters of every longer word that `evidence` knows."""
    return frozenset(word[:2] for word in evidence() if len(word) > 2)


@cache
def stops() -> frozenset[str]:
    """Words that end right before a post or a name begins."""
    return frozenset(column("stops"))


@cache
def titles() -> frozenset[str]:
    """Professional titles, which stand between a post and a name, or before a name without a post."""
    return frozenset(column("titles"))


@cache
def saying() -> tuple[str, ...]:
    """Words behind a speaker and before what is said."""
    return words_of("phrases", "says")


@cache
def invoking() -> tuple[str, ...]:
    """Words before the name of somebody who is only invoked: 贯彻, 学深悟透."""
    return words_of("phrases", "before")


@cache
def quoted() -> re.Pattern[str]:
    """What stands behind a person of whom only the words are spoken: 考察上海重要讲话精神, 同志为核心."""
    said = trie_pattern(words_of("phrases", "words"))
    journey, matter = "(?:来[^,。;]{1,3})?[考视]察[^,。;学贯传]{0,10}?", "(?:关于|对|在)[^,。;学贯传]{1,18}?"
    about = f"{journey}|{matter}|系列|有关|最新|近期|的"
    return re.compile(rf"(?:总书记|主席|总理|同志)?(?:(?:{about}){{0,2}}{said}|为核心|为总书记)")


@cache
def phrases() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What stands before and behind a name that is only invoked."""
    after = words_of("phrases", "after")
    # Mostly nothing of the kind follows, which one look at the first character tells.
    firsts = "".join({word[0] for word in after}) + "总主同"
    behind = rf"(?=[{firsts}])(?:总书记|主席|总理|同志)?{trie_pattern(after)}"
    return re.compile(f"(?:{trie_pattern(invoking())})$"), re.compile(behind)
