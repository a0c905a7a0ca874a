"""Lines to pieces. Cutting never loses ink: what no pattern wants stays a piece of its own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from govnews.blocks import BlockKind
from govnews.lexicon.forms import SUMMARY
from govnews.lexicon.signatures import NAME, drawn_by, is_name
from govnews.pieces import Piece
from govnews.spans import trim
from govnews.stages.brackets import names_someone
from govnews.stages.cut.accounts import ACCOUNT_HEADS, ACCOUNT_TAILS
from govnews.stages.cut.apart import FLAT
from govnews.stages.cut.headline import ORIGINAL, bare_headline, marked_headline
from govnews.stages.cut.heads import HEADS
from govnews.stages.cut.inner import INNER
from govnews.stages.cut.patterns import Cued
from govnews.stages.cut.tails import CLOSING_BRACKET, TAILS

_WHOLE = 9
"""A line this short is one thing; in characters."""
_TWO_THINGS = 18
"""A line this short has no closing piece to cut off."""
_CAPTION = 140
"""A caption is seldom longer; in characters."""
_SHORTEST, _LONGEST = 10, 90
"""A headline with its publication line behind it is neither shorter nor longer; in characters."""
_NO_HEADLINE = re.compile(
    r"。|\d{4}[-年/.]\d|[A-Za-z\d]\.[A-Za-z]{2}|(?:来源|时间|日期|作者|发布人|编辑) ?:"
    r"|(?:标 {0,8}题|文 {0,8}号|发布机构|索引号|主题分类|有效性) ?:"
)
_WINDOW = 240
"""How far from a line's end a closing piece may begin; keeps the cost linear."""

# `str.splitlines` also splits at U+2028, \x85 and \x1c, which OCR and CMS text holds in mid-sentence.
_LINE = re.compile(r"[^\r\n]+")
_OPENING = 44
"""How far into a line the words stand that tell of a head to cut off."""
_MENU = 320
"""The same on a line that may be a whole page, menu and all."""
_HEAD_CUE = re.compile(r"[讯电接(【]|\d:\d|消息|信息|报道|记者|强调|指出|要求")
_SUMMARY = re.compile(rf"[\[【(]?{SUMMARY}[\]】)]? ?:|[\[【]{SUMMARY}[\]】]")
_SETTLED = frozenset("。!?;,")
_TAIL_ANY = re.compile(
    r"编|审|责|校|源|转|记|撰|作|摄|综|返|更|享|声|版|】|\)|〕|\]|▊|☟|通讯员|举报|发布|上一?[篇条]|下一?[篇条]"
    r"|展开|全文|原文|收起|发表于|往期|精彩|赞|在看"
)
"""None of it begins with a class: so `re` looks for their first characters alone."""
_TAIL_CUE = re.compile(r"问题|声明|本文|投稿")
_GAP = re.compile(r"(?<=[。!?”…)]) +(?=\S)| {3,}(?=\S)| +(?=本报讯[ (])")

_INLINE = re.compile(r"(?:</?(?:strong|b|em|i|span|font|a|u)\b[^<>]*>)+", re.IGNORECASE)
"""Markup that ends no paragraph."""
_BOLD = re.compile(r"<(?:strong|b|h[1-6])\b[^<>]*>\Z", re.IGNORECASE)
_OPENED = re.compile(r"(?:<(?!br\b|hr\b)[a-z][^<>]*>)+\Z", re.IGNORECASE)
"""Markup that belongs to what follows it."""
_TABLE = re.compile(
    r"<table[^<>]{0,80}+>(?:\s*+</?(?:thead|tbody|tr|td|th)\b[^<>]{0,80}+>[^<>。]{0,80}+)++</table>"
)
"""A table as OCR writes it, all in one line; no table that a site puts its page into."""
_TAG = 60
"""How long a tag may be, in characters."""
_HEADING = 48
"""A heading is seldom longer; in characters."""

_SIGNED = re.compile(
    rf"(?<=[。!?”])(?P<cut>\((?:[\u4e00-\u9fff]{{0,4}}(?:记者|通讯员|作者|读者) ?)?"
    rf"(?P<name>{NAME})(?: {{1,3}}(?P<other>{NAME}))?\))\Z"
)
"""The signature behind the last words of a text."""
_ARTIST = r"[^ ,。;:()《》“”]{1,3} {0,3}[^ ,。;:()《》“”]{1,3} ?"
_HAND = "作画绘刻"
_DRAWN = re.compile(rf"[^,。;:]{{2,18}}?(?:(?<=\)) {{1,8}}| {{2,8}})(?P<by>{_ARTIST}[{_HAND}])")
"""The headline of a picture and, after a gap, who made it."""
_LONE = re.compile(r"(?<=[。!?”])[\u4e00-\u9fff]{2,3}\Z")
"""A name between the text and the credits of a flattened page."""

_HEADS, _INNER = Cued((*ACCOUNT_HEADS, *HEADS)), Cued(INNER)
_TAILS = Cued((*ACCOUNT_TAILS, *TAILS))


