from __future__ import annotations

from govnews.article import Section
from govnews.blocks import BlockKind as K
from govnews.stages.fields.body import sections
from made import Line, story

LONG = "云岭市召开防汛工作会议，研究部署近期重点任务，会议强调，要"


def read(*lines: Line) -> tuple[Section, ...]:
    text, _, made = story(*lines)
    return sections(text, made)


def paragraphs(*printed: str) -> tuple[str, ...]:
    return tuple(p for section in read(*((K.BODY, line) for line in printed)) for p in section.paragraphs)


def test_headings_begin_sections() -> None:
    assert read(
        (K.BODY, "引子。"),
        (K.HEADING, "一、概况"),
        (K.BODY, "甲。"),
        (K.BODY, "乙。"),
        (K.HEADING, "二、措施"),
    ) == (
        Section(None, ("引子。",)),
        Section("一、概况", ("甲。", "乙。")),
        Section("二、措施", ()),
    )


def test_a_text_without_headings_is_one_section() -> None:
    assert read((K.TITLE, "题"), (K.BODY, "甲。"), (K.CAPTION, "图"), (K.BODY, "乙。")) == (
        Section(None, ("甲。", "乙。")),
    )


def test_no_text_no_section() -> None:
    assert read((K.TITLE, "题"), (K.META, "2021-02-19")) == ()


def test_a_torn_paragraph_is_whole_again() -> None:
    assert paragraphs(f"{LONG}进", "一步压实责任。", "\u3000\u3000会议还研究了其他事项。") == (
        f"{LONG}进一步压实责任。",
        "会议还研究了其他事项。",
    )


def test_a_paragraph_torn_twice() -> None:
    assert paragraphs(f"{LONG}进", f"一步压实责任，{LONG}抓", "好落实。") == (
        f"{LONG}进一步压实责任，{LONG}抓好落实。",
    )


def test_an_indent_begins_a_new_paragraph_even_behind_an_open_one() -> None:
    assert len(paragraphs(f"{LONG}进", "\u3000\u3000一步压实责任。")) == 2


def test_a_finished_paragraph_takes_nothing_more() -> None:
    assert paragraphs(f"{LONG}抓好落实。", "会议还研究了其他事项。") == (
        f"{LONG}抓好落实。",
        "会议还研究了其他事项。",
    )


def test_a_short_line_is_not_torn() -> None:
    assert paragraphs("凌晨五点", "山下的灶火已经亮了") == ("凌晨五点", "山下的灶火已经亮了")


def test_a_heading_between_closes_the_paragraph() -> None:
    found = read((K.BODY, f"{LONG}进"), (K.HEADING, "二、措施"), (K.BODY, "一步压实责任。"))
    assert found == (Section(None, (f"{LONG}进",)), Section("二、措施", ("一步压实责任。",)))


def test_markup_and_runs_of_spaces_are_left_out() -> None:
    assert paragraphs("**会议**\u3000\u3000研究了工作。") == ("会议 研究了工作。",)
