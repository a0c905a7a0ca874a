"""Everyone whom the page says made the article."""

from __future__ import annotations

import re
from collections.abc import Iterator

import attrs

from govnews.article import WRITERS, Byline, Contributor, Role
from govnews.blocks import BlockKind
from govnews.folding import fold
from govnews.lexicon.forms import DATE_LABEL, EDITOR, REPORTER
from govnews.lexicon.people import is_surname, name_score
from govnews.lexicon.places import by_short_name
from govnews.lexicon.signatures import drawn_by, is_name
from govnews.lexicon.words import common
from govnews.stages.fields import attribution
from govnews.stages.fields.metaline import fields
from govnews.stages.fields.values import Found, clean
from govnews.stages.label.label import Labelled
from govnews.stages.story import Story

_BRACKET = re.compile(r"[(【](?P<in>[^()【】]*)[)】]")
_WORKED = re.compile(rf"(?:{EDITOR}|作者|撰稿人?|记者|通讯员|摄影|(?<!信息)发布人)\Z")
_ONE = r"(?:[\u4e00-\u9fff]{2,3}|[\u4e00-\u9fff] [\u4e00-\u9fff])"
"""Not `ONE_NAME`: behind an office a word of four is its last part (云岭县 实验小学), and no name."""
_SOURCE = re.compile(
    rf"[(\[【]?(?:(?:(?:本文|文章|信息|素材|资料)?(?:来源|稿源|转自|综合)|资料)(?: ?[:|丨] ?)"
    rf"|(?:[摘选]|转载)自[: ]?|(?<![\u4e00-\u9fff])(?:作者)?单位:)[^)\]】|]*?"
    rf"(?=(?:流程|实习)?{EDITOR}|通讯员|记者|作者|文字|[)\]】|]|$)"
    rf"|\((?:本文)?作者(?:为|系|是|单位)[^()]*?(?=(?: {_ONE})?\))"
    rf"|(?:(?<=作者[ :]..)|(?<=作者[ :]...)) ?\((?![^()]*(?:记者|通讯员|[摄图文译]))[^()]{{4,20}}\)"
    rf"|[\u4e00-\u9fff]{{0,12}}\(?[\d一二三四五六七八九十]{{1,2}}\)?班(?= )"
    rf"|等[\d一二三四五六七八九十百]{{0,4}}[名位户]\w*|(?<=[\u4e00-\u9fff]{{2}})等\Z"
)
"""What names no one: a source, what the author is and where, a pupil's class, the others who signed."""
_TAKEN = re.compile(
    r"(?P<by>(?:[\u4e00-\u9fff]{0,12}(?:记者|通讯员|读者|作者|市民|网友|爱好者))?"
    r"[ :]{0,3}[\u4e00-\u9fff·]{1,4}"
    r"(?:[ 、]{1,3}[\u4e00-\u9fff·]{1,4}){0,5}(?:(?: ?/ ?| ?)(?:摄(?:影(?:报道)?)?|拍摄|航拍)|(?:[ /]| / )图)"
    r"|(?:(?<![^\s。,(▲△▼↑])[\u4e00-\u9fff]{2,3}(?:[ 、][\u4e00-\u9fff]{2,3}){0,3} ?供图)"
    r"|(?<![\u4e00-\u9fff])(?:摄影|拍摄|航拍|供图|图片?|照片|摄像)[:/|丨 ]{1,3}[\u4e00-\u9fff 、]{2,20})"
    r"[)。* ]*(?:\([\u4e00-\u9fff]{2,8}\)[ *]*)?\Z"
)
_SHOT = re.compile(r"摄(?:影(?:报道)?)?\Z")
_SENT = frozenset({Role.REPORTER, Role.CORRESPONDENT})
"""What those are who took a picture together: 记者 甲 通讯员 乙 摄."""
_WHOLE_NAME = 4
"""A name of so many characters begins with a surname of two."""
_SPOKEN = re.compile(
    rf"{REPORTER} |{REPORTER}[\u4e00-\u9fff]{{2,3}}(?![\u4e00-\u9fff])|记者.{{2,60}}报道:?\Z|发自"
)
_HEADED = re.compile(r"[【\[〖〔(]?[^【】\[\]()\n]{0,30}?(?:讯|电|消息)(?:[】\]〗〕]|:|—| |(?=记者|通讯员))")
"""The outlet, the place and the day that open a dateline."""
_NO_NAME = 4.0
"""A place scores lower where a name would stand, if not always."""
_FROM = re.compile(
    r" ?发自[\u4e00-\u9fff、]{2,10}"
    r"|(?<!记者)(?<!通讯员) (?!记者|通讯员)(?P<place>[\u4e00-\u9fff]{2,6})报道(?=:?\Z)"
)
_SPACED = re.compile(
    r"(?:记者|通讯员) +[\u4e00-\u9fff]{2,3}(?:[ 、][\u4e00-\u9fff]{2,3}){0,4}(?= *(?:\d|\||\Z)|  )"
)
"""Who reports, on a publication line without a colon."""
_OPENS = re.compile(
    rf"(?P<name>[\u4e00-\u9fff]{{2,4}})(?<![镇乡村局办所馆站台网报社部处科院校会]) {{1,8}}{DATE_LABEL} ?:"
)
"""A writer whom nothing but the day follows, so that an office would need its label."""
_JOINED_IN = re.compile(r"\((?:参与采写|参与报道|参与采访|整理|编译|翻译|执笔)[:者 ][^()]{2,40}\)")


