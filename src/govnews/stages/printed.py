"""Look again at the lines of a newspaper page: what their neighbours say of them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

from govnews.blocks import TEXT, BlockKind
from govnews.lexicon.forms import FULL_DATE, OFFICE_END
from govnews.lexicon.people import SURNAME
from govnews.spans import trim
from govnews.stages.columns.lattice import meet
from govnews.stages.columns.seams import begins_within, fit, is_open
from govnews.stages.columns.units import BULLETS
from govnews.stages.label.grammar import Region
from govnews.stages.label.label import Labelled
from govnews.stages.setting import is_set_apart

_TEXT = TEXT | {BlockKind.BYLINE}
_HEADING = 32
"""A heading is seldom longer; in characters."""
_LEAST = 7
_TOLD = 24
"""A caption that tells news is at least this long; in characters."""
_WITHIN = 1.5
_WORD = 2.0
"""What speaks for a word that a line's end parts, at least, in log-odds."""
_CUT, _BETWEEN = "cut-line", "heading-between"
_INDENT = 2
_TORN = re.compile(
    r"[,、;:][\u4e00-\u9fff]{0,2}\Z|(?:的是?|和|在|把|与|将|对|为|从|向)\Z|\d{4}年|;"
    r"|(?<!,[\u4e00-\u9fff]{4})(?<!,[\u4e00-\u9fff]{5})了\Z|[。?!][^”)》]|(?:[^ ]+ +){3}"
    rf"|(?:[局厅处科股县市区镇乡村院校队部站所组会]长|书记|主任|主席|经理|委员|代表|教授|记者|村民|职工){SURNAME}\Z"
)
_BREAKS = re.compile(r"\||[^,]{2,28}(?:公司|局|委员会|政府|中心|办公室|大队|支队)\Z")
"""The row of a table, or an office: who of it did what stands in the next line."""
_SAYS = re.compile(r"(?:告诉记者|要求|表示|介绍|指出|强调|认为|(?<![传听小评演述解据])说)[,:]")
"""Who says something, and no heading: 卫生院院长江晚告诉记者,夜里."""
_KNOWN = frozenset({"row-of-list", "line-of-notice", "seal-of-notice"})
"""Rules of lines that are known to be no heading."""
_PICTURED = re.compile(r"图[为是]|[上下左右]图|(?:摄|摄影|供图)\W{0,2}\Z")
_OFFICE = re.compile(rf"[\u4e00-\u9fff]{{2,24}}(?:{OFFICE_END}|公司|银行|分行|支行|合作社)")
_ISSUER = re.compile(
    r"[\u4e00-\u9fff]{2,20}(?:法院|检察院|委员会|办公室|指挥部|政府|公司|中心|[财税监管利林业育生安设通政]局|厅)"
)
"""Who gives notice of something; a headline may end with another office."""
_DAY = re.compile(rf"(?:{FULL_DATE}|\d{{1,2}}月\d{{1,2}}日)(?: ?\d{{1,2}}时(?:\d{{1,2}}分)?)?")
_ASKS = re.compile(
    r"(?P<who>(?:本报)?(?:记者|主持人|问|网友|读者|市民|观众|听众))(?:[“\"][^:“”\"]{1,12}[”\"])?:"
)
"""Who asks: 记者:, 网友“小满”:."""
_REPORTERS = re.compile(
    r"[□■◎* ]*(?:本报|[\u4e00-\u9fff]{2,5})?"
    r"(?:(?:首席|见习|全媒体|特约)?(?:记者|通讯员)(?: +[\u4e00-\u9fff]{1,3}){1,6} *){1,3}(?:文/图)?"
)
_LETTER = re.compile(r"(?:尊敬的)?编辑(?:同志|老师|先生|部)?[::]")


def relabel(folded: str, pieces: Sequence[Labelled]) -> list[Labelled]:
    """Items and questions as text, headings told from torn lines, headlines over letters and reporters."""
    out = _items(folded, _questions(folded, pieces))
    for i, one in enumerate(out):
        out[i] = _heading(folded, out, i) if one.kind is BlockKind.BODY else one
    return _told_by_next(folded, _cut_lines(folded, out))


