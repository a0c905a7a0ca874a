"""From what was read at each place to one value per person."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from functools import lru_cache
from math import exp

import attrs

from govnews.article import Official, PlaceOrigin, Post, PostLevel
from govnews.officials import mentions
from govnews.officials.passage import Passage, squeezed
from govnews.officials.seats import Seats
from govnews.officials.walk import Holding
from govnews.spans import Span


@attrs.define
class _Person:
    """What was read of one person so far."""

    own: list[mentions.Place] = attrs.Factory(list)
    """Where the person is named with a post."""
    score: float = 0.0
    """The best of the names' scores."""
    posts: dict[str, Post] = attrs.Factory(dict)
    seats: dict[PostLevel, Post] = attrs.Factory(dict)
    """The first post of each level that prints its place, and is held as a title."""
    later: list[mentions.Place] = attrs.Factory(list)

    def add(self, holding: Holding, posts: Iterable[Post]) -> None:
        """Take another holding; a post that is printed again counts once."""
        name = holding.name
        self.score = max(self.score, name.score) if self.own else name.score
        self.own.append((name.start, name.end))
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
    seats = Seats(passage, {holding.name.text for holding in found})
    people: dict[str, list[_Person]] = {}
    posts: list[Post] = []
    chain = None
    for holding in found:
        # Those who share posts (市领导张三、李四) share the values too.
        if holding.posts is not chain:
            chain = holding.posts
            posts = seats.posts(chain)
        same = people.setdefault(holding.name.text, [])
        person = None
        for known in same:
            if not known.differs(holding, posts):
                person = known
                break
        if person is None:
            person = _Person()
            same.append(person)
        person.add(holding, posts)
    for name, places in mentions.find(passage, people).items():
        _share(people[name], places)
    made = [_official(passage, person) for same in people.values() for person in same]
    return tuple(sorted(made, key=lambda official: official.mentions[0].start))


def _share(same: list[_Person], places: list[mentions.Place]) -> None:
    """Give later mentions to the bearer of the name who was last named with a post."""
    if len(same) == 1:
        same[0].later = places
        return
    named = sorted((start, i) for i, person in enumerate(same) for start, _ in person.own)
    for place in places:
        last = bisect_right(named, (place[0], len(same))) - 1
        same[named[max(last, 0)][1]].later.append(place)


def _official(passage: Passage, person: _Person) -> Official:
    own = person.own
    found = own if person.later == own else _in_order(own, person.later)
    first, behind = own[0]
    return Official(
        squeezed(passage.text[first:behind]),
        tuple(person.posts.values()),
        tuple([Span(start, end) for start, end in found]),
        mentions.take_part(passage.folded, found),
        confidence(person.score, len(found)),
    )


def _in_order(own: list[mentions.Place], later: list[mentions.Place]) -> list[mentions.Place]:
    """All mentions, each once; where a later one overlaps one with a post, the latter is kept."""
    found = dict(later)
    for start, end in own:
        if found.get(start) != end:
            for place in range(start, end):
                found.pop(place, None)
            found[start] = end
    return sorted(found.items())


@lru_cache(maxsize=4096)
def confidence(score: float, times: int) -> float:
    """Probability that a name of this score is an official's, to three places; see docs/officials.md."""
    return int(1000 / (1 + exp(-(0.8 + 0.55 * score + 0.2 * min(times, 4)))) + 0.5) / 1000
