"""What `find_officials` says of the places of posts: written, inherited, the article's, left open."""

from __future__ import annotations

import pytest

from govnews.article import Official, PlaceOrigin, Post, PostLevel
from govnews.officials import Context, find_officials


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
