"""What classes, ids and the names of metadata stand for: ``data/htmlnames.tsv``."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from govnews.tables import rows

LEAVES = frozenset(("title", "source", "date", "author", "editor"))
"""Roles of a single value."""
JUNK = frozenset(("nav", "footer", "related", "comment", "share", "copyright", "widget"))
"""Roles of what is not the article's, whatever stands inside."""

_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+")
_LONGEST = 200
"""Of a longer class attribute only the beginning is read; in characters."""


@cache
def table(place: str) -> dict[str, str]:
    """The roles of the names of a place: ``name`` (a whole class or id), ``word``, ``meta``, ``json``, …"""
    return {name: role for where, name, role in rows("htmlnames") if where == place}


@lru_cache(20_000)
def role_of(classes: str, ident: str) -> str:
    """What the class and the id of an element call it, '' for nothing known.

    >>> role_of("TRS_Editor", ""), role_of("left pages-date", ""), role_of("", "share_box")
    ('content', 'date', 'share')
    """
    names = [*ident[:_LONGEST].split(), *classes[:_LONGEST].split()]
    whole = table("name")
    for name in names:
        if name.lower() in whole:
            return whole[name.lower()]
    parts = table("word")
    found = [parts[word] for name in names for word in _words(name) if word in parts]
    return next((role for role in found if role in JUNK), found[-1] if found else "")


def _words(name: str) -> list[str]:
    return [word.lower() for word in _WORD.findall(name)]
