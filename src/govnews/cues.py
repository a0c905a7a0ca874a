"""Which of many patterns to ask about a text: those of whose words at least one stands in it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

_COMMON = (
    " 的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动"
    "同工也能下过子说产种面而方后多定行学法所民得经总责任信新"
)
"""Some of the most common characters of Chinese prose and of pages of news, the commonest first."""


class CueIndex:
    """The places whose cues stand in a text, found in one look at it.

    A text's characters are looked up first, each cue under its rarest one: a trie-shaped pattern of so many
    short words stops at every second character of Chinese prose. Sets of places are bit masks.

    >>> CueIndex({0: ("会议", "活动"), 1: ("活动",), 2: ()}).asked("召开会议")
    (0, 2)
    """

    def __init__(self, cues: Mapping[int, Sequence[str]]) -> None:
        by_word: dict[str, int] = {}
        for place, words in cues.items():
            for word in filter(None, words):
                by_word[word] = by_word.get(word, 0) | 1 << place
        by_char: dict[str, list[tuple[str, int]]] = {}
        for word, who in by_word.items():
            by_char.setdefault(_rarest(word), []).append((word, who))
        self._by_char = {char: tuple(known) for char, known in by_char.items()}
        self._chars = re.compile(f"[{re.escape(''.join(sorted(by_char)))}]" if by_char else r"(?!)")
        self._always = sum(1 << place for place, words in cues.items() if not words or not all(words))
        self._places: dict[int, tuple[int, ...]] = {}

    def asked(self, text: str) -> tuple[int, ...]:
        """The places to ask, in order."""
        mask = self._always
        for char in set(self._chars.findall(text)):
            for cue, who in self._by_char[char]:
                if cue in text:
                    mask |= who
        places = self._places.get(mask)
        if places is None:
            places = self._places[mask] = tuple(i for i in range(mask.bit_length()) if mask >> i & 1)
        return places


def _rarest(word: str) -> str:
    return max(word, key=lambda char: _COMMON.find(char) % 1000)
