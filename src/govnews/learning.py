"""A first file for an outlet, from its pages: what they all print, how they name and date themselves."""

from __future__ import annotations

import re
from collections.abc import Sequence

import attrs

from govnews.blocks import BlockKind
from govnews.folding import fold
from govnews.page import Page

_NAME = r"[\u4e00-\u9fff]{2,12}?(?:网|日报|晚报|在线|发布|融媒体中心|广播电视台)"
_OWNER = re.compile(rf"({_NAME}) ?版权所有")
_PATH = re.compile(rf"(?:^|[ :>])({_NAME}) *>")
_HOST = re.compile(rf"(?:主管|主办|承办)(?:单位|方)?: ?({_NAME})(?![\u4e00-\u9fff])")
_ADDRESS = re.compile(r"\bwww\.((?:[a-z0-9-]+\.)+[a-z]{2,})\b")
_FOOT = re.compile(r"版权所有|主办(?:单位|方)?:|ICP备|[Cc]opyright")
_PARTS = (
    (re.compile(r"\d{4}-\d{1,2}-\d{1,2}"), r"\d{4}-\d{1,2}-\d{1,2}"),
    (re.compile(r"\d{4}年\d{1,2}月\d{1,2}日"), r"\d{4}年\d{1,2}月\d{1,2}日"),
    (re.compile(r"\d{4}/\d{1,2}/\d{1,2}"), r"\d{4}/\d{1,2}/\d{1,2}"),
    (re.compile(r"\d{1,2}:\d{2}(?::\d{2})?"), r"\d{1,2}:\d{2}(?::\d{2})?"),
    (re.compile(r":(?: ?[^\s:|]++(?!:))?"), r": ?\S*"),
    (re.compile(r"\d+"), r"\d+"),
    (re.compile(r"\s+"), r"\s+"),
)
_SHARED = 8.0
"""The weight of a line that every page prints: more than its looks may say against it."""
_LEAST, _MOST = 2, 60
"""How long a shared line may be to say anything, in characters."""
_TELLING = 6
"""How long it must be to say whose the page is."""
_OFFERED = 3
"""How many marks are offered to choose from."""
_LETTER = re.compile(r"[a-zA-Z\u4e00-\u9fff]")


@attrs.frozen
class Learned:
    """What pages of one outlet have in common."""

    name: str | None
    """What they call themselves: beside 版权所有, in the path on top, or beside 主办单位."""
    source: str | None
    """The source that all of them print, which may be themselves."""
    domains: tuple[str, ...]
    """Addresses that every page prints."""
    marks: tuple[str, ...]
    """Lines at the foot of every page that name their owner."""
    said: tuple[str, ...]
    """What else they all print outside the article, longest first: one of it may be a mark."""
    shared: tuple[tuple[str, BlockKind], ...]
    """Every other line that all pages share and that is not read as boilerplate, with a guess at its kind."""
    meta: tuple[str, str] | None
    """The shape of the publication line as a pattern, with an example."""
    same: bool = False
    """Whether the pages print one article, so that the lines they share say nothing."""


def learn(pages: Sequence[Page], name: str | None = None) -> Learned:
    """What the pages of one outlet have in common; the more unlike their articles, the better.

    `name` is what the outlet is called, where that is known.
    """
    common = _shared_lines(pages)
    owners = [match for line in common for match in _OWNER.finditer(line)]
    same = _one_article(pages[0], common)
    feet = [line for line in common if _FOOT.search(line) and len(line) <= _MOST]
    said = () if same else _said(pages)
    return Learned(
        name or (owners[0][1] if owners else _name(pages, common)),
        _source(pages),
        _addresses(pages) if len(pages) > 1 else (),
        tuple(dict.fromkeys(match.group() for match in owners))
        or tuple(feet[:1])
        or tuple(text for text in said if name and fold(name) in text)[:1],
        said,
        () if same else tuple(_unread(pages[0], [line for line in common if line not in feet])),
        _meta(pages),
        same,
    )


def _name(pages: Sequence[Page], common: Sequence[str]) -> str | None:
    """The name that begins the path on top of every page, or that stands beside 主办单位 at their foot."""
    if len(pages) < 2:
        return None
    tops = [_PATH.findall("\n".join(_outside(page))) for page in pages]
    first = next((name for name in tops[0] if all(name in own for own in tops)), None)
    hosts = (match[1] for line in common for match in _HOST.finditer(line))
    return first or next(hosts, None)


def _source(pages: Sequence[Page]) -> str | None:
    """The one source that all the articles name."""
    named = {article.source for page in pages for article in page.articles}
    return named.pop() if len(pages) > 1 and len(named) == 1 else None


def _outside(page: Page) -> list[str]:
    """What a page prints outside its articles, block by block."""
    return [fold(block.text).strip() for block in page.blocks if block.kind.is_boilerplate]


