"""Label files: what a person wrote by hand is read, or the mistake in it is named."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from govnews import ReadError
from govnews.label_files import read_labels

TEXT = "首页\n\n云屿开会\n本报讯 云屿市召开会议。\n"
ARTICLE = {
    "title": ["云屿开会"],
    "byline": [["韦小梅", "reporter"]],
    "byline_optional": ["admin"],
    "source": [""],
    "date": "2021-08-05",
    "date_ok": [None, "XXXX-08-05"],
    "officials": [["张国栋", ["市长"]], ["王海波", ["县长"], "*"]],
    "optional": ["苏晴"],
}
GOOD: dict[str, Any] = {
    "page": "a.txt",
    "lines": [["1", "nav", 0], [3, "title", 1], ["4-5", "body", 1]],
    "spans": [[4, "本报讯", "dateline"]],
    "articles": [ARTICLE],
}


def read(folder: Path, made: object) -> Any:
    file = folder / "a.gold.json"
    file.write_text(made if isinstance(made, str) else json.dumps(made), encoding="utf-8")
    return read_labels(file, TEXT)


def test_every_character_has_its_label(tmp_path: Path) -> None:
    labels = read(tmp_path, GOOD)
    assert labels.chars[0] == ("nav", None)
    assert labels.chars[TEXT.index("云屿开会")] == ("title", 0)
    assert labels.chars[TEXT.index("讯")] == ("dateline", 0)
    assert labels.chars[-2] == ("body", 0)
    assert labels.articles == (ARTICLE,)
    assert labels.bare == ()
    assert read(tmp_path, {**GOOD, "lines": [["4", "body", 1]]}).bare == (1, 3)


def test_a_file_of_an_editor_that_writes_a_mark_or_another_encoding_is_read(tmp_path: Path) -> None:
    file = tmp_path / "a.gold.json"
    text = json.dumps(GOOD, ensure_ascii=False)
    for data in (text.encode("utf-8-sig"), text.encode("gb18030")):
        file.write_bytes(data)
        assert read_labels(file, TEXT).articles == (ARTICLE,)


@pytest.mark.parametrize(
    ("made", "said"),
    [
        ("", ":1:1: no JSON: Expecting value"),
        ('{"lines": [],\n "articles": [],}', ":2:17: no JSON: "),
        ([], ": a label file must be an object, {…}, not []"),
        ({}, ": a label file needs lines and articles"),
        ({**GOOD, "line": []}, ": unknown key 'line' of a label file; known: page, lines"),
        ({**GOOD, "lines": {}}, ": lines must be a list, not {}"),
        ({**GOOD, "articles": ["x"]}, ': article 1 must be an object, {…}, not "x"'),
    ],
)
def test_a_file_that_is_none_is_named(tmp_path: Path, made: object, said: str) -> None:
    with pytest.raises(ReadError) as why:
        read(tmp_path, made)
    assert str(why.value).startswith(f"{tmp_path / 'a.gold.json'}{said}")


@pytest.mark.parametrize(
    ("key", "row", "said"),
    [
        ("lines", ["1", "nav"], "is not [line or range, kind, number of the article]"),
        ("lines", ["1", "menu", 0], 'unknown kind "menu"; known: kicker, title'),
        ("lines", ["x", "nav", 0], '"x" is no line and no range of lines'),
        ("lines", ["6", "nav", 0], "the page has lines 1 to 5"),
        ("lines", ["3-1", "nav", 0], "the page has lines 1 to 5"),
        ("lines", ["0", "nav", 0], "the page has lines 1 to 5"),
        ("lines", ["2", "title", 2], "the number of the article must be 0 to 1"),
        ("lines", ["2", "title", "1"], "the number of the article must be 0 to 1"),
        ("lines", ["2-4", "body", 1], "line 3 has a label already"),
        ("spans", [4, "本网讯", "dateline"], 'line 4 does not hold "本网讯"'),
        ("spans", [4, "", "dateline"], 'line 4 does not hold ""'),
        ("spans", [4, "本报讯"], "is not [line, piece as it stands there, kind]"),
        ("spans", [4, "本报讯", "body", 3], "the number of the article must be 0 to 1"),
    ],
)
def test_a_wrong_row_is_shown(tmp_path: Path, key: str, row: list[object], said: str) -> None:
    with pytest.raises(ReadError) as why:
        read(tmp_path, {**GOOD, key: [*GOOD[key], row]})
    shown = json.dumps(row, ensure_ascii=False)
    assert f"a.gold.json: {key}: {shown}" in str(why.value)
    assert said in str(why.value)


def test_without_articles_nothing_belongs_to_one(tmp_path: Path) -> None:
    with pytest.raises(ReadError, match="must be 0, for articles holds none"):
        read(tmp_path, {**GOOD, "articles": []})


@pytest.mark.parametrize(
    ("field", "value", "said"),
    [
        ("titel", [], "unknown key 'titel' of article 1; known: title"),
        ("title", "云屿开会", 'title must be a list of texts, not "云屿开会"'),
        ("optional", [["苏晴"]], 'optional must be a list of texts, not [["苏晴"]]'),
        ("date", "2021年8月5日", '"2021年8月5日" is not written as in 2021-02-19'),
        ("date_ok", [20210805], "20210805 is not written as in 2021-02-19"),
        ("byline", ["韦小梅"], '"韦小梅" is not [name, role]; roles: author'),
        ("byline", [["韦小梅", "记者"]], '["韦小梅", "记者"] is not [name, role]'),
        ("officials", [["张国栋", "市长"]], '["张国栋", "市长"] is not [name, [posts]]'),
        ("officials", [["张国栋", ["市长", "*"]]], '["张国栋", ["市长", "*"]] is not [name, [posts]]'),
        ("officials", [["张国栋", ["市长"], "?"]], 'is not [name, [posts]] or [name, [posts], "*"]'),
    ],
)
def test_a_wrong_field_is_shown(tmp_path: Path, field: str, value: object, said: str) -> None:
    with pytest.raises(ReadError) as why:
        read(tmp_path, {**GOOD, "articles": [{**ARTICLE, field: value}]})
    assert said in str(why.value)


def test_what_is_long_is_cut_short(tmp_path: Path) -> None:
    with pytest.raises(ReadError) as why:
        read(tmp_path, {**GOOD, "articles": [{**ARTICLE, "title": "长" * 200}]})
    assert len(str(why.value).partition("not ")[2]) == 60
