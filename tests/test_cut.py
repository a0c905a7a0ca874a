from __future__ import annotations

import pytest
from hypothesis import example, given

import govnews
from govnews.blocks import BlockKind as K
from govnews.folding import fold
from govnews.markup import blank
from govnews.stages.cut import cut
from made import ANY_TEXT, PAGES

PROSE = "云岭市委书记张国栋主持会议，研究部署防汛工作。会议强调，要压实责任，抓好落实。"


def pieces(text: str) -> list[tuple[str, K | None]]:
    return [(text[p.start : p.end], p.hint) for p in cut(text, fold(text))]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (PROSE, [(PROSE, None)]),
        (f"本报讯（记者 韦小梅）{PROSE}", [("本报讯（记者 韦小梅）", K.DATELINE), (PROSE, None)]),
        (f"{PROSE}（韦小梅）", [(PROSE, None), ("（韦小梅）", K.BYLINE)]),
        (
            f"\u3000\u3000新华社云岭2月10日电 {PROSE}（责任编辑：韩松）",
            [("新华社云岭2月10日电", K.DATELINE), (PROSE, None), ("（责任编辑：韩松）", K.CREDIT)],
        ),
        (f"(上接1版){PROSE}(下转第3版)", [("(上接1版)", K.JUMP), (PROSE, None), ("(下转第3版)", K.JUMP)]),
        (
            f"原标题：云岭开展夜市夜查 云岭新报讯（记者 韦小梅）{PROSE}",
            [("原标题：云岭开展夜市夜查", K.TITLE), ("云岭新报讯（记者 韦小梅）", K.DATELINE), (PROSE, None)],
        ),
        (f"（韦小梅）5月3日，{PROSE}", [("（韦小梅）", K.DATELINE), (f"5月3日，{PROSE}", None)]),
        (f"（社会广角）5月3日，{PROSE}", [(f"（社会广角）5月3日，{PROSE}", None)]),
        (f"青岚讯（记者 韦小梅）{PROSE}", [("青岚讯（记者 韦小梅）", K.DATELINE), (PROSE, None)]),
        (f"{PROSE}（完）", [(f"{PROSE}（完）", None)]),
        (f"{PROSE}返回搜狐，查看更多", [(PROSE, None), ("返回搜狐，查看更多", K.NAV)]),
    ],
)
def test_a_line_may_hold_several_pieces(line: str, expected: list[tuple[str, K | None]]) -> None:
    assert pieces(line) == expected


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\n\r", "\n \n"])
def test_lines_end_at_every_kind_of_line_end(end: str) -> None:
    assert [piece for piece, _ in pieces(f"云岭{end}河州")] == ["云岭", "河州"]


@pytest.mark.parametrize("char", ["\u2028", "\u2029", "\x85", "\x1c", "\x0b", "\x0c"])
def test_what_splitlines_takes_for_a_line_end_stays_inside_a_line(char: str) -> None:
    assert [piece for piece, _ in pieces(f"云{char}岭")] == [f"云{char}岭"]


def test_pieces_know_their_line() -> None:
    text = f"题\r\n\n  本报讯 {PROSE}"
    found = cut(text, fold(text))
    assert [(p.line, p.indent, p.first, p.last) for p in found] == [
        (0, 0, True, True),
        (1, 2, True, False),
        (1, 1, False, True),
    ]


def test_a_flattened_page_is_parted_where_runs_of_spaces_stand_for_line_ends() -> None:
    paragraphs = [PROSE * 3, PROSE * 2 + "会议还研究了其他事项。"]
    assert [text for text, _ in pieces("    ".join(paragraphs))] == paragraphs


@given(ANY_TEXT | PAGES)
@example("张国栋在云岭调研时强调 压实责任守住底线")
def test_cutting_loses_no_ink_and_keeps_the_order(text: str) -> None:
    at = 0
    for piece in cut(text, fold(text)):
        assert at <= piece.start < piece.end
        assert not text[at : piece.start].strip()
        assert text[piece.start : piece.end].strip() == text[piece.start : piece.end]
        at = piece.end
    assert not text[at:].strip()


@given(PAGES)
def test_no_piece_reaches_over_a_line_end(text: str) -> None:
    for piece in cut(text, fold(text)):
        assert not {"\r", "\n"} & set(text[piece.start : piece.end])


def flat(*paragraphs: str) -> str:
    return "".join(f"<p>{one}</p>" for one in paragraphs)


def cuts(text: str) -> list[tuple[str, K | None]]:
    return [(text[p.start : p.end], p.hint) for p in cut(text, blank(fold(text)))]


def test_a_bold_paragraph_of_a_flat_line_is_a_heading() -> None:
    found = cuts(flat(PROSE * 3, "<strong>岱屿跨海公交恢复运营</strong>", PROSE))
    assert [kind for _, kind in found] == [None, K.HEADING, None]
    assert found[1][0].startswith("<p><strong>岱屿")


def test_a_dateline_may_open_any_paragraph_of_a_flat_line() -> None:
    found = cuts(flat(PROSE * 3, f"<strong>云岫网消息</strong>（云岫联播）：{PROSE}"))
    assert [kind for _, kind in found] == [None, K.DATELINE, None]


def test_bold_words_part_no_paragraph() -> None:
    assert len(cuts(f"{PROSE * 3}<strong>{PROSE}</strong><em>{PROSE}</em>")) == 1


def test_a_publication_line_may_be_glued_to_the_headline() -> None:
    page = govnews.parse_page(
        f"云岭集团与云江学院签署协议来源：云岭日报\xa0\xa0发布时间：2020-12-11\n{PROSE}\n"
    )
    (article,) = page.articles
    assert (article.title, article.source, str(article.date)) == (
        "云岭集团与云江学院签署协议",
        "云岭日报",
        "2020-12-11",
    )


def test_scripts_and_share_bars_around_an_article_are_none_of_it() -> None:
    page = govnews.parse_page(
        "首页新闻采购动态云岭省召开政府采购工作会议\n云岭省召开政府采购工作会议\n2011年09月26来源：云岭采购网\n"
        "分享到：QQ空间新浪微博人人网开心网更多\n"
        'window.onload=function(){\nvar oPtxt=document.getElementById("p1");\n};\n' + PROSE + "\n"
    )
    (article,) = page.articles
    assert (article.title, article.source, str(article.date)) == (
        "云岭省召开政府采购工作会议",
        "云岭采购网",
        "2011-09-26",
    )
    assert article.body == PROSE


def test_reporters_may_stand_between_the_dateline_and_the_text() -> None:
    page = govnews.parse_page(f"云岭省召开政府采购工作会议\n2020-12-11\n本报讯 记者于 飞报道：{PROSE}\n")
    assert [c.name for c in page.articles[0].byline.contributors] == ["于飞"]
