"""Fill and settle an article's fields with what the markup and the head say, after the page's own text.

The page's own words come first. What only the head says fills what they leave open; where both speak and
disagree, the head loses and an `Issue` says so.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

import attrs

from govnews.article import WRITERS, Article, Byline, Contributor, Evidence, Role
from govnews.dates import PartialDate
from govnews.folding import fold
from govnews.html.head import Told, values
from govnews.html.places import Place, Places
from govnews.lexicon.forms import NAME, OUTLET_END, REPORTER
from govnews.lexicon.people import name_score
from govnews.page import Issue
from govnews.spans import Span, trim
from govnews.stages.fields import attribution, date
from govnews.stages.fields.values import clean

_LABEL = re.compile(
    r"[\[【(（]?(?:文章|稿件|信息|本文)?(?:来源|稿源|作者|记者|时间|日期|发布时间|发布日期)(?:于|自)?[ :：]+"
)
_NO_SOURCE = re.compile(
    r"[\W\d_]*|.{41,}|(?:分享|字号|打印|关注|评论|来源|作者|原创|订阅|昨天|今天|未知|不详|本站)\W*|.*\d{4}[-年/.].*",
    re.DOTALL,
)
_OUTLET = re.compile(rf"{OUTLET_END}\Z")
_SLASHED = re.compile(
    rf"(?P<names>{NAME}(?:[、 ]{NAME}){{0,3}}) ?[/|丨] ?(?P<source>[\u4e00-\u9fffA-Za-z]{{2,16}}{OUTLET_END})"
)
_BRACKET = re.compile(rf"\([^()\n]{{0,10}}{REPORTER}[^()\n]{{1,40}}\)")
_STRONG = frozenset({"source-of-meta", "source-line", "source-at-end"})
"""Where the page's text names its source in so many words."""
_ORIGINAL = frozenset({"title-original", "headline-marked"})
"""Where the page names another headline than its own."""
_MIDDLE = frozenset({"source-of-dateline", "source-of-outlet"})
_SURE = frozenset({"date-of-meta", "date-of-page", "date-of-source"})
_ISSUE = re.compile(
    r"\d{4}年\d{1,2}月\d{1,2}日[^\n]{0,20}第? ?[A-Z]?\d{1,2} ?版"
    r"|第 ?[A-Z]?\d{1,2} ?版[^\n]{0,20}\d{4}年\d{1,2}月\d{1,2}日"
)
"""The issue line of a newspaper."""
_HERE = 160
"""How far around the article's text a bracket with its reporters may stand, in characters."""

Notes = list[Issue]


@attrs.frozen
class Known:
    """What an article's fields are settled with."""

    text: str
    folded: str
    places: Places
    told: tuple[Told, ...]


def fill(article: Article, known: Known) -> tuple[Article, list[Issue]]:
    """The article with its fields filled and settled, and where the head contradicts the page."""
    notes: Notes = []
    for step in (_title, _date, _editors, _writers, _source):
        article = step(article, known, notes)
    return article, notes


def _title(article: Article, known: Known, notes: Notes) -> Article:
    told = values(known.told, "title")
    here = known.places
    if here.headline and (article.title is None or _rule(article, "title") in _ORIGINAL):
        at = known.text.index(here.headline, here.start)
        evidence = Evidence("title", at, at + len(here.headline), "headline-of-markup")
        return _with(article, "title", clean(here.headline), evidence)
    if article.title is None and told:
        return _with(article, "title", told[0].value, _evidence("title", told[0], known))
    if article.title and told and told[0].where != "title" and not _alike(article.title, told[0].value):
        notes.append(_against("title", told[0], article.title, _place_of(article, "title")))
    return article


def _date(article: Article, known: Known, notes: Notes) -> Article:
    own = article.date
    sure = own is not None and _rule(article, "date") in _SURE
    for value, evidence in () if sure else (*_marked_dates(known), *_masthead(known)):
        if value.year is not None and value.day is not None:
            return _with(article, "date", value, evidence)
    for one in values(known.told, "date"):
        read = _day(one.value)
        if read is None or read.year is None:
            continue
        value = read
        if own is None or not (sure or _same_day(own, value)):
            return _with(article, "date", value, _evidence("date", one, known))
        if own.year is None and _same_day(own, value):
            return attrs.evolve(article, date=attrs.evolve(own, year=value.year))
        if not _same_day(own, value):
            notes.append(_against("date", one, own.edtf, _place_of(article, "date")))
        break
    return article


