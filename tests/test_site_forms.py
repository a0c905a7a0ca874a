"""Forms of government sites that stand around a text: brackets, labels, accounts, programmes, speeches."""

from __future__ import annotations

import pytest

import govnews
from govnews.blocks import BlockKind

TEXT = (
    "4月12日，云岭市重点工程环城快速路开工，市委书记于飞出席开工仪式并讲话，市长江晚主持，各县区负责人参加。"
    "他强调，要抢抓工期，保证质量，尽早建成惠及群众的精品工程。\n"
    "市交通运输局局长楚天介绍，这条路全长三十二公里，设计时速八十公里，明年年底前建成通车。\n"
)
OTHER = (
    "9月8日下午，云岭市召开秋季征兵工作会议，云岭军分区司令员白鸽、副市长叶秋出席，各街道武装部部长参加。"
    "会议要求，严把体检关和政审关，把优秀青年送到部队，让群众满意。\n"
)
TITLE = "云岭市环城快速路开工建设"
LINE = "发布时间：2011-04-13 来源：云岭日报\n"


def the_article(page: str) -> govnews.Article:
    (article,) = govnews.parse_page(page).articles
    return article


def made_by(article: govnews.Article) -> list[tuple[str, str]]:
    return [(one.name, str(one.role)) for one in article.byline.contributors]


def kinds(page: str) -> dict[str, BlockKind]:
    return {block.text.strip(): block.kind for block in govnews.parse_page(page).blocks}


def test_a_portals_page_on_one_line_is_told_from_the_portals_words() -> None:
    flat = TEXT.replace("\n", "").replace("，", ",")
    told = "特别声明:以上内容(如有图片)为自媒体平台“云岭号”用户上传并发布,本平台仅提供信息存储服务。"
    page = (
        f"{TITLE}2022-11-15 20:41:07　来源: 云岭发布 举报分享至{flat}"
        f"(文/柯岩 图/韩松)编辑:柯岩 责编:白云 审核:叶秋{told}\n/阅读下一篇/ 返回首页\n"
    )
    article = the_article(page)
    assert (article.title, article.source, str(article.date)) == (TITLE, "云岭发布", "2022-11-15")
    assert article.body == flat
    assert made_by(article) == [
        ("柯岩", "author"),
        ("韩松", "photographer"),
        ("柯岩", "editor"),
        ("白云", "editor"),
        ("叶秋", "reviewer"),
    ]


def test_a_path_glued_to_the_headline_is_cut_off() -> None:
    article = the_article(
        f"您现在所在的位置:首页-交通动态-正文{TITLE}来源:云岭市交通局 发布时间:2014-08-01\n{TEXT}"
    )
    assert (article.title, article.source) == (TITLE, "云岭市交通局")


@pytest.mark.parametrize(
    ("end", "expected"),
    [
        ("（记者 柯岩 实习生 韩松 文/图）", [("柯岩", "reporter"), ("韩松", "other")]),
        ("（通讯员 柯岩 摄影报道）", [("柯岩", "correspondent")]),
        ("（见习记者 柯岩 图文）", [("柯岩", "reporter")]),
    ],
)
def test_a_bracket_of_words_and_pictures_signs_a_short_paragraph(
    end: str, expected: list[tuple[str, str]]
) -> None:
    article = the_article(f"{TITLE}\n{LINE}{TEXT}会议以视频形式召开，各县区在分会场参加。{end}\n")
    assert made_by(article) == expected
    assert article.body.endswith("各县区在分会场参加。")


def test_a_bracket_of_a_picture_stays_with_its_caption() -> None:
    line = "图为开工仪式现场。（记者 柯岩 文/图）"
    assert kinds(f"{TITLE}\n{LINE}{TEXT}{line}\n")[line] is BlockKind.CAPTION


def test_how_a_speech_was_taken_down_names_nobody() -> None:
    page = (
        f"在环城快速路开工仪式上的讲话\n{LINE}{TEXT}谢谢大家！\n（根据录音整理，未经本人审阅）\n[返回上页]\n"
    )
    article = the_article(page)
    assert made_by(article) == []
    assert "谢谢大家！" in article.body
    assert kinds(page)["[返回上页]"] is BlockKind.NAV


