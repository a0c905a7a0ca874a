"""Newspaper pages in further ways of printing: briefs, pictures, boxes, tables, lines of the page."""

from __future__ import annotations

import pytest

import govnews
from govnews.blocks import BlockKind as K
from govnews.page import Page

MASTHEAD = "青岚日报\n2019年3月19日　星期二　第3版　综合新闻\n"
REPORT = (
    "县里部署春灌工作\n本报讯（记者 江晚）昨日，全县春灌工作会议召开，总结去年工作，部署今年任务。"
    "会议要求，各地要抓好落实，确保渠道畅通。\n"
)
OTHER = (
    "茶农学会看云识价\n本报讯（记者 何田）云台村茶农先看气温，再看行情，一季下来多卖了两千多元。"
    "合作社把价格写在村口的黑板上，谁家采了多少一看就明白。\n"
)


def page(*parts: str) -> Page:
    return govnews.parse_page(MASTHEAD + "".join(parts))


def kind(read: Page, start: str) -> K:
    return next(block.kind for block in read.blocks if block.text.startswith(start))


def test_the_name_of_a_column_over_briefs_is_no_heading() -> None:
    read = page(
        REPORT,
        "快 讯\n●县图书馆新添盲文书三百册，即日起借阅。\n",
        "●县茶叶站添了烘干机6\n台。站长柯岩说，今春不误农时。\n",
    )
    assert [one.title for one in read.articles] == ["县里部署春灌工作", "快 讯"]
    assert kind(read, "●县茶叶站") is K.BODY


@pytest.mark.parametrize(
    "caption",
    [
        "上图：青岚毛纺厂女工在检验出口围巾。 柯 岩摄\n",
        "![](images/1.jpg)\n3月18日，园林工人在滨江公园给银杏修枝。近日，新苗已松土。\n本报记者 柯岩 摄\n",
    ],
)
def test_a_picture_of_other_things_is_an_article(caption: str) -> None:
    read = page(REPORT.strip(), "（江晚）\n", caption, OTHER)
    assert [one.title for one in read.articles] == ["县里部署春灌工作", None, "茶农学会看云识价"]
    assert [one.name for one in read.articles[1].byline] == ["柯岩"]


def test_a_picture_of_another_article_of_the_page_is_none() -> None:
    read = page(REPORT, "图为云台村茶农在村口的黑板上看行情。 柯 岩摄\n", OTHER)
    assert [one.title for one in read.articles] == ["县里部署春灌工作", "茶农学会看云识价"]


def test_a_name_of_two_characters_alone_under_a_headline_signs_it() -> None:
    read = page(REPORT, "本报今日聚焦\n中医馆开进开发区厂房\n柯岩\n", OTHER.split("）", 1)[1])
    told = read.articles[1]
    assert (told.kicker, told.title) == (("本报今日聚焦",), "中医馆开进开发区厂房")
    assert [(one.name, str(one.role)) for one in told.byline] == [("柯岩", "author")]


def test_the_name_of_a_section_alone_under_the_number_of_its_page() -> None:
    read = govnews.parse_page(f"B2\n科教文卫\n青岚日报\n2019年3月19日　星期二\n{REPORT}{OTHER}")
    assert kind(read, "科教文卫") is K.META
    assert read.articles[0].title == "县里部署春灌工作"


def test_the_courts_under_the_notices_of_one_column_are_no_headlines() -> None:
    notice = "{}：本院受理原告某合作社与你买卖合同纠纷一案，现依法公告送达判决书，限你六十日内来本院领取。\n"
    read = page(
        REPORT,
        "法院公告\n",
        notice.format("江小晚"),
        "青岚县人民法院\n",
        notice.format("柯小岩"),
        "东陵县人民法院\n",
    )
    assert [one.title for one in read.articles] == ["县里部署春灌工作", "法院公告"]
    assert kind(read, "青岚县人民法院") is K.BODY


def test_a_headline_from_top_to_bottom_with_quotation_marks() -> None:
    upright = "\n".join("台轮“海福号”首航") + "\n"
    read = page(REPORT, upright, OTHER.split("\n", 1)[1])
    assert "".join((read.articles[1].title or "").split()) == "台轮“海福号”首航"


