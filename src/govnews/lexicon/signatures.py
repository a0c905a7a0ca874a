"""How writers sign: a name alone on its line, a reader's place and name, the hand that drew a picture."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from govnews.lexicon.forms import group
from govnews.lexicon.names import surnames
from govnews.lexicon.people import is_surname, name_score, split_names
from govnews.lexicon.words import common
from govnews.tables import words, words_of

_HAN = r"[\u4e00-\u9fff]"
NAME = rf"(?:{_HAN}{{2,4}}|{_HAN} {{1,3}}{_HAN}{{1,2}})"
"""What may be a name: set apart, or with a compound surname of four characters."""
_NAME = re.compile(NAME)


@cache
def _things() -> frozenset[str]:
    return frozenset(words("thingnames"))


def may_be_name(name: str) -> bool:
    """Whether a string opens with a surname and is no word.

    >>> [may_be_name(name) for name in ("江晚", "高原", "金秋", "召开")]
    [True, False, False, False]
    """
    return is_surname(name[0]) and not is_word(name)


def is_word(text: str) -> bool:
    """Whether a text is a word that a short name may be mistaken for."""
    return text in common() or text in _things()


def is_name(text: str) -> bool:
    """Whether a text is one name by its surname: of two or three characters, or a compound surname and more.

    >>> [is_name(text) for text in ("江晚", "江 晚", "司马小悦", "淳于方", "召开", "高考", "江晚柯岩")]
    [True, True, True, True, False, False, False]
    """
    bare = "".join(text.split())
    if not _NAME.fullmatch(text) or is_word(bare):
        return False
    if bare[:2] in surnames():
        return len(bare) > 2 or is_surname(bare[0])
    return len(bare) < 4 and is_surname(bare[0])


_BETWEEN = re.compile("[、, ]+")


def names_in(row: str) -> list[str]:
    """The names of a row, each whole: a character alone belongs to the next one.

    >>> names_in("江 晚、柯小满 何田")
    ['江晚', '柯小满', '何田']
    """
    out: list[str] = []
    for token in filter(None, _BETWEEN.split(row)):
        if out and len(out[-1]) == 1:
            out[-1] += token
        else:
            out.append(token)
    return out


def are_people(names: Iterable[str]) -> bool:
    """Whether all names begin with a surname and none is a word.

    >>> are_people(["江晚", "柯小满"]), are_people(["江晚", "成立"])
    (True, False)
    """
    return all(map(may_be_name, names))


_DOUBTED, _WORDED = -2.5, 1.5
"""The score that a name has at least, and one whose first two characters are a word."""


def is_likely_name(name: str) -> bool:
    """Whether a name is one by its surname and its characters, or two that stand together.

    >>> [is_likely_name(name) for name in ("江晚", "欧阳菁菁", "王明李晓", "江山行", "张弛有度", "队伍建设")]
    [True, True, True, False, False, False]
    """
    if len(name) > 3 and name[:2] not in surnames():
        parts = split_names(name)
        return len(parts) == 2 and all(map(is_name, parts))
    worded = len(name) == 3 and name[:2] in common()
    return is_name(name) and name_score("".join(name.split())) > (_WORDED if worded else _DOUBTED)


def is_compound_name(text: str) -> bool:
    """Whether a text is one name with a surname of two characters.

    >>> [is_compound_name(text) for text in ("司马小悦", "淳于方", "江晚", "南宫测验", "上官云 何田")]
    [True, True, False, True, False]
    """
    bare = "".join(text.split())
    return bare[:2] in surnames() and len(bare) in (3, 4) and is_name(text)


_NUMBER = r"(?:\d{1,4}号|[一二三四五六七八九十百]{1,5}号|[\d一二三四五六七八九十]{1,3}\)?班)"
"""A house, or a class at school."""
_AND_MORE = r"(?:等[\d一二三四五六七八九十百]*[名位户人]?.{0,4})?"


def _words(part: str) -> str:
    return group(words_of("signatures", part))


@cache
def _reader() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Where somebody lives or what he is, and the name; several who give no name."""
    lives, is_ = _words("lives"), _words("is")
    whose = (
        rf"(?:[\u4e00-\u9fff\d()·-]{{1,20}}?(?:{lives}|{_NUMBER})(?: {{1,2}}{is_})?"
        rf"|[\u4e00-\u9fff]{{0,12}} ?(?:一名)?{is_})"
    )
    some = r"(?:一|几|数|部分|众|多|[一两二三四五六七八九十\d]{1,3}(?=[名位户]))"
    many = rf"{some}[名位户个些群批]{{0,2}}[\u4e00-\u9fff]{{0,4}}?"
    name = NAME.replace("{2,4}", "{2,4}?")  # 卓有田等: no name ends with 等
    return (
        re.compile(rf"{whose} {{1,4}}(?P<names>{name}(?:[ 、]{{1,3}}{name}){{0,2}}?){_AND_MORE}"),
        re.compile(rf"(?:[\u4e00-\u9fff]{{1,12}} {{0,3}})?{many}{is_}"),
    )


