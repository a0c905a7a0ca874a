"""``govnews outlet``: new, check, list, and the mistakes of those who begin."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from govnews import BlockKind, Outlet, ReadError, Rule, cli, outlet_cli
from outlet_made import ARTICLES, PAGES, labelled, relabel

Captured = pytest.CaptureFixture[str]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return labelled(tmp_path)


def test_pages_with_the_same_article_teach_no_lines(tmp_path: Path, capsys: Captured) -> None:
    pages = [tmp_path / "a.txt", tmp_path / "b.txt"]
    for page in pages:
        page.write_text(PAGES["a"], encoding="utf-8")
    assert cli.main(["outlet", "new", "yunyu", *map(str, pages), "--into", str(tmp_path)]) == 0
    assert "the pages print the same article" in capsys.readouterr().out
    assert "shared-" not in (tmp_path / "yunyu.toml").read_text(encoding="utf-8")


def test_the_newcomers_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Captured) -> None:
    monkeypatch.chdir(tmp_path)
    for name, text in PAGES.items():
        Path(f"{name}.txt").write_text(text, encoding="utf-8")
    assert cli.main(["outlet", "new", "yunyu", "a.txt", "b.txt"]) == 0
    assert cli.main(["outlet", "check", "yunyu.toml", "."]) == 0
    out = capsys.readouterr().out
    assert "wrote yunyu.toml: 2 rules, 1 mark\n" in out
    assert "rule shared-1: fired 2 times, never wrongly" in out
    assert "yunyu: 2 of 2 pages are read as labelled" in out
    assert len(Path("yunyu.toml").read_text(encoding="utf-8").splitlines()) < 40
    relabel(tmp_path, "b", '"2021-09-12"', '"2021-09-13"')
    assert cli.main(["outlet", "check", "yunyu.toml", "."]) == 1
    assert "b.txt: article 1: date: expected 2021-09-13, found 2021-09-12" in capsys.readouterr().out


def test_nothing_of_a_persons_is_overwritten(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: Captured
) -> None:
    monkeypatch.chdir(folder)
    relabel(folder, "a", '"2021-08-05"', '"2021-08-07"')
    assert cli.main(["outlet", "new", "yunyu", "a.txt"]) == 0
    assert "kept a.gold.json" in capsys.readouterr().out
    assert "2021-08-07" in Path("a.gold.json").read_text(encoding="utf-8")
    assert cli.main(["outlet", "new", "yunyu", "a.txt"]) == outlet_cli.USAGE
    assert "yunyu.toml exists already" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (["Yun Yu", "a.txt"], "outlet key 'Yun Yu' is not of lower-case letters, figures and hyphens"),
        (["../yunyu", "a.txt"], "outlet key '../yunyu' is not of lower-case letters"),
        (["yunyu", "a.html"], "a.html: a page to label is text, saved as NAME.txt"),
        (["yunyu", "nowhere.txt"], "nowhere.txt: No such file or directory"),
        (["yunyu", "a.txt", "--into", "nowhere"], "yunyu.toml: No such file or directory"),
        (["yunyu", "a.txt", "--name", " "], "yunyu.toml:2:8: outlet 'yunyu': a name or a mark is empty"),
    ],
)
def test_a_mistake_of_a_newcomer_is_said_and_writes_nothing(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: Captured, arguments: list[str], expected: str
) -> None:
    monkeypatch.chdir(folder)
    before = sorted(folder.iterdir())
    assert cli.main(["outlet", "new", *arguments]) == outlet_cli.USAGE
    assert expected in capsys.readouterr().err
    assert sorted(folder.iterdir()) == before


@pytest.mark.parametrize(
    ("key", "pages", "expected"),
    [
        ("yunyu", {"c": PAGES["a"]}, "one page alone does not show"),
        ("cctv", PAGES, "another outlet has this key (built in)"),
        ("yunyu", {"c": "", "d": PAGES["a"]}, "c.txt: no article was found on it"),
        ("yunyu", {"c": ARTICLES[0], "d": "\n"}, "the pages share nothing but their articles"),
    ],
)
def test_what_teaches_little_is_noted(
    tmp_path: Path, capsys: Captured, key: str, pages: dict[str, str], expected: str
) -> None:
    files = [tmp_path / f"{name}.txt" for name in pages]
    for file, text in zip(files, pages.values(), strict=True):
        file.write_text(text, encoding="utf-8")
    assert cli.main(["outlet", "new", key, *map(str, files), "--into", str(tmp_path)]) == 0
    out = capsys.readouterr().out
    assert any(line.startswith("") and expected in line for line in out.splitlines()), out


def test_a_reader_that_fails_fails_the_check(folder: Path, capsys: Captured) -> None:
    file = folder / "yunyu.toml"
    text = (
        'key = "yunyu"\nname = "云屿在线"\nfamilies = ["nobody"]\n[readers]\ntitle = "no_such_module:read"\n'
    )
    file.write_text(text, encoding="utf-8")
    assert cli.main(["outlet", "check", str(file), str(folder)]) == outlet_cli.DIFFERENT
    out = capsys.readouterr().out
    assert "a.txt: the outlet's reader of title failed: ModuleNotFoundError" in out
    assert "family 'nobody' is not known; its rules are left out" in out


def test_a_module_of_the_folder_at_hand_is_found(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(folder)
    monkeypatch.setattr("sys.path", [path for path in sys.path if path])
    module = Path("outlets_of_mine.py")
    module.write_text(
        "from govnews import Outlet\nMINE = Outlet(key='mine', name='我报')\n", encoding="utf-8"
    )
    assert outlet_cli.outlet_named("outlets_of_mine:MINE").key == "mine"
    Path("outlets_torn.py").write_text("MINE = (", encoding="utf-8")
    with pytest.raises(ReadError, match="outlets_torn:MINE: SyntaxError"):
        outlet_cli.outlet_named("outlets_torn:MINE")


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("nowhere.toml", "nowhere.toml"),
        ("nowhere", "no outlet 'nowhere'; known: "),
        ("no_such:X", "no_such:X: ModuleNotFoundError: No module named"),
        ("json:loads", "json:loads is no Outlet but a function"),
    ],
)
def test_a_wrong_name_is_said(folder: Path, capsys: Captured, name: str, expected: str) -> None:
    assert cli.main(["outlet", "check", name, str(folder)]) == outlet_cli.USAGE
    assert capsys.readouterr().err.startswith("govnews: ")
    assert outlet_cli.outlet_named("outlet_made:OUTLET") is not None


BROKEN = Outlet(key="broken", name="坏网", rules=(Rule("broken", BlockKind.NAV, "首页("),))


def test_a_mistake_in_python_names_its_file(folder: Path, capsys: Captured) -> None:
    assert cli.main(["outlet", "check", "test_outlet_cli:BROKEN", str(folder)]) == outlet_cli.USAGE
    said = capsys.readouterr().err
    assert f"{__file__}: outlet 'broken', rule 'broken': missing ) at column" in said
    assert "首页(" in said


def test_a_page_that_does_not_show_its_outlet_is_told(folder: Path, capsys: Captured) -> None:
    cli.main(["outlet", "check", "cctv", str(folder)])
    assert "a.txt: not known for the outlet's by itself: expected cctv, found None" in capsys.readouterr().out


def test_watching_repeats_on_change(folder: Path) -> None:
    waits: Iterator[int] = iter(range(10))

    def sleep(_: float) -> None:
        if next(waits) == 2:
            (folder / "c.txt").write_text("云屿", encoding="utf-8")
        elif next(waits) > 6:
            raise KeyboardInterrupt

    seen: list[None] = []
    with pytest.raises(KeyboardInterrupt):
        seen.extend(outlet_cli.changes("yunyu.toml", folder, sleep))
    assert len(seen) == 2


def test_watch_reports_until_it_is_stopped(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: Captured
) -> None:
    monkeypatch.setattr(outlet_cli, "changes", lambda *_: iter([None, None]))
    assert cli.main(["outlet", "check", "outlet_made:OUTLET", str(folder), "--watch"]) == 0
    assert capsys.readouterr().out.count("2 of 2 pages") == 2
    assert cli.main(["outlet", "check", "nowhere", str(folder), "--watch"]) == 0
    assert capsys.readouterr().err.count("no outlet 'nowhere'") == 2


def test_the_list_names_where_outlets_come_from(capsys: Captured) -> None:
    assert cli.main(["outlet", "list"]) == 0
    assert "cctv                 built in             央视网" in capsys.readouterr().out