class Mark(NamedTuple):
    """A stretch of a line that is one thing."""

    start: int
    end: int
    kind: BlockKind | None
    """What it looks like, None for what no pattern wants."""
    rule: str
    """Name of the pattern, `_LEFT` for what no pattern wants."""


_LEFT = "line"
"""Stands for the rule of what no pattern wants."""


def cut(text: str, folded: str) -> list[Piece]:
    """The pieces of a page, in order; together they hold every character that is not white space."""
    pieces: list[Piece] = []
    number = 0
    above = ""
    for line in _LINE.finditer(folded):
        at, stop = line.span()
        start, end = trim(text, at, stop)
        if start == end:
            continue
        marks = _cut_line(text, folded, *trim(folded, start, end), above)
        if text.startswith("<table", start) and _TABLE.fullmatch(text, start, end):
            marks = [_left(*trim(folded, start, end))]
        above = folded[start : min(end, start + 120)]
        if len(marks) == 1:
            pieces.append(Piece(start, end, number, start - at, True, True, marks[0].kind, marks[0].rule))
        else:
            last = len(marks) - 1
            for i, one in enumerate(_covering(text, marks, start, end)):
                indent = one.start - at
                pieces.append(
                    Piece(one.start, one.end, number, indent, i == 0, i == last, one.kind, one.rule)
                )
                at = one.end
        number += 1
    return pieces


def _covering(text: str, marks: list[Mark], start: int, end: int) -> list[Mark]:
    """The marks of a line stretched over the markup that was blanked out beside them."""
    out = []
    at = start
    for i, (_, to, kind, rule) in enumerate(marks):
        limit = marks[i + 1].start if i + 1 < len(marks) else end
        opened = _OPENED.search(text, max(to, limit - _TAG), limit) if text[limit - 1] == ">" else None
        limit = opened.start() if opened else limit
        from_ = trim(text, at, limit)[0]
        at = to if text[to:limit].isspace() else limit
        out.append(Mark(from_, trim(text, from_, at)[1], kind, rule))
    return out


def _cut_line(text: str, folded: str, start: int, end: int, above: str) -> list[Mark]:
    size = end - start
    drawn = folded[end - 1] in _HAND if size else False
    if size < _WHOLE or (size < _TWO_THINGS and not drawn and not _HEAD_CUE.search(folded, start, end)):
        return [Mark(start, end, None if size else BlockKind.NAV, _LEFT)]
    tails: list[Mark] = []
    rest = end
    while rest - start >= _TWO_THINGS:
        tail = _tail(folded, start, rest, bool(tails))
        if tail is None:
            break
        tails.append(tail)
        rest = trim(folded, start, tail.start)[1]
    if not tails and (signed := _signed(folded, start, end)):
        tails, rest = [signed], trim(folded, start, signed.start)[1]
    heads: list[Mark] = []
    at = start
    while at < rest:
        over = heads and heads[-1].kind in (BlockKind.TITLE, BlockKind.NAV)
        head = _head(folded, at, rest, above, size >= FLAT or bool(over))
        if head is None:
            break
        heads.append(head)
        at = trim(folded, head.end, rest)[0]
        if head.kind is BlockKind.DATELINE:
            break
    marks = heads
    if at < rest and heads and folded.endswith("题:", heads[-1].start, heads[-1].end):
        marks.append(Mark(at, rest, BlockKind.TITLE, "headline-of-dateline"))
    elif at < rest:
        flat = rest - at >= FLAT or text.find("</p>", at, rest) >= 0
        whole = not flat or _SUMMARY.match(folded, at, rest)
        marks += [_left(at, rest)] if whole else _inner(text, folded, at, rest)
    return marks + tails[::-1]


def _head(folded: str, start: int, end: int, above: str, flat: bool) -> Mark | None:
    """What opens a line, or the rest of one; `flat`: the line may be a whole page."""
    if folded.startswith(("原", "本文原", "(原", "(本文原"), start):
        mark = ORIGINAL.match(folded, start, end)
        if mark:
            stop = mark.end() if mark["quoted"] else marked_headline(folded, mark.end(), end, above)
            if stop is not None and stop <= end:
                return Mark(start, trim(folded, start, stop)[1], BlockKind.TITLE, "headline-marked")
    for rule in _HEADS.asked(folded[start : min(end, start + (_MENU if flat else _OPENING))]):
        if rule.flat_only and not flat:
            continue
        match = rule.compiled.match(folded, start, end)
        if match and match.end() > start:
            return Mark(start, trim(folded, start, match.end())[1], rule.kind, rule.name)
    if flat:
        stop = bare_headline(folded, start, end)
        if stop is not None:
            return Mark(start, trim(folded, start, stop)[1], BlockKind.TITLE, "headline-said-again")
    return None


def _tail(folded: str, start: int, end: int, others: bool) -> Mark | None:
    """What closes a line, or the rest of one; `others`: something behind it has been cut off."""
    from_ = max(start, end - _WINDOW)
    cue = _TAIL_CUE if folded[end - 1] in _SETTLED else _TAIL_ANY
    if cue.search(folded, from_, end):
        found = _closing(folded, start, from_, end) or _bracket(folded, start, from_, end)
        if found:
            return found
    return _bare_name(folded, from_, end) if others and end - start >= FLAT else None


