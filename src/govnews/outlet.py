"""Outlets: what is known of one paper, site or station, as a value."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, TypeVar

import attrs

from govnews.errors import RuleError
from govnews.rules import Rule

Reader = Callable[..., Any]
"""Reads one field of an article: called with the page's text, its folded text (half-width, Simplified, of the
same length) and the article's `Story`. It returns None to leave the field to the built-in reader, or what the
field holds: for title and source a text of the page; for the date a `PartialDate` with the start and end of
the place it was read from, as a tuple of three; for the byline a `Byline`."""
FIELDS = ("title", "byline", "source", "date")
"""The fields whose reader an outlet may replace."""

OURS = ("本报", "本网", "本台", "本刊", "本站", "本社")
"""The words by which an outlet calls itself."""

_KEY = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_HOST = re.compile(r"(?:[\w-]+\.)+[\w-]+")
_Value = TypeVar("_Value")

_KINDS = {
    "paper": ("报", "报社"),
    "site": ("网", "网站", "在线", "发布"),
    "station": ("台",),
    "agency": ("社",),
}
"""What an outlet is by the end of its name; 求是 tells nothing."""
_SAY = {"paper": "报社刊", "site": "网站", "station": "台站", "agency": "社"}
"""What each kind may call itself behind 本."""


def _pairs(values: Mapping[str, _Value] | Iterable[tuple[str, _Value]]) -> tuple[tuple[str, _Value], ...]:
    """A mapping as sorted pairs: a frozen value must hash and pickle, and a mapping proxy does neither."""
    items = values.items() if isinstance(values, Mapping) else values
    return tuple(sorted(items, key=lambda item: item[0]))


def _readers(values: Mapping[str, Reader | str] | Iterable[tuple[str, Reader | str]]) -> Any:
    return _pairs(values)


def _ours(values: Mapping[str, str] | Iterable[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    return _pairs(values)


def _texts(values: Iterable[str]) -> tuple[str, ...]:
    if isinstance(values, str):
        raise RuleError(f"a list of texts is wanted, not the one text {values!r}")
    return tuple(values)


def _rules(values: Iterable[Rule]) -> tuple[Rule, ...]:
    return tuple(values)


def check_key(key: str) -> None:
    """Raise `RuleError` where a text is no key of an outlet."""
    if not _KEY.fullmatch(key):
        raise RuleError(
            f"outlet key {key!r} is not of lower-case letters, figures and hyphens, as in yunyu-daily"
        )


def _check_readers(whose: str, readers: tuple[tuple[str, Reader | str], ...]) -> None:
    unknown = sorted({name for name, _ in readers} - set(FIELDS))
    if unknown:
        raise RuleError(f"{whose} replaces the reader of unknown fields: {', '.join(unknown)}")


@attrs.frozen(kw_only=True)
class Layout:
    """One of the ways in which an outlet prints, or printed in its time.

    >>> layout = Layout(name="until-2019", marks=("加入收藏 | 设为首页",), until=datetime.date(2019, 6, 30))
    """

    name: str
    """Unique within the outlet."""
    marks: tuple[str, ...] = attrs.field(default=(), converter=_texts)
    """Text by which a page of this layout is known; the layout whose marks a page shows most is taken."""
    rules: tuple[Rule, ...] = attrs.field(default=(), converter=_rules)
    """Rules that vote on pages of this layout alone."""
    readers: tuple[tuple[str, Reader | str], ...] = attrs.field(default=(), converter=_readers)
    """As in `Outlet`, for this layout alone."""
    since: datetime.date | None = None
    """First day of use. Days are a hint: they decide between layouts that a page's marks leave equal."""
    until: datetime.date | None = None
    """Last day of use."""

    def __attrs_post_init__(self) -> None:
        _check_readers(f"layout {self.name!r}", self.readers)


def _layouts(values: Iterable[Layout]) -> tuple[Layout, ...]:
    return tuple(values)


