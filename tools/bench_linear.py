"""Show that the cost of `parse_page` grows no faster than the page: 1, 2, 4 and 8 times the same text.

    python tools/bench_linear.py [FOLDER ...] [--size 100000] [--most 12]

Two kinds of text: every page of the folders (default: tests/pages) printed several times over, and hostile
lines of --size characters, up to eight times that. Prints the time for the text as it is and how many times
as long 2, 4 and 8 of it take. Exits with 1 where eight of it take more than --most times as long. Processor
time; the best of three for what takes less than a tenth of a second.
"""

from __future__ import annotations

import argparse
import gc
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import attrs

import govnews

PAGES = Path(__file__).parent.parent / "tests" / "pages"
TIMES = (1, 2, 4, 8)
LEAST = 0.02
"""A text that takes fewer seconds is repeated until it takes about as many: a shorter time says little."""
ENOUGH = 0.1
"""Seconds after which a text is not timed again: what a busy machine adds is small beside them."""
HOSTILE = {
    "opening brackets": "(",
    "opening and closing brackets": "()",
    "nested corner brackets": "【「《",
    "spaces": " ",
    "ideographic spaces in text": "县　",
    "enumeration commas": "、",
    "digits": "1",
    "dates": "2021年3月19日",
    "one publication line after another": "来源：云岭日报 发布时间：2021-03-19 作者：江晚 ",
    "one reporter after another": "记者江晚通讯员柯岩 ",
    "one official after another": "县委书记沈若谷、县长陶之遥、",
    "officials and no names": "县委副书记、",
    "names and no posts": "沈若谷、陶之遥、",
    "原标题 again and again": "原标题:",
    "编辑 again and again": "编辑:",
    "来源 again and again": "来源:",
    "unclosed bracket of reporters": "(记者张三",
    "责任编辑 with names": "责任编辑:江晚 ",
    "photographers": "江晚 摄",
    "sentences": "会议指出,要抓好落实。",
    "full stops": "。",
    "one character": "县",
    "Latin": "a",
    "quotes": "“",
    "dashes": "—",
    "a line of one character": "县\n",
    "a blank line": "\n",
    "headlines": "青岚县召开春季农业生产现场会\n",
    "briefs": "▲昨日,县委书记沈若谷到乡镇调研。(张三)\n",
    "a newspaper and its pages on one line": "青岚日报社 ",
    "numbers on one line": "20 ",
    "paragraphs printed again": "会议强调,各乡镇各部门要提高认识、压实责任,把各项工作抓紧抓实抓出成效。\n",
}
"""What a line of nothing else may cost more than its length; each was or might be slow in some rule."""


@attrs.frozen
class Row:
    """What was measured of one text."""

    name: str
    seconds: float
    """For the text as it is."""
    ratios: tuple[float, ...]
    """How many times as long 2, 4 and 8 of it take."""


def measure(name: str, text: str, least: float = LEAST) -> Row:
    """Time a text at each of `TIMES`."""
    first = _seconds(text)
    if first < least:
        text *= int(least / max(first, 1e-5)) + 1
    times = [_seconds(text * n) for n in TIMES]
    return Row(name, times[0], tuple(t / times[0] for t in times[1:]))


def _seconds(text: str) -> float:
    """Without the garbage collector, as `timeit` does: it walks whatever else the process holds."""
    times: list[float] = []
    gc.disable()
    try:
        while len(times) < 3 and sum(times) < ENOUGH:
            begin = time.process_time()
            govnews.parse_page(text)
            times.append(time.process_time() - begin)
    finally:
        gc.enable()
    return min(times)


def texts(folders: list[Path], size: int) -> Iterator[tuple[str, str]]:
    """Every text by its name."""
    for folder in folders:
        for path in sorted(folder.glob("*.txt")):
            yield path.stem, govnews.read_text(path) + "\n"
    for name, piece in HOSTILE.items():
        yield name, piece * (size // len(piece))


def main() -> int:
    """The command."""
    args = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    args.add_argument("folders", nargs="*", type=Path, default=[PAGES])
    args.add_argument("--size", type=int, default=100_000)
    args.add_argument("--most", type=float, default=12.0)
    opts = args.parse_args()
    govnews.parse_page(govnews.read_text(PAGES / "briefs.txt"))  # loads the tables
    print(f"{'text':32} {'1x ms':>9} {'2x':>6} {'4x':>6} {'8x':>6}")
    steep = 0
    for name, text in texts(opts.folders, opts.size):
        row = measure(name, text)
        wrong = row.ratios[-1] > opts.most
        steep += wrong
        ratios = " ".join(f"{ratio:6.2f}" for ratio in row.ratios)
        print(f"{row.name:32} {row.seconds * 1e3:9.1f} {ratios}{'  STEEP' if wrong else ''}", flush=True)
    print(f"{steep} of these cost more than {opts.most:g} times as much for 8 times the text")
    return int(steep > 0)


if __name__ == "__main__":
    sys.exit(main())
