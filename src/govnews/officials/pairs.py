"""Who holds which post: one walk over the posts of a piece of text, in reading order."""

from __future__ import annotations

import re
from functools import cache

from govnews.lexicon import names as lexicon_names
from govnews.lexicon import posts as lexicon
from govnews.officials.after import names_after, post_begins
from govnews.officials.also import also
from govnews.officials.bare import bare, opens
from govnews.officials.before import Before, before_post, goes_on, leads
from govnews.officials.career import NEWS, rank_behind
from govnews.officials.names import Name, name_at
from govnews.officials.outside import foreign, private
from govnews.officials.released import released
from govnews.officials.scan import LONGEST_POST, Head, Scan
from govnews.officials.walk import Holding, Walk


@cache
def _join() -> re.Pattern[str]:
    """What may stand between two posts of one person, also a title: 局长、高级工程师、党组成员."""
    return re.compile(
        r"\((?:现任|现为)|(?:\((?:兼|挂职|代|[正副]\w{1,3}级|主持工作)\))? *"
        rf"(?:(?:、(?:{lexicon.titles()}))*[\r\n]*(?:[、,和及兼暨/]|[、,]兼|以及)[ \r\n]*)?"
    )


_JOINING = frozenset("( \r\n、,和及兼暨/以")
_CANDIDATE = re.compile(r"(?:提名)?(?:候选人|建议人选)")
_PROPOSED = re.compile(r"(?:提名|拟任|推荐|初步)?人选")
_STANDING = frozenset("提候建人拟推初0123456789一二三四五六七八九十")
_COUNTED = re.compile(r"[\d一二三四五六七八九十]{1,4}[多余]?[名人位个]")
_MODIFIERS = re.compile(r"(?:党组|党委|[副总代原第一]|常务)*")


def holdings(scan: Scan) -> list[Holding]:
    """Every person named together with a post in the piece."""
    walk = Walk(scan, scan.start)
    for index, head in enumerate(scan.heads):
        if head.start >= walk.cursor:
            _visit(walk, index, head)
    _leave(walk)
    return walk.found


def _visit(walk: Walk, index: int, head: Head) -> None:
    scan = walk.scan
    if walk.chain:
        last = walk.chain[-1][1]
        start = head.post_behind(scan.text, max(walk.cursor, last))
        if scan.text[last:start] != "、" and not _join().fullmatch(scan.text, last, start):
            _leave(walk)
    else:
        start = head.post_behind(scan.text, walk.cursor)
    if head.start - start > _ACTING and scan.text.startswith("代理", start):
        # 代理东陵市人民政府市长 is a verb and a post; 代理市长 is a post.
        start += 2
    end, public = _end(walk, start, head)
    if walk.flat:
        _next_column(walk, index, start, end)
        return
    name = released(scan, start, head.start) if public and not walk.chain else None
    if name:
        walk.chain.append((name.end, end))
        walk.claim([name], end)
        walk.released = True
        return
    if public:
        walk.chain.append((start, end))
        named = bare(scan, start, head.start) if _may_name(scan, start, head.start) else None
        if named:
            _claim_bare(walk, *named, end)
            return
    if not walk.chain or _continues(scan, end, index):
        return
    lone = head.start - start == 1 and scan.text[start] != scan.text[head.start]
    if lone and _is_surname(scan.text[start]):
        # 李局长: the surname is all that is said of the person; 司司长 has none.
        return
    _decide(walk, index, end)


def _may_name(scan: Scan, start: int, head: int) -> bool:
    """Whether what stands before a head may be a name; of 曾伟校长 the first character is a word, too."""
    if head - start != 1:
        return head - start > 1
    return opens(scan, start - 1) and not _is_surname(scan.text[start])


