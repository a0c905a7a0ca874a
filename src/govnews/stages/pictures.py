"""Look again at what stands beside pictures, on any page: what their neighbours say of captions.

A caption is one with its photographer; numbered captions are captions together; the text between a picture,
or a headline, and the line of the photographer alone is what he shows.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from govnews.blocks import TEXT, BlockKind
from govnews.lexicon.people import is_surname
from govnews.spans import trim
from govnews.stages.label.grammar import Region
from govnews.stages.label.label import Labelled
from govnews.stages.setting import Line, is_set_apart, lines_of

_TEXT = TEXT | {BlockKind.BYLINE}
_IMAGES = frozenset({"caption-image", "nav-image"})
"""The rules of a picture itself: ![会议现场](1.jpg)."""
NEWS = "caption-of-news"
"""The rule of a caption that tells a piece of news."""
_LONGEST = 150
"""A caption with its photographer is seldom longer; in characters."""
_PARAGRAPH = 220
"""The same of one paragraph over a photographer's line."""
_TAKEN = re.compile(r"(?:[\u4e00-\u9fff /]摄影?|供图|资料图片)(?: ?\([^()]{2,10}\))?[)\]* ]*\Z")
"""How a line ends that names its photographer."""
_WORDS = ("摄", "供图", "资料图片")
"""Words of which a line with its photographer holds one."""
_WRITTEN = re.compile(r"\([^()]{2,12}文[、,/ ][^()]{2,12}\)\Z")
"""A bracket that signs a text, and names its photographer besides: (江晚文、韩松摄)."""
_NAME_TAKEN = re.compile(r"[(]?[\u4e00-\u9fff][\u4e00-\u9fff ]{1,4}摄影?[)]?")
_WHO = r"(?:记者|通讯员|摄影师|读者|网友|作者|拍客|[社报网]发)"
_NAMED = re.compile(
    rf"(?:(?:[\u4e00-\u9fff]{{2,12}} {{0,2}})?{_WHO} {{0,2}}\(? ?)?"
    r"(?P<name>[\u4e00-\u9fff·][\u4e00-\u9fff· 、]{1,30}) ?/?(?:摄影?(?:报道)?|供图)"
)
"""A photographer and nothing else: 本报记者 江晚 摄, 新华社发(柯岩摄), 江 晚 摄影报道."""
_IN_TEXT = re.compile(r"[。!;)] ?[上下左右]?图[为是](?!了)")
"""Where a text turns to what its picture shows: …创汇二十万元。图为女工在织毯."""
_TOLD = re.compile(rf"{_WHO}|供图")
_NUM = r"[\d一二三四五六七八九十]"
_DAY = rf"(?:\d{{4}}年)?{_NUM}{{1,2}}月{_NUM}{{1,3}}日"
_SHOWS = re.compile(
    rf"(?:[*【]{{0,2}}[\u4e00-\u9fff]{{2}}(?:新闻|照片|摄影)[*】]{{0,2}} {{0,4}})?(?:{_DAY}|\d{{1,2}}日|近日"
    r"|日前|昨[日天晚夜]|今[日天晨早]|[上下左右]?图为|这是)"
)
"""How a caption begins that tells a piece of news: with its day, or with what it shows."""
_SCENE = re.compile(
    r"(?!.*(?:表示|认为|介绍|强调|要求|,要))[^。!?;:“”说]{2,20}(?:在|正)[^。!?;:“”说]{2,30}。"
)
"""One short sentence that tells what is seen."""
_MARKED = re.compile(r"[▲△▼↑↓◀▶*_]|[上下左右]?图[为:①-⑳\d]|这是")
"""How a line begins that says itself that it stands by a picture."""
_REPORT = re.compile(r"[^。,;]{0,14}(?:讯|电|消息)[(: ]")
"""How a report opens: 本报讯(记者."""
_MORE = re.compile(
    rf"当[日天晚]|今[年春夏秋冬日]|去年|近年来?|近[日期]|目前|连日来|据[悉了介]|入[春夏秋冬]|{_DAY}"
)
"""How the second paragraph of such a caption begins."""
_NUMBER = re.compile(r"图?[①-⑳]")
_SEEN = r"[(在正到看摄向与和]|现场|实地|调研|检查|慰问|走访|参观"
_ASKS = re.compile(
    r".*(?:要求|强调|指出|提出|表示|部署|主持召开)"
    rf"|(?!.*(?:{_SEEN}))图?[①-⑳] ?[\u4e00-\u9fff、]{{0,12}}(?:书记|[县市区镇乡村省州厅局]长|主任|主席)"
)
"""A numbered line of the text: what somebody asks for, or one with a post who is seen doing nothing."""
_HEADS = re.compile(
    r"(?:\d{1,2}[.、] ?)?(?![▲△▼↑↓◀▶]|[上下左右]?图)[^。,;:!?()摄]{4,24}|\d{1,2}[.、] ?[^。,;:!?()摄]{4,44}"
)
"""What may head a paragraph."""
_BELOW = 40
"""A paragraph under a heading is seldom shorter; in characters."""
_ALT = re.compile(r"!\[(?P<alt>[^\]]*)\]\([^)]*\)")
_BOLD = "  "
"""The marks of bold letters, blanked."""
_SHORT = 64
"""A caption in bold letters is no longer; in characters."""
_SLANTED = re.compile(r"([*_])(?![*_ ])[^*_]+\1")


