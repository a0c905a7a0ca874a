"""What the author of an outlet is given: label files, cases for pytest, ``govnews outlet``."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import attrs
import pytest

from govnews import BlockKind, Outlet, Parser, ReadError, Rule, cli, outlet_cli, testing
from govnews.labels import label_file, labels_of, read_labels
from govnews.learning import learn, shape, toml_of
from govnews.outlet_file import outlet_of

HEAD = "云屿在线\n首页 要闻 县区 专题\n"
FOOT = "把新闻带回家\n编辑:韩松\n云屿在线版权所有 某ICP备00000001号\n"
PAGES = {
    "a": HEAD
    + "云屿市召开防汛工作会议\nwww.yunyu.example | 2021-08-05 09:15 | 稿源:云屿日报\n"
    + "本网讯(记者 韦小梅)8月5日,云屿市委书记张国栋主持召开全市防汛工作会议,研究部署下一阶段防汛工作。\n"
    + FOOT,
    "b": HEAD
    + "青岚县推进老旧小区改造\nwww.yunyu.example | 2021-09-12 16:40 | 稿源:青岚发布\n"
    + "本网讯(通讯员 苏晴)9月11日,青岚县县长王海波到城关镇调研老旧小区改造工作,实地查看工程进度。\n"
    + FOOT,
}
OUTLET = Outlet(
    key="yunyu",
    name="云屿在线",
    marks=("云屿在线版权所有",),
    rules=(
        Rule("home", BlockKind.WIDGET, "^把新闻带回家$", weight=8.0),
        Rule("idle", BlockKind.NAV, "^绝无此行$"),
    ),
)
Captured = pytest.CaptureFixture[str]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two pages, labelled as the outlet reads them."""
    for name, text in PAGES.items():
        file = tmp_path / f"{name}.txt"
        file.write_text(text, encoding="utf-8")
        made = labels_of(Parser([OUTLET]).parse_page(text, outlet=OUTLET), file.name)
        label_file(file).write_text(json.dumps(made, ensure_ascii=False), encoding="utf-8")
    return tmp_path


def relabel(folder: Path, name: str, old: str, new: str) -> None:
    file = folder / f"{name}.gold.json"
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")


def said(outlet: Outlet, folder: Path) -> list[str]:
    return [f"{read.name}: {one}" for read in testing.read_pages(outlet, folder) for one in read.differences]


def test_the_parsers_own_reading_has_no_differences(folder: Path) -> None:
    assert said(OUTLET, folder) == []
    for case in testing.cases(OUTLET, folder, chosen=True):
        case.check()


def test_one_case_for_each_page_and_field(folder: Path) -> None:
    names = [str(case) for case in testing.cases(OUTLET, folder)]
    assert names == [f"{page}-{field}" for page in "ab" for field in testing.FIELDS]
    with pytest.raises(ReadError, match="no labelled page"):
        testing.cases(OUTLET, folder / "nowhere")


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (
            '"云屿市召开防汛工作会议"',
            '"云屿开会"',
            "article 1: title: expected 云屿开会, found 云屿市召开防汛工作会议",
        ),
        ('["云屿日报"]', "[]", "article 1: source: expected None, found 云屿日报"),
        ('"2021-08-05"', '"2021-08-06"', "article 1: date: expected 2021-08-06, found 2021-08-05"),
        (
            '["韦小梅", "reporter"]',
            '["韦小梅", "author"]',
            "article 1: byline: expected nobody, found 韦小梅 (reporter)",
        ),
        ('["云屿市委书记"]', '["市长"]', "article 1: officials: expected 张国栋: 市长, found 云屿市委书记"),
        ('"张国栋"', '"张国梁"', "article 1: officials: expected nobody, found 张国栋"),
        (
            '["3", "title", 1]',
            '["3", "kicker", 1]',
            "line 3: lines: expected kicker of article 1, found title of article 1",
        ),
        ('["1", "nav", 0]', '["1", "widget", 0]', "line 1: lines: expected widget, found nav: '云屿在线'"),
        (
            '"dateline"',
            '"byline"',
            "line 5: lines: expected byline of article 1, found dateline of article 1",
        ),
        ('"articles": [', '"articles": [{}, ', "page: articles: expected 2, found 1"),
    ],
)
def test_every_difference_is_said_with_its_place(folder: Path, old: str, new: str, expected: str) -> None:
    relabel(folder, "a", old, new)
    assert any(line.startswith(f"a.txt: {expected}") for line in said(OUTLET, folder)), said(OUTLET, folder)
    field = expected.split(": ")[1]
    (case,) = [case for case in testing.cases(OUTLET, folder) if str(case) == f"a-{field}"]
    with pytest.raises(AssertionError, match=r"a\.txt:\n"):
        case.check()


