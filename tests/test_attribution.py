from __future__ import annotations

import pytest
from hypothesis import given

from govnews.article import Role
from govnews.folding import fold
from govnews.stages.fields.attribution import read
from made import ANY_TEXT, PAGES

A, R, C, P, E, V = (
    Role.AUTHOR,
    Role.REPORTER,
    Role.CORRESPONDENT,
    Role.PHOTOGRAPHER,
    Role.EDITOR,
    Role.REVIEWER,
)


def roles(line: str, default: Role = A) -> list[tuple[str, Role]]:
    return [(one.name, one.role) for one in read(line, fold(line), 0, len(line), default)]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("记者 刘华山 周由/文 弓华静/图", [("刘华山", R), ("周由", R), ("弓华静", P)]),
        ("本报记者 韦小梅 通讯员 韩松", [("韦小梅", R), ("韩松", C)]),
        ("记者 张国栋 文/图", [("张国栋", R)]),
        ("文/晚报记者 张国栋 图/李光明", [("张国栋", R), ("李光明", P)]),
        ("通讯员　韦小梅　记者　文　远", [("韦小梅", C), ("文远", R)]),
        ("记者 文 远 通讯员 韩松", [("文远", R), ("韩松", C)]),
        ("记者 文 静 文/图", [("文静", R)]),
        ("记者 韦小梅 文 图", [("韦小梅", R)]),
        ("文 韦小梅 图 韩松", [("韦小梅", A), ("韩松", P)]),
        ("记者 韦小梅 摄影 韩 松", [("韦小梅", R), ("韩松", P)]),
        ("记者 韦小梅 摄影 通讯员 韩松", [("韦小梅", P), ("韩松", C)]),
        ("韦小梅 摄影 韩松", [("韦小梅", P), ("韩松", A)]),
        ("石桥镇 韦小梅 韩松", [("韦小梅", A), ("韩松", A)]),
        ("\uff08记者\u3000韦小梅\u3000通讯员\u3000韩松\uff09", [("韦小梅", R), ("韩松", C)]),
        ("记者韦小梅、韩松", [("韦小梅", R), ("韩松", R)]),
        ("张文博 王永霞", [("张文博", A), ("王永霞", A)]),
        ("王 刚 李晓明", [("王刚", A), ("李晓明", A)]),
        ("作者\uff1a韦小梅", [("韦小梅", A)]),
        ("作者|韦小梅 韩松", [("韦小梅", A), ("韩松", A)]),
        ("责任编辑:韦小梅 审核:韩松", [("韦小梅", E), ("韩松", V)]),
        ("编\uff1a韦小梅 审\uff1a韩松", [("韦小梅", E), ("韩松", V)]),
        ("一审|韦小梅 二审|韩松 三审|张国栋", [("韦小梅", V), ("韩松", V), ("张国栋", V)]),
        ("初审\uff1a韦小梅 复审\uff1a韩松 终审\uff1a张国栋", [("韦小梅", V), ("韩松", V), ("张国栋", V)]),
        ("韦小梅 摄", [("韦小梅", P)]),
        ("摄影\uff1a韦小梅", [("韦小梅", P)]),
        ("□本报评论员", [("本报评论员", A)]),
        ("编译\uff1a韦小梅", [("韦小梅", Role.TRANSLATOR)]),
        ("实习生 韦小梅", [("韦小梅", Role.OTHER)]),
    ],
)
def test_who_did_what(line: str, expected: list[tuple[str, Role]]) -> None:
    assert roles(line) == expected


@pytest.mark.parametrize(
    "line", ["", "()", "责任编辑\uff1a", "作者\uff1a佚名", "作者\uff1aadmin", "记者", "(完)", "本报讯"]
)
def test_nobody(line: str) -> None:
    assert roles(line) == []


def test_names_without_a_role_word_take_the_default() -> None:
    assert roles("韦小梅", E) == [("韦小梅", E)]
    assert roles("记者 韦小梅", E) == [("韦小梅", R)]


def test_the_paper_stands_with_its_reporter() -> None:
    line = "云岭日报记者 韦小梅"
    (one,) = read(line, fold(line), 0, len(line))
    assert (one.name, one.organization) == ("韦小梅", "云岭日报")


def test_names_glued_together() -> None:
    assert roles("记者 徐莱陈盛") == [("徐莱", R), ("陈盛", R)]


def test_traditional_names_stay_as_printed() -> None:
    assert roles("記者 張國棟") == [("張國棟", R)]


def test_only_the_asked_stretch_is_read() -> None:
    line = "记者 韦小梅 编辑 韩松"
    assert [one.name for one in read(line, line, 0, 6)] == ["韦小梅"]


@given(ANY_TEXT | PAGES)
def test_a_name_stands_where_it_says(text: str) -> None:
    at = 0
    for one in read(text, fold(text), 0, len(text)):
        assert one.name == "".join(text[one.start : one.end].split())
        assert one.name
        assert one.start >= at
        at = one.end
