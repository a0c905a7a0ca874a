"""Lines of a newspaper page that only their neighbours tell."""

from __future__ import annotations

import attrs
import pytest

import govnews
from govnews.blocks import BlockKind as K
from govnews.folding import fold
from govnews.stages.settle import settle
from made import Line, labelled

MASTHEAD = (
    "云泉山讯\n云泉县水利局主管\u3000云泉县水利报社出版\n2019年 9月12日 星期四 第7218期 今日4版\n"
    "编辑 牛 耕 电话 2812345 组版 萧 萧\n"
)
REPORT = (
    "本报讯（记者 江晚）昨日，全县水利工作会议召开，总结去年工作，部署今年任务。"
    "会议要求，各地要抓好落实，确保安全度汛。\n"
)


def test_what_a_paper_prints_over_its_articles_is_no_headline() -> None:
    page = govnews.parse_page(f"{MASTHEAD}全县水利工作会议召开\n祝云主持 霍青宣读表彰决定\n{REPORT}")
    assert [(one.title, one.subtitle, str(one.date)) for one in page.articles] == [
        ("全县水利工作会议召开", ("祝云主持 霍青宣读表彰决定",), "2019-09-12")
    ]


def test_the_seal_of_a_notice_opens_no_article() -> None:
    notice = (
        "关于云泉大桥夜间封闭的公告\n"
        "为确保安全，定于4月18日至4月27日夜间封闭施工，请过往车辆绕行，由此带来的不便敬请谅解。\n"
    )
    page = govnews.parse_page(
        f"{MASTHEAD}全县水利工作会议召开\n{REPORT}{notice}云泉县公安局交通警察大队\n2019年9月10日\n"
    )
    assert [one.title for one in page.articles] == ["全县水利工作会议召开", "关于云泉大桥夜间封闭的公告"]
    assert page.articles[1].body.endswith("2019年9月10日")


def test_the_day_under_a_seal_is_no_headline() -> None:
    lines: list[Line] = [
        (K.TITLE, "关于大桥封闭的通告"),
        (K.BODY, "大桥即日起封闭。"),
        (K.BODY, "云泉县公安局"),
        (K.TITLE, "7月17日"),
        (K.BODY, "夜色里，灯火连成一条长龙。"),
    ]
    text, pieces = labelled(lines)
    assert settle(fold(text), pieces, printed=True)[3].kind is K.BODY


def test_a_picture_with_a_day_is_news_of_its_own() -> None:
    picture = (
        "9月11日，云泉码头一片繁忙，工人们正在装卸货物。"
        "今年以来，该码头完成货物吞吐量三十八万吨，同比增长一成。\n"
    )
    page = govnews.parse_page(f"{MASTHEAD}全县水利工作会议召开\n{REPORT}{picture}本报记者 江晚 摄\n")
    assert [one.title for one in page.articles] == ["全县水利工作会议召开", None]
    assert [(c.name, str(c.role)) for c in page.articles[1].byline.contributors] == [("江晚", "photographer")]


def test_letters_are_signed_by_where_their_writer_lives() -> None:
    letter = (
        "路灯何时亮\n编辑同志：\n我们小区的路灯坏了三个月，晚上出门很不方便，请有关部门尽快派人来修理。\n"
        "河东区 钮玉等23户居民\n"
    )
    page = govnews.parse_page(f"{MASTHEAD}全县水利工作会议召开\n{REPORT}{letter}")
    assert page.articles[1].title == "路灯何时亮"
    assert page.articles[1].source is None
    assert [c.name for c in page.articles[1].byline.contributors] == ["钮玉"]


def test_a_name_alone_under_a_headline_wrote_the_text() -> None:
    essay = (
        "读书莫作书签党\n韦编\n书买来不读，只在扉页夹一枚书签，过些日子再换一处，如此读书，等于没有读。"
        "真正的读书，是把书读进心里去，把道理用到实处去，一点一滴，日积月累。\n"
    )
    page = govnews.parse_page(f"{MASTHEAD}全县水利工作会议召开\n{REPORT}{essay}")
    assert page.articles[1].title == "读书莫作书签党"
    assert [c.name for c in page.articles[1].byline.contributors] == ["韦编"]


