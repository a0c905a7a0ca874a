"""From a page's text to its articles: pick the outlet, cut, label, settle, split, read the fields."""

from __future__ import annotations

import datetime
import warnings
from collections.abc import Iterable, Sequence
from functools import cache
from operator import attrgetter

import attrs

from govnews.article import Article
from govnews.assembly import Reading, read_article
from govnews.blocks import Block, Partition, boilerplate_around
from govnews.choosing import Choice, Sign
from govnews.composing import composed, layout_of, rules_of
from govnews.errors import MoreArticlesWarning, NoArticleError
from govnews.officials import JIEBA, Segmenter
from govnews.outlet import Outlet
from govnews.page import Page
from govnews.registry import Registry
from govnews.rules import RuleSet
from govnews.stages.cut import cut, together, unflattened
from govnews.stages.issues import issues
from govnews.stages.label.label import Labelled, label
from govnews.stages.label.line_rules import RULES
from govnews.stages.settle import settle
from govnews.stages.split import split
from govnews.straight import Straight, straighten


class Parser:
    """`parse` and `parse_page`, configured once; reusable and thread-safe.

    The outlet that fits a page adds its rules: one of `outlets`, else an installed one, else a built-in one;
    with `discover` off, `outlets` alone are known. `segmenter` cuts short windows into words where a name's
    end is in doubt (jieba, loaded when first asked; None does without). Officials whose confidence is below
    `min_confidence` (0 to 1) are left out.
    """

    def __init__(
        self,
        outlets: Iterable[Outlet] = (),
        *,
        discover: bool = True,
        segmenter: Segmenter | None = JIEBA,
        min_confidence: float = 0.0,
    ) -> None:
        self.registry = Registry(outlets, discover=discover)
        """Every outlet that it knows."""
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
        hints: Sequence[tuple[str, ...]] = (),
    ) -> Page:
        """Every article of a page, and every character accounted for; offsets are code points into `text`.

        `url`, `outlet` (a key or an `Outlet`) and `crawled` (a day near publication, which fills a missing
        year) are hints; so are the facts that a web page's markup tells of each line that is not blank
        (`parse_html` finds them). Raises TypeError where `text`, `url` or `crawled` is of another type and
        `OutletNotFoundError` for an unknown key; no content is an error.
        """
        crawled = _checked(text, url, crawled)
        straight = Straight.of(text) if hints else straighten(text)
        return straight.restore(self._read(straight, url, outlet, crawled, hints))

    def _read(
        self,
        straight: Straight,
        url: str | None,
        outlet: str | Outlet | None,
        crawled: datetime.date | None,
        hints: Sequence[tuple[str, ...]],
    ) -> Page:
        """The page that a straight text tells, with offsets into that text."""
        text, folded = straight.text, straight.folded
        folded = together(folded if hints else unflattened(text, folded))
        home, choice = self._outlet(folded, url, outlet, crawled)
        rules = rules_of(home, _builtin()) if home else _builtin()
        labelling = label(folded, cut(text, folded), rules, hints=hints)
        pieces = settle(folded, labelling.pieces, labelling.printed)
        stories, owner = split(folded, pieces, labelling.printed)
        ledger = Partition(text, tuple(_block(text, p, n) for p, n in zip(pieces, owner, strict=True)))
        ours = home.stands_for if home and choice and choice.sure else None
        reading = Reading(text, folded, home, crawled, self.segmenter, self.min_confidence, ours)
        around = boilerplate_around(ledger.blocks, len(stories))
        return Page(
            text,
            ledger.blocks,
            tuple(read_article(reading, story, own) for story, own in zip(stories, around, strict=True)),
            home.key if home else None,
            tuple(
                sorted([*issues(text, labelling, pieces, stories), *reading.faults], key=attrgetter("span"))
            ),
            tuple(round(piece.score, 2) for piece in pieces),
            choice,
        )

    def _outlet(
        self, folded: str, url: str | None, given: str | Outlet | None, crawled: datetime.date | None
    ) -> tuple[Outlet | None, Choice | None]:
        """The outlet of a page with its layout and families worked in, and why it was taken."""
        if given is not None:
            home = given if isinstance(given, Outlet) else self.registry.get(given)
            choice = Choice(home.key, GIVEN, (Sign("given", home.key, GIVEN),))
        elif found := self.registry.chooser.choose(folded, url):
            home, choice = found
        else:
            return None, None
        layout = layout_of(home, folded, crawled)
        choice = attrs.evolve(choice, layout=layout.name if layout else None)
        return composed(home, layout, self.registry.families(home)), choice


def _checked(text: object, url: object, crawled: object) -> datetime.date | None:
    """The day without its time, which compares with no date; TypeError where anything is of another type."""
    if not isinstance(text, str):
        raise TypeError(
            f"text must be str, not {type(text).__name__}; govnews.read_text reads files and bytes"
        )
    if not isinstance(url, str | None):
        raise TypeError(f"url must be str, not {type(url).__name__}")
    if not isinstance(crawled, datetime.date | None):
        raise TypeError(f"crawled must be datetime.date, not {type(crawled).__name__}")
    return crawled.date() if isinstance(crawled, datetime.datetime) else crawled


GIVEN = 100.0
"""What it counts that the caller names the outlet."""


@cache
def _builtin() -> RuleSet:
    return RuleSet(RULES)


def _block(text: str, piece: Labelled, article: int | None) -> Block:
    at = piece.piece
    return Block(piece.kind, at.start, at.end, article, text[at.start : at.end], piece.rule)
