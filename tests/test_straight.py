"""Narrow columns, and two of them read line by line, are read as printed; offsets stay the page's."""

from __future__ import annotations

import random
from statistics import mean

import pytest
from hypothesis import given
from hypothesis import strategies as st

import govnews
from govnews.folding import fold
from govnews.stages.columns import lacings
from govnews.straight import straighten
from govnews.widths import is_closed
from govnews.wrapping import line_ends
from paper_items import FOOT, ITEMS, MASTHEAD
from paper_maker import Damage, make, score

LEFT = (
    "\u3000\u3000云岭县昨日召开防汛工作",
    "会议，县委书记江晚要求各乡",
    "镇连夜转移低洼地带群众，县",
    "长何田带队检查了水库和堤防",
    "，沿河各村的巡堤队员昼夜值",
    "守，险情一处不漏。",
)
RIGHT = (
    "\u3000\u3000今年春天雨水足，云台村的",
    "茶农比往年早半个月开园，合",
    "作社社长雀舌儿一早就背着茶",
    "篓上山，太阳落山才回到家里",
    "，她说一天能采十二斤鲜叶，",
    "比去年多卖八十块钱。",
)
TURNS = "\n".join(line for pair in zip(LEFT, RIGHT, strict=True) for line in pair)
ROWS = "\n".join(f"{left.strip()}  {right.strip()}" for left, right in zip(LEFT, RIGHT, strict=True))
MASTS = "云岭日报\n2021年8月5日 星期四 第8642期 今日8版\n"


def columns(page: str) -> list[list[str]]:
    found = lacings(fold(page))
    return [[page[line.start : line.end] for line in column] for one in found for column in one.columns]


@pytest.mark.parametrize("page", [TURNS, ROWS], ids=["turns", "rows"])
def test_columns_read_line_by_line_are_told_apart(page: str) -> None:
    first, second = columns(page)
    assert first[-3:] in ([*LEFT[-3:]], [*RIGHT[-3:]])
    assert {line.strip() for line in (*first, *second)} <= {line.strip() for line in (*LEFT, *RIGHT)}
    assert not {*first} & {*second}
    assert len(first) + len(second) >= 10


@pytest.mark.parametrize(
    "page",
    [
        "\n".join(LEFT + RIGHT),
        "\n".join(f"云岭县第{n}中学举行开学典礼" for n in range(20)),
        "\n".join(f"县教育局部署第{n}周工作  县水利局检查第{n}座水库" for n in range(4)),
        "\n".join(("任命：", "江晚为云岭县水利局局长；", "何田为云岭县教育局局长；", "免去：") * 4),
        "县教育局召开会议，部署工作   县水利局赴云台村，检查水库\n" * 6,
        "".join(f"{n}.07-{n + 3}.05  云岭县水利局科员。\n" for n in range(1990, 2020, 3)),
    ],
    ids=["one-column", "list", "short-rows", "appointments", "links-in-two-columns", "posts-held"],
)
def test_other_short_lines_stay_in_their_order(page: str) -> None:
    assert not columns(page)


def test_laced_articles_are_whole_and_their_blocks_stay_in_place() -> None:
    turns = "\n".join(line for pair in zip(LEFT[1:], RIGHT, strict=False) for line in pair)
    text = f"{MASTS}云岭部署防汛\n本报记者 江水\n{LEFT[0]}\n茶农早开园\n本报记者 何山\n{turns}\n{RIGHT[5]}\n"
    page = govnews.parse_page(text)
    assert [block.start for block in page.blocks] == sorted(block.start for block in page.blocks)
    assert all(block.text == text[block.start : block.end] for block in page.blocks)
    body = {article.title: article.body for article in page.articles}
    assert body == {
        "云岭部署防汛": "".join(LEFT).strip(),
        "茶农早开园": "".join(RIGHT).strip(),
    }


