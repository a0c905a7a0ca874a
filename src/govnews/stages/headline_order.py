"""Put the headlines of a newspaper page in order: which line is the headline, what stands over and under."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

from govnews.blocks import HEADLINES, TEXT, BlockKind
from govnews.lexicon.forms import OFFICE_END
from govnews.lexicon.headlines import (
    deals,
    follows_up,
    goes_on,
    is_call_for_essays,
    is_column,
    is_in_parts,
    is_meeting,
    is_rest,
    is_slogan,
    leads_meeting,
    speaks,
    tells_kind,
)
from govnews.markup import MARK
from govnews.stages.columns.seams import is_open
from govnews.stages.label.grammar import Region
from govnews.stages.label.headline_rules import who_did_what
from govnews.stages.label.label import Labelled

_PLAIN = 7
"""The level of a line without a mark."""
_TALKS = re.compile(r"(?:强调|指出|要求|时|上|会见|讲话|出席|主持)[::]?$")
_CALLS = re.compile(r"(?:强调|指出|要求|提出|号召)[::]?$")
_YEAR = r"(?:\d{4}|[〇一二三四五六七八九]{4})年"
_NUMBER = re.compile(
    rf"\(?第 ?[\d一二三四五六七八九十百〇]{{1,5}} ?号\)?|\({_YEAR}[^()]{{4,60}}(?:通过|批准|修订|修正|公布)\)"
)
"""The number of a notice, or who passed it and when."""
_TORN = re.compile(r"(?:[的和与及在把将对为向、,]|关于|(?<![会议])(?:召开|举行))\Z")
"""How the first half of a headline breaks off."""
_ENDS = re.compile(r"的?(?:[通公预]告|通知|决定|意见|办法|公示|启事|会议?|活动|工作)\Z")
"""How its other half ends."""
_LINE = re.compile(r"(?!.*(?:\d{5}|记者|通讯员))(?:[\d\u4e00-\u9fff“”《》·%]{4,24}(?: {1,2}|:|\Z)){1,2}")
"""What may stand over a headline: no sentence, no telephone, no signature."""
_OFFICE = re.compile(rf"{OFFICE_END}\Z")
_DAY = re.compile(r"[\d〇一二三四五六七八九十]{1,3}日\Z")
_LEAST = 6
"""A whole line of a headline is at least this long; in characters."""
_BINDS = re.compile("的(?![士哥姐确])")
"""How no line of its own begins: …关于做好防汛工作 / 的公告."""
_STATES = re.compile("[了的]")
"""What stands in a sentence and in no slogan."""
_EVEN = re.compile(r"[\d\u4e00-\u9fff“”《》·%]{7,}")
"""A line of a headline without spaces, colon or dash."""
_UNEVEN = 1
"""By how much the lines of a couplet may differ, in characters."""
_CALL_UNEVEN = 3
"""By so much, in characters, two lines of one call may differ in length."""
_QUOTES = str.maketrans("", "", "“”《》·")
_MOST = 16
"""No headline has more lines; keeps the cost linear."""
_QUESTION = 34
"""No question that is a headline is longer; in characters."""
_SHORT = 8
"""The name of a column is often shorter than any headline; in characters."""


def relabel(folded: str, pieces: Sequence[Labelled]) -> list[Labelled]:
    """Relabel headlines by what they say, by the level of their marks and by their order."""
    out = _lines_over(folded, _questions(folded, _numbered(folded, pieces)))
    i = 0
    while i < len(out):
        size = 1
        while size < _MOST and i + size < len(out) and _goes_on(out[i + size - 1], out[i + size]):
            size += 1
        if size > 1:
            out[i : i + size] = _in_order(folded, out[i : i + size])
            if _is_first_heading(folded, out, i + size - 1):
                out[i + size - 1] = out[i + size - 1].read_as(Region.TEXT, BlockKind.HEADING, "heading-first")
        i += size
    return out


def _goes_on(one: Labelled, below: Labelled) -> bool:
    """Whether two lines are of one headline; a line that stands over a headline begins another one."""
    opens = below.kind is BlockKind.KICKER and one.kind is not BlockKind.KICKER
    return one.kind in HEADLINES and below.kind in HEADLINES and not opens


def _is_first_heading(folded: str, pieces: Sequence[Labelled], i: int) -> bool:
    """Whether a line right over the text has the mark of the next heading."""
    mark = MARK.match(folded, *pieces[i].span)
    text = list(takewhile(lambda one: one.state.region is not Region.HEAD, pieces[i + 1 :]))
    if (
        mark is None
        or pieces[i].kind is not BlockKind.SUBTITLE
        or not text
        or text[0].kind is not BlockKind.BODY
    ):
        return False
    heading = next((one for one in text if one.kind is BlockKind.HEADING), None)
    return heading is not None and folded.startswith(mark.group(), heading.piece.start)


def _numbered(folded: str, pieces: Sequence[Labelled]) -> list[Labelled]:
    """A notice's number, and who passed it, stand under its headline, whatever they look like."""
    out = list(pieces)
    for i, one in enumerate(out[1:], 1):
        alone = one.alone and out[i - 1].kind is BlockKind.TITLE
        if alone and _NUMBER.fullmatch(folded, *one.span):
            out[i] = _as(one, BlockKind.SUBTITLE)
    return out


