"""Look again at a page without a paragraph: a post of short lines under a publication line is no menu.

Accounts publish poems, wishes and notices whose lines end without a stop: 因管道检修, 5月7日8时至18时.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from govnews.blocks import BlockKind
from govnews.lexicon.forms import FULL_DATE, OUTLET_END
from govnews.stages.label.grammar import Region
from govnews.stages.label.label import Labelled

_TEXT = frozenset({BlockKind.BODY, BlockKind.DATELINE, BlockKind.HEADING})
_MADE = frozenset({BlockKind.CREDIT, BlockKind.BYLINE, BlockKind.META})
_UNCLAIMED = ("shape-", "title-", "kicker-event", "heading-", "line")
"""How the rules begin that take a line for no part of a site."""
_BETWEEN = frozenset({"nav-rule", "shape-symbols", "widget-count", "caption-image-file", "caption-image"})
"""Rules of what may stand between two lines of a post: a rule, a number, a picture."""
_ACCOUNTS = frozenset({"meta-office", "meta-original", "meta-dated-office"})
_SIGNED = frozenset({"meta-office", "meta-date-only"})
"""Rules of the lines that sign a notice."""
_ACCOUNT = re.compile(rf"[\u4e00-\u9fff]{{2,12}}{OUTLET_END}")
_DAY = re.compile(FULL_DATE)
_HAN = re.compile(r"[\u4e00-\u9fff]")
_WHEN = re.compile(r"(?:时间|日期) ?:")
_END = re.compile(r"[-—*\s]*(?:END|end|完|全文完)[-—*\s]*")
_SPEAKS = re.compile(
    r"[的了着过们您你他她它把被让给吗吧呢啊没请就都也还又,、]|[!?…~]$"
    r"|\d ?(?:[年月日时点分人名个元件条米]|[:.-]\d|\d{4})"
)
"""What a text's lines hold and a menu's words do not: particles, pronouns, stops, figures with units."""
_LEAST = 4
"""A post has no fewer lines."""
_MOST = 400
"""A post has no more lines; keeps the cost linear."""
_SHORT = 14
"""Two in three lines of a post are no longer; in characters. Lists of headlines have longer ones."""
_HEADLINE = 60
"""A headline is no longer; in characters."""


def relabel(folded: str, pieces: Sequence[Labelled]) -> Sequence[Labelled]:
    """The lines of a post as its text, where the page holds no other text."""
    text = [i for i, one in enumerate(pieces) if one.kind in _TEXT]
    for title, line in _heads(folded, pieces):
        run = _run(folded, pieces, line + 1)
        if text:
            if text[0] <= line or text[-1] > max(run, default=line):
                return pieces
            run = [i for i in run if i <= text[-1]]
        if _is_post(folded, pieces, run):
            return _as_post(pieces, title, line, run)
    return pieces


def _heads(folded: str, pieces: Sequence[Labelled]) -> Iterator[tuple[int, int]]:
    """Every headline that stands over publication lines, and the last of them."""
    for i, one in enumerate(pieces):
        if one.kind is not BlockKind.META or not i or pieces[i - 1].kind is BlockKind.META:
            continue
        last = i
        while last + 1 < len(pieces) and pieces[last + 1].kind is BlockKind.META:
            last += 1
        told = any(p.rule in _ACCOUNTS or _DAY.search(_text(folded, p)) for p in pieces[i : last + 1])
        title = i - 2 if i > 1 and _ACCOUNT.fullmatch(_text(folded, pieces[i - 1])) else i - 1
        if told and _is_headline(folded, pieces[title]):
            yield title, last


def _is_headline(folded: str, one: Labelled) -> bool:
    text = _text(folded, one)
    return _is_unclaimed(one) and len(text) <= _HEADLINE and len(_HAN.findall(text)) >= _LEAST


def _is_unclaimed(one: Labelled) -> bool:
    return one.alone and one.rule.startswith(_UNCLAIMED) and one.rule not in _BETWEEN


def _run(folded: str, pieces: Sequence[Labelled], start: int) -> list[int]:
    """The lines from `start` on that nothing takes for a part of the site or for a maker's."""
    run: list[int] = []
    for i in range(start, min(len(pieces), start + _MOST)):
        one, text = pieces[i], _text(folded, pieces[i])
        if _END.fullmatch(text):
            break
        signs = bool(run) and (one.rule in _SIGNED or (one.kind is BlockKind.META and _WHEN.match(text)))
        if signs or one.kind in _TEXT or _is_unclaimed(one):
            run.append(i)
        elif one.rule not in _BETWEEN:
            break
    return run


def _is_post(folded: str, pieces: Sequence[Labelled], run: Sequence[int]) -> bool:
    """Whether enough lines were taken for a menu's, most of them are short, and they speak."""
    lost = [_text(folded, pieces[i]) for i in run if pieces[i].kind not in _TEXT | {BlockKind.META}]
    if len(run) < _LEAST or len(lost) < _LEAST - 1:
        return False
    short = sum(len(text) <= _SHORT for text in lost)
    speaking = sum(_SPEAKS.search(text) is not None for text in lost)
    return 3 * short >= 2 * len(lost) and 3 * speaking >= len(lost)


def _as_post(pieces: Sequence[Labelled], title: int, line: int, run: Sequence[int]) -> Sequence[Labelled]:
    out = list(pieces)
    out[title] = out[title].read_as(Region.HEAD, BlockKind.TITLE, "headline-of-post")
    for i in range(title + 1, line + 1):
        rule = out[i].rule if out[i].kind is BlockKind.META else "meta-office"
        out[i] = out[i].read_as(Region.HEAD, BlockKind.META, rule)
    for i in run:
        if out[i].kind not in _TEXT:
            out[i] = out[i].read_as(Region.TEXT, BlockKind.BODY, "line-of-post")
    for i in range(run[-1] + 1, len(out)):
        if out[i].kind not in _MADE and out[i].rule not in _BETWEEN and not out[i].untold:
            break
        if out[i].kind in _MADE:
            out[i] = out[i].read_as(Region.TAIL, out[i].kind)
    return out


def _text(folded: str, one: Labelled) -> str:
    return one.text(folded).strip()