def headlines(folded: str, pieces: Sequence[Labelled]) -> list[Labelled]:
    """A short line over a picture as its headline, a heading that stands alone as one that is asked."""
    return _lone_headings(folded, _headless(folded, _heads_of_pictures(folded, list(pieces))))


def _headless(folded: str, pieces: list[Labelled]) -> list[Labelled]:
    """The only heading of a report that a dateline opens behind a picture or a text, without a headline.

    OCR read the first column of the report before the headline: ``本报讯 … / 县里办起夜校 / …（江 晚）``.
    """
    for i in range(1, len(pieces)):
        above = pieces[i - 1].kind
        if pieces[i].kind is not BlockKind.DATELINE or not pieces[i].piece.first:
            continue
        if above not in (BlockKind.CAPTION, BlockKind.BYLINE):
            continue
        rest = takewhile(lambda p: p.state.region is Region.TEXT and not _opens(p), pieces[i + 1 :])
        found = [k for k, one in enumerate(rest, i + 1) if one.kind is BlockKind.HEADING]
        if len(found) == 1 and _is_lone(folded, pieces, found[0]):
            pieces[found[0]] = pieces[found[0]].made(Region.HEAD, BlockKind.TITLE, "headline-alone")
    return pieces


def _opens(one: Labelled) -> bool:
    return one.kind is BlockKind.DATELINE and one.piece.first


def _is_lone(folded: str, pieces: Sequence[Labelled], i: int) -> bool:
    """Whether a heading without a mark stands alone behind whole text."""
    one, above = pieces[i], pieces[i - 1]
    alone = one.alone and not one.level and (one.untold or one.rule == _BETWEEN)
    return alone and above.kind is BlockKind.BODY and not is_open(folded, *above.span)


def _lone_headings(folded: str, pieces: list[Labelled]) -> list[Labelled]:
    """A heading without a mark that is the only one of its article may be the headline of the next.

    Whether it is one, `sections` decides: here it only becomes one that is asked.
    """
    run: list[int] = []
    for i, one in enumerate(pieces):
        if one.kind is BlockKind.HEADING:
            run.append(i)
        if one.state.region is Region.HEAD or i + 1 == len(pieces):
            if len(run) == 1 and _may_part(folded, pieces, run[0]):
                pieces[run[0]] = pieces[run[0]].made(Region.HEAD, BlockKind.TITLE, "headline-alone")
            run = []
    return pieces


def _may_part(folded: str, pieces: Sequence[Labelled], i: int) -> bool:
    """Whether blank lines set a heading apart from whole text above, and what is under it is signed."""
    text = list(takewhile(lambda p: p.state.region is Region.TEXT, pieces[i + 1 :]))
    signed = any(p.kind is BlockKind.BYLINE and p.piece.last for p in text)
    return _is_lone(folded, pieces, i) and signed and is_set_apart(folded, pieces, i)


def _items(folded: str, pieces: Sequence[Labelled]) -> list[Labelled]:
    """Sentences in a row behind the same mark are items of a list of briefs, not captions.

    Nor is the item a heading whose first line a column breaks off: ``●茶叶站添了烘干机6 / 台。``.
    """
    marks = [
        folded[one.piece.start] if one.rule == "caption-mark" and folded[one.piece.end - 1] == "。" else ""
        for one in pieces
    ]
    out = [
        one.made(Region.TEXT, BlockKind.BODY, "brief-marked") if mark and mark in (before, behind) else one
        for one, before, mark, behind in zip(pieces, ["", *marks], marks, [*marks[1:], ""], strict=False)
    ]
    for i, one in enumerate(out[1:], 1):
        mark, above = folded[one.piece.start], out[i - 1]
        listed = one.kind is BlockKind.HEADING and one.piece.first and mark in BULLETS
        if listed and above.kind is BlockKind.BODY and folded[above.piece.start] == mark:
            out[i] = one.made(Region.TEXT, BlockKind.BODY, "brief-marked")
    return out


