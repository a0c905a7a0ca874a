"""Fit src/govnews/data/grammar.tsv to labelled pages, starting from the table as it stands.

    python tools/fit_grammar.py FOLDER [FOLDER ...] [--held-out FOLDER ...] [--epochs 8] [--write]

A folder holds NAME.txt with NAME.gold.json beside it (docs/labels.md). The method is the averaged structured
perceptron (Collins 2002) with a margin: a page is decoded, compared with the best path that agrees with its
labels, and the weights move towards the latter, no further than settles the matter (passive-aggressive step,
Crammer et al. 2006); between epochs each weight is drawn a little
back to where it began, so that what no page speaks of stays as a person wrote it.
Without --write the figures are printed and nothing is changed.
"""

from __future__ import annotations

import argparse
import datetime
import itertools
import json
import random
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import attrs

from govnews.blocks import BlockKind as K
from govnews.folding import fold
from govnews.markup import blank
from govnews.rules import RuleSet
from govnews.stages.cut import cut
from govnews.stages.label.decode import decode
from govnews.stages.label.grammar import STATES
from govnews.stages.label.label import evidence, goes_on
from govnews.stages.label.line_rules import RULES
from govnews.stages.label.looks import looks
from govnews.stages.label.score import Evidence, Scorer
from govnews.stages.label.weights import Weights, read
from govnews.tables import rows

TABLE = Path(__file__).parent.parent / "src" / "govnews" / "data" / "grammar.tsv"
SITE = frozenset({K.NAV, K.RELATED, K.COPYRIGHT, K.FOOTER, K.WIDGET})
ORDER = ("start", "step", "end", "zone", "fact", "rule", "cut")
LARGEST = 0.05
MARGIN = 1.0
DRAWN_BACK = 0.03

Key = tuple[str, str, str]


@attrs.frozen(eq=False)
class Page:
    """A labelled page, ready to be decoded again and again."""

    name: str
    known: list[Evidence]
    allowed: list[frozenset[K] | None]
    """The kinds that agree with the label; None where a piece holds two."""
    sizes: list[int]


def load(folder: Path, rules: RuleSet) -> list[Page]:
    """Every labelled page of a folder."""
    pages = []
    for path in sorted(folder.glob("*.gold.json")):
        gold = json.loads(path.read_text(encoding="utf-8"))
        text = (folder / gold["page"]).read_bytes().decode("utf-8")
        marks = characters(text, gold)
        folded = blank(fold(text))
        pieces = cut(text, folded)
        known = evidence(pieces, looks(folded, pieces), rules)
        allowed = [_allowed([m for m in marks[p.start : p.end] if m]) for p in pieces]
        pages.append(Page(path.name, known, allowed, [p.end - p.start for p in pieces]))
    return pages


def characters(text: str, gold: dict[str, Any]) -> list[str | None]:
    """The label of every character."""
    out: list[str | None] = [None] * len(text)
    starts, at = [], 0
    page_lines = text.split("\n")
    for line in page_lines:
        starts.append(at)
        at += len(line) + 1
    for span, kind, _ in gold["lines"]:
        first, _, last = str(span).partition("-")
        for n in range(int(first), int(last or first) + 1):
            for i in range(starts[n - 1], starts[n - 1] + len(page_lines[n - 1])):
                out[i] = kind
    for n, piece, kind, *_ in gold.get("spans", []):
        at = starts[n - 1] + fold(page_lines[n - 1]).find(fold(piece))
        out[at : at + len(piece)] = [kind] * len(piece)
    return [None if c.isspace() else mark for c, mark in zip(text, out, strict=True)]


def _allowed(marks: Sequence[str]) -> frozenset[K] | None:
    (kind, often), *_ = Counter(marks).most_common(1)
    if often < 0.8 * len(marks):
        return None
    if kind in SITE:
        return SITE
    return frozenset({K.BODY, K.HEADING}) if kind == K.DUPLICATE else frozenset({K(kind)})


def path(page: Page, table: Weights, *, gold: bool, margin: float = 0.0) -> list[int]:
    """The best path through a page, free or bound to its labels."""
    open_ = []
    scorer = Scorer(RULES, table)
    for item, kinds in zip(page.known, page.allowed, strict=True):
        free = scorer.scored(item)
        right = [pair for pair in free if kinds is None or STATES[pair[0]].kind in kinds]
        if gold:
            open_.append(right or free)
        else:
            open_.append([(i, score + (0.0 if (i, score) in right else margin)) for i, score in free])
    return decode(open_, goes_on([item.piece for item in page.known]), table)


