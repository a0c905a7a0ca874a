"""Score the project on the labelled pages beside it, and compare every figure with the one on record.

    python .ci/scores.py            fails where a figure falls below its record
    python .ci/scores.py --raise    raises the record to what is measured, here and in both READMEs

The record only ever rises by this command, and only while no figure is below it. One that must fall (a page
relabelled, a stricter scorer, a fair exchange) is lowered in scores.json by hand, with the reason in the
commit.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
EVAL = ROOT.parent / "shared" / "eval"
RECORD = Path(__file__).with_name("scores.json")
READMES = ("README.md", "README.zh.md")
SLACK = 0.0005
"""Half of the last digit that the scorers print."""
_INK = ("--json", "--parser", "ink_labels:parse")
SCORERS = {
    "dev": ("score.py", "dev", "--json"),
    "papers": ("score.py", "papers", "--json"),
    "dev, ink": ("score.py", "dev", *_INK),
    "papers, ink": ("score.py", "papers", *_INK),
    "hard passages": ("score_officials.py", "officials/challenge.jsonl"),
    "html": ("score_html.py", "html-dev"),
}
LINES = ("heading lines", "caption lines", "duplicate lines")
"""The figures that white space inside a block changes: tools/ink_labels.py leaves it out."""
SHOWN = (
    "OVERALL",
    "lossless pages",
    "label macro F1",
    "articles",
    "title",
    "byline",
    "source",
    "date",
    "heading lines",
    "duplicate lines",
    "officials: names",
    "officials: posts",
)
"""The figures that the READMEs show."""
_PRINTED = re.compile(r"^(\w[\w ]*?) {2,}(\d\.\d{3})\b", re.MULTILINE)
_TABLE = re.compile(r"(?<=<!-- figures -->\n)(\|.*\n\|.*\n)(?:\|.*\n)*(?=<!-- /figures -->)")

Figures = dict[str, dict[str, float]]


def measured() -> Figures:
    """What the scorers say of the code as it stands."""
    return {name: _run(*command) for name, command in SCORERS.items()}


def _run(scorer: str, data: str, *options: str) -> dict[str, float]:
    command = [sys.executable, str(EVAL / scorer), str(EVAL / data), *options]
    tools = {**os.environ, "PYTHONPATH": str(ROOT / "tools")}
    printed = subprocess.run(
        command, check=True, capture_output=True, encoding="utf-8", cwd=ROOT, env=tools
    ).stdout
    if "--json" in options:
        kept = LINES if "--parser" in options else None
        figures = json.loads(printed)["figures"].items()
        return {name: round(value, 4) for name, value in figures if kept is None or name in kept}
    return {name: float(value) for name, value in _PRINTED.findall(printed)}


def falls(record: Figures, now: Figures) -> list[str]:
    """Every figure on record that has fallen, or that is no longer measured."""
    found = []
    for folder, figures in record.items():
        for name, value in figures.items():
            here = now.get(folder, {}).get(name)
            if here is None:
                found.append(f"{folder}: {name} is on record with {value:.4f} and was not measured")
            elif here < value - SLACK:
                found.append(f"{folder}: {name} fell from {value:.4f} to {here:.4f}")
    return found


def raised(record: Figures, now: Figures) -> Figures:
    """The record with every gain in it."""
    return {
        folder: {name: max(value, record.get(folder, {}).get(name, 0.0)) for name, value in figures.items()}
        for folder, figures in now.items()
    }


def table_rows(record: Figures) -> str:
    """The rows of the table that both READMEs show."""
    rows = [f"| {name} | {record['dev'][name]:.3f} | {record['papers'][name]:.3f} |\n" for name in SHOWN]
    ink = record["dev, ink"], record["papers, ink"]
    rows += [f"| {name}, ink only | {ink[0][name]:.3f} | {ink[1][name]:.3f} |\n" for name in LINES]
    rows += [
        f"| hard passages: {name} | {value:.3f} | |\n" for name, value in record["hard passages"].items()
    ]
    return "".join(rows)


def with_rows(readme: str, rows: str) -> str:
    """A README with the table's rows replaced."""
    return _TABLE.sub(lambda table: table[1] + rows, readme)


def main() -> int:
    """The command."""
    if not (EVAL / "dev").is_dir():
        print(f"scores: skipped, there are no labelled pages at {EVAL}")
        return 0
    record: Figures = json.loads(RECORD.read_text(encoding="utf-8")) if RECORD.exists() else {}
    now = measured()
    for folder, figures in now.items():
        for name, value in figures.items():
            print(f"{folder:14} {name:26} {value:.4f}  (record {record.get(folder, {}).get(name, 0.0):.4f})")
    fallen = falls(record, now)
    if "--raise" in sys.argv and not fallen:
        record = raised(record, now)
        RECORD.write_text(json.dumps(record, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
        for name in READMES:
            path = ROOT / name
            path.write_text(with_rows(path.read_text(encoding="utf-8"), table_rows(record)), encoding="utf-8")
    print("\n".join(f"FELL  {line}" for line in fallen) or "scores: no figure is below its record")
    return bool(fallen)


if __name__ == "__main__":
    sys.exit(main())
