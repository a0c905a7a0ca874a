"""Labels whose value stands on the next line."""

from __future__ import annotations

import pytest

import govnews
from govnews.stages.cut import together, unflattened

BODY = (
    "8月5日,云屿市委书记张国栋主持召开全市防汛工作会议,研究部署下一阶段防汛工作。市长李明远出席会议并讲话。\n"
    "会议强调,各级各部门要压实责任,加强巡查值守,确保人民群众生命财产安全。\n"
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("来源:\n云屿日报\n", "来源: 云屿日报\n"),
        ("2021-08-05 09:15 来源: \r\n  云屿市人民政府\n", "2021-08-05 09:15 来源:     云屿市人民政府\n"),
        ("发布时间:\n2021-08-05\n", "发布时间: 2021-08-05\n"),
        ("责任编辑:\n\n韦小梅", "责任编辑:  韦小梅"),
        ("[编辑:\n韦小梅 审核:于飞\n]", "[编辑: 韦小梅 审核:于飞\n]"),
        ("记者:\n陈国栋 李明远\n来源:\n云屿网\n", "记者: 陈国栋 李明远\n来源: 云屿网\n"),
    ],
)
def test_a_value_joins_its_label(text: str, expected: str) -> None:
    assert together(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "来源:\n打印\n",
        "来源:\n云屿市召开防汛会议\n",
        "作者:\n2021-08-05\n",
        "作者:\n发布时间:2021-08-05\n",
        "责任编辑:\n新闻\n",
        "记者:\n谢谢\n",
        "发布时间:\n云屿日报\n",
        "会议研究了以下事项和有关人员的任免,并听取了有关部门的汇报,还讨论了各项工作的来源:\n云屿日报\n",
        "资金来源:\n云屿日报\n",
        "来源:",
    ],
)
def test_anything_else_stays_on_its_line(text: str) -> None:
    assert together(text) == text


def test_a_page_taken_out_tag_by_tag() -> None:
    page = (
        f"云屿市召开防汛工作会议\n2021-08-05 09:15:00\n来源：\n云屿日报\n{BODY}【纠错】\n责任编辑：\n韦小梅\n"
    )
    article = govnews.parse(page)
    assert (article.title, article.source) == ("云屿市召开防汛工作会议", "云屿日报")
    assert [(one.name, one.role) for one in article.byline] == [("韦小梅", "editor")]
    assert len(article.paragraphs) == 2


FLAT_PAPER = (
    " ".join(
        (
            "\u3000\u3000本报讯(记者江晚)8月5日,云屿市召开防汛工作会议,市长李明远主持会议并讲话。",
            "\u3000\u3000会议强调,要压实责任,加强巡查值守,确保人民群众生命财产安全,组织力量昼夜巡堤查险。",
            "\u3000\u3000本报讯(记者楚天\u3000柯岩)8月3日,云屿市水利局局长白云到石桥镇检查水库安全。",
            "\u3000\u3000本报讯(记者于飞)8月4日,石桥镇卫生院迎来三名年轻医生,村民看病不再翻山越岭了,",
        )
    )
    + "医生们每周还要到各村巡诊一次,为老人们测血压、送药上门,把健康档案一户一户补齐,让小病不出村。"
)


def test_a_flattened_newspaper_page_is_read_by_its_indents() -> None:
    page = govnews.parse_page(FLAT_PAPER)
    names = [[one.name for one in article.byline] for article in page.articles]
    assert names == [["江晚"], ["楚天", "柯岩"], ["于飞"]]
    assert [len(article.paragraphs) for article in page.articles[:2]] == [2, 1]
    assert page.text == FLAT_PAPER


@pytest.mark.parametrize(
    "text",
    [
        FLAT_PAPER.replace(" \u3000\u3000", " "),
        FLAT_PAPER.replace(" \u3000\u3000", "    "),
        FLAT_PAPER[:180],
        "江晚\u3000\u3000楚天。\u3000\u3000柯岩",
    ],
)
def test_other_spaces_within_a_line_end_none(text: str) -> None:
    assert unflattened(text, text) == text
