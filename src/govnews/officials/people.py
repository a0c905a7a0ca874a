"""From what was read at each place to one value per person."""

from __future__ import annotations

from math import exp

import attrs

from govnews.article import Official, PlaceOrigin, Post
from govnews.officials.pairs import Holding
from govnews.officials.passage import Passage
from govnews.spans import Span


def officials(passage: Passage, found: list[Holding]) -> tuple[Official, ...]:
    people: dict[str, list[Holding]] = {}
    for holding in found:
        people.setdefault(holding.name.text, []).append(holding)
    return tuple(_official(passage, name, held) for name, held in people.items())


def _official(passage: Passage, name: str, held: list[Holding]) -> Official:
    posts: dict[str, Post] = {}
    for holding in held:
        for start, end in holding.posts:
            text = "".join(passage.text[start:end].split())
            posts.setdefault(text, Post(text, text, None, None, None, PlaceOrigin.UNKNOWN, None, start, end))
    first = held[0].name
    original = "".join(passage.text[first.start : first.end].split())
    score = max(h.name.score for h in held)
    return Official(
        original,
        tuple(posts.values()),
        tuple(Span(h.name.start, h.name.end) for h in held),
        True,
        round(1 / (1 + exp(-score / 2)), 3),
    )
