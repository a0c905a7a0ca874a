"""Write src/govnews/data/namechars.tsv and words.tsv from jieba's dictionary.

    python tools/make_names.py [--check]

Source: `jieba/dict.txt` (MIT), and data/surnames.tsv. The dictionary's 60,000 names of three characters tell
how often a character is a surname and how often it stands in a given name; its frequencies tell how often the
character stands in running text. A row holds ten times the natural logarithm of those ratios: how much the
character speaks for a name. The dictionary's names are partly foreign ones, so only characters that the list
of surnames holds count as such.
"""

from __future__ import annotations

import sys
from collections import Counter
from importlib.metadata import version
from math import log
from pathlib import Path

import jieba

from govnews.tables import rows as table

DATA = Path(__file__).parent.parent / "src" / "govnews" / "data"
SOURCE = f"# Source: jieba {version('jieba')} dict.txt (MIT). Written by tools/make_names.py; do not edit.\n"
# Tenths of a natural logarithm, like the rest of the table.
COMPOUND = {"compound": 60, "ambiguous": 30}
GENERAL = ("nr", "nrt", "nrfg")
# Where the dictionary gives one of several uses, or none: how these words stand in a report.
OWN = {"调研": "v", "一行": "d", "带队": "v", "主持": "v", "实地": "d", "全面": "d", "全程": "d", "代表": "v"}


def entries() -> list[tuple[str, int, str]]:
    """The dictionary: word, frequency, tag."""
    text = (Path(jieba.__file__).parent / "dict.txt").read_text(encoding="utf-8")
    return [(w, int(f), t) for w, f, t in (line.split() for line in text.splitlines())]


def ratio(seen: int, whole: int, general: int, text: int) -> int:
    """Ten times the logarithm of how much more often a character stands here than in running text."""
    return round(10 * log((seen + 0.3) / (whole + 500) / ((general + 3000) / text)))


def namechars() -> str:
    """Surname and given-name weights of every character seen in either place."""
    kinds = dict(table("surnames"))
    general: Counter[str] = Counter()
    names = []
    for word, freq, tag in entries():
        if tag in GENERAL and len(word) == 3 and word[0] in kinds:
            names.append(word)
        else:
            for char in word:
                general[char] += freq
    first, given = Counter(n[0] for n in names), Counter(c for n in names for c in n[1:])
    # The dictionary's names are those of books; common surnames are more common among the living.
    for char in first:
        if kinds[char] == "common":
            first[char] *= 2
    text, all_first, all_given = sum(general.values()), sum(first.values()), sum(given.values())
    rows = []
    for char in sorted({*given, *(c for c, kind in kinds.items() if kind not in COMPOUND)}):
        surname = ratio(first[char], all_first, general[char], text) if char in kinds else ""
        rows.append(f"{char}\t{surname}\t{ratio(given[char], all_given, general[char], text)}\n")
    head = "# Character (or compound surname), weight as a surname (empty: none), weight in a given name.\n"
    compounds = [f"{word}\t{COMPOUND[kind]}\t\n" for word, kind in sorted(kinds.items()) if kind in COMPOUND]
    return head + SOURCE + "".join(compounds) + "".join(rows)


def words() -> str:
    """Words frequent enough to stand behind a name; of single characters only verbs and the like."""
    rows = {}
    for word, freq, tag in entries():
        floor = 300 if tag[0] in "nmlirsbj" else 100
        if len(word) == 1:
            floor = 2000 if tag[0] in "vdp" else sys.maxsize
        if len(word) <= 4 and freq >= floor and tag not in GENERAL:
            rows[word] = (OWN.get(word, tag[0]), round(log(freq)))
    rows.update({w: (t, 7) for w, t in OWN.items() if w not in rows})
    body = "".join(f"{w}\t{t}\t{f}\n" for w, (t, f) in sorted(rows.items()))
    return "# Word, first letter of its tag, natural logarithm of its frequency.\n" + SOURCE + body


if __name__ == "__main__":
    made = {"namechars.tsv": namechars(), "words.tsv": words()}
    if "--check" in sys.argv:
        sys.exit(any((DATA / n).read_text(encoding="utf-8") != c for n, c in made.items()))
    for name, content in made.items():
        (DATA / name).write_text(content, encoding="utf-8")