@pytest.mark.parametrize("section", ["综合新闻 A2", "要闻\u3000\uff13"])
def test_the_number_of_a_page_behind_its_section(section: str) -> None:
    read = govnews.parse_page(f"青岚日报\n2019年3月19日　星期二\n{section}\n{REPORT}{OTHER}")
    assert kind(read, section) is K.META
    assert [one.title for one in read.articles] == ["县里部署春灌工作", "茶农学会看云识价"]


def test_a_table_in_one_line_is_text() -> None:
    row = ("纺织路以东", "面积（㎡）", "51207", "住宅", "≤2.8")
    rows = [(f"2019-{n}", *row) for n in range(1, 9)]
    cells = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in rows)
    notice = "# 青岚县自然资源局挂牌出让公告\n\n我局决定以挂牌方式出让下列地块：\n\n"
    read = page(REPORT, notice, f"<table>{cells}</table>\n\n申请人可到县交易中心获取文件。\n")
    assert [block.text[:7] for block in read.blocks if "2019-" in block.text][-1] == "<table>"
    assert kind(read, "<table>") is K.BODY


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("【家教】师范生上门辅导初中数理化 1390000xxxx", K.WIDGET),
        ("青岚宾馆 客房 餐饮 歌舞厅", K.WIDGET),
        ("县百货公司春季服装展销 三月二十日至四月五日", K.WIDGET),
        ("省气象台预报：今天白天阴转多云，偏北风三级，最高气温十五度；夜间多云。", K.WIDGET),
        ("防汛值班电话：5566110 5566111", K.FOOTER),
        ("今日四版：这条路该不该修", K.RELATED),
    ],
)
def test_lines_of_boxes(line: str, told: K) -> None:
    assert kind(page(REPORT, OTHER, line + "\n"), line) is told


def test_a_table_of_prices_under_its_name_is_a_box() -> None:
    prices = "**县城菜价**\n\n| 品种 | 均价 |\n| --- | --- |\n| 草鱼 | 15.6 |\n| 菠菜 | 4.2 |\n"
    read = page(REPORT, OTHER, prices)
    assert kind(read, "**县城菜价**") is kind(read, "| 草鱼") is K.WIDGET
    assert [one.title for one in read.articles] == ["县里部署春灌工作", "茶农学会看云识价"]


def test_the_name_of_a_table_over_a_report_is_a_headline() -> None:
    read = page(REPORT, OTHER.replace("茶农学会看云识价", "今春茶叶行情"))
    assert read.articles[1].title == "今春茶叶行情"


def test_the_number_of_a_page_among_its_own_lines_and_at_its_foot() -> None:
    text = "要闻\n\n2019年3月19日 星期二 农历己亥年二月十三\n\n本版编辑:江晚 组版:柯岩\n\n03\n\n"
    read = govnews.parse_page(f"{text}# {REPORT}\n# {OTHER}\nA3\n")
    assert [kind(read, start) for start in ("03", "A3")] == [K.META, K.META]
    assert [one.kicker for one in read.articles] == [(), ()]


def test_names_of_columns_in_brackets_over_pictures_and_a_name_behind_a_text() -> None:
    picture = "图片新闻\n3月18日，青岚县的茶园里，茶农正在采摘新茶。（本报记者 柯岩 摄）\n\n"
    comment = "**【 田间短镜头 】**\n\n## 田埂上的算盘\n\n一把算盘打了三十年，账清水顺。\n\n江小晚\n\n"
    read = page(f"## {REPORT}", picture, comment, f"## {OTHER}")
    assert [(one.title, one.kicker) for one in read.articles[1:3]] == [
        (None, ("图片新闻",)),
        ("田埂上的算盘", ("【 田间短镜头 】",)),
    ]
    assert [one.name for one in read.articles[2].byline] == ["江小晚"]


def test_the_only_heading_of_a_report_over_a_signed_text_is_a_headline() -> None:
    read = page(
        REPORT,
        "会议还通报了去年各乡镇渠道清淤的进度，对进度靠后的三个乡镇点名批评，要求月底前补上。\n\n",
        "豆芽户办起养鱼塘\n　　杉坪村的柯小满发了十几年豆芽，豆壳没处用，常常倒掉。去年他挖了两口塘，"
        "用豆壳拌糠喂鱼，今年起鱼一千多斤。（何田）\n\n",
        OTHER,
    )
    assert [one.title for one in read.articles] == [
        "县里部署春灌工作",
        "豆芽户办起养鱼塘",
        "茶农学会看云识价",
    ]