def _marked_dates(known: Known) -> Iterator[tuple[PartialDate, Evidence]]:
    for place in known.places.named:
        if place.role == "date" and place.start < known.places.opening:
            for found in date.read(known.folded, place.start, place.end, "date-of-markup"):
                yield found.value, found.evidence("date")


def _masthead(known: Known) -> Iterator[tuple[PartialDate, Evidence]]:
    """The day that a newspaper's page prints over its articles."""
    line = _ISSUE.search(known.folded, 0, known.places.start)
    for found in date.read(known.folded, *line.span(), "date-of-masthead") if line else ():
        yield found.value, found.evidence("date")


def _day(value: str) -> PartialDate | None:
    folded = re.sub(r"(?<=\d)T(?=\d)", " ", fold(value))
    found = next(date.read(folded, 0, len(folded), "head"), None)
    return found.value if found else None


def _same_day(one: PartialDate, other: PartialDate) -> bool:
    years = one.year is None or other.year is None or one.year == other.year
    return (
        years and one.month == other.month and (one.day is None or other.day is None or one.day == other.day)
    )


def _source(article: Article, known: Known, notes: Notes) -> Article:
    rule = _rule(article, "source")
    told = [one for one in values(known.told, "source") if not _NO_SOURCE.fullmatch(one.value)]
    marked = next(_marked_sources(known), None)
    if article.source is not None and rule in _STRONG:
        if marked and marked[0] != article.source and _is_within(marked[1], article, known):
            return _with(article, "source", *marked)
        if told and not _alike(article.source, told[0].value):
            notes.append(_against("source", told[0], article.source, _place_of(article, "source")))
        return article
    if marked:
        return _with(article, "source", *marked)
    if told:
        return _with(article, "source", told[0].value, _evidence("source", told[0], known))
    account = None if article.source is not None and rule in _MIDDLE else next(_accounts(known), None)
    return _with(article, "source", *account) if account else article


def _marked_sources(known: Known) -> Iterator[tuple[str, Evidence]]:
    """What the markup names a source, and ``张三/云泉日报`` under a headline."""
    for place in known.places.named:
        if place.role == "source":
            yield from _stripped(place, known, "source-of-markup")
    under = _SLASHED.search(known.folded, known.places.start, known.places.opening)
    if under:
        yield under["source"], Evidence("source", *under.span("source"), "source-behind-name")


def _accounts(known: Known) -> Iterator[tuple[str, Evidence]]:
    """The account that published a page, where the markup names as its author what is no person."""
    for place in known.places.named:
        if place.role in ("author", "source") and place.start < known.places.opening:
            for name, evidence in _stripped(place, known, "source-of-account"):
                if not _is_person(name):
                    yield name, evidence


def _stripped(place: Place, known: Known, rule: str) -> Iterator[tuple[str, Evidence]]:
    label = _LABEL.match(known.folded, place.start, place.end)
    start, end = trim(known.text, label.end() if label else place.start, place.end)
    value = known.text[start:end]
    if len(value) > 1 and not _NO_SOURCE.fullmatch(value) and "\t" not in value:
        yield value, Evidence("source", start, end, rule)


def _is_within(evidence: Evidence, article: Article, known: Known) -> bool:
    """Whether the markup names a part of what the text was read as."""
    own = _place_of(article, "source")
    return own.start <= evidence.start and evidence.end <= own.end