def _closing(folded: str, start: int, from_: int, end: int) -> Mark | None:
    """What the first of the patterns cuts off that may cut there, behind `from_`."""
    for rule in _TAILS.asked(folded[from_:end]):
        match = rule.compiled.search(folded, from_, end)
        if match is None:
            continue
        at = trim(folded, match.start("cut" if "cut" in rule.compiled.groupindex else 0), end)[0]
        if rule.no_caption and end - start < _CAPTION and folded[end - 1] in "摄图":
            continue
        if rule.under_headline and not _is_headline(folded, start, at):
            continue
        if start < at < end and (rule.anywhere or _settled(folded, start, at) or end - start >= FLAT):
            return Mark(at, end, rule.kind, rule.name)
    return None


def _bracket(folded: str, start: int, from_: int, end: int) -> Mark | None:
    """A bracket at the end that names those who wrote the text."""
    if folded[end - 1] not in ")〕]":
        return None
    match = CLOSING_BRACKET.compiled.search(folded, from_, end)
    if match and match.start() > start and names_someone(folded, match.start(), match.end(), start):
        return Mark(match.start(), end, CLOSING_BRACKET.kind, CLOSING_BRACKET.name)
    return None


def _signed(folded: str, start: int, end: int) -> Mark | None:
    """The signature behind the last words of a text: ``室接待会员。（江 晚）``; not ``谢谢！（掌声）``.

    Or the artist's behind the headline of a picture: ``新苗（木刻） 江 晚作``, ``“隔空”服务  江 晚 画``.
    """
    if folded[end - 1] in _HAND:
        drawn = _DRAWN.fullmatch(folded, start, end) if end - start <= _HEADING else None
        if drawn is None or drawn_by(drawn["by"]) is None:
            return None
        return Mark(drawn.start("by"), end, BlockKind.BYLINE, "artist-behind-headline")
    if folded[end - 1] != ")":
        return None
    match = _SIGNED.search(folded, start, end) if end - start < _TWO_THINGS else None
    if match is None or match.start() == start:
        return None
    if not all(is_name(name) for name in match.group("name", "other") if name):
        return None
    return Mark(match.start("cut"), end, CLOSING_BRACKET.kind, CLOSING_BRACKET.name)


def _is_headline(folded: str, start: int, end: int) -> bool:
    return _SHORTEST <= end - start <= _LONGEST and not _NO_HEADLINE.search(folded, start, end)


def _settled(folded: str, start: int, at: int) -> bool:
    """Whether a sentence or a date has ended before `at`: then what follows can be a thing of its own."""
    before = folded[trim(folded, start, at)[1] - 1]
    return before in '。!?”"…》)]】' or (before.isdigit() and folded.startswith("责任编辑", at))


def _bare_name(folded: str, start: int, end: int) -> Mark | None:
    """A name between the text and the credits of a flattened page."""
    match = _LONE.search(folded, start, end)
    return Mark(match.start(), end, BlockKind.BYLINE, "byline-bare-name") if match else None


def _inner(text: str, folded: str, start: int, end: int) -> list[Mark]:
    cuts = sorted(_found(folded, start, end))
    marks: list[Mark] = []
    at = start
    for one in cuts:
        if one.start < at:
            continue
        marks += [*_paragraphs(text, folded, at, one.start), one]
        at = one.end
    return marks + _paragraphs(text, folded, at, end)


def _found(folded: str, start: int, end: int) -> Iterator[Mark]:
    for rule in _INNER.asked(folded[start:end]):
        spans = [trim(folded, *match.span()) for match in rule.compiled.finditer(folded, start, end)]
        if len(spans) > rule.repeated:
            yield from (Mark(*span, rule.kind, rule.name) for span in spans)


def _paragraphs(text: str, folded: str, start: int, end: int) -> list[Mark]:
    """The text between two cuts, parted where runs of spaces stand for lost line ends."""
    marks: list[Mark] = []
    at = start
    for gap in _GAP.finditer(folded, start, end):
        if _INLINE.fullmatch(text, *gap.span()):
            continue
        marks += _paragraph(text, folded, *trim(folded, at, gap.start()), at > start)
        at = gap.end()
    return marks + _paragraph(text, folded, *trim(folded, at, end), at > start)


def _paragraph(text: str, folded: str, start: int, end: int, follows: bool) -> list[Mark]:
    """One paragraph of several: a heading set in bold, a dateline and its text, or text alone."""
    if start == end:
        return []
    if follows and end - start <= _HEADING and _BOLD.search(text, max(0, start - _TAG), start):
        return [Mark(start, end, BlockKind.HEADING, "heading-bold")]
    head = _head(folded, start, end, "", end - start >= FLAT) if follows else None
    if head and head.kind is BlockKind.DATELINE:
        rest = trim(folded, head.end, end)[0]
        return [head, _left(rest, end)] if rest < end else [head]
    return [_left(start, end)]


def _left(start: int, end: int) -> Mark:
    return Mark(start, end, None, _LEFT)
