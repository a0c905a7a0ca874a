"""Which line of a headline is the headline: invented heads of newspaper articles."""

from __future__ import annotations

import re

import attrs
import pytest

import govnews
from govnews.blocks import BlockKind as K
from govnews.folding import fold
from govnews.markup import blank
from govnews.stages.headline_order import relabel
from made import Line, labelled

_LEVEL = re.compile(r"(#{1,6}) ")
TEXT: Line = (K.BODY, "八月五日，云泉县水利工作会议在县城召开，总结去年工作，部署今年任务。")


def kinds(*lines: Line) -> list[K]:
    text, pieces = labelled(lines)
    marks = [_LEVEL.match(text, one.piece.start) for one in pieces]
    levels = [attrs.evolve(p, level=len(m[1]) if m else 0) for p, m in zip(pieces, marks, strict=True)]
    return [one.kind for one in relabel(blank(fold(text)), levels)]


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        pytest.param(
            (
                (K.KICKER, "柏长风在全市防汛调度会上强调"),
                (K.TITLE, "严阵以待　尽锐出战"),
                (K.TITLE, "坚决打赢防汛抗洪这场硬仗"),
                (K.SUBTITLE, "沈若谷主持　陶之遥等参加"),
            ),
            [K.KICKER, K.KICKER, K.TITLE, K.SUBTITLE],
            id="who said it where, a slogan in parts, the headline, and who led it",
        ),
        pytest.param(
            (
                (K.KICKER, "市防汛指挥部召开紧急电视电话会议"),
                (K.TITLE, "死守江堤　确保安澜"),
                (K.SUBTITLE, "祝云讲话　霍青主持"),
            ),
            [K.KICKER, K.TITLE, K.SUBTITLE],
            id="a meeting over what it calls for, and who led it",
        ),
        pytest.param(
            ((K.TITLE, "县委召开“三会一课”推进会"), (K.TITLE, "学要联系实际学　做要对照先进做")),
            [K.KICKER, K.TITLE],
            id="a meeting with a name in quotation marks",
        ),
        pytest.param(
            ((K.TITLE, "县总工会六届二次全委会昨日闭幕"), (K.SUBTITLE, "把职工书屋建到车间里")),
            [K.KICKER, K.TITLE],
            id="what a meeting wants to be made of something",
        ),
        pytest.param(
            ((K.KICKER, "云溪河畔话今昔"), (K.TITLE, "庆祝建县六十周年征文选登")),
            [K.TITLE, K.KICKER],
            id="a call for essays under the headline",
        ),
        pytest.param(
            ((K.TITLE, "窨井没盖老人摔伤，本报连续报道引起重视"), (K.TITLE, "全城井盖三天补齐")),
            [K.KICKER, K.TITLE],
            id="what the paper told before",
        ),
        pytest.param(
            ((K.TITLE, "庆祝建县六十周年征文选登"), (K.TITLE, "云溪河畔话今昔")),
            [K.KICKER, K.TITLE],
            id="the same over it",
        ),
        pytest.param(
            ((K.KICKER, "今年我县新改建"), (K.TITLE, "农村公路120公里")),
            [K.TITLE, K.TITLE],
            id="a short line whose verb needs the next one",
        ),
        pytest.param(
            ((K.KICKER, "县防汛指挥部关于做好汛期安全防范"), (K.TITLE, "的公　告")),
            [K.TITLE, K.TITLE],
            id="a line that begins with what binds it to the one above",
        ),
        pytest.param(
            (
                (K.TITLE, "## 全县春耕生产现场会在石桥镇举行"),
                (K.TITLE, "赶节气抓质量 把种子播进春天里"),
                (K.TITLE, "### 祝云讲话 霍青主持"),
            ),
            [K.KICKER, K.TITLE, K.SUBTITLE],
            id="the same, whatever their marks",
        ),
        pytest.param(
            (
                (K.KICKER, "县委召开常委会会议"),
                (K.TITLE, "分析研究当前经济工作"),
                (K.SUBTITLE, "县委书记祝云主持会议"),
            ),
            [K.KICKER, K.TITLE, K.SUBTITLE],
            id="a meeting over what it dealt with, and who led it",
        ),
        pytest.param(
            ((K.KICKER, "县政府召开第九次常务会议"), (K.TITLE, "研究部署冬季供暖和安全生产等工作")),
            [K.TITLE, K.SUBTITLE],
            id="a meeting and what it dealt with",
        ),
        pytest.param(
            ((K.TITLE, "祝云主持召开县政府第9次常务会议"), (K.SUBTITLE, "研究部署冬季供暖和安全生产等工作")),
            [K.KICKER, K.TITLE],
            id="who led a meeting over what it dealt with",
        ),
        pytest.param(
            (
                (K.TITLE, "我县隆重庆祝第二十七个教师节"),
                (K.TITLE, "县委县政府重奖百名教师"),
                (K.SUBTITLE, "祝云讲话　霍青宣读表彰决定"),
            ),
            [K.KICKER, K.TITLE, K.SUBTITLE],
            id="a feast over what was done, and who spoke",
        ),
        pytest.param(
            ((K.TITLE, "全国山区养老服务工作推进会在京召开"), (K.TITLE, "让每一位老人都有热饭吃")),
            [K.KICKER, K.TITLE],
            id="a meeting over a call that begins with 让",
        ),
        pytest.param(
            ((K.TITLE, "乡村振兴看云泉"), (K.TITLE, "老油坊里飘出新香味")),
            [K.KICKER, K.TITLE],
            id="a campaign in a place",
        ),
        pytest.param(
            ((K.TITLE, "# 云泉举行公交票价听证会"), (K.TITLE, "两套方案都给老人免票")),
            [K.TITLE, K.SUBTITLE],
            id="a meeting and what came of it",
        ),
        pytest.param(
            ((K.TITLE, "全市秋收现场会在石桥镇召开"), (K.TITLE, "铁牛下田　颗粒归仓")),
            [K.KICKER, K.TITLE],
            id="a meeting over a slogan",
        ),
        pytest.param(
            ((K.TITLE, "瑞雪迎新春　关怀送上门"), (K.TITLE, "县领导走访慰问环卫工人")),
            [K.KICKER, K.TITLE],
            id="a slogan over what happened",
        ),
        pytest.param(
            ((K.TITLE, "绿了荒山　富了百姓"), (K.TITLE, "云泉县石桥乡栽桑养蚕见闻")),
            [K.TITLE, K.SUBTITLE],
            id="a slogan that is the headline of a report",
        ),
        pytest.param(
            ((K.TITLE, "### 云江漫笔"), (K.TITLE, "路灯亮了，心里也亮了")),
            [K.KICKER, K.TITLE],
            id="a column, though it is marked",
        ),
        pytest.param(
            ((K.KICKER, "直击台风“海葵”"), (K.TITLE, "三百条船都回了港")),
            [K.KICKER, K.TITLE],
            id="a column that begins as such names do",
        ),
        pytest.param(
            ((K.TITLE, "走进云岭深处"), (K.SUBTITLE, "——云岭乡春茶开采见闻")),
            [K.TITLE, K.SUBTITLE],
            id="no column: a subtitle with a dash stands under it",
        ),
        pytest.param(
            (
                (K.KICKER, "防汛抗旱 众志成城"),
                (K.KICKER, "祝云在全县防汛会议上强调"),
                (K.TITLE, "全力以赴保大堤"),
            ),
            [K.KICKER, K.KICKER, K.TITLE],
            id="two lines over the headline",
        ),
        pytest.param(
            ((K.TITLE, "云泉法院一天发还执行款三千万元"), (K.TITLE, "126名工人领到工钱")),
            [K.TITLE, K.SUBTITLE],
            id="two whole lines",
        ),
        pytest.param(
            ((K.KICKER, "追踪报道"), (K.TITLE, "一座便桥，等了七年"), (K.TITLE, "图纸画好了，钱却没有着落")),
            [K.KICKER, K.TITLE, K.SUBTITLE],
            id="two whole lines under a column",
        ),
        pytest.param(
            ((K.TITLE, "关于加强全县森林草原"), (K.TITLE, "防火工作的通告")),
            [K.TITLE, K.TITLE],
            id="one headline in two lines",
        ),
        pytest.param(
            ((K.TITLE, "国务院发布通知"), (K.TITLE, "要求做好秋粮收购工作")),
            [K.TITLE, K.SUBTITLE],
            id="what a notice deals with, though it ends as a torn headline does",
        ),
        pytest.param(
            ((K.TITLE, "我市召开安全生产电视电话会议"), (K.TITLE, "坚决遏制重特大事故")),
            [K.KICKER, K.TITLE],
            id="a meeting over its call in one line",
        ),
        pytest.param(
            ((K.KICKER, "云泉县公安局"), (K.TITLE, "关于国庆期间交通管制的通告")),
            [K.TITLE, K.TITLE],
            id="the office over its notice",
        ),
        pytest.param(((K.TITLE, "丰"), (K.TITLE, "收")), [K.TITLE, K.TITLE], id="from top to bottom"),
        pytest.param(
            ((K.TITLE, "全县首批科技贷款落地"), (K.KICKER, "简讯"), (K.TITLE, "石桥乡办起夜校")),
            [K.TITLE, K.KICKER, K.TITLE],
            id="two headlines, the first without a text",
        ),
        pytest.param(
            ((K.KICKER, "市政协七届一次会议昨日闭幕"), (K.TITLE, "# 祝云当选市政协主席")),
            [K.KICKER, K.TITLE],
            id="the mark tells",
        ),
        pytest.param(
            ((K.TITLE, "云泉县防汛指挥部通告"), (K.BYLINE, "（第三号）")),
            [K.TITLE, K.SUBTITLE],
            id="the number of a notice",
        ),
        pytest.param(
            (
                (K.TITLE, "任免名单"),
                (K.BODY, "（2020年3月6日云泉县第九届人民代表大会常务委员会第七次会议通过）"),
            ),
            [K.TITLE, K.SUBTITLE],
            id="who passed it and when",
        ),
    ],
)
def test_a_headline_of_several_lines(lines: tuple[Line, ...], told: list[K]) -> None:
    assert kinds(*lines, TEXT) == [*told, K.BODY]


