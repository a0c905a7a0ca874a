"""Rules answer one question about one piece of a page; the grammar of the page decides.

A rule never sees or changes anything but the `Look` of a piece, so no rule can lose text.
"""

from __future__ import annotations

import re
import sys
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from functools import cached_property

import attrs
import regex

from govnews.blocks import BlockKind
from govnews.cues import CueIndex
from govnews.errors import RuleError, SlowRuleError
from govnews.folding import fold
from govnews.guards import Guard

TIERS = (30, 60, 110, 260)
"""Lengths at which pieces are asked about by fewer rules, in characters; see `Rule.longest`."""
MEMORY = 50_000
"""How many short lines are remembered with the rules that hold for them."""
TOP = 10
"""How many pieces stand at the top of a page: no built-in rule tells the places behind them apart."""
TIMEOUT = 0.05
"""Seconds that an outlet's pattern may spend on one piece."""


@attrs.frozen
class Look:
    """What a rule may know of one piece of a page."""

    text: str
    """The piece, folded (half-width, Simplified), without white space around it."""
    start: int
    """Offset of the piece on the page, in code points."""
    index: int
    """Its place among the pieces of the page, from 0."""
    total: int
    """How many pieces the page has."""
    indent: int
    """Width of the white space before the piece on its line."""
    whole_line: bool
    """Whether the piece is all of its line."""
    first: bool
    """Whether it is the first piece of its line."""
    level: int = 0
    """1 to 6 for a Markdown heading, else 0."""


Test = Callable[[Look], bool]
Search = Callable[[str], object]


def _kind(kind: BlockKind | str) -> BlockKind:
    try:
        return BlockKind(kind)
    except ValueError as why:
        raise RuleError(f"{kind!r} is no kind of block") from why


@attrs.frozen
class Rule:
    """A vote for a kind.

    >>> rule = Rule("share-bar", BlockKind.WIDGET, r"^分享到[::]", examples=("分享到:微信 微博",))
    >>> rule.check()
    """

    name: str
    """Unique among the rules of its set; `Page.why` and `Block.rule` show it."""
    kind: BlockKind = attrs.field(converter=_kind)
    """The kind it votes for; its value (``"nav"``) does as well. Raises `RuleError` for any other."""
    pattern: str | Test
    """A pattern searched in `Look.text` (written in full or half width), or a function over a `Look`."""
    examples: tuple[str, ...] = attrs.field(default=(), kw_only=True)
    """Pieces that the rule must match; a test runs them."""
    counter_examples: tuple[str, ...] = attrs.field(default=(), kw_only=True)
    """Pieces that look alike and that the rule must not match."""
    weight: float | None = attrs.field(default=None, kw_only=True)
    """How strong the vote is, in log-odds; a negative weight speaks against the kind. None: as strong as the
    table of weights says for a built-in rule, 3 for any other."""
    longest: int | None = attrs.field(default=None, kw_only=True)
    """The longest piece that the rule speaks of, in characters; None for no limit."""
    cues: tuple[str, ...] = attrs.field(default=(), kw_only=True)
    """Words of which every match holds at least one: the rule is asked only about pieces with such a word."""

    def _asked(self, look: Look) -> bool:
        cued = not self.cues or any(fold(cue) in look.text for cue in self.cues)
        return cued and (self.longest is None or len(look.text) <= self.longest)

    def compile(self, *, guarded: bool = False) -> Test:
        """The rule as a function. `guarded` puts a time limit on the pattern. Raises `RuleError`."""
        if not isinstance(self.pattern, str):
            return self.pattern
        if guarded:
            return self._guarded(self.pattern)
        search = self._search(self.pattern)
        return lambda look: search(look.text) is not None

    def search(self) -> Search | None:
        """Its pattern's bare search, which saves a call for every piece; None for a function."""
        return self._search(self.pattern) if isinstance(self.pattern, str) else None

    def _search(self, pattern: str) -> Search:
        try:
            return re.compile(half_width(pattern)).search
        except re.error as why:
            raise RuleError(_drawn(self, why.msg, why.pos), why.pos) from why

    def _guarded(self, pattern: str) -> Test:
        try:
            search = regex.compile(half_width(pattern)).search
        except regex.error as why:
            said, at = getattr(why, "msg", str(why)), getattr(why, "pos", None)
            raise RuleError(_drawn(self, said, at), at) from why

        def test(look: Look) -> bool:
            try:
                return search(look.text, timeout=TIMEOUT) is not None
            except TimeoutError as why:
                raise SlowRuleError(
                    f"rule {self.name!r} ran past {TIMEOUT} s at offset {look.start}"
                ) from why

        return test

    def check(self) -> None:
        """Raise `RuleError` where the pattern is wrong or an example or counter-example is missed."""
        for _, said in self.misses():
            raise RuleError(said)

    def misses(self, *, guarded: bool = False) -> Iterator[tuple[str, str]]:
        """Examples that do not match and counter-examples that do, each with a sentence that says so."""
        test = self.compile(guarded=guarded)
        for wanted, texts in ((True, self.examples), (False, self.counter_examples)):
            for text in texts:
                look = Look(fold(text).strip(), 0, 0, 1, 0, True, True)
                if (self._asked(look) and test(look)) is not wanted:
                    verb = "does not match" if wanted else "matches"
                    yield text, f"rule {self.name!r} {verb} its example {text!r}"


