"""Label files: what a person says of a page, read with every mistake named; see docs/labels.md."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import attrs

from govnews.article import Role
from govnews.blocks import BlockKind
from govnews.dates import PartialDate
from govnews.errors import ReadError
from govnews.reading import read_text

SUFFIX = ".gold.json"
"""How the label file of ``page.txt`` ends: ``page.gold.json``."""

Label = tuple[str, int | None]
"""A kind and the article it belongs to, counted from 0; None for the page's own."""

_RANGE = re.compile(r"(\d+)(?:-(\d+))?")
_KEYS = ("page", "lines", "spans", "articles")
_FIELDS = ("title", "byline", "byline_optional", "source", "date", "date_ok", "officials", "optional")


@attrs.frozen
class Labels:
    """A label file, read."""

    chars: tuple[Label | None, ...]
    """For each character of the page its label; None for white space and what is not labelled."""
    articles: tuple[dict[str, Any], ...]
    """The accepted values of each article's fields."""
    bare: tuple[int, ...]
    """Numbers of the lines that hold text and have no label: they are not compared."""


def label_file(page: Path) -> Path:
    """The label file that belongs to a page."""
    return page.with_name(page.stem + SUFFIX)


def read_labels(file: Path, text: str) -> Labels:
    """The labels of a page. Raises `ReadError`, which names the file and what is wrong in it."""
    try:
        made = json.loads(read_text(file))
    except json.JSONDecodeError as why:
        raise ReadError(f"{file}:{why.lineno}:{why.colno}: no JSON: {why.msg}") from why
    try:
        _check_keys("a label file", made, _KEYS)
        missing = [key for key in ("lines", "articles") if key not in made]
        if missing:
            raise _LabelError(f"a label file needs {' and '.join(missing)}")
        for at, article in enumerate(_rows("articles", made["articles"]), 1):
            _check_article(f"article {at}", article)
        chars = _chars(made, text, len(made["articles"]))
    except _LabelError as why:
        raise ReadError(f"{file}: {why}") from why
    bare = [
        number
        for number, (start, end) in enumerate(line_spans(text), 1)
        if text[start:end].strip() and not any(chars[start:end])
    ]
    return Labels(tuple(chars), tuple(made["articles"]), tuple(bare))


def line_spans(text: str) -> list[tuple[int, int]]:
    """Where each line begins and ends."""
    spans, start = [], 0
    for line in text.split("\n"):
        spans.append((start, start + len(line)))
        start += len(line) + 1
    return spans


def fill(chars: list[Label | None], text: str, span: tuple[int, int], label: Label) -> None:
    """Give every character of a span that is no white space a label."""
    for at in range(*span):
        if not text[at].isspace():
            chars[at] = label


class _LabelError(ValueError):
    """What is wrong in a label file."""


def _chars(made: Mapping[str, Any], text: str, count: int) -> list[Label | None]:
    lines = line_spans(text)
    chars: list[Label | None] = [None] * len(text)
    seen: set[int] = set()
    for row in _rows("lines", made["lines"]):
        numbers, kind, article = _parts("lines", row, ("line or range", "kind", "number of the article"))
        label = _label("lines", row, kind, article, count)
        for number in _numbers("lines", row, numbers, len(lines)):
            if number in seen:
                raise _LabelError(f"lines: {_shown(row)}: line {number} has a label already")
            seen.add(number)
            fill(chars, text, lines[number - 1], label)
    for row in _rows("spans", made.get("spans", [])):
        fill(chars, text, *_span(row, text, lines, chars, count))
    return chars


