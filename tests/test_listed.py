"""Rows of lists and the seals of notices on a newspaper page: invented awards, courts, appointments."""

from __future__ import annotations

import pytest

import govnews
from govnews.blocks import BlockKind as K
from govnews.folding import fold
from govnews.stages import printed
from govnews.stages.listed import relabel
from made import Line, labelled

TEXT: Line = (K.BODY, "为表彰先进，县委决定，授予下列同志和集体荣誉称号。")


def kinds(*lines: Line) -> list[K]:
    text, pieces = labelled(lines)
    return [one.kind for one in relabel(fold(text), pieces)]


@pytest.mark.parametrize(
    "rows",
    [
        ("江　晚（女）　云泉县第一中学教师", "柯小满　石桥镇中心小学校长"),
        ("江晚（女，回族）：云泉县第一中学教师", "柯小满：石桥镇中心小学校长"),
        ("1. 江晚　云泉县第一中学教师", "2. 柯小满　石桥镇中心小学校长"),
        ("一中教师　江　晚", "石桥小学校长　柯小满", "县供销社主任　何田", "县医院护士　韩松（女）"),
    ],
)
@pytest.mark.parametrize("over", ["全县优秀教师（2名）", "全县优秀教师", "全县优秀教师："])
def test_rows_of_people_are_text_and_what_heads_them_a_heading(over: str, rows: tuple[str, ...]) -> None:
    lines: list[Line] = [(K.HEADING, row) if i == 0 else (K.BODY, row) for i, row in enumerate(rows)]
    found = kinds((K.TITLE, "关于表彰优秀教师的决定"), TEXT, (K.BODY, over), *lines)
    assert found[2:] == [K.HEADING, *[K.BODY] * len(rows)]


def test_a_line_that_counts_what_stands_under_it_heads_offices_too() -> None:
    found = kinds(TEXT, (K.BODY, "先进集体（2个）"), (K.BODY, "云泉县第一中学"), (K.BODY, "石桥镇中心小学"))
    assert found == [K.BODY, K.HEADING, K.BODY, K.BODY]


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        ([TEXT, (K.HEADING, "白鹭　飞回老河湾"), TEXT], [K.BODY, K.HEADING, K.BODY]),
        ([(K.BYLINE, "河东区　钮玉"), (K.BYLINE, "河西区　江晚")], [K.BYLINE, K.BYLINE]),
        ([(K.TITLE, "江　晚　报告会举行"), TEXT], [K.TITLE, K.BODY]),
    ],
)
def test_one_line_or_a_letters_readers_are_no_list(lines: list[Line], told: list[K]) -> None:
    assert kinds(*lines) == told


def test_a_numbered_line_is_no_heading_where_the_item_before_is_a_paragraph() -> None:
    first = "一、宗地编号2021-04，位于云泉县滨河路以东，面积一万二千平方米，用途为工业。"
    torn: Line = (K.HEADING, "二、申请人可于2021年7月3日至7月28日到县公共资源交易", "heading-numbered")
    assert kinds((K.TITLE, "出让公告"), (K.BODY, first), torn)[-1] is K.BODY
    heading: Line = (K.HEADING, "二、压实工作责任", "heading-numbered")
    run_in = "一、提高思想认识。各地要把防汛作为头等大事来抓，把责任落实到人，把物资备到村口。"
    assert kinds((K.TITLE, "出让公告"), (K.BODY, run_in), heading)[-1] is K.HEADING


NOTICE = (K.BODY, "柯小满：本院受理原告江晚诉你买卖合同纠纷一案，现依法公告送达起诉状副本，请来领取。")


@pytest.mark.parametrize("kind", [K.TITLE, K.HEADING, K.KICKER, K.BODY])
def test_a_court_under_its_notice_seals_it(kind: K) -> None:
    found = kinds((K.TITLE, "法院公告"), NOTICE, (kind, "云泉县人民法院"), NOTICE, (kind, "石桥区人民法院"))
    assert found == [K.TITLE, *[K.BODY] * 4]