_WIDE = re.compile("[\uff01-\uff5e]")


def half_width(pattern: str) -> str:
    """A pattern as it must stand to meet folded text; a full-width bracket or dot stays a plain character."""
    return _WIDE.sub(lambda m: re.escape(fold(m.group())), pattern)


def _drawn(rule: Rule, message: str, position: int | None) -> str:
    at = position or 0
    return f"rule {rule.name!r}: {message} at column {at + 1}\n  {rule.pattern}\n  {' ' * at}^"


class RuleSet:
    """Rules in order, compiled once; each is asked only where one of its cues stands.

    `guarded` rules are an outlet's: they stand behind the others and run under a time limit. `base` is a set
    of built-in rules to put them behind; what it has compiled and what it remembers is shared.
    """

    def __init__(
        self, rules: Iterable[Rule] = (), *, guarded: Iterable[Rule] = (), base: RuleSet | None = None
    ) -> None:
        own = tuple(guarded)
        plain = base.rules if base else tuple(rules)
        self.rules: tuple[Rule, ...] = (*plain, *own)
        """Every rule, the built-in ones first."""
        self.base: RuleSet = base or (RuleSet(plain) if own else self)
        """The built-in rules alone."""
        self._plain, self._own = plain, own
        self._memory: dict[tuple[str, bool, bool, int, int, int], tuple[int, ...]] = {}
        self._places: dict[frozenset[str], frozenset[int]] = {}
        names = Counter(rule.name for rule in self.rules)
        twice = sorted(name for name, times in names.items() if times > 1)
        if twice:
            raise RuleError(f"two rules are called {', '.join(twice)}")

    def places(self, names: frozenset[str]) -> frozenset[int]:
        """Where the rules of these names stand in `rules`: what `votes` says of them."""
        found = self._places.get(names)
        if found is None:
            found = frozenset(at for at, rule in enumerate(self.rules) if rule.name in names)
            self._places[names] = found
        return found

    @cached_property
    def _asks(self) -> tuple[tuple[int, Search | None, Test], ...]:
        """For each built-in rule the longest piece that it speaks of, and what it asks."""
        return tuple(
            (sys.maxsize if rule.longest is None else rule.longest, rule.search(), rule.compile())
            for rule in self._plain
        )

    @cached_property
    def _indexes(self) -> tuple[CueIndex, ...]:
        """One for each tier: a paragraph is not scanned for the words of menus."""
        cues = [[fold(cue) for cue in rule.cues] for rule in self._plain]
        return tuple(
            CueIndex({i: cues[i] for i, (most, _, _) in enumerate(self._asks) if most > n})
            for n in (0, *TIERS)
        )

    @cached_property
    def _watched(self) -> tuple[CueIndex, tuple[_Watched, ...]]:
        """An outlet's rules, and which of them to ask."""
        made = tuple(_Watched.of(rule) for rule in self._own)
        return CueIndex({i: one.cues for i, one in enumerate(made)}), made

    def votes(self, look: Look, guard: Guard | None = None) -> tuple[int, ...]:
        """The places in `rules` of those that hold for a piece.

        An outlet's rule that runs too long or fails is set aside by `guard`; without one it raises.
        What built-in rules said of a short line is remembered: a site's pages share most of theirs.
        """
        told = self.base._told(look)
        return (*told, *self._own_votes(look, guard)) if self._own else told

    def _own_votes(self, look: Look, guard: Guard | None) -> Iterator[int]:
        index, rules = self._watched
        for i in index.asked(look.text):
            one = rules[i]
            if one.test(look) if guard is None else guard.ask(one.name, one.test, look, look.start):
                yield len(self._plain) + i

    def _told(self, look: Look) -> tuple[int, ...]:
        if len(look.text) > TIERS[0]:
            return self._votes(look)
        key = (look.text, look.whole_line, look.first, look.indent, look.level, min(look.index, TOP))
        found = self._memory.get(key)
        if found is None:
            if len(self._memory) >= MEMORY:
                self._memory.clear()
            found = self._memory[key] = self._votes(look)
        return found

    def _votes(self, look: Look) -> tuple[int, ...]:
        size, text, asks, found = len(look.text), look.text, self._asks, []
        for i in self._indexes[bisect_left(TIERS, size)].asked(text):
            longest, search, test = asks[i]
            if size <= longest and (search(text) if search else test(look)):
                found.append(i)
        return tuple(found)


@attrs.frozen
class _Watched:
    """A rule of an outlet, which runs under a time limit."""

    name: str
    test: Test
    cues: tuple[str, ...]
    """Words of which a piece must hold one, folded."""

    @classmethod
    def of(cls, rule: Rule) -> _Watched:
        """The rule ready to be asked; one with a wrong pattern fails whatever it is asked."""
        try:
            test = rule.compile(guarded=True)
        except RuleError as why:
            return cls(rule.name, _failing(why), ())
        cues, longest = tuple(fold(cue) for cue in rule.cues), rule.longest
        if longest is None:
            return cls(rule.name, test, cues)
        return cls(rule.name, lambda look: len(look.text) <= longest and test(look), cues)


def _failing(why: RuleError) -> Test:
    def test(_: Look) -> bool:
        raise why

    return test
