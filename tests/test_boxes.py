"""What stands beside boxes on a newspaper page, and what a masthead's line holds."""

from __future__ import annotations

import pytest

import govnews
from govnews.blocks import BlockKind as K
from govnews.folding import fold
from govnews.page import Page
from govnews.stages.boxes import relabel
from made import Line, labelled

MASTHEAD = "云泉晚报\n2019年9月12日 星期四 农历己亥年八月十四 编辑 江晚 版式 柯岩\n"
REPORT = (
    "全县水利工作会议召开\n本报讯（记者 江晚）昨日，全县水利工作会议召开，总结去年工作，部署今年任务。"
    "会议要求，各地要抓好落实，确保安全度汛。\n"
)
OTHER = "茶农学会看云识价\n本报讯（记者 何田）云台村茶农先看气温，再看行情，一季下来多卖了两千多元。\n"
NOTICE = (
    "关于云泉大桥夜间封闭的通告\n"
    "为确保安全，定于4月18日至4月27日夜间封闭施工，请过往车辆绕行，由此带来的不便敬请谅解。\n"
)


def page(*parts: str) -> Page:
    return govnews.parse_page(MASTHEAD + REPORT + "".join(parts))


def kind(read: Page, start: str) -> K:
    return next(block.kind for block in read.blocks if block.text.startswith(start))


def kinds(*lines: Line) -> list[K]:
    text, pieces = labelled(lines)
    return [one.kind for one in relabel(fold(text), pieces)]


def test_a_mastheads_editors_are_credits_of_no_article() -> None:
    read = page()
    assert (kind(read, "2019年9月12日"), kind(read, "编辑 江晚")) == (K.META, K.CREDIT)
    assert [one.name for one in read.articles[0].byline] == ["江晚"]
    assert str(read.articles[0].date) == "2019-09-12"


def test_the_telephone_at_the_end_of_a_notice_is_its_text() -> None:
    read = page(NOTICE, "咨询电话：0000-5678901\n云泉县公安局交通警察大队\n2019年9月10日18时\n")
    assert read.articles[1].body.endswith("0000-5678901\n云泉县公安局交通警察大队\n2019年9月10日18时")
    assert str(read.articles[1].date) == "2019-09-12"


def test_a_telephone_behind_anything_else_stays_where_it_is() -> None:
    call: Line = (K.FOOTER, "监督电话：0000-5678901")
    assert kinds((K.BODY, "公示期为五个工作日。"), call) == [K.BODY, K.BODY]
    assert kinds((K.WIDGET, "旺铺招租"), call) == [K.WIDGET, K.FOOTER]
    assert kinds((K.BODY, "公示期为五个工作日。"), (K.FOOTER, "新闻热线：0000-5678901"))[1] is K.FOOTER


@pytest.mark.parametrize(
    ("text", "rule", "expected"),
    [
        ("如今我在外地，冬至那天，照例是一半饺子，一半汤圆。", "shape-sentence", K.BODY),
        ("如今我在外地，冬至那天，照例是一半饺子，一半汤圆。", "paper-advert", K.WIDGET),
        ("明天白天多云转晴，最高气温28℃，风力三级。", "shape-sentence", K.WIDGET),
        ("中餐部推出团年宴，欢迎新老顾客前来品尝。", "shape-sentence", K.WIDGET),
        ("一半饺子，一半汤圆。", "shape-sentence", K.WIDGET),
    ],
)
def test_a_box_swallows_no_running_text(text: str, rule: str, expected: K) -> None:
    assert kinds((K.WIDGET, "遗失声明"), (K.WIDGET, text, rule))[1] is expected


def test_a_picture_between_advertisements_is_theirs() -> None:
    image: Line = (K.CAPTION, "![](pics/4.jpg)", "caption-image")
    advert: Line = (K.WIDGET, "家电清仓 全场八折")
    assert kinds(advert, image, advert) == [K.WIDGET] * 3
    assert kinds((K.BODY, "会议昨日召开。"), image, advert)[1] is K.CAPTION


@pytest.mark.parametrize(
    "line",
    [
        "供应三轮汽车、玉米脱粒机，价格面议，送货上门 县农机公司门市部 电话5521308",
        "云泉县农村信用合作联社向全县人民拜年 竭诚服务“三农”",
        "电影预告：县影剧院 本周六、日晚放映国产故事片《山里来信》",
        "本周农时：寒露已过，白菜要浇足膨大水，红薯应赶在霜前起收入窖。",
    ],
)
def test_advertisements_and_boxes_belong_to_no_article(line: str) -> None:
    read = page(NOTICE, "云泉县公安局\n2019年9月10日\n", line + "\n")
    assert kind(read, line[:8]) is K.WIDGET
    assert line not in read.articles[-1].body


