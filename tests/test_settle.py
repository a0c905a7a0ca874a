from __future__ import annotations

import pytest

import govnews
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


LOOP: tuple[Line, ...] = (
    (K.BODY, "白鹭县副县长江清月到镇上调研，要求把三年的账本一笔一笔公开，让村民看得明白。"),
    (K.HEADING, "账本上了墙"),
    (K.BODY, "墙上的账本贴出来那天，来看的人排到了村口，会计站在旁边一项一项地讲，讲到天黑。"),
    (K.BYLINE, "（本报记者 林晚）"),
)


def misread(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    return tuple((kind, text.replace("账本", "帐本", 1)) for kind, text, *_ in lines)


def test_a_loop_that_misreads_characters_is_a_loop_all_the_same() -> None:
    assert kinds(*LOOP, *misread(LOOP)) == [kind for kind, *_ in LOOP] + [K.DUPLICATE] * 4


def test_the_last_line_of_a_loop_may_break_off() -> None:
    cut = (K.BODY, LOOP[2][1][:14])
    assert kinds(*LOOP, LOOP[0], LOOP[1], cut)[4:] == [K.DUPLICATE] * 3


def test_the_items_of_a_list_are_alike_and_no_duplicates() -> None:
    items = [
        (K.BODY, f"任命江晚{n}为云岭市人民法院审判员，任命沈墨{n}为云岭市人民检察院检察员。")
        for n in "甲乙丙丁"
    ]
    assert kinds(*items) == [K.BODY] * 4


def test_a_paragraph_behind_a_scene_is_text() -> None:
    scene: Line = (K.CAPTION, "培训会现场", "caption-scene")
    assert kinds(scene, (K.CAPTION, LONG, "shape-prose"), scene) == [K.CAPTION, K.BODY, K.CAPTION]
    assert kinds(scene, (K.CAPTION, LONG, "caption-photographer"))[1] is K.CAPTION
    assert kinds((K.CAPTION, "图为会场", "caption-picture"), (K.CAPTION, LONG, "shape-prose"))[1] is K.CAPTION


@pytest.mark.parametrize("image", ["472e8f7d845901ca.gif", "[ ![会场](/img/850.jpg)](#)"])
def test_images_between_paragraphs_end_no_article(image: str) -> None:
    head = "云岭市部署防汛工作\n2021-05-15 08:40 来源：云岭网\n"
    article = govnews.parse(f"{head}{LONG * 2}\n{image}\n{OTHER * 2}\n")
    assert article.paragraphs == (LONG * 2, OTHER * 2)
