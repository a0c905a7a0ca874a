"""Articles as schema.org ``NewsArticle``, the vocabulary that search engines and archives read."""

from __future__ import annotations

from typing import Any

from govnews.article import WRITERS, Article, Byline, Contributor, Official, PartialDate, Role
from govnews.folding import fold
from govnews.lexicon.people import is_surname

_PROPERTY = {Role.EDITOR: "editor", Role.TRANSLATOR: "translator", **dict.fromkeys(WRITERS, "author")}
"""schema.org's property for a role; every other role is a ``contributor``."""


def article_jsonld(article: Article) -> dict[str, Any]:
    """An article as a schema.org ``NewsArticle`` of plain JSON types.

    What the page does not print is left out, and so is a date without a year: schema.org knows none.
    """
    known = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": article.title,
        "alternativeHeadline": [*article.kicker, *article.subtitle],
        "abstract": article.summary,
        **_people(article.byline),
        "datePublished": _published(article.date),
        "sourceOrganization": _organization(article.source),
        "articleBody": article.body,
        "mentions": [_official(official) for official in article.officials],
    }
    return {name: value for name, value in known.items() if value}


def _people(byline: Byline) -> dict[str, list[dict[str, Any]]]:
    """Contributors by property; one with two roles under the same property stands there once."""
    people: dict[str, list[dict[str, Any]]] = {}
    for one in byline:
        listed = people.setdefault(_PROPERTY.get(one.role, "contributor"), [])
        entry = _contributor(one)
        if entry not in listed:
            listed.append(entry)
    return people


def _contributor(one: Contributor) -> dict[str, Any]:
    entry: dict[str, Any] = {"@type": "Person" if _is_person(one.name) else "Organization", "name": one.name}
    if one.organization is not None:
        entry["affiliation"] = _organization(one.organization)
    return entry


def _is_person(name: str) -> bool:
    """Whether a contributor is a person; an office may sign too.

    >>> _is_person("张三"), _is_person("阿依古丽·买买提"), _is_person("云岭日报评论员")
    (True, True, False)
    """
    return "·" in name or name.isascii() or (len(name) <= 4 and is_surname(fold(name)[0]))


def _organization(name: str | None) -> dict[str, Any] | None:
    return {"@type": "Organization", "name": name} if name else None


def _published(date: PartialDate | None) -> str | None:
    if date is None or date.year is None:
        return None
    if date.time is None or date.day is None:
        return date.edtf
    return f"{date.edtf}T{date.time.isoformat()}"


def _official(official: Official) -> dict[str, Any]:
    entry: dict[str, Any] = {"@type": "Person", "name": official.name}
    if official.posts:
        entry["jobTitle"] = [post.text for post in official.posts]
    employers = dict.fromkeys(post.organization for post in official.posts if post.organization)
    if employers:
        entry["worksFor"] = [_organization(name) for name in employers]
    return entry
