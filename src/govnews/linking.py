"""Join articles that go on from page to page: 下转/上接 in a newspaper, numbered parts of a web article."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

import attrs

from govnews.article import Article, Byline, Official, Section, joined
from govnews.blocks import BlockKind
from govnews.dates import PartialDate
from govnews.folding import fold
from govnews.page import Page
from govnews.stages.columns.seams import begins_within, fit, is_open
from govnews.stages.columns.shares import Shares

_NUMBER = r"(?P<letter>[A-Z])?0*(?P<number>\d{1,3}|[一二三四五六七八九十]{1,3})"
_JUMP = re.compile(rf"(?P<way>上接|紧接|接|下转|转)第? ?{_NUMBER} ?版")
_PAGE = re.compile(
    rf"第? ?{_NUMBER} ?版(?!面)|(?:\A|[ |])(?P<letter2>[A-Z])0*(?P<number2>\d{{1,2}})(?=[ |]|\Z)"
    r"|(?:\A|[|] ?)0?(?P<number3>\d{1,2}) [\u4e00-\u9fff]|\A0?(?P<number4>\d{1,2})\Z| 0(?P<number5>\d)\Z"
)
_NUMBERS = ("number", "number2", "number3", "number4", "number5")
_TODAY = re.compile(r"[今本][日期] ?(?:共 ?)?[\d一二三四五六七八九十]{1,2} ?版")
_PART = re.compile(
    r"[(\[【]?(?:第?[\d一二三四五六七八九十]{1,2}(?:页|部分)?|[上中下续]|之[一二三四五六七八九十])[)\]】]?\Z"
    r"|[(\[【](?:[\d一二三四五六七八九十上中下续]{1,3})[)\]】]\Z"
)
_DIGITS = {char: n for n, char in enumerate("〇一二三四五六七八九")}
_MARKS = re.compile(r"\W+")
_LEAST = 0.0
"""Halves that speak against each other more than for are not joined."""
_NAMED_EACH_OTHER = 4.0
_NAMED_ONE = 2.0
_SAME_TITLE = 4.0
_MOST_SHARED = 6.0
_SHARED = 0.5


@attrs.frozen
class Part:
    """One page's piece of an article."""

    page: int
    """Index into the pages given to `link`."""
    number: str | None
    """The page's own number as it prints it, without zeros: ``3``, ``A6``."""
    article: int
    """Index into `Page.articles`."""


@attrs.frozen
class WholeArticle:
    """An article with what other pages print of it; offsets within a value belong to its part's page."""

    title: str | None
    kicker: tuple[str, ...]
    subtitle: tuple[str, ...]
    summary: str | None
    byline: Byline
    """Everyone whom any part names."""
    source: str | None
    date: PartialDate | None
    officials: tuple[Official, ...]
    """Those of all parts; a person named in two is told by the part that prints more posts."""
    sections: tuple[Section, ...]
    """The text, a paragraph torn between two pages whole again."""
    parts: tuple[Part, ...]
    """Where its pieces stand, in reading order."""
    rule: str
    """How the parts were found to belong together: ``one-page``, ``jump-lines``, ``same-title``."""
    score: float
    """What spoke for it, log-odds; 0 for an article on one page."""

    @property
    def pages(self) -> tuple[int, ...]:
        """Indices of its pages."""
        return tuple(part.page for part in self.parts)

    @property
    def paragraphs(self) -> tuple[str, ...]:
        """The text, a string per paragraph, headings left out."""
        return tuple(text for section in self.sections for text in section.paragraphs)

    @property
    def body(self) -> str:
        """Headings and paragraphs, joined by line ends."""
        return joined(self.sections)


@attrs.frozen(eq=False)
class _Half:
    """An article with what its jump lines say."""

    part: Part
    article: Article
    onward: frozenset[str]
    """Numbers of pages that it goes on to."""
    back: frozenset[str]
    """Numbers of pages that it comes from."""


