"""What `find_officials` promises beyond the examples: places, mentions, doubt, spans, when jieba loads."""

from __future__ import annotations

import pickle
import subprocess
import sys
from collections.abc import Iterable

import pytest

from govnews.article import Official, PlaceOrigin, Post, PostLevel
from govnews.folding import fold
from govnews.officials import Context, Passage, find_in, find_officials


def only(text: str, context: Context | None = None) -> Official:
    (official,) = find_officials(text, context=context)
    return official


def post(text: str, context: Context | None = None) -> Post:
    return only(text, context).posts[0]


@pytest.mark.parametrize(
    ("text", "place", "code", "title", "organization", "level"),
    [
        ("万源市委书记张三", "万源市", "511781", "市委书记", "中共万源市委", PostLevel.COUNTY),
        ("驻马店市副市长张三", "驻马店市", "411700", "副市长", "驻马店市人民政府", PostLevel.PREFECTURAL),
        ("河南省委常委张三", "河南省", "410000", "省委常委", "中共河南省委", PostLevel.PROVINCIAL),
        ("四川万源市公安局局长张三", "万源市", "511781", "市公安局局长", "万源市公安局", PostLevel.COUNTY),
        ("岚山县水务局局长张三", "岚山县", None, "县水务局局长", "岚山县水务局", PostLevel.COUNTY),
        ("肃州区锦绣社区党委书记张三", "肃州区锦绣社区", "620902", "社区党委书记", None, PostLevel.VILLAGE),
        ("石桥镇镇长张三", "石桥镇", None, "镇长", "石桥镇人民政府", PostLevel.TOWNSHIP),
        ("国务院副总理张三", "全国", None, "国务院副总理", "国务院", PostLevel.NATIONAL),
        ("副市长张三", None, None, "副市长", "市人民政府", None),
        (
            "岚山县农业农村局局长张三",
            "岚山县",
            None,
            "县农业农村局局长",
            "岚山县农业农村局",
            PostLevel.COUNTY,
        ),
        ("时任县委书记张三", None, None, "县委书记", "县委", PostLevel.COUNTY),
        ("已故县委书记张三", None, None, "县委书记", "县委", PostLevel.COUNTY),
        ("县委宣传部长张三", None, None, "县委宣传部长", "县委宣传部", PostLevel.COUNTY),
        ("市应急管理局前局长张三", None, None, "市应急管理局前局长", "市应急管理局", None),
        ("驻村第一书记张三", None, None, "驻村第一书记", None, PostLevel.VILLAGE),
        ("代县长张三", None, None, "代县长", "县人民政府", PostLevel.COUNTY),
        ("代理县长张三", None, None, "代理县长", "县人民政府", PostLevel.COUNTY),
        ("内江军分区政委张三", "内江市", "511000", "军分区政委", "内江军分区", PostLevel.PREFECTURAL),
        ("省军区副政委张三", None, None, "省军区副政委", "省军区", PostLevel.PROVINCIAL),
        ("广西自治区贵港市副市长张三", "贵港市", "450800", "副市长", "贵港市人民政府", PostLevel.PREFECTURAL),
        ("自治区党委书记张三", None, None, "自治区党委书记", "自治区党委", PostLevel.PROVINCIAL),
        (
            "农工党四川省委主委张三",
            "四川省",
            "510000",
            "农工党省委主委",
            "农工党四川省委",
            PostLevel.PROVINCIAL,
        ),
        ("共青团万源市委书记张三", "万源市", "511781", "共青团市委书记", "共青团万源市委", PostLevel.COUNTY),
        ("高新区党工委书记张三", None, None, "高新区党工委书记", "高新区党工委", None),
        ("中国移动东陵分公司总经理张三", None, None, "中国移动东陵分公司总经理", "中国移动东陵分公司", None),
        ("阿里地区行署专员张三", "阿里地区", "542500", "地区行署专员", "阿里地区行署", PostLevel.PREFECTURAL),
        ("原万源市副市长张三", "万源市", "511781", "原副市长", "万源市人民政府", PostLevel.COUNTY),
        ("万源市原市委书记张三", "万源市", "511781", "原市委书记", "中共万源市委", PostLevel.COUNTY),
        (
            "西区街道党工委书记张三",
            "西区街道",
            None,
            "街道党工委书记",
            "中共西区街道党工委",
            PostLevel.TOWNSHIP,
        ),
        (
            "福州城乡建设局局长张三",
            "福州市",
            "350100",
            "城乡建设局局长",
            "福州城乡建设局",
            PostLevel.PREFECTURAL,
        ),
        ("内江河镇镇长张三", "内江河镇", None, "镇长", "内江河镇人民政府", PostLevel.TOWNSHIP),
        ("西藏自治区主席张三", "西藏自治区", "540000", "主席", None, PostLevel.PROVINCIAL),
        ("副主席张三", None, None, "副主席", None, None),
        ("东陵开发区党工委书记张三", "东陵开发区", None, "开发区党工委书记", None, None),
        ("市公安局长张三", None, None, "市公安局长", "市公安局", None),
        ("南京大学党委书记张三", None, None, "南京大学党委书记", "南京大学党委", None),
        ("北京市社会主义学院院长张三", "北京市", "110000", "市社会主义学院院长", None, PostLevel.PROVINCIAL),
        ("中国地质大学(武汉)校长张三", None, None, "中国地质大学(武汉)校长", None, None),
        ("中国工商银行东陵分行行长张三", None, None, "中国工商银行东陵分行行长", None, None),
        ("第十五届全国政协委员张三", "全国", None, "第十五届全国政协委员", None, PostLevel.NATIONAL),
        ("西平县领导张三", "西平县", "411721", "县领导", None, PostLevel.COUNTY),
        (
            "西平县政协原党组书记张三",
            "西平县",
            "411721",
            "县政协原党组书记",
            "西平县政协党组",
            PostLevel.COUNTY,
        ),
        ("临夏州副州长张三", "临夏州", "622900", "副州长", "临夏州人民政府", PostLevel.PREFECTURAL),
        ("城步县县长张三", "城步县", "430529", "县长", "城步县人民政府", PostLevel.COUNTY),
        ("该县县委书记张三", None, None, "县委书记", "县委", PostLevel.COUNTY),
        ("该校党委书记张三", None, None, "该校党委书记", None, None),
        ("县水务局一级主任科员张三", None, None, "县水务局一级主任科员", "县水务局", PostLevel.COUNTY),
    ],
)
def test_post_is_read(  # noqa: PLR0913, PLR0917 - a row of the table
    text: str,
    place: str | None,
    code: str | None,
    title: str,
    organization: str | None,
    level: PostLevel | None,
) -> None:
    found = post(text)
    assert (found.place, found.place_code, found.title, found.level) == (place, code, title, level)
    if organization is not None:
        assert found.organization == organization


