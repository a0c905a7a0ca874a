"""Bytes to text: the only place where govnews reads a file."""

from __future__ import annotations

import codecs
import os
from pathlib import Path

from govnews.errors import ReadError

_UTF_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_BOM = "\ufeff"
_DAMAGED = 9
"""So many sound characters beyond ASCII to a broken one, and a file is damaged UTF-8, no other encoding."""


def read_text(path_or_bytes: str | os.PathLike[str] | bytes) -> str:
    r"""The text of a file or of bytes: UTF-8, else GB18030 (which holds GBK and GB2312); UTF-16 if marked.

    A byte order mark is dropped and line ends stay as they are, so offsets hold. Raises `ReadError`, which
    names the file, where it cannot be read or is no text in any of these encodings.

    >>> read_text("云岭\r\n".encode("gbk"))
    '云岭\r\n'
    """
    if isinstance(path_or_bytes, bytes):
        return decoded(path_or_bytes, "bytes")
    name = os.fspath(path_or_bytes)
    return decoded(file_bytes(name), name)


def file_bytes(name: str) -> bytes:
    """What a file holds. Raises `ReadError`, which names it, where it cannot be read."""
    try:
        return Path(name).read_bytes()
    except (OSError, ValueError) as why:  # a name with a NUL in it is a ValueError
        raise ReadError(f"{name}: {getattr(why, 'strerror', None) or why}") from why


def decoded(data: bytes, name: str) -> str:
    """The text of `data`, as `read_text` reads it; `name` is what its `ReadError` calls it."""
    try:
        return data.decode("utf-16" if data.startswith(_UTF_16) else "utf-8").removeprefix(_BOM)
    except UnicodeDecodeError as why:
        if why.encoding != "utf-8" or _is_damaged_utf_8(data):
            raise ReadError(f"{name}: damaged {why.encoding} at byte {why.start}") from why
    try:
        return data.decode("gb18030").removeprefix(_BOM)
    except UnicodeDecodeError as why:
        raise ReadError(f"{name}: neither UTF-8 nor GB18030; {why.reason} at byte {why.start}") from why


def _is_damaged_utf_8(data: bytes) -> bool:
    """Whether all but a few characters are sound: as GB18030 such a file would come out as nonsense."""
    text = data.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    return sum(char > "\x7f" for char in text) - broken >= _DAMAGED * broken
