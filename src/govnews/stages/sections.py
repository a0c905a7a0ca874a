"""Tell the headings of a long report from headlines: what stands under them shares with what stands above."""

from __future__ import annotations

import math
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

import attrs

from govnews.blocks import HEADLINES, BlockKind
from govnews.lexicon.headlines import named_column, tells_kind
from govnews.markup import MARK
from govnews.stages.columns.seams import is_open
from govnews.stages.columns.shares import Profile, Shares
from govnews.stages.label.grammar import Region
from govnews.stages.label.label import Labelled

_TEXT = frozenset({BlockKind.BODY, BlockKind.DATELINE})
_LONGEST = 24
"""A heading is seldom longer; in characters."""
_PARAGRAPHS = 3
"""How many paragraphs of a section are looked at."""
_NOTICES = frozenset({"paper-title-notice", "title-document", "title-set-apart", "headline-of-letter"})
"""Rules by which a headline is known to be one."""
_BOLD, _NO_MARK = 7, 8
_FAR = 16
"""How many headlines away a report is looked for; keeps the cost linear."""
_ROUNDS = 3
_REPORTER = re.compile("记者|通讯员")
_AS_NEWS = re.compile(
    r"(?:\d{4}年)?\d{1,2}月\d{1,2}日|近[日期]|日前|目前|昨[日天]|今[日天]|连日来|最近|编者按|[■●△▲◆★@]"
)
"""How news and items of a list begin, and no section of a report."""

# What speaks for and against a section, in log-odds; set by hand, see docs/newspapers.md.
_LIKE = 2.0
"""For each factor e by which it shares more with a report than with any other article."""
_NOISE = 4.0
"""What two articles of one page share by chance."""
_MUCH, _LITTLE = (8.0, 0.5), (5.0, -1.5)
"""It shares so much with the report, or so little."""
_OF = {"reporter": 0.0, "kind": 0.0, "jump": 0.0, "dateline": -2.0}
"""Who signs the report, and how: reporters over it; a line that says what kind of report it is; it comes from
another page; a dateline opens it, as it opens news."""
_RIGHT_BEHIND = 0.7
_DEEPER, _BOLDLY, _AS_DEEP = 1.5, 1.0, -1.5
"""Its mark against that of the report's headline."""
_LENGTHS = ((8, 1.0), (14, 0.3), (15, 0.0), (_LONGEST, -1.0))
_SIGNED_BEFORE = ("reporter", "dateline")
_SIGNED = -2.0
"""Somebody signs it at its end, though the report is signed at its head."""
_BEGINS_AS_NEWS = -1.0
_CUT_AGAIN = 1.0
"""It has headings of its own: they are the report's."""
_AMONG_BRIEFS = -2.5
_SISTER = 1.0
"""Another heading of the same report looks like it."""
_LEAST = 1.0


@attrs.frozen
class _Part:
    """What stands between two headlines, by index of its pieces."""

    head: tuple[int, ...]
    text: tuple[int, ...]
    whole: tuple[int, ...]
    """Its text up to the first paragraph that breaks off, and that one."""
    told: str
    """What tells that it may be a long report: a key of `_OF`, else nothing."""
    level: int
    """The level of its headline's mark; emphasis comes below any, no mark last."""
    column: bool
    """Whether it begins with a line over its headline."""
    asked: bool
    """Whether its headline may be a heading."""


def relabel(folded: str, pieces: Sequence[Labelled]) -> list[Labelled]:
    """Relabel the headline of a section as a heading.

    A report that reporters sign at its head is cut into sections by headings, and what stands under one tells
    of the report. Sections that are found make others likelier.
    """
    parts = list(_parts(folded, pieces))
    asked = [n for n, part in enumerate(parts) if part.asked]
    if not asked or not any(part.told for part in parts):
        return list(pieces)
    page = _Page.of(folded, pieces, parts)
    of: dict[int, int] = {}
    for _ in range(_ROUNDS):
        profile = page.shares.profile([of.get(n, n) for _, n in page.lines])
        scores = [(n, *page.section_of(n, of, profile)) for n in asked if n not in of]
        found = {n: k for n, score, k in scores if score >= _LEAST}
        if not found:
            break
        of.update(found)
    out = list(pieces)
    for n in of:
        i = page.parts[n].head[0]
        out[i] = out[i].read_as(Region.TEXT, BlockKind.HEADING, "heading-of-section")
    return out


def _parts(folded: str, pieces: Sequence[Labelled]) -> Iterator[_Part]:
    head: list[int] = []
    text: list[int] = []
    for i, one in enumerate(pieces):
        comes = one.kind is BlockKind.JUMP and "接" in one.text(folded)
        if one.state.region is Region.HEAD or comes:
            if text:
                yield _part(folded, pieces, head, text)
                head, text = [], []
            head.append(i)
        elif one.state.region is Region.TEXT:
            text.append(i)
    if text:
        yield _part(folded, pieces, head, text)


def _part(folded: str, pieces: Sequence[Labelled], head: Sequence[int], text: Sequence[int]) -> _Part:
    title = next((pieces[i] for i in head if pieces[i].kind is BlockKind.TITLE), None)
    marked = title is not None and MARK.match(folded, title.piece.start) is not None
    whole = (n for n, i in enumerate(text, 1) if _breaks_off(folded, pieces[i]))
    asked = (
        title is not None
        and len(head) == 1
        and title.rule not in _NOTICES
        and named_column(title.text(folded)) is None
        and title.size <= _LONGEST
        and pieces[text[0]].kind is BlockKind.BODY
    )
    return _Part(
        tuple(head),
        tuple(text),
        tuple(text[: next(whole, len(text))]),
        _told(folded, [pieces[i] for i in (*head, text[0])]),
        (title.level or _BOLD) if title and marked else _NO_MARK,
        bool(head) and pieces[head[0]].kind is BlockKind.KICKER,
        asked,
    )


