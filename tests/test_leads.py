"""What stands between a headline and the line of its writers."""

from __future__ import annotations

import pytest

import govnews

LEAD = "这个夏天，云岭县连续四十天无雨。六万亩茶园怎么保？记者走进杉坪乡，看干部群众如何找水、送水、省水。"
TEXT = (
    "天刚亮，老何就扛着水管上了山。山顶的蓄水池是去年修的，装得下三百方水，够浇八十亩茶园。\n"
    "“水到了，心就定了。”老何说。今年县里投入抽水机具两千台，浇灌面积达三万亩，派出十个技术组到田间指导。\n"
)
HEADS = {
    "site": "六万亩茶园的“渴”与“解”\n2021-08-05 10:20 来源：云岭日报\n",
    "paper": "云泉山讯\n云泉县水利局主管　云泉县水利报社出版\n"
    "2019年 9月12日 星期四 第7218期 今日4版\n\n六万亩茶园的“渴”与“解”\n",
    "markdown": "# 六万亩茶园的“渴”与“解”\n\n",
}


@pytest.mark.parametrize("head", HEADS.values(), ids=HEADS)
@pytest.mark.parametrize("writers", ["本报记者 江晚 通讯员 柯岩 文/图", "云岭日报全媒体记者 江 晚"])
def test_a_paragraph_between_headline_and_writers_is_the_summary(head: str, writers: str) -> None:
    article = govnews.parse_page(f"{head}{LEAD}\n{writers}\n{TEXT}").articles[0]
    assert article.summary == LEAD
    assert article.byline.writers[0].name == "江晚"
    assert article.body.startswith("天刚亮")


@pytest.mark.parametrize(
    ("lead", "writers"),
    [
        ("编者按：" + LEAD, "本报记者 江晚"),
        ("8月5日，" + LEAD, "本报记者 江晚 摄"),
        ("云视网消息：" + LEAD, "记者 江晚"),
    ],
)
def test_notes_captions_and_reports_are_no_summaries(lead: str, writers: str) -> None:
    assert govnews.parse_page(f"{HEADS['site']}{lead}\n{writers}\n{TEXT}").articles[0].summary is None


def test_a_reporters_note_has_its_kicker() -> None:
    note = (
        "一根水管三十米长，从池边到地头要接六十根。那天我数过，接完最后一根，日头已经偏西，"
        "镇干部的胶鞋里倒得出水来。他们说，苗活了，这趟就没白跑，明年还要把池子修到山那边去。\n"
    )
    page = govnews.parse_page(f"{HEADS['paper']}{TEXT}\n记者手记\n一根水管的长度\n江 晚\n{note}")
    assert [(one.kicker, one.title) for one in page.articles][1] == (("记者手记",), "一根水管的长度")


@pytest.mark.parametrize(
    "lead",
    [
        "8月5日，县里召开抗旱保苗会议，县委书记何田出席会议并讲话，安排下一步的抗旱工作。",
        "云岭县召开抗旱保苗会议，县委书记何田出席会议并讲话，安排部署下一步的抗旱工作。",
    ],
)
def test_the_lead_of_a_report_over_its_writer_is_text(lead: str) -> None:
    article = govnews.parse_page(f"云岭县召开抗旱保苗会议\n{lead}\n记者 江晚\n{TEXT}").articles[0]
    assert article.summary is None
    assert lead in article.body


@pytest.mark.parametrize(
    "lead", [f"> **核心提示** {LEAD}", f"**核心提示**　　{LEAD}", f"核心阅读　{LEAD}", f"【核心提示】{LEAD}"]
)
@pytest.mark.parametrize("under", ["### 水从哪里来\n\n", ""])
def test_a_paragraph_that_says_it_is_the_summary_is_one_under_the_writers_too(lead: str, under: str) -> None:
    head = "云泉山讯　2019年9月12日　星期四　第4版\n\n# 六万亩茶园的“渴”与“解”\n\n本报记者 江晚\n\n"
    article = govnews.parse_page(f"{head}{lead}\n\n{under}{TEXT}").articles[0]
    assert LEAD in (article.summary or "")
    assert article.body.startswith(("水从哪里来", "天刚亮"))