def link(pages: Iterable[Page]) -> tuple[WholeArticle, ...]:
    """The articles of some pages, those that go on from page to page whole.

    The pages are those of one issue of a newspaper, in any order, or the numbered parts of one web article,
    in reading order. Articles come in the order of their first parts.
    """
    halves = [half for at, page in enumerate(pages) for half in _halves(at, page)]
    onward: dict[int, tuple[int, str, float]] = {}
    taken: set[int] = set()
    for score, left, right, rule in sorted(_candidates(halves), key=lambda c: (-c[0], c[1], c[2])):
        if left not in onward and right not in taken and not _circles(onward, left, right):
            onward[left] = (right, rule, score)
            taken.add(right)
    return tuple(_whole(halves, onward, first) for first in range(len(halves)) if first not in taken)


def _halves(at: int, page: Page) -> Iterator[_Half]:
    number = page_number(page)
    for index, article in enumerate(page.articles):
        jumps = [match for line in article.jump if (match := _JUMP.search(fold(line)))]
        onward = frozenset(_number(m["letter"], m["number"]) for m in jumps if "转" in m["way"])
        back = frozenset(_number(m["letter"], m["number"]) for m in jumps if "接" in m["way"])
        yield _Half(Part(at, number, index), article, onward, back)


def page_number(page: Page) -> str | None:
    """The number that a newspaper page prints of itself: ``3``, ``A6``; None where it prints none."""
    for block in page.blocks:
        if block.kind in (BlockKind.META, BlockKind.CREDIT, BlockKind.NAV) and block.article is None:
            match = _PAGE.search(_TODAY.sub("", fold(block.text)).strip("*# "))
            if match:
                told = [match[name] for name in _NUMBERS if match[name]]
                return _number(match["letter"] or match["letter2"], told[0])
    return None


def _number(letter: str | None, digits: str) -> str:
    """``A06`` and 第六版 as ``A6`` and ``6``."""
    if digits.isdigit():
        return f"{letter or ''}{int(digits)}"
    tens, ten, ones = digits.rpartition("十")
    value = 10 * (_DIGITS.get(tens, 1) if ten else 0) + _DIGITS.get(ones, 0)
    return f"{letter or ''}{value}"


def _candidates(halves: Sequence[_Half]) -> Iterator[tuple[float, int, int, str]]:
    """Pairs of halves that may belong together: score, left, right, rule."""
    lefts = [i for i, half in enumerate(halves) if half.onward]
    rights = [i for i, half in enumerate(halves) if half.back]
    alike = _alike(halves, lefts, rights)
    for i in lefts:
        for j in rights:
            score = _named(halves[i], halves[j])
            if halves[i].part.page != halves[j].part.page and score is not None:
                score += alike[i, j] + _seam(halves[i].article, halves[j].article)
                if score > _LEAST:
                    yield score, i, j, "jump-lines"
    yield from _numbered(halves)


def _named(left: _Half, right: _Half) -> float | None:
    """Do the halves name each other's page? None where one names another page."""
    there = right.part.number is None or right.part.number in left.onward
    here = left.part.number is None or left.part.number in right.back
    if not (there and here):
        return None
    both = right.part.number is not None and left.part.number is not None
    return _NAMED_EACH_OTHER if both else _NAMED_ONE


def _alike(
    halves: Sequence[_Half], lefts: Sequence[int], rights: Sequence[int]
) -> dict[tuple[int, int], float]:
    """What two halves share beyond what any two articles of these pages do."""
    places = sorted({*lefts, *rights})
    texts = [
        fold("\n".join((half.article.title or "", half.article.body))) for half in (halves[i] for i in places)
    ]
    shares = Shares.of(texts)
    profile = shares.profile([i if i in lefts else None for i in places])
    found = {}
    for at, j in enumerate(places):
        likeness = profile.likeness(at) if j in rights else {}
        for i in lefts:
            found[i, j] = _SHARED * min(_MOST_SHARED, likeness.get(i, 0.0)) + _title(halves[i], halves[j])
    return found