@pytest.mark.parametrize("key", ["optional", "byline_optional", "*"])
def test_what_labels_leave_open_is_no_difference(folder: Path, key: str) -> None:
    changes = {
        "optional": (
            '"officials": [["张国栋", ["云屿市委书记"]]], "optional": []',
            '"officials": [], "optional": ["张国栋"]',
        ),
        "byline_optional": (
            '"byline": [["韦小梅", "reporter"], ',
            '"byline_optional": [["韦小梅"]], "byline": [',
        ),
        "*": ('["云屿市委书记"]', '["云屿市委书记"], "*"'),
    }
    relabel(folder, "a", *changes[key])
    assert said(OUTLET, folder) == []


@pytest.mark.parametrize(
    "text", ["{", "{}", '{"lines": [["99", "nav", 0]], "articles": []}', '{"lines": [["1", "menu", 0]]}']
)
def test_a_faulty_label_file_is_named(tmp_path: Path, text: str) -> None:
    file = tmp_path / "a.gold.json"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(ReadError, match=r"a\.gold\.json: "):
        read_labels(file, "云屿")


def test_a_page_that_does_not_say_whose_it_is_fails_its_case(folder: Path) -> None:
    unmarked = attrs.evolve(OUTLET, name="朔原网", marks=())
    (case,) = [case for case in testing.cases(unmarked, folder, chosen=True) if str(case) == "a-outlet"]
    with pytest.raises(AssertionError, match="expected yunyu, found None"):
        case.check()


def test_what_each_rule_did(folder: Path) -> None:
    relabel(folder, "a", '["6", "widget", 0]', '["6", "nav", 0]')
    home, idle = testing.rule_reports(OUTLET, folder)
    assert str(idle) == "idle: never fired"
    assert str(home).startswith(
        "home: fired 2 times, 1 of them wrongly\n    a.txt: line 6: labelled nav: '把新闻带回家'"
    )
    failing = attrs.evolve(OUTLET, rules=[Rule("fails", BlockKind.NAV, lambda look: look.nothing)])  # type: ignore[attr-defined]
    assert str(testing.rule_reports(failing, folder)[0]).startswith("fails: rule 'fails': AttributeError")


def test_lines_without_a_label_are_left_alone(folder: Path) -> None:
    relabel(folder, "a", '["1", "nav", 0], ', "")
    assert said(OUTLET, folder) == []


def test_learning_from_pages() -> None:
    pages = [Parser(discover=False).parse_page(text) for text in PAGES.values()]
    learned = learn(pages)
    assert (learned.name, learned.marks, learned.domains) == (
        "云屿在线",
        ("云屿在线版权所有",),
        ("yunyu.example",),
    )
    assert [line for line, _ in learned.shared] == ["把新闻带回家"]
    made = outlet_of(toml_of("yunyu", learned))
    made.check()
    assert [rule.name for rule in made.rules] == ["shared-1", "meta-line"]
    lone = learn(pages[:1])
    assert (lone.name, lone.shared) == (None, ())
    assert outlet_of(toml_of("yunyu", lone, "云屿")).name == "云屿"