def _decide(walk: Walk, index: int, end: int) -> None:
    """Give the waiting posts, the last of which ends at `end`, to the names before or behind them."""
    scan = walk.scan
    before = _before(walk)
    after = names_after(scan, index, walk.chain[0][0], end)
    if not after and walk.holders and scan.text.startswith(_PRONOUNS, end):
        walk.claim(walk.holders[-1:], end)
    elif not after and len(walk.chain) == 1 and walk.held_to == scan.heads[index].start and walk.holders:
        # 市委书记张三书记 prints a title on either side.
        walk.claim(walk.holders[-1:], end, titled=True)
    elif before and (before.sure or not after):
        rest = _behind_mark(walk, after) if after and after[0].score > _CERTAIN else []
        walk.chain[0] = (before.start, walk.chain[0][1])
        walk.claim(list(before.names), end, rank=before.rank)
        if rest:
            walk.chain += rest
            walk.claim(after, after[-1].end, titled=True)
    elif after:
        held = tuple(walk.chain)
        walk.claim(after, after[-1].end, titled=True)
        walk.label = held if ":" in scan.text[end : after[0].start] else ()
        last = after[-1].end
        _claim_brackets(walk, index, after)
        walk.flat = scan.text[after[0].start - 1] == ":" and post_begins(scan, last, index)


def _claim_brackets(walk: Walk, index: int, names: list[Name]) -> None:
    """Give the posts in brackets behind names to these: 副市长张三(兼任市公安局局长), 成员:张三(县长)、."""
    index += 1
    for place, name in enumerate(names, 1):
        if name.end < walk.scan.end and walk.scan.text[name.end] in "( ":
            held, behind, index = also(walk.scan, index, name, listed=place < len(names))
            if held:
                walk.cursor = max(walk.cursor, behind)
                walk.found.append(Holding(name, tuple(held), titled=True))


# A name of this score behind a comma and a post is another person's: 张三任组长,县长李四.
_CERTAIN = 2.0


def _behind_mark(walk: Walk, after: list[Name]) -> list[tuple[int, int]]:
    """Take the posts behind the last comma out of the chain; behind 、 if their holder takes another post."""
    chain, text = walk.chain, walk.scan.text
    marks = ",、" if text.startswith(("任", "担任"), after[-1].end) else ","
    for place in range(len(chain) - 1, 0, -1):
        if any(mark in text[chain[place - 1][1] : chain[place][0]] for mark in marks):
            rest = chain[place:]
            del chain[place:]
            return rest
    return []


def _next_column(walk: Walk, index: int, start: int, end: int) -> None:
    """One step through 组长:张三市长李四县长: the post is the name's before it, and another name follows."""
    walk.flat = False
    if start != walk.held_to:
        return
    walk.chain.append((start, end))
    walk.claim(walk.holders[-1:], end)
    name = name_at(walk.scan, end, prior=1.0)
    if name is not None and post_begins(walk.scan, name.end, index):
        walk.holders, walk.held_to, walk.cursor, walk.flat = [name], name.end, name.end, True


def _claim_bare(walk: Walk, name: Name, start: int, end: int) -> None:
    """Give a bare title to the full name before it; the posts before that name are another matter."""
    del walk.chain[-1]
    _leave(walk)
    walk.chain.append((start, end))
    walk.claim([name], end)


def _end(walk: Walk, start: int, head: Head) -> tuple[int, bool]:
    """Where a post ends, and whether it is one: a candidate's is nobody's yet, a firm's is no public one.

    Posts before one that is none wait for the name behind it.
    """
    scan, text = walk.scan, walk.scan.text
    if head.end < scan.end and text[head.end] in _STANDING:
        # 常务委员57名 tells of nobody.
        standing = _CANDIDATE.match(text, head.end, scan.end) or _COUNTED.match(text, head.end, scan.end)
        if standing:
            return standing.end(), False
        proposed = _PROPOSED.match(text, head.end, scan.end)
        if proposed:
            return proposed.end(), True
    if text[start + 1] == "(" and text.endswith("拟任", scan.start, start):
        # 拟任县(市、区)委常委: which one is still open.
        return head.end, False
    if walk.abroad >= 0 and text[walk.abroad : start] == "、":
        walk.abroad = head.end
        return head.end, False
    doubtful = head.firm or head.state or text[start] in lexicon.foreign_firsts() or text[start] == "第"
    if doubtful and _outside(walk, start, head):
        walk.outside = head.end
        return head.end, False
    return head.end, True