def test_code_stays_open_where_two_places_share_a_name() -> None:
    assert post("朝阳区区长张三").place_code is None
    assert post("北京市朝阳区区长张三").place_code == "110105"


def test_place_of_the_article() -> None:
    found = post("驻马店市召开大会。市委书记张三讲话。")
    assert (found.place, found.place_code) == ("驻马店市", "411700")
    assert found.place_origin is PlaceOrigin.ARTICLE
    assert found.level is PostLevel.PREFECTURAL


def test_short_name_of_a_city_is_a_hint() -> None:
    assert post("驻马店的春天来了。市委书记张三讲话。").place_code == "411700"


def test_province_follows_from_the_county() -> None:
    assert post("西平县召开大会。省委书记张三讲话。").place_code == "410000"


def test_two_cities_and_no_hint_stay_open() -> None:
    found = post("驻马店市与洛阳市签约。市委书记张三讲话。")
    assert (found.place, found.place_code, found.place_origin) == (None, None, PlaceOrigin.UNKNOWN)


def test_context_decides_what_the_text_leaves_open() -> None:
    text = "驻马店市与洛阳市签约。市委书记张三讲话。"
    assert post(text, Context(place="河南省洛阳市")).place_code == "410300"
    outlet = post("市委书记张三讲话。", Context(outlet_place="四川省内江市"))
    assert (outlet.place, outlet.place_code, outlet.place_origin) == ("内江市", "511000", PlaceOrigin.OUTLET)


def test_everybody_of_a_list_inherits_the_place() -> None:
    found = find_officials("西平县委书记江小流,副县长金小石、木成林、水长东参加。另有遂平县。")
    places = [(p.place, p.place_origin) for o in found for p in o.posts]
    assert places[1:] == [("西平县", PlaceOrigin.INHERITED)] * 3


def test_post_inherits_the_place_before_it() -> None:
    first, second = only("万源市委常委、组织部部长张三").posts
    assert first.place_origin is PlaceOrigin.WRITTEN
    assert (second.place, second.place_origin) == ("万源市", PlaceOrigin.INHERITED)
    _, county = find_officials("西平县委书记张三、县长李四参加。")
    assert (county.posts[0].place_code, county.posts[0].place_origin) == ("411721", PlaceOrigin.INHERITED)


def test_school_inherits_no_place_and_hides_none() -> None:
    found = find_officials("西平县委书记江小流、东陵大学党委书记金小石、校长木成林,县长水长东参加。")
    assert [o.posts[0].place for o in found] == ["西平县", None, None, "西平县"]


