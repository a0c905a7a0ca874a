"""The text of a page as it is read: narrow columns without their line ends, laced ones one after the other.

Everything behind it reads the straight text; its offsets are carried back to the page at the very end.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import attrs

from govnews.blocks import Block, Partition, boilerplate_around
from govnews.folding import fold
from govnews.markup import blank
from govnews.page import Page
from govnews.patchwork import Part, Patchwork
from govnews.spans import carried, trim
from govnews.stages.columns import Lacing, lacings
from govnews.stages.columns.seams import fit
from govnews.wrapping import Gap, joint, letterspaces, line_ends, margin, spread

_LINE_END, _PARAGRAPH_END = "\n", "\n\n"
_LINE_ENDS = ("", "\n", "\r")
_ENDED = re.compile(r"[^\S\r\n]*(?:[\r\n]|\Z)")
_INK = re.compile(r"\S+")
_CLOSED = frozenset("。!?;:”")


@attrs.frozen(eq=False)
class Straight:
    """A page's text as it is read, and the parts of the page that it is made of."""

    page: str
    """The text of the page."""
    text: str
    """The same as it is read."""
    folded: str
    """The text as it is read, folded and without its markup."""
    _made: Patchwork

    @classmethod
    def of(cls, page: str, parts: Iterable[Part] | None = None) -> Straight:
        """The text that the parts make up; the page itself where none are given."""
        made = Patchwork.of([(0, len(page))] if parts is None else parts)
        text = page if parts is None else made.text(page)
        return cls(page, text, blank(fold(text)), made)

    @property
    def ink(self) -> int:
        """How many characters are no white space."""
        return sum(map(len, self.text.split()))

    def without(self, gaps: Sequence[Gap]) -> Straight:
        """The text without some of its white space; marks of markup that stand in it stay."""
        if not gaps:
            return self
        parts: list[Part] = []
        at = 0
        for start, end, between in gaps:
            parts.append((at, start))
            parts += (match.span() for match in _INK.finditer(self.text, start, end))
            parts.append(between)
            at = end
        return self.made_of([*parts, (at, len(self.text))])

    def made_of(self, parts: Iterable[Part]) -> Straight:
        """The text that parts of this one make up."""
        kept: list[Part] = []
        for part in parts:
            kept += [part] if isinstance(part, str) else self._made.within(*part)
        return Straight.of(self.page, kept)

    def own_ends(self) -> Iterator[Gap]:
        """The line ends of laced columns that stand in mid-sentence."""
        for at, part in zip(self._made.starts, self._made.parts, strict=True):
            left, right = self.folded[at - 1 : at], self.folded[at + 1 : at + 2]
            if part == _LINE_END and not right.isspace() and left not in _CLOSED:
                yield at, at + 1, joint(left, right)

    def on_page(self, start: int, end: int) -> list[tuple[int, int]]:
        """Where `text[start:end]` stands on the page, in reading order; white space parts nothing."""
        found: list[tuple[int, int]] = []
        for part in self._made.within(start, end):
            at, stop = (0, 0) if isinstance(part, str) else trim(self.page, *part)
            if at == stop:
                continue
            if found and found[-1][1] <= at and not self.page[found[-1][1] : at].strip():
                found[-1] = found[-1][0], stop
            else:
                found.append((at, stop))
        return found

    def restore(self, read: Page) -> Page:
        """The page that was read from the straight text, with every offset on the page itself."""
        if self.text is self.page:
            return read
        placed = sorted(self._placed(read), key=lambda one: one[0].start)
        blocks = Partition(self.page, tuple(block for block, _ in placed)).blocks
        articles = [self._moved(attrs.evolve(article, boilerplate=())) for article in read.articles]
        around = boilerplate_around(blocks, len(articles))
        return attrs.evolve(
            read,
            text=self.page,
            blocks=blocks,
            scores=tuple(score for _, score in placed),
            articles=tuple(
                attrs.evolve(one, boilerplate=own) for one, own in zip(articles, around, strict=True)
            ),
            issues=self._moved(read.issues),
            choice=self._moved(read.choice),
        )

    def _placed(self, read: Page) -> Iterator[tuple[Block, float]]:
        """The blocks with their scores; what columns part is several blocks."""
        for block, score in zip(read.blocks, read.scores, strict=True):
            for start, end in self.on_page(block.start, block.end):
                yield attrs.evolve(block, start=start, end=end, text=self.page[start:end]), score

    def _moved(self, value: Any) -> Any:
        """A value with every offset in it on the page; of a place that columns part, its first part."""
        return carried(value, self._back)

    def _back(self, start: int, end: int | None) -> tuple[int, int]:
        found = self.on_page(start, len(self.text) if end is None else max(start + 1, end))
        at, stop = found[0] if found else (len(self.page), len(self.page))
        return at, at if start == end else stop


def straighten(page: str) -> Straight:
    r"""The text of a page as it is read.

    >>> straighten("甲乡\n乙村").text
    '甲乡\n乙村'
    """
    straight = Straight.of(page)
    for white in (letterspaces, margin, spread):
        straight = straight.without(list(white(straight.folded)))
    laced = lacings(straight.folded)
    if laced:
        apart = straight.made_of(_apart(straight.text, laced))
        straight = apart if apart.ink == straight.ink else straight  # marks stand between the columns
    gaps = {gap[0]: gap for gap in (*line_ends(straight.folded, fit), *straight.own_ends())}
    return straight.without([gaps[at] for at in sorted(gaps)])


def _apart(text: str, laced: Sequence[Lacing]) -> Iterator[Part]:
    """The parts of a text with its laced columns one after the other, a line for each of their lines."""
    at = 0
    for lacing in laced:
        yield at, lacing.start
        end = "" if text[lacing.start - 1 : lacing.start] in _LINE_ENDS else _PARAGRAPH_END
        for column in lacing.columns:
            for line in column:
                yield end
                yield line.indent, line.end
                end = _LINE_END if line.end - line.start >= lacing.full else _PARAGRAPH_END
            end = _PARAGRAPH_END
        if not _ENDED.match(text, lacing.end):
            yield _PARAGRAPH_END
        at = lacing.end
    yield at, len(text)
