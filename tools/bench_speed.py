"""Time `parse_page` beside `jieba.cut` on the same text in the same run, and time `import govnews`.

    python tools/bench_speed.py [FOLDER ...] [--rounds 5] [--at-least 3]

Compare the ratio, not the seconds. Each folder's `*.txt` are read whole (default: tests/pages); both have done
one round before the clock starts, so neither pays for loading its tables. Processor time of one thread, the best
of the rounds. Exits with 1 where the ratio is under --at-least, or where `import govnews` loads jieba.
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

import govnews

PAGES = Path(__file__).parent.parent / "tests" / "pages"
IMPORT = (
    "import sys, time; t = time.perf_counter(); import govnews; t = time.perf_counter() - t;"
    "print(t, 'jieba' in sys.modules)"
)


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


def import_time(rounds: int) -> tuple[float, bool]:
    """Seconds that `import govnews` takes in a new process, the best of some, and whether it loads jieba."""
    times, loads = [], False
    for _ in range(rounds):
        said = subprocess.run(
            [sys.executable, "-c", IMPORT], check=True, capture_output=True, text=True
        ).stdout
        seconds, jieba = said.split()
        times.append(float(seconds))
        loads |= jieba == "True"
    return min(times), loads


def main() -> int:
    """The command."""
    args = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    args.add_argument("folders", nargs="*", type=Path, default=[PAGES])
    args.add_argument("--rounds", type=int, default=5)
    args.add_argument("--at-least", type=float, default=3.0)
    opts = args.parse_args()
    texts = [govnews.read_text(path) for folder in opts.folders for path in sorted(folder.glob("*.txt"))]
    size = sum(len(text.encode()) for text in texts) / 1e6
    seconds, loads = import_time(opts.rounds)
    print(f"import govnews   {seconds * 1e3:8.1f} ms, {'loads jieba' if loads else 'does not load jieba'}")
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