_ACTING = 4
# 如今已是村支部书记的她 goes on about the person named last.
_PRONOUNS = ("的她", "的他")


def _outside(walk: Walk, start: int, head: Head) -> bool:
    """Whether a post is none of the country's public ones, by itself or by what it is joined to."""
    text = walk.scan.text
    if foreign(text, start, head):
        walk.abroad = head.end
        if text.startswith("政府", start):
            # A party's chairman and 政府总理 is no Chinese one either.
            walk.chain.clear()
        return True
    if not head.firm or (walk.chain and text.startswith("分公司", start)):
        # 县烟草专卖局局长、分公司经理 is one office with two names.
        return False
    joined = walk.outside >= 0 and _join().fullmatch(text, walk.outside, start)
    return bool(joined) or private(text[start : head.end])


# Characters that stand alone before a title without being a surname there: 副市长, 党委书记.
_NO_SURNAMES = frozenset("老副总代原市县区省州校院局党村镇乡该本各新师团时")
_SURNAME, _VETO = -0.5, -9.0


def _is_surname(char: str) -> bool:
    """Whether a character before a title is rather a surname."""
    return char not in _NO_SURNAMES and lexicon_names.surnames().get(char, _VETO) > _SURNAME


def _before(walk: Walk) -> Before | None:
    """The names before the waiting posts: new ones, or the last holders where the text goes on of them."""
    start = walk.chain[0][0]
    if walk.released and walk.scan.text[walk.held_to : start] == "、":
        return Before(tuple(walk.holders), start, True)
    walk.released = False
    if walk.scan.text[start - 1] not in leads():
        return None
    going = walk.holders and goes_on(walk.scan, walk.held_to, start)
    if going and not walk.scan.text.startswith(("的还", "的有"), walk.chain[-1][1]):
        rank = rank_behind(walk.scan.text[walk.held_to : start], walk.found[-1].rank)
        return Before(tuple(walk.holders), start, True, rank)
    return before_post(walk.scan, walk.chain, walk.held_to)


_COLUMNS = re.compile("(?: {1,8}|,)")
_COLUMN_END = re.compile(r" *(?:[\r\n;。]|\Z)")


def _column(walk: Walk) -> Before | None:
    """The person of a line that is set in columns, post behind name: 组长:张三 县长."""
    scan, (start, _) = walk.scan, walk.chain[0]
    if not walk.holders or not _COLUMNS.fullmatch(scan.text, walk.held_to, start):
        return None
    ended = _COLUMN_END.match(scan.text, walk.chain[-1][1], scan.end)
    return Before(tuple(walk.holders[-1:]), start, False) if ended else None


def _leave(walk: Walk) -> None:
    """The posts that no name follows: a name may stand before them."""
    if walk.chain:
        before = _before(walk) or _column(walk)
        if before:
            walk.chain[0] = (before.start, walk.chain[0][1])
        names = list(before.names) if before else []
        walk.claim(names, walk.chain[-1][1], rank=before.rank if before else NEWS)


_FINAL = frozenset("。;!?)]:")


def _continues(scan: Scan, end: int, index: int) -> bool:
    """Whether another post of the same person follows at once (市委副书记、市长)."""
    if index + 1 >= len(scan.heads) or scan.text[end : end + 1] in _FINAL:
        return False
    following = scan.heads[index + 1]
    if not 0 <= following.start - end <= LONGEST_POST:
        return False
    gap = _join().match(scan.text, end, following.start) if scan.text[end] in _JOINING else None
    if gap is None or gap.end() == end:
        # With nothing between them a name may hide in the second post (副市长周松青和沙洋县委书记).
        if following.post_behind(scan.text, end) != end:
            return False
        plain = _MODIFIERS.fullmatch(scan.text, end, following.start) or lexicon.LEVEL.match(scan.text, end)
        return plain is not None
    return following.post_behind(scan.text, end) <= gap.end()
