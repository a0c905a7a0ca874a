"""Imports run one way only. The lists below are the law; docs/design/layers.md says why."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator
from graphlib import TopologicalSorter
from pathlib import Path

import attrs
import pytest

SRC = Path(__file__).parent.parent / "src"
DOCUMENT = SRC.parent / "docs" / "design" / "layers.md"

# For a package its modules from the ground up: a module may import what stands in an earlier row; modules in
# one row are neighbours and never import each other. Other packages need no order but one without circles.
LAYERS: dict[str, tuple[str, ...]] = {
    "govnews": (
        "cues dates errors patchwork spans tables tries widths",
        "folding blocks reading markup wrapping guards toml_places",
        "lexicon",
        "pieces rules",
        "outlet",
        "choosing composing outlet_file",
        "article registry",
        "page label_files",
        "officials stages labels learning",
        "assembly straight",
        "parser",
        "html",
        "calls linking",
        "render testing",
        "__init__",
        "outlet_cli",
        "cli",
        "__main__",
    ),
    "govnews.stages": (
        "__init__ brackets",
        "cut",
        "label",
        "story columns said setting",
        (
            "account_posts bolds boxes contents counted daylines details epaper headline_order "
            "imprint leads levels listed masthead originals pictures poems printed programme recommended "
            "repeats reprints rubrics scenes sections signed speaker"
        ),
        "settle split issues",
        "fields",
    ),
    "govnews.stages.fields": (
        "__init__ values window attribution metaline",
        "body byline date headline source",
    ),
}

# Methods that the public interface fixes and that a higher layer answers (`Article.to_dict`, `Page.to_html`):
# the import stands inside the method, so that the values import nothing when they are loaded.
DOORS = {("govnews.article", "govnews.render.plain"), ("govnews.page", "govnews.render.html")}


@attrs.frozen
class Arrow:
    """One import of our own."""

    line: int
    target: str
    """The module, by its full name."""
    late: bool
    """Whether it stands inside a function."""


def modules() -> dict[str, Path]:
    """Every module of the source tree by its dotted name; a package by that of its ``__init__``."""
    found = {}
    for path in sorted(SRC.rglob("*.py")):
        found[".".join(path.relative_to(SRC).with_suffix("").parts)] = path
    return found


def arrows(source: str, known: Iterable[str]) -> Iterator[Arrow]:
    """Every import of our own in a module's source, those inside functions too."""
    tree = ast.parse(source)
    functions = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]
    late = {id(node) for function in functions for node in ast.walk(function)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            named = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"line {node.lineno}: imports are written out in full"
            named = [f"{node.module}.{alias.name}" for alias in node.names]
        else:
            continue
        for name in named:
            if name.split(".")[0] == "govnews":
                yield Arrow(node.lineno, _resolved(name, known), id(node) in late)


def _resolved(name: str, known: Iterable[str]) -> str:
    above = name.rpartition(".")[0]
    for candidate in (name, f"{name}.__init__", above, f"{above}.__init__"):
        if candidate in known:
            return candidate
    raise AssertionError(f"no module of ours: {name}")


def climb(module: str, target: str) -> str | None:
    """What is wrong with an import, None if nothing is."""
    for package, rows in LAYERS.items():
        inside = f"{package}."
        if module.startswith(inside) and target.startswith(inside):
            here, there = (name.removeprefix(inside).split(".")[0] for name in (module, target))
            row = {name: at for at, names in enumerate(rows) for name in names.split()}
            unlisted = {here, there} - row.keys()
            if unlisted:
                return f"in {package}, {' and '.join(sorted(unlisted))} has no layer"
            if here != there and row[there] >= row[here]:
                return f"in {package}, {here} must not import {there}"
    return None


def ours() -> Iterator[tuple[str, Arrow]]:
    """Every import of our own in the source tree, with the module it stands in; the doors left out."""
    known = modules()
    for module, path in known.items():
        for arrow in arrows(path.read_text(encoding="utf-8"), known):
            if not (arrow.late and (module, arrow.target) in DOORS):
                yield module, arrow


def test_no_import_climbs() -> None:
    climbs = [(module, arrow.line, climb(module, arrow.target)) for module, arrow in ours()]
    assert [wrong for wrong in climbs if wrong[2]] == []


def test_no_import_goes_round() -> None:
    graph: dict[str, set[str]] = {}
    for module, arrow in ours():
        graph.setdefault(module, set()).add(arrow.target)
    TopologicalSorter(graph).prepare()  # raises CycleError, which names the circle


def test_every_door_is_used() -> None:
    known = modules()
    for module, target in DOORS:
        found = arrows(known[module].read_text(encoding="utf-8"), known)
        assert any(arrow.target == target and arrow.late for arrow in found)


@pytest.mark.parametrize("package", LAYERS)
def test_lists_are_complete(package: str) -> None:
    folder = SRC / package.replace(".", "/")
    there = {path.stem for path in folder.glob("*.py")}
    there |= {path.parent.name for path in folder.glob("*/*.py")}
    listed = [name for row in LAYERS[package] for name in row.split()]
    assert sorted(listed) == sorted(there)


def test_the_document_shows_the_list() -> None:
    rows = re.findall(r"^\| \d+ \| (.+?) \|", DOCUMENT.read_text(encoding="utf-8"), re.MULTILINE)
    shown = [" ".join(re.findall(r"`(\w+)`", row)) for row in rows]
    assert tuple(shown) == LAYERS["govnews"]


@pytest.mark.parametrize(
    ("module", "source", "said"),
    [
        (
            "govnews.spans",
            "def f():\n    from govnews.parser import Parser\n",
            "spans must not import parser",
        ),
        (
            "govnews.stages.cut.lines",
            "from govnews.officials import find_in\n",
            "stages must not import officials",
        ),
        ("govnews.stages.fields.date", "import govnews.stages.fields.body\n", "date must not import body"),
        ("govnews.rules", "from govnews import parse\n", "rules must not import __init__"),
        ("govnews.stages.fields.date", "from govnews.stages.label.label import label\n", None),
    ],
)
def test_a_climb_is_seen(module: str, source: str, said: str | None) -> None:
    (found,) = [climb(module, arrow.target) for arrow in arrows(source, modules())]
    assert found is None if said is None else said in (found or "")
