"""What a person says of a page beside what the parser reads, and the parser's reading as a label file."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Any

import attrs

from govnews.article import Article
from govnews.blocks import Block, BlockKind
from govnews.folding import fold
from govnews.label_files import Label, Labels, fill, line_spans
from govnews.page import Page

_SHOWN = 40
"""How much of a text is shown, in characters."""


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
    rule: str = ""
    """The rule that had the last word there."""
    whole: str = ""
    """The block, where the text is only a part of it: a rule speaks for the whole of it."""

    def __str__(self) -> str:
        said = f"{self.where}: {self.field}: expected {self.expected}, found {self.found}"
        if not self.text:
            return said
        inside = f", in {_short(self.whole)}" if self.whole else ""
        return f"{said}: {_short(self.text)}" + (f" (rule {self.rule}{inside})" if self.rule else "")


def _short(text: str) -> str:
    """A text on one line, cut short."""
    return repr(text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…")


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
        fill(read, page.text, (block.start, block.end), (str(block.kind), block.article))
    for number, (start, end) in enumerate(line_spans(page.text), 1):
        wrong = [at for at in range(start, end) if _differ(labels.chars[at], read[at])]
        for (wanted, got), places in groupby(wrong, key=lambda at: (labels.chars[at], read[at])):
            run = list(places)
            text = page.text[run[0] : run[-1] + 1]
            block = _block_at(page, run[0])
            whole = page.text[max(block.start, start) : min(block.end, end)].strip()
            yield Difference(
                "lines",
                f"line {number}",
                _said(wanted),
                _said(got),
                text,
                block.rule,
                "" if whole in text else whole,
            )


def _block_at(page: Page, at: int) -> Block:
    return next(block for block in page.blocks if block.start <= at < block.end)


def _differ(wanted: Label | None, got: Label | None) -> bool:
    """Boilerplate may lie inside an article or beside it, and so may the line that dates a page."""
    if wanted is None or wanted == got:
        return False
    if got is None or wanted[0] != got[0]:
        return True
    beside = wanted[0] == BlockKind.META and None in (wanted[1], got[1])
    return not beside and not BlockKind(wanted[0]).is_boilerplate


def _said(label: Label | None) -> str:
    if label is None:
        return "nothing"
    kind, article = label
    if article is None:
        return kind if BlockKind(kind).is_boilerplate else f"{kind} of no article"
    return f"{kind} of article {article + 1}"


def _same(text: str) -> str:
    return "".join(fold(text).split())


def _of_fields(article: Article, wanted: dict[str, Any], where: str) -> Iterator[Difference]:
    day = None if article.date is None else article.date.edtf
    days = [wanted.get("date"), *wanted.get("date_ok", ())]
    if day not in days:
        yield Difference("date", where, _or(days), _or([day]))
    for field, value in (("title", article.title), ("source", article.source)):
        accepted = wanted.get(field, [])
        if _same(value or "") not in {_same(one) for one in accepted or [""]}:
            yield Difference(field, where, _or(accepted or [None]), _or([value]))
    yield from _of_byline(article, wanted, where)
    yield from _of_officials(article, wanted, where)


def _or(values: Sequence[object]) -> str:
    return " or ".join(str(value or "nothing") for value in values)


def _of_byline(article: Article, wanted: dict[str, Any], where: str) -> Iterator[Difference]:
    optional = {_same(name) for name in wanted.get("byline_optional", ())}
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
    for number, (start, end) in enumerate(line_spans(page.text), 1):
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
