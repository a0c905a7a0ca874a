"""Whole pages of government sites: what stands around a headline is none, and dates no article."""

from __future__ import annotations

import pytest

import govnews

TEXT = (
    "4月12日，云岭市重点工程环城快速路开工，市委书记于飞出席开工仪式并讲话，市长江晚主持，各县区负责人参加。"
    "他强调，要抢抓工期，保证质量，尽早建成惠及群众的精品工程。\n"
    "市交通运输局局长楚天介绍，这条路全长三十二公里，设计时速八十公里，明年年底前建成通车。\n"
)


def the_article(page: str) -> govnews.Article:
    (article,) = govnews.parse_page(page).articles
    return article


@pytest.mark.parametrize(
    "path",
    [
        "首页 云岭商圈 商圈资讯 云岭市环城快速路开工建设",
        "首页信息公开党纪法规当前位置:首页>要闻",
        "云岭在线 >> 新闻频道 >> 时政要闻\n[首页] [新闻] [论坛] [邮箱] [聊天室]",
    ],
)
def test_a_path_is_no_headline(path: str) -> None:
    article = the_article(f"{path}\n云岭市环城快速路开工建设\n发布时间：2011-04-13 发布人：\n{TEXT}")
    assert (article.title, str(article.date)) == ("云岭市环城快速路开工建设", "2011-04-13")


@pytest.mark.parametrize("tools", ["【 我要打印 】 【 关闭 】", "放大⊕ 缩小⊖ 默认○", "分享至好友和朋友圈"])
def test_tools_are_no_headline(tools: str) -> None:
    article = the_article(f"云岭市环城快速路开工建设\n来源：云岭日报 2011-04-13 10:20\n{tools}\n{TEXT}")
    assert article.title == "云岭市环城快速路开工建设"


def test_the_outlet_between_headline_and_day_is_the_source() -> None:
    article = the_article(f"提供优质服务 助力企业发展\n云岭市政府网\n2017-12-21 00:00:00\n{TEXT}")
    assert (article.title, article.source) == ("提供优质服务 助力企业发展", "云岭市政府网")


def test_a_second_line_of_a_headline_is_no_outlet() -> None:
    article = the_article(
        f"云岭市环城快速路开工\n全市织密一张路网\n2017-12-21 00:00:00\n{TEXT}".replace(
            "一张路网", "一张交通大路"
        )
    )
    assert article.source is None


def test_a_portal_is_no_newspaper_and_the_day_of_the_visit_no_date() -> None:
    page = govnews.parse_page(
        "云岭县人民政府门户网站\n今天是 2016年4月20日 星期三\n首页 走进云岭 新闻中心 政务公开\n"
        "于飞在全县脱贫攻坚推进会上强调\n倒排工期 挂图作战 确保群众住新房过大年\n江　晚主持　楚天到会指导\n"
        f"发布时间：2016-04-19 17:42 来源：云岭县电视台 编辑：谷雨 点击：1226 次\n{TEXT}"
        "责任编辑：谷雨 审核：钱伟\n"
    )
    (article,) = page.articles
    assert article.title == "倒排工期 挂图作战 确保群众住新房过大年"
    assert article.subtitle == ("江 晚主持 楚天到会指导",)
    assert (str(article.date), article.source) == ("2016-04-19", "云岭县电视台")
    assert "谷雨" in [one.name for one in article.byline.contributors]


def test_without_a_publication_line_the_day_of_the_visit_dates_nothing() -> None:
    article = the_article(
        f"今天是：2016年4月20日 星期三\n云岭市环城快速路开工建设\n{TEXT.replace('4月12日', '近日')}"
    )
    assert article.date is None


def test_labels_glued_to_the_values_before_them_end_them() -> None:
    article = the_article(
        "云岭市环城快速路开工建设\n"
        f"来源:云岭市纪委监委网站发布时间:2019-08-26 09:40分享到:字号:A- A A+\n{TEXT}"
    )
    assert (article.source, str(article.date)) == ("云岭市纪委监委网站", "2019-08-26")


