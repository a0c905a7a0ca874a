"""Outlets written in TOML: the same fields as in Python; a mistake is drawn under the text."""

from __future__ import annotations

import datetime
import re
import tomllib
from collections.abc import Callable, Mapping, Sequence
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any

import attrs

from govnews.blocks import BlockKind
from govnews.errors import ReadError, RuleError
from govnews.outlet import FIELDS, OURS, Layout, Outlet
from govnews.rules import Rule
from govnews.toml_places import Place, drawn, place_of

_AT = re.compile(r" \(at (?:line (\d+), column (\d+)|end of document)\)")


def read_outlet(file: str | Path | Traversable) -> Outlet:
    """The outlet of a TOML file. Raises `RuleError`, which names file, rule and column and draws the place.

    Patterns and examples are looked at by `Outlet.check`, which `govnews outlet check` and `Parser` call.
    """
    where = Path(file) if isinstance(file, str) else file
    return outlet_of(_text(where), str(where))


def _text(where: Path | Traversable) -> str:
    try:
        return where.read_bytes().decode("utf-8-sig")
    except OSError as why:
        raise ReadError(f"{where}: {why.strerror or why}") from why
    except UnicodeDecodeError as why:
        raise ReadError(f"{where}: not UTF-8, which TOML is written in, at byte {why.start}") from why


def outlet_of(text: str, name: str = "outlet.toml") -> Outlet:
    """The outlet that a text in TOML describes; `name` is what errors call it."""
    source = _Source(text, name)
    return source.outlet(source.table())


def check_file(file: str | Path | Traversable) -> Outlet:
    """`read_outlet`, with every pattern and example looked at too."""
    where = Path(file) if isinstance(file, str) else file
    outlet = read_outlet(where)
    source = _Source(_text(where), str(where))
    source.check_rules(("rules",), outlet.rules)
    for at, layout in enumerate(outlet.layouts):
        source.check_rules(("layouts", at, "rules"), layout.rules)
    return outlet


_Path = tuple[str | int, ...]


@attrs.frozen
class _Source:
    text: str
    name: str

    def table(self) -> dict[str, Any]:
        try:
            return tomllib.loads(self.text)
        except tomllib.TOMLDecodeError as why:
            at = _AT.search(str(why))
            last = self.text.count("\n") + 1
            line, column = (int(at[1]), int(at[2])) if at and at[1] else (last, 1)
            raise self.error(Place(line, column), _AT.sub("", str(why))) from why

    def error(self, place: Place, message: str) -> RuleError:
        return RuleError(f"{self.name}:{place.line}:{place.column}: {message}\n{drawn(self.text, place)}")

    def wrong(self, path: _Path, message: str, inside: str = "", skip: int = 0) -> RuleError:
        """An error at the value of a path; `inside` is the text in it that is meant."""
        return self.error(place_of(self.text, path, inside, skip), message)

    def outlet(self, table: Mapping[str, Any]) -> Outlet:
        values = self.fields((), table, _OUTLET, ("key", "name"), "an outlet")
        try:
            return Outlet(**values)
        except (RuleError, TypeError) as why:
            raise self.wrong((_blamed(values),), str(why)) from why

    def fields(
        self,
        path: _Path,
        table: Mapping[str, Any],
        known: Mapping[str, _Read],
        needed: Sequence[str],
        what: str,
    ) -> dict[str, Any]:
        """The values of a table, each read by its own reader."""
        for key in table:
            if key not in known:
                raise self.wrong((*path, key), f"unknown key {key!r} of {what}; known: {', '.join(known)}")
        missing = [key for key in needed if key not in table]
        if missing:
            raise self.wrong(path, f"{what} needs {' and '.join(missing)}")
        return {key: known[key](self, (*path, key), value) for key, value in table.items()}

    def check_rules(self, path: _Path, rules: Sequence[Rule]) -> None:
        for at, rule in enumerate(rules):
            here = (*path, at)
            try:
                missed = list(rule.misses(guarded=True))
            except RuleError as why:
                said = str(why).partition(" at column ")[0]
                raise self.wrong((*here, "pattern"), said, str(rule.pattern), why.at or 0) from why
            for text, said in missed:
                raise self.wrong(here, said, text)


