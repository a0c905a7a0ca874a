"""Which outlet printed a page: its address, its marks, its own name in a dateline, on top or at the foot."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property
from urllib.parse import urlsplit

import attrs

from govnews.folding import fold
from govnews.outlet import Outlet
from govnews.tries import trie_pattern

ADDRESS, MARK, FOOT, TOP, DATELINE = 8.0, 4.0, 4.0, 2.0, 2.0
"""What each kind of sign counts. A reprint keeps its dateline, so that one alone is easily outdone."""
_MOST_MARKS = 2
"""More marks than these add nothing: a long list must not outdo an address."""
_HEAD = 300
"""How far down a masthead stands, in characters."""

_OWNER_BEFORE = re.compile(
    r"(?:版权所有|主办(?:单位|方)?:|[Cc]opyright|©|ICP备[^ |]{0,16}|凡(?:本[网站报])?注[明有])"
    r"[^|\u4e00-\u9fff]{0,24}(?:来源:?[“\"]*)?[\u4e00-\u9fff]{0,14}\Z"
    r"|(?:版权所有|主办(?:单位|方)?): ?[\u4e00-\u9fff]{2,16}[ 、][\u4e00-\u9fff]{0,14}\Z"
)
_OWNER_BEHIND = re.compile(r"[^|、,。 ]{0,20} {0,2}版权所有(?! ?:)")
_NEAR = 44
"""How far from a name the word that makes it a page's owner stands, in characters."""
_DATELINE = re.compile(r"(?:[^\n,。]{0,14}?)(?:[专快]?讯|电|消息|报道)(?=.*\S)")
"""A line that ends with it is a link to a report."""
_BEFORE_NAME = re.compile(r"[ *#>【(\"“<]*(?:<[^<>\n]{1,20}>)*")
_BEFORE_PATH = re.compile(
    r"[ *#>【(]*(?:[您你]?(?:现在|当前)?(?:所在)?的?位置(?:是|在)?[ :]*)?(?:(?:网站)?首页 *[>»]+ *)?"
)
_AFTER_TOP = re.compile(r"[ \r]*(?:(?P<path>>|»)|首页|\Z)")
_FIRST = re.compile(r"\s*(?:[^\n]*\n)?\s*")
"""What may stand above a name at the top: one line. Under a headline it is the source."""
_MENU = re.compile(r"\s*[^\s\d]{1,8}[ \r]*(?:\n|\Z)")
"""A line such as a menu has: behind a name at the top it tells that the name is a link."""
_TOLD_OF = re.compile(r"的|[^\n]{0,40}?[,。;、]")
"""What goes on behind an office's name in a sentence: 由市文明办主办的活动."""


@attrs.frozen
class Sign:
    """One thing on a page that speaks for an outlet."""

    kind: str
    """``given``, ``address``, ``mark``, ``foot``, ``top`` or ``dateline``."""
    text: str
    """What stands there."""
    score: float
    """What it counts."""
    start: int | None = None
    """Where on the page, in code points; None for an address or a key that was given."""


@attrs.frozen
class Choice:
    """Why a page was read as an outlet's; `Page.why_outlet` returns it."""

    key: str
    """Key of the outlet."""
    score: float
    """Sum of the signs."""
    signs: tuple[Sign, ...]
    """What spoke for it, the strongest first."""
    rivals: tuple[tuple[str, float], ...] = ()
    """Keys and scores of the other outlets that something spoke for."""
    layout: str | None = None
    """Name of the layout, where the outlet has several."""

    @property
    def sure(self) -> bool:
        """Whether more than a dateline speaks for it: who reprints an agency may print 本报 elsewhere."""
        return any(sign.kind != "dateline" for sign in self.signs)