def features(page: Page, states: Sequence[int]) -> Counter[Key]:
    """What a path uses of the table."""
    used: Counter[Key] = Counter()
    names = [STATES[i].name for i in states]
    if names:
        used["start", names[0], ""] += 1
        used["end", names[-1], ""] += 1
    for a, b in itertools.pairwise(names):
        used["step", a, b] += 1
    for item, i in zip(page.known, states, strict=True):
        state = STATES[i]
        used["zone", item.zone, state.region] += 1
        for fact in item.facts:
            used["fact", fact, state.kind] += 1
        for rule in (RULES[at] for at in item.votes):
            if rule.kind is state.kind:
                used["rule", rule.name, state.kind] += 1
        if item.piece.hint is state.kind:
            used["cut", item.piece.rule, state.kind] += 1
    return used


def fit(pages: list[Page], start: dict[Key, float], epochs: int, held_out: list[Page]) -> dict[Key, float]:
    """The averaged weights of the epoch that fits best."""
    random.seed(7)
    now = defaultdict(float, start)
    summed: dict[Key, float] = defaultdict(float)
    seen = 0
    best: tuple[float, dict[Key, float]] = (0.0, start)
    for epoch in range(epochs):
        random.shuffle(pages)
        for page in pages:
            table = weights_of(now)
            gold, free = path(page, table, gold=True), path(page, table, gold=False, margin=MARGIN)
            if gold != free:
                change = features(page, gold)
                change.subtract(features(page, free))
                wrong = sum(a != b for a, b in zip(gold, free, strict=True))
                behind = MARGIN * wrong - sum(now[key] * value for key, value in change.items())
                step = min(LARGEST, behind / sum(value * value for value in change.values()))
                for key, value in change.items():
                    now[key] += step * value
            seen += 1
            for key, weight in now.items():
                summed[key] += weight
        for key in now:
            now[key] += DRAWN_BACK * (start.get(key, 0.0) - now[key])
        mean = {key: value / seen for key, value in summed.items()}
        right = shares(pages, mean)
        best = max(best, (sum(right), mean), key=lambda pair: pair[0])
        print(f"epoch {epoch + 1}: fitted {told(right)}; held out {told(shares(held_out, mean))}", flush=True)
    return best[1]


def weights_of(cells: dict[Key, float]) -> Weights:
    """A table from its cells."""
    return read([(*key, value) for key, value in cells.items()])


def shares(pages: Iterable[Page], cells: dict[Key, float]) -> tuple[float, float]:
    """The share of pieces, and of characters, that get their label."""
    table = weights_of(cells)
    right = all_ = ink = ink_all = 0
    for page in pages:
        for i, kinds, size in zip(path(page, table, gold=False), page.allowed, page.sizes, strict=True):
            if kinds is not None:
                good = STATES[i].kind in kinds
                right, all_, ink, ink_all = right + good, all_ + 1, ink + good * size, ink_all + size
    return (right / all_, ink / ink_all) if all_ else (0.0, 0.0)


def told(right: tuple[float, float]) -> str:
    """Two shares in words."""
    return f"{right[0]:.4f} of pieces, {right[1]:.4f} of characters"


def main() -> None:
    """The command."""
    args = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    args.add_argument("folders", nargs="+", type=Path)
    args.add_argument("--held-out", nargs="*", type=Path, default=[])
    args.add_argument("--epochs", type=int, default=8)
    args.add_argument("--write", action="store_true")
    opts = args.parse_args()
    rules = RuleSet(RULES)
    start = {(kind, a, b): float(value) for kind, a, b, value in rows("grammar")}
    pages = [page for folder in opts.folders for page in load(folder, rules)]
    held_out = [page for folder in opts.held_out for page in load(folder, rules)]
    print(f"before: {told(shares(pages, start))}; held out {told(shares(held_out, start))}")
    fitted = fit(pages, start, opts.epochs, held_out)
    if opts.write:
        TABLE.write_text(written(fitted, len(pages)), encoding="utf-8")


def written(cells: dict[Key, float], pages: int) -> str:
    """The file: rounded, in order, without what weighs nothing."""
    kept = sorted(
        ((*key, round(value, 1)) for key, value in cells.items() if abs(value) >= 0.05),
        key=lambda row: (ORDER.index(row[0]), row[1], row[2]),
    )
    head = (
        "# What, name, second name, weight in log-odds: see stages/label/weights.py.\n"
        f"# Fitted by tools/fit_grammar.py to {pages} labelled pages on {datetime.date.today()},\n"
        "# starting from weights set by hand.\n"
    )
    return head + "".join(f"{what}\t{a}\t{b}\t{value}\n" for what, a, b, value in kept)


if __name__ == "__main__":
    main()
