"""Later mentions: every place where the article names a person that it has given a post."""

from __future__ import annotations

from collections.abc import Iterable

from govnews.lexicon import words
from govnews.officials.passage import Passage
from govnews.spans import Span


def find(passage: Passage, names: Iterable[str]) -> dict[str, list[Span]]:
    """Every mention of `names` (without spaces) in the spans; of two that overlap the first and longest.

    The text is searched once per first character, of which there are never many, and not once per name.
    """
    found: dict[str, list[Span]] = {name: [] for name in names}
    sizes: dict[str, list[int]] = {}
    for first, size in sorted({(name[0], -len(name)) for name in found}):
        sizes.setdefault(first, []).append(-size)
    for start, end in passage.spans:
        behind = start
        for at in _places(passage.folded, sizes, start, end):
            hit = _mention(passage.folded, at, end, found, sizes) if at >= behind else None
            if hit:
                found[hit[0]].append(hit[1])
                behind = hit[1].end
    return found


def _places(text: str, chars: Iterable[str], start: int, end: int) -> list[int]:
    """Where one of `chars` stands."""
    found = []
    for char in chars:
        at = text.find(char, start, end)
        while at >= 0:
            found.append(at)
            at = text.find(char, at + 1, end)
    found.sort()
    return found


def _mention(
    text: str, at: int, end: int, names: dict[str, list[Span]], sizes: dict[str, list[int]]
) -> tuple[str, Span] | None:
    for size in sizes[text[at]]:
        name = text[at : at + size]
        if name in names and at + size <= end:
            return name, Span(at, at + size)
    if text[at + 1 : at + 2] != " ":
        return None
    # 王 刚: only names of two characters are spaced.
    second = at + 1
    while second < min(end, at + 6) and text[second] == " ":
        second += 1
    name = text[at] + text[second : second + 1]
    return (name, Span(at, second + 1)) if second < end and name in names else None


def invoked(text: str, span: Span) -> bool:
    """Whether a mention only invokes the person: 贯彻习近平总书记重要讲话精神."""
    before, after = words.phrases()
    return bool(after.match(text, span.end) and before.search(text, max(0, span.start - 8), span.start))
