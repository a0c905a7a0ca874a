"""The walk over the posts of a piece of text: where it stands and what it has found."""

from __future__ import annotations

import attrs

from govnews.officials.career import NEWS
from govnews.officials.names import Name
from govnews.officials.scan import Scan


@attrs.define
class Holding:
    """A person and the posts that the text ties to that person at one place."""

    name: Name
    posts: tuple[tuple[int, int], ...]
    titled: bool
    """Whether the name follows its posts, as a title; else the text tells who takes or leaves them."""
    rank: int = NEWS
    """Of the posts that the article gives a person those of the lowest rank count: see `career`."""


@attrs.define
class Walk:
    """Where the walk stands: behind the last name, with the posts that no name has claimed yet."""

    scan: Scan
    cursor: int
    chain: list[tuple[int, int]] = attrs.Factory(list)
    holders: list[Name] = attrs.Factory(list)
    held_to: int = 0
    flat: bool = False
    """Whether the last name stands in a roster whose columns ran together, so that its post follows it."""
    outside: int = -1
    """Behind the last post that is no public one, which a post joined to it is not either."""
    abroad: int = -1
    """Behind the last post of another country: what 、 joins to it is one of that country too."""

    released: bool = False
    """Whether the last name stands between 免去 and its posts, so that further posts are its own."""

    found: list[Holding] = attrs.Factory(list)

    label: tuple[tuple[int, int], ...] = ()
    """The posts before the colon of a roster, which those on the next lines hold too."""

    def claim(self, names: list[Name], cursor: int, *, titled: bool = False, rank: int = NEWS) -> None:
        """Give the waiting posts to `names` and go on behind `cursor`."""
        held = tuple(self.chain)
        self.chain.clear()
        if names:
            if self.label and names[0].start >= self.held_to:
                self._go_on(names[0], titled=titled)
            self.cursor = max(self.cursor, cursor)
            self.holders, self.held_to = names, cursor
            for name in names:
                self.found.append(Holding(name, held, titled, rank))

    def _go_on(self, name: Name, *, titled: bool) -> None:
        """Give a name on the next line of a roster the label of the line before; other text ends it."""
        if titled or not self.scan.text[self.held_to : name.start].isspace():
            self.label = ()
        else:
            self.found.append(Holding(name, self.label, titled=True))