def test_departments_and_committees_of_a_place() -> None:
    department = only("西平县委常委、组织部部长张三讲话。").posts[1]
    assert department.organization == "西平县委组织部"
    committee = only("西平县委常委、党组书记张三讲话。").posts[1]
    assert committee.organization == "党组"


def test_posts_of_one_person_share_the_level() -> None:
    first, second = only("县委常委、宣传部部长张三讲话。").posts
    assert first.level is second.level is PostLevel.COUNTY
    assert only("县委常委、东陵市启明学校校长张三讲话。").posts[1].level is None


def test_no_city_is_read_out_of_a_name() -> None:
    found = find_officials("市领导方桂林、林小海出席会议。")
    assert [p.place for o in found for p in o.posts] == [None, None]


def test_later_mentions_are_exact() -> None:
    text = "副区长易小寒来到社区。易小寒说好。随后,易 小 寒一行和易小寒同志离开。"
    found = only(text)
    assert [text[m.start : m.end] for m in found.mentions] == ["易小寒"] * 3


@pytest.mark.parametrize(
    ("text", "name", "times"),
    [
        ("市长王海讲话。居民王海涛参加。王海强调,要抓好。市民王海、李明到会。", "王海", 3),
        ("副市长李平出席。李平安是志愿者。李平和大家交流。李平一行离开。", "李平", 3),
        ("副县长安全出席。安全生产月启动,安全说,要抓好安全工作。安全隐患要排查。", "安全", 2),
        ("县委书记江山到会。江山市的同志来了。大好江山,江山如画。江山强调。", "江山", 2),
        ("市长陈明主持。居民陈明亮说好。陈明明确表示,要抓好。", "陈明", 2),
        ("副县长安全出席。\n安全", "安全", 1),
        ("县委书记白云到会。白云区的同志来了。白云指出,要抓好。", "白云", 2),
    ],
)
def test_mention_is_no_part_of_a_word_or_longer_name(text: str, name: str, times: int) -> None:
    found = only(text)
    assert (found.name, len(found.mentions)) == (name, times)


def test_spaced_name_is_mentioned_again() -> None:
    text = "市长　王　岗讲话。王岗要求落实。"
    assert [text[m.start : m.end] for m in only(text).mentions] == ["王　岗", "王岗"]


def test_first_mention_may_stand_before_the_post() -> None:
    found = only("盖小清到城南调研。副市长盖小清指出,要加快进度。")
    assert found.mentions[0].start == 0


def test_one_name_two_people() -> None:
    text = "西平县县长王伟参加,遂平县县长王伟汇报。王伟说好。"
    first, second = find_officials(text)
    assert [p.place for o in (first, second) for p in o.posts] == ["西平县", "遂平县"]
    assert len(first.mentions) == 1
    assert len(second.mentions) == 2


def test_one_person_two_posts() -> None:
    assert [p.text for p in only("西平县委书记王伟参加。市委常委、西平县委书记王伟讲话。").posts] == [
        "西平县委书记",
        "市委常委",
    ]


@pytest.mark.parametrize(
    ("text", "active"),
    [
        ("会议深入学习贯彻顾大海总书记重要讲话精神。", False),
        ("顾大海总书记来到社区。", True),
        ("会议学习贯彻顾大海总书记重要讲话精神。顾大海会见代表。", True),
        ("全面贯彻落实好顾大海总书记关于国土绿化工作重要讲话精神。", False),
        ("把思想统一到顾大海总书记来云视察重要指示精神上来。", False),
        ("学习贯彻党的大会和顾大海总书记考察云岭重要讲话精神。", False),
        ("深入贯彻顾大海总书记主持召开的会议精神。", False),
        ("在以顾大海总书记为核心的领导下。", False),
        ("顾大海总书记发表重要讲话。", True),
        ("顾大海总书记在会上作重要讲话。", True),
        ("县委书记顾大海传达学习上级重要讲话精神。", True),
        ("县委书记顾大海在会上领学重要讲话精神。", True),
        ("要落实好县委书记顾大海的讲话精神。", False),
    ],
)
def test_active(text: str, active: bool) -> None:
    assert only(text).active is active


def test_nobody_is_found_across_the_edge_of_a_span() -> None:
    text = "市委书记张三丰出席"
    assert not find_in(Passage(text, fold(text), ((0, 4), (4, len(text)))))
    (official,) = find_in(Passage(text, fold(text), ((0, 7),)))
    assert official.name == "张三丰"


def test_values_are_printed_as_on_the_page() -> None:
    found = only("縣委書記　時長風強調")
    assert (found.name, found.posts[0].text) == ("時長風", "縣委書記")