def is_reader(text: str) -> bool:
    """Whether a line under a letter says who wrote it, with the place or the trade before the name.

    >>> [is_reader(text) for text in ("纺织路二号院 盛玉", "县一中 柯小满", "河东区 钮玉等23户", "几位家长")]
    [True, True, True, True]
    >>> [is_reader(text) for text in ("云泉县石桥镇 召开会议", "县教育局 部署", "两位老人")]
    [False, False, False]
    """
    reader, many = _reader()
    told = reader.fullmatch(text)
    if told is None:
        return many.fullmatch(text) is not None
    return all(is_name(name) for name in _apart(told["names"]))


_PARTS = re.compile(NAME)


def _apart(names: str) -> list[str]:
    """Names of a row, one set apart as one: ``江 晚 柯小满``."""
    return [names] if _NAME.fullmatch(names) else _PARTS.findall(names)


@cache
def _made() -> re.Pattern[str]:
    name = rf"(?P<name>{_HAN} {{1,3}}{_HAN}{{1,2}}|{_HAN}{{2,4}}?)"
    return re.compile(rf"[□■(\[]{{0,2}} ?{name} ?(?:/ ?)?{_words('hand')}[)\]]?")


@cache
def _work() -> re.Pattern[str]:
    return re.compile(rf"[^。,;]{{1,18}}\((?:{_HAN}{{0,4}}{_words('art')}|{_words('genre')})\)\**")


def is_work(text: str) -> bool:
    """Whether a headline says in brackets that it is a picture's or a poem's.

    >>> [is_work(text) for text in ("处方(漫画)", "红梅(套色木刻)", "早晨(外二首)", "(组诗)", "会议(扩大)")]
    [True, True, True, False, False]
    """
    return _work().fullmatch(text) is not None


@cache
def _passed_on() -> re.Pattern[str]:
    names = rf"(?P<names>{NAME}(?:[ 、]{{1,3}}{NAME}){{0,2}}?)"
    return re.compile(rf"{names} ?{_words('passed')}")


def passes_on(text: str) -> bool:
    """Whether a text names who put another's words together.

    >>> passes_on("江 晚 整理"), passes_on("江晚、柯岩 整理"), passes_on("全市综合")
    (True, True, False)
    """
    told = _passed_on().fullmatch(text)
    return told is not None and all(is_name(name) for name in _apart(told["names"]))


def drawn_by(text: str) -> tuple[int, int] | None:
    """Where the name stands on a line that says whose hand made a picture: ``江　晚作``, ``柯小满 画``.

    >>> [drawn_by(text) for text in ("江 晚作", "柯小满 绘", "(江晚画)", "全市文化工作", "新农村壁画")]
    [(0, 3), (0, 3), (1, 3), None, None]
    """
    told = _made().fullmatch(text)
    if told is None or not (" " in told["name"] or is_name(told["name"])):
        return None
    return told.span("name")
