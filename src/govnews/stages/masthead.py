"""Look again at a newspaper's lines of itself: its name over its issue line, the section, the day alone."""

from __future__ import annotations

import re
from collections.abc import Sequence

from govnews.blocks import BlockKind
from govnews.lexicon.forms import FULL_DATE
from govnews.rules import TOP
from govnews.stages.label.grammar import Region
from govnews.stages.label.label import Labelled
from govnews.stages.label.page_line_rules import items
from govnews.stages.label.paper_rules import MARKS

_PAPER = re.compile(r"[\u4e00-\u9fff]{2,8}(?:报|讯|新闻|之声|周刊)")
_NAME = re.compile(r"[\u4e00-\u9fff]{2,6}")
"""A name that says nothing of a newspaper: 云江教育."""
_DAY = re.compile(FULL_DATE)
_OWN = frozenset({BlockKind.META, BlockKind.CREDIT, BlockKind.FOOTER, BlockKind.WIDGET})
"""What a newspaper's page prints of itself over its articles."""
_SECTION = 6
"""The name of a section is no longer; in characters."""
_NUMBER = re.compile(r"[A-H]\d{1,2}|0\d|1\d|第?\d{1,2}版")
"""The number of a page, alone on its line."""
_HOTLINE = re.compile(
    r"(?:新闻|报料|爆料|广告|发行|投稿|读者|订报|短信|本报)[\u4e00-\u9fff]{0,4}(?:\d{2,3})?[:: ] ?\(?\d{4,}"
)
_SHORT = 24
"""The paper's own lines over its telephone that no rule knows are no longer; in characters."""
_ISSUE, _PAGE_DAY = "paper-issue", "issue-day"


def relabel(folded: str, pieces: Sequence[Labelled]) -> list[Labelled]:
    """Name, section and day of a newspaper's page as its publication lines."""
    out = list(pieces)
    for i, one in enumerate(out[1:], 1):
        above = out[i - 1]
        if one.kind is BlockKind.META and (one.rule == _ISSUE or (i == 1 and one.rule in MARKS)):
            out[i - 1] = _name(folded, above, i == 1 and _is_headed(out, i + 1))
        elif i < TOP and above.kind is BlockKind.META and above.rule in MARKS:
            below = out[i + 1].kind if i + 1 < len(out) else None
            if _is_section(folded, above, one, below):
                out[i] = _own(one, "paper-section")
            elif _DAY.fullmatch(_text(folded, one)):
                out[i] = _own(one, _PAGE_DAY)
        if i < TOP and _is_hotline(folded, out, i):
            out[i] = one.read_as(Region.FURNITURE, BlockKind.FOOTER, "paper-hotline")
    return _numbers(folded, _under_name(folded, out))


def _is_hotline(folded: str, pieces: Sequence[Labelled], i: int) -> bool:
    """Whether a line among the page's own gives its telephone: 新闻110:5110110 短信平台:…."""
    one, own = pieces[i], all(p.kind in _OWN or p.size <= _SHORT for p in pieces[:i])
    called = one.alone and one.state.region is Region.HEAD and one.kind is not BlockKind.BYLINE
    return called and own and _HOTLINE.match(folded, *one.span) is not None


def _numbers(folded: str, pieces: list[Labelled]) -> list[Labelled]:
    """The page's number among its own lines or at its foot, and its section over them: 要闻, 2023年…, 03."""
    last = len(pieces) - 1
    for i, one in enumerate(pieces):
        if not (i < TOP or i == last) or not one.alone:
            continue
        beside = [pieces[k] for k in (i - 1, i + 1) if 0 <= k <= last]
        own = any(p.rule in MARKS and p.kind in _OWN for p in beside)
        text = _text(folded, one)
        if _NUMBER.fullmatch(text) and (own or i == last):
            pieces[i] = _own(one, "paper-page-number")
        elif i < 3 and one.kind is BlockKind.NAV and own and set(items(text) or ()) == {"section"}:
            pieces[i] = _own(one, "paper-section")
    return pieces


def _text(folded: str, one: Labelled) -> str:
    return one.text(folded).strip("*#|【】 ")


def _own(one: Labelled, rule: str) -> Labelled:
    """The same as a line of the page; what was one already keeps its rule."""
    if one.kind is BlockKind.META and one.rule in MARKS:
        return one
    return one.read_as(Region.FURNITURE, BlockKind.META, rule)


def _name(folded: str, one: Labelled, top: bool) -> Labelled:
    """The name of the paper over its issue line, wherever OCR read it; at the page's top any name."""
    named = (_NAME if top else _PAPER).fullmatch(_text(folded, one))
    alone = one.alone and one.state.region is Region.HEAD
    return _own(one, "paper-masthead") if named and alone else one


def _is_headed(pieces: Sequence[Labelled], i: int) -> bool:
    """Whether a headline stands under the page's own lines; where none does, the line over them is it.

    ``云江教育 / 2021年3月19日 第3版 / 一口老井 / 本报讯…``; not ``春耕忙 / 2021年3月19日 第3版 / 本报讯…``.
    """
    under = next((one for one in pieces[i : i + TOP] if one.kind not in _OWN), None)
    return under is None or under.kind in (BlockKind.TITLE, BlockKind.KICKER)


def _is_section(folded: str, above: Labelled, one: Labelled, below: BlockKind | None) -> bool:
    """Whether a line is the name of the page's section, behind its number or among the page's own lines.

    Right over a headline it may be the name of a column. Between the page's number and another line of the
    page any short name is its section: ``B2 / 城南人家 / 云江日报``.
    """
    said, behind = set(items(_text(folded, one)) or ()), (items(_text(folded, above)) or [""])[-1] == "page"
    if one.kind is BlockKind.META or not said or not said <= {"section", "word"}:
        return False
    if said == {"word"}:
        return behind and below is BlockKind.META and one.alone and one.size <= _SECTION
    if "word" in said:  # 城事·社区: over a headline the name of a column
        return below is BlockKind.META and one.alone
    return below in _OWN or behind


def _under_name(folded: str, pieces: list[Labelled]) -> list[Labelled]:
    """A day alone between the page's first line and a line of the issue: 云江教育, 2001年3月9日, 本期八版."""
    if len(pieces) > 2 and pieces[2].rule in MARKS and _DAY.fullmatch(_text(folded, pieces[1])):
        pieces[1] = _own(pieces[1], _PAGE_DAY)
        pieces[0] = _name(folded, pieces[0], _is_headed(pieces, 2))
    return pieces
