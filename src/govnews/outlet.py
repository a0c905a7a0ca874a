"""Outlets: what is known of one paper, site or station, as a value."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any
from urllib.parse import urlsplit

import attrs

from govnews.errors import OutletNotFoundError, RuleError
from govnews.folding import fold
from govnews.rules import Rule

Reader = Callable[..., Any]
"""Reads one field of an article; takes the page's text, its folded text and the article's `Story`."""

_KEY = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


def _pairs(readers: Mapping[str, Reader] | Iterable[tuple[str, Reader]]) -> tuple[tuple[str, Reader], ...]:
    """A mapping as sorted pairs: a frozen value must hash and pickle, and a mapping proxy does neither."""
    items = readers.items() if isinstance(readers, Mapping) else readers
    return tuple(sorted(items, key=lambda item: item[0]))


def _texts(values: Iterable[str]) -> tuple[str, ...]:
    if isinstance(values, str):
        raise RuleError(f"a list of texts is wanted, not the one text {values!r}")
    return tuple(values)


def _rules(values: Iterable[Rule]) -> tuple[Rule, ...]:
    return tuple(values)


@attrs.frozen
class Outlet:
    """A paper, a site, a station, or a family of sites that print alike.

    >>> outlet = Outlet(key="qinglan-daily", name="青岚日报", marks=("青岚日报版权所有",))
    """

    key: str = attrs.field(kw_only=True)
    """Short name: lower-case letters, figures and hyphens."""
    name: str = attrs.field(kw_only=True)
    """As readers know it; what 本报, 本网 and 本台 stand for."""
    domains: tuple[str, ...] = attrs.field(default=(), kw_only=True, converter=_texts)
    """Host names of its pages, subdomains included."""
    place: str | None = attrs.field(default=None, kw_only=True)
    """Its home: ``四川省内江市``."""
    marks: tuple[str, ...] = attrs.field(default=(), kw_only=True, converter=_texts)
    """Text by which a page of it is known."""
    rules: tuple[Rule, ...] = attrs.field(default=(), kw_only=True, converter=_rules)
    """Rules that vote beside the built-in ones."""
    readers: tuple[tuple[str, Reader], ...] = attrs.field(default=(), kw_only=True, converter=_pairs)
    """Readers that replace the reader of one field (title, byline, source, date); given as a mapping."""

    def __attrs_post_init__(self) -> None:
        if not _KEY.fullmatch(self.key):
            raise RuleError(f"outlet key {self.key!r} is not of lower-case letters, figures and hyphens")
        unknown = {name for name, _ in self.readers} - {"title", "byline", "source", "date"}
        if unknown:
            raise RuleError(
                f"outlet {self.key!r} replaces the reader of unknown fields: {', '.join(sorted(unknown))}"
            )

    def reader(self, field: str) -> Reader | None:
        """The reader that replaces the built-in one of a field, None if the outlet has none."""
        return dict(self.readers).get(field)


def by_key(outlets: Iterable[Outlet], key: str) -> Outlet:
    """The outlet of that key. Raises `OutletNotFoundError`, which lists the known keys."""
    known = {outlet.key: outlet for outlet in outlets}
    if key not in known:
        raise OutletNotFoundError(f"no outlet {key!r}; known: {', '.join(sorted(known)) or 'none'}")
    return known[key]


def _host(url: str | None) -> str:
    """The host name of an address, '' where it has none or is no address."""
    try:
        return urlsplit(url or "").hostname or ""
    except ValueError:
        return ""


def choose(outlets: Iterable[Outlet], folded: str, url: str | None) -> Outlet | None:
    """The outlet that a page belongs to, by its address or by marks in its text; None if nothing tells."""
    host = _host(url)
    best: tuple[int, Outlet] | None = None
    for outlet in outlets:
        score = 4 * any(host == d or host.endswith("." + d) for d in outlet.domains)
        score += sum(fold(mark) in folded for mark in outlet.marks)
        if score and (best is None or score > best[0]):
            best = (score, outlet)
    return best[1] if best else None