@attrs.frozen(kw_only=True, cache_hash=True)
class Outlet:
    """A paper, a site, a station, or a family of sites that print alike.

    >>> outlet = Outlet(key="qinglan-daily", name="青岚日报", marks=("青岚日报版权所有",))
    """

    key: str
    """Short name: lower-case letters, figures and hyphens."""
    name: str
    """As readers know it; what 本报, 本网 and 本台 stand for unless `ours` says otherwise."""
    names: tuple[str, ...] = attrs.field(default=(), converter=_texts)
    """Other names that it prints for itself, in datelines and at the foot of a page; of a family, how
    the names of the offices end that own its pages: 政法委."""
    ours: tuple[tuple[str, str], ...] = attrs.field(default=(), converter=_ours)
    """What 本报, 本网, 本台, 本刊, 本站 and 本社 stand for where it is not `name`; given as a mapping."""
    domains: tuple[str, ...] = attrs.field(default=(), converter=_texts)
    """Host names of its pages, subdomains included."""
    place: str | None = None
    """Its home: ``四川省内江市``."""
    marks: tuple[str, ...] = attrs.field(default=(), converter=_texts)
    """Text by which a page of it is known."""
    families: tuple[str, ...] = attrs.field(default=(), converter=_texts)
    """Keys of the families it belongs to; their rules and readers hold for it behind its own."""
    family: bool = False
    """Whether it is a family. A page that shows only its marks is read by its rules; 本网 stays 本网."""
    rules: tuple[Rule, ...] = attrs.field(default=(), converter=_rules)
    """Rules that vote beside the built-in ones."""
    readers: tuple[tuple[str, Reader | str], ...] = attrs.field(default=(), converter=_readers)
    """Readers that replace the reader of one field (title, byline, source, date); given as a mapping to a
    function or to its place, ``package.module:function``, which is imported when first needed."""
    layouts: tuple[Layout, ...] = attrs.field(default=(), converter=_layouts)
    """The ways in which it prints, or printed; at most one adds its rules and readers to a page."""

    def __attrs_post_init__(self) -> None:
        check_key(self.key)
        for said in self._faults():
            raise RuleError(f"outlet {self.key!r}: {said}")
        _check_readers(f"outlet {self.key!r}", self.readers)
        for layout in self.layouts or (None,):
            names = [rule.name for rule in (*self.rules, *(layout.rules if layout else ()))]
            twice = sorted({name for name in names if names.count(name) > 1})
            if twice:
                raise RuleError(f"outlet {self.key!r} has two rules called {', '.join(twice)}")

    def _faults(self) -> Iterator[str]:
        """What no page could ever match."""
        if not all(text.strip() for text in (self.name, *self.names, *self.marks)):
            yield "a name or a mark is empty"
        for domain in self.domains:
            if not _HOST.fullmatch(domain):
                yield f"domain {domain!r} is no host name, as in news.example"
        for word, _ in self.ours:
            if word not in OURS:
                yield f"ours tells what {', '.join(OURS)} stand for, not {word!r}"

    def reader(self, field: str) -> Reader | str | None:
        """The reader that replaces the built-in one of a field, None if the outlet has none."""
        return dict(self.readers).get(field)

    def stands_for(self, ours: str) -> str | None:
        """What 本报, 本网 or 本台 on a page of it stands for; None where no name of it is known for that.

        A family has no one name, and a site is nobody's 本报: it may have taken the text from any paper.

        >>> qinglan = Outlet(key="qinglan", name="青岚日报", ours={"本网": "青岚网"})
        >>> qinglan.stands_for("本报"), qinglan.stands_for("本网"), qinglan.stands_for("本台")
        ('青岚日报', '青岚网', None)
        """
        said = dict(self.ours).get(ours)
        if said or self.family:
            return said
        kind = next((kind for kind, ends in _KINDS.items() if self.name.endswith(ends)), None)
        return self.name if kind is None or ours[1:] in _SAY[kind] else None

    def every_rule(self) -> tuple[Rule, ...]:
        """Its own rules and those of all its layouts."""
        return (*self.rules, *(rule for layout in self.layouts for rule in layout.rules))

    def check(self) -> None:
        """Raise `RuleError` for the first pattern that is wrong or example that its rule does not match."""
        for rule in self.every_rule():
            try:
                missed = next(rule.misses(guarded=True), None)
            except Exception as why:
                raise RuleError(f"outlet {self.key!r}, {why}", getattr(why, "at", None)) from why
            if missed:
                raise RuleError(f"outlet {self.key!r}, {missed[1]}")
