"""``govnews outlet``: write an outlet from its pages, check it against labelled ones, list those known."""

from __future__ import annotations

import argparse
import json
import pkgutil
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from govnews.errors import GovnewsError, ReadError, RuleError
from govnews.labels import label_file, labels_of
from govnews.learning import learn, toml_of
from govnews.outlet import Outlet
from govnews.outlet_file import check_file
from govnews.parser import Parser
from govnews.reading import read_text
from govnews.registry import Registry
from govnews.testing import not_chosen, read_pages, rule_reports

OK, DIFFERENT, USAGE = 0, 1, 2
_PAUSE = 0.5
"""Seconds between two looks at the files under ``--watch``."""


def add_command(commands: Any) -> None:
    """Add ``outlet`` to the commands of ``govnews``."""
    outlet = commands.add_parser("outlet", help="write, check and list outlets")
    kinds = outlet.add_subparsers(metavar="WHAT", required=True)
    new = kinds.add_parser("new", help="write KEY.toml and label files from pages of one outlet")
    new.add_argument("key", metavar="KEY")
    new.add_argument("pages", nargs="+", type=Path, metavar="PAGE")
    new.add_argument("--name", help="what readers call it; learnt from the pages where they say it")
    new.add_argument("--into", type=Path, default=Path(), metavar="FOLDER", help="where KEY.toml goes")
    new.set_defaults(run=_new)
    check = kinds.add_parser("check", help="compare the reading of labelled pages with their labels")
    check.add_argument("outlet_", metavar="OUTLET", help="a TOML file, a key, or module:NAME")
    check.add_argument(
        "folder", type=Path, metavar="FOLDER", help="pages NAME.txt with NAME.gold.json beside them"
    )
    check.add_argument("--watch", action="store_true", help="again whenever a file changes, until Ctrl-C")
    check.set_defaults(run=_check)
    kinds.add_parser("list", help="every known outlet and where it comes from").set_defaults(run=_list)


def run(options: argparse.Namespace) -> int:
    """Run what was asked for; the exit code is 0 for good, 1 for differences, 2 for a mistake."""
    try:
        code: int = options.run(options)
    except GovnewsError as why:
        print(f"govnews: {why}", file=sys.stderr)
        return USAGE
    except KeyboardInterrupt:
        return OK
    return code


def _new(options: argparse.Namespace) -> int:
    file = options.into / f"{options.key}.toml"
    if file.exists():
        raise ReadError(f"{file} exists already; it is left as it is")
    parser = Parser(discover=False)
    pages = [parser.parse_page(read_text(page)) for page in options.pages]
    learned = learn(pages)
    file.write_text(toml_of(options.key, learned, options.name), encoding="utf-8")
    try:
        outlet = check_file(file)
    except GovnewsError:
        file.unlink()
        raise
    own = Parser([outlet], discover=False)
    print(f"wrote {file}: {len(outlet.rules)} rules, {len(outlet.marks)} marks")
    if learned.same:
        print("the pages print the same article, so their shared lines say nothing; take other pages")
    for path, page in zip(options.pages, pages, strict=True):
        _write_labels(path, labels_of(own.parse_page(page.text, outlet=outlet), path.name))
    folder = options.pages[0].parent
    print(f"correct the label files, then: govnews outlet check {file} {folder} --watch")
    return OK


def _write_labels(page: Path, labels: dict[str, Any]) -> None:
    """Write a label file, a row per line; one that a person may have corrected is left alone."""
    file = label_file(page)
    if file.exists():
        print(f"kept {file}")
        return
    parts = []
    for key, value in labels.items():
        rows = value if isinstance(value, list) else []
        shown = ",\n  ".join(json.dumps(row, ensure_ascii=False) for row in rows)
        parts.append(
            f" {json.dumps(key)}: " + (f"[\n  {shown}]" if rows else json.dumps(value, ensure_ascii=False))
        )
    file.write_text("{\n" + ",\n".join(parts) + "\n}\n", encoding="utf-8")
    print(f"wrote {file}")


def _check(options: argparse.Namespace) -> int:
    if not options.watch:
        return _report(options.outlet_, options.folder)
    for _ in changes(options.outlet_, options.folder):
        try:
            _report(options.outlet_, options.folder)
        except GovnewsError as why:
            print(f"govnews: {why}", file=sys.stderr)
    return OK


def outlet_named(name: str) -> Outlet:
    """The outlet of a TOML file, of ``module:NAME``, or of a key. Raises `GovnewsError`."""
    if name.endswith(".toml"):
        return check_file(Path(name))
    if ":" not in name:
        return Registry().get(name)
    try:
        outlet = pkgutil.resolve_name(name)
    except (ImportError, AttributeError, ValueError) as why:
        raise ReadError(f"{name}: {why}") from why
    if not isinstance(outlet, Outlet):
        raise ReadError(f"{name} is no Outlet but a {type(outlet).__name__}")
    try:
        outlet.check()
    except RuleError as why:
        source = getattr(sys.modules.get(name.partition(":")[0]), "__file__", None)
        raise RuleError(f"{source or name}: {why}", why.at) from why
    return outlet


def _report(name: str, folder: Path) -> int:
    """Print every difference with its place and what each rule did; the exit code."""
    outlet = outlet_named(name)
    wrong = 0
    reads = read_pages(outlet, folder)
    for read in reads:
        for one in read.differences:
            print(f"{read.name}: {one}")
        for said in not_chosen(outlet, read):
            print(f"{read.name}: not known for the outlet's by itself: {said}")
        wrong += bool(read.differences)
    for report in rule_reports(outlet, folder):
        print(f"rule {report}")
    print(f"{outlet.key}: {len(reads) - wrong} of {len(reads)} pages are read as labelled")
    return DIFFERENT if wrong else OK


def changes(name: str, folder: Path, sleep: Callable[[float], None] = time.sleep) -> Iterator[None]:
    """At once, and whenever the outlet's file or a file of the folder has changed."""
    before: dict[Path, int] | None = None
    while True:
        now = _stamps(name, folder)
        if now != before:
            before = now
            yield None
        sleep(_PAUSE)


def _stamps(name: str, folder: Path) -> dict[Path, int]:
    files = [*folder.glob("*.txt"), *folder.glob("*.json"), Path(name)]
    return {file: file.stat().st_mtime_ns for file in files if file.exists()}


def _list(_: argparse.Namespace) -> int:
    for key, offer in sorted(Registry().offers.items()):
        print(f"{key:20} {offer.origin:20} {offer.outlet.name}")
    return OK
