"""Every outlet that can be had: passed to a parser, installed, built in; loaded when asked for."""

from __future__ import annotations

import warnings
from collections.abc import Iterable, Iterator
from functools import cache, cached_property
from importlib.metadata import EntryPoint, entry_points
from importlib.resources import files
from importlib.resources.abc import Traversable

import attrs

from govnews.choosing import Chooser
from govnews.errors import OutletLoadError, OutletNotFoundError, OutletWarning
from govnews.outlet import Outlet
from govnews.outlet_file import read_outlet

GROUP = "govnews.outlets"
"""The entry-point group under which distributions offer outlets."""


@attrs.frozen
class Offer:
    """An outlet and where it comes from."""

    outlet: Outlet
    origin: str
    """``passed``, ``built in``, or the distribution and its version."""


@attrs.frozen
class Installed:
    """What the distributions of this environment offer."""

    offers: tuple[Offer, ...]
    broken: tuple[OutletLoadError, ...]
    """Why the others were set aside."""


@cache
def installed() -> Installed:
    """Every installed outlet. One that cannot be loaded is set aside, with a warning, and stops no other."""
    offers: list[Offer] = []
    broken: list[OutletLoadError] = []
    for entry in entry_points(group=GROUP):
        try:
            offers += [Offer(outlet, _origin(entry)) for outlet in _loaded(entry)]
        except Exception as why:
            error = OutletLoadError(f"outlet {entry.name!r} of {_origin(entry)}: {type(why).__name__}: {why}")
            error.__cause__ = why
            broken.append(error)
            warnings.warn(OutletWarning(f"set aside: {error}"), stacklevel=2)
    return Installed(tuple(offers), tuple(broken))


def _origin(entry: EntryPoint) -> str:
    return f"{entry.dist.name} {entry.dist.version}" if entry.dist else "an unknown distribution"


def _loaded(entry: EntryPoint) -> Iterator[Outlet]:
    """An entry point names an outlet, several of them, or the TOML file of one."""
    value = entry.load()
    single = isinstance(value, Outlet | Traversable) or not isinstance(value, Iterable)
    for one in (value,) if single else value:
        outlet = read_outlet(one) if isinstance(one, Traversable) else one
        if not isinstance(outlet, Outlet):
            raise TypeError(f"{entry.value} is no Outlet and no TOML file but a {type(outlet).__name__}")
        yield outlet


def builtin_keys() -> tuple[str, ...]:
    """Keys of the built-in outlets; their files are not read for it."""
    return tuple(sorted(name.removesuffix(".toml") for name in builtin_files()))


@cache
def builtin_files() -> dict[str, Traversable]:
    """The files of the built-in outlets by their names."""
    folder = files("govnews") / "outlets"
    return {file.name: file for file in folder.iterdir() if file.name.endswith(".toml")}


@cache
def builtin(key: str) -> Outlet | None:
    """The built-in outlet of a key; its file alone is read."""
    file = builtin_files().get(f"{key}.toml")
    return read_outlet(file) if file else None


class Registry:
    """The outlets of one parser. Of one key a passed one wins over an installed one over a built-in one."""

    def __init__(self, passed: Iterable[Outlet] = (), *, discover: bool = True) -> None:
        self.passed = tuple(passed)
        """The outlets passed in."""
        self.discover = discover
        """Whether installed and built-in ones are known too."""
        for one in self.passed:
            if not isinstance(one, Outlet):
                raise TypeError(
                    f"an Outlet is wanted, not {type(one).__name__}; read_outlet reads TOML files"
                )
            one.check()

    @cached_property
    def offers(self) -> dict[str, Offer]:
        """Every outlet by its key, in order of rank; two of one key are told in an `OutletWarning`."""
        known: dict[str, Offer] = {}
        for offer in self._all():
            first = known.setdefault(offer.outlet.key, offer)
            if first.outlet != offer.outlet:
                said = f"outlet {offer.outlet.key!r}: {first.origin} is used, {offer.origin} is set aside"
                warnings.warn(OutletWarning(said), stacklevel=3)
        return known

    def _all(self) -> Iterator[Offer]:
        yield from (Offer(one, "passed") for one in self.passed)
        if self.discover:
            yield from installed().offers
            yield from (Offer(one, "built in") for key in builtin_keys() if (one := builtin(key)))

    @cached_property
    def chooser(self) -> Chooser:
        """Chooses among all of them."""
        return Chooser(offer.outlet for offer in self.offers.values())

    def find(self, key: str) -> Outlet | None:
        """The outlet of a key; a passed one is found without a look at any other."""
        for one in self.passed:
            if one.key == key:
                return one
        offer = self.offers.get(key)
        return offer.outlet if offer else None

    def get(self, key: str) -> Outlet:
        """The outlet of a key. Raises `OutletNotFoundError`, which lists the known keys."""
        outlet = self.find(key)
        if outlet is None:
            raise OutletNotFoundError(f"no outlet {key!r}; known: {', '.join(sorted(self.offers)) or 'none'}")
        return outlet

    def families(self, outlet: Outlet) -> tuple[Outlet, ...]:
        """The families of an outlet and theirs, the nearest first; unknown ones are left out."""
        found: list[Outlet] = []
        waiting = list(outlet.families)
        while waiting:
            family = self.find(waiting.pop(0))
            if family and family not in found and family != outlet:
                found.append(family)
                waiting += family.families
        return tuple(found)