@pytest.mark.parametrize(
    ("above", "line", "told"),
    [
        pytest.param("会议于昨日闭幕。", "来自大堤的报道", K.KICKER, id="behind a full stop"),
        pytest.param("二〇〇三年八月五日", "来自大堤的报道", K.KICKER, id="behind the day of a notice"),
        pytest.param("会议于昨日闭幕。", "寒潮来袭 学校停课", K.KICKER, id="in two parts"),
        pytest.param("会议于昨日闭幕。", "记者 江晚 沈墨", K.BODY, id="who signs the text above"),
        pytest.param("会议于昨日闭幕。", "订报电话 2812345", K.BODY, id="a telephone"),
        pytest.param("会议听取了关于水库", "来自大堤的报道", K.BODY, id="the text above is torn"),
        pytest.param("会议听取了关于水库", "“我为群众办实事”实践活动", K.KICKER, id="a column's name"),
        pytest.param("会议于昨日闭幕。", "云泉县水利局", K.BODY, id="the office that signs the text above"),
        pytest.param("会议于昨日闭幕。", "来自大堤的报道，", K.BODY, id="a torn text"),
    ],
)
def test_a_short_line_over_a_headline_belongs_to_it(above: str, line: str, told: K) -> None:
    found = kinds((K.BODY, above), (K.BODY, line), (K.TITLE, "老船工的一盏马灯"), TEXT)
    assert found == [K.BODY, told, K.TITLE, K.BODY]