@pytest.mark.parametrize("headline", ["停　水　通　知", "招 生 启 事", "停水通知", "公　告"])
def test_the_headline_of_a_notice_set_apart_is_no_heading(headline: str) -> None:
    notice = (
        "因检修管道，定于3月20日8时至18时，城关镇东街一带停止供水，请各用户提前储水。\n青岚县自来水公司\n"
    )
    roster = "青岚县人大常委会任免名单\n任命：\n江晚为县教育局局长；\n柯岩为县水利局局长。\n"
    read = page(REPORT, roster, f"{headline}\n{notice}2019年3月18日\n", OTHER)
    assert " ".join(headline.split()) in [one.title for one in read.articles]


def test_the_closing_words_of_a_notice_head_nothing() -> None:
    notice = "关于东桥施工期间限制通行的通告\n因东桥施工，3月20日至4月20日禁止货车通行。\n特此通告\n"
    assert (
        page(REPORT, f"{notice}青岚县公安局\n2019年3月18日\n").articles[-1].title
        == "关于东桥施工期间限制通行的通告"
    )


@pytest.mark.parametrize("section", ["科教文卫", "城南人家"])
def test_a_section_between_the_pages_number_and_its_name(section: str) -> None:
    read = govnews.parse_page(f"B2\n{section}\n青岚日报\n2019年3月19日 星期二\n\n{REPORT}\n{OTHER}")
    assert kind(read, section) is K.META
    assert read.articles[0].title == "县里部署春灌工作"


def test_a_picture_with_its_news_and_the_report_behind_it_whose_headline_stands_within() -> None:
    picture = "石桥镇竹编厂今年出口竹器八千件，创汇十万元。图为工人在赶制竹篮。\n江　晚　摄影报道\n"
    within = (
        "本报讯 三月九日，县农机校首期拖拉机手班开学，六十名青年农民报名。\n夜校开进打谷场\n"
        "据县农机校介绍，学员两个月后发证，农机站优先雇用，学费秋后再交。（农机站　文　英）\n"
    )
    read = page(REPORT.replace("畅通。", "畅通。（柯岩）"), picture, within, OTHER)
    assert [(one.title, [who.name for who in one.byline]) for one in read.articles[1:3]] == [
        (None, ["江晚"]),
        ("夜校开进打谷场", ["文英"]),
    ]


def test_a_report_in_words_and_pictures_is_no_caption() -> None:
    text = "云江边的渡口，今年又热闹起来。\n近日，渡口添了两条新船，过江的人不用再等。\n江　晚　摄影报道\n"
    assert kind(page(REPORT, f"渡口又热闹起来\n{text}", OTHER), "近日，渡口") is K.BODY


def test_a_headline_between_two_texts_over_news_that_is_signed() -> None:
    brief = "我县新添两处文保单位\n日前，市政府公布第三批文物保护单位，云台塔、东陵桥入选。（文 宣）\n\n"
    read = page(REPORT, "会议还通报了各乡镇渠道清淤的进度，要求月底前补上。\n\n", brief, OTHER)
    assert [one.title for one in read.articles][1] == "我县新添两处文保单位"


@pytest.mark.parametrize("mark", ["“", "”"])
def test_a_stray_quotation_mark_is_of_no_headline(mark: str) -> None:
    read = page(REPORT, mark + "\n", OTHER)
    assert [one.title for one in read.articles] == ["县里部署春灌工作", "茶农学会看云识价"]


def test_who_signs_with_others_is_named_without_them() -> None:
    read = page(REPORT, OTHER, "云泉县石桥乡　卓有田等\n")
    assert [one.name for one in read.articles[1].byline] == ["何田", "卓有田"]


def test_the_name_of_a_section_signs_nothing() -> None:
    read = page(REPORT, OTHER, "文卫\n")
    assert [one.name for one in read.articles[1].byline] == ["何田"]


def test_an_office_that_a_column_tears_off_its_sentence_parts_no_report() -> None:
    torn = "青岚县教育局\n负责人说，书屋今年再办十家。\n副县长祝青山说，水要放到田里，不误农时。\n"
    read = page(REPORT, torn, OTHER)
    assert [one.name for one in read.articles[0].officials] == ["祝青山"]
