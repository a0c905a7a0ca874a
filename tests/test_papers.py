"""Newspaper pages of our own making: known articles, laid out, torn, shuffled, printed again."""

from __future__ import annotations

import random
from statistics import mean

import pytest

import govnews
from govnews import BlockKind
from govnews.wrapping import line_ends
from paper_items import FOOT, ITEMS, MASTHEAD
from paper_maker import Damage, Paper, make, score

SEEDS = range(10)
# What the parser reaches at least on ten pages: share of the text in its article, share of the titles.
CURVE = {0.0: (0.99, 0.99), 0.4: (0.92, 0.98), 0.8: (0.86, 0.98)}


def paper(seed: int, damage: Damage) -> Paper:
    return make(random.Random(seed).sample(ITEMS, 5), damage, seed, MASTHEAD, FOOT)


@pytest.mark.parametrize("degree", CURVE)
def test_quality_falls_slowly_with_damage(degree: float) -> None:
    found = [score(paper(seed, Damage.of(degree))) for seed in SEEDS]
    text, titles = CURVE[degree]
    assert mean(one["text"] for one in found) >= text
    assert mean(one["titles"] for one in found) >= titles
    assert mean(one["duplicates"] for one in found) >= 0.95


@pytest.mark.parametrize("seed", SEEDS)
def test_an_undamaged_page_is_read_whole(seed: int) -> None:
    made = paper(seed, Damage())
    page = govnews.parse_page(made.text)
    assert [article.title for article in page.articles] == [item.title for item in made.items]
    assert {article.date.edtf for article in page.articles if article.date} == {"2021-08-05"}
    assert all(
        article.paragraphs[-1] == item.paragraphs[-1]
        for article, item in zip(page.articles, made.items, strict=True)
    )


def test_the_editors_of_a_page_are_in_no_byline() -> None:
    names = {
        one.name for article in govnews.parse_page(paper(1, Damage()).text).articles for one in article.byline
    }
    assert not names & {"丁岚", "方静"}


def test_a_torn_paragraph_is_whole_again_and_told() -> None:
    torn = (
        "云江日报\n2021年8月5日 星期四 第8642期 今日8版\n"
        "柏长风部署水库巡查\n本报讯（记者 江晚）副市长柏长风主持会议，部署全市水库巡查，要求把转移路线告\n"
        "茶农学会看云识价\n本报讯（记者 何田）云台村茶农雀舌儿先看气温，再看行情，茶青收入增加三成。\n"
        "诉每一户群众。柏长风强调，水库巡查不能走过场。\n"
    )
    page = govnews.parse_page(torn)
    assert (
        page.articles[0].paragraphs[0].endswith("把转移路线告诉每一户群众。柏长风强调，水库巡查不能走过场。")
    )
    assert len(page.articles[1].paragraphs) == 1
    assert "torn-paragraph" in {issue.code for issue in page.issues}
    assert [block.start for block in page.blocks] == sorted(block.start for block in page.blocks)


def test_a_word_joined_to_itself_is_an_issue_and_stays() -> None:
    page = govnews.parse_page("云江召开会议\n2021-08-05\n会议要求提高治愈率和治愈率，降低感染率。\n")
    assert "word-twice" in {issue.code for issue in page.issues}
    assert "治愈率和治愈率" in page.articles[0].body


def test_a_headline_printed_from_top_to_bottom_is_one() -> None:
    upright = "\n".join("油菜喜获丰收")
    masthead = "云江日报\n2021年8月5日 星期四 第8642期 今日8版\n"
    text = "本报讯（记者 麦穗）今年油菜亩产增加十公斤，农民喜笑颜开。"
    page = govnews.parse_page(f"{masthead}{upright}\n{text}\n")
    assert page.articles[0].title == "油菜喜获丰收"


def test_the_lines_of_a_narrow_column_are_paragraphs_again() -> None:
    column = "  县里开会,部署春耕生产\n和田间管理。\n" * 12
    assert len(line_ends(column)) == 12
    assert govnews.parse_page(column).articles[0].paragraphs == ("县里开会,部署春耕生产和田间管理。",) * 12


def test_a_full_last_line_does_not_swallow_the_headline_behind_it() -> None:
    made = paper(0, Damage(width=17, indent=True))
    assert score(made)["titles"] == 1.0


def test_lines_that_end_with_their_paragraphs_stay() -> None:
    page = "云江召开会议,研究春耕。\n会后各乡镇都行动起来了。\n" * 12
    assert not line_ends(page)


def test_blocks_tile_a_damaged_page() -> None:
    made = paper(3, Damage.of(1.0))
    page = govnews.parse_page(made.text)
    held = sum(sum(not c.isspace() for c in block.text) for block in page.blocks)
    assert held == sum(not c.isspace() for c in made.text)
    assert any(block.kind is BlockKind.DUPLICATE for block in page.blocks)


