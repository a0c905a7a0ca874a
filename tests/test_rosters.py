"""Lists of people on newspaper pages: a name, a gap and who it is, a line each; everybody is invented."""

from __future__ import annotations

import pytest

import govnews

HEAD = (
    "青岚日报\n2019年3月19日　星期二　第3版　公告\n中共青岚县委关于表彰优秀党员的决定\n"
    "为表彰先进，县委决定授予江晚等3名同志“优秀党员”称号，希望受表彰的同志再接再厉，在各自岗位上再立新功。\n"
)
ROWS = (
    "江小晚　县公安局交警大队大队长\n"
    "柯小岩（女）　石桥镇白塔村党支部书记\n"
    "石　磊　县医院急诊科护士\n"
    "何小田（回族）　县水利局副局长\n"
)


def kinds(page: str) -> dict[str, str]:
    return {block.text: str(block.kind) for block in govnews.parse_page(page).blocks}


@pytest.mark.parametrize("count", ["全县优秀党员（4名）", "优秀党员(共4人)"])
def test_the_rows_are_text_and_the_count_over_them_heads_them(count: str) -> None:
    told = kinds(f"{HEAD}{count}\n{ROWS}中共青岚县委\n2019年3月18日\n")
    assert told[count] == "heading"
    assert {told[row] for row in ROWS.splitlines()} == {"body"}


def test_each_person_of_a_list_has_the_post_of_the_own_row() -> None:
    (article,) = govnews.parse_page(f"{HEAD}全县优秀党员（4名）\n{ROWS}").articles
    found = {one.name: [post.text for post in one.posts] for one in article.officials}
    assert found["江小晚"] == ["县公安局交警大队大队长"]
    assert found["何小田"] == ["县水利局副局长"]
    assert "石磊" not in found


def test_two_lines_are_no_list() -> None:
    told = kinds(HEAD + "江小晚　守山三十年的护林人\n本报记者　柯小岩\n云台村的茶农说，他守了三十年山。\n")
    assert told["江小晚　守山三十年的护林人"] == "title"