def test_the_table_over_a_document_is_no_headline() -> None:
    article = the_article(
        "标    题:云岭市人民政府关于于飞等同志职务任免的通知文    号:云政任〔2013〕6号发布日期:2013-06-14\n"
        f"云岭市人民政府关于于飞等同志职务任免的通知\n{TEXT}"
    )
    assert article.title == "云岭市人民政府关于于飞等同志职务任免的通知"
    assert str(article.date) == "2013-06-14"


def test_the_account_and_its_day_on_a_page_of_a_messenger() -> None:
    article = the_article(
        "云岭市环城快速路开工建设\n2017-01-13 云岭人大\n点击上方“云岭人大”可以订阅哦!\n"
        f"本刊讯(记者 江晚 楚 天){TEXT}编辑|齐悦\n阅读 3021  赞 18  投诉\n"
    )
    assert (article.title, article.source) == ("云岭市环城快速路开工建设", "云岭人大")
    assert [(one.name, str(one.role)) for one in article.byline.contributors] == [
        ("江晚", "reporter"),
        ("楚天", "reporter"),
        ("齐悦", "editor"),
    ]


BRIEF = "近日，云岭县人民法院来到大雾山镇，就地开庭审理一起茶园承包纠纷，双方当场握手言和，群众旁听了庭审。"


def briefs() -> str:
    return "\n\n".join(
        [
            "2024年3月11日 云岭县融媒体中心 编辑:程一 校对:柏灵",
            f"### 县法院:“车载法庭”开进茶山\n\n{BRIEF} (法院 殷红)",
            f"### 白马寨村:积分超市开张\n\n“扫一次院坝加2分。”{BRIEF}",
            f"### 县林业局部署春季森林防火\n\n{BRIEF.replace('近日', '3月8日')} (江晚)",
            f"### 县政协开展进楼栋协商活动\n\n{BRIEF.replace('近日', '3月7日')} (楚天)",
        ]
    )


def test_briefs_under_headings_of_one_level_are_articles_with_the_pages_day() -> None:
    articles = govnews.parse_page(briefs()).articles
    assert [one.title for one in articles][1] == "白马寨村:积分超市开张"
    assert [str(one.date) for one in articles] == ["2024-03-11"] * 4


def test_headings_of_one_level_stay_headings_where_most_of_them_are() -> None:
    sections = f"## 抢抓工期\n\n{BRIEF}\n\n## 保证质量\n\n{BRIEF[3:]}\n"
    assert (
        the_article(f"# 云岭市环城快速路开工建设\n\n{TEXT}\n{sections}").title == "云岭市环城快速路开工建设"
    )


def test_two_articles_with_their_own_days_keep_them() -> None:
    other = BRIEF.replace("近日", "昨天")
    page = govnews.parse_page(
        f"# 云岭市环城快速路开工建设\n\n来源：云岭日报 2011-04-13\n\n{TEXT}\n"
        f"# 县法院“车载法庭”开进茶山\n\n来源：云岭晚报 2011-04-15\n\n{other}\n"
    )
    assert [str(one.date) for one in page.articles] == ["2011-04-13", "2011-04-15"]


OTHER = f"县医院门诊大楼封顶\n本报讯（记者 江晚）{BRIEF}\n"


@pytest.mark.parametrize("head", ["新闻推荐", "【相关新闻】"])
def test_a_second_text_behind_a_recommendation_is_no_article(head: str) -> None:
    page = f"云岭市环城快速路开工\n云岭日报 2010-05-20\n{TEXT}{head}\n{OTHER}"
    assert the_article(page).title == "云岭市环城快速路开工"


def test_a_second_article_behind_another_line_is_one() -> None:
    page = (
        f"云岭市环城快速路开工\n云岭日报 2010-05-20\n{TEXT}\n县医院门诊大楼封顶\n本报讯（记者 江晚）{BRIEF}\n"
    )
    assert len(govnews.parse_page(page).articles) == 2


