from __future__ import annotations

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import govnews
from govnews.blocks import BlockKind as K
from govnews.folding import fold
from govnews.stages.columns import arrange
from govnews.stages.columns.lattice import meet
from govnews.stages.columns.seams import begins_within, fit, is_open
from govnews.stages.columns.shares import Shares, together
from govnews.stages.columns.units import Form, units
from govnews.stages.label.grammar import Region, State
from made import Line, labelled

FLOOD = ("副市长柏长风要求，把巡查责任落到人头，夜里也要有人守在坝上，把转移路线告", "诉每一户群众。")
TEA = "云台村茶农雀舌儿先看气温，再看行情，茶青收入突破九百万元。"
MORE_FLOOD = "柏长风强调，水库巡查不能走过场，巡查责任要签字画押。"

PAGE: tuple[Line, ...] = (
    (K.TITLE, "柏长风部署水库巡查"),
    (K.BODY, "副市长柏长风主持会议，部署全市水库巡查和群众转移工作。"),
    (K.BODY, FLOOD[0]),
    (K.TITLE, "茶农雀舌儿看云识价"),
    (K.BODY, "云台村茶农雀舌儿学会了看云识价，一季茶青多卖三千元。"),
    (K.BODY, FLOOD[1]),
    (K.BODY, MORE_FLOOD),
)
ASIS = (0, 0, 0, 1, 1, 1, 1)


def whole(*lines: Line) -> tuple[str, list[int | None], list[tuple[int, int]]]:
    text, pieces = labelled(lines)
    order = arrange(fold(text), pieces, ASIS[: len(lines)])
    return text, list(order.owner), [(left, right) for left, right, _ in order.joins or ()]


@pytest.mark.parametrize("text", ["把工作抓紧抓", "各县区、", "他说，“我们一定"])
def test_a_text_may_break_off(text: str) -> None:
    assert is_open(fold(text), 0, len(text))


@pytest.mark.parametrize("text", ["抓好落实。", "“我们一定努力。”", "任命：", "（江晚）"])
def test_a_text_may_end(text: str) -> None:
    assert not is_open(fold(text), 0, len(text))


@pytest.mark.parametrize("text", ["了重大贡献。", "，抓好落实。", "垮。要把资金投向田间。", "诉每一户群众。"])
def test_a_text_may_begin_in_mid_sentence(text: str) -> None:
    assert begins_within(fold(text), 0, len(text)) > 1


@pytest.mark.parametrize(
    "text", ["昨日，云岭市召开会议。", "据介绍，工程进展顺利。", "近年来，我市大力修路。"]
)
def test_a_text_may_begin_as_a_paragraph_does(text: str) -> None:
    assert begins_within(fold(text), 0, len(text)) < 0


def test_of_two_halves_the_right_one_fits_better() -> None:
    text = fold("为防汛工作作出了重大贡献。织带和砂石料。")
    assert fit(text, (0, 7), (7, 13)) > fit(text, (0, 7), (13, 20))


def test_a_word_across_a_seam_fits_better_than_two_words_cut() -> None:
    text = fold("人民战|争打响|防总部署")
    first, second = (text.index("争"), text.index("争") + 3), (text.index("防"), len(text))
    assert meet(text, (0, 3), first) > 1 > meet(text, (0, 3), second)


def test_a_text_without_characters_at_its_end_meets_nothing() -> None:
    assert meet("共12个", (0, 3), (3, 4)) == 0.0


def test_a_text_that_names_its_speaker_begins_a_paragraph() -> None:
    says, goes_on = fold("柏长风介绍，水库正常。"), fold("柏长风一行，水库正常。")
    assert begins_within(says, 0, len(says)) < begins_within(goes_on, 0, len(goes_on))


def test_two_paragraphs_that_begin_alike_begin_there() -> None:
    text, pieces = labelled([(K.BODY, TEA), (K.BODY, MORE_FLOOD), (K.BODY, MORE_FLOOD)])
    alone, *twice = (unit.within for unit in units(fold(text), pieces, (0, 0, 0)))
    once = begins_within(fold(MORE_FLOOD), 0, len(MORE_FLOOD))
    assert max(twice) < once
    assert alone == begins_within(fold(TEA), 0, len(TEA))


def test_what_stands_together_elsewhere_on_the_page_fits() -> None:
    text = fold("副厅长仓立军带队。")
    apart = fit(text, (0, 4), (4, 9))
    twice = fit(text, (0, 4), (4, 9), frozenset({"仓立"}))
    assert fit(text, (0, 4), (4, 9), frozenset({"仓立", "仓立军"})) > twice > apart


