"""Print how quality falls as the damage to a newspaper page grows: the tables of docs/newspapers.md.

    PYTHONPATH=tests python tools/measure_papers.py [--pages 20]

The pages come from the generator of the tests (tests/paper_maker.py), first with all its knobs for torn and
repeated text turned by one degree, then in narrow columns that are read line by line where articles meet.
"""

from __future__ import annotations

import argparse
import random
from statistics import mean

from paper_items import FOOT, ITEMS, MASTHEAD
from paper_maker import Damage, make, score

DEGREES = (0.0, 0.2, 0.4, 0.6, 0.8, 1.0)
LACED = (0.0, 0.25, 0.5, 1.0)
WIDTH = 17


def row(degree: float, damage: Damage, pages: int) -> str:
    """One line of a table."""
    found = []
    for seed in range(pages):
        items = random.Random(seed).sample(ITEMS, 5)
        found.append(score(make(items, damage, seed, MASTHEAD, FOOT)))
    cells = [f"{mean(one[key] for one in found):.2f}" for key in ("text", "titles", "articles", "duplicates")]
    return f"| {degree} | {' | '.join(cells)} |"


def main() -> None:
    """The command."""
    args = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    args.add_argument("--pages", type=int, default=20)
    pages = args.parse_args().pages
    for degree in DEGREES:
        print(row(degree, Damage.of(degree), pages))
    print()
    for laced in LACED:
        print(row(laced, Damage(width=WIDTH, indent=True, laced=laced), pages))


if __name__ == "__main__":
    main()