def _writers(article: Article, known: Known, notes: Notes) -> Article:
    named = [one.value for one in values(known.told, "author")]
    if any(one.role in WRITERS for one in article.byline):
        names = {one.name for one in article.byline}
        for one in values(known.told, "author")[:1]:
            if not any(name in one.value for name in names):
                notes.append(_against("byline", one, article.byline.text, _place_of(article, "byline")))
        return article
    found = _marked_people(known, "author", Role.AUTHOR) or _bracketed(known) or _slashed(known)
    if found:
        return _joined(article, found, "byline-of-markup")
    known_by = {one.name for one in article.byline}
    people = [name for name in named if _is_person(name) and name not in known_by]
    return (
        _joined(article, [Contributor(people[0], Role.AUTHOR, None, 0, 0)], "byline-only-in-head")
        if people
        else article
    )


def _editors(article: Article, known: Known, notes: Notes) -> Article:
    if any(one.role is Role.EDITOR for one in article.byline):
        return article
    found = [one for one in _marked_people(known, "editor", Role.EDITOR) if one.role is Role.EDITOR]
    if found:
        return _joined(article, found, "editor-of-markup")
    people = [one.value for one in values(known.told, "editor") if _is_person(one.value)]
    return (
        _joined(article, [Contributor(people[0], Role.EDITOR, None, 0, 0)], "editor-only-in-head")
        if people
        else article
    )


def _marked_people(known: Known, role: str, default: Role) -> list[Contributor]:
    """The people in what the markup calls the author; an account's name is none."""
    for place in known.places.named:
        if place.role == role:
            read = attribution.read(known.text, known.folded, place.start, place.end, default)
            people = [one for one in read if _is_person(one.name)]
            if people:
                return people
    return []


def _bracketed(known: Known) -> list[Contributor]:
    """Reporters in brackets where the text begins or ends."""
    start, end = known.places.opening, known.places.end
    for from_, to in ((start, min(end, start + _HERE)), (max(start, end - _HERE), end)):
        match = _BRACKET.search(known.folded, from_, to)
        if match:
            return attribution.read(known.text, known.folded, match.start() + 1, match.end() - 1)
    return []


def _slashed(known: Known) -> list[Contributor]:
    match = _SLASHED.search(known.folded, known.places.start, known.places.opening)
    return attribution.read(known.text, known.folded, *match.span("names")) if match else []


def _is_person(name: str) -> bool:
    """Whether a name is a person's, not an office's or an account's."""
    if "·" in name:
        return len(name) < 16 and not _OUTLET.search(name)
    return 2 <= len(name) <= 4 and not _OUTLET.search(name) and name_score(name) > 0.0


def _joined(article: Article, found: Sequence[Contributor], rule: str) -> Article:
    text = " ".join(filter(None, (article.byline.text, *(one.name for one in found))))
    evidence = Evidence("byline", found[0].start, found[-1].end, rule)
    byline = Byline((*article.byline.contributors, *found), text)
    return attrs.evolve(article, byline=byline, evidence=(*article.evidence, evidence))


def _with(article: Article, field: str, value: Any, evidence: Evidence) -> Article:
    others = tuple(one for one in article.evidence if one.field != field)
    changed: dict[str, Any] = {field: value, "evidence": (*others, evidence)}
    return attrs.evolve(article, **changed)


def _evidence(field: str, one: Told, known: Known) -> Evidence:
    """Where the page prints by its headline what its head tells; an empty place where only the head does."""
    at = known.text.find(one.value, known.places.start, known.places.opening)
    if at < 0:
        return Evidence(field, 0, 0, f"only in head: {one.where}")
    return Evidence(field, at, at + len(one.value), f"head: {one.where}")


def _rule(article: Article, field: str) -> str:
    return next((one.rule for one in article.evidence if one.field == field), "")


def _place_of(article: Article, field: str) -> Span:
    return next((Span(one.start, one.end) for one in article.evidence if one.field == field), Span(0, 0))


def _alike(one: str, other: str) -> bool:
    """Whether one value says the other, marks and spaces left aside."""
    a, b = (re.sub(r"[\W_]+", "", fold(value)).lower() for value in (one, other))
    return not a or not b or a in b or b in a


def _against(field: str, one: Told, own: str, span: Span) -> Issue:
    return Issue(
        "head-contradicts", f"{field}: the page says {own!r}, its head {one.value!r} ({one.where})", span
    )
