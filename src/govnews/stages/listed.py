"""Look again at the lines of lists and notices on a newspaper page: rows of people, what heads them, seals.

Such lines are short and end no sentence, as headings do and headlines; what they are their neighbours tell.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from govnews.blocks import HEADLINES, BlockKind
from govnews.lexicon.forms import OFFICE_END
from govnews.lexicon.people import is_surname
from govnews.lexicon.signatures import NAME, is_name
from govnews.stages.columns.seams import is_open
from govnews.stages.label.grammar import Region
from govnews.stages.label.label import Labelled

_ROW = "row-of-list"
"""The rule of a row of a list, which is no heading."""
_ITEM_LINE = "line-of-notice"
"""The same of a line that a column may tear: an item, an appointment, a label, the rest of a telephone."""
_SEAL = "seal-of-notice"
"""The rule of the office that gives a notice, under it."""
_TEXT = frozenset({BlockKind.BODY, BlockKind.HEADING})
_LOOSE = _TEXT | HEADLINES
"""What a line of a list or a seal may have been taken for."""
_SHORTEST, _LONGEST = 4, 64
"""A row is neither shorter nor longer; in characters."""
_PERSON = rf"(?P<name>{NAME})(?: ?\([^()]{{1,12}}\))?(?:同志)?"
_FIRST = re.compile(rf"(?:\d{{1,3}}[.、] ?)?{_PERSON}(?: {{1,6}}|: ?)[^\d\s,。;:!?][^,。;:!?]{{2,44}}")
"""A name, and who that is: 江 晚(女) 云泉县供销社主任, 3.江晚:云泉县供销社主任."""
_LAST = re.compile(rf"(?:\d{{1,3}}[.、] ?)?[^\d\s,。;:!?(][^ ,。;:!?]{{3,30}} {{1,6}}{_PERSON}")
"""The same the other way round: 云泉县供销社主任 江晚."""
_NAMED = re.compile(rf"{_PERSON}(?:为|任|的)[^。:!?]{{4,60}}")
"""Who becomes what, or is it no longer, under 任命: or 免去:."""
_FIELD = re.compile(
    r"(?:受理|举报|联系|监督|咨询|投诉|报名|来[信访电]|通[讯信]|邮[政编寄]|办公|收件|开户|户名|[账帐]号|收款|传真"
    r"|地址|电话|网址|时间|地点|主办|承办|协办)[\u4e00-\u9fff]{0,6}:"
)
"""The label of a line that tells where a notice is answered."""
_COUNT = re.compile(
    r"[^。,;:!?()]{2,24}\((?:共|各)?[\d一二三四五六七八九十]{1,4}[名个人件项篇家户位所支对]\)[:]?"
)
"""What heads a list, and how many stand in it: 优秀共产党员(12名)."""
_ROLL = re.compile(r"名单|公示|公告|通报|决定|光荣榜|红榜|一览")
"""What a list is called in its own headline."""
_OVER = re.compile(r"[^。,;!?\d][^。,;!?]{2,23}")
_ITEM = re.compile(
    r"(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\)|\d{1,2}[.、])(?P<said>[^。]*。?)"
)
_SAID = 28
"""The first sentence of an item that is a paragraph is longer than a heading before one; in characters."""
_OFFICE = re.compile(rf"[\u4e00-\u9fff]{{2,24}}(?:{OFFICE_END}|公司|银行|分行|支行|合作社)")
_FIGURES = re.compile(r"[-—\d][-—\d、,/ 转]{3,24}")
_CALLED = re.compile(r"(?:\d|[-—]|(?:电话|热线|传真|[账帐]号|编码|邮编)[::]?)\Z")
"""How a line ends that goes on in figures."""
_OURS = re.compile(r"[本我](?P<what>院|局|委|公司|行|中心|会|所|办|厅|校|站|社)")
"""How a notice speaks of the office that gives it."""
_CLOSES = re.compile(r"[特专谨]此(?:[公通]告|声明|通知|公示)。?\Z")
"""How a notice ends, with a stop or without."""
_LEAST = 2
_LEAST_LAST = 4
"""So many rows at least make a list; with the names behind, for three readers may sign one letter."""


def relabel(folded: str, pieces: Sequence[Labelled]) -> list[Labelled]:
    """Rows of a list and the seals of notices as text, what stands over rows as a heading.

    ``优秀教师(2名) / 江 晚(女) 云泉县一中教师 / 柯小满 石桥镇小学校长``: a heading and two rows.
    """
    if not any(_SHORTEST <= one.size <= _LONGEST for one in pieces):
        return list(pieces)
    out = _sealed(folded, _alike(folded, pieces))
    for pattern, least in ((_FIRST, _LEAST), (_LAST, _LEAST_LAST)):
        for start, end in _runs(folded, out, pattern, least):
            for i in range(start, end):
                out[i] = out[i].read_as(Region.TEXT, BlockKind.BODY, _ROW)
            if start and _is_over(folded, out, start - 1):
                out[start - 1] = out[start - 1].made(Region.TEXT, BlockKind.HEADING, "heading-of-list")
    for i, one in enumerate(out):
        if one.size < _SHORTEST or not one.alone or one.rule in (_ROW, _ITEM_LINE):
            continue
        if one.kind is BlockKind.BODY and (_is_field(folded, one) or _is_named(folded, out, i)):
            out[i] = one.read_as(Region.TEXT, BlockKind.BODY, _ITEM_LINE)
        elif i and _is_rest_of_number(folded, out[i - 1], one):
            out[i] = one.made(Region.TEXT, BlockKind.BODY, _ITEM_LINE)
        elif _is_counted(folded, out, i):
            out[i] = one.made(Region.TEXT, BlockKind.HEADING, "heading-of-list")
    return out


def _runs(
    folded: str, pieces: Sequence[Labelled], pattern: re.Pattern[str], least: int
) -> list[tuple[int, int]]:
    """Where rows stand one under the other, most of them with what is a name, and most of them text.

    Three names are a list whatever the rows look like.
    """
    found, start = [], 0
    rows = [_row(folded, one, pattern) for one in pieces]
    while start < len(rows):
        end = start
        while end < len(rows) and rows[end] is not None:
            end += 1
        names = sum(is_name(name or "") for name in rows[start:end])
        texts = sum(one.kind not in HEADLINES for one in pieces[start:end])
        three = names == end - start > _LEAST and not _heads(pieces, end - 1)
        listed = three or 2 * min(names, texts) > end - start
        if end - start >= least and listed:
            found.append((start, end))
        start = end + 1
    return found


def _row(folded: str, one: Labelled, pattern: re.Pattern[str]) -> str | None:
    """The name in a line that may be a row of a list of people."""
    start, end = one.span
    own = one.kind in _TEXT or one.kind in HEADLINES or one.kind is BlockKind.BYLINE
    if not (own and one.alone and end - start <= _LONGEST) or one.level:
        return None
    told = pattern.fullmatch(folded, start, end)
    return told["name"] if told and is_surname(told["name"][0]) else None


def _is_over(folded: str, pieces: Sequence[Labelled], i: int) -> bool:
    """Whether a line is what heads the rows under it: short, and what stands above is whole."""
    one = pieces[i]
    start, end = one.span
    if not one.alone:
        return False
    if one.kind in HEADLINES:
        counted = _COUNT.fullmatch(folded, start, end) and not _ROLL.search(folded, start, end)
        return bool(counted) and i > 0 and pieces[i - 1].kind in _TEXT
    over = one.kind is BlockKind.BODY and _OVER.fullmatch(folded, start, end)
    return bool(over) and _is_settled(folded, pieces, i)


def _is_settled(folded: str, pieces: Sequence[Labelled], i: int) -> bool:
    above = pieces[i - 1] if i else None
    if above is None or above.rule == _ROW or above.kind in HEADLINES:
        return True
    return not is_open(folded, *above.span)


def _is_counted(folded: str, pieces: Sequence[Labelled], i: int) -> bool:
    """Whether a line heads a list and says how many stand in it."""
    one = pieces[i]
    if one.kind not in (BlockKind.BODY, BlockKind.SUBTITLE) or i + 1 == len(pieces):
        return False
    counted = _COUNT.fullmatch(folded, *one.span) is not None
    return counted and pieces[i + 1].kind in _TEXT and _is_behind(folded, pieces, i)


def _is_behind(folded: str, pieces: Sequence[Labelled], i: int) -> bool:
    """Whether whole text or a row without an end stands above."""
    above = pieces[i - 1]
    row = above.kind in _TEXT and above.piece.first and above.size <= _LONGEST
    return i > 0 and (row or _is_settled(folded, pieces, i))


def _is_field(folded: str, one: Labelled) -> bool:
    start, end = one.span
    return end - start <= _LONGEST and _FIELD.match(folded, start, end) is not None


def _is_rest_of_number(folded: str, above: Labelled, one: Labelled) -> bool:
    """Whether a line of figures goes on with the telephone at the end of the text above it."""
    if above.kind not in _TEXT or not _FIGURES.fullmatch(folded, *one.span):
        return False
    return _CALLED.search(folded, max(above.piece.start, above.piece.end - 8), above.piece.end) is not None


def _is_named(folded: str, pieces: Sequence[Labelled], i: int) -> bool:
    """Whether a line under 任命:, or under another of its kind, says who becomes what."""
    start, end = pieces[i].span
    above = pieces[i - 1].piece if i else None
    if above is None or folded[above.end - 1] not in ":;" or end - start > _LONGEST:
        return False
    told = _NAMED.match(folded, start, end)
    return told is not None and is_name(told["name"])


def _alike(folded: str, pieces: Sequence[Labelled]) -> list[Labelled]:
    """A numbered line is no heading where the item before it is a paragraph: 三、 its column breaks off."""
    out = list(pieces)
    paragraph = False
    for i, one in enumerate(out):
        if one.state.region is Region.HEAD:
            paragraph = False
        told = _ITEM.match(folded, *one.span) if one.piece.first else None
        if told is None:
            continue
        if paragraph and one.rule == "heading-numbered":
            out[i] = one.read_as(Region.TEXT, BlockKind.BODY, _ITEM_LINE)
        else:
            paragraph = one.kind is BlockKind.BODY and len(told["said"]) > _SAID and "。" in told["said"]
    return out


def _heads(pieces: Sequence[Labelled], i: int) -> bool:
    """Whether a report begins right below a line, which is its headline then: …教育局召开表彰会."""
    return i + 1 < len(pieces) and pieces[i + 1].kind is BlockKind.DATELINE


def _sealed(folded: str, pieces: list[Labelled]) -> list[Labelled]:
    """The office alone under a notice that speaks of it as 本院 or 本公司 seals it, be there a day or not.

    Where an office stands right under the headline, each stands over its notices.
    """
    over = False
    for i, one in enumerate(pieces[1:], 1):
        above = pieces[i - 1]
        start, end = one.span
        office = one.alone and _OFFICE.fullmatch(folded, start, end)
        if not office:
            over = over and one.kind is not BlockKind.TITLE
        elif above.kind is BlockKind.TITLE:
            over = True
        elif not over and one.kind in _LOOSE and _speaks(folded, above, one) and not _heads(pieces, i):
            pieces[i] = one.made(Region.TEXT, BlockKind.BODY, _SEAL)
    return pieces


def _speaks(folded: str, one: Labelled, office: Labelled) -> bool:
    """Whether a whole paragraph speaks of the office that says it: 本院 of a court, 本局 of a bureau."""
    start, end = one.span
    if one.kind is not BlockKind.BODY:
        return False
    if _CLOSES.search(folded, start, end):
        return True
    if is_open(folded, start, end):
        return False
    said = folded[slice(*office.span)]
    return any(told["what"] in said for told in _OURS.finditer(folded, start, end))
