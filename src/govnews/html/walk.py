"""From markup to lines: what a reader sees, in document order, and where in the markup each line stood.

lxml calls a `Walker` for every tag and every run of text; no tree is built, so a page that nests or repeats
without end costs no more than its length.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from contextlib import suppress

import attrs
from lxml import etree

from govnews.errors import ReadError
from govnews.html.names import LEAVES, role_of, table
from govnews.spans import trim

_BLOCKS = frozenset(tag for tag, role in table("tag").items() if role == "block")
_LEVELS = {f"h{n}": n for n in range(1, 7)}
_UNSEEN = frozenset(tag for tag, role in table("tag").items() if role == "unseen")
_PRE = frozenset(("pre", "listing", "plaintext", "textarea", "xmp"))
_BOLD = frozenset(("strong", "b"))
_CELLS = frozenset(("td", "th"))
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_BLOCK_STYLE = re.compile(r"display\s*:\s*(?:block|flex|grid|table)\b", re.IGNORECASE)
_WHITE = re.compile(r"[ \t\n\r\f]+")
_LAYOUT = re.compile("[\u00a0\u3000\u2002\u2003 ]{5,}")
_LOST = re.compile("[\u200b\u200c\u200d\u2060\ufeff\u00ad\x00]")
_LABEL = re.compile(r"[\u4e00-\u9fff]{2,6}[：:]")
"""What opens an element of its own on a publication line: pages part such elements by style alone."""
_BREAKS = re.compile(r"\r\n?|\n")
LINES = 250_000
"""A page with more lines than this is not read."""
_MARKS = 40
"""So many named stretches of one line are kept."""
_CELL = 40
"""A cell with this much text is a line of its own; in characters."""
_SCRIPT = 4_000_000
"""How much of one script is read for the article it may hold; in characters."""


@attrs.frozen
class Marked:
    """A stretch of a line that the markup names: ``<span class="ly">``; offsets within the line."""

    role: str
    start: int
    end: int


@attrs.frozen
class Seen:
    """One visible line and where it stood."""

    text: str
    node: int
    """The innermost block around it; an index into `Markup.parents`."""
    linked: int
    """How many of its characters are links."""
    bold: int
    """How many of its characters are bold."""
    level: int
    """1 to 6 inside a heading, else 0."""
    marked: tuple[Marked, ...]
    """What the markup names inside it."""


@attrs.define
class Markup:
    """What the walk over a page brought in."""

    lines: list[Seen] = attrs.Factory(list)
    parents: list[int] = attrs.Factory(lambda: [-1])
    """For each block the one around it; the first is the page."""
    tags: list[str] = attrs.Factory(lambda: [""])
    roles: list[str] = attrs.Factory(lambda: [""])
    """What class and id call each block, '' for nothing known."""
    metas: list[tuple[str, str]] = attrs.Factory(list)
    """Name and content of every ``<meta>``."""
    title: str = ""
    """The text of ``<title>``."""
    scripts: list[tuple[str, str]] = attrs.Factory(list)
    """What marks a script that may hold data (its type and id), and its text."""


def walk(html: str) -> Markup:
    """Every visible line of `html`, and what its head and its scripts say."""
    walker = _Walker()
    parser = etree.HTMLParser(encoding="utf-8", huge_tree=True, target=walker)
    with suppress(etree.LxmlError):  # a page without one element; what was seen before still holds
        etree.fromstring(html.replace("\x00", "").encode("utf-8", "replace") or b" ", parser)
    walker.flush()
    return walker.out


class _Walker:
    """lxml's target: called in the order of the document."""

    def __init__(self) -> None:
        self.out = Markup()
        self.stack: list[tuple[str, int, int, int, bool]] = []
        """For each open element: its tag, the block around it, the heading level, where a named stretch of
        the line began (-1 for none), whether it breaks the line."""
        self.node, self.level, self.unseen, self.anchors, self.pre, self.bolds = 0, 0, 0, 0, 0, 0
        self.said: list[str] = []
        self.size, self.linked, self.bold, self.owner, self.line_level = 0, 0, 0, -1, 0
        self.spaced, self.closed = True, False
        self.seam = -1
        """Where an element began in the line last."""
        self.marked: list[Marked] = []
        self.kept: list[str] | None = None
        """The text of the title or of a script, while inside."""
        self.kept_size = 0
        self.names: list[str] = []
        """The roles of the named stretches that are open."""
        self.open = dict.fromkeys(LEAVES, 0)
        """How many of each are open."""

    def start(self, tag: str, found: Mapping[str, str]) -> None:
        """An element begins."""
        before = self.node
        breaks = tag in _BLOCKS
        if self.unseen or tag in _UNSEEN or ((found or tag == "dialog") and _is_hidden(tag, found)):
            if tag != "head":  # what stands in a head is unseen by its own names
                self._unseen(tag, found)
            self.stack.append((tag, before, self.level, -1, False))
            return
        role = ""
        if found:
            role = role_of(found.get("class", ""), found.get("id", ""))
            if not breaks and "style" in found and tag not in _CELLS:
                breaks = _BLOCK_STYLE.search(found["style"]) is not None
        at = -1
        if breaks or tag == "br":
            self.flush()
        elif tag in _CELLS:
            self._cell()
        elif (tag == "a" or role) and self.closed and not self.spaced:
            self._add(" ")
        else:
            self.seam = self.size
        if breaks or tag in _CELLS:
            self.out.parents.append(self.node)
            self.out.tags.append(tag)
            self.out.roles.append(role)
            self.node = len(self.out.parents) - 1
        elif role in LEAVES:
            at = self.size
            self.names.append(role)
            self.open[role] += 1
        self.stack.append((tag, before, self.level, at, breaks))
        self.level = _LEVELS.get(tag, self.level)
        self.anchors += tag == "a"
        self.bolds += tag in _BOLD
        self.pre += tag in _PRE
        self.closed = False
        if tag == "meta":
            self._meta(found)

    def end(self, tag: str) -> None:
        """An element ends."""
        if not self.stack:
            return
        _, node, level, at, breaks = self.stack.pop()
        if self.unseen:
            if tag != "head":
                self.unseen -= 1
                self._keep(tag)
            return
        if breaks:
            self.flush()
        elif at >= 0:
            role = self.names.pop()
            self.open[role] -= 1
            if len(self.marked) < _MARKS:
                self.marked.append(Marked(role, min(at, self.size), self.size))
        self.node, self.level = node, level
        self.anchors -= tag == "a"
        self.bolds -= tag in _BOLD
        self.pre -= tag in _PRE
        self.closed = True

    def data(self, text: str) -> None:
        """A run of text."""
        if self.unseen:
            if self.kept is not None and self.kept_size < _SCRIPT:
                self.kept.append(text)
                self.kept_size += len(text)
        elif self.pre:
            first, *others = _BREAKS.split(text)
            self._add(first)
            for other in others:
                self.flush()
                self._add(other)
        elif not self.spaced or not text.isspace() or not text.isascii():
            self._add(text)

    def close(self) -> None:
        """The page ends."""

    def _add(self, text: str) -> None:
        if text.isspace() and text.isascii():
            if not self.spaced:
                self.said.append(" ")
                self.size += 1
                self.spaced = True
            return
        text = _WHITE.sub(" ", text)
        if self.spaced and text[:1] == " ":
            text = text[1:]
        if not text:
            return
        if not text.isascii():
            text = _LAYOUT.sub(lambda run: run.group()[:4], _LOST.sub("", text))
        if self.seam == self.size and not self.spaced and _LABEL.match(text):
            text = " " + text
        ink = text.strip()
        if ink:
            if self.owner < 0:
                self.owner, self.line_level = self.node, self.level
            if self.anchors:
                self.linked += len(ink)
            if self.bolds:
                self.bold += len(ink)
            self.closed = False
        self.said.append(text)
        self.size += len(text)
        self.spaced = text[-1:] == " "

    def flush(self) -> None:
        """The line ends here."""
        if not self.said:
            self.closed = False
            return
        if self.owner >= 0:
            text = "".join(self.said).rstrip()
            size = len(text)
            kept = [one for one in self.marked if one.start < min(one.end, size)]
            spans = [(one.role, *trim(text, one.start, min(one.end, size))) for one in kept]
            spans += [(role, *trim(text, 0, size)) for role, count in self.open.items() if count]
            marked = tuple([Marked(*span) for span in spans if span[1] < span[2]])
            if len(self.out.lines) >= LINES:
                raise ReadError(f"the page has more than {LINES:,} lines")
            self.out.lines.append(Seen(text, self.owner, self.linked, self.bold, self.line_level, marked))
        self.said.clear()
        self.marked.clear()
        self.size, self.linked, self.bold, self.owner = 0, 0, 0, -1
        self.spaced, self.closed = True, False

    def _cell(self) -> None:
        if self.size > _CELL:
            self.flush()
        elif self.owner >= 0:
            self.said.append("\t")
            self.size += 1
            self.spaced = True

    def _unseen(self, tag: str, found: Mapping[str, str]) -> None:
        self.unseen += 1
        kind = f"{found.get('type', '')} {found.get('id', '')}" if tag == "script" and found else ""
        if tag == "title" and self.unseen == 1 and not self.out.title:
            self.kept, self.kept_size = [], 0
        elif tag == "script":
            self.out.scripts.append((kind, ""))
            self.kept, self.kept_size = [], 0

    def _keep(self, tag: str) -> None:
        if self.kept is None or tag not in ("title", "script"):
            return
        text = "".join(self.kept)
        self.kept = None
        if tag == "title":
            self.out.title = " ".join(text.split())
        else:
            self.out.scripts[-1] = (self.out.scripts[-1][0], text)

    def _meta(self, found: Mapping[str, str]) -> None:
        name = found.get("name") or found.get("property") or found.get("itemprop")
        value = found.get("content", "").strip()
        if name and value:
            self.out.metas.append((name.strip().lower(), value))


def _is_hidden(tag: str, found: Mapping[str, str]) -> bool:
    """Whether an element is hidden; one that is named as an article's text is shown by a script later."""
    if not ("style" in found or "hidden" in found or "aria-hidden" in found or tag == "dialog"):
        return False
    hidden = (
        "hidden" in found
        or found.get("aria-hidden") == "true"
        or _HIDDEN.search(found.get("style", "")) is not None
        or (tag == "dialog" and "open" not in found)
    )
    return hidden and role_of(found.get("class", ""), found.get("id", "")) != "content"