def _span(
    row: Any, text: str, lines: Sequence[tuple[int, int]], chars: Sequence[Label | None], count: int
) -> tuple[tuple[int, int], Label]:
    """Where a labelled piece of a line stands, and its label: its line's article unless it says another."""
    owned = isinstance(row, list) and len(row) > 3
    wanted = ("line", "piece as it stands there", "kind", *(["number of the article"] if owned else []))
    numbers, piece, kind, *article = _parts("spans", row, wanted)
    (number,) = _numbers("spans", row, numbers, len(lines))[:1]
    start, end = lines[number - 1]
    at = text.find(piece, start, end) if isinstance(piece, str) and piece else -1
    if at < 0:
        raise _LabelError(f"spans: {_shown(row)}: line {number} does not hold {_shown(piece)}")
    own = next((one[1] for one in chars[start:end] if one), None)
    inherited = 0 if own is None else own + 1
    return (at, at + len(piece)), _label("spans", row, kind, article[0] if article else inherited, count)


def _rows(key: str, rows: Any) -> list[Any]:
    if not isinstance(rows, list):
        raise _LabelError(f"{key} must be a list, not {_shown(rows)}")
    return rows


def _parts(key: str, row: Any, wanted: Sequence[str]) -> list[Any]:
    if not isinstance(row, list) or len(row) != len(wanted):
        raise _LabelError(f"{key}: {_shown(row)} is not [{', '.join(wanted)}]")
    return row


def _numbers(key: str, row: Any, numbers: Any, last: int) -> range:
    match = _RANGE.fullmatch(str(numbers))
    if not match:
        raise _LabelError(f"{key}: {_shown(row)}: {_shown(numbers)} is no line and no range of lines")
    found = range(int(match[1]), int(match[2] or match[1]) + 1)
    if not found or found[0] < 1 or found[-1] > last:
        raise _LabelError(f"{key}: {_shown(row)}: the page has lines 1 to {last}")
    return found


def _label(key: str, row: Any, kind: Any, article: Any, count: int) -> Label:
    if kind not in list(BlockKind):
        raise _LabelError(f"{key}: {_shown(row)}: unknown kind {_shown(kind)}; known: {', '.join(BlockKind)}")
    if type(article) is not int or not 0 <= article <= count:
        told = f"0 to {count}" if count else "0, for articles holds none"
        raise _LabelError(f"{key}: {_shown(row)}: the number of the article must be {told}")
    return str(kind), article - 1 if article else None


def _check_keys(what: str, made: Any, known: Sequence[str]) -> None:
    if not isinstance(made, dict):
        raise _LabelError(f"{what} must be an object, {{…}}, not {_shown(made)}")
    for key in made:
        if key not in known:
            raise _LabelError(f"unknown key {key!r} of {what}; known: {', '.join(known)}")


def _check_article(what: str, article: Any) -> None:
    _check_keys(what, article, _FIELDS)
    for wrong in _mistakes(article):
        raise _LabelError(f"{what}: {wrong}")


def _mistakes(article: Mapping[str, Any]) -> Iterator[str]:
    """What is wrong in the fields of an article."""
    for field in ("title", "source", "optional", "byline_optional"):
        if not _are_texts(article.get(field, [])):
            yield f"{field} must be a list of texts, not {_shown(article[field])}"
    for day in (article.get("date"), *_rows("date_ok", article.get("date_ok", []))):
        if day is not None and not _is_date(day):
            yield f"date: {_shown(day)} is not written as in 2021-02-19, 2021-02 or XXXX-08-05"
    for row in _rows("byline", article.get("byline", [])):
        if not (_are_texts(row) and len(row) == 2 and row[1] in list(Role)):
            yield f"byline: {_shown(row)} is not [name, role]; roles: {', '.join(Role)}"
    for row in _rows("officials", article.get("officials", [])):
        good = isinstance(row, list) and len(row) in (2, 3) and isinstance(row[0], str) and _are_texts(row[1])
        if not good or row[2:] not in ([], ["*"]) or "*" in row[1]:
            yield f'officials: {_shown(row)} is not [name, [posts]] or [name, [posts], "*"]'


def _are_texts(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(one, str) for one in value)


def _is_date(text: Any) -> bool:
    try:
        PartialDate.from_edtf(text)
    except (TypeError, ValueError):
        return False
    return True


def _shown(value: Any) -> str:
    """A value as it stands in the file, cut short."""
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= 60 else f"{text[:59]}…"
