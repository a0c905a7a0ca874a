"""Ask a page why a word of it was read as it was.

    python examples/why.py examples/pages/county.txt 青岚日报

Prints, for each place where the word stands, the label of its block, the rule that decided, the score, and
the fields that were read from there.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator

import govnews


def answers(page: govnews.Page, word: str) -> Iterator[str]:
    """A line for each place where the word stands."""
    for match in re.finditer(re.escape(word), page.text):
        reason = page.why(match.start())
        if reason is not None:
            fields = ", ".join(f"{e.field} by {e.rule}" for e in reason.evidence)
            yield f"{match.start():5}  {reason.kind:9} {reason.rule} ({reason.score:+.1f})  {fields}".rstrip()


def main() -> None:
    """The command."""
    file, word = sys.argv[1:]
    for line in answers(govnews.parse_page(govnews.read_text(file)), word):
        print(line)


if __name__ == "__main__":
    main()
