"""Captions that only their neighbours tell: photographers, numbers and pictures beside them."""

from __future__ import annotations

import pytest

import govnews
from govnews.blocks import BlockKind as K

TITLE = "云岭县举行抗旱保苗行动"
LINE = "2021-08-05 10:20 来源：云岭日报\n"
TEXT = (
    "8月5日，云岭县各乡镇组织党员干部下田抗旱保苗，全县已投入抽水机具两千台，浇灌面积达三万亩，"
    "县农业农村局派出十个技术组到田间指导。\n"
)
MORE = "县里要求，各乡镇要逐块排查缺水地块，统筹调度水源，确保秋粮不减产，不让一户群众因旱返贫。\n"
SHOTS = (
    "图①：8月4日，县委书记江晚（前左二）在杉坪乡察看旱情。  本报记者 柯岩 摄\n"
    "图②：农技员在田间指导村民浇水。已有四百户领到抽水机。  本报通讯员 于飞 摄\n"
)


def kinds(page: str) -> dict[str, set[K]]:
    """The kinds of the blocks of each line, by the line's first six characters."""
    out: dict[str, set[K]] = {}
    for block in govnews.parse_page(page).blocks:
        line = page[page.rfind("\n", 0, block.start) + 1 :].strip("*_# \u3000")
        out.setdefault(line[:6], set()).add(block.kind)
    return out


def made_by(page: str) -> list[tuple[str, str]]:
    return [(one.name, str(one.role)) for one in govnews.parse_page(page).articles[0].byline]


def test_a_caption_is_one_with_its_photographer_on_a_site_too() -> None:
    page = f"{TITLE}\n{LINE}{TEXT}{SHOTS}{MORE}"
    assert kinds(page)["图①：8月4"] == kinds(page)["图②：农技员"] == {K.CAPTION}
    assert made_by(page) == [("柯岩", "photographer"), ("于飞", "photographer")]


def test_numbered_captions_are_captions_together() -> None:
    shots = (
        "**① 8月4日，杉坪乡干部连夜架设抽水机。**\n\n"
        "**② 县委书记江晚（右三）在云台村察看旱情。**\n\n③ 孩子们给浇水的干部送来茶水。\n"
    )
    found = kinds(f"{TITLE}\n{LINE}{TEXT}{shots}{MORE}")
    assert [found[one] for one in ("① 8月4日", "② 县委书记", "③ 孩子们给")] == [{K.CAPTION}] * 3


def test_numbered_measures_are_text() -> None:
    page = f"{TITLE}\n{LINE}{TEXT}① 各乡镇逐块排查缺水地块。\n② 县水利局统筹调度水源。\n{MORE}"
    found = kinds(page)
    assert found["① 各乡镇逐"] == found["② 县水利局"] == {K.BODY}


@pytest.mark.parametrize(
    "photographer",
    ["江 晚 摄", "本报记者 江晚 摄", "新华社发（江晚摄）", "（通讯员 江晚 摄）", "云岭读者　江　晚　摄"],
)
def test_the_text_over_a_photographer_is_what_he_shows(photographer: str) -> None:
    shown = "8月4日，云台村村民在田间浇水。连日来，全村抽水机昼夜不停。"
    page = f"{TITLE}\n{LINE}{TEXT}{MORE}{shown}\n{photographer}\n"
    assert kinds(page)["8月4日，云"] == {K.CAPTION}
    assert ("江晚", "photographer") in made_by(page)


def test_a_caption_of_two_paragraphs() -> None:
    shown = "这是8月4日拍摄的云台水库（无人机照片）。\n\n入夏以来，水库已放水三次。\n\n新华社记者 江晚 摄\n"
    found = kinds(f"{TITLE}\n{LINE}\n{shown}")
    assert found["这是8月4日"] == found["入夏以来，水"] == {K.CAPTION}


def test_the_last_paragraph_of_a_report_is_no_caption() -> None:
    page = f"{TITLE}\n{LINE}{TEXT}{MORE}大家表示，要把每一滴水都用在苗上。\n（江晚 摄）\n"
    assert kinds(page)["大家表示，要"] == {K.BODY}


@pytest.mark.parametrize("caption", ["村民在田间浇水", "*村民在田间浇水*"])
def test_the_line_under_a_picture_that_says_its_name(caption: str) -> None:
    page = f"# {TITLE}\n\n{LINE}\n{TEXT}\n![村民在田间浇水](images/1.jpg)\n\n{caption}\n\n{MORE}"
    assert kinds(page)["村民在田间浇"] == {K.CAPTION}