def test_a_resume_taken_from_elsewhere_names_its_source() -> None:
    assert the_article(f"云岭市环城快速路开工\n2010-05-20\n{TEXT}（简历摘自云岭网）\n").source == "云岭网"


@pytest.mark.parametrize(
    "over",
    [
        "> ... >> 其他文件\n索 引 号: 11330683742010670P/2017-84094 主题分类: 其他",
        (
            "首     页 政 务 公 开 网 上 办 事\n名        称 云岭市环城快速路开工建设\n"
            "文        号 云政办发〔2019〕29号   上 载 日 期 2011-04-13"
        ),
        "号: 003087762/202401-00007 信息分类: 其他\n称: 云岭市环城快速路开工建设\n号: 词:",
        "索引号: 1150038300\n发布机构: 云岭市交通局 成文日期: 2011-03-11 公开日期: 2011-04-13\n有效性:",
        "中国政府网 云岭省政府网 English",
    ],
)
def test_what_stands_over_a_document_is_no_headline(over: str) -> None:
    article = the_article(f"{over}\n云岭市环城快速路开工建设\n发布日期：2011-04-13 浏览次数：21\n{TEXT}")
    assert (article.title, str(article.date)) == ("云岭市环城快速路开工建设", "2011-04-13")


@pytest.mark.parametrize(
    ("under", "source"),
    [
        ("发布时间:\n\n2025-05-22 10:03\n\n信息来源:\n\n今日云岭\n\n分享到:", "今日云岭"),
        ("发布时间:\n\n2025-05-22 10:03\n\n来源:\n\n打印\n", None),
        ("• 2025年05月22日来源:云岭日报", "云岭日报"),
        ("〖 发布日期：2025-05-22 08:15 〗 〖 来源：云岭电视台 〗 〖 阅读：332 次 〗", "云岭电视台"),
        ("日期：[2025-05-22] 　来源：[云岭县政府办] 　点击：[1024] 　字号：[ 大 中 小 ]", "云岭县政府办"),
        ("2025-05-22 10:03 来源：【打印】", None),
        ("来源: 最后更新:2025-05-22 01:40:57", None),
        (
            "云岭县人民政府网站 yunling.gov.example 发布时间：2025年05月22日 信息来源：云岭县广电局",
            "云岭县广电局",
        ),
        ("　　2025/5/22　　云岭日报　　阅读次数：12", "云岭日报"),
        ("2025/5/22　　云岭要闻　　阅读次数：12", None),
        ("2025-05-22江晚楚天", None),
        ("2025-05-22江晚楚天\n\n云岭人大研究 2025年5期", None),
    ],
)
def test_forms_of_a_publication_line(under: str, source: str | None) -> None:
    article = the_article(f"• 云岭市环城快速路开工建设\n{under}\n{TEXT}")
    assert (article.title, article.source, str(article.date)) == (
        "云岭市环城快速路开工建设",
        source,
        "2025-05-22",
    )


def test_who_reports_on_a_publication_line_without_a_colon() -> None:
    article = the_article(
        f"云岭市环城快速路开工建设\n云岭新闻记者 江晚 楚天 2025-05-22 21:30 浏览量: 1.2万\n{TEXT}"
    )
    assert [one.name for one in article.byline.contributors] == ["江晚", "楚天"]


def test_the_host_over_the_publication_line_is_no_headline() -> None:
    line = "时间：2019-08-08　作者：江晚　新闻来源：云岭市人民检察院"
    assert the_article(f"云岭市人民检察院\n{line}\n市检察院走进校园\n{TEXT}").title == "市检察院走进校园"
    assert the_article(f"走进云岭市人民检察院\n{line}\n{TEXT}").title == "走进云岭市人民检察院"


