"""The search for officials, which reads as the recipe: posts, names, who holds which, places, mentions."""

from __future__ import annotations

import re
from collections.abc import Iterator

from govnews.article import Official
from govnews.folding import fold
from govnews.officials.listed import listed
from govnews.officials.outside import STATESMEN, stranger
from govnews.officials.pairs import holdings
from govnews.officials.passage import Context, Passage, Segmenter
from govnews.officials.people import officials
from govnews.officials.scan import Scan
from govnews.officials.segment import JIEBA
from govnews.officials.tabled import columned, tabled
from govnews.officials.walk import Holding


def find_officials(
    text: str,
    *,
    folded: str | None = None,
    segmenter: Segmenter | None = JIEBA,
    context: Context | None = None,
    min_confidence: float = 0.0,
) -> tuple[Official, ...]:
    """Every person whom `text` names together with a public post, in order of first mention.

    Offsets are code points into `text`. `folded` is ``govnews.folding.fold(text)``, if the caller has it.
    `segmenter` cuts short windows into words where the tables leave a name's end open; the default is jieba,
    loaded when it is first asked, and None does without. Officials whose confidence (0 to 1) is below
    `min_confidence` are left out. Raises TypeError where `text` is no str; no content is an error.

    >>> [(o.name, [p.text for p in o.posts]) for o in find_officials("市委副书记、市长朱挺主持会议。")]
    [('朱挺', ['市委副书记', '市长'])]
    """
    if not isinstance(text, str):
        raise TypeError(
            f"text must be str, not {type(text).__name__}; govnews.read_text reads files and bytes"
        )
    passage = Passage(text, fold(text) if folded is None else folded, ((0, len(text)),), context or Context())
    return find_in(passage, segmenter=segmenter, min_confidence=min_confidence)


def find_in(
    passage: Passage, *, segmenter: Segmenter | None = JIEBA, min_confidence: float = 0.0
) -> tuple[Official, ...]:
    """The officials of an article, given its own pieces of a page; see `find_officials`."""
    found, prose = tabled(passage)
    more, prose = columned(prose)
    found += more
    rows, prose = listed(prose)
    found += rows
    for start, end in _runs(prose):
        scan = Scan.over(passage, start, end, segmenter)
        if scan.heads:
            found += holdings(scan)
    found = _own(passage, found)
    if not found:
        return ()
    if any(holding.rank for holding in found):
        found = _first(found)
    people = officials(passage, found)
    return tuple(o for o in people if o.confidence >= min_confidence) if min_confidence > 0 else people


def _own(passage: Passage, found: list[Holding]) -> list[Holding]:
    """The holdings but for those of other countries' statesmen, whom only the rest of the text tells."""
    text, doubtful = passage.folded, set()
    for holding in found:
        start, end = holding.posts[0]
        if end - start < _TITLE and text[start:end] in STATESMEN:
            doubtful.add(holding.name.text)
    others = set()
    for name in doubtful:
        posts = {text[a:b] for holding in found if holding.name.text == name for a, b in holding.posts}
        if stranger(text, name, posts):
            others.add(name)
    return [holding for holding in found if holding.name.text not in others] if others else found


# Bare titles are shorter: 副总理.
_TITLE = 4


def _first(found: list[Holding]) -> list[Holding]:
    """Of every person's holdings those of the lowest rank."""
    best: dict[str, int] = {}
    for holding in found:
        best[holding.name.text] = min(holding.rank, best.get(holding.name.text, holding.rank))
    return [holding for holding in found if holding.rank == best[holding.name.text]]


# A line of a roster that stands below its post, which may have a piece of its own: 张三 李 四 王五(女).
_ROW = re.compile(r"[ \u3400-\u9fff·(),\r\n]+")


def _runs(passage: Passage) -> Iterator[tuple[int, int]]:
    """The passage's pieces, those of a roster as one: a line that ends in a colon, and the names below it."""
    first, last, open_ended = 0, -1, False
    for start, end in passage.spans:
        row = open_ended and _ROW.fullmatch(passage.folded, start, end) is not None
        if last >= 0 and not (row and not passage.folded[last:start].strip()):
            yield first, last
            last = -1
        if last < 0:
            first, row = start, False
        last = end
        open_ended = row or passage.folded[max(start, end - 4) : end].rstrip().endswith(":")
    if last >= 0:
        yield first, last
