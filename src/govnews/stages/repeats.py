"""Tell what was printed a second time by mistake: `BlockKind.DUPLICATE`.

OCR loops print the same lines again and again, with small differences, and break off in mid-line. A long
paragraph that says again what an earlier one said anchors such a loop; short lines, headings and signatures
are duplicates only where they stand beside an anchor in the same order as before, so that a refrain stays.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from govnews.blocks import HEADLINES, TEXT, BlockKind
from govnews.stages.label.grammar import Region
from govnews.stages.label.label import Labelled

_LOOPED = TEXT | {BlockKind.BYLINE, BlockKind.DATELINE, BlockKind.JUMP}
_LONG = 28
"""A paragraph this long is not a refrain; in characters without spaces."""
_END = 12
"""How much of a paragraph's beginning and end is looked up, in characters."""
_CLAUSE = 6
"""How much of a clause's beginning is looked up, in characters."""
_MOST_CLAUSES = 24
"""How many clauses of a paragraph are looked up; keeps the cost linear."""
_ALIKE = 0.88
"""Share of the pairs of characters that two printings of one paragraph have in common at least."""
_MISREAD = 0.04
"""Share of misread characters at most in a paragraph whose neighbours are not printed again."""
_MISREAD_LOOP = 0.08
"""The same where the lines around tell of a loop."""
_STEPS = ((1, 1), (1, 0), (0, 1), (0, 2))
"""A character is misread, lost or doubled, or a word is doubled."""
_ALIKE_SHORT = 0.65
"""The same for a short line that stands where it stood before."""
_NEAR = 3
"""How far away a neighbour may stand, in pieces."""
_ROUND = 8
"""A loop that is found by its rounds prints no more pieces in each."""
_LINE = 6
"""A neighbouring line this long, printed again to the letter, tells of a loop; in characters."""
_END_MARKS = frozenset("。!?;:”)")
_REFRAIN = re.compile(r"[“《][^“”]{1,90}[”》][。!]?")
"""A quotation and nothing else, between other lines than before: a song, a saying."""
_FIGURES = frozenset("0123456789〇一二三四五六七八九十百千万甲乙丙丁东南西北上下左右")
_PAUSE = re.compile(r"[,。;:、!?]")


def relabel(folded: str, pieces: Sequence[Labelled], printed: bool = False) -> Sequence[Labelled]:
    """What is printed again as a duplicate; the first printing stays.

    `printed`: the page is a newspaper's, where headlines are printed again too.
    """
    looped = _LOOPED | HEADLINES if printed else _LOOPED
    keys = ["".join(p.text(folded).split()) if p.kind in looped else "" for p in pieces]
    text = [p.kind in TEXT for p in pieces]
    twin = _anchors(keys, text)
    if twin.count(None) == len(twin):
        return pieces
    twin = _looped(keys, _nearly(keys, text, twin))
    _spread(keys, twin)
    out = [_again(one) if at is not None else one for one, at in zip(pieces, twin, strict=True)]
    return _heads_behind(out) if printed else out


def _again(one: Labelled) -> Labelled:
    return one.read_as(Region.TEXT, BlockKind.DUPLICATE, "printed-again")


def _heads_behind(pieces: list[Labelled]) -> list[Labelled]:
    """What looks like a heading right behind a loop, over a paragraph that somebody signs, is a headline."""
    for i, one in enumerate(pieces[:-2]):
        kinds = [p.kind for p in pieces[i + 1 : i + 3]]
        if (
            one.kind is BlockKind.HEADING
            and kinds == [BlockKind.BODY, BlockKind.BYLINE]
            and i
            and pieces[i - 1].kind is BlockKind.DUPLICATE
        ):
            pieces[i] = one.read_as(Region.HEAD, BlockKind.TITLE, "headline-behind-loop")
    return pieces


def _anchors(keys: Sequence[str], text: Sequence[bool]) -> list[int | None]:
    """For each long paragraph an earlier one that says the same and begins or ends alike; None for most."""
    seen: dict[str, int] = {}
    out: list[int | None] = []
    for i, key in enumerate(keys):
        at = None
        if text[i] and len(key) >= _LONG:
            ends = (key[:_END], "$" + key[-_END:])
            for end in ends:
                if end in seen and _alike(keys[seen[end]], key):
                    at = seen[end]
                    break
            else:
                for end in ends:
                    seen.setdefault(end, i)
        out.append(at)
    return out


def _nearly(keys: Sequence[str], text: Sequence[bool], twin: list[int | None]) -> list[int | None]:
    """The same by the clauses they share: asked only where the page is known to repeat itself."""
    seen: dict[str, int] = {}
    out = list(twin)
    for i, key in enumerate(keys):
        if not text[i] or len(key) < _LONG or out[i] is not None:
            continue
        clauses = list(_clauses(key))
        near = Counter(seen[clause] for clause in clauses if clause in seen)
        out[i] = next((at for at, _ in near.most_common(2) if _alike(keys[at], key)), None)
        if out[i] is None:
            for clause in clauses:
                seen.setdefault(clause, i)
    return out


