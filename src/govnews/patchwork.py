"""A text made of parts of another one, and the way back to where each part stands."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from itertools import accumulate

import attrs

Part = tuple[int, int] | str
"""A span of the text that a patchwork is made from, or what is not in it: a line end."""


@attrs.frozen
class Patchwork:
    """Which parts make a text up, in order.

    >>> made = Patchwork.of([(4, 6), "\\n", (0, 2)])
    >>> made.text("县政.\\n乡村"), list(made.within(1, 4))
    ('乡村\\n县政', [(5, 6), '\\n', (0, 1)])
    """

    parts: tuple[Part, ...]
    starts: tuple[int, ...]
    """Where each part begins in the text that they make up."""

    @classmethod
    def of(cls, parts: Iterable[Part]) -> Patchwork:
        """The text that the parts make up, the empty ones left out."""
        kept = tuple([part for part in parts if part])
        sizes = (len(part) if isinstance(part, str) else part[1] - part[0] for part in kept)
        return cls(kept, tuple(accumulate(sizes, initial=0))[:-1])

    def text(self, source: str) -> str:
        """The text that the parts of `source` make up."""
        return "".join([part if isinstance(part, str) else source[part[0] : part[1]] for part in self.parts])

    def within(self, start: int, end: int) -> Iterator[Part]:
        """The parts that the stretch `start:end` of the text is made of."""
        for i in range(bisect_right(self.starts, start) - 1, len(self.parts)):
            at, part = self.starts[i], self.parts[i]
            if at >= end:
                return
            if isinstance(part, str):
                yield part
            else:
                yield part[0] + max(0, start - at), min(part[1], part[0] + end - at)
