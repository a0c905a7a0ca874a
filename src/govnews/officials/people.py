"""From what was read at each place to one value per person."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from math import exp

import attrs

from govnews.article import Official, PlaceOrigin, Post, PostLevel
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
    seats: dict[PostLevel, Post] = attrs.Factory(dict)
    """The first post of each level that prints its place, and is held as a title."""
    later: list[Span] = attrs.Factory(list)

    def add(self, holding: Holding, posts: Iterable[Post]) -> None:
        """Take another holding; a post that is printed again counts once."""
        self.held.append(holding)
        for post in posts:
            self.posts.setdefault(post.text, post)
            if _seated(holding, post) and post.level:
                self.seats.setdefault(post.level, post)

    def differs(self, holding: Holding, posts: Iterable[Post]) -> bool:
        """Whether a holding under the same name is another person's: one name with titles of two counties."""
        return any(
            _seated(holding, post) and post.level in self.seats and _elsewhere(self.seats[post.level], post)
            for post in posts
        )


_WRITTEN = PlaceOrigin.WRITTEN


def _seated(holding: Holding, post: Post) -> bool:
    """Whether a post is one that nobody holds in two places: a title, with its place, not a former one."""
    return holding.titled and post.place_origin is _WRITTEN and "原" not in post.text


def _elsewhere(one: Post, other: Post) -> bool:
    here, there = one.place or "", other.place or ""
    return not here.endswith(there) and not there.endswith(here)


def officials(passage: Passage, found: list[Holding]) -> tuple[Official, ...]:
    """One official per person, in order of first mention."""
    seats = Seats(passage)
    people: dict[str, list[_Person]] = {}
    for holding in found:
        posts = seats.posts(holding.posts)
        same = people.setdefault(holding.name.text, [])
        person = next((p for p in same if not p.differs(holding, posts)), None) if same else None
        if person is None:
            person = _Person()
            same.append(person)
        person.add(holding, posts)
    for name, spans in mentions.find(passage, people).items():
        _share(people[name], spans)
    made = [_official(passage, person) for same in people.values() for person in same]
    return tuple(sorted(made, key=lambda official: official.mentions[0].start))


def _share(same: list[_Person], spans: list[Span]) -> None:
    """Give later mentions to the bearer of the name who was last named with a post."""
    if len(same) == 1:
        same[0].later = spans
        return
    named = sorted((held.name.start, i) for i, person in enumerate(same) for held in person.held)
    for span in spans:
        last = bisect_right(named, (span.start, len(same))) - 1
        same[named[max(last, 0)][1]].later.append(span)


def _official(passage: Passage, person: _Person) -> Official:
    names = [holding.name for holding in person.held]
    spans = _in_order([Span(name.start, name.end) for name in names], person.later)
    return Official(
        "".join(passage.text[names[0].start : names[0].end].split()),
        tuple(person.posts.values()),
        spans,
        _takes_part(passage.folded, spans),
        confidence(max([name.score for name in names]), len(spans)),
    )


def _takes_part(text: str, spans: tuple[Span, ...]) -> bool:
    """Whether one mention at least does more than invoke the person."""
    return any(not mentions.invoked(text, span) for span in spans)


def _in_order(own: list[Span], later: list[Span]) -> tuple[Span, ...]:
    """All mentions, each once; where a later one overlaps one with a post, the latter is kept."""
    if len(later) == len(own) == 1:
        return tuple(own)
    found = {span.start: span for span in later}
    for span in own:
        if found.get(span.start) != span:
            for place in range(span.start, span.end):
                found.pop(place, None)
            found[span.start] = span
    return tuple(found[start] for start in sorted(found))


def confidence(score: float, times: int) -> float:
    """Probability that a name of this score is an official's; measured, see docs/officials.md."""
    return round(1 / (1 + exp(-(0.8 + 0.55 * score + 0.2 * min(times, 4)))), 3)
