"""Later mentions: every place where the article names a person that it has given a post."""

from __future__ import annotations

from collections.abc import Iterable

from govnews.lexicon import words
from govnews.officials.passage import Passage

Place = tuple[int, int]
"""Where a mention begins and ends."""


def find(passage: Passage, names: Iterable[str]) -> dict[str, list[Place]]:
    """Every mention of `names` (without spaces) in the spans; of two that overlap the first and longest.

    The text is searched once per first character, of which there are never many, and not once per name.
    """
    found: dict[str, list[Place]] = {name: [] for name in names}
    sizes: dict[str, list[int]] = {}
    for name in sorted(found, key=len, reverse=True):
        known = sizes.setdefault(name[0], [])
        if len(name) not in known:
            known.append(len(name))
    text = passage.folded
    for start, end in passage.spans:
        behind = start
        for at in _places(text, sizes, start, end):
            if at < behind:
                continue
            for size in sizes[text[at]]:
                if text[at : at + size] in found and at + size <= end:
                    behind = at + size
                    found[text[at:behind]].append((at, behind))
                    break
            else:
                if text.startswith(" ", at + 1):
                    behind = _spaced(text, at, end, found)
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


def _spaced(text: str, at: int, end: int, found: dict[str, list[Place]]) -> int:
    """Take 王 刚, if it stands at `at`, and tell how far was read; a spaced name has two characters."""
    second = at + 1
    while second < min(end, at + 6) and text[second] == " ":
        second += 1
    mentions = found.get(text[at] + text[second : second + 1]) if second < end else None
    if mentions is None:
        return at
    mentions.append((at, second + 1))
    return second + 1


def take_part(text: str, found: Iterable[Place]) -> bool:
    """Whether one mention at least does more than invoke the person: 贯彻习近平总书记重要讲话精神."""
    before, after = words.phrases()
    for start, end in found:
        if not after.match(text, end) or not before.search(text, max(0, start - 8), start):
            break
    else:
        return False
    return True
