"""The transcript of a whole programme: every item an article, the header and the contents the page's."""

from __future__ import annotations

import govnews
from govnews.blocks import BlockKind

PAGE = """# 《云岫联播》（20220121）

## 新闻摘要

本期节目主要内容：

1.云岫全省经济工作会议召开 邬思远出席并讲话；

2.霁州栖川两地签署合作协议；

3.联播快讯：

（1）岱屿跨海公交恢复运营；

（2）全省中小学下周开学。
（《云岫联播》 20220121 18:30）

[查看原文](https://example.com/20220121.html)

## 详细新闻

### 云岫全省经济工作会议召开 邬思远出席并讲话

**云岫网消息**（云岫联播）：全省经济工作会议21日在霁州召开，总结去年工作，部署今年任务。会议指出，要坚持稳中求进。

会议强调，各地各部门要抓好落实，确保一季度开好局、起好步，以实际行动迎接新的挑战。

[查看原文](https://example.com/1.html)

### 霁州栖川两地签署合作协议

**云岫网消息**（云岫联播）：霁州市和栖川市昨天签署合作协议，两地将在交通、旅游、医疗等方面开展合作，共同建设服务中心。

[查看原文](https://example.com/2.html)

### 联播快讯

**云岫网消息**（云岫联播）：

**岱屿跨海公交恢复运营**

岱屿跨海公交今天恢复运营，每天往返十二班，市民可以在码头换乘，也可以在手机上预约座位。

**全省中小学下周开学**

记者从省教育厅获悉，全省中小学将在下周开学，各地已做好准备，开学前将对教室和食堂进行检查。

[查看原文](https://example.com/3.html)

---

更新时间：2023-09-04T14:19:27.644Z
"""


def test_every_item_is_an_article_of_the_programmes_day() -> None:
    page = govnews.parse_page(PAGE)
    assert [one.title for one in page.articles] == [
        "云岫全省经济工作会议召开 邬思远出席并讲话",
        "霁州栖川两地签署合作协议",
        "联播快讯",
    ]
    assert {str(one.date) for one in page.articles} == {"2022-01-21"}
    assert {one.source for one in page.articles} == {"云岫网"}


def test_the_items_of_a_round_up_are_its_sections() -> None:
    last = govnews.parse_page(PAGE).articles[-1]
    assert [part.heading for part in last.sections] == [None, "岱屿跨海公交恢复运营", "全省中小学下周开学"][
        -len(last.sections) :
    ]
    assert "岱屿跨海公交恢复运营" in [part.heading for part in last.sections]


def test_the_contents_are_no_articles() -> None:
    contents = [b for b in govnews.parse_page(PAGE).blocks if b.kind is BlockKind.SUMMARY]
    assert {b.article for b in contents} == {None}
    assert contents[0].text.endswith("新闻摘要")
    assert contents[-1].text.startswith("（2）")


def test_items_without_markdown_stand_over_their_datelines() -> None:
    plain = PAGE.replace("#", "").replace("**", "")
    page = govnews.parse_page(plain)
    assert [one.title for one in page.articles][:2] == [
        "云岫全省经济工作会议召开 邬思远出席并讲话",
        "霁州栖川两地签署合作协议",
    ]
    assert str(page.articles[0].date) == "2022-01-21"


def test_a_programme_page_of_one_item_keeps_its_title() -> None:
    page = govnews.parse_page(
        "《云岫联播》 20220121 18:30\n来源：云岫网\n视频简介：本期节目主要内容：1.会议召开；2.两地签约。\n"
    )
    assert page.articles[0].title == "《云岫联播》 20220121 18:30"


def test_a_page_that_marks_its_headings_is_not_read_in_columns() -> None:
    page = govnews.parse_page(
        PAGE.replace("会议指出，要坚持稳中求进。", "会议指出，要坚持稳中求进，把各项").replace(
            "霁州市和栖川市昨天签署", "工作落到实处。霁州市和栖川市昨天签署"
        )
    )
    assert page.articles[0].body.startswith("全省经济工作会议21日在霁州召开")
    assert page.articles[1].body.startswith("工作落到实处。霁州市")


