"""Which files hold web pages, and which files of a folder hold pages at all."""

from __future__ import annotations

import re
from pathlib import Path

_ENDINGS = (".html", ".htm", ".xhtml", ".shtml")
_PAGES = (*_ENDINGS, ".txt", ".md")
_OPENING = re.compile(
    rb"\s*(?:<\?xml[^>]{0,200}>\s*|<!--.{0,2000}?-->\s*)*<(?:!doctype html|html|head|body|meta|title)\b",
    re.IGNORECASE | re.DOTALL,
)
_TAG = re.compile(rb"</(?:html|body|head|div|p|span|td|a)\s*>", re.IGNORECASE)
_MARKS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")
_SAMPLE = 20_000
"""How much of a file is looked at, in bytes."""
_MANY = 12
"""So many end tags in that much text are no text about HTML."""


def is_html(name: str, data: bytes) -> bool:
    """Whether a file is a web page: by its name, else by how it begins.

    >>> is_html("page.txt", b"<!DOCTYPE html><html>"), is_html("page.txt", b"a < b")
    (True, False)
    """
    if name.lower().endswith(_ENDINGS):
        return True
    head = data[:_SAMPLE]
    if head.startswith(_MARKS[1:]):
        head = head.replace(b"\x00", b"")
    for mark in _MARKS:
        head = head.removeprefix(mark)
    return _OPENING.match(head) is not None or len(_TAG.findall(head)) >= _MANY


def pages_in(name: str) -> list[str]:
    """The pages of a folder, in order of their names; what is no folder, or holds none, stands for itself.

    What a browser saves beside a page (``page_files``) is left out.
    """
    folder = Path(name)
    if name == "-" or not folder.is_dir():
        return [name]
    found = (path for path in folder.rglob("*") if path.suffix.lower() in _PAGES and path.is_file())
    kept = [str(path) for path in sorted(found) if not _is_saved_beside(path.relative_to(folder))]
    return kept or [name]


def _is_saved_beside(path: Path) -> bool:
    return any(part.endswith(("_files", ".files", "_file")) for part in path.parts[:-1])