def test_a_post_and_a_name_that_line_ends_part_are_whole() -> None:
    paragraph = (
        "\u3000\u3000云岭县召开防汛会议，县政\n府办公室副主任何长庚到会讲话\n，要求各乡镇连夜转移群众，不漏\n"
        "一处险情。\n"
    )
    text = MASTS + "云岭召开防汛会议\n" + paragraph * 6
    (official, *_) = govnews.parse_page(text).articles[0].officials
    (post,) = official.posts
    assert (official.name, post.text) == ("何长庚", "县政府办公室副主任")
    assert text[post.start : post.end] == "县政\n府办公室副主任"


def test_every_value_of_a_straightened_page_points_to_its_place() -> None:
    made = make(ITEMS[:4], Damage(width=17, indent=True, laced=1.0), 3, MASTHEAD, FOOT)
    page = govnews.parse_page(made.text)
    assert straighten(made.text).text != made.text
    for article in page.articles:
        for one in article.byline:
            # A name that two laced columns part is where its first half stands.
            assert one.name.startswith("".join(made.text[one.start : one.end].split()))
        for found in article.evidence:
            assert made.text[found.start : found.end].strip()


def test_a_straightened_page_is_written_out_with_its_boilerplate() -> None:
    made = make(ITEMS[:4], Damage(width=17, indent=True, laced=1.0), 3, MASTHEAD, FOOT)
    page = govnews.parse_page(made.text)
    own = [block for article in page.articles for block in article.boilerplate]
    assert own == [block for block in page.blocks if block.kind.is_boilerplate]
    assert own
    told = [article.to_dict()["boilerplate"] for article in page.articles]
    assert [[block["text"] for block in one] for one in told] == [
        [block.text for block in article.boilerplate] for article in page.articles
    ]


def test_lines_set_by_clause_are_no_column() -> None:
    poem = ("我从雪山走来，带着阳光，", "穿过千年峡谷，唱着老歌。") * 12
    posts = tuple(f"江{name}为县水利局局长，一级调研员；" for name in "甲乙丙丁戊己庚辛壬癸" * 3)
    assert len(straighten("\n".join(poem)).text.split("\n")) == 12
    assert straighten("\n".join(posts)).text == "\n".join(posts)


def test_laced_columns_are_read_about_as_well_as_others() -> None:
    found = {
        laced: mean(
            score(
                make(random.Random(seed).sample(ITEMS, 4), Damage(width=17, indent=True, laced=laced), seed)
            )["text"]
            for seed in range(6)
        )
        for laced in (0.0, 0.5)
    }
    assert found[0.0] >= 0.98
    assert found[0.5] >= 0.8


@given(
    st.lists(
        st.text("县里开会，。部署春耕 \u3000a\n", min_size=10, max_size=24), min_size=6, max_size=30
    ).map("\n".join)
)
def test_straightening_loses_and_invents_no_ink(page: str) -> None:
    straight = straighten(page)
    spans = straight.on_page(0, len(straight.text))
    seen = sorted(i for start, end in spans for i in range(start, end) if not page[i].isspace())
    assert seen == [i for i, char in enumerate(page) if not char.isspace()]
    assert sorted("".join(straight.text.split())) == sorted("".join(page.split()))
    blocks = govnews.parse_page(page).blocks
    assert "".join("".join(block.text.split()) for block in blocks) == "".join(page.split())


def test_a_margin_that_every_line_has_indents_none() -> None:
    page = make(ITEMS[:5], Damage(), 0, MASTHEAD, FOOT).text
    plain = govnews.parse_page(page)
    shifted = govnews.parse_page("".join(f"\u3000\u3000{line}" for line in page.splitlines(keepends=True)))
    assert [one.title for one in shifted.articles] == [one.title for one in plain.articles]
    assert [one.paragraphs for one in shifted.articles] == [one.paragraphs for one in plain.articles]
    assert shifted.text[shifted.blocks[-1].end - 2 : shifted.blocks[-1].end] == page.strip()[-2:]


def test_a_blank_line_behind_every_line_of_a_column_ends_no_paragraph() -> None:
    page = MASTS + "\n".join(LEFT * 4)
    spread = govnews.parse_page(page.replace("\n", "\r\n\r\n"))
    assert [one.body for one in spread.articles] == [one.body for one in govnews.parse_page(page).articles]


