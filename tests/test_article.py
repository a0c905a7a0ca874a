from __future__ import annotations

import datetime
import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govnews.article import Article, Byline, Contributor, Role, Section
from govnews.dates import PartialDate


def one(name: str, role: Role, start: int = 0) -> Contributor:
    return Contributor(name, role, None, start, start + len(name))


DAYS = st.dates().map(lambda day: PartialDate(day.year, day.month, day.day))
MONTHS = st.builds(PartialDate, st.integers(1, 9999), st.integers(1, 12))
YEARS = st.builds(PartialDate, st.integers(1, 9999))
YEARLESS = st.dates(datetime.date(2000, 1, 1), datetime.date(2000, 12, 31)).map(
    lambda day: PartialDate(None, day.month, day.day)
)


@given(DAYS | MONTHS | YEARS | YEARLESS)
def test_a_date_survives_its_spelling(date: PartialDate) -> None:
    assert PartialDate.from_edtf(date.edtf) == date
    assert PartialDate.from_edtf(str(date)).edtf == date.edtf


@pytest.mark.parametrize(
    ("parts", "edtf"),
    [
        ((2021, 2, 19), "2021-02-19"),
        ((2021, 2, None), "2021-02"),
        ((2021, None, None), "2021"),
        ((None, 8, 5), "XXXX-08-05"),
        ((None, 8, None), "XXXX-08"),
        ((987, 1, 2), "0987-01-02"),
    ],
)
def test_the_spelling_of_a_date(parts: tuple[int | None, int | None, int | None], edtf: str) -> None:
    assert PartialDate(*parts).edtf == edtf


@pytest.mark.parametrize(
    "text", ["", "XXXX", "2021-2-19", "2021-02-30", "2021/02/19", "2021-13", "2021-02-19T10", "XXXX-02-30"]
)
def test_what_is_no_date_has_no_reading(text: str) -> None:
    with pytest.raises(ValueError, match=r"date|day|month|year"):
        PartialDate.from_edtf(text)


@pytest.mark.parametrize(
    "parts",
    [
        (None, None, None),
        (2021, None, 3),
        (2021, 13, 1),
        (2021, 2, 29),
        (2021, 4, 31),
        (0, 1, 1),
        (10000, 1, 1),
        (2021, 1, 0),
    ],
)
def test_impossible_parts_make_no_date(parts: tuple[int | None, int | None, int | None]) -> None:
    with pytest.raises(ValueError, match=r"date|day|month|year"):
        PartialDate(*parts)


def test_a_leap_day_is_open_without_a_year() -> None:
    assert PartialDate(None, 2, 29).edtf == "XXXX-02-29"
    assert PartialDate(2020, 2, 29).to_date() == datetime.date(2020, 2, 29)


def test_only_a_whole_date_is_a_day() -> None:
    assert PartialDate(2021, 2).to_date() is None
    assert PartialDate(None, 2, 3).to_date() is None
    assert PartialDate(2021, 2, 3, datetime.time(9)).to_date() == datetime.date(2021, 2, 3)


@pytest.mark.parametrize(
    ("date", "near", "expected"),
    [
        ((None, 12, 30), (2021, 1, 2), "2020-12-30"),
        ((None, 1, 2), (2020, 12, 30), "2021-01-02"),
        ((None, 8, 5), (2021, 8, 6), "2021-08-05"),
        ((None, 2, 29), (2021, 8, 6), "2020-02-29"),
        ((2019, 8, 5), (2021, 8, 6), "2019-08-05"),
        ((None, 8, None), (2021, 8, 6), "2021-08"),
    ],
)
def test_a_missing_year_is_the_nearest(
    date: tuple[int | None, int | None, int | None], near: tuple[int, int, int], expected: str
) -> None:
    assert PartialDate(*date).resolve(datetime.date(*near)).edtf == expected


@given(YEARLESS, st.dates())
def test_resolving_fills_the_year_and_nothing_else(date: PartialDate, near: datetime.date) -> None:
    resolved = date.resolve(near)
    assert (resolved.month, resolved.day) == (date.month, date.day)
    assert resolved.year is None or abs(resolved.year - near.year) <= 4


def test_a_byline_tells_its_roles_apart() -> None:
    people = [
        one(name, role, at) for at, (name, role) in enumerate(zip("甲乙丙丁戊己庚辛", Role, strict=True))
    ]
    byline = Byline(tuple(people), "甲 乙")
    assert list(byline) == people
    assert len(byline) == 8
    groups = (
        "authors",
        "reporters",
        "correspondents",
        "photographers",
        "editors",
        "reviewers",
        "translators",
    )
    assert [[c.name for c in getattr(byline, group)] for group in groups] == [[c] for c in "甲乙丙丁戊己庚"]
    assert [c.name for c in byline.writers] == ["甲", "乙", "丙"]


def article(*sections: Section) -> Article:
    return Article("题", (), (), None, Byline(), None, None, (), sections, (), ())


def test_the_body_is_headings_and_paragraphs_in_order() -> None:
    made = article(Section(None, ("引子。",)), Section("一、概况", ("甲。", "乙。")), Section("二、措施", ()))
    assert made.paragraphs == ("引子。", "甲。", "乙。")
    assert made.body == "引子。\n一、概况\n甲。\n乙。\n二、措施"
    assert article().body == ""


def test_values_hash_pickle_and_stay_as_they_are() -> None:
    made = article(Section(None, ("引子。",)))
    assert pickle.loads(pickle.dumps(made)) == made
    assert hash(made) == hash(article(Section(None, ("引子。",))))
    with pytest.raises(AttributeError):
        made.title = "另"  # type: ignore[misc]
