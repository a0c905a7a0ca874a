"""Whose text is it? Signatures, pictures and paragraphs of torn newspaper pages, all of them invented."""

from __future__ import annotations

import random

import govnews
from paper_items import FOOT, ITEMS, MASTHEAD
from paper_maker import Damage, make

TOP = "云江日报\n2021年8月5日 星期四 第8642期 第2版\n"
VISIT = (
    "(上接1版)\n"
    "柏长风走进茶厂车间，与采茶工人交谈，询问工价和订单。得知茶厂新增订单九十份，他鼓励厂长放开手脚干。\n"
    "(上接1版)“过去办一张执照要跑八个窗口，现在坐在家里点点鼠标。”办事员小鲁拿着执照说。\n"
    "市行政审批局局长石可破给记者算了一笔账：办照用时由二十天压缩到一天，一年少跑的路有三十\n"
    "柏长风强调，要清理拖欠茶厂的账款，年底前必须清零，要让采茶工人按月拿到工钱。\n"
    "市委秘书长沈若谷，副市长陶之遥参加调研。\n"
    "万趟。\n"
)
LICENCE = "执照办得快，项目跟着来。九月初，一家玻璃厂从接触到签约只用了九天，办事员当天把执照送到厂里。\n"
ROSTER = "市委副秘书长江晚，市委政研室主任何田，茶厂主要负责同志参加调研。\n"


def signed(text: str) -> list[list[str]]:
    return [[one.name for one in article.byline] for article in govnews.parse_page(TOP + text).articles]


def test_two_signatures_sign_two_articles() -> None:
    looped = LICENCE + ROSTER + "(本报记者 柯岩)\n"
    page = govnews.parse_page(
        TOP + VISIT + looped + looped + LICENCE[:35] + "\n(本报记者 丁岚 通讯员 麦穗)\n"
    )
    visit, licence = page.articles
    assert [one.name for one in visit.byline] == ["柯岩"]
    assert [one.name for one in licence.byline] == ["丁岚", "麦穗"]
    assert [one.name for one in visit.officials] == ["沈若谷", "陶之遥", "江晚", "何田"]
    assert [one.name for one in licence.officials] == ["石可破"]


def test_two_lines_of_one_signature_sign_one() -> None:
    assert signed(VISIT + LICENCE + "(本报记者 柯岩)\n(通讯员 麦穗)\n") == [[], ["柯岩", "麦穗"]]


TORN = (
    "柏长风部署水库巡查\n"
    "本报讯（记者 江晚）市水利局召开会议，部署全市水库巡查。巡查从北山水库开始，市水利局党组成员、副局长沈\n"
    "茶农学会看云识价\n"
    "本报讯（记者 何田）云台村茶农雀舌儿先看气温，再看行情，茶青收入增加三成。\n"
    "若谷带领六个巡查组上坝。沈若谷要求，水库巡查不走过场。水库管理所所长石可破说，巡查日志天天记。\n"
)


def test_a_name_that_a_column_tore_is_whole_and_stands_where_its_first_half_does() -> None:
    page = govnews.parse_page(TOP + TORN)
    name, keeper = page.articles[0].officials
    assert (name.name, [post.text for post in name.posts]) == ("沈若谷", ["市水利局党组成员", "副局长"])
    assert [page.text[one.start : one.end] for one in name.mentions] == ["沈", "沈若谷"]
    assert [page.text[post.start : post.end] for post in name.posts] == ["市水利局党组成员", "副局长"]
    assert [page.text[one.start : one.end] for one in keeper.mentions] == ["石可破"]


ABOVE = (
    "茶农学会看云识价\n"
    "本报讯（记者 何田）云台村茶农雀舌儿先看气温，再看行情，茶青收入增加三成。\n"
    "口就挤满了人。管集市的同志划了白线，卖菜的、卖牛的各归各的行。\n"
    "管集市的沈若谷说，石桥集每逢三、八开市，上市的人比前年多了一倍。\n"
    "石桥集新貌\n"
    "本报记者 江晚\n"
    "三月十七日是石桥集的大集。天刚放亮，卖菜的、卖牛的就从四面八方赶来，不到八点，集市的路\n"
    "石桥集兴旺了，管集市的同志又添了新的心事，下雨天集市上一街烂泥。\n"
)


