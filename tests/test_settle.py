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


ROUND: tuple[Line, ...] = (
    (K.TITLE, "云台镇：巡河捞起一网“宝贝”"),
    (K.BODY, "3月7日，云台镇三级河长联合巡河，清理水面漂浮物2.6吨，水葫芦粉碎发酵后都成了肥料。"),
    (K.BYLINE, "（江晚）"),
    (K.BODY, "草是试题，苗是答案。"),
)


def again(lines: tuple[Line, ...], old: str, new: str) -> tuple[Line, ...]:
    return tuple((kind, text.replace(old, new)) for kind, text, *_ in lines)


def printed(*lines: Line) -> list[K]:
    text, pieces = labelled(lines)
    return [piece.kind for piece in settle(fold(text), pieces, printed=True)]


def test_a_whole_block_may_loop_with_its_headline_and_other_figures() -> None:
    rounds = (again(ROUND, "2.6", "2.5"), again(ROUND, "2.6吨", "12.6吨"))
    broken = (ROUND[0], (K.BODY, ROUND[1][1][:34]))
    found = printed(*ROUND, *ROUND, *rounds[0], *rounds[1], *broken)
    assert found == [kind for kind, *_ in ROUND] + [K.DUPLICATE] * (len(found) - len(ROUND))


def test_a_headline_printed_again_over_other_text_is_one() -> None:
    assert printed(*ROUND, ROUND[0], (K.BODY, OTHER))[4:] == [K.TITLE, K.BODY]


def test_rounds_of_a_loop_are_told_by_one_another() -> None:
    sent = "年底前组织12个督查组，直插山头，发现问题一律通报，绝不手软。"
    two: tuple[Line, ...] = ((K.BODY, LONG), (K.BODY, sent))
    page = (two[1], (K.BODY, OTHER), two[0], *again(two[1:], "12", "2"), two[0], *again(two[1:], "12", "21"))
    assert kinds(*page, two[0])[2:] == [K.BODY, *[K.DUPLICATE] * 4]


@pytest.mark.parametrize(
    ("misread", "kind"),
    [("江青", K.BODY), ("江睛", K.DUPLICATE), ("江", K.DUPLICATE), ("云墨", K.BODY)],
)
def test_a_misread_character_makes_no_other_paragraph_but_another_name_does(misread: str, kind: K) -> None:
    told = "白鹭县副县长江晴到镇上调研，要求把三年的账本一笔一笔公开，让村民看得明白。县里还要派人来讲解。"
    changed = told.replace("江晴", misread).replace("县里", "县内" if misread == "江青" else "县里")
    assert kinds((K.BODY, told), (K.BODY, OTHER), (K.BODY, changed))[2] is kind


@pytest.mark.parametrize(("old", "new"), [("30", "31"), ("三年", "五年"), ("东区", "西区")])
def test_another_figure_makes_another_paragraph(old: str, new: str) -> None:
    told = "白鹭县东区30个村把三年的账本一笔一笔公开，让村民看得明白，县里还要派人来逐条讲解清楚。"
    assert kinds((K.BODY, told), (K.BODY, OTHER), (K.BODY, told.replace(old, new)))[2] is K.BODY


def test_one_other_character_in_a_list_is_another_name() -> None:
    told = "白鹭县云台村党支部书记江晴同志，长期扎根基层，服务群众，成绩突出，被评为优秀共产党员，特此表彰。"
    items = [told, *(told.replace("江晴", name) for name in ("江睛", "江青", "江清"))]
    assert kinds(*((K.BODY, item) for item in items)) == [K.BODY] * 4
    in_pairs = [*items[:2], *(item.replace("云台", "柳河").replace("服务", "联系") for item in items[:2])]
    assert kinds(*((K.BODY, item) for item in in_pairs)) == [K.BODY] * 4
    assert kinds((K.BODY, told), (K.BODY, told)) == [K.BODY, K.DUPLICATE]


def test_a_loop_that_breaks_off_says_the_same_as_far_as_it_goes() -> None:
    told = "白鹭县副县长江晴到镇上调研，要求把三年的账本一笔一笔公开，让村民看得明白。县里还要派人来讲解。"
    broken = told[:40].replace("账本", "帐本")
    assert kinds((K.BODY, told), (K.BODY, OTHER), (K.BODY, broken))[2] is K.DUPLICATE


def test_items_with_the_same_line_behind_each_are_no_loop() -> None:
    named = ("江晚照", "沈听澜", "柏长风")
    items = [(K.BODY, f"任命{n}为云岭市人民法院审判委员会委员、民事审判庭庭长，试用一年。") for n in named]
    closing = (K.BODY, "以上同志按期满后正式任职。")
    assert kinds(*[line for item in items for line in (item, closing)]) == [K.BODY] * 6


def test_a_signed_item_behind_a_loop_has_a_headline() -> None:
    loop: tuple[Line, ...] = ((K.BODY, LONG), (K.BODY, OTHER), (K.BODY, LONG))
    item: tuple[Line, ...] = ((K.HEADING, "县城今年要办十件实事"), (K.BODY, "今年拓宽道路。"))
    signed: Line = (K.BYLINE, "（江晚）")
    assert printed(*loop, *item, signed)[3] is K.TITLE
    assert printed(*loop, *item, (K.BODY, "明年修桥。"))[3] is K.HEADING
    assert printed(*loop[:2], *item, signed)[2] is K.HEADING


SONG = "“小竹子，节节高，风吹雨打不弯腰；小竹子，青又青，山里的孩子有志气，一步一步往上行。”"


def test_a_songs_long_refrain_is_no_duplicate_between_other_lines() -> None:
    assert K.DUPLICATE not in kinds((K.BODY, SONG), (K.BODY, LONG), (K.BODY, SONG), (K.BODY, OTHER))


def test_a_quotation_that_a_loop_printed_again_is_a_duplicate() -> None:
    loop = [(K.BODY, LONG), (K.BODY, SONG)]
    assert kinds(*loop, (K.BODY, OTHER), *loop)[3:] == [K.DUPLICATE, K.DUPLICATE]
    assert kinds((K.BODY, SONG), (K.BODY, SONG)) == [K.BODY, K.DUPLICATE]
