"""Labels whose value stands on the next line."""

from __future__ import annotations

import pytest

import govnews
from govnews.stages.cut import together

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
