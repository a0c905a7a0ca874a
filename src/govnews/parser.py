"""From a page's text to its articles: pick the outlet, cut, label, settle, split, read the fields."""

from __future__ import annotations

import datetime
import warnings
from collections.abc import Iterable
from functools import lru_cache

from govnews.article import Article
from govnews.assembly import Reading, boilerplate, read_article
from govnews.blocks import Block, Partition
from govnews.errors import MoreArticlesWarning, NoArticleError
from govnews.folding import fold
from govnews.markup import blank
from govnews.officials import JIEBA, Segmenter
from govnews.outlet import Outlet, by_key, choose
from govnews.page import Page
from govnews.rules import RuleSet
from govnews.stages.cut import cut
from govnews.stages.issues import issues
from govnews.stages.label.label import Labelled, label
from govnews.stages.label.line_rules import RULES
from govnews.stages.settle import settle
from govnews.stages.split import split


class Parser:
    """`parse` and `parse_page`, configured once; reusable and thread-safe.

    `outlets` are tried before the page is read: the one that fits adds its rules. `segmenter` cuts short
    windows into words where a name's end is in doubt (jieba, loaded when first asked; None does without).
    Officials whose confidence is below `min_confidence` (0 to 1) are left out.
    """

    def __init__(
        self,
        outlets: Iterable[Outlet] = (),
        *,
        segmenter: Segmenter | None = JIEBA,
        min_confidence: float = 0.0,
    ) -> None:
        self.outlets = tuple(outlets)
        """The outlets passed in."""
        self.segmenter = segmenter
        """Cuts short windows into words, or None."""
        self.min_confidence = min_confidence
        """Officials below it are left out."""

    def parse(
        self,
        text: str,
        *,
        url: str | None = None,
        outlet: str | Outlet | None = None,
        crawled: datetime.date | None = None,
    ) -> Article:
        """The page's first article.

        Raises `NoArticleError` where the page holds none and warns (`MoreArticlesWarning`) where it holds
        several; otherwise as `parse_page`.
        """
        page = self.parse_page(text, url=url, outlet=outlet, crawled=crawled)
        if not page.articles:
            raise NoArticleError("the page holds no article; parse_page shows what it does hold")
        if len(page.articles) > 1:
            told = MoreArticlesWarning(
                f"the page holds {len(page.articles)} articles; parse_page returns them all"
            )
            warnings.warn(told, stacklevel=2)
        return page.articles[0]

    def parse_page(
        self,
        text: str,
        *,
        url: str | None = None,
        outlet: str | Outlet | None = None,
        crawled: datetime.date | None = None,
    ) -> Page:
        """Every article of a page, and every character accounted for; offsets are code points into `text`.

        `url`, `outlet` (a key or an `Outlet`) and `crawled` (a day near publication, which fills a missing
        year) are hints. Raises TypeError where `text` is no `str` and `OutletNotFoundError` for an unknown key; no
        content is an error.
        """
        if not isinstance(text, str):
            raise TypeError(
                f"text must be str, not {type(text).__name__}; govnews.read_text reads files and bytes"
            )
        folded = blank(fold(text))
        home = self._outlet(folded, url, outlet)
        labelling = label(folded, cut(text, folded), _rules(home))
        pieces = settle(folded, labelling.pieces, labelling.printed)
        stories, owner = split(folded, pieces, labelling.printed)
        ledger = Partition(text, tuple(_block(text, p, n) for p, n in zip(pieces, owner, strict=True)))
        reading = Reading(text, folded, home, crawled, self.segmenter, self.min_confidence)
        around = boilerplate(ledger.blocks, len(stories))
        return Page(
            text,
            ledger.blocks,
            tuple(read_article(reading, story, own) for story, own in zip(stories, around, strict=True)),
            home.key if home else None,
            issues(text, labelling, pieces, stories),
            tuple(round(piece.score, 2) for piece in pieces),
        )

    def _outlet(self, folded: str, url: str | None, outlet: str | Outlet | None) -> Outlet | None:
        if isinstance(outlet, Outlet):
            return outlet
        if outlet is not None:
            return by_key(self.outlets, outlet)
        return choose(self.outlets, folded, url)


@lru_cache(maxsize=256)
def _rules(outlet: Outlet | None) -> RuleSet:
    """The built-in rules with an outlet's own; compiled once for each outlet."""
    return RuleSet(RULES, guarded=outlet.rules if outlet else ())


def _block(text: str, piece: Labelled, article: int | None) -> Block:
    at = piece.piece
    return Block(piece.kind, at.start, at.end, article, text[at.start : at.end], piece.rule)
