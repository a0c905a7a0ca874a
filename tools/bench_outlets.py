"""How little harm a wrong outlet does, and what choosing one costs.

    python tools/bench_outlets.py FOLDER [FOLDER ...] [--worst N]

Every labelled page of the folders is parsed without an outlet, with the one that it chooses, and under every
built-in outlet in turn. Two shares are compared: of characters with the right label and of fields with the
right value. Then the cost: 200 outlets to choose from, and 40 passed to a parser.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable, Sequence
from itertools import islice
from pathlib import Path

import attrs

from govnews import BlockKind, Outlet, Page, Parser, Rule, read_text
from govnews.choosing import Chooser
from govnews.folding import fold
from govnews.label_files import Labels, label_file, read_labels
from govnews.labels import differences
from govnews.lexicon.places import by_name
from govnews.registry import builtin_keys
from govnews.testing import pages

FIELDS = ("articles", "title", "byline", "source", "date", "officials")


@attrs.frozen
class Share:
    """How much of the labels a reading meets."""

    lines: float
    fields: float

    def __sub__(self, other: Share) -> Share:
        return Share(self.lines - other.lines, self.fields - other.fields)


def share(page: Page, labels: Labels) -> Share:
    """The share of labelled characters and of fields that are read right."""
    wrong = differences(page, labels)
    inked = sum(label is not None for label in labels.chars) or 1
    missed = sum(len("".join(one.text.split())) for one in wrong if one.field == "lines")
    fields = len(FIELDS) * max(1, len(labels.articles))
    lost = len({(one.where, one.field) for one in wrong if one.field != "lines"})
    return Share(1 - missed / inked, 1 - lost / fields)


def mean(shares: Sequence[Share]) -> Share:
    """The mean of each share."""
    count = len(shares) or 1
    return Share(sum(one.lines for one in shares) / count, sum(one.fields for one in shares) / count)


def harm(folders: Sequence[Path], worst: int) -> None:
    """Print what each built-in outlet costs on pages that are mostly not its own."""
    labelled = [
        (text := read_text(file), read_labels(label_file(file), text)) for f in folders for file in pages(f)
    ]
    plain, parser = Parser(discover=False), Parser()
    alone = mean([share(plain.parse_page(text), labels) for text, labels in labelled])
    chosen = mean([share(parser.parse_page(text), labels) for text, labels in labelled])
    print(f"{len(labelled)} pages            characters   fields")
    print(f"without an outlet      {alone.lines:.4f}   {alone.fields:.4f}")
    print(f"with the chosen one    {chosen.lines:.4f}   {chosen.fields:.4f}")
    lost = {}
    for key in builtin_keys():
        under = mean([share(parser.parse_page(text, outlet=key), labels) for text, labels in labelled])
        lost[key] = alone - under
    average = mean(list(lost.values()))
    print(f"lost under any outlet  {average.lines:.4f}   {average.fields:.4f}   (mean of {len(lost)})")
    for key, loss in islice(sorted(lost.items(), key=lambda one: -one[1].lines - one[1].fields), worst):
        print(f"  {key:20} {loss.lines:.4f}   {loss.fields:.4f}")


def many(count: int) -> list[Outlet]:
    """Outlets named after places, with marks and rules such as real ones have."""
    bar = Rule("bar", BlockKind.WIDGET, "^分享到[::]")
    editor = Rule("editor", BlockKind.CREDIT, "^本期编辑")
    return [
        Outlet(
            key=f"made-{at}",
            name=f"{place}日报",
            names=(f"{place}网",),
            domains=(f"made-{at}.example",),
            marks=(f"{place}日报社版权所有", f"{place}新闻网"),
            rules=(bar, editor),
        )
        for at, place in enumerate(islice(sorted(by_name()), 0, count * 10, 10))
    ]


def seconds(run: Callable[[str], object], texts: Sequence[str], times: int = 3) -> float:
    """The shortest of several runs over all texts; one run before them warms up."""
    spans = []
    for _ in range(times + 1):
        began = time.perf_counter()
        for text in texts:
            run(text)
        spans.append(time.perf_counter() - began)
    return min(spans[1:])


def cost(folders: Sequence[Path]) -> None:
    """Print what choosing and having outlets costs."""
    texts = [read_text(file) for folder in folders for file in sorted(folder.glob("*.txt"))]
    folded = [fold(text) for text in texts]
    alone = seconds(Parser(discover=False).parse_page, texts)
    chooser = Chooser(many(200))
    print(f"choosing among 200     {seconds(chooser.choose, folded) / alone:.1%} of a page's time")
    passed = Parser(many(40), discover=False)
    print(f"with 40 passed in      {seconds(passed.parse_page, texts) / alone - 1:+.1%}")
    print(f"with the built-in ones {seconds(Parser().parse_page, texts) / alone - 1:+.1%}")


def main() -> None:
    """Run both over the folders of the command line."""
    command = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    command.add_argument("folders", nargs="+", type=Path)
    command.add_argument("--worst", type=int, default=5, help="how many outlets to name")
    options = command.parse_args()
    harm(options.folders, options.worst)
    cost(options.folders)


if __name__ == "__main__":
    main()