def test_a_programme_whose_presenter_speaks_first() -> None:
    page = govnews.parse_page(
        "云江电视台 >> 云江新闻 >> 文字稿\n《云江新闻》2008年12月3日 星期三（第337期）\n【本期提要】\n"
        "● 云江市启动就业援助行动\n● 石桥乡油菜开镰\n\n江晚在全市会议上强调\n云江市启动就业援助行动\n"
        "【口播】今天上午，市里在火车站广场启动返乡农民工就业援助行动，四十八家企业到场招人。\n"
        "【解说】据介绍，现场提供了两千三百多个岗位，当天就有六百多人签了意向。（记者 何田）\n\n"
        "石桥乡油菜开镰\n【口播】石桥乡两千亩油菜昨天开镰，收割机一趟趟驶过，农户站在地头看着。\n"
        "【解说】乡农技站站长说，今年一株菌核病也没发生，亩产要过三百斤。（记者 石磊）\n\n"
        "本期责编：柯岩  播音：雷鸣\n"
    )
    assert [one.title for one in page.articles] == ["云江市启动就业援助行动", "石桥乡油菜开镰"]
    assert page.articles[0].kicker == ("江晚在全市会议上强调",)
    assert {one.date.edtf for one in page.articles if one.date} == {"2008-12-03"}
    assert [[one.name for one in article.byline] for article in page.articles] == [["何田"], ["石磊"]]


ITEMS = (
    "江晚在全市会议上要求\n抓早抓实春耕备耕\n"
    "　　今天上午，全市春耕备耕会议召开，市长江晚出席会议并讲话。\n"
    "　　市农业农村局局长顾长青介绍了备耕情况。（记者 何田）\n\n"
    "【乡村振兴】\n石桥乡：油菜开镰\n"
    "　　眼下，石桥乡两千亩油菜陆续开镰，收割机一趟趟驶过，农户站在地头看着。（记者 石磊）\n\n"
    "简讯\n●市残联昨天走访困难家庭，为六十户送去护理用品。\n●市医院昨天到石桥乡义诊，两百多名群众前来就诊。\n\n"
    "本期责编：柯岩　　播音：雷鸣　　监制：石可破\n上一篇：《云江新闻联播》文稿（2013年5月15日）\n"
)
ANNOUNCED = "●江晚在全市会议上要求 抓早抓实春耕备耕\n●【乡村振兴】石桥乡：油菜开镰\n●简讯\n\n"


def check_items(page: govnews.Page) -> None:
    assert [one.title for one in page.articles] == ["抓早抓实春耕备耕", "石桥乡：油菜开镰", "简讯"]
    assert [one.kicker for one in page.articles] == [("江晚在全市会议上要求",), ("【乡村振兴】",), ()]
    assert {one.source for one in page.articles} == {"云江广播电视台"}
    assert {one.date.edtf for one in page.articles if one.date} == {"2013-05-16"}
    names = [[one.name for one in article.byline] for article in page.articles]
    assert names == [["何田"], ["石磊"], []]


def test_items_are_the_lines_that_the_contents_announce() -> None:
    header = (
        "《云江新闻联播》文稿（2013年5月16日 星期四）\n来源：云江广播电视台　2013-5-16 20:35　点击：87\n\n"
    )
    check_items(govnews.parse_page(f"{header}今天节目的主要内容有：\n{ANNOUNCED}{ITEMS}"))


def test_a_header_without_brackets_and_a_dated_office_below_it() -> None:
    header = "云江新闻联播 20130516期\n2013-05-16 20:35 云江广播电视台\n\n"
    numbered = ANNOUNCED
    for number in "123":
        numbered = numbered.replace("●", f"{number}、", 1)
    page = govnews.parse_page(f"{header}【内容提要】\n{numbered}{ITEMS}")
    check_items(page)
    assert page.blocks[0].article is None


def test_an_outlet_with_its_day_is_no_programme() -> None:
    page = govnews.parse_page(
        "云江市召开春耕备耕会议\n云江新闻 2013年5月16日\n"
        "　　今天上午，全市春耕备耕会议召开，市长江晚出席会议并讲话，各县区主要负责人参加会议。\n"
    )
    assert [one.title for one in page.articles] == ["云江市召开春耕备耕会议"]


def test_items_without_a_presenter_and_a_header_with_the_lunar_day() -> None:
    text = (
        "《云岫晚间新闻》2011年10月18日 星期二 农历九月廿二\n"
        "全市秋冬水利建设现场会在霁州召开\n"
        "【导语】今天下午，全市秋冬水利建设现场会在霁州召开，各县区负责人参加。\n"
        "【正文】与会人员先后来到东溪水库除险加固工地和水南堤防，听取了工程进度介绍。\n"
        "（本台记者 江晚 报道）\n"
        "县法院：巡回法庭开进茶山  半天调解十一起纠纷\n"
        "【正文】今天一大早，县法院的法官来到茶山，就地调解林地纠纷，当场签下协议。\n"
        "（本台记者 柯岩）\n"
    )
    articles = govnews.parse_page(text).articles
    assert [one.title for one in articles] == [
        "全市秋冬水利建设现场会在霁州召开",
        "县法院：巡回法庭开进茶山 半天调解十一起纠纷",
    ]
    assert {str(one.date) for one in articles} == {"2011-10-18"}