def relabel(folded: str, pieces: Sequence[Labelled], printed: bool = False) -> list[Labelled]:
    """Captions whole, by their photographers, their numbers and the pictures over them.

    `printed`: the page is a newspaper's, where any line that ends with a photographer is a caption.
    """
    if "摄" not in folded and not any(one.kind is BlockKind.CAPTION for one in pieces):
        return list(pieces)
    out = list(pieces)
    lines = lines_of(out)
    taken = any(word in folded for word in _WORDS)
    for line in lines if taken else ():
        _whole(folded, out, line, printed)
    _numbered(folded, out, lines)
    for i in range(1, len(lines)):
        _under_picture(folded, out, lines[i - 1 : i + 1], printed)
        if taken and _is_photographer(folded, out, lines[i]) and _may_show(folded, out, lines, i):
            _shown(folded, out, lines, i - 1, printed)
            if out[lines[i - 1][0]].kind is BlockKind.CAPTION:
                _make(out, lines[i], "caption-taken")
    if not printed:
        _headings(folded, out, lines)
    return out


def _headings(folded: str, pieces: list[Labelled], lines: Sequence[Line]) -> None:
    """A short line between a caption that has come to its end and a paragraph heads the paragraph."""
    for i in range(1, len(lines) - 1):
        at, stop = lines[i]
        one, below = pieces[at], pieces[lines[i + 1][0]]
        short = one.kind is BlockKind.CAPTION and stop == at + 1 and one.untold
        if not short or not _HEADS.fullmatch(folded, *_ink(folded, pieces, lines[i])):
            continue
        over, ink = pieces[lines[i - 1][1] - 1], _ink(folded, pieces, lines[i - 1])
        captions = over.kind is BlockKind.CAPTION and over.rule not in _IMAGES
        whole = _TAKEN.search(folded, *ink) or _MARKED.match(folded, *ink)
        text = below.kind is BlockKind.BODY and below.piece.end - below.piece.start >= _BELOW
        if captions and whole and text:
            pieces[at] = one.read_as(Region.TEXT, BlockKind.HEADING, "heading-under-caption")


def _ink(folded: str, pieces: Sequence[Labelled], line: Line) -> tuple[int, int]:
    return trim(folded, pieces[line[0]].piece.start, pieces[line[1] - 1].piece.end)


def _make(pieces: list[Labelled], line: Line, rule: str) -> None:
    """A whole line a caption; what is one already keeps its reason."""
    for i in range(*line):
        pieces[i] = pieces[i].made(Region.TEXT, BlockKind.CAPTION, rule)


def _whole(folded: str, pieces: list[Labelled], line: Line, printed: bool) -> None:
    """A line in several pieces that ends with its photographer is a caption as a whole."""
    start, end = _ink(folded, pieces, line)
    first = pieces[line[0]]
    text = first.kind in _TEXT and first.state.region is not Region.HEAD
    if (
        (text or (printed and _names_taker(folded, start, end)))
        and (printed or line[1] - line[0] > 1)
        and end - start <= _LONGEST
        and _TAKEN.search(folded, max(start, end - 24), end)
        and not _WRITTEN.search(folded, max(start, end - 28), end)
    ):
        _make(pieces, line, "caption-taken")


def _names_taker(folded: str, start: int, end: int) -> bool:
    """Whether a line is a photographer's name and nothing else, wherever it stands."""
    named = _NAME_TAKEN.fullmatch(folded, start, end) is not None
    return named and is_surname(folded[start:end].lstrip("(")[0])


def _numbered(folded: str, pieces: list[Labelled], lines: Sequence[Line]) -> None:
    """① and ② are captions where ③ is one; not where a number stands twice or heads a request."""
    if not _NUMBER.search(folded):
        return
    marked: dict[str, Line] = {}
    for line in lines:
        start, end = _ink(folded, pieces, line)
        mark = _NUMBER.match(folded, start, end)
        if mark and end - start <= _LONGEST and pieces[line[0]].state.region is Region.TEXT:
            if mark.group() in marked or _ASKS.match(folded, start, end):
                return
            marked[mark.group()] = line
    if any(pieces[line[0]].kind is BlockKind.CAPTION for line in marked.values()):
        for line in marked.values():
            _make(pieces, line, "caption-numbered")


def _under_picture(folded: str, pieces: list[Labelled], lines: Sequence[Line], printed: bool) -> None:
    """The line right under a picture that says what its name says, or is set slanted, or bold in a paper."""
    over, line = lines
    if pieces[over[0]].rule not in _IMAGES or not _may_be(pieces, line):
        return
    start, end = _ink(folded, pieces, line)
    named = _ALT.fullmatch(folded, *_ink(folded, pieces, over))
    alt = "".join(named["alt"].split()) if named else ""
    same = len(alt) > 1 and alt == "".join(folded[start:end].split()).strip("。*_")
    bold = printed and _is_bold_sentence(folded, pieces[line[0]])
    if same or bold or _SLANTED.fullmatch(folded, start, end):
        _make(pieces, line, "caption-under-picture")


