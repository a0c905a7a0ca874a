"""Articles and pages as plain JSON types: dicts, lists, strings, numbers, True, False and None."""

from __future__ import annotations

from typing import Any

from govnews.article import Article, Byline, Contributor, Evidence, Official, PartialDate, Post, Section
from govnews.blocks import Block
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