def test_the_first_heading_looks_like_the_next_one() -> None:
    head: list[Line] = [(K.TITLE, "# 会场见闻录"), (K.TITLE, "**发言席上的一把豆荚**"), TEXT]
    assert kinds(*head, (K.HEADING, "**门口的十把雨伞**"), TEXT)[:3] == [K.TITLE, K.HEADING, K.BODY]
    assert kinds(*head, (K.HEADING, "门口的十把雨伞"), TEXT)[:3] == [K.TITLE, K.SUBTITLE, K.BODY]


def test_thousands_of_headlines_in_a_row_are_read() -> None:
    page = "云岭日报\n2021年8月5日 星期四 第8642期 今日8版\n" + "# 云台 东陵\n## 会议召开\n" * 1500
    assert "".join(block.text for block in govnews.parse_page(page).blocks).count("会议召开") == 1500


def test_an_office_stands_over_its_notice_whatever_stands_above() -> None:
    lines: list[Line] = [
        (K.BODY, "祝云要求，要严格对"),
        (K.BODY, "中共云泉县委组织部"),
        (K.TITLE, "关于江晚等三名同志任前公示的公告"),
        TEXT,
    ]
    assert kinds(*lines)[1:3] == [K.TITLE, K.TITLE]


def test_an_office_below_a_text_seals_it() -> None:
    lines: list[Line] = [TEXT, (K.BODY, "云泉县公安局"), (K.TITLE, "关于我们身边的人"), TEXT]
    assert kinds(*lines)[1] is K.BODY


def test_a_question_under_the_name_of_a_column_is_the_headline() -> None:
    lines = ((K.TITLE, "法律信箱"), (K.BODY, "加班费按什么算，能不给吗？"), TEXT)
    assert kinds(*lines) == [K.KICKER, K.TITLE, K.BODY]
    assert kinds((K.TITLE, "茶园开园"), *lines[1:])[1] is K.BODY


def test_whose_essays_it_is_one_of_may_stand_under_a_headline() -> None:
    assert kinds((K.TITLE, "青岚江畔话今昔"), (K.TITLE, "“我与青岚”征文选登"), TEXT)[0] is K.TITLE


def test_who_asks_for_it_may_stand_under_a_call() -> None:
    lines = ((K.TITLE, "严防死守不松劲 水上陆上一起防"), (K.TITLE, "祝云要求把好车站、渡口三道关"), TEXT)
    assert kinds(*lines)[:2] == [K.TITLE, K.SUBTITLE]


