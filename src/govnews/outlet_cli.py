"""``govnews outlet``: write an outlet from its pages, check it against labelled ones, list those known."""

from __future__ import annotations

import argparse
import datetime
import json
import os
import pkgutil
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from govnews.errors import GovnewsError, ReadError, RuleError
from govnews.label_files import label_file
from govnews.labels import labels_of
from govnews.learning import Learned, learn, toml_of
from govnews.outlet import Outlet, check_key
from govnews.outlet_file import check_file, outlet_of
from govnews.page import Page
from govnews.parser import Parser
from govnews.reading import read_text
from govnews.registry import Registry
from govnews.testing import Labelled, not_chosen, read_pages, rule_reports, unknown_families

OK, DIFFERENT, USAGE = 0, 1, 2
_PAUSE = 0.5
"""Seconds between two looks at the files under ``--watch``."""


def add_command(commands: Any) -> None:
    """Add ``outlet`` to the commands of ``govnews``."""
    outlet = commands.add_parser("outlet", help="write, check and list outlets")
    kinds = outlet.add_subparsers(metavar="WHAT", required=True)
    new = kinds.add_parser("new", help="write KEY.toml and label files from pages of one outlet")
    new.add_argument("key", metavar="KEY", help="lower-case letters, figures and hyphens, as in yunyu-daily")
    new.add_argument(
        "pages", nargs="+", type=Path, metavar="PAGE", help="text files, NAME.txt; two or more say most"
    )
    new.add_argument("--name", help="what readers call it; learnt from the pages where they say it")
    new.add_argument("--into", type=Path, default=Path(), metavar="FOLDER", help="where KEY.toml goes")
    new.set_defaults(run=_new)
    check = kinds.add_parser("check", help="compare the reading of labelled pages with their labels")
    check.add_argument(
        "outlet_",
        metavar="OUTLET",
        help="a TOML file, a key, or module:NAME of a module in this folder or installed",
    )
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
    except OSError as why:
        print(f"govnews: {why.filename}: {why.strerror}", file=sys.stderr)
        return USAGE
    except KeyboardInterrupt:
        return OK
    return code


def _new(options: argparse.Namespace) -> int:
    check_key(options.key)
    file = options.into / f"{options.key}.toml"
    if file.exists():
        raise ReadError(f"{file} exists already; it is left as it is")
    for path in options.pages:
        if path.suffix != ".txt":
            raise ReadError(f"{path}: a page to label is text, saved as NAME.txt")
    parser = Parser(discover=False)
    pages = [parser.parse_page(read_text(path)) for path in options.pages]
    learned = learn(pages, options.name)
    text = toml_of(options.key, learned)
    outlet = outlet_of(text, str(file))
    file.write_text(text, encoding="utf-8")
    print(f"wrote {file}: {_count(len(outlet.rules), 'rule')}, {_count(len(outlet.marks), 'mark')}")
    for said in _doubts(options, pages, learned):
        print(f"note: {said}")
    own = Parser([outlet], discover=False)
    for path, page in zip(options.pages, pages, strict=True):
        _write_labels(path, labels_of(own.parse_page(page.text, outlet=outlet), path.name))
    folder = options.pages[0].parent
    print(
        "the label files hold the parser's own reading: read every line and put it right, then:\n"
        f"  govnews outlet check {file} {folder} --watch"
    )
    return OK


def _doubts(options: argparse.Namespace, pages: Sequence[Page], learned: Learned) -> Iterator[str]:
    """Why less could be learnt than from two good pages."""
    if len(pages) == 1:
        yield "one page alone does not show what the pages of an outlet share; give two"
    if learned.same:
        yield "the pages print the same article, so their shared lines say nothing; take other pages"
    elif not any((learned.name, learned.marks, learned.said, learned.shared, learned.meta)):
        yield "the pages share nothing but their articles; take some that were saved with all that is on them"
    for path, page in zip(options.pages, pages, strict=True):
        if not page.articles:
            yield f"{path}: no article was found on it"
    offer = Registry().offers.get(options.key)
    if offer:
        yield f"another outlet has this key ({offer.origin}); a parser that is given yours uses yours"


def _count(number: int, thing: str) -> str:
    return f"{number} {thing}" if number == 1 else f"{number} {thing}s"


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
        print(f"-- {datetime.datetime.now():%H:%M:%S}")
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
    if os.getcwd() not in sys.path:
        sys.path.insert(0, os.getcwd())
    try:
        outlet = pkgutil.resolve_name(name)
    except Exception as why:
        raise ReadError(f"{name}: {type(why).__name__}: {why}") from why
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
        failed = [issue.message for issue in read.page.issues if issue.code == "broken-reader"]
        for said in (*read.differences, *failed, *_notes(outlet, read)):
            print(f"{read.name}: {said}")
        wrong += bool(read.differences or failed)
    for said in unknown_families(outlet):
        print(f"family {said!r} is not known; its rules are left out")
    for report in rule_reports(outlet, folder):
        print(f"rule {report}")
    are = "is" if len(reads) == 1 else "are"
    print(f"{outlet.key}: {len(reads) - wrong} of {_count(len(reads), 'page')} {are} read as labelled")
    return DIFFERENT if wrong else OK


def _notes(outlet: Outlet, read: Labelled) -> Iterator[str]:
    """What is no difference and yet worth a look."""
    for said in not_chosen(outlet, read):
        yield f"not known for the outlet's by itself: {said}"
    if read.labels.bare:
        lines = ", ".join(map(str, read.labels.bare))
        yield f"without a label and so not compared: line {lines}"


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
