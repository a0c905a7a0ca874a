"""Write src/govnews/data/traditional.tsv: every Traditional character with its one Simplified form.

    python tools/make_traditional.py [--check]

Source: OpenCC's character table (package `opencc`, Apache-2.0), asked one character at a time over the
CJK Unified Ideographs U+4E00-U+9FFF. Only pairs of single characters are kept, so that folding a text keeps
every offset.
"""

from __future__ import annotations

import importlib.metadata
import sys
from pathlib import Path

import opencc

TARGET = Path(__file__).parent.parent / "src" / "govnews" / "data" / "traditional.tsv"


def table() -> str:
    """The file's content."""
    converter = opencc.OpenCC("t2s")
    rows = []
    for code in range(0x4E00, 0xA000):
        simplified = converter.convert(chr(code))
        if len(simplified) == 1 and simplified != chr(code):
            rows.append(f"{chr(code)}\t{simplified}")
    head = (
        "# Traditional character, Simplified character.\n"
        f"# Source: OpenCC {importlib.metadata.version('opencc')} (Apache-2.0), t2s, "
        "one character at a time.\n"
        "# Written by tools/make_traditional.py; do not edit.\n"
    )
    return head + "\n".join(rows) + "\n"


if __name__ == "__main__":
    content = table()
    if "--check" in sys.argv:
        sys.exit(TARGET.read_text(encoding="utf-8") != content)
    TARGET.write_text(content, encoding="utf-8")