def test_a_picture_may_have_a_headline() -> None:
    picture = "军民同饮一壶水\n图为九月十日，云泉大堤上，乡亲们给抗洪官兵送水。 江 晚摄\n(下转第三版)\n"
    page = govnews.parse_page(f"{MASTHEAD}全县水利工作会议召开\n{REPORT}{picture}")
    assert [one.title for one in page.articles] == ["全县水利工作会议召开", "军民同饮一壶水"]


def test_a_reporters_question_is_no_headline_where_another_opens_a_paragraph() -> None:
    lines: list[Line] = [
        (K.TITLE, "水利专家谈干旱"),
        (K.BODY, "记者：旱情还会持续吗？"),
        (K.BODY, "薛远：还要看上游来水。"),
        (K.TITLE, "记者：工程能解决多大问题？"),
        (K.BODY, "薛远：要两条腿走路。"),
    ]
    text, pieces = labelled(lines)
    assert [one.kind for one in settle(fold(text), pieces, printed=True)] == [K.TITLE, *[K.BODY] * 4]
    text, pieces = labelled([lines[0], *lines[2:]])
    assert settle(fold(text), pieces, printed=True)[2].kind is K.TITLE


def test_the_name_of_the_paper_over_its_issue_line_is_no_headline_wherever_it_stands() -> None:
    lines: list[Line] = [
        (K.BODY, "他放下锤子，把铁壶举起来，对着光照了又照。"),
        (K.TITLE, "# 云泉时讯"),
        (K.META, "2019年9月12日 星期四 第7218期", "paper-issue"),
        (K.TITLE, "工地送来喜报"),
        (K.BODY, "昨日，大桥工地传来消息，主桥合龙。"),
    ]
    text, pieces = labelled(lines)
    found = settle(fold(text), pieces, printed=True)
    assert [one.kind for one in found] == [K.BODY, K.META, K.META, K.TITLE, K.BODY]
    assert [one.kind for one in settle(fold(text), [*pieces[:2], *pieces[3:]], printed=True)][1] is not K.META


def test_a_heading_may_say_what_has_come_about() -> None:
    lines: list[Line] = [
        (K.TITLE, "山村有了盼头"),
        (K.BODY, "五年前，这里的山货要靠人背出去。"),
        (K.BODY, "大路修通了，货车进村了"),
        (K.BODY, "前年，县里修通了十八公里的水泥路，收山货的货车开到了家门口。"),
    ]
    text, pieces = labelled(lines)
    assert settle(fold(text), pieces, printed=True)[2].kind is K.HEADING
    text, pieces = labelled([*lines[:2], (K.BODY, "记者了解到，全村的山货已经卖完了"), lines[3]])
    assert settle(fold(text), pieces, printed=True)[2].kind is K.BODY


