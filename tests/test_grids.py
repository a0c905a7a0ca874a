from __future__ import annotations

import pytest

import govnews
from govnews.blocks import BlockKind as K
from govnews.stages.label.grids import tables

HEAD = "关于校园食堂抽检情况的通告\n2024-08-30 09:12 来源：云泉县市场监督管理局\n"
OPENING = "8月19日至26日，县市场监督管理局对全县学校食堂使用的食材进行了抽检，现将有关情况通告如下：\n"
GRID = "| 品种 | 批次 | 合格 |\n| --- | --- | --- |\n| 大米、面粉 | 48 | 48 |\n| 食用油 | 31 | 31 |\n"
MENU = "| 首页 | 要闻 | 政务公开 |\n| --- | --- | --- |\n| 办事服务 | 互动交流 | 通知公告 |\n"


def test_a_table_is_text_of_its_notice() -> None:
    page = govnews.parse_page(HEAD + OPENING + GRID + "不合格食材已封存，供货商已被立案调查。\n")
    assert [b.kind for b in page.blocks if b.text.startswith("|")] == [K.BODY] * 4
    assert "| 食用油 | 31 | 31 |" in page.articles[0].body


def test_a_menu_with_bars_stays_a_menu() -> None:
    page = govnews.parse_page(MENU + HEAD + OPENING + "不合格食材已封存，供货商已被立案调查。\n")
    assert {b.kind for b in page.blocks if b.text.startswith("|")} == {K.NAV}


@pytest.mark.parametrize(
    ("lines", "rows"),
    [
        (GRID, {0, 1, 2, 3}),
        (MENU, set()),
        ("品种 | 批次\n---|---\n| 大米 | 48 |", {0, 1, 2}),
        ("| :-- | --: |\n| 大米 | 48 |", set()),
        ("| 品种 | 批次 |\n| --- | --- |", set()),
        ("第一部分\n---\n第二部分", set()),
        ("首页 | 要闻 | 政务公开", set()),
        (f"{GRID}合格。\n{GRID}", {0, 1, 2, 3, 5, 6, 7, 8}),
    ],
)
def test_which_lines_are_rows(lines: str, rows: set[int]) -> None:
    assert tables(lines.strip().split("\n")) == rows