def _questions(folded: str, pieces: Sequence[Labelled]) -> list[Labelled]:
    """A question that somebody asks is no headline, where another one opens a paragraph; nor is its rest."""
    asked = [_ASKS.match(folded, *one.span) for one in pieces]
    known = {mark["who"] for mark, one in zip(asked, pieces, strict=True) if mark and one.kind in _TEXT}
    out: list[Labelled] = []
    goes_on = False
    for mark, one in zip(asked, pieces, strict=True):
        asks = mark is not None and mark["who"] in known
        rest = goes_on and folded[one.piece.end - 1] in "?!。"
        headed = one.kind in (BlockKind.TITLE, BlockKind.SUBTITLE) and (asks or rest)
        out.append(one.made(Region.TEXT, BlockKind.BODY, "question") if headed else one)
        goes_on = asks and is_open(folded, *one.span)
    return out


def _told_by_next(folded: str, pieces: list[Labelled]) -> list[Labelled]:
    """What the address of a letter, reporters, the day of a notice or a dateline say of the line above."""
    report = False
    for i, one in enumerate(pieces[1:], 1):
        over = pieces[i - 1]
        report = over.kind is BlockKind.DATELINE or (report and over.kind is not BlockKind.TITLE)
        if _LETTER.fullmatch(folded, *one.span):
            pieces[i - 1] = _headline(over, "headline-of-letter")
        elif _is_reporters(folded, one) and _may_head(folded, over):
            pieces[i - 1] = _headline(over, "headline-over-reporters")
        elif _DAY.fullmatch(folded, *one.span):
            seal = pieces[i - 1] = _seal(folded, over)
            sealed = seal.rule == "seal-of-notice" or seal.kind is BlockKind.BODY
            if one.kind is BlockKind.TITLE or (one.kind is BlockKind.META and sealed):
                pieces[i] = one.made(Region.TEXT, BlockKind.BODY, "day-of-notice")
        elif one.kind is BlockKind.DATELINE and not one.piece.first:
            pieces[i - 1] = _flat_headline(folded, over)
        elif i > 1 and not report and one.kind is BlockKind.BODY and _ends_text(folded, pieces[i - 2], over):
            pieces[i - 1] = _seal(folded, over)
    return pieces


def _ends_text(folded: str, above: Labelled, one: Labelled) -> bool:
    """Whether a line that seemed to head the text below stands behind whole text and has no mark."""
    heads = one.kind in (BlockKind.TITLE, BlockKind.HEADING, BlockKind.KICKER) and not one.level
    whole = above.kind is BlockKind.BODY and not is_open(folded, *above.span)
    return heads and whole and _ISSUER.fullmatch(folded, *one.span) is not None


def _may_head(folded: str, one: Labelled) -> bool:
    start, end = one.span
    alone = one.alone and end - start <= _HEADING
    if _DAY.fullmatch(folded, start, end):
        return False
    text = one.kind is BlockKind.BODY and is_open(folded, start, end) and not _TORN.search(folded, start, end)
    unknown = one.kind in (BlockKind.WIDGET, BlockKind.CAPTION) and one.untold
    return alone and (text or unknown or one.kind is BlockKind.HEADING)


def _heads_of_pictures(folded: str, pieces: list[Labelled]) -> list[Labelled]:
    """A short line over a caption that no text follows is the headline of a picture."""
    for i in range(1, len(pieces) - 1):
        one, caption = pieces[i], pieces[i + 1]
        told = caption.kind is BlockKind.CAPTION and caption.size >= _TOLD
        if not (told and _may_head(folded, one)):
            continue
        behind = next((p.kind for p in pieces[i + 2 :] if p.kind is not BlockKind.CAPTION), None)
        if behind not in (BlockKind.BODY, BlockKind.HEADING) or _stands_apart(folded, pieces, i):
            pieces[i] = one.made(Region.HEAD, BlockKind.TITLE, "headline-of-picture")
    return pieces


def _stands_apart(folded: str, pieces: Sequence[Labelled], i: int) -> bool:
    """Whether blank lines set a line and its caption apart from whole text above and from what follows."""
    k = next((k for k in range(i + 1, len(pieces)) if pieces[k].kind is not BlockKind.CAPTION), len(pieces))
    caption = folded[pieces[i + 1].piece.start : pieces[k - 1].piece.end]
    if k == len(pieces) or not _PICTURED.search(caption):
        return False
    settled = not is_open(folded, *pieces[i - 1].span)
    gaps = [is_set_apart(folded, pieces, at) for at in (i, i + 1, k)]
    return settled and gaps == [True, False, True]


