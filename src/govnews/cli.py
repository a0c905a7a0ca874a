"""The command line: ``govnews parse FILE…``."""

from __future__ import annotations

import argparse
import datetime
import io
import json
import os
import shutil
import sys
from collections.abc import Iterator, Sequence
from importlib.metadata import version
from typing import Any

import attrs

from govnews import outlet_cli
from govnews.errors import MissingExtraError, OutletNotFoundError, ReadError
from govnews.html import parse_html
from govnews.html.saved import is_html, pages_in
from govnews.page import Page
from govnews.parser import Parser
from govnews.reading import decoded, file_bytes
from govnews.render.plain import page_dict
from govnews.render.report import page_report

OK, NOTHING, USAGE = 0, 1, 2
_WIDEST = 100
"""Lines longer than this are hard to read, however wide the terminal is."""
_AFTERWORD = """\
examples:
  govnews parse page.txt
  govnews parse page.html saved-pages/
  govnews parse --format jsonl pages/*.txt > pages.jsonl
  cat page.txt | govnews parse --crawled 2021-08-06

exit codes: 0 ok; 1 a file could not be read, or no page holds an article; 2 wrong usage
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command and return its exit code. `arguments` are those of the process unless given."""
    command = _command()
    options = command.parse_args(arguments)
    if hasattr(options, "run"):
        _prepare_output("text")
        return outlet_cli.run(options)
    if not options.files and sys.stdin.isatty():
        command.error("name a FILE, or pipe a page in")
    _prepare_output(options.format)
    try:
        code = _parse(options)
        sys.stdout.flush()
    except BrokenPipeError:
        # Whoever reads our output has enough of it; without this, Python complains when it flushes at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return OK
    except OutletNotFoundError as why:
        _complain(str(why))
        return USAGE
    except OSError as why:
        # A full disk: the pages that do not read are told of one by one, so this is the output's.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        _complain(f"cannot write the output: {why.strerror}")
        return NOTHING
    return code


def _command() -> argparse.ArgumentParser:
    command = argparse.ArgumentParser("govnews", description="Read raw pages of Chinese government news.")
    command.add_argument("--version", action="version", version=f"govnews {version('govnews')}")
    commands = command.add_subparsers(metavar="COMMAND", required=True)
    outlet_cli.add_command(commands)
    parse = commands.add_parser(
        "parse",
        help="show the articles of pages",
        description="Show the articles of pages: text in UTF-8, GB18030 or marked UTF-16, or web pages.",
        epilog=_AFTERWORD,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parse.add_argument(
        "files", nargs="*", metavar="FILE", help="a page or a folder; - or none for standard input"
    )
    parse.add_argument(
        "--format",
        choices=("text", "json", "jsonl"),
        default="text",
        help="a report (default), a JSON list of pages, or a page per line",
    )
    parse.add_argument("--url", help="address of the pages, where known")
    parse.add_argument("--crawled", type=_day, metavar="YYYY-MM-DD", help="the day they were fetched")
    parse.add_argument("--outlet", metavar="KEY", help="the outlet that printed the pages")
    return command


def _day(text: str) -> datetime.date:
    try:
        return datetime.date.fromisoformat(text)
    except ValueError as why:
        raise argparse.ArgumentTypeError(f"{text!r} is no day of the form YYYY-MM-DD") from why


def _prepare_output(form: str) -> None:
    """JSON is UTF-8 everywhere; a character that the output cannot show is spelt out instead of raising."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding=None if form == "text" else "utf-8", errors="backslashreplace")


def _parse(options: argparse.Namespace) -> int:
    run = _Run(options)
    _WRITERS[options.format](run.pages())
    return NOTHING if run.unreadable or not run.articles else OK


@attrs.define
class _Run:
    """The pages of one command, and what became of them."""

    options: argparse.Namespace
    unreadable: int = 0
    articles: int = 0

    def pages(self) -> Iterator[tuple[str, Page]]:
        """Each page with its name; one that fails is named on standard error, and the next one follows."""
        parser = Parser()
        hints = {name: getattr(self.options, name) for name in ("url", "outlet", "crawled")}
        for name in (page for given in self.options.files or ["-"] for page in pages_in(given)):
            try:
                page = _read(parser, name, hints)
            except (ReadError, MissingExtraError) as why:
                _complain(str(why) if name in str(why) else f"{_shown(name)}: {why}")
                self.unreadable += 1
                continue
            if not page.articles:
                _complain(f"{_shown(name)}: no article")
            self.articles += len(page.articles)
            yield name, page


def _read(parser: Parser, name: str, hints: dict[str, Any]) -> Page:
    """One page, from text or from a web page's markup."""
    data = sys.stdin.buffer.read() if name == "-" else file_bytes(name)
    if is_html(name, data):
        return parse_html(parser, data, **hints)
    return parser.parse_page(decoded(data, _shown(name)), **hints)


Pages = Iterator[tuple[str, Page]]


def _write_reports(pages: Pages) -> None:
    width = min(shutil.get_terminal_size().columns, _WIDEST)
    for number, (name, page) in enumerate(pages):
        print("\n" * bool(number) + page_report(page, _shown(name), width), end="")


def _write_list(pages: Pages) -> None:
    print(json.dumps([_row(*page) for page in pages], ensure_ascii=False, indent=2))


def _write_lines(pages: Pages) -> None:
    for page in pages:
        print(json.dumps(_row(*page), ensure_ascii=False))


_WRITERS = {"text": _write_reports, "json": _write_list, "jsonl": _write_lines}


def _shown(name: str) -> str:
    return "standard input" if name == "-" else name


def _row(name: str, page: Page) -> dict[str, Any]:
    return {"file": name, **page_dict(page)}


def _complain(message: str) -> None:
    print(f"govnews: {message}", file=sys.stderr)


if __name__ == "__main__":
    sys.exit(main())
