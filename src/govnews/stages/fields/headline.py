"""Title, kicker, subtitle and summary."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from govnews.blocks import BlockKind
from govnews.folding import fold
from govnews.lexicon.forms import SUMMARY
from govnews.stages.fields.values import Found, as_printed, clean
from govnews.stages.fields.window import without_site
from govnews.stages.label.label import Labelled
from govnews.stages.story import Story

_ORIGINAL = re.compile(r"[(]?(?:本文)?原(?:标题|题) ?[:] ?(《(?P<quoted>.*)》[)]?)?")
_SUMMARY = re.compile(rf"[*_#> ]*[\[【(]?{SUMMARY}[\]】)]?[*_]* ?[:】]? ?")
_NO_HEADLINE = re.compile(
    r"\d{4}[-/.]\d{1,2}[-/.]\d|\d{4}年\d{1,2}月\d{1,2}日(?: |来源|\Z)|[\u4e00-\u9fff]{1,8}〔\d{4}〕\d+号\Z"
    r"|(?:索 *引 *号|文 *号|主题分类|信息分类|发布机构|发文机关|公开方式|有效性) ?:|https?:"
)
"""What stands where a headline stands, and is none: a date, a document's number, a label with its value."""
_ROW = re.compile(
    r"(?:标 {0,8}题|(?:信息|文件)?名 {0,8}称) ?: ?(?P<title>\S[^\n]{3,90}?)(?= {2,}|文 {0,8}号|发布|\Z)"
)
_HOST = re.compile(r"[\u4e00-\u9fff]{2,14}(?:人民政府|委员会|法院|检察院|局|厅|网|网站)")
"""Whose site it is, printed where a headline might stand."""
_LABEL = 40
"""How much of a line is looked at for that, in characters."""
_WHOLE = 10
"""What is shorter may be a word that two lines of a headline begin with; in characters without spaces."""
_CUT_OFF = re.compile(r"(?:\.{2,}|…+)$")


def title(text: str, story: Story) -> Found[str] | None:
    """The main headline; where it is printed twice, once whole and once cut short, the whole one."""
    titles = (p for p in story.of(BlockKind.TITLE) if not _NO_HEADLINE.match(fold(_printed(text, p))))
    runs = [_headline(text, run) for run in _runs(titles)]
    if not runs:
        return next(_of_table(text, story), None)
    if len(runs) > 1 and _HOST.fullmatch(fold(runs[0].value)) and _under_line(story, runs):
        runs = runs[1:]
    first = runs[0]
    if _CUT_OFF.search(first.value):
        stem = fold(_CUT_OFF.sub("", first.value))[:8]
        return next((run for run in runs[1:] if fold(run.value).startswith(stem)), first)
    return first


def _printed(text: str, piece: Labelled) -> str:
    """The beginning of a piece, without a bullet."""
    return text[piece.piece.start : piece.piece.start + _LABEL].lstrip("•·*#>- \u3000")


def _of_table(text: str, story: Story) -> Iterator[Found[str]]:
    """The headline as the table over a document prints it: 标    题:…"""
    for piece in story.of(BlockKind.META):
        row = _ROW.match(fold(piece.text(text)))
        if row:
            start, end = (piece.piece.start + at for at in row.span("title"))
            yield as_printed(text, start, end, "title-of-table")


def _under_line(story: Story, runs: list[Found[str]]) -> bool:
    """Whether a publication line stands over the second headline, and no text."""
    text = next((p.piece.start for p in story.of(BlockKind.BODY)), runs[1].start)
    line = next((p.piece.start for p in story.of(BlockKind.META)), runs[1].start)
    return runs[0].start < line < runs[1].start <= text


def lines(text: str, story: Story, kind: BlockKind) -> list[Found[str]]:
    """Kickers or subtitles, one by one."""
    return [as_printed(text, *p.span, p.rule) for p in story.of(kind)]


def summary(text: str, story: Story) -> Found[str] | None:
    """The summary without its label; several lines are joined by a space."""
    found = []
    for piece in story.of(BlockKind.SUMMARY):
        start, end = piece.span
        label = _SUMMARY.match(fold(text[start:end]))
        value = clean(text[start + label.end() : end] if label else text[start:end])
        if value:
            found.append(Found(value, start, end, piece.rule))
    if not found:
        return None
    return Found(" ".join(f.value for f in found), found[0].start, found[-1].end, found[0].rule)


def _runs(titles: Iterable[Labelled]) -> Iterator[list[Labelled]]:
    """Title lines that stand right under one another are one headline."""
    run: list[Labelled] = []
    for piece in titles:
        marked = piece.rule in ("headline-marked", "title-original")
        if run and (marked or piece.piece.line > run[-1].piece.line + 1):
            yield run
            run = []
        run.append(piece)
    if run:
        yield run


def _headline(text: str, run: list[Labelled]) -> Found[str]:
    parts: list[str] = []
    seen: set[str] = set()  # for a page torn to thousands of short lines
    upright = len(run) > 2 and all(piece.size == 1 for piece in run)
    if upright:
        parts.append("".join(text[piece.piece.start] for piece in run))
    for piece in () if upright else run:
        part = _once(without_site(_without_label(piece.text(text)), text))
        if parts and _begins_as(part, parts[-1]):
            parts[-1] = part
        elif fold(part) not in seen:
            parts.append(part)
        seen.add(fold(part))
    return Found(" ".join(parts), run[0].piece.start, run[-1].piece.end, run[0].rule)


def _begins_as(value: str, shorter: str) -> bool:
    """Whether a line is the whole headline over it, spaced otherwise, and more: who spoke, who was there.

    >>> _begins_as("全市防汛工作领导小组会议召开 于飞讲话", "全市防汛工作领导小组 会议召开")
    True
    """
    head = "".join(fold(shorter).split())
    return len(head) >= _WHOLE and "".join(fold(value).split()).startswith(head)


def _without_label(printed: str) -> str:
    match = _ORIGINAL.match(fold(printed))
    if not match:
        return clean(printed).lstrip("•·●◆■ ")
    if match["quoted"]:
        return clean(printed[match.start("quoted") : match.end("quoted")])
    bare = clean(printed[match.end() :])
    half = fold(bare)
    bracketed = half.endswith(")") and half.count(")") > half.count("(")  # (原标题:…)
    return bare[:-1].rstrip() if bracketed else bare


def _once(value: str) -> str:
    """A headline that a crawler glued to its own repetition."""
    half = (len(value) + 1) // 2
    for at in (half, half - 1):
        if at > 5 and value[:at].strip() == value[at:].strip():
            return value[:at].strip()
    return value
