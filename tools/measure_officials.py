"""Measure the officials on labelled pages: names, posts, calibration of the confidence, speed beside jieba.

    python tools/measure_officials.py FOLDER... [--errors]

Each folder holds NAME.txt and NAME.gold.json, labelled as docs/officials.md says. The articles' own lines are
given as labelled, so that nothing but the officials is measured; speed is measured on the whole text of every
page, processor time, best of seven rounds, jieba's start not counted. Compare the ratios, not the seconds.
Last come the time that rosters of up to 20,000 names take, and the memory of a process that has no jieba.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import time
import warnings
from collections import Counter
from collections.abc import Callable, Iterator
from itertools import cycle, islice, pairwise, product
from pathlib import Path
from typing import Any

from govnews.folding import fold
from govnews.officials import JIEBA, Passage, Segmenter, find_in, find_officials

OWN = {"title", "kicker", "subtitle", "summary", "body", "heading", "caption"}
ENDS = '。！？”!?"：:；;）)'
COLUMN = 18
BINS = (0.0, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 0.995, 1.0)


def squash(text: str) -> str:
    """Without white space and in the folded spelling."""
    return fold("".join(text.split()))


class Tally:
    """True and false positives and false negatives."""

    def __init__(self) -> None:
        self.hits = self.extra = self.missed = 0

    def add(self, got: set[Any], want: set[Any]) -> None:
        """Count one article."""
        self.hits += len(got & want)
        self.extra += len(got - want)
        self.missed += len(want - got)

    def __str__(self) -> str:
        f1 = 2 * self.hits / max(1, 2 * self.hits + self.extra + self.missed)
        precision = self.hits / max(1, self.hits + self.extra)
        recall = self.hits / max(1, self.hits + self.missed)
        return f"F1 {f1:.3f}  (P {precision:.3f}, R {recall:.3f}, gold {self.hits + self.missed})"


def own_spans(text: str, gold: dict[str, Any], article: int) -> tuple[tuple[int, int], ...]:
    """The article's own pieces of the page, in order."""
    kinds: dict[int, tuple[str, int]] = {}
    for lines, kind, of in gold["lines"]:
        first, _, last = str(lines).partition("-")
        kinds.update(dict.fromkeys(range(int(first), int(last or first) + 1), (kind, of)))
    spans, at = [], 0
    for number, line in enumerate(text.split("\n"), 1):
        rows = [row for row in gold.get("spans", []) if row[0] == number]
        for start, end, label in pieces(line, kinds.get(number, ("", 0)), rows):
            if label[0] in OWN and label[1] == article and line[start:end].strip():
                spans.append((at + start, at + end))
        at += len(line) + 1
    return tuple(whole(text, spans))


Label = tuple[str, int]


def pieces(line: str, label: Label, rows: list[Any]) -> Iterator[tuple[int, int, Label]]:
    """The pieces of a line, each with its kind and article: those that rows name, and the rest."""
    behind = 0
    found = sorted((fold(line).find(fold(row[1])), row) for row in rows)
    for start, row in found:
        yield behind, start, label
        behind = start + len(row[1])
        yield start, behind, (row[2], row[3] if len(row) > 3 else label[1])
    yield behind, len(line), label