@attrs.frozen(eq=False)
class Chooser:
    """Finds the outlet of a page among many; the text is scanned once for everything that any of them prints.

    Of outlets that stand equal, the earlier one is taken.
    """

    outlets: tuple[Outlet, ...] = attrs.field(converter=tuple[Outlet, ...])

    @cached_property
    def _hosts(self) -> dict[str, Outlet]:
        return {host.lower(): one for one in reversed(self.outlets) for host in one.domains}

    @cached_property
    def _marks(self) -> dict[str, list[Outlet]]:
        return _by_text(self.outlets, lambda one: one.marks)

    @cached_property
    def _names(self) -> dict[str, list[Outlet]]:
        return _by_text(self.outlets, lambda one: (one.name, *one.names))

    @cached_property
    def _scan(self) -> re.Pattern[str] | None:
        words = {*self._marks, *self._names}
        return re.compile(trie_pattern(words)) if words else None

    @cached_property
    def _prefixes(self) -> dict[str, tuple[str, ...]]:
        """For each text the shorter ones that it begins with: a trie matches only the longest."""
        words = {*self._marks, *self._names}
        return {
            word: tuple(word[:size] for size in range(1, len(word)) if word[:size] in words) for word in words
        }

    def choose(self, folded: str, url: str | None = None) -> tuple[Outlet, Choice] | None:
        """The outlet of a page with the reason, None where nothing tells."""
        signs: dict[str, list[Sign]] = {}
        for outlet, sign in (*self._by_address(url), *self._by_text(folded)):
            signs.setdefault(outlet.key, []).append(sign)
        if not signs:
            return None
        known = [one for one in self.outlets if one.key in signs]
        score = {one.key: _score(signs[one.key]) for one in known}
        best = max(known, key=lambda one: (score[one.key], not one.family))
        best = _member(best, known, score)
        told = tuple(sorted(signs[best.key], key=lambda sign: -sign.score))
        rivals = sorted(((k, s) for k, s in score.items() if k != best.key), key=lambda rival: -rival[1])
        return best, Choice(best.key, score[best.key], told, tuple(rivals))

    def _by_address(self, url: str | None) -> Iterator[tuple[Outlet, Sign]]:
        host = _host(url)
        while host:
            if host in self._hosts:
                yield self._hosts[host], Sign("address", host, ADDRESS)
                return
            host = host.partition(".")[2]

    def _by_text(self, folded: str) -> Iterator[tuple[Outlet, Sign]]:
        seen: set[tuple[str, str]] = set()
        for word, start in self._found(folded):
            for one, sign in self._told(folded, word, start):
                if (one.key, sign.kind + word * (sign.kind == "mark")) not in seen:
                    seen.add((one.key, sign.kind + word * (sign.kind == "mark")))
                    yield one, sign

    def _told(self, folded: str, word: str, start: int) -> Iterator[tuple[Outlet, Sign]]:
        """What a text of outlets says at a place; a family is told by who owns the page alone."""
        end = start + len(word)
        marked = self._marks.get(word, ())
        if marked:
            inside = any(one.family for one in marked) and _TOLD_OF.match(folded, end)
            for one in marked:
                if not (one.family and inside):
                    yield one, Sign("mark", word, MARK, start)
        named = self._names.get(word, ())
        if named:
            kind, score = _kind(folded, start, end)
            for one in named:
                if kind and (kind == "foot" or not one.family):
                    yield one, Sign(kind, word, score, start)

    def _found(self, folded: str) -> Iterator[tuple[str, int]]:
        """Every text of an outlet that stands on a page, with its place; texts may overlap."""
        search = self._scan.search if self._scan else None
        match = search(folded) if search else None
        while search and match:
            start = match.start()
            for shorter in self._prefixes[match.group()]:
                yield shorter, start
            yield match.group(), start
            match = search(folded, start + 1)


def _by_text(outlets: Sequence[Outlet], texts: Callable[[Outlet], Iterable[str]]) -> dict[str, list[Outlet]]:
    found: dict[str, list[Outlet]] = {}
    for one in outlets:
        for text in texts(one):
            if text.strip():
                found.setdefault(fold(text.strip()), []).append(one)
    return found


def _score(signs: Sequence[Sign]) -> float:
    marks = sorted((sign.score for sign in signs if sign.kind == "mark"), reverse=True)[:_MOST_MARKS]
    return sum(marks) + sum(sign.score for sign in signs if sign.kind != "mark")


def _member(best: Outlet, known: Sequence[Outlet], score: dict[str, float]) -> Outlet:
    """The outlet of a family that a page also speaks for, before the family itself."""
    if not best.family:
        return best
    members = [one for one in known if best.key in one.families]
    return max(members, key=lambda one: score[one.key], default=best)


def _kind(folded: str, start: int, end: int) -> tuple[str, float]:
    """What an outlet's name at a place says: a dateline, a masthead, a foot, or nothing."""
    line = folded.rfind("\n", 0, start) + 1
    stop = folded.find("\n", end)
    stop = len(folded) if stop < 0 else stop
    before = bool(_BEFORE_NAME.fullmatch(folded, line, start))
    if before and _DATELINE.match(folded, end, stop):
        return "dateline", DATELINE
    if start < _HEAD and (before or _BEFORE_PATH.fullmatch(folded, line, start)):
        top = _AFTER_TOP.match(folded, end, stop)
        if top and (top["path"] or (_FIRST.fullmatch(folded, 0, line) and not _MENU.match(folded, stop + 1))):
            return "top", TOP
    owned = _OWNER_BEHIND.match(folded, end, stop)
    if owned or _OWNER_BEFORE.search(folded, max(line, start - _NEAR), start):
        return "foot", FOOT
    return "", 0.0


def _host(url: str | None) -> str:
    """The host name of an address, '' where it has none or is no address."""
    try:
        return (urlsplit(url or "").hostname or "").lower()
    except ValueError:
        return ""
