"""Write src/govnews/data/seams.tsv and chars.tsv: which character may follow which, how common each is.

    python tools/make_seams.py [--check]

Counts the paragraphs of our own pages (tests/pages) and the words of jieba's dictionary, each word as often
as it would stand in a text of a million characters. Only ratios of counts are kept, in steps of one (natural
logarithm); what is rare is left out. chars.tsv holds for each character how much it tells of a topic and how
often it stands as a word.
"""

from __future__ import annotations

import importlib.metadata
import math
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

import jieba

from govnews.folding import fold

DATA = Path(__file__).parent.parent / "src" / "govnews" / "data"
_TAG = re.compile(r"<[^<>]{0,200}>|\*\*|#+ ")
_HAN = re.compile(r"[\u4e00-\u9fff]")
PAGES = Path(__file__).parent.parent / "tests" / "pages"
OPENERS = "近日今昨本据随目当为会在记连截经自针围此同下接如我从这一两三"
"""Characters that begin a paragraph by habit (近日, 据介绍, 会议指出); our own pages are too few to tell."""
TELLING = 8
_RARE = 20
_WORDS = 1_000_000
_LEAST = 40
_SEEN = 4


def paragraphs() -> list[str]:
    """Every long line of our own pages with a full stop in it, once."""
    found: dict[str, None] = {}
    for path in sorted(PAGES.glob("*.txt")):
        for line in _TAG.sub("", fold(path.read_text(encoding="utf-8"))).split("\n"):
            text = line.strip()
            if len(text) >= _LEAST and "。" in text and "http" not in text:
                found[text] = None
    return list(found)


def entries() -> Iterator[tuple[str, int, str]]:
    """Words of the dictionary with their frequency and tag."""
    for line in (Path(jieba.__file__).parent / "dict.txt").read_text(encoding="utf-8").splitlines():
        word, often, tag = line.split(" ")
        yield word, int(often), tag


def words() -> Iterator[tuple[str, int]]:
    """Words of the dictionary that are no personal names, with their frequency."""
    return ((word, n) for word, n, tag in entries() if n >= _RARE and tag not in ("nr", "nrt"))


def pairs(texts: Iterable[str]) -> dict[str, float]:
    """For each pair of characters how much more often it stands in text and in words than by chance."""
    one: Counter[str] = Counter()
    two: Counter[str] = Counter()
    for text in texts:
        one.update(text)
        two.update(text[i : i + 2] for i in range(len(text) - 1))
    word_one: Counter[str] = Counter()
    word_two: Counter[str] = Counter()
    for word, often in words():
        for char in word:
            word_one[char] += often
        for i in range(len(word) - 1):
            word_two[word[i : i + 2]] += often
    total, word_total = sum(one.values()), sum(word_one.values())
    scale = _WORDS / word_total
    out = {}
    for pair in set(two) | set(word_two):
        a, b = pair[0], pair[1]
        seen = two[pair] + scale * word_two[pair]
        chance = one[a] * one[b] / total + scale * word_one[a] * word_one[b] / word_total
        if seen >= _SEEN:
            out[pair] = math.log((seen + 0.02) / (chance + 0.3))
    return out


def opening(texts: list[str]) -> dict[str, float]:
    """For each character how much more often a paragraph begins with it than a sentence holds it."""
    first = Counter(text[0] for text in texts)
    inside = Counter(char for text in texts for char in text[3:])
    share = len(texts) / sum(inside.values())
    known = {char for char in first | inside if first[char] + share * inside[char] >= 2}
    return {char: math.log((first[char] + 0.5) / (share * inside[char] + 0.5)) for char in known}


def table() -> str:
    """The file's content."""
    texts = paragraphs()
    rows = [
        "# What, step (natural logarithm), characters. opens: characters that begin a paragraph that much",
        "# more often than they stand in one. Any other row: characters that follow its first cell that",
        "# much more often than by chance.",
        f"# Source: counts over {len(texts)} paragraphs of our own pages (tests/pages), a list of openers,",
        f"# and the words of the dictionary of jieba {importlib.metadata.version('jieba')} (MIT).",
        "# Written by tools/make_seams.py; do not edit.",
    ]
    steps: dict[tuple[str, int], list[str]] = defaultdict(list)
    counted = opening(texts)
    for char, value in {**counted, **{c: counted.get(c, 0.0) + 2.0 for c in OPENERS}}.items():
        if abs(value) >= 0.5 and not char.isspace():
            steps["opens", max(-4, min(4, round(value)))].append(char)
    for pair, value in pairs(texts).items():
        if round(value) >= 0 and _HAN.search(pair) and not any(c.isspace() for c in pair):
            steps[pair[0], max(0, min(4, round(value)))].append(pair[1])
    rows += [f"{what}\t{step}\t{''.join(sorted(chars))}" for (what, step), chars in sorted(steps.items())]
    return "\n".join(rows) + "\n"


def characters() -> str:
    """The file of characters."""
    often: Counter[str] = Counter()
    alone: dict[str, int] = {}
    for entry, n, _ in entries():
        often.update(dict.fromkeys(_HAN.findall(entry), n))
        if len(entry) == 1:
            alone[entry] = n
    whole = sum(often.values())
    steps: dict[tuple[int, int], list[str]] = defaultdict(list)
    for char, n in often.items():
        tells = math.log(whole / (n + 1)) / math.log(whole)
        step = round(TELLING * max(0.0, min(1.0, 1.6 * tells - 0.4)))
        as_word = round(math.log(alone.get(char, 0) + 0.5))
        if step < TELLING or as_word > 0:
            steps[step, as_word].append(char)
    rows = [
        f"# How much a character tells of a topic, from 0 to {TELLING}; how often it stands as a word, as a",
        "# natural logarithm; the characters. What is not listed tells most and is no word.",
        f"# Source: the dictionary of jieba {importlib.metadata.version('jieba')} (MIT).",
        "# Written by tools/make_seams.py; do not edit.",
    ]
    rows += [
        f"{step}\t{as_word}\t{''.join(sorted(chars))}" for (step, as_word), chars in sorted(steps.items())
    ]
    return "\n".join(rows) + "\n"


if __name__ == "__main__":
    files = {"seams.tsv": table(), "chars.tsv": characters()}
    if "--check" in sys.argv:
        sys.exit(any((DATA / name).read_text(encoding="utf-8") != text for name, text in files.items()))
    for name, text in files.items():
        (DATA / name).write_text(text, encoding="utf-8")