def _questions(folded: str, pieces: list[Labelled]) -> list[Labelled]:
    """A question between a column's name and a text is the headline: 法律信箱 / 加班费怎么算?"""
    for i in range(1, len(pieces) - 1):
        above, one, below = pieces[i - 1 : i + 2]
        asks = one.kind in TEXT and one.alone and one.size <= _QUESTION and folded[one.piece.end - 1] in "?!"
        over = below.kind in TEXT or below.kind is BlockKind.BYLINE
        if asks and over and above.kind in HEADLINES and above.alone and is_column(_text(folded, above)):
            pieces[i - 1], pieces[i] = _as(above, BlockKind.KICKER), _as(one, BlockKind.TITLE)
    return pieces


def _lines_over(folded: str, pieces: list[Labelled]) -> list[Labelled]:
    """A short line between a whole paragraph and a headline is of the headline: no text goes on in it.

    An office there seals what stands above it, unless 关于…的公告 goes on with it or 关于 ends it.
    """
    for i in range(1, len(pieces) - 1):
        above, one, below = pieces[i - 1 : i + 2]
        alone = one.kind in TEXT and one.alone
        if below.kind is not BlockKind.TITLE or not alone:
            continue
        text, under = _text(folded, one), _text(folded, below)
        if text.endswith("关于") and _OFFICE.search(text[:-2]) and _ENDS.search(under):
            pieces[i] = _as(one, BlockKind.TITLE)
            continue
        line = _LINE.fullmatch(text) is not None and not _TORN.search(text)
        if _OFFICE.search(text):
            over = line and under.startswith("关于") and _ENDS.search(under) is not None
        else:
            over = line and (_is_whole(folded, above) or (text[0] in "“《" and is_column(text)))
        if over:
            pieces[i] = _as(one, BlockKind.KICKER)
    return pieces


def _is_whole(folded: str, one: Labelled) -> bool:
    """Whether nothing goes on behind a piece: it ends with a full stop or with the day of a notice."""
    start, end = one.span
    return (
        one.kind not in TEXT or not is_open(folded, start, end) or _DAY.search(folded, start, end) is not None
    )