def _blamed(values: Mapping[str, Any]) -> str:
    """The field for which no outlet can be made of some values."""
    for field, value in values.items():
        try:
            Outlet(**{"key": "any", "name": "any", field: value})
        except (RuleError, TypeError):
            return field
    return "key"


_Read = Callable[[_Source, _Path, Any], Any]


def _is(kind: type, called: str) -> _Read:
    def read(source: _Source, path: _Path, value: Any) -> Any:
        if type(value) is not kind:
            raise source.wrong(path, f"{path[-1]} must be {called}")
        return value

    return read


def _number(source: _Source, path: _Path, value: Any) -> float:
    if type(value) not in (int, float):
        raise source.wrong(path, f"{path[-1]} must be a number")
    return float(value)


def _list_of_texts(source: _Source, path: _Path, value: Any) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
        raise source.wrong(path, f"{path[-1]} must be a list of texts")
    return tuple(value)


def _table_of_texts(source: _Source, path: _Path, value: Any) -> tuple[tuple[str, str], ...]:
    if not isinstance(value, dict) or not all(isinstance(one, str) for one in value.values()):
        raise source.wrong(path, f"{path[-1]} must be a table of texts")
    return tuple(sorted(value.items()))


def _kind(source: _Source, path: _Path, value: Any) -> BlockKind:
    try:
        return BlockKind(value)
    except ValueError as why:
        raise source.wrong(path, f"unknown kind {value!r}; known: {', '.join(BlockKind)}") from why


def _rule(source: _Source, path: _Path, table: Mapping[str, Any]) -> Rule:
    name = table.get("name")
    what = f"rule {name!r}" if isinstance(name, str) else "a rule"
    values = source.fields(path, table, _RULE, ("name", "kind", "pattern"), what)
    return Rule(values.pop("name"), values.pop("kind"), values.pop("pattern"), **values)


def _rules(source: _Source, path: _Path, value: Any) -> tuple[Rule, ...]:
    rules: tuple[Rule, ...] = _each(_rule)(source, path, value)
    names = [rule.name for rule in rules]
    for at, name in enumerate(names):
        if name in names[:at]:
            raise source.wrong((*path, at, "name"), f"two rules are called {name!r}")
    return rules


def _table_of(known: Sequence[str]) -> _Read:
    def read(source: _Source, path: _Path, value: Any) -> tuple[tuple[str, str], ...]:
        pairs = _table_of_texts(source, path, value)
        for key, _ in pairs:
            if key not in known:
                said = f"unknown key {key!r} of {path[-1]}; known: {', '.join(known)}"
                raise source.wrong((*path, key), said)
        return pairs

    return read


def _layout(source: _Source, path: _Path, table: Mapping[str, Any]) -> Layout:
    values = source.fields(path, table, _LAYOUT, ("name",), "a layout")
    return Layout(**values)


def _each(read: Callable[[_Source, _Path, Mapping[str, Any]], Any]) -> _Read:
    def read_all(source: _Source, path: _Path, value: Any) -> tuple[Any, ...]:
        if not isinstance(value, list) or not all(isinstance(one, dict) for one in value):
            raise source.wrong(path, f"{path[-1]} must be a list of tables, [[{path[-1]}]]")
        return tuple(read(source, (*path, at), one) for at, one in enumerate(value))

    return read_all


_TEXT, _DAY, _COUNT = (
    _is(str, "a text"),
    _is(datetime.date, "a day, as in 2019-06-30"),
    _is(int, "a whole number"),
)
_YES = _is(bool, "true or false")
_RULE: dict[str, _Read] = {
    "name": _TEXT,
    "kind": _kind,
    "pattern": _TEXT,
    "examples": _list_of_texts,
    "counter_examples": _list_of_texts,
    "weight": _number,
    "longest": _COUNT,
    "cues": _list_of_texts,
}
_BOTH: dict[str, _Read] = {
    "name": _TEXT,
    "marks": _list_of_texts,
    "rules": _rules,
    "readers": _table_of(FIELDS),
}
_LAYOUT: dict[str, _Read] = {**_BOTH, "since": _DAY, "until": _DAY}
_OUTLET: dict[str, _Read] = {
    "key": _TEXT,
    **_BOTH,
    "names": _list_of_texts,
    "ours": _table_of(OURS),
    "domains": _list_of_texts,
    "place": _TEXT,
    "families": _list_of_texts,
    "family": _YES,
    "layouts": _each(_layout),
}