def test_what_somebody_is_doing_at_the_end_of_the_text() -> None:
    page = f"{TITLE}\n{LINE}{TEXT}{MORE}村民在采摘茶青\n制茶工人正在翻晒茶青\n来源：云岭日报\n编辑：何田\n"
    found = kinds(page)
    assert found["村民在采摘茶"] == found["制茶工人正在"] == {K.CAPTION}


def test_slogans_at_the_end_are_no_captions() -> None:
    page = f"{TITLE}\n{LINE}{TEXT}{MORE}党员在一线冲锋\n党旗在一线飘扬\n来源：云岭日报\n编辑：何田\n"
    found = kinds(page)
    assert K.CAPTION not in found["党员在一线冲"] | found["党旗在一线飘"]


def test_a_deck_under_a_heading_is_a_heading() -> None:
    page = (
        f"{TITLE}\n{LINE}{TEXT}{MORE}引水渠，一条心\n"
        "渠修了三年，从石梯村一直通到云台村；沿线六个村的水费，如今一年能省四十万元\n"
        f"{TEXT.replace('8月5日，', '目前，')}{MORE.replace('县里要求', '柯岩要求')}"
    )
    found = kinds(page)
    assert found["引水渠，一条"] == found["渠修了三年，"] == {K.HEADING}


@pytest.mark.parametrize("photographer", ["江晚 摄", "（本报记者 江晚 摄）"])
def test_the_lead_of_a_report_is_no_caption(photographer: str) -> None:
    lead = "8月5日，云岭县召开抗旱会议，县委书记何田出席会议并讲话。"
    assert kinds(f"{TITLE}\n2021-08-05\n{lead}\n{photographer}\n{MORE}")["8月5日，云"] == {K.BODY}


@pytest.mark.parametrize("before", ["![浇水](1.jpg)\n", "图为"])
def test_the_first_paragraph_by_a_picture_is_its_caption(before: str) -> None:
    page = f"{TITLE}\n2021-08-05\n{before}8月4日，云台村村民在田间浇水。\n江晚 摄\n{MORE}{TEXT}"
    found = kinds(page)
    assert found.get("8月4日，云", found.get("图为8月4日")) == {K.CAPTION}


def test_numbered_requests_beside_a_caption_are_text() -> None:
    asked = "①县委书记何田要求抓好春耕。\n②县长柯岩负责抗旱。\n③会议现场。江晚 摄\n"
    found = kinds(f"{TITLE}\n{LINE}{TEXT}{asked}{MORE}")
    assert found["①县委书记何"] == found["②县长柯岩负"] == {K.BODY}
    assert found["③会议现场。"] == {K.CAPTION}


PAPER = "云岭日报　2021年8月5日　星期四　第3版\n\n# 云岭县举行抗旱保苗行动\n\n本报讯（记者 柯岩）"


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("**村民往渠里引水。**", {K.CAPTION}),
        ("村民往渠里引水。", {K.BODY}),
    ],
)
def test_a_bold_sentence_under_a_papers_picture_is_its_caption(line: str, told: set[K]) -> None:
    assert (
        kinds(f"{PAPER}{TEXT}\n{MORE}\n![](1.png)\n\n{line}\n\n# 茶农学会看云识价\n\n{TEXT}")["村民往渠里引"]
        <= told
    )


def test_what_is_seen_over_a_photographer_and_under_a_blank_line_is_his_caption() -> None:
    shot = "杉坪乡的机手在检修抽水机。全乡六十台抽水机目前已全部修好。\n通讯员　韩　松摄\n"
    page = f"{PAPER}{TEXT}{MORE}\n{shot}\n通　知\n{MORE}云岭县水利局\n2021年8月4日\n"
    assert kinds(page)["杉坪乡的机手"] == {K.CAPTION}
    assert kinds(page.replace(f"\n{shot}", shot))["杉坪乡的机手"] == {K.BODY}


def test_news_told_by_a_picture_ends_the_paragraph_above_it_in_a_column() -> None:
    column = (
        "\u3000\u3000昨天县里开会，部署春耕生产\n和田间管理，要求各乡镇抓紧备种\n，一天也不耽误大家忙起来了吧。\n"
        * 6
    )
    shot = "昨日，县里干部在云台村栽下香樟、\n水杉两千株。\n本报记者 江晚 摄\n"
    page = govnews.parse_page(f"云岭日报\n2021年8月5日　星期四　第3版\n云岭部署春耕\n{column}{shot}{column}")
    assert {block.kind for block in page.blocks if "香樟" in block.text or "两千株" in block.text} == {
        K.CAPTION
    }