def _looped(keys: Sequence[str], twin: Sequence[int | None]) -> list[int | None]:
    """Keep of the near twins those that are all but the same, or that stand in a row as their twins do.

    The items of a list are as like one another as two printings of one paragraph: only their order tells.
    A figure may be misread where the lines around tell of a loop. Where one paragraph stands right behind the
    other, any other character may be another name.
    """
    out: list[int | None] = []
    row: int | None = None
    for i, at in enumerate(twin):
        row = at if at is not None and at in (i - 1, row) else None
        if at is None or (at < i - 1 and _in_row(twin, i, at)):
            out.append(at)
            continue
        loops = _in_rounds(twin, i, at) or _beside(keys, i, at)
        if not loops and at < i - 1 and keys[at] == keys[i] and _REFRAIN.fullmatch(keys[i]):
            out.append(None)
            continue
        listed = row is not None and not loops
        same = keys[at] == keys[i] if listed else _all_but_same(keys[at], keys[i], loops)
        out.append(at if same else None)
    return out


def _all_but_same(before: str, again: str, loops: bool) -> bool:
    """Whether two paragraphs differ by a few misread, lost or doubled characters; the second may break off.

    Another name of two characters or more makes another paragraph, and another figure where nothing loops.
    """
    i = j = wrong = 0
    most = (_MISREAD_LOOP if loops else _MISREAD) * len(again)
    while i < len(before) and j < len(again):
        if before[i] == again[j]:
            i, j = i + 1, j + 1
            continue
        wrong += 1
        figure = not loops and _FIGURES.intersection((before[i], again[j]))
        if figure or wrong > most:
            return False
        step = next((s for s in _STEPS if before.startswith(again[j + s[1] : j + s[1] + 2], i + s[0])), None)
        if step is None:
            return False
        i, j = i + step[0], j + step[1]
    return len(again) - j <= 1 and (len(before) - i <= 1 or again[-1] not in _END_MARKS)


def _in_row(twin: Sequence[int | None], i: int, at: int) -> bool:
    """Whether a neighbour's twin is as far from the twin at `at` as the neighbour is from piece `i`."""
    near = range(max(0, i - _NEAR), min(len(twin), i + _NEAR + 1))
    return any(j != i and twin[j] == at + j - i for j in near)


def _in_rounds(twin: Sequence[int | None], i: int, at: int) -> bool:
    """Whether the page says the same again some pieces on or back, and a neighbour's twin as well."""
    near = [j for j in range(max(0, i - _NEAR), min(len(twin), i + _NEAR + 1)) if twin[j] not in (None, at)]
    steps = [d for d in range(-_ROUND, _ROUND + 1) if 0 <= i + d < len(twin) and d and twin[i + d] == at]
    return any(0 <= j + d < len(twin) and twin[j + d] == twin[j] for j in near for d in steps)


def _beside(keys: Sequence[str], i: int, at: int) -> bool:
    """Whether the line before or behind is the one that stood there the first time, to the letter."""
    return any(
        at + d >= 0 and i + d < len(keys) and len(keys[i + d]) >= _LINE and keys[at + d] == keys[i + d]
        for d in (-1, 1)
    )


def _clauses(key: str) -> Iterator[str]:
    """How its clauses begin."""
    yield key[:_CLAUSE]
    for _, mark in zip(range(_MOST_CLAUSES), _PAUSE.finditer(key), strict=False):
        if mark.end() + _CLAUSE <= len(key):
            yield key[mark.end() : mark.end() + _CLAUSE]


def _spread(keys: Sequence[str], twin: list[int | None]) -> None:
    """Take in the short lines that stand beside an anchor as they stood beside it before."""
    for i in range(1, len(keys)):
        before = twin[i - 1]
        if (
            twin[i] is None
            and before is not None
            and before + 1 < i
            and _said(keys[before + 1], keys[i], i == len(keys) - 1)
        ):
            twin[i] = _first(twin, before + 1)
    for i in range(len(keys) - 2, -1, -1):
        behind = twin[i + 1]
        if twin[i] is None and behind and behind - 1 < i and _said(keys[behind - 1], keys[i], False):
            twin[i] = _first(twin, behind - 1)


def _first(twin: Sequence[int | None], at: int) -> int:
    first = twin[at]
    return at if first is None else first


def _said(before: str, again: str, last: bool) -> bool:
    """Whether a line says what an earlier one said; the last line of a page may break off."""
    if not before or not again:
        return False
    if again == before or (last and before.startswith(again)):
        return True
    if min(len(before), len(again)) > _LONG:
        return _all_but_same(before, again, loops=True)
    return _alike(before, again, _ALIKE if max(len(before), len(again)) > _LONG else _ALIKE_SHORT)


def _alike(before: str, again: str, share: float = _ALIKE) -> bool:
    """Whether two texts have nearly all their pairs of characters in common; the second may break off."""
    if before == again:
        return True
    if not 0.8 * len(again) <= len(before):
        return False
    if len(before) > 1.15 * len(again) or (len(again) >= _LONG and again[-1] not in _END_MARKS):
        before = before[: len(again)]
    one, two = _pairs(before), _pairs(again)
    return sum((one & two).values()) >= share * max(sum(one.values()), sum(two.values()))


def _pairs(text: str) -> Counter[str]:
    return Counter(text[i : i + 2] for i in range(len(text) - 1))
