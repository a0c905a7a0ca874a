"""Web pages: the same articles from HTML. Needs the extra ``govnews[html]``; nothing here loads it before it is used.

`decode` makes text of bytes, `walk` finds the lines that a reader sees, `layout` says where in the markup each stands,
`head` and `scripts` read what the page says of itself, and `read` hands it all to the parser that reads text.
"""

from __future__ import annotations

import datetime
from importlib.util import find_spec

from govnews.errors import MissingExtraError
from govnews.outlet import Outlet
from govnews.page import Page
from govnews.parser import Parser

_NEEDED = ("lxml", "charset_normalizer")


def parse_html(
    parser: Parser,
    html: str | bytes,
    url: str | None = None,
    *,
    encoding: str | None = None,
    outlet: str | Outlet | None = None,
    crawled: datetime.date | None = None,
) -> Page:
    """Every article of a web page, read with `parser`; see `govnews.parse_html`."""
    if not isinstance(html, str | bytes):
        raise TypeError(f"html must be str or bytes, not {type(html).__name__}")
    missing = [name for name in _NEEDED if find_spec(name) is None]
    if missing:
        raise MissingExtraError(f"parse_html needs {' and '.join(missing)}: pip install 'govnews[html]'")
    from govnews.html.read import read_html

    return read_html(parser, html, url, encoding=encoding, outlet=outlet, crawled=crawled)