def test_a_page_whose_masthead_is_cut_off_is_a_newspapers_by_its_reports() -> None:
    made = make(ITEMS[:5], Damage(), 0, "", "")
    page = govnews.parse_page(made.text)
    assert [article.title for article in page.articles] == [item.title for item in made.items]


@pytest.mark.parametrize("site", ["首页 > 要闻 > 正文", "分享到：微信 微博", "扫一扫在手机打开当前页"])
def test_reports_among_the_lines_of_a_site_make_no_newspaper(site: str) -> None:
    reports = (
        "云岭部署防汛\n本报讯（记者 江晚）昨天，县里召开防汛工作会议，部署水库巡查。\n"
        "本报讯（记者 何田）昨天，沿河各村的巡堤队员昼夜值守，险情一处不漏。\n"
    )
    assert len(govnews.parse_page(f"{site}\n{reports}").articles) == 1


def test_the_day_of_the_week_on_a_line_of_its_own_is_no_headline() -> None:
    page = govnews.parse_page(
        "云江日报\n2021年8月5日\n星期四\nA4 评论·声音\n云江时评\n别让“二维码”挡住老人的路\n丁一\n"
        "　　去医院要扫码，坐公交要扫码。对不少老人来说，小小的二维码成了一堵看不见的墙。\n"
        "读者来信\n公园的健身器材该修了\n编辑同志：\n　　滨江公园的健身器材坏了，盼望有关部门来看。\n"
    )
    assert [article.title for article in page.articles] == [
        "别让“二维码”挡住老人的路",
        "公园的健身器材该修了",
    ]


FLAT = (
    "本报讯（记者 江晚）昨天，县里召开防汛会议，部署水库巡查，要求各乡镇把责任落实到人。　　"
    "县防指通报了近期汛情，要求沿河群众做好转移准备，各村的值守人员遇到险情立即上报。　　"
    "本报讯（记者 何田）昨天，云台村的茶农先看气温，再看行情，一季下来多卖了两千多元，家家都添了新机器。　　"
    "村里的技术员每天把当天的行情写在黑板上，谁家的茶该采、谁家的茶再等一等，大伙一看就明白，不多跑路。　　"
    "茶厂收青叶开进村　　本报讯（通讯员 石磊）昨天，县茶厂的收购车开进云台村，茶农不出村就能把青叶卖出去。"
)


def test_reports_that_became_one_line_are_articles_of_their_own() -> None:
    page = govnews.parse_page(FLAT)
    assert [article.title for article in page.articles] == [None, None, "茶厂收青叶开进村"]
    assert [[one.name for one in article.byline] for article in page.articles] == [
        ["江晚"],
        ["何田"],
        ["石磊"],
    ]


def test_another_report_of_the_same_goes_on_in_it() -> None:
    text = FLAT.replace("本报讯（记者 何田）", "又讯 ").replace(
        "　　茶厂收青叶开进村　　本报讯（通讯员 石磊）", ""
    )
    assert len(govnews.parse_page(text).articles) == 1


@pytest.mark.parametrize("box", ["吉房出售 老城区三室一厅 电话 5522110", "今日天气：多云 14℃~21℃", "---"])
def test_a_papers_boxes_do_not_hide_its_reports(box: str) -> None:
    made = make(ITEMS[:3], Damage(), 0, "", "")
    page = govnews.parse_page(f"{box}\n{made.text}")
    assert [article.title for article in page.articles] == [item.title for item in made.items]


@pytest.mark.parametrize(
    "masthead",
    [
        "云江日报\n2021年8月5日 星期四 第8642期 今日8版",
        "云江日报 2021年8月5日 星期四 第2版 要闻",
        "02 要闻 2021年8月5日 星期四 责编:丁岚 版式:方静",
        "2021年8月5日　星期四　　要闻　　2\n云江日报\n本版编辑：丁岚　　电话：000—551190",
        "云江晚报 | A03 | 民生 | 2021年8月5日 星期四",
        "第三版 社会新闻 2021年8月5日 云江日报",
        "2021年8月5日 星期四\n主编:丁岚 编辑:方静\n综合新闻 A2",
        "今日云江\n2021年8月5日\n星期四\n第38期(总第1127期)\n中共云江县委宣传部主管 云江县融媒体中心主办",
        "云 江 日 报\nYUNJIANG RIBAO\n中共云江市委机关报　云江日报社出版\n２０２１年８月５日　星期四",
    ],
)
def test_a_masthead_in_every_print_dates_the_page(masthead: str) -> None:
    page = govnews.parse_page(f"{masthead}\n{make(ITEMS[:3], Damage(), 0, '', '').text}")
    assert [article.title for article in page.articles] == [item.title for item in ITEMS[:3]]
    assert [article.date and article.date.edtf for article in page.articles] == ["2021-08-05"] * 3
    assert not {one.name for article in page.articles for one in article.byline} & {"丁岚", "方静"}