def _heading(folded: str, pieces: Sequence[Labelled], i: int) -> Labelled:
    """A short line without a stop, between a whole paragraph and another's beginning, is a heading."""
    one = pieces[i]
    start, end = one.span
    dated = _DAY.fullmatch(folded, start, end) is not None
    if dated or one.rule in _KNOWN or not _LEAST <= end - start <= _HEADING or not 0 < i < len(pieces) - 1:
        return one
    alone = one.alone and is_open(folded, start, end)
    above, below = pieces[i - 1], pieces[i + 1]
    if not alone or _is_torn(folded, start, end) or {above.kind, below.kind} != {BlockKind.BODY}:
        return one
    settled = not is_open(folded, *above.span)
    at, to = trim(folded, *below.span)
    if settled and to - at >= 2 * _LEAST and begins_within(folded, at, to) < _WITHIN:
        return one.made(Region.TEXT, BlockKind.HEADING, _BETWEEN)
    return one


def _is_torn(folded: str, start: int, end: int) -> bool:
    """Whether a line breaks off in mid-sentence, or is a row or an office."""
    breaks = _TORN.search(folded, start, end) or _SAYS.search(folded, start, end)
    return breaks is not None or _BREAKS.match(folded, start, end) is not None


def _cut_lines(folded: str, pieces: list[Labelled]) -> list[Labelled]:
    """A line whose last word goes on in the text below is no heading, nor is the line over it.

    Nor is one in which somebody begins to say something.
    """
    for i in range(len(pieces) - 2, -1, -1):
        one, below = pieces[i : i + 2]
        alone = one.alone and one.kind is BlockKind.HEADING
        says = alone and _SAYS.search(folded, *one.span)
        if alone and not one.level and (says or _meets(folded, one, below) or _is_over(pieces, i)):
            pieces[i] = one.made(Region.TEXT, BlockKind.BODY, _CUT)
    return pieces


def _meets(folded: str, one: Labelled, below: Labelled) -> bool:
    spans = one.span, trim(folded, *below.span)
    goes_on = below.kind is BlockKind.BODY and below.piece.first and below.piece.indent < _INDENT
    return goes_on and min(meet(folded, *spans), fit(folded, *spans)) >= _WORD


def _is_over(pieces: Sequence[Labelled], i: int) -> bool:
    """Whether an indented line stands over a cut one; a line of another column may lie between."""
    below = next((one for one in pieces[i + 1 : i + 3] if one.rule == _CUT), None)
    return below is not None and pieces[i].piece.indent >= _INDENT > below.piece.indent


def _is_reporters(folded: str, one: Labelled) -> bool:
    return one.kind is BlockKind.BYLINE and bool(_REPORTERS.fullmatch(folded, *one.span))


def _headline(one: Labelled, rule: str) -> Labelled:
    """What stands over a letter to the editors, or over a line of reporters, is its headline."""
    alone = one.alone and one.kind in (BlockKind.HEADING, BlockKind.BODY)
    return one.made(Region.HEAD, BlockKind.TITLE, rule) if alone else one


def _flat_headline(folded: str, one: Labelled) -> Labelled:
    """What stands between two reports on a page that became one line, and ends no sentence."""
    start, end = one.span
    short = one.kind is BlockKind.BODY and not one.piece.first and _LEAST <= end - start <= _HEADING
    said = short and not is_open(folded, start, end)
    return one if said or not short else one.made(Region.HEAD, BlockKind.TITLE, "headline-before-report")


def _seal(folded: str, one: Labelled) -> Labelled:
    """The office at the end of a notice, over its day or over the next notice of its column."""
    alone = one.alone and one.kind is not BlockKind.META
    sealed = alone and _OFFICE.fullmatch(folded, *one.span)
    return one.made(Region.TEXT, BlockKind.BODY, "seal-of-notice") if sealed else one
