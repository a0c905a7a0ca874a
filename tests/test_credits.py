"""Labels of those who made an article, in every print: set wide, between bars, with a space alone."""

from __future__ import annotations

import pytest

import govnews
from govnews.blocks import BlockKind

PAGE = (
    "云岭县召开防汛工作会议\n{line}\n"
    "5月4日上午，云岭县召开防汛工作会议，研究部署当前防汛工作。县委书记沈若谷出席会议并讲话。\n"
    "会议强调，要压实责任，落实措施，确保群众生命财产安全，确保安全度汛。{behind}\n"
)
LINE = "来源：云岭日报 发布时间：2022-05-06"


def made_by(page: str) -> list[tuple[str, str]]:
    (article,) = govnews.parse_page(page).articles
    return [(one.name, str(one.role)) for one in article.byline.contributors]


@pytest.mark.parametrize(
    ("label", "role"),
    [
        *(("编辑", "editor"), ("责编", "editor"), ("责任编辑", "editor"), ("执行主编", "editor")),
        *(("审核", "reviewer"), ("校对", "reviewer"), ("终审", "reviewer"), ("监制", "reviewer")),
        *(("一审", "reviewer"), ("网编", "editor"), ("总编辑", "editor"), ("责任校对", "reviewer")),
    ],
)
@pytest.mark.parametrize("gap", ["", " ", "　", "　　", "    "])
@pytest.mark.parametrize("mark", ["：", "|", " | ", "丨", "/", ":", " ", "　"])
def test_a_label_names_its_editor_however_it_is_set(label: str, role: str, gap: str, mark: str) -> None:
    line = f"{gap.join(label)}{mark}江晚"
    page = PAGE.format(line=LINE, behind=f"\n{line}")
    assert made_by(page) == [("江晚", role)]
    block = govnews.parse_page(page).blocks[-1]
    assert (block.kind, block.text) == (BlockKind.CREDIT, line)


@pytest.mark.parametrize(
    ("behind", "made"),
    [
        ("（责 编：江晚）", [("江晚", "editor")]),
        ("　编　辑：江晚　审　核：韩松", [("江晚", "editor"), ("韩松", "reviewer")]),
        ("\n责　编　江　晚　审　核　韩松", [("江晚", "editor"), ("韩松", "reviewer")]),
        ("\n★ 编辑：江晚", [("江晚", "editor")]),
        (
            "\n撰稿人：江晚 审核人：韩松 签发人：楚天",
            [("江晚", "author"), ("韩松", "reviewer"), ("楚天", "reviewer")],
        ),
        ("\n信息审核：江晚", [("江晚", "reviewer")]),
        ("\n责编：\n江晚", [("江晚", "editor")]),
        ("\n责 编：\n江晚", [("江晚", "editor")]),
        ("\n校　对：", []),
        ("\n审 核 通过", []),
    ],
)
def test_credits_behind_the_text(behind: str, made: list[tuple[str, str]]) -> None:
    assert made_by(PAGE.format(line=LINE, behind=behind)) == made


@pytest.mark.parametrize(
    ("line", "made"),
    [
        ("来　源：云岭日报　　作　者：江晚　　日　期：2022-05-06", [("江晚", "author")]),
        ("2022-05-06 来 源：云岭日报 编 辑：江晚", [("江晚", "editor")]),
    ],
)
def test_labels_set_wide_over_the_text(line: str, made: list[tuple[str, str]]) -> None:
    page = PAGE.format(line=line, behind="")
    (article,) = govnews.parse_page(page).articles
    assert (article.source, str(article.date)) == ("云岭日报", "2022-05-06")
    assert made_by(page) == made


def test_words_of_the_text_that_look_like_labels_stay_text() -> None:
    page = PAGE.format(
        line=LINE, behind="\n一是审 核，要从严把关，不留死角。\n编辑老师：\n请继续关注我们的报道。"
    )
    assert {block.kind for block in govnews.parse_page(page).blocks[2:]} == {BlockKind.BODY}
