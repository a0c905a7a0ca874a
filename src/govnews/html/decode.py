"""Bytes to markup: byte order mark, what the server said, what the page says of itself, then a detector."""

from __future__ import annotations

import codecs
import re

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_DECLARED = re.compile(
    rb"<(?:meta|\?xml)[^>]{0,300}?(?:charset|encoding)\s*=\s*[\"']?\s*([\w.:-]{2,40})", re.IGNORECASE
)
_HEAD = 8_192
"""A page names its encoding in its first bytes; some stand behind a long comment."""
_SAMPLE = 65_536
"""So much of a page without a declaration is shown to the detector, in bytes."""
_WIDER = {
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "gb18030": "gb18030",
    "cp936": "gb18030",
    "euc_cn": "gb18030",
    "big5": "big5hkscs",
    "cp950": "big5hkscs",
    "big5hkscs": "big5hkscs",
}
"""Encodings that pages name when they mean a wider one."""
_SOUND = 0.02
"""An encoding that breaks more than this share of the characters was named by mistake."""


def decode(data: bytes, encoding: str | None = None) -> str:
    """The markup in `data`; `encoding` is what the server's header names. What is lost is U+FFFD.

    >>> decode('<meta charset="gb2312"><p>镕'.encode("gb18030"))[-1]
    '镕'
    """
    for mark, name in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(name, "replace")
    declared = _DECLARED.search(data, 0, _HEAD)
    named = [encoding, declared[1].decode("ascii", "replace") if declared else None]
    known = [name for name in map(_known, named) if name]
    if "utf-8" not in known and _is_utf_8(data):
        return data.decode("utf-8")
    for name in known:
        text = data.decode(name, "replace")
        if text.count("\ufffd") <= _SOUND * len(text):
            return text
    return data.decode(_detected(data), "replace")


def _known(name: str | None) -> str | None:
    """The codec to use for a name; None for one that nobody knows and for one that is no text's."""
    if not name:
        return None
    try:
        found = codecs.lookup(name.strip())
    except (LookupError, ValueError):
        return None
    own = found.name.replace("-", "_")
    return _WIDER.get(own, found.name) if found._is_text_encoding else None


def _is_utf_8(data: bytes) -> bool:
    """Whether bytes beyond ASCII are all sound UTF-8: another encoding hardly ever is by chance."""
    try:
        return not data.decode("utf-8").isascii()
    except UnicodeDecodeError:
        return False


def _detected(data: bytes) -> str:
    from charset_normalizer import from_bytes

    ink = re.sub(rb"<[^>]*>|[\x00-\x7f]{40,}", b" ", data[: 4 * _SAMPLE])[:_SAMPLE]
    best = from_bytes(ink, cp_isolation=["utf_8", "gb18030", "big5", "utf_16"]).best()
    return _known(best.encoding) or "gb18030" if best else "gb18030"
