"""Posts: where one ends, what looks like one and is none, and where its text begins."""

from __future__ import annotations

import re
from functools import cache

from govnews.lexicon.places import names as place_names
from govnews.lexicon.words import common, invoking
from govnews.tables import rows, words
from govnews.tries import pair_pattern

# 湖南省长沙市 holds no 省长: such a word is cut behind its first character.
_BEFORE_LONG = "省市县区州盟旗镇乡"


@cache
def heads() -> dict[str, tuple[str, ...]]:
    """Every word that ends a post, with the words one of which must stand right before it (none: any)."""
    return {row[0]: tuple(row[1].split()) if len(row) > 1 else () for row in rows("posts")}


_FIRMS = ("董事长", "经理", "总裁", "厂长", "总监", "负责人", "监事长", "理事长", "矿长", "会长")


@cache
def firm_heads() -> frozenset[str]:
    """The heads that the posts of firms have too."""
    return frozenset(head for head in heads() if head.endswith(_FIRMS))


# What stands right behind a country: 法国总理.
_STATES = ("总理", "总统", "部长", "主席", "外长")


@cache
def state_heads() -> frozenset[str]:
    """The heads that the posts of other countries have too."""
    return frozenset(head for head in heads() if head.endswith(_STATES))


@cache
def addresses() -> frozenset[str]:
    """Words behind a bare surname, which is all that is said of the person then: 陶书记, 王大爷."""
    return frozenset((*words("addresses"), *(head for head in heads() if len(head) == 2)))


@cache
def wide_heads() -> frozenset[str]:
    """Heads that open a line of a roster with spaces inside, as wide as longer ones: 主 任, 副 主 任."""
    wide = [row[0] for row in rows("posts") if row[2:] == ["wide"]]
    whole = [*wide, *("副" + head for head in wide)]
    return frozenset((" " * gap).join(head) for head in whole for gap in (1, 2, 3, 4))


@cache
def torn_heads() -> frozenset[str]:
    """Heads that a line end tears: 县 over 长, 书 over 记."""
    ends = ("\n", "\r\n")
    return frozenset(
        head[:at] + end + head[at:] for head in heads() for at in range(1, len(head)) for end in ends
    )


def _no_posts() -> list[str]:
    """The longer words that hold a head without being a post: 主席团, and 省长沙 of 湖南省长沙市."""
    long = [unit + place for place in place_names() if place[0] == "长" for unit in _BEFORE_LONG]
    return [*words("traps"), *long]


@cache
def head_pattern() -> re.Pattern[str]:
    """Scans for heads and for the longer words that hold one without being a post."""
    return re.compile(pair_pattern([*heads(), *wide_heads(), *_no_posts()]))


@cache
def text_pattern() -> re.Pattern[str]:
    """Scans running text, where a line end may tear a head."""
    return re.compile(pair_pattern([*heads(), *wide_heads(), *torn_heads(), *_no_posts()]))


@cache
def edges() -> dict[str, tuple[tuple[str, bool], ...]]:
    """First two characters to the words before a post that begin with them, longest first.

    The flag is true where the post begins behind the word (由, 出席), and false where the word belongs to the
    post although it holds such a one (对外, 于都县).
    """
    stops = [word for word in (*words("stops"), *invoking()) if len(word) > 1]
    lone = lone_edges() | {"和", "同"}
    # Of the places only those that hold a stop word need to be known here; 任县 is more often 任 and 县.
    places = (p for p in place_names() - {"任县", "代县", "和县"} if not lone.isdisjoint(p))
    flags = dict.fromkeys((*words("keeps"), *places), False) | dict.fromkeys(stops, True)
    table: dict[str, list[tuple[str, bool]]] = {}
    for word in sorted(flags, key=lambda word: -len(word)):
        table.setdefault(word[:2], []).append((word, flags[word]))
    return {pair: tuple(entries) for pair, entries in table.items()}


@cache
def lone_edges() -> frozenset[str]:
    """Those words before a post that have one character: 由."""
    return frozenset(stop for stop in words("stops") if len(stop) == 1)


# The forms that no list of words can hold: 县(市、区), 第三(次), “扫黄打非”办, 80后, 3名.
MARKS = re.compile(
    r"(?P<keep>[县市区州旗]\([县市区州旗、]{1,5}\)|\([\u4e00-\u9fff]{2,4}\)(?=[\u4e00-\u9fff]{0,8}(?:公司|集团|银行|大学|学院))|(?<=大学|学院|中国)\([\u4e00-\u9fff]{2,4}\)|(?<=委)\((?:政府|[\u4e00-\u9fff]{0,2}[工党]委)\)|(?<=[局院校委办会厅])\((?!以下|简称)[\u4e00-\u9fff]{0,10}(?:[分支]?公司|局|办|学院|党委|党校|中心)\)(?=\w|\Z)|第?\d{1,4}(?=[号师团军医旅连营届中院厂])|[“\"][\w·]{1,8}[”\"](?=\w|\Z))"
    r"|(?P<stop>[\dA-Za-z_]+[多余]?[名位个日]?|[^\w·\r\n])"
)

# What 和 joins is another post where a place or a level begins behind it, else it is a part of one name.
LEVEL = re.compile(
    "[省市县区州乡镇村街盟旗]|全(?:[国省市县区州乡镇村盟旗军党校院]|自治)|嘎查|苏木|国[家务]|中[央共国]|自治|党[委组]|社区|管委|纪委|人大|政协|机关|办公"
)


@cache
def verbs() -> frozenset[str]:
    """Verbs, adverbs and the like that no organisation carries in its name: no post reaches over one."""
    kept = frozenset((*words("orgwords"), *words("keeps"), *place_names()))
    return (
        frozenset(
            word
            for word, (tag, weight) in common().items()
            if tag in "vdrcp" and 1 < len(word) < 4 and weight > 5
        )
        - kept
    )


@cache
def verb_beginnings() -> frozenset[str]:
    """The first two characters of every such verb."""
    return frozenset(verb[:2] for verb in verbs())


@cache
def titles() -> str:
    """Pattern of the professional titles that may stand between a post and a name."""
    return pair_pattern(words("titles"))


@cache
def state_marks() -> re.Pattern[str]:
    """Words that mark a company as a state-owned one."""
    return re.compile(pair_pattern(words("state")))


@cache
def foreign() -> re.Pattern[str]:
    """Matches the text of a post that belongs to another country, and a country in a name's place."""
    return re.compile(pair_pattern(words("foreign")) + "(?![县市区族镇乡村路左右语])")


@cache
def foreign_names() -> tuple[str, ...]:
    """Countries and international bodies."""
    return tuple(words("foreign"))


@cache
def foreign_firsts() -> frozenset[str]:
    """The characters that `foreign` may match at."""
    return frozenset(word[0] for word in words("foreign"))


@cache
def foreign_lasts() -> frozenset[str]:
    """The characters that may stand before a post of another country."""
    return frozenset(word[-1] for word in words("foreign")) | {"副", "前"}


@cache
def links() -> dict[str, tuple[tuple[int, ...], frozenset[str]]]:
    """Last character to the verbs between a name and its post that end in it (不再担任): lengths, longest
    first, and the verbs.
    """
    table: dict[str, set[str]] = {}
    for verb in words("links"):
        table.setdefault(verb[-1], set()).add(verb)
    return {
        char: (tuple(sorted({len(verb) for verb in verbs}, reverse=True)), frozenset(verbs))
        for char, verbs in table.items()
    }
