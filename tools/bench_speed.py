"""Time `parse_page` beside `jieba.cut` on the same text in the same run, and what a new process pays first.

    python tools/bench_speed.py [FOLDER ...] [--rounds 5] [--at-least 3]

Compare the ratio, not the seconds. Each folder's `*.txt` are read whole (default: tests/pages); both have
done one round before the clock starts, so neither pays for loading its tables. Processor time of one thread,
the best of the rounds. Exits with 1 where the ratio is under --at-least, or where the import or a first call
without a page loads jieba.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import time
import warnings
from collections import deque
from collections.abc import Callable
from pathlib import Path

import attrs

import govnews

PAGES = Path(__file__).parent.parent / "tests" / "pages"
START = """
import sys, time
times = [time.perf_counter()]
import govnews
times.append(time.perf_counter())
govnews.parse_page("")
times.append(time.perf_counter())
print(times[1] - times[0], times[2] - times[1], "jieba" in sys.modules)
"""


@attrs.frozen
class Start:
    """What a new process pays before it has read a page."""

    imported: float
    """Seconds for `import govnews`."""
    first: float
    """Seconds for the first call, which loads modules, tables and patterns."""
    jieba: bool
    """Whether either loads jieba."""


def fastest(work: Callable[[str], object], texts: list[str], rounds: int) -> float:
    """Seconds of processor time for all texts, in the best of some rounds."""
    times = []
    for _ in range(rounds):
        begin = time.process_time()
        for text in texts:
            work(text)
        times.append(time.process_time() - begin)
    return min(times)


def jieba_cut() -> Callable[[str], object]:
    """`jieba.cut`, run to its end, with its dictionary loaded."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # jieba imports pkg_resources, which warns
        import jieba
    jieba.setLogLevel("ERROR")
    jieba.initialize()
    return lambda text: deque(jieba.cut(text), maxlen=0)


def start() -> Start:
    """Measure one new process."""
    said = subprocess.run([sys.executable, "-c", START], check=True, capture_output=True, text=True).stdout
    imported, first, jieba = said.split()
    return Start(float(imported), float(first), jieba == "True")


def main() -> int:
    """The command."""
    args = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    args.add_argument("folders", nargs="*", type=Path, default=[PAGES])
    args.add_argument("--rounds", type=int, default=5)
    args.add_argument("--at-least", type=float, default=3.0)
    opts = args.parse_args()
    texts = [govnews.read_text(path) for folder in opts.folders for path in sorted(folder.glob("*.txt"))]
    size = sum(len(text.encode()) for text in texts) / 1e6
    starts = [start() for _ in range(opts.rounds)]
    loads = any(one.jieba for one in starts)
    print(f"import govnews   {min(one.imported for one in starts) * 1e3:8.1f} ms")
    print(f"first call       {min(one.first for one in starts) * 1e3:8.1f} ms")
    print(f"jieba            {'loaded' if loads else 'not loaded'} by these")
    cut = jieba_cut()
    for work in (cut, govnews.parse_page):
        fastest(work, texts, 1)
    theirs, ours = fastest(cut, texts, opts.rounds), fastest(govnews.parse_page, texts, opts.rounds)
    print(f"jieba.cut        {theirs * 1e3:8.1f} ms  {size / theirs:6.2f} MB/s")
    print(f"parse_page       {ours * 1e3:8.1f} ms  {size / ours:6.2f} MB/s")
    print(
        f"{len(texts)} pages of {size:.2f} MB: parse_page is {theirs / ours:.2f} times as fast as jieba.cut"
    )
    return int(loads or theirs / ours < opts.at_least)


if __name__ == "__main__":
    sys.exit(main())