def test_a_core_hint_under_a_headline_is_the_summary() -> None:
    essay = (
        "**第三只眼**\n\n## 广场舞不能只靠通告来“拧”\n\n"
        "*核心提示：云泉县发布通告，要求广场舞每晚九时前结束。*\n\n特约评论员 祝青山\n\n"
        "通告贴出一个星期，效果立竿见影：音箱小了声，大妈们却换了地方，从广场跳到学校门口。\n"
    )
    found = page("\n", essay).articles[1]
    assert found.summary == "云泉县发布通告，要求广场舞每晚九时前结束。"
    assert [(one.name, str(one.role)) for one in found.byline] == [("祝青山", "author")]


def test_signed_briefs_under_a_column_of_their_own_are_one_article() -> None:
    briefs = (
        "乡镇短波\n　　△石桥乡赶在汛前修复了被山洪冲毁的三座便桥。（江小兰）\n"
        "　　△水口乡司法所十天调处山林纠纷九起。（柯 岩）\n　　△县农机局组织技术人员下乡检修拖拉机四百台。\n"
    )
    read = page(briefs, NOTICE)
    assert len(read.articles) == 3
    assert [one.name for one in read.articles[1].byline] == ["江小兰", "柯岩"]


def test_a_number_or_a_bracket_of_adoption_stands_under_a_headline() -> None:
    read = page(
        "云泉县防汛抗旱指挥部命令\n第2号\n", "根据防洪法的规定，现命令如下：\n自9月6日起进入紧急防汛期。\n"
    )
    assert read.articles[1].title == "云泉县防汛抗旱指挥部命令"
    assert read.articles[1].subtitle == ("第2号",)


@pytest.mark.parametrize(
    "line",
    [
        "云泉晚报热线",
        "96111",
        "短信报料 13800000000 线索一经采用 奖30元至500元",
        "吉房出售 老城区学府巷三室一厅 92平方米 电话 133****0000",
        "云泉第二制药厂　“云泉”牌健胃片　省优部优产品　厂长：石磊　电话：２４５８",
        "敬告读者：本报2020年度征订工作已全面展开，全年定价288元，欢迎到当地邮局订阅。",
        "便民电话 供电95598 供水5522119 急救120",
        "沿河大桥今日合龙 A3",
        "今日看点 茶乡迎来采摘季",
        "云泉商场中秋特卖 全场八折 9月12日—15日",
        "总编：江 晚 责任编辑：柯 岩 排版：石 磊 电子信箱：yq@example.com",
        "微信公众号：云泉发布",
    ],
)
def test_a_box_between_two_articles_belongs_to_neither(line: str) -> None:
    page = govnews.parse_page(MASTHEAD + REPORT + line + "\n" + OTHER)
    assert [article.title for article in page.articles] == ["全县水利工作会议召开", "茶农学会看云识价"]
    assert all(line not in article.body for article in page.articles)
    assert next(block.article for block in page.blocks if block.text.startswith(line[:5])) is None


@pytest.mark.parametrize("line", ["房屋出售合同纠纷一案开庭", "便民电话为何打不通", "市长热线", "搬家记"])
def test_a_headline_with_a_word_of_a_box_is_a_headline(line: str) -> None:
    text = "本报讯（记者 江晚）昨日，此事引来众人议论，有关部门表示将在一周之内给出说法，并向社会公布。\n"
    page = govnews.parse_page(MASTHEAD + OTHER + line + "\n" + text)
    assert [article.title for article in page.articles] == ["茶农学会看云识价", line]


@pytest.mark.parametrize(
    "line",
    [
        "收购　小麦12000吨",
        "贷款：发放250000万元支农",
        "青岚气象台：今起三天有大风7级",
        "电视：《山里来信》开播",
        "应急电话：24小时接听12345次",
        "青岚酒厂　荣获金奖",
        "每份订单补贴2元",
        "承印：一家印刷厂的坚守",
        "微信公众号：开启办事新方式",
        "致读者：新春寄语订阅健康",
        "12345",
        "投诉热线：12345 全年受理9万件",
        "白露作",
        "星期一",
        "全县高速通车里程突破 G5",
        "导读 经典",
        "今日关注：高考",
    ],
)
def test_a_headline_that_begins_like_a_box_stays_one(line: str) -> None:
    read = page(line + "\n" + OTHER.split("\n", 1)[1], OTHER)
    assert fold(read.articles[1].title or "") == fold(line)


@pytest.mark.parametrize("line", ["报料热线：0000-8880000", "5522113", "旺铺转让：餐馆一间，13900000000"])
def test_a_box_before_a_headline_stays_one(line: str) -> None:
    read = page(line + "\n", OTHER)
    assert [article.title for article in read.articles][1:] == ["茶农学会看云识价"]


def test_the_line_over_the_issue_line_is_a_headline_where_no_other_stands_below() -> None:
    day = "2021年3月19日 星期五 第3版 要闻\n"
    text = OTHER.split("\n", 1)[1]
    assert [one.title for one in govnews.parse_page(f"春耕忙\n{day}{text}").articles] == ["春耕忙"]
    below = govnews.parse_page(f"青岚教育\n{day}{OTHER}")
    assert [one.title for one in below.articles] == ["茶农学会看云识价"]
