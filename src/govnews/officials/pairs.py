"""Who holds which post: one walk over the posts of a piece of text, in reading order."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

import attrs

from govnews.lexicon import names as lexicon_names
from govnews.lexicon import posts as lexicon
from govnews.officials.around import follows
from govnews.officials.before import Before, bare, before_post, goes_on
from govnews.officials.names import Name, name_at, skip_note
from govnews.officials.scan import Head, Scan
from govnews.officials.shape import commonness

# What may stand between two posts of one person.
_JOIN = re.compile(
    r"(?:\((?:兼|挂职|代|正\w{1,3}级|副\w{1,3}级|主持工作)\))? *(?:[\r\n]*(?:[、,和及兼暨/]|、兼|,兼|以及)[ \r\n]*)?"
)
_SEPARATOR = re.compile(r"[、和及与,] {0,4}[\r\n]{0,2} {0,4}| {1,8}")
_CANDIDATE = re.compile(r"(?:提名)?(?:候选人|建议人选)")
_PROPOSED = re.compile(r"(?:提名)?人选")
_STANDING = frozenset("提候建人")
_REMARK = re.compile("职|级|主持|兼|代")
_MODIFIERS = re.compile(r"(?:党组|党委|[副总代原第一]|常务)*")
# Of a list of posts this many are looked at for one that begins where a name might.
_AHEAD = 6


@cache
def _gap() -> re.Pattern[str]:
    """What may stand between a post and the name: titles (、研究员), 的, a colon, white space."""
    return re.compile(rf"(?:、(?:{lexicon.titles()}))*(?P<of>的)?(?P<is>[为是])?(?:(?:{lexicon.titles()}))? {{0,6}}:?[ \r\n]{{0,6}}")


@attrs.frozen
class Holding:
    """A person and the posts that the text ties to that person at one place."""

    name: Name
    posts: tuple[tuple[int, int], ...]


@attrs.define
class _Walk:
    """Where the walk stands: behind the last name, with the posts that no name has claimed yet."""

    scan: Scan
    cursor: int
    chain: list[tuple[int, int]] = attrs.Factory(list)
    holders: list[Name] = attrs.Factory(list)
    held_to: int = 0

    def claim(self, names: list[Name], cursor: int) -> Iterator[Holding]:
        """Give the waiting posts to `names` and go on behind `cursor`."""
        held = tuple(self.chain)
        self.chain.clear()
        if names:
            self.cursor = max(self.cursor, cursor)
            self.holders, self.held_to = names, cursor
        for name in names:
            yield Holding(name, held)


def holdings(scan: Scan) -> Iterator[Holding]:
    """Every person named together with a post in the piece."""
    walk = _Walk(scan, scan.start)
    for index, head in enumerate(scan.heads):
        if head.start >= walk.cursor:
            yield from _visit(walk, index, head)
    yield from _leave(walk)


def _visit(walk: _Walk, index: int, head: Head) -> Iterator[Holding]:
    scan = walk.scan
    least = max(walk.cursor, walk.chain[-1][1]) if walk.chain else walk.cursor
    start = head.post_behind(scan.text, least)
    if walk.chain and not _JOIN.fullmatch(scan.text, walk.chain[-1][1], start):
        yield from _leave(walk)
    stands = scan.text[head.end : head.end + 1] in _STANDING
    candidate = _CANDIDATE.match(scan.text, head.end, scan.end) if stands else None
    if candidate:
        # A candidate's post is nobody's yet; posts before it wait for the name behind it.
        end = candidate.end()
    else:
        if lexicon.foreign().match(scan.text, start, head.start):
            return
        proposed = _PROPOSED.match(scan.text, head.end, scan.end) if stands else None
        end = proposed.end() if proposed else head.end
        walk.chain.append((start, end))
    named = bare(scan, start, head.start) if not candidate else None
    if named:
        del walk.chain[-1]
        yield from _leave(walk)
        walk.chain.append((named.start, end))
        yield from walk.claim(list(named.names), end)
        return
    if not walk.chain or _continues(scan, end, index) or _surname_only(scan.text, start, head.start):
        return
    before = _held_on(walk) or before_post(scan, walk.chain)
    after = list(_names_after(walk, index, end))
    if before and (before.sure or not after):
        walk.chain[0] = (before.start, walk.chain[0][1])
        yield from walk.claim(list(before.names), end)
    elif after:
        yield from walk.claim(after, after[-1].end)


def _surname_only(text: str, start: int, head: int) -> bool:
    """Whether a surname stands before a title, which is then all that is said of the person: 李局长."""
    return head - start == 1 and lexicon_names.surnames().get(text[start], 0.0) > 1.0


def _held_on(walk: _Walk) -> Before | None:
    """The holders of the last posts, where the text goes on with a further post of theirs."""
    start = walk.chain[0][0]
    if walk.holders and goes_on(walk.scan, walk.held_to, start):
        return Before(tuple(walk.holders), start, True)
    return None


_COLUMNS = re.compile("(?: {1,8}|,)")
_COLUMN_END = re.compile(r" *(?:[\r\n;。]|\Z)")


def _column(walk: _Walk) -> Before | None:
    """The person of a line that is set in columns, post behind name: 组长:张三 县长."""
    scan, (start, _) = walk.scan, walk.chain[0]
    if not walk.holders or not _COLUMNS.fullmatch(scan.text, walk.held_to, start):
        return None
    ended = _COLUMN_END.match(scan.text, walk.chain[-1][1], scan.end)
    return Before(tuple(walk.holders[-1:]), start, False) if ended else None


def _leave(walk: _Walk) -> Iterator[Holding]:
    """The posts that no name follows: a name may stand before them."""
    if walk.chain:
        before = _held_on(walk) or before_post(walk.scan, walk.chain) or _column(walk)
        if before:
            walk.chain[0] = (before.start, walk.chain[0][1])
        yield from walk.claim(list(before.names) if before else [], walk.chain[-1][1])


_FINAL = frozenset("。;!?)]:")


def _continues(scan: Scan, end: int, index: int) -> bool:
    """Whether another post of the same person follows at once (市委副书记、市长)."""
    if index + 1 >= len(scan.heads) or scan.text[end : end + 1] in _FINAL:
        return False
    following = scan.heads[index + 1]
    gap = _JOIN.match(scan.text, end, following.start)
    if not gap or following.start - end > 48:
        return False
    if gap.end() == end:
        # With nothing between them a name may hide in the second post (副市长周松青和沙洋县委书记).
        return bool(_MODIFIERS.fullmatch(scan.text, end, following.start) or lexicon.LEVEL.match(scan.text, end)) and (
            following.post_behind(scan.text, end) == end
        )
    return following.post_behind(scan.text, end) <= gap.end()


def _names_after(walk: _Walk, index: int, end: int) -> Iterator[Name]:
    """The names that follow a post: one, or a list that shares it."""
    scan = walk.scan
    if end >= scan.end or scan.text[end] in _SILENT:
        return
    at = _behind_remark(scan, end)
    gap = _gap().match(scan.text, at, scan.end)
    assert gap is not None
    prior = 1.0 if ":" in gap[0] else 0.0
    prior += 1.0 - 2.0 * ("\n" in gap[0] and ":" not in gap[0]) - 1.5 * scan.heads[index].weak
    prior -= 2.0 * bool(gap["is"])
    if gap["of"] and (gap["is"] or not _held(scan, walk.chain[0][0])):
        return
    name = name_at(scan, gap.end(), prior=prior)
    while name is not None:
        yield name
        name = _next_in_list(scan, index, name)


# No name follows a post over one of these.
_SILENT = frozenset(",。;!?)]】》”’")
_HELD = re.compile("(?:时任|担任|身为|身兼|作为|现任|任|是|来自)$")


def _held(scan: Scan, start: int) -> bool:
    """Whether 的 behind the post may lead to its holder: 时任镇长的张三."""
    return _HELD.search(scan.text, max(scan.start, start - 4), start) is not None


def _behind_remark(scan: Scan, end: int) -> int:
    """Behind a remark on the post: 副市长(挂职), 副秘书长(正处级)."""
    at, note = skip_note(scan.text, end, scan.end)
    return at if note and _REMARK.search(note) else end


_DELIMITER = re.compile("[、,。;和等]")
_LIST_PRIOR = {"、": 2.0, "和": 0.5, "及": 0.0, "与": 0.0, ",": -4.0, "": -0.5}


def _next_in_list(scan: Scan, index: int, name: Name) -> Name | None:
    at, _ = skip_note(scan.text, name.end, scan.end)
    gap = _SEPARATOR.match(scan.text, at, scan.end)
    if not gap or _post_begins(scan, gap.end(), index):
        return None
    found = name_at(scan, gap.end(), prior=_LIST_PRIOR[gap[0].strip()])
    if found is None or found.score < 0.5 or _is_organisation(scan, found.end):
        return None
    # Behind these a list rather goes on with something else than with a name that is a word.
    loose = "," in gap[0] or (gap[0].strip() in "和与及" and commonness(found.text) > 0)
    if loose and not _DELIMITER.match(scan.text, found.end):
        return None
    return found


def _is_organisation(scan: Scan, end: int) -> bool:
    """Whether a bracket in mid-word follows: 中源(北京)公司."""
    at, note = skip_note(scan.text, end, scan.end)
    return bool(note) and not _PERSONAL.search(note) and follows(scan, at) < 1.0


_PERSONAL = re.compile("[女男族]")


def _post_begins(scan: Scan, at: int, index: int) -> bool:
    """Whether a post begins at `at`, so that no name can."""
    for head in scan.heads[index + 1 : index + _AHEAD]:
        if head.start >= at:
            return head.end - at < 48 and head.post_behind(scan.text, at) == at
    return False
