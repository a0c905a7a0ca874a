"""Label files: what a person says of a page, beside what the parser reads; see docs/labels.md."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from itertools import groupby
from pathlib import Path
from typing import Any

import attrs

from govnews.article import Article
from govnews.blocks import BlockKind
from govnews.errors import ReadError
from govnews.folding import fold
from govnews.page import Page

SUFFIX = ".gold.json"
"""How the label file of ``page.txt`` ends: ``page.gold.json``."""

Label = tuple[str, int | None]
"""A kind and the article it belongs to, counted from 0; None for the page's own."""


@attrs.frozen
class Difference:
    """One thing that a parser reads otherwise than the labels say."""

    field: str
    """``lines``, ``articles``, ``title``, ``byline``, ``source``, ``date`` or ``officials``."""
    where: str
    """``line 3`` or ``article 1``."""
    expected: str
    found: str
    text: str = ""
    """What stands there."""

    def __str__(self) -> str:
        shown = f": {self.text[:40]!r}" if self.text else ""
        return f"{self.where}: {self.field}: expected {self.expected}, found {self.found}{shown}"


@attrs.frozen
class Labels:
    """A label file, read."""

    chars: tuple[Label | None, ...]
    """For each character of the page its label; None for white space and what is not labelled."""
    articles: tuple[dict[str, Any], ...]
    """The accepted values of each article's fields."""


def label_file(page: Path) -> Path:
    """The label file that belongs to a page."""
    return page.with_name(page.stem + SUFFIX)


def read_labels(file: Path, text: str) -> Labels:
    """The labels of a page. Raises `ReadError`, which names the file and what is wrong in it."""
    try:
        made = json.loads(file.read_text(encoding="utf-8"))
        return Labels(tuple(_chars(made, text)), tuple(made["articles"]))
    except (OSError, ValueError, KeyError, IndexError, TypeError) as why:
        raise ReadError(f"{file}: {type(why).__name__}: {why}") from why


def _chars(made: dict[str, Any], text: str) -> list[Label | None]:
    lines = _lines(text)
    chars: list[Label | None] = [None] * len(text)
    for numbers, kind, article in made["lines"]:
        first, _, last = str(numbers).partition("-")
        for number in range(int(first), int(last or first) + 1):
            _fill(chars, text, lines[number - 1], _label(kind, article))
    for number, piece, kind, *article in made.get("spans", ()):
        start, end = lines[number - 1]
        at = text.index(piece, start, end)
        line = next((one for one in chars[start:end] if one), (kind, 0))
        own = _label(kind, article[0]) if article else _label(kind, -1 if line[1] is None else line[1] + 1)
        _fill(chars, text, (at, at + len(piece)), own)
    return chars


def _label(kind: str, article: int) -> Label:
    return str(BlockKind(kind)), article - 1 if article > 0 else None


def _lines(text: str) -> list[tuple[int, int]]:
    spans, start = [], 0
    for line in text.split("\n"):
        spans.append((start, start + len(line)))
        start += len(line) + 1
    return spans


def _fill(chars: list[Label | None], text: str, span: tuple[int, int], label: Label) -> None:
    for at in range(*span):
        if not text[at].isspace():
            chars[at] = label


def differences(page: Page, labels: Labels) -> tuple[Difference, ...]:
    """Everything that the page is read otherwise than its labels say, in page order."""
    found = list(_of_lines(page, labels))
    if len(page.articles) != len(labels.articles):
        found.append(Difference("articles", "page", str(len(labels.articles)), str(len(page.articles))))
    for at, (article, wanted) in enumerate(zip(page.articles, labels.articles, strict=False)):
        found += _of_fields(article, wanted, f"article {at + 1}")
    return tuple(found)


def _of_lines(page: Page, labels: Labels) -> Iterator[Difference]:
    read: list[Label | None] = [None] * len(page.text)
    for block in page.blocks:
        _fill(read, page.text, (block.start, block.end), (str(block.kind), block.article))
    for number, (start, end) in enumerate(_lines(page.text), 1):
        wrong = [at for at in range(start, end) if _differ(labels.chars[at], read[at])]
        for (wanted, got), places in groupby(wrong, key=lambda at: (labels.chars[at], read[at])):
            run = list(places)
            yield Difference(
                "lines", f"line {number}", _said(wanted), _said(got), page.text[run[0] : run[-1] + 1]
            )


