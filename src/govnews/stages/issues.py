"""What is odd about a page, said and not mended."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from govnews.blocks import BlockKind
from govnews.page import Issue
from govnews.spans import Span
from govnews.stages.label.label import Labelled, Labelling
from govnews.stages.story import Story

_TAG = re.compile(
    r"<(?:/?(?:html|head|body|div|span|p|br|table|td|tr|a|li|ul|h[1-6]|script|style|meta)\b[^<>]{0,300}|!DOCTYPE[^<>]{0,80})>",
    re.IGNORECASE,
)
_CONTROL = re.compile("[\x00-\x08\x0e-\x1f\ud800-\udfff]")
_LOST = re.compile("\ufffd+")
_OPEN = frozenset("，,、；;：:（(“")
_MANY_TAGS = 5
_JOINT = re.compile("[和与]")
_WORD = re.compile(r"[\u4e00-\u9fff]+")
_BETWEEN = re.compile("之?间")
_LONGEST = 5
"""The longest word that is looked for twice, in characters."""


def issues(
    text: str, labelling: Labelling, settled: Sequence[Labelled], stories: Sequence[Story]
) -> tuple[Issue, ...]:
    """The oddities of a page, by place."""
    found = [*_markup(text), *_characters(text), *_repeats(settled), *_broken(text, stories)]
    found += [*_torn(stories), *_twice(text, stories)]
    found += [Issue(one.code, one.message, Span(one.start, one.start)) for one in labelling.faults]
    return tuple(sorted(found, key=lambda issue: issue.span))


def _markup(text: str) -> Iterator[Issue]:
    if "<" not in text:
        return
    tags = [match.span() for _, match in zip(range(_MANY_TAGS), _TAG.finditer(text), strict=False)]
    if len(tags) == _MANY_TAGS:
        yield Issue("looks-like-html", "the text holds HTML tags; parse_html reads web pages", Span(*tags[0]))


def _characters(text: str) -> Iterator[Issue]:
    control = _CONTROL.search(text)
    if control:
        yield Issue(
            "control-character", "the text holds control characters or lone surrogates", Span(*control.span())
        )
    lost = _LOST.search(text)
    if lost:
        yield Issue(
            "lost-character", "characters were lost where the text was decoded (U+FFFD)", Span(*lost.span())
        )


def _repeats(pieces: Sequence[Labelled]) -> Iterator[Issue]:
    for one in pieces:
        if one.kind is BlockKind.DUPLICATE:
            yield Issue("repeated-block", "printed a second time", Span(*one.span))


def _broken(text: str, stories: Sequence[Story]) -> Iterator[Issue]:
    """An article whose last paragraph stops in mid-sentence."""
    for story in stories:
        body = list(story.of(BlockKind.BODY))
        last = body[-1] if body else None
        if last is not None and text[last.piece.end - 1] in _OPEN:
            yield Issue("broken-sentence", "the text stops in mid-sentence", Span(*last.span))


def _torn(stories: Sequence[Story]) -> Iterator[Issue]:
    """Paragraphs that a column tore, and fragments that fit none of them."""
    for story in stories:
        for left, right, score in story.joins or ():
            told = f"a column tore the paragraph; it goes on at offset {right} (seam-fit, log-odds {score})"
            yield Issue("torn-paragraph", told, Span(left, left))
        for at in story.loose:
            yield Issue(
                "fragment", "begins in mid-sentence and fits no torn paragraph of the page", Span(at, at)
            )


def _twice(text: str, stories: Sequence[Story]) -> Iterator[Issue]:
    """One word joined to itself (治愈率和治愈率): one of the two is misread or miswritten."""
    for story in stories:
        for piece in story.of(BlockKind.BODY):
            start, end = piece.span
            for joint in _JOINT.finditer(text, start, end):
                size = _joined_to_itself(
                    text[max(start, joint.start() - _LONGEST) : joint.start()], text, joint.end()
                )
                if size:
                    place = Span(joint.start() - size, joint.end() + size)
                    yield Issue("word-twice", "one word is joined to itself; one of the two is wrong", place)


def _joined_to_itself(ahead: str, text: str, behind: int) -> int:
    """The length of the word that ends `ahead` and stands again at `behind`, 0 for none or A和A之间."""
    if ahead[-1:] not in text[behind + 1 : behind + _LONGEST]:
        return 0
    for size in range(len(ahead), 1, -1):
        word = ahead[-size:]
        if (
            text.startswith(word, behind)
            and _WORD.fullmatch(word)
            and not _BETWEEN.match(text, behind + size)
        ):
            return size
    return 0
