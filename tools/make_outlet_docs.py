"""Write the table of built-in outlets in docs/outlets.md from their values.

python tools/make_outlet_docs.py [--check]
"""

from __future__ import annotations

import itertools
import re
import sys
from pathlib import Path

from govnews import Outlet
from govnews.registry import builtin, builtin_files, builtin_keys

TARGET = Path(__file__).parent.parent / "docs" / "outlets.md"
_TABLE = re.compile(r"(?<=<!-- outlets -->\n).*?(?=<!-- /outlets -->)", re.DOTALL)


def rests_on(key: str) -> str:
    """What the comment at the top of an outlet's file says of the real pages behind it."""
    text = builtin_files()[f"{key}.toml"].read_text(encoding="utf-8")
    lines = itertools.takewhile(lambda line: line.startswith("# "), text.splitlines())
    comment = " ".join(line.removeprefix("# ") for line in lines)
    return comment.removeprefix("Rests on ") if comment.startswith("Rests on ") else ""


def row(outlet: Outlet) -> str:
    """One outlet as a row of the table."""
    ours = "、".join(f"{word}: {name}" for word, name in outlet.ours)
    cells = (
        f"`{outlet.key}`",
        "、".join((outlet.name, *outlet.names)),
        outlet.place or ("family" if outlet.family else ""),
        " ".join(outlet.domains),
        ours or ("" if outlet.family else outlet.name),
        str(len(outlet.marks)),
        " ".join(f"`{rule.name}`" for rule in outlet.every_rule()),
        " ".join(f"`{family}`" for family in outlet.families),
        rests_on(outlet.key),
    )
    return f"| {' | '.join(cells)} |"


def table() -> str:
    """The whole table, outlets first and families last."""
    outlets = sorted(
        (one for key in builtin_keys() if (one := builtin(key))), key=lambda one: (one.family, one.key)
    )
    head = (
        *("key", "names", "home", "addresses", "what 本报 or 本网 stands for"),
        *("marks", "rules", "families", "rests on"),
    )
    return "\n".join([f"| {' | '.join(head)} |", "|---" * len(head) + "|", *map(row, outlets)]) + "\n"


def document() -> str:
    """The document with its table written anew."""
    return _TABLE.sub(lambda _: table(), TARGET.read_text(encoding="utf-8"))


if __name__ == "__main__":
    made = document()
    if "--check" in sys.argv[1:]:
        sys.exit(None if TARGET.read_text(encoding="utf-8") == made else f"{TARGET.name} is out of date")
    TARGET.write_text(made, encoding="utf-8")