def test_who_speaks_stands_below_the_day() -> None:
    page = f"在环城快速路开工仪式上的致辞\n(2002年9月16日)\n中共云岭市委副书记、市长  柯岩\n{TEXT}"
    article = the_article(page)
    assert article.title == "在环城快速路开工仪式上的致辞"
    assert made_by(article) == [("柯岩", "author")]
    posts = {one.name: [str(post.text) for post in one.posts] for one in article.officials}
    assert posts["柯岩"] == ["中共云岭市委副书记", "市长"]


def test_who_speaks_may_stand_over_the_day() -> None:
    article = the_article(
        f"在全市经济工作会议上的讲话\n云岭市委书记 柯岩\n（2019年3月4日）\n同志们：\n{TEXT}"
    )
    assert (article.title, made_by(article)) == ("在全市经济工作会议上的讲话", [("柯岩", "author")])


def test_a_line_over_a_speech_that_names_no_post_is_no_speaker() -> None:
    page = f"在环城快速路开工仪式上的致辞\n(2002年9月16日)\n修好民心路  办好民生事\n{TEXT}"
    assert made_by(the_article(page)) == []


def test_a_notice_whose_name_is_set_apart_is_a_headline() -> None:
    article = the_article(f"首页 >> 公告栏\n公　告\n2011-03-08 10:05   [来源] 市交通局   [查看] 207\n{TEXT}")
    assert (article.title, article.source, str(article.date)) == ("公 告", "市交通局", "2011-03-08")


def test_a_summary_may_follow_its_label_without_a_colon() -> None:
    article = the_article(f"{TITLE}\n{LINE}[摘要]4月12日，云岭市环城快速路开工建设。\n{TEXT}")
    assert article.summary == "4月12日，云岭市环城快速路开工建设。"


def test_a_post_of_an_account_names_its_account_and_its_makers() -> None:
    page = (
        "致全市在外乡亲的一封信\n原创 云岭融媒 云岭发布 2018-02-10 18:00\n"
        "点击上方“云岭发布”，一键关注家乡大小事\n"
        f"亲爱的父老乡亲：\n大家过年好！\n{TEXT}▍编辑：柯岩　责编：白云\n▍审核：叶秋　监制：韩松\n"
        "喜欢此内容的人还喜欢\n云岭春节庙会时间表来了\n阅读 1.2万　在看 236\n"
    )
    article = the_article(page)
    assert (article.source, str(article.date)) == ("云岭发布", "2018-02-10")
    assert [name for name, _ in made_by(article)] == ["柯岩", "白云", "叶秋", "韩松"]
    assert article.body.startswith("亲爱的父老乡亲：\n大家过年好！")
    assert "庙会" not in article.body


def test_the_items_of_a_programme_are_counted() -> None:
    page = (
        "云岭电视台 > 云岭新闻联播 > 文字稿\n《云岭新闻联播》 2013年9月10日  首播19:35\n"
        f"【1】{TITLE}\n{TEXT}（记者 柯岩）\n【2】全市秋季征兵工作展开\n{OTHER}"
        "本期责编：白云  播音：叶秋  制片人：韩松\n频道首页 | 关于我们 | 新闻热线\n"
    )
    first, second = govnews.parse_page(page).articles
    assert (str(first.date), str(second.date)) == ("2013-09-10", "2013-09-10")
    assert (made_by(first), made_by(second)) == ([("柯岩", "reporter")], [])


def test_a_line_made_like_the_headings_is_one_also_behind_captions() -> None:
    page = (
        f"{TITLE}\n{LINE}{TEXT}图① 开工仪式现场\n▲图② 于飞（前排左二）在工地调研\n"
        f"补短板：六条断头路亮“黄灯”\n{OTHER}优服务：企业吹哨、部门报到\n"
        "针对企业提出的供电问题，市供电公司总经理范维承诺，专变在10月底前送电。行政审批局局长康宁介绍，将推行拿地即开工，十名帮办员下沉企业。\n"
    )
    assert kinds(page)["补短板：六条断头路亮“黄灯”"] is BlockKind.HEADING


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("(供稿:云岭县人大 柯岩)", [("柯岩", "author")]),
        ("(供稿:云岭县委办 县政府办)", [("云岭县委办", "author"), ("县政府办", "author")]),
    ],
)
def test_an_office_before_its_writer_is_whose_writer_it_is(
    line: str, expected: list[tuple[str, str]]
) -> None:
    assert made_by(the_article(f"{TITLE}\n{LINE}{TEXT}{line}\n")) == expected