def _title(left: _Half, right: _Half) -> float:
    """A headline printed again over the second half."""
    one, two = _plain(left.article.title), _plain(right.article.title)
    return _SAME_TITLE if one and two and (one in two or two in one) else 0.0


def _plain(title: str | None) -> str:
    return _MARKS.sub("", fold(title or ""))


def _seam(left: Article, right: Article) -> float:
    """How well the last paragraph of one goes on in the first of the other."""
    if not left.paragraphs or not right.paragraphs:
        return 0.0
    text, a = _between(left, right)
    if not is_open(text, 0, a):
        return -0.5 * max(-4.0, min(4.0, begins_within(text, a, len(text))))
    return max(-4.0, min(5.0, fit(text, (0, a), (a, len(text)))))


def _between(left: Article, right: Article) -> tuple[str, int]:
    """The paragraph before the seam and the one behind it, folded, and where they meet."""
    before = fold(left.paragraphs[-1])
    return before + fold(right.paragraphs[0]), len(before)


def _numbered(halves: Sequence[_Half]) -> Iterator[tuple[float, int, int, str]]:
    """Parts of a web article: pages with one article each, under one title but for a number."""
    alone = [i for i, half in enumerate(halves) if sum(h.part.page == half.part.page for h in halves) == 1]
    last: dict[str, int] = {}
    for i in alone:
        title = fold(halves[i].article.title or "").strip()
        base = _MARKS.sub("", _PART.sub("", title).strip() or title)
        if len(base) > 3 and base in last and not halves[i].back:
            yield _SAME_TITLE, last[base], i, "same-title"
        last[base] = i


def _circles(onward: dict[int, tuple[int, str, float]], left: int, right: int) -> bool:
    """Whether `right` leads back to `left`."""
    while right in onward:
        right = onward[right][0]
    return right == left


def _whole(halves: Sequence[_Half], onward: dict[int, tuple[int, str, float]], first: int) -> WholeArticle:
    chain, rule, score = [halves[first]], "one-page", 0.0
    at = first
    while at in onward:
        at, rule, gain = onward[at]
        score += gain
        chain.append(halves[at])
    own = [half.article for half in chain]
    head = next((article for article in own if article.title is not None), own[0])
    return WholeArticle(
        title=head.title,
        kicker=head.kicker,
        subtitle=head.subtitle,
        summary=head.summary,
        byline=_byline(own),
        source=next((a.source for a in own if a.source is not None), None),
        date=next((a.date for a in own if a.date is not None), None),
        officials=_officials(own),
        sections=_sections(own),
        parts=tuple(half.part for half in chain),
        rule=rule,
        score=round(score, 2),
    )


def _byline(own: Sequence[Article]) -> Byline:
    known = {(c.name, c.role): c for article in reversed(own) for c in article.byline}
    order = dict.fromkeys((c.name, c.role) for article in own for c in article.byline)
    return Byline(tuple(known[key] for key in order), " ".join(a.byline.text for a in own if a.byline.text))


def _officials(own: Sequence[Article]) -> tuple[Official, ...]:
    best: dict[str, Official] = {}
    for official in (o for article in own for o in article.officials):
        known = best.get(official.name)
        best[official.name] = official if known is None or len(official.posts) > len(known.posts) else known
    return tuple(best.values())


def _sections(own: Sequence[Article]) -> tuple[Section, ...]:
    out: list[Section] = []
    for number, article in enumerate(own):
        sections = list(article.sections)
        if number and out and sections and sections[0].heading is None:
            before, first = out.pop(), sections.pop(0)
            out.append(Section(before.heading, _meet(before.paragraphs, first.paragraphs)))
        out += sections
    return tuple(out)


def _meet(before: tuple[str, ...], behind: tuple[str, ...]) -> tuple[str, ...]:
    """Paragraphs of two pages, the one that the page break tore whole again."""
    if before and behind and is_open(fold(before[-1]), 0, len(before[-1])):
        return (*before[:-1], before[-1] + behind[0], *behind[1:])
    return (*before, *behind)
