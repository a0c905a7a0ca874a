"""Articles and pages as plain JSON types: dicts, lists, strings, numbers, True, False and None.

First with every field under its own name, then in the vocabulary of schema.org.
"""

from __future__ import annotations

from typing import Any

from govnews.article import (
    WRITERS,
    Article,
    Byline,
    Contributor,
    Evidence,
    Official,
    Post,
    Role,
    Section,
)
from govnews.blocks import Block
from govnews.dates import PartialDate
from govnews.folding import fold
from govnews.lexicon.people import is_surname
from govnews.page import Issue, Page
from govnews.spans import Span

Plain = dict[str, Any]


def page_dict(page: Page) -> Plain:
    """A page: its outlet, articles, blocks and issues. Offsets are code points into the page's text."""
    return {
        "outlet": page.outlet,
        "articles": [article_dict(article) for article in page.articles],
        "blocks": [_block(block) for block in page.blocks],
        "issues": [_issue(issue) for issue in page.issues],
    }


def article_dict(article: Article) -> Plain:
    """An article with every field under its own name; what the page does not print is None or empty."""
    return {
        "title": article.title,
        "kicker": list(article.kicker),
        "subtitle": list(article.subtitle),
        "summary": article.summary,
        "byline": _byline(article.byline),
        "source": article.source,
        "date": _date(article.date),
        "officials": [_official(official) for official in article.officials],
        "paragraphs": list(article.paragraphs),
        "sections": [_section(section) for section in article.sections],
        "body": article.body,
        "jump": list(article.jump),
        "boilerplate": [_block(block) for block in article.boilerplate],
        "evidence": [_evidence(evidence) for evidence in article.evidence],
    }


def _byline(byline: Byline) -> Plain:
    return {"text": byline.text, "contributors": [_contributor(one) for one in byline]}


def _contributor(one: Contributor) -> Plain:
    return {
        "name": one.name,
        "role": str(one.role),
        "organization": one.organization,
        "start": one.start,
        "end": one.end,
    }


def _date(date: PartialDate | None) -> Plain | None:
    if date is None:
        return None
    return {"edtf": date.edtf, "time": None if date.time is None else date.time.isoformat()}


def _official(official: Official) -> Plain:
    return {
        "name": official.name,
        "posts": [_post(post) for post in official.posts],
        "mentions": [_span(span) for span in official.mentions],
        "active": official.active,
        "confidence": official.confidence,
    }


def _post(post: Post) -> Plain:
    return {
        "text": post.text,
        "title": post.title,
        "organization": post.organization,
        "place": post.place,
        "place_code": post.place_code,
        "place_origin": str(post.place_origin),
        "level": None if post.level is None else str(post.level),
        "start": post.start,
        "end": post.end,
    }


def _section(section: Section) -> Plain:
    return {"heading": section.heading, "paragraphs": list(section.paragraphs)}


def _evidence(one: Evidence) -> Plain:
    return {"field": one.field, "start": one.start, "end": one.end, "rule": one.rule}


def _block(block: Block) -> Plain:
    return {
        "kind": str(block.kind),
        "start": block.start,
        "end": block.end,
        "article": block.article,
        "text": block.text,
        "rule": block.rule,
    }


def _issue(issue: Issue) -> Plain:
    return {"code": issue.code, "message": issue.message, **_span(issue.span)}


def _span(span: Span) -> Plain:
    return {"start": span.start, "end": span.end}


_PROPERTY = {Role.EDITOR: "editor", Role.TRANSLATOR: "translator", **dict.fromkeys(WRITERS, "author")}
"""schema.org's property for a role; every other role is a ``contributor``."""


def article_jsonld(article: Article) -> Plain:
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
        "mentions": [_holder(official) for official in article.officials],
    }
    return {name: value for name, value in known.items() if value}


def _people(byline: Byline) -> dict[str, list[Plain]]:
    """Contributors by property; one with two roles under the same property stands there once."""
    people: dict[str, list[Plain]] = {}
    for one in byline:
        listed = people.setdefault(_PROPERTY.get(one.role, "contributor"), [])
        entry = _maker(one)
        if entry not in listed:
            listed.append(entry)
    return people


def _maker(one: Contributor) -> Plain:
    entry: Plain = {"@type": "Person" if _is_person(one.name) else "Organization", "name": one.name}
    if one.organization is not None:
        entry["affiliation"] = _organization(one.organization)
    return entry


def _is_person(name: str) -> bool:
    """Whether a contributor is a person; an office may sign too.

    >>> _is_person("张三"), _is_person("阿依古丽·买买提"), _is_person("云岭日报评论员")
    (True, True, False)
    """
    return "·" in name or name.isascii() or (len(name) <= 4 and is_surname(fold(name)[0]))


def _organization(name: str | None) -> Plain | None:
    return {"@type": "Organization", "name": name} if name else None


def _published(date: PartialDate | None) -> str | None:
    if date is None or date.year is None:
        return None
    if date.time is None or date.day is None:
        return date.edtf
    return f"{date.edtf}T{date.time.isoformat()}"


def _holder(official: Official) -> Plain:
    entry: Plain = {"@type": "Person", "name": official.name}
    if official.posts:
        entry["jobTitle"] = [post.text for post in official.posts]
    employers = dict.fromkeys(post.organization for post in official.posts if post.organization)
    if employers:
        entry["worksFor"] = [_organization(name) for name in employers]
    return entry
