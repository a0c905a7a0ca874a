"""Where a value stands in a TOML text, which `tomllib` does not tell, and how to draw the place."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

import attrs

_HEADER = re.compile(r"\s*(\[\[?)\s*([A-Za-z0-9_.\-\"']+)\s*\]\]?")
_KEY = re.compile(r"\s*(\"[^\"]*\"|'[^']*'|[A-Za-z0-9_\-]+)\s*=\s*")


@attrs.frozen
class Place:
    """A place in a text, counted from 1."""

    line: int
    column: int


def place_of(text: str, path: tuple[str | int, ...], inside: str = "", skip: int = 0) -> Place:
    """Where the value of a path begins; `inside` is looked for from there, and `skip` characters into it.

    >>> place_of("key = 'a'\\n[[rules]]\\nname = 'b'\\n", ("rules", 0, "name"))
    Place(line=3, column=8)
    """
    lines = text.split("\n")
    best, depth = (0, 0), -1
    for line, column, where in _values(lines):
        shared = _shared(where, path)
        if shared == len(where) and shared > depth:
            best, depth = (line, column), shared
    if inside:
        best = _inside(lines, best, inside)
    return Place(best[0] + 1, best[1] + 1 + skip)


def _values(lines: list[str]) -> Iterator[tuple[int, int, tuple[str | int, ...]]]:
    """Every header and every key of a text with its path."""
    table: tuple[str | int, ...] = ()
    counts: dict[tuple[str | int, ...], int] = {}
    for at, line in enumerate(lines):
        header, key = _HEADER.match(line), _KEY.match(line)
        if header and "=" not in line:
            table = _table(header[2], header[1] == "[[", counts)
            yield at, header.start(2), table
        elif key:
            yield at, key.end(), (*table, key[1].strip("\"'"))


def _table(name: str, repeated: bool, counts: dict[tuple[str | int, ...], int]) -> tuple[str | int, ...]:
    path: tuple[str | int, ...] = ()
    parts = [part.strip("\"'") for part in name.split(".")]
    for i, part in enumerate(parts):
        path = (*path, part)
        if repeated and i == len(parts) - 1:
            counts[path] = counts.get(path, -1) + 1
        if path in counts:
            path = (*path, counts[path])
    return path


def _shared(where: tuple[str | int, ...], path: tuple[str | int, ...]) -> int:
    count = 0
    for one, other in zip(where, path, strict=False):
        if one != other:
            break
        count += 1
    return count


def _inside(lines: list[str], start: tuple[int, int], wanted: str) -> tuple[int, int]:
    """Where a text stands from a place on; the place itself where it is spelt with escapes."""
    line, column = start
    for at in range(line, len(lines)):
        found = lines[at].find(wanted, column if at == line else 0)
        if found >= 0:
            return at, found
    return start


def drawn(text: str, place: Place) -> str:
    """The line of a place with a mark under its column; wide characters keep their width.

    >>> print(drawn("name = 'ab", Place(1, 8)))
      name = 'ab
             ^
    """
    line = text.split("\n")[place.line - 1].rstrip("\r")
    before = "".join(
        "　" if unicodedata.east_asian_width(char) in "WF" else "\t" if char == "\t" else " "
        for char in line[: place.column - 1]
    )
    return f"  {line}\n  {before}^"
