"""Read a table from `data/*.tsv`: tab-separated rows, comment lines begin with `#`."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.resources import files


def rows(name: str) -> Iterator[list[str]]:
    """Yield the rows of ``data/<name>.tsv``, each a list of its cells."""
    text = (files("govnews") / "data" / f"{name}.tsv").read_text(encoding="utf-8")
    for line in text.splitlines():
        if line and not line.startswith("#"):
            yield line.split("\t")


def words(name: str) -> tuple[str, ...]:
    """The first cell of every row of ``data/<name>.tsv``."""
    return tuple(row[0] for row in rows(name))


def words_of(name: str, part: str) -> tuple[str, ...]:
    """The words of a part of ``data/<name>.tsv``, whose rows are a part and its words, parted by spaces."""
    return tuple(word for row in rows(name) if row[0] == part for word in row[1].split())
