"""Write the officials of some pages as a table.

    python examples/officials_to_csv.py examples/pages/*.txt > officials.csv

One row for each post: page, date, headline, name, post, place, code of the place, whether the person takes
part in what is reported, and where on the page the post stands (offsets in code points).
"""

from __future__ import annotations

import csv
import sys
from collections.abc import Iterator
from pathlib import Path

import govnews

HEAD = ("page", "date", "title", "name", "post", "place", "place_code", "active", "start", "end")


def rows(path: Path) -> Iterator[tuple[object, ...]]:
    """The rows of one page."""
    for article in govnews.parse_page(govnews.read_text(path)).articles:
        date = article.date.edtf if article.date else ""
        for official in article.officials:
            for post in official.posts:
                place = (post.place, post.place_code)
                where = (post.start, post.end)
                yield (
                    path.name,
                    date,
                    article.title,
                    official.name,
                    post.text,
                    *place,
                    official.active,
                    *where,
                )


def main() -> None:
    """The command."""
    table = csv.writer(sys.stdout, lineterminator="\n")
    table.writerow(HEAD)
    for name in sys.argv[1:]:
        table.writerows(rows(Path(name)))


if __name__ == "__main__":
    main()