def _told(folded: str, opening: Iterable[Labelled]) -> str:
    """What tells of a long report: who signs it and how, that it comes from another page."""
    told = ""
    for one in opening:
        text = one.text(folded)
        if one.kind is BlockKind.BYLINE and _REPORTER.search(text):
            return "reporter"
        if one.kind is BlockKind.SUBTITLE and (text[0] in "-—" or tells_kind(text)):
            told = "kind"
        elif one.kind is BlockKind.JUMP:
            told = "jump"
        elif one.kind is BlockKind.DATELINE:
            told = told or "dateline"
    return told


def _breaks_off(folded: str, one: Labelled) -> bool:
    return one.kind is BlockKind.BODY and one.piece.last and is_open(folded, *one.span)


@attrs.frozen(eq=False)
class _Page:
    """What is known of a page's headlines and of what stands under each."""

    folded: str
    pieces: Sequence[Labelled]
    parts: Sequence[_Part]
    lines: Sequence[tuple[int, int]]
    """Pieces of text and of headlines, each with the part that it belongs to."""
    line_of: Mapping[int, int]
    """The same, turned round: the line of a piece."""
    shares: Shares
    top: int
    """The highest level of a long report's headline."""

    @classmethod
    def of(cls, folded: str, pieces: Sequence[Labelled], parts: Sequence[_Part]) -> _Page:
        text = [(i, n) for n, part in enumerate(parts) for i in part.text if pieces[i].kind in _TEXT]
        heads = [(i, n) for n, part in enumerate(parts) for i in part.head if pieces[i].kind in HEADLINES]
        lines = [*text, *heads]
        return cls(
            folded,
            pieces,
            parts,
            lines,
            {i: at for at, (i, _) in enumerate(lines)},
            Shares.of([pieces[i].text(folded) for i, _ in lines], range(len(text), len(lines))),
            min((part.level for part in parts if part.told), default=_NO_MARK),
        )

    def section_of(self, n: int, of: Mapping[int, int], profile: Profile) -> tuple[float, int]:
        """How likely a part is a section, in log-odds, and of which report; `of`: sections that are known."""
        near = range(max(0, n - _FAR), min(len(self.parts), n + _FAR + 1))
        shared = self._shared(n, profile, near)
        reports = [k for k in near if k != n and k not in of and self.parts[k].told]
        if not reports:
            return -math.inf, n
        k = max(reports, key=lambda k: shared[k])
        most, other = shared[k], max([_NOISE, *(shared[m] for m in near if m not in (k, n))])
        score = _LIKE * math.log((most + 1) / (other + 1))
        score += _MUCH[1] * (most >= _MUCH[0]) + _LITTLE[1] * (most < _LITTLE[0])
        score += _RIGHT_BEHIND * (of.get(n - 1, n - 1) == k)
        score += _SISTER * any(of.get(m) == k and self.parts[m].level == self.parts[n].level for m in near)
        return score + self._alone(n) + self._under(n, k), k

    def _shared(self, n: int, profile: Profile, near: Iterable[int]) -> Mapping[int, float]:
        """What its headline and its first paragraphs share with each article."""
        out: defaultdict[int, float] = defaultdict(float)
        part = self.parts[n]
        for i in (part.head[0], *part.whole[:_PARAGRAPHS]):
            if i in self.line_of:
                for k, value in profile.likeness(self.line_of[i], near).items():
                    out[k] += value
        return out

    def _alone(self, n: int) -> float:
        """What the part itself says, whatever report it may be of."""
        part, title = self.parts[n], self.pieces[self.parts[n].head[0]].piece
        score = next(value for longest, value in _LENGTHS if title.end - title.start <= longest)
        score += _BEGINS_AS_NEWS * (_AS_NEWS.match(self.pieces[part.text[0]].text(self.folded)) is not None)
        score += _CUT_AGAIN * any(self.pieces[i].kind is BlockKind.HEADING for i in part.text)
        return score + _AMONG_BRIEFS * self._is_behind_briefs(n)

    def _is_behind_briefs(self, n: int) -> bool:
        """Whether the headlines before it are of its level and unsigned, up to the name of a column."""
        for part in self.parts[max(0, n - _FAR) : n][::-1]:
            if part.told or part.level != self.parts[n].level:
                return False
            if part.column:
                return not any(self.pieces[i].kind is BlockKind.BYLINE for i in part.head)
        return False

    def _under(self, n: int, k: int) -> float:
        """What its mark and its signature say, if it is a section of part `k`."""
        part, report = self.parts[n], self.parts[k]
        signed = any(self.pieces[i].kind is BlockKind.BYLINE for i in part.whole)
        score = _OF[report.told] + _SIGNED * (signed and report.told in _SIGNED_BEFORE)
        over = report.level if report.level < _BOLD else self.top
        if over >= _BOLD or part.level == _NO_MARK:
            return score
        return score + (_BOLDLY if part.level == _BOLD else _DEEPER if part.level > over else _AS_DEEP)
