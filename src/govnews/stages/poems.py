"""Look again at a newspaper page's poems: short lines under a headline and a writer are text."""

from __future__ import annotations

import re
from collections.abc import Sequence

from govnews.blocks import HEADLINES, TEXT, BlockKind
from govnews.lexicon.forms import group
from govnews.lexicon.headlines import named_column
from govnews.lexicon.signatures import is_name, is_work
from govnews.stages.label.grammar import Region
from govnews.stages.label.label import Labelled
from govnews.stages.setting import is_set_apart
from govnews.tables import words

_LONGEST = 20
"""A line of a poem is seldom longer; in characters."""
_LEAST = 4
"""So many lines make a poem."""
_HEADED = 3
"""A headline with the name of its column over it and a subtitle has so many lines."""
_LINES = HEADLINES | TEXT | {BlockKind.BYLINE}
_NO_LINE = re.compile(r"\d{3}|[:@|]|^[□■◎●◆▲【\[(#]|记者|通讯员|^作者|/文|文/|作$|摄$|版$")
_POST = re.compile(
    r"书记|主任|主席|委员|常委|局长|部长|厅长|处长|科长|院长|校长|所长|[省市县区州盟旗镇乡村]长|干事|经理|同志|公示|电话|\d[天日]$"
)
"""What stands in the lines of a notice: posts, terms, telephones."""
_NOTICE = re.compile(rf"(?:{group(words('notices'))}|名单)(?:\([^()]*\))?\**$")


def relabel(folded: str, pieces: Sequence[Labelled]) -> list[Labelled]:
    """The short lines under a headline and a writer as text, up to what another article begins with.

    ``秋信 / □ 白 桦 / 风从垄上来 / 把一封信 / 塞进稻穗 / …``. The lines right before a writer, a dateline
    or a long text are the headline of that, where blank lines or their labels set them apart.
    """
    out = list(pieces)
    for i in range(1, len(out) - _LEAST):
        if out[i].kind is not BlockKind.BYLINE or not _is_headed(out, i):
            continue
        above = out[i - 1].piece
        if _NOTICE.search(folded, above.start, above.end):
            _set(out, i + 1, _notice_end(folded, out, i + 1), "notice-line")
            continue
        stop = i + 1
        while stop < len(out) and _is_verse(folded, out[stop]):
            stop += 1
        stop = _before_next(folded, out, i + 1, stop)
        if stop - i - 1 >= _LEAST and not _is_roll(folded, out[i + 1 : stop]):
            _set(out, i + 1, stop, "verse")
    return out


def _set(out: list[Labelled], start: int, stop: int, rule: str) -> None:
    for k in range(start, stop):
        out[k] = out[k].read_as(Region.TEXT, BlockKind.BODY, rule)


def _notice_end(folded: str, pieces: Sequence[Labelled], start: int) -> int:
    """Where the short lines of a notice end: behind the last that holds a post or a term.

    ``任前公示 / □ 王 明 / 县委书记沈若谷 / 县长陶之遥 / 公示期五天``.
    """
    end = stop = start
    while stop < len(pieces) and _is_line(folded, pieces[stop]):
        stop += 1
        if _POST.search(folded, *pieces[stop - 1].span):
            end = stop
    return end


def _is_headed(pieces: Sequence[Labelled], i: int) -> bool:
    return pieces[i - 1].kind in (BlockKind.TITLE, BlockKind.SUBTITLE) and pieces[i].piece.first


def _is_roll(folded: str, lines: Sequence[Labelled]) -> bool:
    """Whether most of the lines are names: ``沈若谷 / 陶之遥 / 江晚``."""
    return 2 * sum(is_name(one.text(folded)) for one in lines) > len(lines)


def _is_line(folded: str, one: Labelled) -> bool:
    start, end = one.span
    alone = one.alone and one.kind in _LINES and end - start <= _LONGEST
    return alone and not _NO_LINE.search(folded[start:end])


def _is_verse(folded: str, one: Labelled) -> bool:
    if not _is_line(folded, one):
        return False
    text = one.text(folded)
    return not _POST.search(text) and named_column(text) in (None, "note") and not is_work(text)


def _before_next(folded: str, pieces: Sequence[Labelled], start: int, stop: int) -> int:
    """Where the poem ends if lines of its run stand over the next article."""
    if stop == len(pieces) or pieces[stop].state.region is Region.FURNITURE:
        return stop
    under = pieces[stop]
    if under.kind in HEADLINES:
        # The headline of another article, longer than a verse or with a column over it.
        return stop
    spaced = any(is_set_apart(folded, pieces, k) for k in range(start + 1, stop))
    for back in range(stop - 1, max(start, stop - 1 - _HEADED), -1):
        if pieces[back].kind is BlockKind.BYLINE:
            continue
        if spaced and is_set_apart(folded, pieces, back):
            return back
        if not spaced and pieces[back].kind not in HEADLINES:
            return back + 1
    return stop if spaced else max(start, stop - 1)