def test_an_office_over_what_it_does_is_half_a_headline() -> None:
    text = "5月5日，东陵市教育局开展校园安全检查，局长何田带队。"
    article = the_article(f"东陵市教育局\n开展校园安全检查\n2022-05-06 10:00 来源：东陵网\n{text}\n")
    assert article.title == "东陵市教育局 开展校园安全检查"


def test_a_call_to_follow_an_account_is_no_source() -> None:
    article = the_article(f"云岭县检查校园安全\n2022-05-06 10:00\n{TEXT}\n扫码关注云岭发布\n")
    assert article.source is None


def test_the_table_over_a_document_tells_its_headline_where_nothing_else_does() -> None:
    name = "云岭县人民政府关于于飞等同志任免职的通知"
    table = f"索引号：YL001/2019-00012\n名称：{name}\n发布日期：2019-08-08\n"
    notice = (
        "各乡镇人民政府，县政府各部门：\n经县政府研究，决定：\n"
        "任命于飞为县财政局局长；\n免去江晚的县财政局局长职务。\n"
    )
    assert the_article(f"{table}{name}\n{notice}").title == name
    assert the_article(f"{table}{notice}").title == name


@pytest.mark.parametrize("day", ["2014年1月17日 星期", "点击看视频\n2014年1月17日 星期"])
def test_a_day_whose_weekday_is_lost(day: str) -> None:
    article = the_article(f"{day}\n云岭市环城快速路开工\n本报讯 记者江晚报道:{TEXT}第01版:要闻 4下一版\n")
    assert str(article.date) == "2014-01-17"


def test_a_headline_torn_behind_a_joining_word_is_whole() -> None:
    line = "2021-05-22 10:10 云岭县融媒体中心"
    page = f"全县上半年经济运行分析暨\n重点项目推进工作会议召开\n{line}\n{TEXT}"
    assert the_article(page).title == "全县上半年经济运行分析暨 重点项目推进工作会议召开"


def test_the_office_that_signs_a_notice_is_no_source() -> None:
    notice = (
        "关于召开全县安全生产工作会议的通知\n发布日期：2021-05-22 浏览次数：55\n各乡镇人民政府：\n"
        "经县政府同意，定于5月28日上午召开全县安全生产工作会议，现将有关事项通知如下：\n"
        "一、会议地点\n县行政中心三楼会议室。\n"
    )
    article = the_article(f"{notice}云岭县人民政府办公室\n2021年5月22日\n")
    assert (article.source, str(article.date)) == (None, "2021-05-22")


def test_a_page_on_one_line_is_cut_behind_its_path_and_its_headline() -> None:
    line = "2021-05-22 09:10:00 来源：云岭新闻网 作者：江晚 "
    flat = TEXT.replace("\n", " ").strip()
    for path in ("", "首页 > 新闻中心 > 正文 "):
        article = the_article(f"{path}云岭市环城快速路开工建设 {line}{flat} 编辑：楚天\n")
        assert (article.title, article.source, str(article.date)) == (
            "云岭市环城快速路开工建设",
            "云岭新闻网",
            "2021-05-22",
        )
        assert [one.name for one in article.byline.contributors] == ["江晚", "楚天"]


def test_a_source_in_brackets_at_the_end_loses_the_bracket() -> None:
    page = f"云岭市环城快速路开工\n{TEXT}\n（来源：云岭市政府网）\n发布日期：2021-05-22\n"
    assert the_article(page).source == "云岭市政府网"


def test_whose_site_it_is_is_no_headline_but_an_office_over_its_document_is_part_of_it() -> None:
    line = "2021-05-22 10:10 云岭县融媒体中心"
    page = f"云岭市人民政府\n重点项目推进工作会议召开\n{line}\n{TEXT}"
    assert the_article(page).title == "重点项目推进工作会议召开"
    page = f"云岭市人民政府\n关于公布重点项目名单的通知\n{line}\n{TEXT}"
    assert (the_article(page).title or "").endswith("关于公布重点项目名单的通知")
