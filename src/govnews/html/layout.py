"""Where the article stands in the markup, and what that says of each line: facts for `data/html.tsv`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import attrs

from govnews.folding import fold
from govnews.html.names import JUNK, LEAVES
from govnews.html.walk import Markup, Seen
from govnews.lexicon.forms import EDITOR

_STOPS = re.compile("[，。；！？：、,;!?]")
_LEAST = 14
"""A line this short is no prose; in characters."""
_JUNK, _NAMED = 0.1, 3.0
"""How much the prose counts that stands in what is named as no article's, and as an article's."""
_NEAR = 3
"""How many levels under such a name its prose may stand."""
_SHARE = 0.7
"""The article's block goes on to its child that holds this much of its prose at least."""
_SOLE = frozenset(
    ("p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "figcaption", "caption", "dt")
)
"""Blocks that hold one paragraph: the article's block is the one around them."""
_QUIET = re.compile(r"[\W_]+")
_LEVELS = (0.0, 2.5, 1.5, 1.2, 0.8, 0.6, 0.6)
_DATED = re.compile(r"\d{4}[-年/.]\d{1,2}[-月/.]\d|来源 ?[：:]|来源于")
"""A publication line, which stands under a headline."""
_HEADLINE = 120
"""The longest headline, in characters."""
_SHORT = 60
_REACH = 40
"""How many lines over the article's block its headline may stand."""


@attrs.frozen
class Layout:
    """The lines of a page by their place around the article."""

    facts: tuple[tuple[str, ...], ...]
    """For each line the names of the facts that hold for it."""
    headline: int
    """The line that the markup takes for the headline; -1 for none."""
    first: int
    """The first line of the article's block; -1 for none."""
    last: int
    """Its last line."""


def layout(markup: Markup, titles: Sequence[str]) -> Layout:
    """What the markup says of each line; `titles` are the headlines that the page's head tells."""
    lines = markup.lines
    around = _around(markup, _main(markup))
    inside = [i for i, line in enumerate(lines) if around.inside[line.node]]
    first, last = (inside[0], inside[-1]) if inside else (-1, -1)
    headline = _headline(markup, around, titles, first, last)
    start = headline if headline >= 0 else first
    facts = [
        (*_place(i, start, first, last, around.inside[line.node]), *_own(line, around, markup))
        for i, line in enumerate(lines)
    ]
    named = _beside_headline(lines, headline, facts) if headline >= 0 else ()
    for i, name in (*named, *_bold(lines[first : last + 1], first)):
        facts[i] = (*facts[i], name)
    return Layout(tuple(facts), headline, first, last)


def _beside_headline(
    lines: Sequence[Seen], headline: int, facts: Sequence[tuple[str, ...]]
) -> Iterator[tuple[int, str]]:
    """The headline, the lines that go on with it or print it again, and those right over and under it."""
    yield headline, "html-headline"
    own, key = lines[headline].node, _key(lines[headline].text)
    under = range(headline + 1, min(headline + 4, len(lines)))
    for i in under:
        if lines[i].node == own or _key(lines[i].text) == key:
            yield i, "html-headline-too"
        elif "html-between" in facts[i] or ("html-main" in facts[i] and len(lines[i].text) < _SHORT):
            yield i, "html-under-headline"
    for i in range(max(0, headline - 2), headline):
        if lines[i].node == own:
            yield i, "html-headline-too"
        elif not lines[i].linked and not any(name.startswith("html-in-") for name in facts[i]):
            titled = lines[i].level or "html-is-title" in facts[i]
            yield i, "html-kicker" if titled else "html-over-headline"


def _bold(lines: Sequence[Seen], first: int) -> Iterator[tuple[int, str]]:
    """Phrases in bold over a line that is not bold; a number and its words may be two such lines."""
    bold = [_is_bold(line) for line in lines]
    for i, told in enumerate(bold[:-1]):
        under = i + 2 if bold[i + 1] and not (i and bold[i - 1]) else i + 1
        if told and under < len(bold) and not bold[under]:
            yield first + i, "html-bold"


def _is_bold(line: Seen) -> bool:
    size = len("".join(line.text.split()))
    phrase = 1 < size <= _PHRASE and line.bold >= size and line.text[-1] not in _STOPPED
    return phrase and "。" not in line.text and _WORKER.match(line.text) is None


@attrs.frozen
class _Around:
    """For each block what the blocks around it say, up to those that hold the article as a whole."""

    inside: list[bool]
    """Whether it is in the article's block."""
    area: list[str]
    """The outermost role of no article, else the innermost other one."""
    leaf: list[str]
    """The innermost role of a single value."""


def _around(markup: Markup, main: int) -> _Around:
    whole = set()
    at = main
    while at > 0:
        whole.add(at)
        at = markup.parents[at]
    around = _Around([main == 0], [""], [""])
    for node in range(1, len(markup.parents)):
        up, role = markup.parents[node], markup.roles[node]
        around.inside.append(around.inside[up] or node == main)
        if node in whole:
            role = ""
        area, leaf = around.area[up], around.leaf[up]
        around.area.append(area if area in JUNK or not role or role in LEAVES else role)
        around.leaf.append(role if role in LEAVES else leaf if role in ("", "meta") else "")
    return around


def _main(markup: Markup) -> int:
    """The smallest block that holds most of the page's prose; 0 where the page holds none."""
    parents = markup.parents
    weight = [0.0] * len(parents)
    junk, named = [False] * len(parents), [0] * len(parents)
    for node in range(1, len(parents)):
        junk[node] = junk[parents[node]] or markup.roles[node] in JUNK
        named[node] = _NEAR if markup.roles[node] == "content" else named[parents[node]] - 1
    for line in markup.lines:
        weight[line.node] += _prose(line) * (
            _JUNK if junk[line.node] else _NAMED if named[line.node] > 0 else 1.0
        )
    best = [0] * len(parents)
    for node in range(len(parents) - 1, 0, -1):
        up = parents[node]
        weight[up] += weight[node]
        if weight[node] > weight[best[up]] or not best[up]:
            best[up] = node
    return _narrowest(markup, weight, best) if weight[0] else 0


def _narrowest(markup: Markup, weight: Sequence[float], best: Sequence[int]) -> int:
    at = 0
    while best[at] and weight[best[at]] >= _SHARE * weight[at]:
        at = best[at]
    while at and markup.tags[at] in _SOLE:
        at = markup.parents[at]
    return at


def _prose(line: Seen) -> float:
    """How much a line speaks for an article around it."""
    size = len(line.text)
    own = size - line.linked
    if size < _LEAST or own < 0.6 * size:
        return 0.0
    stops = len(_STOPS.findall(line.text))
    return own * min(1.0, 0.2 + 0.4 * stops)


def _headline(markup: Markup, around: _Around, titles: Sequence[str], first: int, last: int) -> int:
    """The line that is most like a headline, over the article's block or at its top."""
    if first < 0:
        return -1
    wanted = [key for key in map(_key, titles) if len(key) > 3]
    best, found = 1.0, -1
    for i in range(max(0, first - 4 * _REACH), min(first + 8, last + 1)):
        line = markup.lines[i]
        score = _like_headline(line, around, wanted)
        score += 1.2 if score >= 0 and i < last and _DATED.search(markup.lines[i + 1].text) else 0.0
        score -= 0.02 * abs(first - i) + (1.0 if i >= first else 0.0)
        if score > best:
            best, found = score, i
    return found


def _like_headline(line: Seen, around: _Around, wanted: Sequence[str]) -> float:
    size = len(line.text)
    if not 4 <= size <= _HEADLINE:
        return 0.0
    score = _LEVELS[line.level]
    leaf = around.leaf[line.node]
    score += 2.0 if leaf == "title" or any(one.role == "title" for one in line.marked) else 0.0
    key = _key(line.text)
    score += max((_same(key, title) for title in wanted), default=0.0)
    score -= 2.0 if line.linked > size / 2 else 0.0
    return score - (2.0 if around.area[line.node] in JUNK else 0.0)


def _same(key: str, title: str) -> float:
    if key == title:
        return 5.0
    if len(key) > 5 and (title.startswith(key) or key.startswith(title)):
        return 4.0 if min(len(key), len(title)) > 7 else 2.0
    return 0.0


def _key(text: str) -> str:
    return _QUIET.sub("", fold(text)).lower()


def _place(i: int, start: int, first: int, last: int, inside: bool) -> tuple[str, ...]:
    if first < 0:
        return ("html-anywhere",)
    if i < start:
        return ("html-above",)
    if i > last:
        return ("html-below",)
    if i < first:
        return ("html-between",)
    return ("html-main",) if inside else ("html-beside",)


_FULL = 0.8
_HALF = 0.4
_PHRASE = 30
"""A bold line that is longer is a paragraph; in characters."""
_WORKER = re.compile(r"\W*(?:[\u4e00-\u9fff]{0,6}(?:记者|通讯员)|作者|执笔|撰文|摄影|文|图)[\s/|丨：:]")
_STOPPED = "。；：，;:,"


def _own(line: Seen, around: _Around, markup: Markup) -> list[str]:
    """What stands in the markup of the line itself."""
    size = len(line.text.replace(" ", ""))
    found = []
    if line.linked >= _HALF * size:
        found.append("html-linked" if line.linked >= _FULL * size else "html-half-linked")
    if line.level:
        found.append("html-h1" if line.level == 1 else "html-h2")
    tag = markup.tags[line.node]
    if tag in _TOLD_TAGS:
        found.append(f"html-{_TOLD_TAGS[tag]}")
    if around.area[line.node]:
        found.append(f"html-in-{around.area[line.node]}")
    leaves = {one.role for one in line.marked}
    if around.leaf[line.node]:
        leaves.add(around.leaf[line.node])
    if line.linked and PAGER.fullmatch(line.text):
        found.append("html-pager")
    if size < 40 and _CREDIT.fullmatch(line.text):
        found.append("html-signed")
    return [*found, *(f"html-is-{leaf}" for leaf in sorted(leaves))]


PAGER = re.compile(r"\W*[1-9]\W+(?:[1-9]\d?\W+)+[1-9]\d?\W*(?:下一页|下页|后一页|末页|尾页|\W)*")
"""The numbers of the pages that an article goes on on."""
_CREDIT = re.compile(rf"\W*{EDITOR}\s*[|丨｜/:：]\s*(?:[\u4e00-\u9fff·]{{2,4}}[\s、,，]*){{1,4}}\W*")
"""A line of its own that names an editor."""


_TOLD_TAGS = {
    "p": "p",
    "li": "li",
    "dd": "li",
    "dt": "li",
    "option": "option",
    "figcaption": "caption",
    "caption": "caption",
    "textarea": "option",
    "footer": "footer",
    "nav": "nav",
}