def _in_order(folded: str, run: list[Labelled]) -> list[Labelled]:
    if _is_office_over_notice(folded, run):
        return [_as(one, BlockKind.TITLE) for one in run[:2]] + run[2:]
    if _is_call_in_two(folded, run):
        kinds = (BlockKind.KICKER, BlockKind.TITLE, BlockKind.TITLE, *[BlockKind.SUBTITLE] * len(run[3:]))
        return [_as(one, kind) for one, kind in zip(run, kinds, strict=True)]
    if len(run) == 2 and is_call_for_essays(_text(folded, run[1])):
        return [_as(run[0], BlockKind.TITLE), _as(run[1], BlockKind.KICKER)]
    run = [_as(one, BlockKind.SUBTITLE) if i and _is_under(folded, one) else one for i, one in enumerate(run)]
    if len(run) > 1 and _is_over(folded, run):
        second = _as(run[1], BlockKind.TITLE) if run[1].kind is BlockKind.SUBTITLE else run[1]
        return [_as(run[0], BlockKind.KICKER), *_in_order(folded, [second, *run[2:]])]
    talks = run[0].kind is BlockKind.KICKER and _TALKS.search(_text(folded, run[0])) is not None
    if talks and len(run) > 2 and run[1].kind is BlockKind.TITLE:
        return [run[0], *_in_order(folded, run[1:])]
    return _in_two(folded, _titled(_by_level(folded, run)))


def _is_office_over_notice(folded: str, run: Sequence[Labelled]) -> bool:
    """Whether a notice's headline is set in two lines: the office, and 关于 what it gives notice of.

    ``云泉县人大常委会 / 任免名单`` is such a headline too.
    """
    second = _text(folded, run[1]) if len(run) > 1 else ""
    notice = second.startswith("关于") or (len(second) < _SHORT and is_rest(second))
    return notice and _OFFICE.search(_text(folded, run[0])) is not None


def _is_call_in_two(folded: str, run: Sequence[Labelled]) -> bool:
    """Whether what somebody called for, or what a meeting dealt with, is set in two lines under it.

    ``…会议强调 / 冬修水利抓早抓实 / 明年春种不误农时``; ``祝云主持召开会议 / 传达… / 部署…``. Who led and
    who was there may stand under them; parts that are set apart are a line of their own.
    """
    if len(run) < 3 or _level(run[0]) < _level(run[1]) or _level(run[1]) != _level(run[2]):
        return False
    over, first, second = (_text(folded, one) for one in run[:3])
    plain = _EVEN.fullmatch(first) and _EVEN.fullmatch(second)
    if not plain or not all(_is_under(folded, one) for one in run[3:]):
        return False
    if leads_meeting(over) or is_meeting(over):
        return deals(first) and deals(second)
    even = abs(len(first) - len(second)) <= _CALL_UNEVEN and not (is_meeting(second) or tells_kind(second))
    return even and _CALLS.search(over) is not None and not _is_under(folded, run[2])


def _titled(run: list[Labelled]) -> list[Labelled]:
    """The last line before the subtitles is the headline where none was found."""
    kinds = {one.kind for one in run}
    if BlockKind.TITLE in kinds or BlockKind.KICKER not in kinds:
        return run
    at = next((i for i, one in enumerate(run[1:]) if one.kind is BlockKind.SUBTITLE), len(run) - 1)
    return [*run[:at], _as(run[at], BlockKind.TITLE), *run[at + 1 :]]


def _in_two(folded: str, run: list[Labelled]) -> list[Labelled]:
    """Two whole lines without a mark are headline and subtitle; one that is torn goes on in the next.

    Two lines of about one length are a headline of two lines: ``冬闲田里种油菜 / 农家院里编竹筐``.
    """
    at = [i for i, one in enumerate(run) if one.kind is BlockKind.TITLE]
    if len(at) != 2 or any(_level(run[i]) < _PLAIN for i in at):
        return run
    first, second = (_text(folded, run[i]) for i in at)
    apart = run[at[0]].piece.line != run[at[1]].piece.line
    torn = (_TORN.search(first) and not is_meeting(first)) or (_ENDS.search(second) and not deals(second))
    if not apart or min(len(first), len(second)) < _LEAST or torn or _is_one(first, second):
        return run
    return [*run[: at[1]], _as(run[at[1]], BlockKind.SUBTITLE), *run[at[1] + 1 :]]


def _is_one(first: str, second: str) -> bool:
    """Whether two lines are one headline: the first needs the second, or they are a couplet."""
    return _needs(first, second) or is_rest(second) or _is_even(first, second)


def _needs(first: str, second: str) -> bool:
    """Whether one line says nothing without the other: 今年我市新改建 / 农村公路1200公里."""
    return goes_on(first) or _BINDS.match(second) is not None