@pytest.mark.parametrize(
    ("over", "headline", "told"),
    [
        ("县委召开禽流感防控工作会议", "“四个不放过”盯紧每一只鸡", [K.KICKER, K.TITLE]),
        ("县总工会五届二次全委会昨日闭幕", "把工会建到农民工最集中的地方", [K.KICKER, K.TITLE]),
        ("州委召开领导干部大会 传达学习全会精神", "把思想统一到全会精神上来", [K.KICKER, K.TITLE]),
        ("县交通局发出紧急通知", "不得以任何借口封路断航", [K.KICKER, K.TITLE]),
        ("祝云要求把好车站、渡口三道关", "严防死守不松劲 水上陆上一起防", [K.KICKER, K.TITLE]),
        ("县人大常委会举行第三十次会议", "任免一批国家机关工作人员", [K.TITLE, K.SUBTITLE]),
        ("我县召开渔业生产现场会", "祝云要求把渔民安全放在首位", [K.TITLE, K.SUBTITLE]),
    ],
)
def test_a_meeting_over_what_it_calls_for(over: str, headline: str, told: list[K]) -> None:
    assert kinds((K.TITLE, over), (K.TITLE, headline), TEXT)[:2] == told


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        (((K.TITLE, "冬闲田里种上油菜"), (K.TITLE, "农家院中编起竹筐"), TEXT), [K.TITLE, K.TITLE, K.BODY]),
        (
            ((K.TITLE, "以春耕生产的大突破"), (K.TITLE, "推动青岚发展的新跨越"), TEXT),
            [K.TITLE, K.TITLE, K.BODY],
        ),
        (
            (
                (K.KICKER, "柏长风在全市项目建设推进会上强调"),
                (K.TITLE, "以工业园区的大建设"),
                (K.TITLE, "带动云泉经济的新发展"),
                (K.SUBTITLE, "沈若谷主持　陶之遥等参加"),
            ),
            [K.KICKER, K.TITLE, K.TITLE, K.SUBTITLE],
        ),
        (
            (
                (K.KICKER, "祝云主持召开市政府常务会议"),
                (K.TITLE, "传达学习全省春耕工作会议精神"),
                (K.TITLE, "研究部署水库除险加固和校车安全整治工作"),
            ),
            [K.KICKER, K.TITLE, K.TITLE],
        ),
        (
            (
                (K.KICKER, "柏长风在石桥镇调研时强调"),
                (K.TITLE, "把田间地头的账算得更细"),
                (K.TITLE, "坚持节水优先 突出良种推广"),
            ),
            [K.KICKER, K.TITLE, K.SUBTITLE],
        ),
        (
            (
                (K.TITLE, "我县隆重庆祝第二十五个教师节"),
                (K.TITLE, "祝云讲话 霍青宣读表彰决定 百名教师受表彰"),
            ),
            [K.TITLE, K.SUBTITLE],
        ),
        (((K.TITLE, "青岚县化肥厂提前四十天"), (K.TITLE, "完成全年任务"), TEXT), [K.TITLE, K.TITLE, K.BODY]),
        (((K.KICKER, "青岚县化肥厂提前四十天"), (K.TITLE, "完成全年任务"), TEXT), [K.TITLE, K.TITLE, K.BODY]),
        (
            ((K.TITLE, "县政协视察《节约用水条例》"), (K.TITLE, "贯彻执行情况"), TEXT),
            [K.TITLE, K.TITLE, K.BODY],
        ),
        (((K.TITLE, "青岚县人大常委会"), (K.SUBTITLE, "任免名单"), TEXT), [K.TITLE, K.TITLE, K.BODY]),
        ((TEXT, (K.BODY, "青岚县人民政府关于"), (K.TITLE, "收购今年秋茧的通告")), [K.BODY, K.TITLE, K.TITLE]),
        (
            ((K.KICKER, "关了半年的渡口 今早开船了"), (K.TITLE, "杉坪人赶集不绕路"), TEXT),
            [K.TITLE, K.SUBTITLE, K.BODY],
        ),
        (
            ((K.TITLE, "市政府召开常务会议"), (K.TITLE, "听取防汛工作情况"), TEXT),
            [K.TITLE, K.SUBTITLE, K.BODY],
        ),
        (
            ((K.TITLE, "茶农学会看云识价"), (K.TITLE, "杉坪乡办起十二所夜校"), TEXT),
            [K.TITLE, K.SUBTITLE, K.BODY],
        ),
    ],
)
def test_a_headline_of_two_lines(lines: tuple[Line, ...], told: list[K]) -> None:
    assert kinds(*lines) == told