def test_a_blank_line_behind_every_paragraph_stays() -> None:
    page = "\n\n".join(f"\u3000\u3000第{n}天,巡堤队查了{n}处险段,处处有人守。" for n in range(30))
    assert straighten(page).text is page


def test_articles_are_set_in_columns_of_their_own_widths() -> None:
    wide, narrow = (
        make(items, Damage(width=width, indent=True), 0).text
        for items, width in ((ITEMS[:2], 21), (ITEMS[2:4], 14))
    )
    page = govnews.parse_page("\n".join((*MASTHEAD, wide, narrow)))
    assert [one.title for one in page.articles] == [item.title for item in ITEMS[:4]]
    for article, item in zip(page.articles, ITEMS[:4], strict=True):
        assert article.paragraphs == item.paragraphs


HEADLINES = tuple(f"云岭县第{n}小学的孩子们开学了,老师在门口迎接" for n in range(24))


@pytest.mark.parametrize(
    "lines",
    [
        HEADLINES,
        tuple(f"{line}。" for line in HEADLINES),
        tuple(f"TOP {n}航母编队如何突破这道防御圈{'？' if n % 3 else '的'}" for n in range(10, 34)),
        tuple(line for n in range(12) for line in (f"第{n}次会议召开", "县里研究了春耕,要求各乡镇抓紧。")),
    ],
    ids=["headlines", "paragraphs", "ranking", "heads"],
)
def test_lines_of_one_length_alone_are_no_column(lines: tuple[str, ...]) -> None:
    assert not list(line_ends("\n".join(lines)))


def test_a_headline_and_a_signature_end_a_column() -> None:
    left = "县里开会部署春耕生产,要求\n各乡镇抓紧备好种子和农药,\n一天也不能耽误。(江晚何)\n"
    page = left + "茶园开园\n" + left * 6
    found = {page[end - 3 : end] for end, *_ in line_ends(page)}
    assert found == {",要求", "农药,"}


@pytest.mark.parametrize(
    ("line", "behind"),
    [
        ("\u3000\u3000本报讯（记者 江 晚 何 田）\n", "3日下午，县里召开会议部署春耕。\n"),
        ("开园第一天，收茶八百斤。（江 晚\n", "何 田）\n"),
        ("\u3000\u3000“往年愁卖，今年倒愁摘了。”\n", "云台村茶农雀舌儿家里有二十四亩\n茶园，她说。\n"),
        ("会后各乡镇都行动起来，连夜转移\n", "。\n"),
        ("企业夜里把污水排进河里，走的是\n", "雨水管下面的暗渠\n\n"),
    ],
    ids=["spaces", "bracket", "stop", "mark", "over a blank line"],
)
def test_what_goes_on_in_the_next_line_of_a_column(line: str, behind: str) -> None:
    column = "\u3000\u3000昨天县里开会，部署春耕生产\n和田间管理，要求各乡镇抓紧备种\n，一天也不耽误。\n" * 9
    page = fold(f"{column}{line}{behind}{column}")
    at = len(column) + len(line) - 1
    assert any(start <= at < end for start, end, _ in line_ends(page))


@pytest.mark.parametrize("caption", ["上图：江晚（右）在塘边讲解水质。", "▲江晚（右）在塘边讲解养殖水质。"])
def test_a_caption_goes_on_in_no_column_above_it(caption: str) -> None:
    column = "\u3000\u3000昨天县里开会，部署春耕生产\n和田间管理，要求各乡镇抓紧备种\n，一天也不耽误。\n" * 9
    full = "\u3000\u3000他想了想，给站里要了一台好\n的显微镜，说这比奖状管用得多。\n"
    page = fold(f"{column}{full}{caption}\n{column}")
    at = len(column) + len(full) - 1
    assert not any(start <= at < end for start, end, _ in line_ends(page))


