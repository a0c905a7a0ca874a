"""Where an article comes from: 来源, a source at its end, the dateline's agency, a sender in brackets."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from govnews.blocks import BlockKind
from govnews.lexicon.forms import (
    AGENCIES,
    BRACKET,
    CLOCK,
    DATE,
    DATE_LABEL,
    FULL_DATE,
    OFFICE_END,
    OUTLET_END,
    SOURCE_LABELS,
    STATUS,
    group,
)
from govnews.spans import trim
from govnews.stages.fields.metaline import fields
from govnews.stages.fields.values import Found, as_printed
from govnews.stages.label.label import Labelled
from govnews.stages.story import Story
from govnews.tables import words

Home = Callable[[str], str | None]
"""What 本报, 本网 or 本台 stand for on a page, None where that is not known."""

_LABELS = frozenset(SOURCE_LABELS)
_NONE = re.compile(
    r".*(?:\d:\d\d|\d{4}-\d).*|"
    r"未知|不详|无|暂无|网络|互联网|转载|其他|admin|[\d\-:/ ]+|字体.*|点击.*|浏览.*|作者.*|.{41,}",
    re.IGNORECASE,
)
_TOOLS = frozenset(words("navwords"))
_BRACKETED = re.compile(r"[\[【]([^\[\]【】]+)[\]】]?")
_CLOSING = re.compile(
    rf"(?:(?:{group(SOURCE_LABELS)}|据|综合自?)(?: ?[:|丨] ?| )"
    r"|(?:摘自|选自|转载自)[: ]?)(?P<name>[^()\n|]+?)"
    r"(?=[)\]】\s]*\Z|(?:流程|实习|责任)?编辑|责编|通讯员|记者|作者)"
)
_REPRINTED = re.compile(r"\(?《 ?(?P<name>[^》]{1,10}[报刊]) ?》 ?[( ] ?\d{4}年")
_OWN = re.compile(r"本(?:报|网|台|刊|站|社)|又|专|快|记者|通讯员|\(")
_BARE = re.compile(r"[日晚早晨商]报")
"""What a paper of the place calls itself: 晚报讯."""
_OURS = re.compile(r"[(【\[〖〔●◆■□◎★▲]? ?(?P<ours>本(?:报|网|台|刊|站|社))")
_OFFICE = re.compile(rf"{OFFICE_END}\Z")
_NAMED = re.compile(
    rf"(?<![\d年月日\u4e00-\u9fff])(?!(?:{DATE_LABEL}|{STATUS})(?![\u4e00-\u9fff]))"
    r"(?P<name>[\u4e00-\u9fff]{3,})"
)
"""A name beside a day, which a word before the day (发布时间) or on the text's state (已发布) is not."""
_BESIDE_DAY = re.compile(
    rf"{FULL_DATE}(?: *{CLOCK})?[ |]+"
    r"(?P<name>[\u4e00-\u9fff]{2,10}(?:报社?|新闻网|电视台|融媒体?|融媒体中心|发布))(?=[ |]|\Z)"
)
"""An outlet's name that stands right behind the day, without a label."""
_UNBOXED = re.compile(
    rf"(?:[\[【][^\[\]【】]{{1,30}}[\]】] *){{1,4}}(?P<name>[\u4e00-\u9fff]{{2,12}}?{OUTLET_END})"
    r"(?: *[\[【][^\[\]【】]{1,30}[\]】]){1,4}"
)
"""An outlet that stands alone between boxed fields: [阅读: 次] 云岭日报 [字体: ]."""
_ACCOUNT = re.compile(
    rf"原创[: ] *(?:[^\s,。]{{1,16}} +)?(?P<name>[^\s\d,。]{{0,16}}(?:[\u4e00-\u9fff]{{4}}|{OUTLET_END}))"
    rf"(?: +{FULL_DATE}.*)?\Z"
)
"""The account that a post of its own was sent from, behind its writer."""
_COLUMN = re.compile(r"(?:评论员|观察员|编辑部)\Z")
_DATED_TAIL = re.compile(r" *\d{4}年\d{1,2}月\d{1,2}日.*\Z| *\d{1,2} ?版\Z")


def source(text: str, folded: str, story: Story, home: Home | None = None) -> Found[str] | None:
    """The article's source as printed, None if the page names none; `home` tells what 本报 stands for."""
    return next(_candidates(text, folded, story), None) or (_own(folded, story, home) if home else None)


def _own(folded: str, story: Story, home: Home) -> Found[str] | None:
    for piece in story.of(BlockKind.DATELINE, BlockKind.BYLINE):
        ours = _OURS.match(folded, *trim(folded, *piece.span))
        name = home(ours["ours"]) if ours else None
        if ours and name:
            return Found(name, *ours.span("ours"), "source-of-outlet")
    return None


def _candidates(text: str, folded: str, story: Story) -> Iterator[Found[str]]:
    for piece in story.of(BlockKind.META):
        yield from _labelled(text, folded, piece)
    for piece in story.of(BlockKind.META):
        yield from _unlabelled(text, folded, piece)
    for piece in story.furniture:
        yield from _labelled(text, folded, piece)
        if piece.rule in _WITH_OFFICE:
            yield from _unlabelled(text, folded, piece)
    for piece in story.of(BlockKind.CREDIT):
        yield from _closing(text, folded, piece)
    for piece in story.of(BlockKind.DATELINE):
        yield from _agency(text, folded, piece)
    for piece in story.of(BlockKind.BYLINE):
        yield from _sender(text, folded, piece)