def test_a_photographer_may_have_any_name_but_is_no_common_word() -> None:
    page = f"{TITLE}\n{LINE}{TEXT}▲开工仪式现场(尕旦 摄)\n{OTHER}"
    assert made_by(the_article(page)) == [("尕旦", "photographer")]
    assert made_by(the_article(page.replace("尕旦", "网友"))) == []


def test_a_name_ends_before_a_word_of_greeting() -> None:
    found = govnews.find_officials("县委书记于飞、县长公孙岩谨代表县委，向你们致以最诚挚的问候。")
    assert [one.name for one in found] == ["于飞", "公孙岩"]


TABLE = """| 姓名 | 性别 | 现任职务 | 拟任职务 |
| --- | --- | --- | --- |
| 于 飞 | 男 | 县委办公室副主任、县委政研室主任 | 县司法局党组书记、局长（试用期一年） |
| 叶秋 | 女 | 团县委书记 | 县妇女联合会主席人选 |
| 白云 | 女 | 待业 | 无 |
"""


def test_a_table_tells_who_holds_what_and_who_shall() -> None:
    found = {one.name: [post.text for post in one.posts] for one in govnews.find_officials(TABLE)}
    assert found == {
        "于飞": ["县委办公室副主任", "县委政研室主任", "县司法局党组书记", "局长"],
        "叶秋": ["团县委书记", "县妇女联合会主席人选"],
    }


def test_a_table_without_posts_names_no_official() -> None:
    assert govnews.find_officials(TABLE.replace("职务", "作品")) == ()


def test_text_behind_a_table_is_read_as_text() -> None:
    found = govnews.find_officials(f"{TABLE}\n县长公孙岩主持会议。")
    assert [one.name for one in found] == ["于飞", "叶秋", "公孙岩"]


def test_labels_without_colons_make_a_publication_line() -> None:
    page = govnews.parse_page(
        "东陵市召开防汛会议\n作者 江晚 来源 东陵日报 时间 2022-05-06\n"
        "5月5日,东陵市召开防汛会议,研究部署工作。市长柏长风出席会议并讲话。\n"
    )
    assert (page.articles[0].title, str(page.articles[0].date)) == ("东陵市召开防汛会议", "2022-05-06")


def test_a_statement_between_the_headline_and_the_text_is_none_of_it() -> None:
    told = "凡本报记者署名文字、图片,版权均属云岭晚报社所有,未经授权不得转载,违者将依法追究法律责任。\n"
    page = f"{TITLE}\n{told}云岭新闻网讯 {TEXT}"
    article = the_article(page)
    assert (str(article.date), article.source) == ("XXXX-04-12", "云岭新闻网")
    assert kinds(page)[told.strip()] is BlockKind.COPYRIGHT


def test_a_page_may_open_with_its_source() -> None:
    article = the_article(f"![]()\n来源：云岭网客户端\n{TEXT}")
    assert (article.title, article.source) == (None, "云岭网客户端")


def test_marks_of_a_layout_are_no_text() -> None:
    page = f"# {TITLE} |\n![](/img/c.gif) |\n| 2011-04-13 来源：[云岭日报](/yl/) |\n|\n{TEXT}|\n"
    article = the_article(page)
    assert (article.title, article.source, str(article.date)) == (TITLE, "云岭日报", "2011-04-13")
    assert kinds(page)["|"] is BlockKind.NAV
    assert len(article.paragraphs) == 2