def test_confidence_drops_the_doubtful() -> None:
    text = "市委书记张三丰主持会议。乡长高原在。"
    everyone = find_officials(text)
    assert all(0 < o.confidence < 1 for o in everyone)
    most = max(o.confidence for o in everyone)
    assert [o.confidence for o in find_officials(text, min_confidence=most)] == [most]


def test_bytes_are_refused() -> None:
    with pytest.raises(TypeError, match="read_text"):
        find_officials("市长".encode())  # type: ignore[arg-type]


def test_values_hash_and_pickle() -> None:
    found = only("万源市委书记张三丰")
    assert pickle.loads(pickle.dumps(found)) == found
    assert hash(found) == hash(pickle.loads(pickle.dumps(found)))


class Whole:
    """A segmenter that knows no words and remembers what it was asked."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def cut(self, sentence: str) -> Iterable[str]:
        self.asked.append(sentence)
        return list(sentence)


def test_segmenter_is_asked_about_short_windows_only() -> None:
    segmenter = Whole()
    text = "市委书记张三丰主持会议。书记江枫正忙着。院长欧阳启和全程旁听。" * 3
    find_officials(text, segmenter=segmenter)
    assert segmenter.asked
    assert max(map(len, segmenter.asked)) < 10


def run(code: str) -> str:
    """The output of `code` in a fresh interpreter."""
    return subprocess.run(
        [sys.executable, "-W", "error", "-c", code], check=True, capture_output=True, text=True
    ).stdout.strip()


def test_import_loads_neither_jieba_nor_tables() -> None:
    code = (
        "import sys, govnews.officials\n"
        "from govnews.lexicon import posts, words, names\n"
        "print('jieba' in sys.modules, words.common.cache_info().currsize, posts.heads.cache_info().currsize)"
    )
    assert run(code) == "False 0 0"


def test_jieba_is_never_loaded_without_a_segmenter() -> None:
    code = (
        "import sys\nfrom govnews.officials import find_officials\n"
        "find_officials('书记江枫正忙着。院长欧阳启和全程旁听。', segmenter=None)\n"
        "print('jieba' in sys.modules)"
    )
    assert run(code) == "False"


def test_jieba_loads_without_a_warning_and_leaves_the_global_one_alone() -> None:
    code = (
        "from govnews.officials import JIEBA\nprint('/'.join(JIEBA.cut('来到北京')))\n"
        "import jieba\nprint(jieba.dt.initialized)"
    )
    assert run(code).split() == ["来到/北京", "False"]


@pytest.mark.parametrize(
    "text",
    [
        "县委书记张国栋和县长李明远参加。",
        "市长王国强和县委书记张国栋参加。",
        "代县长李明远主持，县委书记张国栋参加。",
        "召开县委常委会会议，县委书记张国栋主持。",
        "曾任县长的县委书记张国栋参加。",
        "为振兴县域经济，县委书记张国栋要求抓好落实。",
    ],
)
def test_a_county_of_one_character_is_not_read_out_of_two_words(text: str) -> None:
    assert {post.place for one in find_officials(text) for post in one.posts} == {None}


@pytest.mark.parametrize("text", ["安徽省和县县委书记张国栋", "马鞍山市和县县委书记张国栋"])
def test_nor_is_it_lost_where_it_is_printed(text: str) -> None:
    assert post(text).place == "和县"


def test_a_county_of_one_character_may_be_the_articles() -> None:
    assert post("张国栋在沛县调研。县委书记张国栋").place == "沛县"


def test_roster_is_read_over_its_lines() -> None:
    lines = ["委员(按姓名笔画为序):", "方小苞  左 思", "商小羽(女)  危 平", "记者报道,姚小鼐到会。"]
    text = "\n\n".join(lines)
    spans = tuple((text.index(line), text.index(line) + len(line)) for line in lines)
    found = find_in(Passage(text, fold(text), spans))
    assert [(o.name, [p.text for p in o.posts]) for o in found] == [
        (name, ["委员"]) for name in ("方小苞", "左思", "商小羽", "危平")
    ]


def test_no_roster_reaches_over_other_text() -> None:
    text = "委员:\n本版编辑\n方小苞  左 思"
    spans = ((0, 3), (9, len(text)))
    assert not find_in(Passage(text, fold(text), spans))


def test_what_joins_a_name_and_the_next_post_is_of_neither() -> None:
    found = find_officials("省人大常委会副主任江大明、王明义和秘书长丁巍出席会议。")
    assert [(one.name, [post.text for post in one.posts]) for one in found] == [
        ("江大明", ["省人大常委会副主任"]),
        ("王明义", ["省人大常委会副主任"]),
        ("丁巍", ["秘书长"]),
    ]
