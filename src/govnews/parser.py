"""From a page's text to its articles: cut, label, settle, split, read the fields."""

from __future__ import annotations

import datetime
import warnings
from collections.abc import Sequence

from govnews.article import Article, Byline, Evidence, Official
from govnews.blocks import Block, BlockKind, Partition
from govnews.errors import MoreArticlesWarning, NoArticleError
from govnews.folding import fold
from govnews.officials import Passage, find_in
from govnews.page import Issue, Page
from govnews.rules import RuleSet
from govnews.stages.cut import cut
from govnews.stages.fields import body, byline, date, headline, source
from govnews.stages.label.label import Labelled, label
from govnews.stages.label.line_rules import RULES
from govnews.stages.settle import settle
from govnews.stages.split import split
from govnews.stages.story import Story

_PEOPLE = (
    BlockKind.TITLE,
    BlockKind.KICKER,
    BlockKind.SUBTITLE,
    BlockKind.SUMMARY,
    BlockKind.BODY,
    BlockKind.HEADING,
    BlockKind.CAPTION,
)


class Parser:
    """`parse` and `parse_page`, configured once; reusable and thread-safe."""

    def __init__(self) -> None:
        self._rules = RuleSet(RULES)

    def parse(self, text: str, *, crawled: datetime.date | None = None) -> Article:
        page = self.parse_page(text, crawled=crawled)
        if not page.articles:
            raise NoArticleError("the page holds no article; parse_page shows what it does hold")
        if len(page.articles) > 1:
            warnings.warn(MoreArticlesWarning(f"the page holds {len(page.articles)} articles"), stacklevel=2)
        return page.articles[0]

    def parse_page(self, text: str, *, crawled: datetime.date | None = None) -> Page:
        folded = fold(text)
        labelling = label(folded, cut(text, folded), self._rules)
        pieces = settle(folded, labelling.pieces)
        stories, owner = split(folded, pieces)
        partition = Partition(text, tuple(_block(text, p, n) for p, n in zip(pieces, owner, strict=True)))
        articles = tuple(self._article(text, folded, s, crawled) for s in stories)
        return Page(text, partition.blocks, articles, None, (), tuple(round(p.score, 2) for p in pieces))

    def _article(self, text: str, folded: str, story: Story, crawled: datetime.date | None) -> Article:
        title = headline.title(text, story)
        kickers = headline.lines(text, story, BlockKind.KICKER)
        subtitles = headline.lines(text, story, BlockKind.SUBTITLE)
        summary = headline.summary(text, story)
        people, places = byline.byline(text, folded, story)
        origin = source.source(text, folded, story)
        day = date.date(folded, story, crawled)
        spans = tuple((p.piece.start, p.piece.end) for p in story.of(*_PEOPLE))
        officials = find_in(Passage(text, folded, spans))
        evidence: list[Evidence] = []
        for name, found in (("title", title), ("summary", summary), ("source", origin), ("date", day)):
            if found:
                evidence.append(found.evidence(name))
        evidence += [f.evidence("byline") for f in places]
        return Article(
            title.value if title else None,
            tuple(k.value for k in kickers),
            tuple(k.value for k in subtitles),
            summary.value if summary else None,
            people,
            origin.value if origin else None,
            day.value if day else None,
            officials,
            body.sections(text, story),
            (),
            tuple(evidence),
        )


def _block(text: str, piece: Labelled, article: int | None) -> Block:
    at = piece.piece
    return Block(piece.kind, at.start, at.end, article, text[at.start : at.end], piece.rule)
