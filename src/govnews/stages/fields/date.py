"""The publication date: of the publication line, the page, the dateline, the lead sentence; else none.

Nothing is guessed: a part that is not printed stays None, and a date in a list, a footer or a later paragraph
is no publication date.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable, Iterator
from operator import itemgetter

import attrs

from govnews.blocks import BlockKind
from govnews.dates import PartialDate
from govnews.stages.fields.values import Found
from govnews.stages.label.label import Labelled
from govnews.stages.story import Story

_CLOCK = (
    r"(?:(?:[ \u3000|]*(?:星期.)?[ ]*|T)(?P<hour>\d{1,2})"
    r"(?::(?P<minute>\d{2})(?::(?P<second>\d{2}))?(?! ?[APap][Mm])|时(?:(?P<minute_han>\d{1,2})分)?))?"
)
_HAN_MONTH = r"(?P<mh>[一二三四五六七八九十]{1,2})月"
_HAN_DAY = r"(?P<dh>[一二三四五六七八九十]{1,3})日"
_PRINTED = r"(?:(?<![\u4e00-\u9fff])|(?<=[布表新稿入]))"
_LABEL_BEFORE = rf"(?:(?<={_PRINTED}(?:日期|时间):)|(?<={_PRINTED}(?:日期|时间): ))"
"""Behind no other label are two figures a year: 上班时间:08-12-15时."""
_FULL = re.compile(
    r"(?<![\d.])(?:(?P<y>\d{4}) ?(?:年 {0,2}(?P<m>\d{1,2}) ?月(?: ?(?P<d>\d{1,2}) ?日?)?"
    r"|(?P<sep>[-/.])(?P<m2>\d{1,2})(?:(?P=sep)(?P<d2>\d{2}(?=\d{2}:\d{2})|\d{1,2}(?!\d))|(?!\d)))"
    r"|(?P<d3>\d{1,2})\.(?P<m3>\d{1,2})\.(?P<y3>(?:19|20)\d{2})(?![.\d])"
    rf"|{_LABEL_BEFORE}(?P<yy>\d{{2}})[-年](?P<m4>\d{{1,2}})[-月](?P<d4>\d{{1,2}})(?:日|(?![\d日-]))"
    rf"|(?P<compact>20\d{{6}})(?!\d)|(?P<yh>[〇零一二三四五六七八九]{{4}})年{_HAN_MONTH}(?:{_HAN_DAY})?)"
    + _CLOCK
)
_LABELLED = r"(?:(?<=日期:)|(?<=时间:))\d{2}(?=-\d{2}(?: |\Z))"
_PART = re.compile(
    rf"(?<![\d.-])(?:(?P<m>\d{{1,2}})月(?P<d>\d{{1,2}})日|{_HAN_MONTH}{_HAN_DAY}"
    rf"|(?P<m2>{_LABELLED}|\d{{1,2}}(?=-\d{{1,2}} \d{{1,2}}:\d{{2}}))-(?P<d2>\d{{1,2}}))" + _CLOCK
)
_DIGITS = {c: i for i, c in enumerate("〇一二三四五六七八九")} | {"零": 0}
_BROADCAST = re.compile(r"《[^》]{2,14}》[ (]{0,3}(?P<day>20\d{6}|\d{4}年\d{1,2}月\d{1,2}日)")
_SENTENCE = re.compile(r"[^。!?]*[。!?]?")
_OTHER_DAY = re.compile(r"(?:将于?|将在|定于|拟于|计划于?|预计|自|从|截至|截止|早在)(?:今年|去年|前年)?\Z")
_LATER = re.compile(r"(?P<m>\d{1,2})月(?P<d>\d{1,2})日")


def date(folded: str, story: Story, crawled: datetime.date | None) -> Found[PartialDate] | None:
    """The publication date, None if the page prints none."""
    found = next(_candidates(folded, story), None)
    if found is None or found.value.year is not None:
        return found
    if crawled is not None:
        return attrs.evolve(found, value=found.value.resolve(crawled))
    return found


# What is printed before a date says what it is the date of; most dates say nothing.
_PUBLISHED = re.compile(r"(?:发布|发表|刊发|刊登)(?:日期|时间|于)?[: ]*\Z")
_OTHERWISE = re.compile(r"(?:成文|印发|发文|生成|更新|修改)(?:日期|时间|于)?[: ]*\Z")
_NO_DAY = re.compile(
    r"(?:今[天日]|现在)是[: ]*\Z|(?:截止|有效|有效期|实施|施行|生效|失效|废止)(?:日期|时间|期限)?[于至: ]*\Z"
)
# A count may look like 20210301 but never like 2021-03-01, which then stands behind an empty label (点击: ).
_NUMBER = re.compile(r"(?:浏览|点击|阅读|索 ?引 ?号|文号|编号)(?:次数|量|数)?[: ]*\Z")
_LABEL = 14


def _candidates(folded: str, story: Story) -> Iterator[Found[PartialDate]]:
    yield from _dates(folded, story.of(BlockKind.META), "date-of-meta")
    yield from _dates(folded, story.furniture, "date-of-page")
    yield from _programme(folded, story)
    yield from _dates(
        folded, (p for p in story.of(BlockKind.CREDIT) if _has_source(folded, p)), "date-of-source"
    )
    yield from _dates(folded, story.of(BlockKind.DATELINE), "date-of-dateline")
    yield from _lead(folded, story)


def _programme(folded: str, story: Story) -> Iterator[Found[PartialDate]]:
    """The day of a broadcast that its title prints: 《云中联播》 20220202."""
    for piece in story.of(BlockKind.TITLE):
        match = _BROADCAST.search(folded, *piece.span)
        if match:
            yield from read(folded, *match.span("day"), "date-of-programme")


def _has_source(folded: str, piece: Labelled) -> bool:
    return folded.startswith(("来源", "(来源", "[来源", "《"), piece.piece.start)


def _dates(folded: str, pieces: Iterable[Labelled], rule: str) -> Iterator[Found[PartialDate]]:
    """Full dates before partial ones; of each, what is labelled as published comes first, as signed last."""
    full: list[Found[PartialDate]] = []
    partial: list[Found[PartialDate]] = []
    for piece in pieces:
        start, end = piece.span
        full += read(folded, start, end, rule, _FULL)
        partial += read(folded, start, end, rule, _PART)
    for found in (full, partial):
        ranked = ((_rank(folded, one.start, one.end), one) for one in found)
        yield from (one for rank, one in sorted(ranked, key=itemgetter(0)) if rank < _NEVER)


_FIRST, _PLAIN, _LAST, _NEVER = range(4)
"""How near a date's label comes to publication; `_NEVER` is another day, or none at all."""