def test_a_line_that_no_rule_knows_may_be_the_headline_of_a_picture() -> None:
    lines: list[Line] = [
        (K.BODY, "会议于昨日闭幕。"),
        (K.WIDGET, "雪岭冬捕", "shape-word"),
        (K.CAPTION, "昨日，云泉水库的渔工在冰面起网收鱼，今年首网出鱼三万斤。"),
    ]
    text, pieces = labelled(lines)
    assert settle(fold(text), pieces, printed=True)[1].kind is K.TITLE
    text, pieces = labelled([lines[0], (K.CAPTION, "雪岭冬捕", "shape-word"), lines[2]])
    assert settle(fold(text), pieces, printed=True)[1].kind is K.TITLE
    text, pieces = labelled([lines[0], (K.WIDGET, "扫码关注", "widget-code"), lines[2]])
    assert settle(fold(text), pieces, printed=True)[1].kind is K.WIDGET


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        pytest.param("手艺交给谁来接着做", K.HEADING, id="a heading"),
        pytest.param("二〇一九年九月二日", K.BODY, id="a day"),
        pytest.param("路修到了家门口。全村人都来看", K.BODY, id="a full stop within"),
        pytest.param("老支书拍着桌子问：谁", K.BODY, id="a colon near its end"),
        pytest.param("阅卷的是群众，答卷的是", K.BODY, id="a word that needs another"),
        pytest.param("祝 云 霍 青 江晚 韦编 卷千重", K.BODY, id="names"),
    ],
)
def test_a_short_line_between_paragraphs(line: str, kind: K) -> None:
    lines: list[Line] = [
        (K.TITLE, "山村有了盼头"),
        (K.BODY, "五年前，这里的山货要靠人背出去。"),
        (K.BODY, line),
        (K.BODY, "前年，县里修通了十八公里的水泥路，收山货的货车开到了家门口。"),
    ]
    text, pieces = labelled(lines)
    assert settle(fold(text), pieces, printed=True)[2].kind is kind


@pytest.mark.parametrize(
    ("line", "signature", "kind"),
    [
        pytest.param("工商所夜查节前食品", "通讯员 白 芷 记者 江 晚", K.TITLE, id="a headline"),
        pytest.param("工商所夜查节前食品。", "通讯员 白 芷 记者 江 晚", K.BODY, id="a sentence"),
        pytest.param("工商所夜查节前食品，把", "通讯员 白 芷 记者 江 晚", K.BODY, id="torn text"),
        pytest.param("工商所夜查节前食品", "（江 晚）", K.BODY, id="a signature behind the text"),
    ],
)
def test_what_stands_over_a_line_of_reporters_is_a_headline(line: str, signature: str, kind: K) -> None:
    lines: list[Line] = [(K.BODY, "会议于昨日闭幕。"), (K.BODY, line), (K.BYLINE, signature)]
    text, pieces = labelled(lines)
    assert settle(fold(text), pieces, printed=True)[1].kind is kind


def test_sentences_in_a_row_behind_one_mark_are_briefs_and_no_captions() -> None:
    briefs = (
        "一句话新闻\n△云泉粮店送粮上门，已为孤老户送面八千斤。\n△云泉县法院到石门乡现场开庭，审结纠纷四件。\n"
    )
    page = govnews.parse_page(f"{MASTHEAD}全县水利工作会议召开\n{REPORT}{briefs}")
    assert [block.kind for block in page.blocks if block.text.startswith("△")] == [K.BODY, K.BODY]
    page = govnews.parse_page(f"{MASTHEAD}全县水利工作会议召开\n{REPORT}△与会人员参观水库。\n")
    assert [block.kind for block in page.blocks if block.text.startswith("△")] == [K.CAPTION]


def test_a_picture_that_calls_itself_news_is_an_article_though_a_name_closes_it() -> None:
    picture = "图片新闻 9月11日，云泉县工地小学的孩子们给爸爸妈妈送上自己画的“劳动奖状”。 季 风摄\n"
    page = govnews.parse_page(f"{MASTHEAD}全县水利工作会议召开\n{REPORT}{picture}")
    assert [one.title for one in page.articles] == ["全县水利工作会议召开", None]
    assert [c.name for c in page.articles[1].byline] == ["季风"]


def test_a_caption_under_a_headline_without_text_stays_there_on_a_torn_page() -> None:
    torn = (
        "水库巡查不能走过场\n本报讯（记者 江晚）副市长柏长风主持会议，部署全市水库巡查，要求把转移路线告\n"
        "### 春网起 银鳞跃\n![](media/p1.jpg)\n"
        "9月11日，平沙渔港的渔民正在分拣刚刚上岸的鱼，副市长柏长风到码头查看渔船和水库巡查。\n记者 安澜 摄\n"
        "诉每一户群众。柏长风强调，水库巡查不能走过场。\n"
    )
    page = govnews.parse_page(MASTHEAD + torn)
    flood, fish = page.articles
    assert [c.name for c in fish.byline] == ["安澜"]
    assert flood.body.endswith("把转移路线告诉每一户群众。柏长风强调，水库巡查不能走过场。")


