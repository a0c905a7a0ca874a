"""Outlets in TOML: the same value as in Python, and one clear error for a mistake."""

from __future__ import annotations

import datetime
import unicodedata
from pathlib import Path

import pytest

import govnews
from govnews import BlockKind, Layout, Outlet, ReadError, Rule, RuleError
from govnews.outlet_file import check_file, outlet_of
from govnews.toml_places import Place, drawn, place_of

WHOLE = """\
key = "yunyu"
name = "云屿日报"
names = ["云屿网"]
domains = ["yunyu.example"]
place = "云屿市"
marks = ["云屿报业大厦"]
families = ["peace-net"]
family = false

[ours]
"本网" = "云屿网"

[readers]
title = "yunyu.readers:title"

[[rules]]
name = "home"
kind = "widget"
pattern = '^把新闻带回家$'
examples = ["把新闻带回家"]
counter_examples = ["把新闻带回家乡"]
weight = 8
longest = 10
cues = ["带回家"]

[[layouts]]
name = "old"
marks = ["设为首页"]
until = 2019-06-30
[[layouts.rules]]
name = "path"
kind = "nav"
pattern = '^您的位置'

[[layouts]]
name = "new"
since = 2019-07-01
"""
VALUE = Outlet(
    key="yunyu",
    name="云屿日报",
    names=("云屿网",),
    domains=("yunyu.example",),
    place="云屿市",
    marks=("云屿报业大厦",),
    families=("peace-net",),
    ours={"本网": "云屿网"},
    readers={"title": "yunyu.readers:title"},
    rules=(
        Rule(
            "home",
            BlockKind.WIDGET,
            "^把新闻带回家$",
            examples=("把新闻带回家",),
            counter_examples=("把新闻带回家乡",),
            weight=8.0,
            longest=10,
            cues=("带回家",),
        ),
    ),
    layouts=(
        Layout(
            name="old",
            marks=("设为首页",),
            until=datetime.date(2019, 6, 30),
            rules=(Rule("path", BlockKind.NAV, "^您的位置"),),
        ),
        Layout(name="new", since=datetime.date(2019, 7, 1)),
    ),
)


def test_every_field_can_be_written(tmp_path: Path) -> None:
    file = tmp_path / "yunyu.toml"
    file.write_text(WHOLE, encoding="utf-8")
    assert outlet_of(WHOLE) == VALUE == govnews.read_outlet(str(file)) == check_file(file)


def test_a_file_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    with pytest.raises(ReadError, match=r"nowhere\.toml: No such file or directory"):
        govnews.read_outlet(tmp_path / "nowhere.toml")
    file = tmp_path / "a.toml"
    file.write_bytes(HEAD.encode("gb18030"))
    with pytest.raises(ReadError, match=r"a\.toml: not UTF-8, which TOML is written in, at byte 18"):
        govnews.read_outlet(file)
    file.write_text(HEAD, encoding="utf-8-sig")
    assert govnews.read_outlet(file).name == "甲"


HEAD = 'key = "a"\nname = "甲"\n'
RULE = HEAD + '[[rules]]\nname = "one"\nkind = "nav"\npattern = "首"\n[[rules]]\nname = "two"\n'
TWICE = '[[rules]]\nname = "one"\nkind = "nav"\npattern = "首"\n'


@pytest.mark.parametrize(
    ("text", "place", "said", "under"),
    [
        (HEAD + 'mark = ["x"]\n', "3:8", "unknown key 'mark' of an outlet; known: key, name", '["x"]'),
        ('name = "甲"\n', "1:1", "an outlet needs key", "name"),
        ('key = "A B"\nname = "甲"\n', "1:7", "'A B' is not of lower-case", '"A B"'),
        (HEAD + "marks = '云屿'\n", "3:9", "marks must be a list of texts", "'云屿'"),
        (HEAD + "family = 1\n", "3:10", "family must be true or false", "1"),
        (HEAD + "rules = 1\n", "3:9", "rules must be a list of tables", "1"),
        (HEAD + "[[layouts]]\nname='n'\nsince = '2019'\n", "5:9", "since must be a day", "'2019'"),
        (HEAD + "[readers]\nbody = 'a:b'\n", "4:8", "unknown key 'body' of readers; known: title", "'a:b'"),
        (HEAD + "[ours]\n'我报' = '乙'\n", "4:8", "unknown key '我报' of ours; known: 本报, 本网", "'乙'"),
        ('key = "a"\nname = " "\n', "2:8", "a name or a mark is empty", '" "'),
        (HEAD + "domains = ['https://a.example/']\n", "3:11", "'https://a.example/' is no host name", "["),
        (RULE + "kind = 'nav'\npattern = 'x'\n" + TWICE, "12:8", "two rules are called 'one'", '"one"'),
        (RULE + 'kind = "menu"\npattern = "x"\n', "9:8", "unknown kind 'menu'; known: kicker", '"menu"'),
        (RULE + 'kind = "nav"\n', "7:3", "rule 'two' needs pattern", "rules"),
        (RULE + 'kind = "nav"\npattern = "x"\nweight = "3"\n', "11:10", "weight must be a number", '"3"'),
        (RULE + "kind = 'nav'\npattern = '青岚(网'\n", "10:16", "rule 'two': missing )", "'"),
        (
            RULE + "kind = 'nav'\npattern = '网'\nexamples = ['网',\n '报']\n",
            "12:3",
            "its example '报'",
            "报",
        ),
        (HEAD + "marks = [\n", "4:1", "Invalid value", ""),
        (HEAD + 'name = "乙"\n', "3:11", "Cannot overwrite a value", ""),
    ],
)
def test_a_mistake_is_drawn_under_the_text(
    tmp_path: Path, text: str, place: str, said: str, under: str
) -> None:
    file = tmp_path / "a.toml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(RuleError) as why:
        check_file(file)
    first, line, caret = str(why.value).split("\n")
    assert first.startswith(f"{file}:{place}: ")
    assert said in first
    assert line[2:][int(place.split(":")[1]) - 1 :].startswith(under)
    assert width(caret[:-1]) == width(line[: int(place.split(":")[1]) + 1])


def width(text: str) -> int:
    return sum(2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in text)


def test_places() -> None:
    text = "a = 1\n[t]\nb = 2\n[[t.r]]\nc = 3\n[[t.r]]\nc = 4\n"
    assert place_of(text, ("a",)) == Place(1, 5)
    assert place_of(text, ("t", "b")) == Place(3, 5)
    assert place_of(text, ("t", "r", 1, "c")) == Place(7, 5)
    assert place_of(text, ("t", "r", 1, "c"), "4") == Place(7, 5)
    assert place_of(text, ("nowhere",)) == Place(1, 1)
    assert drawn("a\tb", Place(1, 3)) == "  a\tb\n   \t^"