def test_a_court_over_its_notices_heads_them() -> None:
    found = kinds(
        (K.TITLE, "公告"), (K.HEADING, "云泉县人民法院"), NOTICE, (K.HEADING, "石桥区人民法院"), NOTICE
    )
    assert found == [K.TITLE, K.HEADING, K.BODY, K.HEADING, K.BODY]


@pytest.mark.parametrize(
    "line",
    ["受理部门：中共云泉县委组织部干部监督科", "纪春来为云泉县人民法院审判", "江晚的云泉县教育局局长职"],
)
def test_rows_of_a_notice_are_no_headings(line: str) -> None:
    text, pieces = labelled(
        [
            (K.BODY, "决定任免下列人员，公示如下:"),
            (K.BODY, line),
            (K.BODY, "云泉县人民政府今日发布。各单位要认真执行，抓好落实。"),
        ]
    )
    assert printed.relabel(fold(text), relabel(fold(text), pieces))[1].kind is K.BODY


@pytest.mark.parametrize(
    "line", ["卫生院院长江晚告诉记者，夜里", "县公安局巡逻大队副大队长祁", "云泉县水利工程建设办公室"]
)
def test_a_line_that_breaks_off_is_no_heading(line: str) -> None:
    text, pieces = labelled(
        [
            (K.BODY, "全县一百二十处堤段都有人值守。"),
            (K.BODY, line),
            (K.BODY, "主任带队上堤，每两小时巡查一次，发现险情立即上报。"),
        ]
    )
    assert printed.relabel(fold(text), pieces)[1].kind is K.BODY


def test_readers_questions_are_no_headlines() -> None:
    text, pieces = labelled(
        [
            (K.TITLE, "答网友问"),
            (K.BODY, "网友“云泉水长”：今年还封路吗？"),
            (K.BODY, "县交通局：不封。"),
            (K.BODY, "网友“小满”：夜里能不能走大"),
            (K.TITLE, "货车？"),
            (K.BODY, "县交通局：可以，请慢行。"),
        ]
    )
    assert printed.relabel(fold(text), pieces)[4].kind is K.BODY


def test_an_award_list_whose_rows_look_like_headlines_is_of_its_article() -> None:
    page = govnews.parse_page(
        "云泉日报\n2021年6月30日　星期三　第3版　公告\n中共云泉县委关于表彰优秀共产党员的决定\n"
        "为表彰先进、弘扬正气，县委决定，授予江晚等3名同志“全县优秀共产党员”称号，希望受表彰的同志珍惜荣誉。\n"
        "全县优秀共产党员（3名）\n江　晚（女）　县教育局局长\n柯小满　石桥镇党委书记\n何　田　县医院护士\n"
        "中共云泉县委\n2021年6月28日\n"
    )
    assert [block.kind for block in page.blocks if "全县优秀共产党员（" in block.text] == [K.HEADING]
    assert len(page.articles) == 1


def test_a_picture_whose_day_is_in_words_is_news_of_its_own() -> None:
    text = "　　本报讯（记者　江晚）昨日，县里开会部署防汛，要求各镇把转移路线告诉每一户群众，值班不脱岗。\n"
    picture = "六月三日，石桥镇划手在清水河上练龙舟。　　本报通讯员　柯小满　摄\n"
    page = govnews.parse_page(f"云泉日报\n2021年6月4日　星期五　第3版\n全县部署防汛\n{text}\n{picture}")
    assert [one.title for one in page.articles] == ["全县部署防汛", None]