def _said(pages: Sequence[Page]) -> tuple[str, ...]:
    """What stands on every page outside its articles and is more than a word of menus."""
    shared = frozenset.intersection(*(frozenset(_outside(page)) for page in pages))
    long = [text for text in shared if _TELLING <= len(text) <= _MOST and "\n" not in text]
    return tuple(sorted(long, key=lambda text: (-len(text), text))) if len(pages) > 1 else ()


def _shared_lines(pages: Sequence[Page]) -> list[str]:
    """The lines that stand on every page, in the order of the first; one page alone shares nothing."""
    if len(pages) < 2:
        return []
    lines = [[line.strip() for line in fold(page.text).split("\n")] for page in pages]
    others = [frozenset(one) for one in lines[1:]]
    found = [line for line in lines[0] if len(line) >= _LEAST and all(line in other for other in others)]
    return list(dict.fromkeys(found))


def _one_article(page: Page, common: Sequence[str]) -> bool:
    """Whether most of a page's text stands on the other pages too."""
    body = [fold(block.text).strip() for block in page.blocks if block.kind is BlockKind.BODY]
    shared = "\n".join(common)
    return 2 * sum(len(text) for text in body if text in shared) > sum(map(len, body))


def _addresses(pages: Sequence[Page]) -> tuple[str, ...]:
    """The addresses that every page prints."""
    found = [frozenset(_ADDRESS.findall(page.text)) for page in pages]
    return tuple(sorted(frozenset.intersection(*found)))


def _unread(page: Page, common: Sequence[str]) -> list[tuple[str, BlockKind]]:
    """Shared lines that the built-in rules take for a part of the article."""
    body = [block.start for block in page.blocks if block.kind is BlockKind.BODY] or [len(page.text)]
    last = max((block.end for block in page.blocks if block.kind is BlockKind.CREDIT), default=body[-1])
    found = []
    for block in page.blocks:
        text = fold(block.text).strip()
        if (
            text in common
            and len(text) <= _MOST
            and text[-1] not in "。;!?"
            and not block.kind.is_boilerplate
            and block.kind not in (BlockKind.META, BlockKind.CREDIT)
        ):
            below = BlockKind.FOOTER if block.start > last else BlockKind.WIDGET
            found.append((text, BlockKind.NAV if block.start < body[0] else below))
    return found


def _meta(pages: Sequence[Page]) -> tuple[str, str] | None:
    """The shape that the publication lines of all pages have; None where they differ or are a bare date."""
    lines = [[fold(b.text).strip() for b in page.blocks if b.kind is BlockKind.META] for page in pages]
    if not all(lines):
        return None
    shapes = {shape(own[0]) for own in lines}
    return (shapes.pop(), lines[0][0]) if len(shapes) == 1 and _LETTER.search(lines[0][0]) else None


def shape(line: str) -> str:
    """A line as a pattern: figures and values are left open.

    >>> shape("来源:云岭日报 2021-02-19")
    '^来源: ?\\\\S*\\\\s+\\\\d{4}-\\\\d{1,2}-\\\\d{1,2}$'
    """
    made, at = [], 0
    while at < len(line):
        found = next((pair for part, pattern in _PARTS if (pair := (part.match(line, at), pattern))[0]), None)
        if found and found[0]:
            made.append(found[1])
            at = found[0].end()
        else:
            made.append(re.escape(line[at]))
            at += 1
    return f"^{''.join(made)}$"


def toml_of(key: str, learned: Learned) -> str:
    """The TOML file of an outlet as far as it is known; what is left open stands in it as a comment."""
    ask = "  # what readers call it" + (f"; the pages print {learned.source}" if learned.source else "")
    rows = [f'key = "{key}"', f"name = {_quoted(learned.name or key)}" + ("" if learned.name else ask)]
    rows += [f"domains = {_listed(learned.domains)}" if learned.domains else '# domains = ["news.example"]']
    rows += ['# place = "某省某市"', _marks(learned)]
    for at, (line, kind) in enumerate(learned.shared, 1):
        rows += [*_rule(f"shared-{at}", kind, f"^{re.escape(line)}$", line), f"weight = {_SHARED}"]
    if learned.meta:
        rows += _rule("meta-line", BlockKind.META, *learned.meta)
    return "\n".join(rows) + "\n"


def _marks(learned: Learned) -> str:
    if learned.marks:
        return f"marks = {_listed(learned.marks)}"
    if learned.said:
        return f"# marks = {_listed(learned.said[:_OFFERED])}  # keep what no other outlet prints"
    return '# marks = ["某网版权所有"]'


def _rule(name: str, kind: BlockKind, pattern: str, example: str) -> list[str]:
    return [
        "",
        "[[rules]]",
        f'name = "{name}"',
        f'kind = "{kind}"',
        f"pattern = {_quoted(pattern)}",
        f"examples = {_listed([example])}",
    ]


def _quoted(text: str) -> str:
    if "'" not in text:
        return f"'{text}'"
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _listed(texts: Sequence[str]) -> str:
    return f"[{', '.join(_quoted(text) for text in texts)}]"