def byline(text: str, folded: str, story: Story) -> tuple[Byline, list[Found[str]]]:
    """The contributors of an article, and the places they were read from."""
    contributors: list[Contributor] = []
    places: list[Found[str]] = []
    known: set[tuple[str, Role]] = set()
    for piece in story.pieces:
        fresh = []
        for one in _read(text, folded, piece):
            writes_already = one.role is Role.AUTHOR and any((one.name, role) in known for role in WRITERS)
            if (one.name, one.role) not in known and not writes_already:
                known.add((one.name, one.role))
                fresh.append(one)
        if fresh:
            contributors += fresh
            start, end = _label_start(folded, piece.piece.start, fresh[0].start), fresh[-1].end
            places.append(Found(text[start:end], start, end, piece.rule))
    return Byline(tuple(contributors), " ".join(clean(p.value) for p in places)), places


_LABEL = re.compile(
    rf"[\u4e00-\u9fff]{{0,4}}(?:{EDITOR}|{REPORTER}|作者|撰稿人?|撰文|供稿|摄影)[:| /\u3000]{{1,3}}\Z"
)


def _label_start(folded: str, start: int, name: int) -> int:
    """Where the label of the first name begins (责任编辑:), so that the text is as printed."""
    label = _LABEL.search(folded, max(start, name - 12), name)
    return label.start() if label else name


def _read(text: str, folded: str, piece: Labelled) -> Iterator[Contributor]:
    start, end = piece.span
    drawn = drawn_by(folded[start:end]) if piece.rule == "paper-artist" else None
    if drawn is not None:
        yield from attribution.read(text, folded, start + drawn[0], start + drawn[1])
    elif piece.kind is BlockKind.BYLINE:
        yield from _without_source(text, folded, start, end, Role.AUTHOR)
    elif piece.kind is BlockKind.CREDIT:
        yield from _without_source(text, folded, start, end, Role.EDITOR)
    elif piece.kind is BlockKind.DATELINE:
        yield from _of_dateline(text, folded, start, end)
    elif piece.kind is BlockKind.META:
        yield from _of_meta(text, folded, start, end)
    elif piece.kind is BlockKind.CAPTION:
        taken = _TAKEN.search(folded, max(start, end - 60), end)
        if taken:
            found = attribution.read(text, folded, *taken.span("by"), Role.PHOTOGRAPHER)
            for one in found if _SHOT.search(taken["by"]) else filter(_is_person, found):
                yield attrs.evolve(one, role=Role.PHOTOGRAPHER) if one.role in _SENT else one
    elif piece.kind is BlockKind.BODY and folded.rfind("(", max(start, end - 60), end) >= 0:
        for match in _JOINED_IN.finditer(folded, max(start, end - 60), end):
            yield from attribution.read(text, folded, *match.span(), Role.OTHER)


def _is_person(one: Contributor) -> bool:
    """Whether a caption names a photographer and not what is seen: 图：会议现场."""
    name = fold(one.name)
    known = is_surname(name[0]) if len(name) < _WHOLE_NAME else is_surname(name[:2])
    return known and len(name) <= _WHOLE_NAME and name[-1] != "等" and name not in common()


def _without_source(text: str, folded: str, start: int, end: int, role: Role) -> Iterator[Contributor]:
    """The names around what names no one."""
    at = start
    for named in _SOURCE.finditer(folded, start, end):
        yield from attribution.read(text, folded, at, named.start(), role)
        at = named.end()
    yield from attribution.read(text, folded, at, end, role)


def _of_dateline(text: str, folded: str, start: int, end: int) -> Iterator[Contributor]:
    inside = [
        bracket
        for bracket in _BRACKET.finditer(folded, start, end)
        if not _HEADED.fullmatch(folded, *bracket.span())
    ]
    for bracket in inside:
        if "来源" not in bracket["in"] and "联播" not in bracket["in"]:
            at, to = bracket.span("in")
            yield from attribution.read(text, folded, at, _before_place(folded, at, to))
    if not inside and _SPOKEN.search(folded, start, end):
        headed = _HEADED.match(folded, start, end)
        yield from attribution.read(
            text, folded, headed.end() if headed else start, _before_place(folded, start, end)
        )


def _before_place(folded: str, start: int, end: int) -> int:
    """Where the names of a dateline end: what follows says where the report was sent from."""
    place = _FROM.search(folded, start, end)
    if place is None or (place["place"] and not _is_place(place["place"])):
        return end
    return place.start()


def _is_place(word: str) -> bool:
    return word[-1] in "省市县区州" or word in by_short_name() or name_score(word) < _NO_NAME


def _of_meta(text: str, folded: str, start: int, end: int) -> Iterator[Contributor]:
    """作者: and 责任编辑: on a publication line, where the label gives the role, and a name that opens it."""
    opens = _OPENS.match(folded, start, end)
    if opens and is_name(opens["name"]) and not _is_place(opens["name"]):
        yield from attribution.read(text, folded, *opens.span("name"), Role.AUTHOR)
    for field in fields(folded, start, end):
        if _WORKED.search(field.label):
            yield from attribution.read(text, folded, field.at, field.end)
    for named in _SPACED.finditer(folded, start, end):
        yield from attribution.read(text, folded, *named.span())
