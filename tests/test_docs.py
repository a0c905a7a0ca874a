"""What the documents say is run: doctests, shell sessions, links, figures; and every docstring example."""

from __future__ import annotations

import doctest
import importlib
import json
import re
import shlex
from pathlib import Path

import pytest
import scores

from govnews.cli import main

ROOT = Path(__file__).parent.parent
READMES = ("README.md", "README.zh.md")
DOCUMENTS = sorted((*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")))
MODULES = sorted(
    ".".join(path.relative_to(ROOT / "src").with_suffix("").parts).removesuffix(".__init__")
    for path in (ROOT / "src").rglob("*.py")
)
FLAGS = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE
_BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_LINK = re.compile(r"\]\((?!https?:|#)([^)#\s]+)")
_SESSION = re.compile(r"^\$ (.+)\n((?:(?!\$ ).*\n?)*)", re.MULTILINE)

in_root = pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))


def blocks(path: Path, language: str) -> list[str]:
    """The fenced blocks of a document in one language."""
    return [body for name, body in _BLOCK.findall(path.read_text(encoding="utf-8")) if name == language]


@in_root
def test_python_blocks_run(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    runner = doctest.DocTestRunner(optionflags=FLAGS)
    said: list[str] = []
    names: dict[str, object] = {}
    for source in blocks(path, "python"):
        test = doctest.DocTestParser().get_doctest(source, names, path.name, str(path), 0)
        assert test.examples, f"a python block without >>> is run by nobody:\n{source}"
        runner.run(test, out=said.append, clear_globs=False)
        names = test.globs
    assert not runner.summarize(verbose=False).failed, "".join(said)


@in_root
def test_shell_sessions_run(
    path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(ROOT)
    monkeypatch.setenv("COLUMNS", "80")
    for session in blocks(path, "console"):
        for command, output in _SESSION.findall(session):
            program, *arguments = shlex.split(command)
            assert program == "govnews"
            main(arguments)
            assert capsys.readouterr().out.rstrip() == output.rstrip()


@in_root
def test_links_lead_somewhere(path: Path) -> None:
    links = _LINK.findall(path.read_text(encoding="utf-8"))
    assert [link for link in links if not (path.parent / link).exists()] == []


@pytest.mark.parametrize("name", READMES)
def test_readme_begins_with_two_commands(name: str) -> None:
    set_up, tests = blocks(ROOT / name, "sh")[0].splitlines()
    assert "govnews parse examples/" in set_up
    assert tests.endswith("python -m pytest")


def test_both_readmes_run_the_same_code() -> None:
    english, chinese = (ROOT / name for name in READMES)
    for language in ("sh", "python", "console"):
        assert blocks(english, language) == blocks(chinese, language)


@pytest.mark.parametrize("name", READMES)
def test_figures_are_those_on_record(name: str) -> None:
    readme = (ROOT / name).read_text(encoding="utf-8")
    record = json.loads(scores.RECORD.read_text(encoding="utf-8"))
    assert scores.table_rows(record) in readme
    assert scores.with_rows(readme, scores.table_rows(record)) == readme


def test_raising_the_record_writes_the_figures() -> None:
    readme = "text\n<!-- figures -->\n| a | b |\n|---|---|\n{}<!-- /figures -->\n| x |\n"
    old, new = "| old | 0.1 |\n| old | 0.2 |\n", "| new | 0.3 |\n"
    assert scores.with_rows(readme.format(old), new) == readme.format(new)


def test_a_fall_is_seen_and_a_gain_is_kept() -> None:
    record = {"dev": {"title": 0.9, "date": 0.8, "gone": 0.5}}
    now = {"dev": {"title": 0.95, "date": 0.7}}
    assert [line.split(":")[1].split()[0] for line in scores.falls(record, now)] == ["date", "gone"]
    assert scores.falls(record, {"dev": {"title": 0.8996, "date": 0.8, "gone": 0.5}}) == []
    assert scores.raised(record, now) == {"dev": {"title": 0.95, "date": 0.8}}


@pytest.mark.parametrize("name", MODULES)
def test_docstring_examples(name: str) -> None:
    module = importlib.import_module(name)
    said: list[str] = []
    runner = doctest.DocTestRunner(optionflags=FLAGS)
    for test in doctest.DocTestFinder().find(module):
        runner.run(test, out=said.append)
    assert not runner.summarize(verbose=False).failed, "".join(said)


def test_there_are_docstring_examples() -> None:
    modules = [importlib.import_module(name) for name in MODULES]
    assert (
        sum(bool(test.examples) for module in modules for test in doctest.DocTestFinder().find(module)) >= 5
    )
