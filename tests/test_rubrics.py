"""Names of a newspaper's columns: over a headline, over items, within an article."""

from __future__ import annotations

import pytest

import govnews
from govnews.blocks import BlockKind as K
from govnews.folding import fold
from govnews.lexicon.headlines import named_column
from govnews.stages.rubrics import relabel
from made import Line, labelled

MASTHEAD = "青岚日报　2019年3月19日　星期二　第3版　观点\n"
TEXT = (
    "　　入春了，村口的老井边又热闹起来。有人说井该填，有人说井该修，两边争了半个月。"
    "其实填与修都不难，难的是先坐下来听一听挑水的人怎么说。\n"
)
OTHER = (
    "　　窗口前添了一张小板凳，办事的老人坐着等，心里就不急。凳子不值几个钱，"
    "值钱的是有人替排队的人想了一想，这样的窗口多几个才好。\n"
)
LAST = (
    "　　采访结束时天已擦黑，挑水的扁担声还在巷子里响。回来的路上我一直在想，"
    "一口井的事能办到人心里去，靠的是多走几步路。\n"
)


@pytest.mark.parametrize(
    "column",
    [
        "来论",
        "锐评",
        "【群言堂】",
        "短　论",
        "代表委员说",
        "人民论坛　谈心集",
        "■读者来信■",
        "**蹲点日记**",
        "法律信箱",
    ],
)
def test_the_name_of_a_column_stands_over_an_article(column: str) -> None:
    first = f"办事窗口前的“小板凳”\n白　桦\n{OTHER}"
    page = govnews.parse_page(f"{MASTHEAD}{first}{column}\n老井该不该填\n{TEXT}")
    assert [(one.title, one.kicker) for one in page.articles] == [
        ("办事窗口前的“小板凳”", ()),
        ("老井该不该填", (column.strip("*").replace("\u3000", " "),)),
    ]


def test_a_column_alone_over_items_is_their_headline() -> None:
    did = "日前组织职工到敬老院打扫卫生，为老人理发送药，受到院方好评。"
    items = f"【短波】\n● 县供销社{did}\n● 县残联{did}\n（本报综合）\n"
    page = govnews.parse_page(f"{MASTHEAD}办事窗口前的“小板凳”\n白　桦\n{OTHER}{items}")
    assert [one.title for one in page.articles] == ["办事窗口前的“小板凳”", "【短波】"]


def test_a_note_opens_a_part_of_an_article_or_stands_over_one_of_its_own() -> None:
    letter = f"一口老井愁煞人\n编辑同志：\n{TEXT}青岚县杉坪乡　柯小满\n"
    page = govnews.parse_page(f"{MASTHEAD}{letter}■回音\n{OTHER}**记者手记**\n井水与人心\n{LAST}")
    assert [(one.title, one.kicker) for one in page.articles] == [
        ("一口老井愁煞人", ()),
        ("井水与人心", ("记者手记",)),
    ]
    assert "■回音" in [section.heading for section in page.articles[0].sections]


@pytest.mark.parametrize("text", ["要闻", "今日要闻发布会", "来论坛上听专家说", "故乡", "百姓话题 说一说"])
def test_other_lines_name_no_column(text: str) -> None:
    assert named_column(text) is None


def test_a_note_over_a_torn_word_is_left_as_it_is() -> None:
    lines: list[Line] = [
        (K.BODY, "大家都来说一说这口老井。"),
        (K.BODY, "点评"),
        (K.BODY, "井在"),
        (K.BODY, "完。"),
    ]
    text, pieces = labelled(lines)
    assert relabel(fold(text), pieces) == list(pieces)


def test_a_note_in_brackets_signs_nothing() -> None:
    letter = f"一口老井愁煞人\n编辑同志：\n{TEXT}青岚县杉坪乡　柯小满\n[编后]\n小事不小，连着民心。\n"
    page = govnews.parse_page(f"{MASTHEAD}{letter}")
    assert [(section.heading, section.paragraphs[-1:]) for section in page.articles[0].sections][-1] == (
        "[编后]",
        ("小事不小，连着民心。",),
    )
    assert [one.name for one in page.articles[0].byline] == ["柯小满"]


@pytest.mark.parametrize(("column", "count"), [("简　讯", 3), ("乡镇短波", 2), ("三言两语", 2)])
def test_signed_items_are_articles_under_briefs_and_one_under_a_column_of_its_own(
    column: str, count: int
) -> None:
    did = "日前组织职工到敬老院打扫卫生，为老人理发送药，受到院方好评。"
    items = f"{column}\n▲县供销社{did}（柯小满）\n▲县残联{did}（江晚）\n"
    page = govnews.parse_page(f"{MASTHEAD}办事窗口前的“小板凳”\n白　桦\n{OTHER}{items}")
    assert len(page.articles) == count
