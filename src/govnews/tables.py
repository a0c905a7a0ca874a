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
