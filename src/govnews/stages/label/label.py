"""From pieces to labels: collect the votes, decode the page, keep the trace."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

import attrs

from govnews.blocks import BlockKind
from govnews.guards import Fault, Guard
from govnews.pieces import Piece
from govnews.rules import Look, RuleSet
from govnews.stages.label.decode import decode
from govnews.stages.label.facts import facts
from govnews.stages.label.grammar import STATES, Region, State
from govnews.stages.label.looks import looks
from govnews.stages.label.page_line_rules import PAGE_LINE, head_page
from govnews.stages.label.paper_rules import BUTTONS, FROM, MARKS, SITES
from govnews.stages.label.score import Evidence, Scorer, Standing, gather
from govnews.stages.label.weights import KIND_AT, Weights, weights

_ONLINE = frozenset({BlockKind.NAV, BlockKind.WIDGET, BlockKind.COPYRIGHT})
"""What a site prints around its articles and a newspaper does not."""
_PAPERS = ("paper-", "nav-rule", "nav-image")
"""How the rules begin of what a newspaper prints too: its boxes, and lines between them."""
_ENDS = frozenset({None, BlockKind.BYLINE, BlockKind.CAPTION})
"""What a report ends with, where the next one stands behind it on one line."""
_HEAD = 6
"""So many lines at most say of which issue a page is."""
_SIGNED = 3
"""So many signed texts beside one dateline make a page of several."""


@attrs.frozen
class Labelled:
    """A piece with its place in the grammar and the reason why."""

    piece: Piece
    state: State
    """Its kind and region."""
    rule: str
    """The strongest rule that voted for the kind, else the shape of the piece."""
    score: float
    """Sum of what spoke for the kind; log-odds, comparable within a page."""
    level: int
    """Markdown heading level, 0 for none."""
    kind: BlockKind = attrs.field(init=False)
    """The label: the kind of the state."""

    def __attrs_post_init__(self) -> None:
        object.__setattr__(self, "kind", self.state.kind)

    @property
    def span(self) -> tuple[int, int]:
        """Where it begins and ends on the page, in code points."""
        return self.piece.start, self.piece.end

    @property
    def size(self) -> int:
        """How long it is, in characters."""
        return self.piece.end - self.piece.start

    @property
    def alone(self) -> bool:
        """Whether it is all of its line."""
        return self.piece.first and self.piece.last

    @property
    def untold(self) -> bool:
        """Whether no rule spoke for what it was taken for: its shape is the reason."""
        return self.rule.startswith("shape-")

    def text(self, page: str) -> str:
        """What stands there, in the page's text or in the folded one."""
        return page[self.piece.start : self.piece.end]

    def read_as(self, region: Region, kind: BlockKind, rule: str | None = None) -> Labelled:
        """The same piece as something else, for the reason `rule`, else for its own."""
        return Labelled(self.piece, State(region, kind), rule or self.rule, self.score, self.level)

    def made(self, region: Region, kind: BlockKind, rule: str) -> Labelled:
        """`read_as`, but what is a `kind` already keeps its region and its reason."""
        return self if self.kind is kind else self.read_as(region, kind, rule)


@attrs.frozen
class Labelling:
    """Every piece of a page, labelled."""

    pieces: tuple[Labelled, ...]
    faults: tuple[Fault, ...]
    """Rules of the outlet that ran past their time limit or failed, and were set aside."""
    printed: bool = False
    """Whether the page is a newspaper's."""


def label(
    folded: str,
    pieces: Sequence[Piece],
    rules: RuleSet,
    hints: Sequence[tuple[str, ...]] = (),
) -> Labelling:
    """Label every piece of a page. `hints`: for each line with ink the facts that its markup tells."""
    guard = Guard()
    seen = looks(folded, pieces)
    known = evidence(pieces, seen, rules, guard, hints)
    printed = not hints and is_printed(known, seen, rules)
    table = weights(printed, bool(hints))
    scorer = _scorer(rules, table)
    stands = [scorer.standing(item) for item in known]
    path = decode([standing.candidates for standing in stands], goes_on(pieces), table)
    found = zip(pieces, path, seen, stands, strict=True)
    return Labelling(
        tuple([_labelled(piece, STATES[at], look.level, stand) for piece, at, look, stand in found]),
        tuple(guard.faults.values()),
        printed,
    )


