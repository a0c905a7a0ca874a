"""From what was read at each place to one value per person."""

from __future__ import annotations

from collections.abc import Iterable
from math import exp

import attrs

from govnews.article import Official, Post
from govnews.officials import mentions
from govnews.officials.pairs import Holding
from govnews.officials.passage import Passage
from govnews.officials.seats import Seats
from govnews.spans import Span


@attrs.define
class _Person:
    """What was read of one person so far."""

    held: list[Holding] = attrs.Factory(list)
    posts: dict[str, Post] = attrs.Factory(dict)

    def add(self, holding: Holding, posts: Iterable[Post]) -> None:
        """Take another holding; a post that is printed again counts once."""
        self.held.append(holding)
        for post in posts:
            self.posts.setdefault(post.text, post)


def officials(passage: Passage, found: list[Holding]) -> tuple[Official, ...]:
    """One official per person, in order of first mention."""
    seats = Seats(passage)
    people: dict[str, _Person] = {}
    for holding in found:
        posts = tuple(seats.posts(holding.posts))
        people.setdefault(holding.name.text, _Person()).add(holding, posts)
    later = mentions.find(passage, people)
    made = [_official(passage, name, person, later[name]) for name, person in people.items()]
    return tuple(sorted(made, key=lambda official: official.mentions[0].start))


def _official(passage: Passage, name: str, person: _Person, later: list[Span]) -> Official:
    own = [Span(h.name.start, h.name.end) for h in person.held]
    spans = _in_order(own, later)
    active = not all(mentions.invoked(passage.folded, span) for span in spans)
    first = own[0]
    return Official(
        "".join(passage.text[first.start : first.end].split()),
        tuple(person.posts.values()),
        spans,
        active,
        confidence(max(h.name.score for h in person.held), len(spans)),
    )


def _in_order(own: list[Span], later: list[Span]) -> tuple[Span, ...]:
    """All mentions, each once; where a later one overlaps one with a post, the latter is kept."""
    found = {span.start: span for span in later}
    for span in own:
        for place in range(span.start, span.end):
            found.pop(place, None)
        found[span.start] = span
    return tuple(found[start] for start in sorted(found))


def confidence(score: float, times: int) -> float:
    """Probability that a name of this score is an official's; measured on labelled pages, see docs/officials.md."""
    return round(1 / (1 + exp(-(0.8 + 0.55 * score + 0.2 * min(times, 4)))), 3)