def test_a_torn_paragraph_finds_its_half_behind_another_article() -> None:
    _, owner, joins = whole(*PAGE)
    assert owner == [0, 0, 0, 1, 1, 0, 0]
    assert joins == [(2, 5)]


def test_a_page_without_a_tear_stays_as_it_stands() -> None:
    lines = [line for line in PAGE if line[1] not in FLOOD]
    text, pieces = labelled(lines)
    order = arrange(fold(text), pieces, (0, 0, 1, 1, 1))
    assert order.owner == (0, 0, 1, 1, 1)
    assert order.joins is None


def test_a_caption_goes_to_the_article_that_it_names_people_of_though_that_stands_below() -> None:
    caption = (K.CAPTION, "云台村茶农雀舌儿在看云识价。")
    lines = (*PAGE[:3], caption, *PAGE[3:])
    text, pieces = labelled(lines)
    order = arrange(fold(text), pieces, (*ASIS[:3], 0, *ASIS[3:]))
    assert order.owner == (0, 0, 0, 1, 1, 1, 0, 0)


def test_one_article_is_never_rearranged() -> None:
    text, pieces = labelled([PAGE[0], (K.BODY, FLOOD[0]), (K.BODY, MORE_FLOOD)])
    assert arrange(fold(text), pieces, (0, 0, 0)).joins is None


def test_a_fragment_that_fits_nothing_is_told() -> None:
    lost = "，余下的工夫还能喂猪。"
    text, pieces = labelled([*PAGE, (K.BODY, lost)])
    order = arrange(fold(text), pieces, (*ASIS, 1))
    assert order.loose == (7,)


def test_a_line_is_one_unit() -> None:
    text, pieces = labelled(
        [(K.TITLE, "甲"), (K.BODY, TEA), (K.CAPTION, "图为茶园。"), (K.BYLINE, "（江晚）")]
    )
    found = units(fold(text), pieces, (0, 0, 0, 0))
    assert [unit.form for unit in found] == [Form.PARAGRAPH, Form.CAPTION, Form.SIGNATURE]
    assert [unit.under for unit in found] == [True, False, False]


def test_a_paragraph_is_most_like_its_own_article() -> None:
    texts = [fold(text) for text in (MORE_FLOOD, "柏长风主持会议，部署水库巡查。", TEA, "茶农雀舌儿卖茶。")]
    likeness = Shares.of(texts).profile([None, 0, 1, 1]).likeness(0)
    assert max(likeness, key=lambda n: likeness[n]) == 0


def test_a_character_that_is_rare_tells_of_a_topic_and_a_common_one_does_not() -> None:
    texts = ["茶园开采。", "会议在县里举行。", "多卖春茶。", "我们都在这里。"]
    profile = Shares.of(texts).profile([0, 1, None, None])
    assert set(profile.likeness(2)) == {0}
    assert profile.likeness(3).get(1, 0.0) < profile.likeness(2)[0] / 2


def test_a_paragraph_shares_with_a_headline_more_than_with_a_text() -> None:
    texts = ["茶园开采", "茶园开采", "春茶多卖钱。", *["水库巡查。"] * 12]
    likeness = Shares.of(texts, heads=[1]).profile([0, 1, None, *[2] * 12]).likeness(2)
    assert likeness[1] > likeness[0] > 0


def test_what_an_article_says_only_in_one_paragraph_is_nothing_that_paragraph_shares() -> None:
    texts = ["茶园开采。", "春茶上市。", "水库巡查。"]
    profile = Shares.of(texts).profile([0, 1, 1])
    assert profile.likeness(1) == profile.likeness(1, among=[0])
    assert 0 in profile.likeness(1)


def test_an_article_far_away_is_not_looked_at() -> None:
    profile = Shares.of(["茶园开采。", "春茶上市。"]).profile([0, None])
    assert profile.likeness(1, among=range(1, 9)) == {}


@given(st.lists(st.sampled_from([line[1] for line in PAGE]), min_size=1, max_size=14), st.data())
def test_every_piece_keeps_an_article_or_none(texts: list[str], data: st.DataObject) -> None:
    lines: list[Line] = [(data.draw(st.sampled_from((K.TITLE, K.BODY, K.CAPTION))), text) for text in texts]
    text, pieces = labelled(lines)
    numbers = data.draw(st.lists(st.sampled_from((None, 0, 1, 2)), min_size=len(lines), max_size=len(lines)))
    order = arrange(fold(text), pieces, numbers)
    assert len(order.owner) == len(lines)
    assert [n is None for n in order.owner] == [n is None for n in numbers]