def _rank(folded: str, start: int, end: int) -> int:
    label = max(0, start - _LABEL)
    number = folded[start:end].isdigit() and _NUMBER.search(folded, label, start)
    if number or _NO_DAY.search(folded, label, start):
        return _NEVER
    if _PUBLISHED.search(folded, label, start):
        return _FIRST
    return _LAST if _OTHERWISE.search(folded, label, start) else _PLAIN


def read(
    folded: str, start: int, end: int, rule: str, pattern: re.Pattern[str] = _FULL
) -> Iterator[Found[PartialDate]]:
    """The dates of a stretch that can be dates."""
    for match in pattern.finditer(folded, start, end):
        value = _value(match)
        if value is not None:
            yield Found(value, match.start(), match.end(), rule)


def _value(match: re.Match[str]) -> PartialDate | None:
    part = match.groupdict()
    compact = part.get("compact")
    if compact:
        year, month, day = compact[:4], compact[4:6], compact[6:]
    else:
        year = part.get("y") or part.get("y3") or _in_full(part.get("yy")) or _year(part.get("yh"))
        month = part["m"] or part.get("m2") or part.get("m3") or part.get("m4") or _han(part["mh"])
        day = part["d"] or part.get("d2") or part.get("d3") or part.get("d4") or _han(part["dh"])
    try:
        return PartialDate(int(year) if year else None, int(month), int(day) if day else None, _time(part))
    except ValueError:
        return None


def _time(part: dict[str, str | None]) -> datetime.time | None:
    if part["hour"] is None:
        return None
    minute = part["minute"] or part["minute_han"] or "0"
    try:
        return datetime.time(int(part["hour"]), int(minute), int(part["second"] or 0))
    except ValueError:
        return None


def _in_full(year: str | None) -> str | None:
    """The year that two figures behind a label of time stand for: no site published before 1990."""
    return year and ("19" if year >= "90" else "20") + year


def _year(digits: str | None) -> str | None:
    return "".join(str(_DIGITS[c]) for c in digits) if digits else None


def _han(number: str | None) -> str | None:
    """二十一 as ``21``.

    >>> _han("二十一"), _han("十"), _han(None)
    ('21', '10', None)
    """
    if not number:
        return None
    tens, ten, ones = number.rpartition("十")
    if not ten:
        return str(_DIGITS.get(number, 0))
    return str(10 * (_DIGITS[tens] if tens else 1) + (_DIGITS[ones] if ones else 0))


def _lead(folded: str, story: Story) -> Iterator[Found[PartialDate]]:
    """A date in the first sentence, if the story does not go on to later days: then it tells of many."""
    body = list(story.of(BlockKind.BODY))
    if not body:
        return
    first = body[0].piece
    sentence = _lead_sentence(folded, first.start, first.end)
    found = next(read(folded, first.start, sentence, "date-of-lead", _FULL), None) or next(
        read(folded, first.start, sentence, "date-of-lead", _PART), None
    )
    if found is None or found.value.day is None or _OTHER_DAY.search(folded, first.start, found.start):
        return
    if not _goes_on(folded, body[1:], found.value):
        yield attrs.evolve(found, value=attrs.evolve(found.value, time=None))


def _lead_sentence(folded: str, start: int, end: int) -> int:
    """Where the first sentence ends; a quotation that opens the text is part of it."""
    match = _SENTENCE.match(folded, start, end)
    at = match.end() if match else end
    opened = folded.count("“", start, at) > folded.count("”", start, at)
    if opened:
        close = folded.find("”", at, end)
        if close > 0:
            rest = _SENTENCE.match(folded, close, end)
            at = rest.end() if rest else end
    return at


def _goes_on(folded: str, body: Iterable[Labelled], lead: PartialDate) -> bool:
    """Whether later paragraphs open on a later day than the lead."""
    for piece in body:
        match = _LATER.match(folded, *piece.span)
        if match:
            later = (int(match["m"]), int(match["d"]))
            if (lead.month or 0, lead.day or 0) < later <= ((lead.month or 0) + 2, 31):
                return True
    return False