def _differ(wanted: Label | None, got: Label | None) -> bool:
    """Boilerplate may lie inside an article or beside it; of all else the article counts too."""
    if wanted is None or wanted == got:
        return False
    return got is None or wanted[0] != got[0] or not BlockKind(wanted[0]).is_boilerplate


def _said(label: Label | None) -> str:
    if label is None:
        return "nothing"
    return label[0] if label[1] is None else f"{label[0]} of article {label[1] + 1}"


def _same(text: str) -> str:
    return "".join(fold(text).split())


def _of_fields(article: Article, wanted: dict[str, Any], where: str) -> Iterator[Difference]:
    day = None if article.date is None else article.date.edtf
    days = [wanted.get("date"), *wanted.get("date_ok", ())]
    if day not in days:
        yield Difference("date", where, _or(days), str(day))
    for field, value in (("title", article.title), ("source", article.source)):
        accepted = wanted.get(field, [])
        if _same(value or "") not in {_same(one) for one in accepted or [""]}:
            yield Difference(field, where, _or(accepted or [None]), str(value))
    yield from _of_byline(article, wanted, where)
    yield from _of_officials(article, wanted, where)


def _or(values: Sequence[object]) -> str:
    return " or ".join(str(value) for value in values)


def _of_byline(article: Article, wanted: dict[str, Any], where: str) -> Iterator[Difference]:
    optional = {name for name, *_ in wanted.get("byline_optional", ())}
    names = {(_same(name), role) for name, role in wanted.get("byline", ())}
    read = {(_same(one.name), str(one.role)) for one in article.byline}
    for name, role in sorted(names - read):
        yield Difference("byline", where, f"{name} ({role})", "nobody of that name and role")
    for name, role in sorted(read - names):
        if name not in optional:
            yield Difference("byline", where, "nobody", f"{name} ({role})")


def _of_officials(article: Article, wanted: dict[str, Any], where: str) -> Iterator[Difference]:
    names = {_same(row[0]): row for row in wanted.get("officials", ())}
    read = {_same(one.name): {_same(post.text) for post in one.posts} for one in article.officials}
    for name, row in names.items():
        posts, open_ended = {_same(post) for post in row[1]}, "*" in row[2:]
        got = read.get(name)
        if got is None:
            yield Difference("officials", where, name, "nobody of that name")
        elif not (posts <= got if open_ended else posts == got):
            yield Difference(
                "officials", where, f"{name}: {'、'.join(sorted(posts))}", "、".join(sorted(got))
            )
    for name in read.keys() - names.keys() - {_same(one) for one in wanted.get("optional", ())}:
        yield Difference("officials", where, "nobody", name)


def labels_of(page: Page, name: str) -> dict[str, Any]:
    """The parser's own reading of a page in the form of a label file, for a person to correct."""
    lines: list[list[object]] = []
    spans: list[list[object]] = []
    for number, (start, end) in enumerate(_lines(page.text), 1):
        blocks = [block for block in page.blocks if block.start < end and block.end > start]
        main = max(blocks, key=lambda block: min(block.end, end) - max(block.start, start), default=None)
        if main is None:
            continue
        owner = 0 if main.article is None else main.article + 1
        lines.append([str(number), str(main.kind), owner])
        spans += [
            [
                number,
                page.text[max(one.start, start) : min(one.end, end)].strip(),
                str(one.kind),
                _owner(one.article),
            ]
            for one in blocks
            if one is not main
        ]
    return {"page": name, "lines": lines, "spans": spans, "articles": [_fields(one) for one in page.articles]}


def _owner(article: int | None) -> int:
    return 0 if article is None else article + 1


def _fields(article: Article) -> dict[str, Any]:
    return {
        "title": [article.title] if article.title else [],
        "byline": [[one.name, str(one.role)] for one in article.byline],
        "source": [article.source] if article.source else [],
        "date": None if article.date is None else article.date.edtf,
        "officials": [[one.name, [post.text for post in one.posts]] for one in article.officials],
        "optional": [],
    }
