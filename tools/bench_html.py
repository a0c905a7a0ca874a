"""Pages of HTML per second, beside the extractors that people use today.

    python tools/bench_html.py FOLDER [--passes 5]

FOLDER holds web pages. Every extractor that is installed (trafilatura, GNE: for this benchmark alone) reads
all of them in turn, after one pass that nobody counts; the best pass counts, in seconds of this process.
trafilatura is asked for its metadata too, because the fields are what is compared.
"""

from __future__ import annotations

import argparse
import importlib.util
import logging
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import govnews
from govnews.html.decode import decode

Reader = Callable[[str], object]


def readers() -> dict[str, Reader]:
    """What is installed, by name."""
    found: dict[str, Reader] = {"govnews": govnews.parse_html}
    if importlib.util.find_spec("trafilatura"):
        import trafilatura

        found["trafilatura"] = lambda html: trafilatura.bare_extraction(html, with_metadata=True)
        found["trafilatura, text only"] = trafilatura.extract
    if importlib.util.find_spec("gne"):
        import gne

        found["gne"] = gne.GeneralNewsExtractor().extract
    return found


def seconds(reader: Reader, pages: Sequence[str]) -> float:
    """Process time of one pass over the pages; a page that an extractor fails on counts as read."""
    start = time.process_time()
    for page in pages:
        try:
            reader(page)
        except Exception as why:
            logging.debug("%s", why)
    return time.process_time() - start


def measure(pages: Sequence[str], passes: int) -> dict[str, float]:
    """Pages per second of each extractor; their passes take turns, so that a busy machine slows all alike."""
    found = readers()
    best = dict.fromkeys(found, float("inf"))
    for number in range(passes + 1):
        for name, reader in found.items():
            spent = seconds(reader, pages)
            if number:
                best[name] = min(best[name], spent)
    return {name: len(pages) / spent for name, spent in best.items()}


def main() -> None:
    """The command."""
    arguments = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    arguments.add_argument("folder", type=Path)
    arguments.add_argument("--passes", type=int, default=5)
    options = arguments.parse_args()
    logging.disable(logging.CRITICAL)
    pages = [decode(path.read_bytes()) for path in sorted(options.folder.glob("*.htm*"))]
    rates = measure(pages, options.passes)
    for name, rate in rates.items():
        print(f"{name:24} {rate:8.1f} pages/s   govnews is {rates['govnews'] / rate:.1f} times as fast")


if __name__ == "__main__":
    main()