def test_a_letter_to_the_editors_opens_with_no_credit() -> None:
    letter = "加班该不该给钱\n编辑老师:\n我们厂每天加班三小时，该不该给钱？\n云泉针织厂 女工 柯小满\n"
    page = govnews.parse_page(f"{MASTHEAD}全县水利工作会议召开\n{REPORT}{letter}")
    assert [(c.name, str(c.role)) for c in page.articles[1].byline] == [("柯小满", "author")]


@pytest.mark.parametrize(
    ("line", "below", "kind"),
    [
        ("茶厂同六个班组签了承包合", "同，把产量、质量一一分解到班组。", K.BODY),
        ("茶农把北山的老茶园改成了示", "范园，一季多卖三千元。", K.BODY),
        ("稳面积，落实到田块", "个。", K.HEADING),
        ("增产量，落实到班组", "茶厂同六个班组签了合同，产量增加三成。", K.HEADING),
        ("## 签了承包合", "同，把产量、质量一一分解到班组。", K.HEADING),
    ],
)
def test_a_line_that_ends_within_a_word_is_no_heading(line: str, below: str, kind: K) -> None:
    text, pieces = labelled([(K.BODY, "茶厂今年开工早。"), (K.HEADING, line), (K.BODY, below)])
    pieces[1] = attrs.evolve(pieces[1], level=2 if line.startswith("#") else 0)
    assert settle(fold(text), pieces, printed=True)[1].kind is kind


def test_a_picture_between_texts_has_its_headline_and_the_text_behind_is_of_another() -> None:
    caption = "春耕在即，县农机局为农户免费检修拖拉机。图为技术员在检修现场。（本报记者 江晚 摄）"
    picture = f"\n农机下乡忙“体检”\n{caption}\n\n"
    rest = "会议强调，监督不能走过场，敢问、会问，才对得起手里这本聘书。\n"
    page = govnews.parse_page(f"{MASTHEAD}全县水利工作会议召开\n{REPORT}{picture}{rest}")
    assert [one.title for one in page.articles] == ["全县水利工作会议召开", "农机下乡忙“体检”"]
    assert rest.strip() in page.articles[0].body


def test_a_heading_over_a_picture_within_a_report_stays_one() -> None:
    lines: list[Line] = [
        (K.BODY, "大家都来说一说这口老井。"),
        (K.HEADING, "农机下乡忙“体检”"),
        (K.CAPTION, "图为县农机局技术员在石桥镇检修现场，农户在一旁观看。"),
        (K.BODY, "会议强调，监督不能走过场，敢问、会问，才对得起手里这本聘书。"),
    ]
    text, pieces = labelled(lines)
    assert settle(fold(text), pieces, printed=True)[1].kind is K.HEADING


@pytest.mark.parametrize(
    "notice", ["县人事局公布今年招考公告要点", "县人大常委会公告（第3号）", "县职教中心招生简章"]
)
def test_headlines_of_notices(notice: str) -> None:
    text = "根据有关规定，现将招考报名工作有关事项公告如下，请报考人员携带证件到县人事局报名。\n"
    page = govnews.parse_page(f"{MASTHEAD}全县水利工作会议召开\n{REPORT}{notice}\n{text}")
    assert [one.title for one in page.articles] == ["全县水利工作会议召开", notice]


def test_the_section_with_a_dot_and_the_telephone_are_the_papers_own_lines() -> None:
    head = (
        "A05\n城事·社区\n2021年6月30日\u3000星期三\n编辑：江\u3000晚\u3000组版：何田\n"
        "新闻110：5110110\u3000短信平台：发到0000\n"
    )
    page = govnews.parse_page(f"{head}\n全县水利工作会议召开\n{REPORT}")
    assert [(one.title, one.kicker) for one in page.articles] == [("全县水利工作会议召开", ())]
