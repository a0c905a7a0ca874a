from __future__ import annotations

from govnews.blocks import BlockKind as K
from govnews.folding import fold
from govnews.stages.settle import settle
from made import Line, labelled

LONG = "云岭市委书记张国栋主持会议，研究部署防汛工作。会议强调，要压实责任，抓好落实。"
OTHER = "青岚县召开教育工作会议，总结去年工作，表彰先进集体和先进个人，安排今年任务。"


def kinds(*lines: Line) -> list[K]:
    text, pieces = labelled(lines)
    return [piece.kind for piece in settle(fold(text), pieces)]


def test_a_paragraph_printed_again_is_a_duplicate() -> None:
    assert kinds((K.BODY, LONG), (K.BODY, OTHER), (K.BODY, LONG)) == [K.BODY, K.BODY, K.DUPLICATE]


def test_white_space_and_width_do_not_hide_a_duplicate() -> None:
    assert kinds((K.BODY, LONG), (K.BODY, "\u3000" + LONG.replace("，", ", "))) == [K.BODY, K.DUPLICATE]


def test_a_refrain_is_no_duplicate() -> None:
    refrain = (K.HEADING, "会议指出")
    assert kinds(refrain, (K.BODY, LONG), refrain, (K.BODY, OTHER)) == [K.HEADING, K.BODY] * 2


def test_a_short_line_among_duplicates_is_one_too() -> None:
    page = [(K.HEADING, "一、防汛"), (K.BODY, LONG)]
    assert kinds(*page, *page) == [K.HEADING, K.BODY, K.DUPLICATE, K.DUPLICATE]


def test_only_an_articles_own_text_can_be_a_duplicate() -> None:
    assert kinds((K.TITLE, LONG), (K.BODY, LONG), (K.TITLE, LONG), (K.FOOTER, LONG)) == [
        K.TITLE,
        K.BODY,
        K.TITLE,
        K.FOOTER,
    ]


def test_settling_changes_nothing_but_the_label_and_its_reason() -> None:
    text, pieces = labelled([(K.BODY, LONG), (K.BODY, LONG)])
    first, second = settle(fold(text), pieces)
    assert first is pieces[0]
    assert (second.piece, second.score, second.rule) == (pieces[1].piece, pieces[1].score, "printed-again")