def test_a_portals_page_on_one_line_is_parted_at_its_path_and_its_line() -> None:
    flat = TEXT.replace("\n", " ").strip()
    page = (
        "繁体版 无障碍 邮箱 首页 新闻中心 互动交流 魅力云岭 当前位置:首页 > 新闻中心 > 部门动态 "
        f"{TITLE} 发布时间:2021-05-19 16:40 来源:云岭市交通运输局 阅读:176 字号:[ 大 中 小 ] {flat}\n"
        "上一篇:山里来信 下一篇:没有了 主办:云岭市人民政府 备案号:云ICP备00000000号\n"
    )
    article = the_article(page)
    assert (article.title, article.source, str(article.date)) == (TITLE, "云岭市交通运输局", "2021-05-19")
    assert article.body == flat
    assert kinds(page)["主办:云岭市人民政府 备案号:云ICP备00000000号"] is BlockKind.FOOTER


def test_buttons_between_two_articles_are_no_headline() -> None:
    page = (
        f"{TITLE}\n{LINE}{TEXT}【返回】 【打印】\n\n云岭市部署秋季征兵工作\n{LINE}{OTHER}【返回】 【打印】\n"
    )
    assert [one.title for one in govnews.parse_page(page).articles] == [TITLE, "云岭市部署秋季征兵工作"]


def test_a_source_may_stand_alone_between_boxed_fields() -> None:
    article = the_article(f"{TITLE}\n[阅读: 次] 云岭日报  [字体: ]\n{TEXT}")
    assert (article.title, article.source) == (TITLE, "云岭日报")


@pytest.mark.parametrize("line", ["作者王晓燕", "■王晓燕", "撰文王晓燕"])
def test_a_writer_may_stand_without_a_mark(line: str) -> None:
    assert made_by(the_article(f"{TITLE}\n2011-04-13\n{line}\n{TEXT}")) == [("王晓燕", "author")]


def test_who_wrote_the_part_under_a_heading_opens_no_article() -> None:
    article = the_article(f"{TITLE}\n{LINE}{TEXT}采访手记\n■王晓燕\n{OTHER}")
    assert made_by(article) == [("王晓燕", "author")]
    assert [section.heading for section in article.sections] == [None, "采访手记"]


def test_a_digital_papers_page_line_and_machine_line_are_no_text() -> None:
    machine = "2011-04-13 2 2 云岭日报 content_32150.html 1 3 环城快速路开工 /enpproperty-->"
    page = f"2011年04月13日\n第三版：年中报\n\n{TITLE}\n\n{TEXT}\n{machine}\n"
    article = the_article(page)
    assert (article.title, article.kicker, str(article.date)) == (TITLE, (), "2011-04-13")
    assert kinds(page)[machine] is BlockKind.NAV


def test_a_text_that_speaks_of_an_account_is_no_widget() -> None:
    told = (
        "11月22日下午，雨停了。在石桥镇政府办公楼，宣传委员江晚正和同事研究怎样在微信公众号“石桥人”推出栏目。"
    )
    article = the_article(f"{TITLE}\n□ 白 云\n{told}\n江晚是云岭人，当年大学毕业后来到石桥镇工作。\n")
    assert article.paragraphs[0] == told


def test_a_button_behind_the_text_is_cut_off() -> None:
    article = the_article(f"{TITLE}\n{LINE}{TEXT.strip()} 展开详细\n")
    assert article.body.endswith("明年年底前建成通车。")


def test_an_outlet_in_a_bracket_before_its_reporter_is_a_dateline() -> None:
    article = the_article(f"{TITLE}\n【云网】（记者 江晚） {TEXT}")
    assert (article.title, made_by(article)) == (TITLE, [("江晚", "reporter")])


def test_a_sentence_under_the_last_heading_is_text() -> None:
    last = "沈若谷强调，各乡镇、各部门要压实责任，强化农资供应和技术服务，一天也不能耽误。"
    page = (
        "云岭县召开春耕生产现场会\n来源：云岭日报 发布时间：2022-05-06\n"
        "5月4日，云岭县春耕生产现场会在杉坪乡召开，县委书记沈若谷出席会议并讲话，各乡镇主要负责人参加会议。\n"
        f"**压实责任**\n{last}\n热点推荐\n云岭县召开教育工作会议\n茶香飘四海\n"
    )
    assert govnews.parse(page).paragraphs[-1] == last
