"""Later mentions: every place where the article names a person that it has given a post."""

from __future__ import annotations

import re
from collections.abc import Iterable

from govnews.lexicon import words
from govnews.officials.passage import Passage
from govnews.spans import Span

_SPACED = re.compile(r" {1,4}")


def find(passage: Passage, names: Iterable[str]) -> dict[str, list[Span]]:
    """Every mention of `names` (without spaces) in the spans of a passage, in one walk, longest name first."""
    found: dict[str, list[Span]] = {name: [] for name in names}
    if not found:
        return found
    first = re.compile(f"[{re.escape(''.join({name[0] for name in found}))}]")
    sizes = sorted({len(name) for name in found}, reverse=True)
    for start, end in passage.spans:
        place = start
        while match := first.search(passage.folded, place, end):
            span = _mention(passage.folded, match.start(), end, found, sizes)
            if span:
                found[span[0]].append(span[1])
            place = span[1].end if span else match.end()
    return found


def _mention(
    text: str, at: int, end: int, names: dict[str, list[Span]], sizes: list[int]
) -> tuple[str, Span] | None:
    for size in sizes:
        name = text[at : at + size]
        if name in names and at + size <= end:
            return name, Span(at, at + size)
    gap = _SPACED.match(text, at + 1, end)
    if gap and gap.end() < end:
        # 王 刚: only names of two characters are spaced.
        name = text[at] + text[gap.end()]
        if name in names:
            return name, Span(at, gap.end() + 1)
    return None


def invoked(text: str, span: Span) -> bool:
    """Whether a mention only invokes the person: 贯彻习近平总书记重要讲话精神."""
    before, after = words.phrases()
    behind = _TITLE.match(text, span.end)
    assert behind is not None
    return bool(after.match(text, behind.end()) and before.search(text[max(0, span.start - 8) : span.start]))


_TITLE = re.compile(r"(?:总书记|主席|总理|同志)?")