def test_rows_and_seals_go_where_the_line_above_them_goes() -> None:
    page = govnews.parse_page(
        "云泉日报\n2021年6月30日　星期三　第3版　公告\n石桥区法院开进茶园\n"
        "　　本报讯（记者　江晚）云泉县人民法院日前在茶园开庭，石桥区人民法院派人旁听，调解了一起纠纷。\n"
        "法院公告\n柯小满：本院受理原告江晚诉你买卖合同纠纷一案，现公告送达起诉状副本，请在六十日内来领取。\n"
        "云泉县人民法院\n"
        "何　田：本院已审理终结，现向你公告送达判决书，逾期不来领取的视为送达。\n石桥区人民法院\n"
    )
    assert [one.title for one in page.articles] == ["石桥区法院开进茶园", "法院公告"]
    assert page.articles[1].body.endswith("石桥区人民法院")


def test_the_rest_of_a_telephone_opens_nothing() -> None:
    called: Line = (K.BODY, "联系人：何先生　联系电话：0000")
    assert kinds((K.TITLE, "通告"), called, (K.KICKER, "-1234567"), (K.BODY, "云泉县公安局"))[2] is K.BODY
    assert kinds((K.BODY, "茶园开园了。"), (K.TITLE, "12345"), (K.BODY, "热线"))[1] is K.TITLE


def test_those_whom_a_notice_announces_stay_with_it() -> None:
    first = "江晚，女，汉族，1968年9月生，大学学历，中共党员，现任云泉县委副书记，拟任县人大常委会主任。"
    page = govnews.parse_page(
        "云泉日报\n2021年6月30日　星期三　第3版　公告\n云泉县人大常委会任免名单\n决定任命：\n"
        "何田为云泉县人民政府副县长；\n韩松为云泉县教育局局长。\n公　示\n"
        "根据有关规定，现将拟任职干部情况公示如下：\n"
        f"{first}\n{first.replace('江晚，女', '柯小满，男')}\n中共云泉县委组织部\n2021年6月28日\n"
    )
    assert [one.title for one in page.articles] == ["云泉县人大常委会任免名单", "公 示"]
    assert "柯小满" in page.articles[1].body


@pytest.mark.parametrize("office", ["青岚县教育局召开表彰会", "青岚县教育局"])
def test_an_office_right_over_a_report_seals_no_notice(office: str) -> None:
    page = govnews.parse_page(
        "青岚日报\n2019年3月19日　星期二　第3版　综合新闻\n茶园小学办起书屋\n"
        "石桥镇茶园小学学生三人获奖，本校师生昨日分享了读书的心得，家长们也来听，书屋里坐满了人。\n"
        f"{office}\n本报讯（记者　柯岩）昨日，全县读书活动表彰会召开，十名学生受到表彰。\n"
    )
    assert page.articles[-1].title == office


def test_an_office_of_another_kind_stands_over_the_next_headline() -> None:
    office: Line = (K.KICKER, "青岚县税务局")
    below = ((K.TITLE, "送税法进校园"), (K.BODY, "昨日开课。"))
    assert kinds((K.BODY, "本校师生昨日植树。"), office, *below)[1] is K.KICKER
    assert kinds((K.BODY, "本局昨日开课。"), office, *below)[1] is K.BODY


def test_three_people_over_a_report_are_its_headline() -> None:
    rows = [(K.KICKER, "江晚：种茶三十年"), (K.TITLE, "柯岩：守渠半辈子"), (K.SUBTITLE, "何田：教书在山村")]
    report: Line = (K.DATELINE, "本报讯（记者 石磊）")
    assert kinds(*rows, report)[1] is K.TITLE
    assert kinds(*rows, (K.BODY, "公示期五天。"))[:3] == [K.BODY] * 3


@pytest.mark.parametrize("stop", ["", "。"])
def test_an_office_under_the_last_words_of_a_notice_seals_it(stop: str) -> None:
    page = govnews.parse_page(
        "青岚日报\n2019年3月19日　星期二　第3版　综合新闻\n停水通知\n"
        f"因检修管道，3月20日城区停水。特此通告{stop}\n青岚县自来水公司\n"
        "茶农学会看云识价\n本报讯（记者　何田）云台村茶农先看气温，再看行情，一季下来多卖了两千多元。\n"
    )
    assert [one.title for one in page.articles] == ["停水通知", "茶农学会看云识价"]
