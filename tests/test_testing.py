"""What the author of an outlet is given to test it: differences from labels, cases for pytest."""

from __future__ import annotations

from pathlib import Path

import attrs
import pytest

from govnews import BlockKind, ReadError, Rule, cli, testing
from outlet_made import OUTLET, labelled, relabel, said

Captured = pytest.CaptureFixture[str]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return labelled(tmp_path)


def test_the_parsers_own_reading_has_no_differences(folder: Path) -> None:
    assert said(OUTLET, folder) == []
    for case in testing.cases(OUTLET, folder, chosen=True):
        case.check()


def test_one_case_for_each_page_and_field(folder: Path) -> None:
    names = [str(case) for case in testing.cases(OUTLET, folder)]
    assert names == [f"{page}-{field}" for page in "ab" for field in testing.FIELDS]
    with pytest.raises(ReadError, match="nowhere: no such folder"):
        testing.cases(OUTLET, folder / "nowhere")
    (folder / "empty").mkdir()
    with pytest.raises(ReadError, match="no labelled page"):
        testing.cases(OUTLET, folder / "empty")


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (
            '"云屿市召开防汛工作会议"',
            '"云屿开会"',
            "article 1: title: expected 云屿开会, found 云屿市召开防汛工作会议",
        ),
        ('["云屿日报"]', "[]", "article 1: source: expected nothing, found 云屿日报"),
        ('"2021-08-05"', '"2021-08-06"', "article 1: date: expected 2021-08-06, found 2021-08-05"),
        ('"2021-08-05"', "null", "article 1: date: expected nothing, found 2021-08-05"),
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
        (
            '["1", "nav", 0]',
            '["1", "widget", 0]',
            "line 1: lines: expected widget, found nav: '云屿在线'",
        ),
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
            '"byline_optional": ["韦小梅"], "byline": [',
        ),
        "*": ('["云屿市委书记"]', '["云屿市委书记"], "*"'),
    }
    relabel(folder, "a", *changes[key])
    assert said(OUTLET, folder) == []


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
        "home: fired 2 times, 1 wrongly\n    a.txt: line 6: labelled nav: '把新闻带回家'"
    )
    failing = attrs.evolve(OUTLET, rules=[Rule("fails", BlockKind.NAV, lambda look: look.nothing)])  # type: ignore[attr-defined]
    assert str(testing.rule_reports(failing, folder)[0]).startswith("fails: rule 'fails': AttributeError")


def test_lines_without_a_label_are_left_alone_and_named(folder: Path, capsys: Captured) -> None:
    relabel(folder, "a", '["1", "nav", 0], ', "")
    assert said(OUTLET, folder) == []
    assert cli.main(["outlet", "check", "outlet_made:OUTLET", str(folder)]) == 0
    assert "a.txt: without a label and so not compared: line 1\n" in capsys.readouterr().out


def test_a_part_of_a_block_is_shown_with_the_block(folder: Path) -> None:
    relabel(folder, "a", '"spans": [', '"spans": [[4, "稿源:云屿日报", "credit", 1], ')
    (line,) = said(OUTLET, folder)
    assert "found meta of article 1: '稿源:云屿日报' (rule meta-" in line
    assert line.endswith(", in 'www.yunyu.example | 2021-08-05 09:15 | 稿…')")


def test_the_line_that_dates_a_page_may_lie_beside_its_article(folder: Path) -> None:
    relabel(folder, "a", '["4", "meta", 1]', '["4", "meta", 0]')
    assert said(OUTLET, folder) == []
    relabel(folder, "a", '["3", "title", 1]', '["3", "title", 0]')
    assert said(OUTLET, folder)[0].startswith("a.txt: line 3: lines: expected title of no article, found")