def whole(text: str, spans: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Lines that a column tore are one piece again: a full one without a mark at its end goes on."""
    start, end = None, 0
    for first, last in spans:
        torn = (
            text[end:first] == "\n" and end - text.rfind("\n", 0, end) > COLUMN and text[end - 1] not in ENDS
        )
        if start is not None and not torn:
            yield start, end
        start, end = (start if torn and start is not None else first), last
    if start is not None:
        yield start, end


def articles(folders: list[Path]) -> Iterator[tuple[Passage, dict[str, Any]]]:
    """Every labelled article as a passage, with its description."""
    for path in sorted(path for folder in folders for path in folder.glob("*.gold.json")):
        gold = json.loads(path.read_text(encoding="utf-8"))
        text = (path.parent / gold["page"]).read_bytes().decode("utf-8")
        for number, article in enumerate(gold["articles"], 1):
            yield Passage(text, fold(text), own_spans(text, gold, number)), article


def measure(
    folders: list[Path], segmenter: Segmenter | None, *, errors: bool = False
) -> list[tuple[float, bool]]:
    """Print the figures of names and posts; give every official's confidence and whether it is right."""
    names, posts, sure = Tally(), Tally(), []
    for passage, article in articles(folders):
        optional = {squash(name) for name in article["optional"]}
        known = {squash(row[0]): {squash(post) for post in row[1]} for row in article["officials"]}
        found = {}
        for official in find_in(passage, segmenter=segmenter):
            name = squash(official.name)
            if name not in optional:
                found[name] = {squash(post.text) for post in official.posts}
                sure.append((official.confidence, name in known))
        for row in article["officials"]:
            if len(row) > 2 and squash(row[0]) in found:
                found[squash(row[0])] &= known[squash(row[0])]
        names.add(set(found), set(known))
        posts.add(
            {(n, p) for n, ps in found.items() for p in ps}, {(n, p) for n, ps in known.items() for p in ps}
        )
        if errors and found != known:
            print(f"  got {found}\n want {known}")
    print(f"names  {names}\nposts  {posts}")
    return sure


def held(people: dict[str, set[str]]) -> set[tuple[str, str]]:
    """Every pair of a name and one of its posts."""
    return {(name, post) for name, posts in people.items() for post in posts}


def calibration(sure: list[tuple[float, bool]]) -> None:
    """Print how often officials of a confidence are right."""
    print("\n| confidence | officials | mean confidence | right |\n|---|---|---|---|")
    for low, high in pairwise(BINS):
        inside = [(value, right) for value, right in sure if low <= value < high or value == high == 1.0]
        if inside:
            mean = sum(value for value, _ in inside) / len(inside)
            share = sum(right for _, right in inside) / len(inside)
            print(f"| {low}–{high} | {len(inside)} | {mean:.3f} | {share:.3f} |")


def seconds(work: Callable[[str], object], texts: list[str]) -> float:
    """The best of seven rounds over all texts."""
    best = float("inf")
    for _ in range(7):
        began = time.process_time()
        for text in texts:
            work(text)
        best = min(best, time.process_time() - began)
    return best


class Counted:
    """A segmenter that counts how often it is asked."""

    def __init__(self) -> None:
        self.asked: Counter[str] = Counter()

    def cut(self, sentence: str) -> Any:
        """The words of `sentence`."""
        self.asked[sentence] += 1
        return JIEBA.cut(sentence)


def speed(folders: list[Path]) -> None:
    """Print speeds and ratios on the pages' whole text."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import jieba
        import jieba.posseg
    jieba.setLogLevel(60)
    paths = [path for folder in folders for path in sorted(folder.glob("*.txt"))]
    texts = [path.read_bytes().decode("utf-8") for path in paths]
    size = sum(len(text.encode()) for text in texts)
    find_officials("市长张三")
    for ready in (jieba.lcut, jieba.posseg.lcut):
        ready("准备")
    ours, alone = (
        seconds(find_officials, texts),
        seconds(lambda text: find_officials(text, segmenter=None), texts),
    )
    mb = size / 1e6
    print(f"\nfind_officials           {mb / ours:6.2f} MB/s, without jieba {mb / alone:6.2f} MB/s")
    for name, cut in (("jieba.cut", jieba.lcut), ("jieba.posseg.cut", jieba.posseg.lcut)):
        theirs = seconds(cut, texts)
        print(f"{name:24} {mb / theirs:6.2f} MB/s, {theirs / ours:.1f} times as long")
    counted = Counted()
    for text in texts:
        find_officials(text, segmenter=counted)
    print(f"jieba was asked {counted.asked.total()} times on {len(texts)} pages")


GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂文辉玲建华斌波宁龙"
NAMES = (2_500, 5_000, 10_000, 20_000)
LOADED = """
import sys
from pathlib import Path
from govnews import find_officials
for path in sys.argv[1:]:
    find_officials(Path(path).read_bytes().decode("utf-8"), segmenter=None)
status = Path("/proc/self/status").read_text()
print(int(status.split("VmHWM:")[1].split()[0]) // 1024)
"""
"""Prints the most memory, in MB, that a process of its own takes for the pages given; Linux only."""


def size(folders: list[Path]) -> None:
    """Print the time that long rosters take, and the memory of a process without jieba."""
    people = ["".join(chars) for chars in product("王李张刘陈杨黄赵吴周徐孙朱胡郭何高罗", GIVEN, GIVEN)]
    times = []
    for count in NAMES:
        roster = "领导小组成员:" + "、".join(islice(cycle(people), count)) + "。"
        times.append(f"{count} in {seconds(find_officials, [roster]):.3f} s")
    print(f"names of one roster: {', '.join(times)}")
    paths = [str(path) for folder in folders for path in sorted(folder.glob("*.txt"))]
    # The program is the constant above and the arguments are paths.
    run = subprocess.run([sys.executable, "-c", LOADED, *paths], capture_output=True, text=True, check=True)
    print(f"memory of a process without jieba, pages read: {run.stdout.strip()} MB")


def main() -> None:
    """Print everything."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--errors", action="store_true", help="every article that differs")
    options = parser.parse_args()
    print("with jieba")
    sure = measure(options.folders, JIEBA, errors=options.errors)
    print("without jieba")
    measure(options.folders, None)
    calibration(sure)
    speed(options.folders)
    size(options.folders)


if __name__ == "__main__":
    main()
