from __future__ import annotations

import datetime

import pytest

from govnews.blocks import BlockKind as K
from govnews.dates import PartialDate
from govnews.stages.fields.date import date
from made import Line, story

BODY = (K.BODY, "会议研究了防汛工作。")


def read(
    *lines: Line, furniture: tuple[Line, ...] = (), crawled: datetime.date | None = None
) -> PartialDate | None:
    _, folded, made = story(*lines, furniture=furniture)
    found = date(folded, made, crawled)
    return found.value if found else None


@pytest.mark.parametrize(
    ("printed", "edtf", "time"),
    [
        ("2021-02-19", "2021-02-19", None),
        ("2021/2/19", "2021-02-19", None),
        ("2021.2.19", "2021-02-19", None),
        ("20210219", "2021-02-19", None),
        ("19.02.2021 15:55", "2021-02-19", "15:55:00"),
        ("2021年2月19日", "2021-02-19", None),
        ("2021 年 2 月 19 日", "2021-02-19", None),
        ("2021年2月", "2021-02", None),
        ("二\u3007二二年三月二十一日", "2022-03-21", None),
        ("二\u25cb二二年三月二十一日", "2022-03-21", None),
        ("二零二一年十月十日", "2021-10-10", None),
        ("\uff12\uff10\uff12\uff11\uff0d\uff10\uff12\uff0d\uff11\uff19", "2021-02-19", None),
        ("\uff12\uff10\uff12\uff11年\uff12月\uff11\uff19日", "2021-02-19", None),
        ("2021-02-19 16:15:07", "2021-02-19", "16:15:07"),
        ("www.yunling.example2021-02-1916:15:07", "2021-02-19", "16:15:07"),
        ("2021-02-191", "2021-02", None),
        ("2021年2月19日09\uff1a30", "2021-02-19", "09:30:00"),
        ("2021-02-19 星期五 8:05", "2021-02-19", "08:05:00"),
        ("2014年1月2日14时20分", "2014-01-02", "14:20:00"),
        ("8-2 15:42", "XXXX-08-02", "15:42:00"),
        ("8月2日", "XXXX-08-02", None),
        ("发布时间\uff1a2021-02-19 来源\uff1a云岭日报 浏览次数\uff1a20210", "2021-02-19", None),
        ("更新时间\uff1a12年05月04日 点击数\uff1a527", "2012-05-04", None),
        ("发布日期: 98-5-4", "1998-05-04", None),
        ("2021-02-19T16:15:07", "2021-02-19", "16:15:07"),
        ("2021-02-19 04:15 PM", "2021-02-19", None),
        ("成文日期\uff1a2021-02-01 发布日期\uff1a2021-02-19", "2021-02-19", None),
        ("更新时间\uff1a2021-03-01 2021-02-19", "2021-02-19", None),
        ("成文日期\uff1a2021-02-01", "2021-02-01", None),
        ("索 引 号\uff1a20210101-22 发布时间\uff1a2021-02-19", "2021-02-19", None),
        ("截止日期\uff1a2021-04-05 2021-02-19", "2021-02-19", None),
        ("来源\uff1a云岭日报 点击\uff1a 2021-2-19 9:15:00", "2021-02-19", "09:15:00"),
        ("文号\uff1a 日期\uff1a2021-02-19", "2021-02-19", None),
    ],
)
def test_every_form_of_a_date(printed: str, edtf: str, time: str | None) -> None:
    found = read((K.META, printed), BODY)
    assert found
    assert found.edtf == edtf
    assert (found.time.isoformat() if found.time else None) == time


@pytest.mark.parametrize(
    "printed",
    [
        "2021-13-19",
        "2021-02-30",
        "20211340",
        "浏览次数\uff1a20210219876",
        "电话 0000-5550133",
        "上班时间\uff1a08-12-15时",
        "开放时间\uff1a 09-12-15",
        "第2021期",
        "施行日期\uff1a2021-02-19",
        "来源\uff1a云岭日报",
    ],
)
def test_what_looks_like_a_date_and_is_none(printed: str) -> None:
    assert read((K.META, printed), BODY) is None


def test_an_impossible_time_leaves_the_day() -> None:
    assert read((K.META, "2021-02-19 25:61"), BODY) == PartialDate(2021, 2, 19)


META, DATELINE = (K.META, "2021-02-19"), (K.DATELINE, "新华社云岭2020年2月10日电")
LEAD = (K.BODY, "8月5日下午\uff0c云岭市召开会议。会议要求9月1日前完成。")


def test_the_publication_line_then_the_dateline_then_the_lead() -> None:
    assert [str(read(*lines)) for lines in ((META, DATELINE, LEAD), (DATELINE, LEAD), (LEAD,))] == [
        "2021-02-19",
        "2020-02-10",
        "XXXX-08-05",
    ]


def test_a_newspapers_masthead_dates_its_articles() -> None:
    assert str(read(BODY, furniture=((K.META, "云岭日报 2021年2月19日"),))) == "2021-02-19"


@pytest.mark.parametrize(
    "line",
    [
        (K.RELATED, "·青岚召开总结会 2021-02-18"),
        (K.FOOTER, "更新于 2021-02-18"),
        (K.COPYRIGHT, "自2021年2月18日起生效"),
        (K.NAV, "上一篇 2021-02-18"),
        (K.BODY, "2021年2月18日\uff0c又召开了会议。"),
    ],
)
def test_no_date_from_lists_footers_and_later_paragraphs(line: Line) -> None:
    assert read(BODY, line) is None


def test_a_second_sentence_is_not_the_lead() -> None:
    assert read((K.BODY, "云岭市召开会议。8月5日前要完成。")) is None


def test_a_missing_year_stays_missing_unless_the_page_was_fetched_near() -> None:
    assert str(read(LEAD)) == "XXXX-08-05"
    assert str(read(LEAD, crawled=datetime.date(2021, 8, 6))) == "2021-08-05"
    assert str(read((K.META, "12-30 08:00"), BODY, crawled=datetime.date(2021, 1, 2))) == "2020-12-30"


def test_a_printed_year_is_never_changed() -> None:
    assert str(read(META, crawled=datetime.date(2011, 8, 6))) == "2021-02-19"


def test_the_hour_of_the_event_is_not_the_hour_of_publication() -> None:
    found = read((K.BODY, "2021年8月5日14时30分\uff0c云岭市发生地震。"))
    assert found == PartialDate(2021, 8, 5)
