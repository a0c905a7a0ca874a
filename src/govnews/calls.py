"""The calls for those who need no parser of their own: one parser, made on first use."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator
from functools import cache

from govnews.article import Article
from govnews.outlet import Outlet
from govnews.page import Page
from govnews.parser import Parser


@cache
def _parser() -> Parser:
    return Parser()


def parse(
    text: str,
    *,
    url: str | None = None,
    outlet: str | Outlet | None = None,
    crawled: datetime.date | None = None,
) -> Article:
    """The page's first article; see `Parser.parse`."""
    return _parser().parse(text, url=url, outlet=outlet, crawled=crawled)


def parse_page(
    text: str,
    *,
    url: str | None = None,
    outlet: str | Outlet | None = None,
    crawled: datetime.date | None = None,
) -> Page:
    """Every article of a page, every character accounted for; see `Parser.parse_page`."""
    return _parser().parse_page(text, url=url, outlet=outlet, crawled=crawled)


def parse_many(
    texts: Iterable[str],
    *,
    parser: Parser | None = None,
    url: str | None = None,
    outlet: str | Outlet | None = None,
    crawled: datetime.date | None = None,
) -> Iterator[Page]:
    """The pages of many texts, one after the other, as `texts` yields them; the hints are those of all."""
    one = parser or _parser()
    return (one.parse_page(text, url=url, outlet=outlet, crawled=crawled) for text in texts)


def parse_html(
    html: str | bytes,
    url: str | None = None,
    *,
    encoding: str | None = None,
    outlet: str | Outlet | None = None,
    crawled: datetime.date | None = None,
) -> Page:
    """Every article of a web page; `Page.text` is what a reader of the page sees, offsets point into it.

    `html` may be bytes in any encoding; `encoding` is what the server's header named. The other arguments are
    those of `Parser.parse_page`. Raises `MissingExtraError` where the extra ``govnews[html]`` is missing,
    TypeError where `html` is neither str nor bytes, and `ReadError` where the page is past a limit:
    64,000,000 bytes or characters, 250,000 lines. No other content is an error.
    """
    from govnews import html as web

    return web.parse_html(_parser(), html, encoding, url=url, outlet=outlet, crawled=crawled)