def _labelled(text: str, folded: str, piece: Labelled) -> Iterator[Found[str]]:
    for field in fields(folded, *piece.span):
        inner = _BRACKETED.fullmatch(folded, field.start, field.end)
        start, end = inner.span(1) if inner else (field.start, field.end)
        known = field.label in _LABELS and not _NONE.fullmatch(folded, start, end)
        if known and folded[start:end] not in _TOOLS:
            yield as_printed(text, start, end, "source-of-meta")


_WITH_OFFICE = (
    *("meta-dated-office", "meta-short-date", "meta-office-and-names"),
    *("meta-dated-office-names", "meta-dated-office-editors"),
)


def _unlabelled(text: str, folded: str, piece: Labelled) -> Iterator[Found[str]]:
    """An outlet or an office that stands on a publication line without a label."""
    place = _office(folded, piece)
    if place is not None:
        yield as_printed(text, *place, "source-line")


def _office(folded: str, piece: Labelled) -> tuple[int, int] | None:
    """Where it stands: all of the line, beside the day, behind 原创, or alone between boxed fields."""
    start, end = piece.span
    if piece.rule == "meta-office":
        return piece.span
    if piece.rule in _WITH_OFFICE:
        told = _NAMED.search(folded, start, end)
    elif piece.rule == "meta-original":
        told = _ACCOUNT.match(folded, start, end)
    elif folded[start] in "[【":
        told = _UNBOXED.fullmatch(folded, start, end)
    else:
        told = _BESIDE_DAY.search(folded, start, end)
    return told.span("name") if told else None


def _closing(text: str, folded: str, piece: Labelled) -> Iterator[Found[str]]:
    start, end = piece.span
    match = _REPRINTED.match(folded, start, end) or _CLOSING.search(folded, start, end)
    if match and not _NONE.fullmatch(match["name"]):
        from_, to = match.span("name")
        tail = _DATED_TAIL.search(folded, from_, to)
        to = tail.start() if tail and tail.start() > from_ else to
        yield as_printed(text, from_, to, "source-at-end")


_KNOWN = re.compile(AGENCIES)
_JOINED = re.compile(
    rf"[\u4e00-\u9fffA-Za-z·]*?{OUTLET_END}(?:客户端|网|微信公众号)?(?:[—\-·、][\u4e00-\u9fff]*?{OUTLET_END}(?:客户端|新闻)?)?"
)
_OPENED = re.compile("[【\\[〖〔●◆■□◎★▲]? ?(?:据|综合)?")
"""What stands before the outlet's name."""
_WHOLE = re.compile(rf"[\u4e00-\u9fff]{{2,12}}?{OUTLET_END}")
_BODY = re.compile(
    rf"(?P<name>.*?)(?:{BRACKET}?{DATE}.*|(?:专)?讯.*|消息.*|报道.*|电(?=[ :(]|\Z).*)", re.DOTALL
)


def _agency(text: str, folded: str, piece: Labelled) -> Iterator[Found[str]]:
    start, end = trim(folded, *piece.span)
    body = _BODY.match(folded, start, end)
    if not body or not body["name"]:
        return
    from_, to = body.span("name")
    opened = _OPENED.match(folded, from_, to)
    from_ = opened.end() if opened else from_
    if _OWN.match(folded, from_) or _BARE.fullmatch(folded, from_, to):
        return
    known = _KNOWN.match(folded, from_, to)
    if known and folded[known.end() : known.end() + 1] not in "—-·客":
        yield Found(text[from_ : known.end()], from_, known.end(), "source-of-dateline")
        return
    joined = _WHOLE.fullmatch(folded, from_, to) or _JOINED.match(folded, from_, to)
    if joined:
        yield Found(text[from_ : joined.end()], from_, joined.end(), "source-of-dateline")


_SCHOOL = re.compile(r"(?:大学|学院|中学|小学)\Z")
"""Where a writer in the same bracket works or learns; an address, no source."""
_GENERIC = re.compile("[省市县区州旗]?(?:全|融|新)媒体?")
"""What a staff writer works for in every house."""
_READER = "paper-writer"
"""The rule of a line with a reader's address, which is no source."""
# A supplier of text or pictures, where a writer works, a document's release are no source: (此件公开发布).
_NO_SENDER = re.compile("供稿|单位:|此件|公开发布|(?:图片?|照片)均?由")


def _sender(text: str, folded: str, piece: Labelled) -> Iterator[Found[str]]:
    """A sending office in a closing bracket, the paper of a staff writer."""
    if piece.rule == _READER or _NO_SENDER.search(folded, *piece.span):
        return
    for match in re.finditer(r"[\u3400-\u9fff·\-—]+", piece.text(folded)):
        from_, to = match.start() + piece.piece.start, match.end() + piece.piece.start
        name = folded[from_:to]
        staff = _COLUMN.search(name)
        worker = re.search(r"(?:首席|全媒体)?(?:记者|通讯员)", name)
        if staff:
            to = from_ + staff.start()
        elif worker:
            to = from_ + worker.start()
        elif not _OFFICE.search(name) or (_SCHOOL.search(name) and to < piece.piece.end - 1):
            continue
        else:
            from_ += name.startswith("据")
        if _GENERIC.fullmatch(folded, from_, to):
            continue
        if to - from_ > 2 and not _OWN.search(folded, from_, to) and _OFFICE.search(folded[from_:to]):
            yield Found(text[from_:to], from_, to, "source-of-byline")
