"""Look again at what stands between a headline and the line of its writers: a paragraph there is a summary.

So is one right under either that says so (核心提示), be there a heading below.

Under a headline, a column's name that may head an article as well as a section is a kicker.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from govnews.blocks import TEXT, BlockKind
from govnews.stages.label.grammar import Region
from govnews.stages.label.headline_rules import SUMMARY_LABEL
from govnews.stages.label.label import Labelled

_HEAD = frozenset({BlockKind.TITLE, BlockKind.SUBTITLE, BlockKind.META})
_LEAD = frozenset({BlockKind.BODY, BlockKind.SUMMARY})
_LEAST, _MOST = 30, 320
"""How long a summary is, in characters."""
_WRITERS = re.compile(
    r"[□■◎* ]*"
    r"(?:(?:[\u4e00-\u9fff]{2,12})?(?:记者|通讯员|实习生|评论员|撰稿)[ :/|][\u4e00-\u9fff·、 ]{2,40}){1,3}"
    r"(?:文/图|图/文|摄影报道|文)?[* ]*"
)
"""Who wrote what is under the line: 本报记者 江晚 通讯员 柯岩 文/图; not who took a picture."""
_TAKEN = re.compile(r"摄(?:影)?[* ]*\Z")
_NOTE = re.compile(r"[*【\[ ]*(?:编者按|编者的话|开栏的话|开栏语|编前|主持人)")
_SAYS_WHERE = re.compile(r"[\u4e00-\u9fff]{0,12}(?:讯|电|消息)[(:  ]")
"""A report opens so, and no summary."""
_WHEN = r"(?:\d{4}年)?\d{1,2}月\d{1,2}日|\d{1,2}日|近日|日前|昨[日天晚]|今[日天晨早]|当[日天]"
_WHERE = r"[\u4e00-\u9fff]{1,10}?(?:[省市州县区旗镇乡村]|街道|自治[州县旗])"
_EVENT = (
    r"(?:召开|举行|举办|开幕|闭幕|开工|启动|出席|主持|来到|深入|前往|赴|率队|会见|调研|检查|视察|慰问|走访|部署"
    r"|印发|出台|发布|签约|揭牌|组织|开展)"
)
_EVENT_TOLD = re.compile(rf"(?:{_WHEN})[^。]*?{_EVENT}|{_WHERE}[^。,;]{{0,12}}?{_EVENT}")
"""How the first paragraph of a report tells what came about: 3月19日,县里召开…, 青岚县召开…"""
_LABELLED = re.compile(SUMMARY_LABEL[1:])
_BEFORE_REPORT = "heading-before-report"


def relabel(folded: str, pieces: Sequence[Labelled]) -> list[Labelled]:
    """A paragraph between headline and writers as the summary, 记者手记 over a headline as its kicker."""
    out = list(pieces)
    for i, one in enumerate(out[:-1]):
        if i and one.kind is BlockKind.BODY and _is_labelled(folded, out[i - 1], one):
            out[i] = one.read_as(Region.HEAD, BlockKind.SUMMARY, "summary-labelled")
        elif one.rule == _BEFORE_REPORT and out[i + 1].kind is BlockKind.TITLE:
            out[i] = one.read_as(Region.HEAD, BlockKind.KICKER, "kicker-over-headline")
        elif one.kind is BlockKind.BYLINE and i > 1 and _is_between(folded, out[i - 2 : i + 2]):
            over = out[i - 1]
            if not _EVENT_TOLD.match(folded, *over.span):
                out[i - 1] = over.read_as(Region.HEAD, BlockKind.SUMMARY, "summary-over-writers")
                out[i] = one.read_as(Region.HEAD, BlockKind.BYLINE)
            elif over.kind is BlockKind.SUMMARY:
                out[i - 1] = over.read_as(Region.TEXT, BlockKind.BODY, "lead-over-writers")
                out[i] = one.read_as(Region.TEXT, BlockKind.BYLINE)
            if out[i + 1].untold and out[i + 1].kind is BlockKind.CAPTION:
                out[i + 1] = out[i + 1].read_as(Region.TEXT, BlockKind.BODY)
    return out


def _is_labelled(folded: str, above: Labelled, one: Labelled) -> bool:
    """Whether a whole paragraph right under a headline or its writers says that it is the summary."""
    start, end = one.piece.start, one.piece.end
    under = above.state.region is Region.HEAD or above.kind is BlockKind.BYLINE
    whole = one.piece.first and one.piece.last and _LEAST <= end - start <= _MOST
    return under and whole and _LABELLED.match(folded, start, end) is not None


def _is_between(folded: str, around: Sequence[Labelled]) -> bool:
    """Whether the second of four pieces is a paragraph between headline, writers and text."""
    over, one, writers, under = around
    start, end = one.span
    alone = all(p.alone for p in (over, one, writers)) and under.piece.first
    stands = over.kind in _HEAD and one.kind in _LEAD and under.kind in TEXT
    if not (alone and stands and one.untold and _LEAST <= end - start <= _MOST):
        return False
    whole = folded[start:end].rstrip()[-1:] in ("。", "!", "?", "…", "”")
    signed = _WRITERS.fullmatch(folded, *writers.span)
    taken = _TAKEN.search(folded, *writers.span)
    opens = any(told.match(folded, start, end) for told in (_NOTE, _SAYS_WHERE))
    return whole and signed is not None and taken is None and not opens