def _is_even(first: str, second: str) -> bool:
    """Whether two lines are about as long as each other, and neither is a meeting nor what it deals with."""
    plain = _EVEN.fullmatch(first) and _EVEN.fullmatch(second)
    longer = abs(len(first.translate(_QUOTES)) - len(second.translate(_QUOTES)))
    return (
        bool(plain) and longer <= _UNEVEN and not (is_meeting(first) or is_meeting(second) or deals(second))
    )


def _is_under(folded: str, one: Labelled) -> bool:
    """A line that stands nowhere but under a headline: who led and who was there, a number, a dash first.

    In a run it is asked about all lines but the first: 征文选登 over a headline is its kicker.
    """
    text = _text(folded, one)
    if text.startswith(("-", "—")) or text.endswith(("征文", "征文选登", "征文选刊")):
        return True
    return who_did_what(text) or _NUMBER.fullmatch(text) is not None


def _is_over(folded: str, run: Sequence[Labelled]) -> bool:
    """Whether the first line stands over the headline: a column, a meeting over its call, a slogan."""
    first, second = (_text(folded, one) for one in run[:2])
    if _is_under(folded, run[1]) or speaks(second) or run[0].piece.line == run[1].piece.line:
        return False
    if is_column(first) or (follows_up(first) and not follows_up(second)):
        return True
    marked = _level(run[0]) < min(_level(one) for one in run[1:])
    if leads_meeting(first) and deals(second):
        return not marked
    if is_meeting(first):
        led = len(run) > 2 and who_did_what(_text(folded, run[2]))
        calls = is_slogan(second) or not (deals(second) or is_meeting(second))
        return (calls or not marked) if led else (calls and not marked)
    if speaks(first):
        return is_slogan(second) and not marked
    slogan = is_in_parts(first) and not _STATES.search(first)
    return not marked and slogan and not is_in_parts(second) and not tells_kind(second)


def _level(one: Labelled) -> int:
    return one.level if one.level and one.piece.first else _PLAIN


def _by_level(folded: str, run: list[Labelled]) -> list[Labelled]:
    """What stands under a headline on a lower level is its subtitle, what stands over it its kicker."""
    levels = [_PLAIN if i and _is_under(folded, one) else _level(one) for i, one in enumerate(run)]
    top = min(levels)
    if top == _PLAIN or levels.count(top) != 1:
        return _by_order(folded, run)
    at = levels.index(top)
    return [
        _as(one, BlockKind.KICKER if i < at else BlockKind.TITLE if i == at else BlockKind.SUBTITLE)
        for i, one in enumerate(run)
    ]


def _by_order(folded: str, run: list[Labelled]) -> list[Labelled]:
    """Of two lines that look alike the first is the headline; what shares its line with it is part of it."""
    line = run[0].piece.line
    if len(run) == 2 and run[0].kind is BlockKind.TITLE and run[1].piece.line == line:
        return [run[0], _as(run[1], BlockKind.TITLE)]
    kinds = [one.kind for one in run[:3]]
    first, second = _text(folded, run[0]), _text(folded, run[1]) if len(run) > 1 else ""
    if (
        kinds[:2] != [BlockKind.KICKER, BlockKind.TITLE]
        or BlockKind.TITLE in kinds[2:]
        or (_is_kicker(folded, run[0]) and not _needs(first, second))
    ):
        return run
    below = BlockKind.TITLE if _is_one(first, second) else BlockKind.SUBTITLE
    return [_as(run[0], BlockKind.TITLE), _as(run[1], below), *run[2:]]


def _is_kicker(folded: str, one: Labelled) -> bool:
    text = _text(folded, one)
    told = one.rule.startswith(("kicker-emphasis", "kicker-column", "kicker-briefs", "paper-column"))
    return told or len(text) < _SHORT or _TALKS.search(text) is not None


def _text(folded: str, one: Labelled) -> str:
    return one.text(folded).strip("*#_【】[] ")


def _as(one: Labelled, kind: BlockKind) -> Labelled:
    return one.made(Region.HEAD, kind, "headline-order")
