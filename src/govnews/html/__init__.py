"""Web pages: the same articles from HTML. Needs the extra ``govnews[html]``, which is loaded on first use.

`decode` makes text of bytes, `walk` finds the lines that a reader sees, `layout` says where in the markup
each stands, `head` and `scripts` read what the page says of itself, `read` hands it all to the parser that
reads text, and `fill` settles the fields that the text leaves open.
"""

from __future__ import annotations

from importlib.util import find_spec
from typing import Any

from govnews.errors import MissingExtraError
from govnews.page import Page
from govnews.parser import Parser

_NEEDED = ("lxml", "charset_normalizer")


def parse_html(parser: Parser, html: str | bytes, encoding: str | None = None, **hints: Any) -> Page:
    """Every article of a web page, read with `parser`; see `govnews.parse_html`.

    `hints` are those of `Parser.parse_page`: `url`, `outlet`, `crawled`.
    """
    if not isinstance(html, str | bytes):
        raise TypeError(f"html must be str or bytes, not {type(html).__name__}")
    missing = [name for name in _NEEDED if find_spec(name) is None]
    if missing:
        raise MissingExtraError(f"parse_html needs {' and '.join(missing)}: pip install 'govnews[html]'")
    from govnews.html.read import read_html

    return read_html(parser, html, encoding, **hints)