@pytest.mark.parametrize(
    ("line", "behind"),
    [
        ("县里请来邻县的师傅，说好先来一\n", "百支农机队下乡\n\u3000\u3000本报讯（记者 江晚）农机队昨天\n"),
        ("县里请来邻县的师傅，说好先来一\n", "百支农机队下乡\n\u3000\u3000东陵讯（江晚）农机队昨天出发\n"),
        ("园里的人说：“再采三天就歇。”\n", "上图：茶农正在采茶。 何 田 摄\n"),
        ("园里的人都说，再采三天就歇业。\n", "图为云台村茶农正在采茶。\n"),
    ],
    ids=["over a report", "over a local report", "picture above", "what is seen"],
)
def test_no_paragraph_goes_on_in_a_headline_or_a_caption(line: str, behind: str) -> None:
    column = "\u3000\u3000昨天县里开会，部署春耕生产\n和田间管理，要求各乡镇抓紧备种\n，一天也不耽误。\n" * 9
    page = fold(f"{column}{line}{behind}{column}")
    at = len(column) + len(line) - 1
    assert not any(start <= at < end for start, end, _ in line_ends(page, lambda *_: 9.0))


@pytest.mark.parametrize(
    ("line", "closed"),
    [("县长说：“好。”", True), ("让党徽都有“温度”", False), ("开园了！", True), ("要求备好种子，", False)],
)
def test_a_quoted_word_at_its_end_closes_no_line(line: str, closed: bool) -> None:
    assert is_closed(fold(line), len(line)) is closed


def test_names_that_a_line_end_parts_stay_two() -> None:
    column = "\u3000\u3000昨天县里开会，部署春耕生产\n和田间管理，要求各乡镇抓紧备种\n，一天也不耽误。\n" * 9
    page = f"{MASTS}云岭部署春耕生产\n{column}开园第一天，收茶八百斤。（江 晚\n何天青）\n"
    (article,) = govnews.parse_page(page).articles
    assert [one.name for one in article.byline] == ["江晚", "何天青"]


@pytest.mark.parametrize("every", [1, 2], ids=["all", "half"])
def test_spaces_that_ocr_set_between_characters_are_none(every: int) -> None:
    plain = make(ITEMS[:3], Damage(), 0, MASTHEAD, FOOT).text
    ink = enumerate(plain.replace(" ", ""))
    apart = "".join(f"{char} " if n % every == 0 and char != "\n" else char for n, char in ink)
    page = govnews.parse_page(apart)
    assert [one.title for one in page.articles] == ["".join(item.title.split()) for item in ITEMS[:3]]
    assert "".join("".join(block.text.split()) for block in page.blocks) == "".join(apart.split())


MARKED = ("**{}**", "<p>{}</p>", "&nbsp;&nbsp;{}", "{}<br>", "  **{}", "{} **")


@pytest.mark.parametrize("blank", ["\n", "\n\n", "\n<br>\n"], ids=["", "blank", "br"])
@pytest.mark.parametrize("mark", MARKED)
@pytest.mark.parametrize("lines", [LEFT * 4, (LEFT[0], *RIGHT) * 4, tuple(ROWS.splitlines()) * 3])
def test_marks_of_markup_are_never_lost(lines: tuple[str, ...], mark: str, blank: str) -> None:
    page = blank.join(mark.format(line) for line in lines)
    blocks = govnews.parse_page(page).blocks
    assert "".join("".join(block.text.split()) for block in blocks) == "".join(page.split())


@given(st.text(alphabet="县会,。 \u3000\n*-<br>&nsp;一二", max_size=400))
def test_no_text_loses_ink(page: str) -> None:
    blocks = govnews.parse_page(page).blocks
    assert "".join("".join(block.text.split()) for block in blocks) == "".join(page.split())


@pytest.mark.parametrize("names", ["陶之遥 江晚 何田 石可破 柯岩 韩松", "江 晚 何 田 石可破 柯 岩 韩 松"])
def test_names_in_a_row_keep_their_spaces(names: str) -> None:
    page = f"青岚县政协委员名单\n委员（按姓氏笔画为序）：\n{' '.join([names] * 9)}\n"
    assert straighten(page).text is page