def is_printed(known: Sequence[Evidence], seen: Sequence[Look], rules: RuleSet) -> bool:
    """Whether a page is a newspaper's: by its issue lines, by its reports, or as it goes on from another."""
    return (
        _has_issue_lines(known, rules)
        or head_page(look.text for look in seen[:_HEAD])
        or _has_reports(known, seen, rules)
        or any(len(look.text) < 24 and "接" in look.text and FROM.match(look.text) for look in seen)
    )


def _has_issue_lines(known: Sequence[Evidence], rules: RuleSet) -> bool:
    """Whether a page prints two kinds of lines that only an issue has.

    The line that says where an article was printed first is none: 《云岭日报》(2019年1月11日 09版). Nor is
    a site's own publication line with its editor, nor 相关新闻. Among the buttons of an issue on the web
    (上一版) one line is not enough: such a page holds one article.
    """
    marks, sites, buttons = (rules.places(names) for names in (MARKS, SITES, BUTTONS))
    issue = [
        marks.intersection(item.votes)
        for item in known
        if not marks.isdisjoint(item.votes) and sites.isdisjoint(item.votes)
    ]
    line = rules.places(frozenset({PAGE_LINE}))
    told = len(frozenset().union(*[found - line or found for found in issue])) > 1
    return told and (len(issue) > 1 or all(buttons.isdisjoint(item.votes) for item in known))


def _has_reports(known: Sequence[Evidence], seen: Sequence[Look], rules: RuleSet) -> bool:
    """Whether a page without any line of a site holds several reports, each with its dateline.

    A newspaper's page whose masthead is cut off shows itself so, also where its lines became one: then a
    dateline stands behind text. 又讯 goes on in the same report.
    """
    opens = [
        item.piece.hint is BlockKind.DATELINE
        and (item.piece.first or before.piece.hint in _ENDS)
        and not look.text.startswith("又")
        for before, item, look in zip([known[0], *known] if known else (), known, seen, strict=False)
    ]
    signs = sum(item.piece.hint is BlockKind.BYLINE and not item.piece.first for item in known)
    reports = sum(opens)
    if reports == 0 or (reports == 1 and signs < _SIGNED):
        return False
    online = [r.name for r in rules.rules if r.kind in _ONLINE and not r.name.startswith(_PAPERS)]
    sites = rules.places(SITES.union(online))
    return all(sites.isdisjoint(item.votes) for item in known)


@lru_cache(maxsize=256)
def _scorer(rules: RuleSet, table: Weights) -> Scorer:
    """One scorer for each rule set and table: what it remembers of a site serves its next page."""
    return Scorer(rules.rules, table)


def evidence(
    pieces: Sequence[Piece],
    seen: Sequence[Look],
    rules: RuleSet,
    guard: Guard | None = None,
    hints: Sequence[tuple[str, ...]] = (),
) -> list[Evidence]:
    """What is known of every piece before the page is decoded."""
    told = facts(seen)
    if hints:
        told = [(*own, *hints[piece.line]) for own, piece in zip(told, pieces, strict=True)]
    votes = [() if _is_stray(seen, i) else rules.votes(look, guard) for i, look in enumerate(seen)]
    return gather(pieces, told, votes, rules.rules)


def _is_stray(seen: Sequence[Look], i: int) -> bool:
    """Whether a quotation mark stands alone, not in a headline that runs from top to bottom."""
    if seen[i].text not in ("“", "”"):
        return False
    return all(len(look.text) > 1 for look in (*seen[max(0, i - 1) : i], *seen[i + 1 : i + 2]))


def goes_on(pieces: Sequence[Piece]) -> list[bool]:
    """For each piece whether it is a rest of text behind another rest of text in one line."""
    rest = [piece.hint is None for piece in pieces]
    return [i > 0 and not p.first and rest[i] and rest[i - 1] for i, p in enumerate(pieces)]


def _labelled(piece: Piece, state: State, level: int, standing: Standing) -> Labelled:
    at = KIND_AT[state.kind]
    return Labelled(piece, state, standing.reasons[at], standing.totals[at], level)
