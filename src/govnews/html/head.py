"""What a page says of its article beside the text: ``<meta>``, JSON-LD, data in scripts, ``<title>``."""

from __future__ import annotations

import html as entities
import re
from collections.abc import Iterable, Iterator

import attrs

from govnews.html.names import table
from govnews.html.scripts import articles_in, loose_values
from govnews.html.walk import Markup

_SITE = re.compile(
    r" *[_|｜丨] *| +[-–—] +|--+"
    r"|——(?=[^—]{2,12}(?:网|网站|门户|频道)\Z)|-(?=[^-]{2,16}(?:网|网站|门户|频道)(?:-|\Z))"
)
_LABEL = re.compile(r"^\s*(?:文章|稿件|信息)?(?:来源|稿源|作者|记者|编辑|责任编辑)\s*[:：]\s*")
_KIND = re.compile(r"\s+(?:原创稿?|转载稿?)\Z")
_EMPTY = re.compile(
    r"(?:null|none|undefined|default|未知|本站|本站原创|原创|转载|\d+|[\W_]*)\Z", re.IGNORECASE
)
_LONGEST = 200


@attrs.frozen
class Told:
    """A value that the page tells beside its text."""

    role: str
    """``title source date author editor site column content``."""
    value: str
    where: str
    """Where it stands, for the evidence: ``meta contentsource``, ``json-ld``, ``script``, ``title``."""


def told(markup: Markup) -> tuple[Told, ...]:
    """Everything that the head and the scripts tell, the most trusted first."""
    return (*_metas(markup.metas), *_scripts(markup), *_title(markup.title))


def values(known: Iterable[Told], role: str) -> list[Told]:
    """Those of one role."""
    return [one for one in known if one.role == role]


def _metas(metas: Iterable[tuple[str, str]]) -> Iterator[Told]:
    roles = table("meta")
    for name, value in metas:
        role = roles.get(re.sub(r"\s", "", name))
        if role:
            yield from _one(role, value, f"meta {name}")


def _scripts(markup: Markup) -> Iterator[Told]:
    for kind, text in markup.scripts:
        for found in articles_in(kind, text):
            where = "json-ld" if "ld+json" in kind else "script"
            for role, value in found.items():
                yield from _one(role, value, where)
    for role, value in loose_values(markup.scripts, title_of(markup.title)):
        yield from _one(role, value, "script")


def _title(title: str) -> Iterator[Told]:
    own = title_of(title)
    if len(own) > 4:
        yield Told("title", own, "title")


def _one(role: str, value: str, where: str) -> Iterator[Told]:
    value = entities.unescape(value).strip()
    if role != "content":
        value = _KIND.sub("", _LABEL.sub("", value))[:_LONGEST].strip()
    if value and not _EMPTY.match(value):
        yield Told(role, value, where)


def title_of(title: str) -> str:
    """A page's ``<title>`` without the names of the site and its columns; short where a column comes first.

    >>> title_of("云泉市召开防汛会议_时政要闻_云泉市人民政府"), title_of("云泉-平安建设推进会 - 云泉网")
    ('云泉市召开防汛会议', '云泉-平安建设推进会')
    """
    return next((part.strip() for part in _SITE.split(title) if part.strip()), "")