def _is_bold_sentence(folded: str, one: Labelled) -> bool:
    """Whether a line is one short sentence, all of it bold: a bold line without a stop may be a heading."""
    start, end = one.span
    bold = folded.startswith(_BOLD, start) and folded.endswith(_BOLD, start, end)
    return bold and end - start <= _SHORT and folded[start:end].rstrip()[-1:] in ("。", ")")


def _may_be(pieces: Sequence[Labelled], line: Line) -> bool:
    """Whether a line is one piece of which no rule knows anything else."""
    one = pieces[line[0]]
    return line[1] - line[0] == 1 and (
        one.kind is BlockKind.CAPTION or (one.kind in _TEXT and one.untold and not one.level)
    )


def _is_photographer(folded: str, pieces: Sequence[Labelled], line: Line) -> bool:
    """Whether a line of the text is a photographer's name and nothing else."""
    if any(p.kind not in (BlockKind.CAPTION, BlockKind.BYLINE) for p in pieces[line[0] : line[1]]):
        return False
    start, end = _ink(folded, pieces, line)
    named = _NAMED.fullmatch(folded[start:end].strip("()[]*_。 "))
    told = _TOLD.search(folded, start, end) is not None
    return named is not None and (told or is_surname(named["name"][0]))


def _may_show(folded: str, pieces: Sequence[Labelled], lines: Sequence[Line], i: int) -> bool:
    """Whether a photographer's line signs a picture: 摄影报道 signs a report unless 图为 stands above."""
    reports = folded[slice(*_ink(folded, pieces, lines[i]))].rstrip(")]*_。 ").endswith("报道")
    return not reports or _IN_TEXT.search(folded, *_ink(folded, pieces, lines[i - 1])) is not None


def _shown(folded: str, pieces: list[Labelled], lines: Sequence[Line], i: int, printed: bool) -> None:
    """The paragraph over a photographer's line, or two of them, where it tells of a picture."""
    line = lines[i]
    start, end = _ink(folded, pieces, line)
    if not _may_be(pieces, line) or end - start > _PARAGRAPH or folded[end - 1] not in "。!?…”)":
        return
    over = lines[i - 1] if i else None
    if not printed and _is_lead(folded, pieces, lines, i):
        behind = lines[i + 2][0]
        if pieces[behind].untold:
            pieces[behind] = pieces[behind].read_as(Region.TEXT, BlockKind.BODY)
        return
    bare = over is None or _opens(pieces, over)
    shows = _SHOWS.match(folded, start, end) or (printed and _IN_TEXT.search(folded, start, end))
    told = shows or _SCENE.fullmatch(folded, start, end)
    apart = printed and _is_scene_apart(folded, pieces, line)
    if told or apart or (bare and end - start <= _LONGEST):
        _make(pieces, line, NEWS if shows else "caption-shown")
    elif over is not None and _MORE.match(folded, start, end) and _may_be(pieces, over):
        first = _ink(folded, pieces, over)
        if _SHOWS.match(folded, *first) and first[1] - first[0] <= _LONGEST:
            _make(pieces, over, NEWS)
            _make(pieces, line, "caption-shown")


def _is_scene_apart(folded: str, pieces: Sequence[Labelled], line: Line) -> bool:
    """Whether a blank line sets off a line that begins with what is seen, and its photographer is below."""
    start, end = _ink(folded, pieces, line)
    seen = end - start <= _LONGEST and _SCENE.match(folded, start, end) is not None
    return seen and is_set_apart(folded, pieces, line[0]) and not is_set_apart(folded, pieces, line[1])


def _is_lead(folded: str, pieces: Sequence[Labelled], lines: Sequence[Line], i: int) -> bool:
    """Whether an article of a site begins with a line and goes on behind the photographer's.

    It shows no picture then, unless it says so (图为) or the report opens behind it (本报讯).
    """
    over = pieces[lines[i - 1][0]] if i else None
    if over is not None and over.state.region not in (Region.HEAD, Region.FURNITURE):
        return False
    if over is not None and over.rule in _IMAGES:
        return False
    if i + 2 >= len(lines) or _MARKED.match(folded, *_ink(folded, pieces, lines[i])):
        return False
    behind = pieces[lines[i + 2][0]]
    goes_on = behind.kind is BlockKind.BODY or (behind.kind is BlockKind.CAPTION and behind.untold)
    return goes_on and not _REPORT.match(folded, behind.piece.start)


def _opens(pieces: Sequence[Labelled], line: Line) -> bool:
    """Whether a picture or a headline stands on a line, so that what is under it tells of the picture."""
    one = pieces[line[0]]
    return one.kind is BlockKind.CAPTION or one.state.region in (Region.HEAD, Region.FURNITURE)