def test_pages_with_the_same_article_teach_no_lines(tmp_path: Path, capsys: Captured) -> None:
    pages = [tmp_path / "a.txt", tmp_path / "b.txt"]
    for page in pages:
        page.write_text(PAGES["a"], encoding="utf-8")
    assert cli.main(["outlet", "new", "yunyu", *map(str, pages), "--into", str(tmp_path)]) == 0
    assert "the pages print the same article" in capsys.readouterr().out
    assert "shared-" not in (tmp_path / "yunyu.toml").read_text(encoding="utf-8")


def test_a_shared_sentence_is_no_rule() -> None:
    texts = [text.replace("把新闻带回家", "防汛责任重于泰山。") for text in PAGES.values()]
    assert learn([Parser(discover=False).parse_page(text) for text in texts]).shared == ()


@pytest.mark.parametrize(
    ("line", "pattern"),
    [
        ("来源:云岭日报 2021-02-19", r"^来源: ?\S*\s+\d{4}-\d{1,2}-\d{1,2}$"),
        (
            "2021年8月5日 09:15:33 | (本网)",
            r"^\d{4}年\d{1,2}月\d{1,2}日\s+\d{1,2}:\d{2}(?::\d{2})?\s+\|\s+\(本网\)$",
        ),
        ("时间:2021-08-05 来源: 作者:", r"^时间: ?\S*\s+来源: ?\S*\s+作者: ?\S*$"),
        ("2021/8/5 点击28次", r"^\d{4}/\d{1,2}/\d{1,2}\s+点击\d+次$"),
    ],
)
def test_the_shape_of_a_line(line: str, pattern: str) -> None:
    assert shape(line) == pattern


def test_the_newcomers_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Captured) -> None:
    monkeypatch.chdir(tmp_path)
    for name, text in PAGES.items():
        Path(f"{name}.txt").write_text(text, encoding="utf-8")
    assert cli.main(["outlet", "new", "yunyu", "a.txt", "b.txt"]) == 0
    assert cli.main(["outlet", "check", "yunyu.toml", "."]) == 0
    out = capsys.readouterr().out
    assert "wrote yunyu.toml: 2 rules, 1 marks" in out
    assert "rule shared-1: fired 2 times, 0 of them wrongly" in out
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
    ("name", "expected"),
    [
        ("nowhere.toml", "nowhere.toml"),
        ("nowhere", "no outlet 'nowhere'; known: "),
        ("no_such:X", "no_such:X: No module named"),
        ("json:loads", "json:loads is no Outlet but a function"),
    ],
)
def test_a_wrong_name_is_said(folder: Path, capsys: Captured, name: str, expected: str) -> None:
    assert cli.main(["outlet", "check", name, str(folder)]) == outlet_cli.USAGE
    assert capsys.readouterr().err.startswith("govnews: ")
    assert outlet_cli.outlet_named("test_testing:OUTLET") is not None


BROKEN = Outlet(key="broken", name="坏网", rules=(Rule("broken", BlockKind.NAV, "首页("),))


def test_a_mistake_in_python_names_its_file(folder: Path, capsys: Captured) -> None:
    assert cli.main(["outlet", "check", "test_testing:BROKEN", str(folder)]) == outlet_cli.USAGE
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
    assert cli.main(["outlet", "check", "test_testing:OUTLET", str(folder), "--watch"]) == 0
    assert capsys.readouterr().out.count("2 of 2 pages") == 2
    assert cli.main(["outlet", "check", "nowhere", str(folder), "--watch"]) == 0
    assert capsys.readouterr().err.count("no outlet 'nowhere'") == 2


def test_the_list_names_where_outlets_come_from(capsys: Captured) -> None:
    assert cli.main(["outlet", "list"]) == 0
    assert "cctv                 built in             央视网" in capsys.readouterr().out
