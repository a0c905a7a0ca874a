"""Lines in bold: alone between paragraphs they are headings, a bold paragraph a bold signature are none."""

from __future__ import annotations

import pytest

import govnews

HEAD = "全县防汛工作综述\n来源：云岭日报 发布时间：2022-05-06\n"
FIRST = "今年以来，云岭县坚持人民至上，把防汛工作作为头等大事，抓早抓实，全县没有发生一起责任事故。\n"
SECOND = "县委、县政府先后召开六次专题会议研究部署防汛工作，县领导分片包干，各乡镇逐级签订责任书。\n"
THIRD = "全县储备防汛物资三十余种，组建抢险队伍二十八支，开展应急演练四十余次，打好了底子。\n"


def headings(page: str) -> list[str]:
    return [block.text for block in govnews.parse_page(page).blocks if str(block.kind) == "heading"]


@pytest.mark.parametrize("mark", ["**{}**", "__{}__", "<strong>{}</strong>"])
@pytest.mark.parametrize(
    "first", ["一、抓责任", "1.抓责任", "看责任", "抓责任，守家门", "责任怎么落实？", "“三个一”护平安"]
)
def test_a_bold_phrase_between_paragraphs_is_a_heading(mark: str, first: str) -> None:
    one, two = mark.format(first), mark.format("抓物资")
    assert headings(f"{HEAD}{FIRST}{one}\n{SECOND}{two}\n{THIRD}") == [one, two]


@pytest.mark.parametrize("first", ["一、抓责任", "1.抓责任", "看责任", "抓责任，守家门", "“三个一”护平安"])
def test_a_text_may_begin_with_a_bold_heading(first: str) -> None:
    page = f"{HEAD}**{first}**\n{SECOND}**抓物资**\n{THIRD}"
    assert headings(page) == [f"**{first}**", "**抓物资**"]
    assert govnews.parse(page).title == "全县防汛工作综述"


def test_a_number_in_bold_and_its_words_are_headings() -> None:
    page = f"{HEAD}{FIRST}**01**\n**抓责任**\n{SECOND}**02**\n**抓物资**\n{THIRD}"
    assert headings(page) == ["**01**", "**抓责任**", "**02**", "**抓物资**"]


@pytest.mark.parametrize(
    "line",
    [
        "**县委书记沈若谷强调，要坚持人民至上、生命至上，把各项防汛措施落实到位，确保群众安全度汛。**",
        "**大家很有信心。**",
        "**江晚：**",
        "**问：今年汛期形势如何？**",
        "**江晚：** 我们要把措施落实到位。",
    ],
)
def test_a_bold_paragraph_or_speaker_is_no_heading(line: str) -> None:
    assert headings(f"{HEAD}{FIRST}{line}\n{SECOND}") == []


def test_a_bold_signature_is_no_heading() -> None:
    assert headings(f"{HEAD}{FIRST}{SECOND}**特此通知**\n**云岭县水利局**\n**2022年5月6日**\n") == []