def test_a_signature_inside_a_text_goes_to_the_article_that_nobody_signs_yet() -> None:
    last = "谁都有疲惫的时候，歇一歇没什么丢人。（何田）"
    text, pieces = labelled([PAGE[0], (K.BYLINE, "本报记者 江晚"), *PAGE[1:6], (K.BODY, last)])
    pieces[1] = attrs.evolve(pieces[1], state=State(Region.HEAD, K.BYLINE))
    whole = pieces.pop()
    cut = whole.piece.end - len("（何田）")
    pieces.append(attrs.evolve(whole, piece=attrs.evolve(whole.piece, end=cut)))
    assert arrange(fold(text), pieces, (0, 0, 0, 0, 1, 1, 1, 1)).owner[-2:] == (0, 0)
    name = attrs.evolve(whole.piece, start=cut)
    pieces.append(attrs.evolve(whole, piece=name, state=State(Region.TEXT, K.BYLINE)))
    assert arrange(fold(text), pieces, (0, 0, 0, 0, 1, 1, 1, 1, 1)).owner[-3:] == (0, 1, 1)


@pytest.mark.parametrize(
    ("text", "short"), [("水到了门口", True), ("节水不是口水，", False), ("一、", False)]
)
def test_no_heading_ends_with_a_comma(text: str, short: bool) -> None:
    page, pieces = labelled([(K.BODY, TEA), (K.BODY, text)])
    assert units(fold(page), pieces, (0, 0))[1].short == short


def test_what_stands_together_stands_in_one_run() -> None:
    assert together([fold("仓立军，带队")], "仓立军带") == {"仓立", "立军", "仓立军", "带队"}
    assert together([fold("仓立军，带队")], "立") == {"立军"}


def test_an_article_is_asked_once_for_the_same_paragraphs() -> None:
    shares = Shares.of(["茶园开采。", "春茶上市。", "水库巡查。"])
    first, second = shares.profile([0, None, 1]), shares.profile([1, None, 0])
    assert first.articles[0] is second.articles[1]


def test_text_above_its_headline_goes_on_there_once_it_was_found_to_belong_to_it() -> None:
    text = (
        "云江日报\n2021年8月5日 星期四 第8642期 今日8版\n"
        "茶农学会看云识价\n本报讯（记者 何田）云台村茶农雀舌儿先看气温，再看行情，茶青收入增加三成。\n"
        "诉每一户水库下游的群众。柏长风强调，水库巡查不能走过场，巡查日志要天天记。\n"
        "水库管理所所长闸长青说，三座水库的巡查员已经全部上坝，日志由柏长风抽查。\n"
        "“夜里两点，巡查员还在坝上。”住在水库下游的汪大爷说，柏长风来看过他三回。\n"
        "柏长风部署水库巡查\n本报讯（记者 江晚）副市长柏长风主持会议，部署全市水库巡查，要求把转移路线告\n"
    )
    tea, dam = govnews.parse_page(text).articles
    assert len(tea.paragraphs) == 1
    assert "三座水库的巡查员已经全部上坝" in dam.body
    assert "住在水库下游的汪大爷说" in dam.body


def test_the_items_of_a_list_under_a_headline_stay_together() -> None:
    lines: list[Line] = [
        (K.TITLE, "乡间短波"),
        (K.BODY, "△云台村修好了水渠。"),
        (K.BODY, "△茶农学会了看天。"),
        (K.BODY, "△小学添了操场。"),
        (K.BODY, "水渠修好以后，云台村的人都来看。"),
        (K.BODY, "△茶农学会了算账。"),
    ]
    text, pieces = labelled(lines)
    assert [unit.under for unit in units(fold(text), pieces, [0] * 6)] == [True, True, True, False, False]


def test_a_signature_behind_a_loop_signs_what_the_loop_printed_again() -> None:
    notice = "因桥面铺装，老街大桥即日起封闭施工，过往车辆请绕行。"
    page: tuple[Line, ...] = (
        *PAGE,
        (K.TITLE, "关于老街大桥封闭施工的通告"),
        (K.BODY, notice),
        (K.DUPLICATE, MORE_FLOOD),
        (K.BYLINE, "（本报记者 江晚）"),
    )
    owner = (*ASIS, 2, 2, 2, 2)
    text, pieces = labelled(page)
    assert arrange(fold(text), pieces, owner).owner[-1] == 0
    text, pieces = labelled([row for row in page if row[0] is not K.DUPLICATE])
    assert arrange(fold(text), pieces, owner[:-1]).owner[-1] == 2