def test_text_above_its_headline_goes_on_where_that_breaks_off() -> None:
    tea, market = govnews.parse_page(TOP + ABOVE).articles
    assert len(tea.paragraphs) == 1
    first, second, third = market.paragraphs
    assert "集市的路口就挤满了人" in first
    assert second.startswith("管集市的沈若谷说")
    assert third.startswith("石桥集兴旺了")


WETLAND = (
    "我市新增三处湿地公园\n"
    "本报讯（记者 江晚）北山、石桥、白沙三处湿地公园日前通过验收，越冬的候鸟去年增加到四万只。\n"
)
MARKET = (
    "城南早市换新颜\n"
    "本报讯（记者 柯岩）清晨五点，城南早市的棚顶灯亮了。改造后的早市划了车位，装了水龙头。\n"
    "卖豆腐的麦大嫂说，早市以前下雨一脚泥，现在水磨石地面一冲就净。\n"
)


def test_a_whole_paragraph_behind_another_article_goes_to_the_one_that_it_shares_most_with() -> None:
    items = random.Random(1).sample(ITEMS, 5)
    made = make(items, Damage(), 1, MASTHEAD, FOOT)
    moved = items[0].paragraphs[-1]
    at = made.text.index(items[2].kicker or items[2].title)
    text = made.text.replace(moved + "\n", "", 1)
    at -= len(moved) + 1
    page = govnews.parse_page(f"{text[:at]}{moved}\n{text[at:]}")
    assert [article.title for article in page.articles] == [item.title for item in items]
    assert page.articles[0].paragraphs[-1] == moved
    assert page.articles[1].paragraphs[-1] == items[1].paragraphs[-1]


def test_a_whole_paragraph_that_shares_little_stays_where_it_stands() -> None:
    page = govnews.parse_page(TOP + WETLAND + MARKET + "早市旁边新修的公厕和停车场在本月启用。\n")
    assert [len(article.paragraphs) for article in page.articles] == [1, 3]
    assert "torn-paragraph" not in {issue.code for issue in page.issues}


def test_briefs_without_headlines_stay_apart_though_they_are_alike() -> None:
    briefs = (
        "简讯\n"
        "▲近日，市残联理事长江晚到北山县看望困难残疾人家庭。（柯岩）\n"
        "▲7月9日，市残联理事长江晚看望白沙县残疾人家庭。（何 田）\n"
        "▲7月8日，白沙县妇联举办手工展。（麦 穗）\n"
    )
    page = govnews.parse_page(TOP + WETLAND + briefs)
    assert [[one.name for one in article.byline] for article in page.articles] == [
        ["江晚"],
        ["柯岩"],
        ["何田"],
        ["麦穗"],
    ]


TORN_MARKET = (
    "城南早市换新颜\n"
    "本报讯（记者 柯岩）清晨五点，城南早市的棚顶灯亮了。改造后的早市划了车位，摊位费三年不\n"
    "全市供电检修通知\n"
    "因线路检修，定于8月6日对人民路停电，请提前做好准备。\n"
    "云江市供电公司\n"
    "2021年8月4日\n"
    "涨。城管队员石可破每天四点半到岗，帮摊主卸货。\n"
)


def test_a_caption_over_its_photographer_goes_with_him_to_the_article_that_it_shares_with() -> None:
    picture = "北山湿地公园里，成群的候鸟在觅食。\n通讯员 雷鸣 摄\n"
    wetland, market, notice = govnews.parse_page(TOP + WETLAND + TORN_MARKET + picture).articles
    assert [one.name for one in wetland.byline] == ["江晚", "雷鸣"]
    assert [one.name for one in market.byline] == ["柯岩"]
    assert not notice.byline.text
    assert "觅食" not in wetland.body + market.body + notice.body


def test_what_somebody_says_over_a_photographer_is_text() -> None:
    said = "北山湿地公园管理站站长水长流说，候鸟正在北山湿地公园觅食。\n通讯员 雷鸣 摄\n"
    page = govnews.parse_page(TOP + WETLAND + said)
    assert "水长流说" in page.articles[0].body


def test_the_day_under_the_seal_of_a_notice_stays_with_it() -> None:
    first = "北山8月4日启用湿地观鸟台\n" + WETLAND.split("\n")[1]
    page = govnews.parse_page(f"{TOP}{first}\n{TORN_MARKET}")
    assert page.articles[-1].body.endswith("云江市供电公司\n2021年8月4日")
