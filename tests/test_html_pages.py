"""Web pages in real layouts, invented words: what is read from each."""

from __future__ import annotations

from pathlib import Path

import pytest

import govnews
from govnews import Article, BlockKind, Page, Role

PAGES = Path(__file__).parent / "html"


def read(name: str) -> Page:
    return govnews.parse_html((PAGES / f"{name}.html").read_bytes())


def only(page: Page) -> Article:
    (article,) = page.articles
    return article


def named(article: Article, role: Role) -> list[str]:
    return [one.name for one in article.byline if one.role is role]


WANTED = {
    "trs-portal": ("云泉市召开防汛工作会议", "云泉日报", "2021-08-05", ["韦小梅"], ["李晓明"], 3),
    "govcn": (
        "韩明远在云岭省调研时强调 毫不放松抓好防汛救灾工作",
        "新华社",
        "2021-08-05",
        ["周立民"],
        ["王小军"],
        3,
    ),
    "county-ids": ("青岚县扎实推进乡村振兴重点工作", "青岚县融媒体中心", "2021-03-09", [], [], 3),
    "epaper": ("“小院坝”里议出“大民生”", None, "2021-04-12", ["韦小梅"], [], 3),
    "cctv": ("云泉：夏粮收购有序推进", "云视网", "2021-07-02", [], ["张小静", "刘海"], 2),
    "next-data": ("青岚县启动河湖长制专项行动", "云泉新闻", "2022-03-15", [], ["刘海"], 2),
    "people": (
        "云泉：把服务送到田间地头",
        "人民论坛网-地方频道",
        "2020-04-16",
        ["周立民"],
        ["汤小瑶", "丁一涛"],
        3,
    ),
}


@pytest.mark.parametrize("name", WANTED)
def test_the_fields_of_a_page(name: str) -> None:
    title, source, day, reporters, editors, paragraphs = WANTED[name]
    article = only(read(name))
    assert (article.title, article.source) == (title, source)
    assert article.date is not None
    assert article.date.edtf[:10] == day
    assert named(article, Role.REPORTER) == reporters
    assert named(article, Role.EDITOR) == editors
    assert len(article.paragraphs) == paragraphs


def test_every_page_has_its_expectations() -> None:
    assert sorted(WANTED) == sorted(path.stem for path in PAGES.glob("*.html"))


@pytest.mark.parametrize("name", WANTED)
def test_the_ledger_holds_every_character(name: str) -> None:
    page = read(name)
    inked = [i for i, char in enumerate(page.text) if not char.isspace()]
    held = [i for b in page.blocks for i in range(b.start, b.end) if not page.text[i].isspace()]
    assert held == inked


def test_menus_footers_and_comments_stay_on_the_page() -> None:
    page = read("cctv")
    kinds = {block.text: block.kind for block in page.blocks}
    assert kinds["网友甲：种粮大户今年收成不错，希望粮价稳中有升，大家都能有个好收成。"] is BlockKind.WIDGET
    assert "高温天气将持续" not in only(page).body
    assert any("版权声明" in block.text for block in page.boilerplate)


def test_what_is_hidden_is_left_out() -> None:
    text = read("trs-portal").text
    assert "统计代码" not in text
    assert "不见" not in text


def test_a_headline_has_its_kicker_and_its_subtitle() -> None:
    article = only(read("people"))
    assert article.kicker == ("抢农时 保春耕",)
    assert article.subtitle == ("——农技人员下乡记",)


def test_a_portal_named_as_author_loses() -> None:
    page = read("trs-portal")
    (issue,) = [issue for issue in page.issues if issue.code == "head-contradicts"]
    assert "云泉市人民政府" in issue.message
    assert "云泉市人民政府" not in [one.name for one in only(page).byline]


def test_an_editor_in_the_head_is_no_author() -> None:
    assert named(only(read("cctv")), Role.AUTHOR) == []


def test_the_pages_of_an_article_are_told() -> None:
    (issue,) = [issue for issue in read("people").issues if issue.code == "page-in-parts"]
    assert read("people").text[issue.span.start : issue.span.end] == "【1】 【2】 【3】"


def test_an_article_in_a_script_is_read_before_the_rest() -> None:
    page = read("next-data")
    assert page.text.startswith("青岚县启动河湖长制专项行动\n2022-03-15 10:21 云泉新闻 莫玉兰")
    assert page.text.endswith("加载中")
    assert only(page).officials[0].name == "蒙建华"


def _part(body: str, pager: str) -> str:
    return (
        "<title>云泉市防汛纪实_云泉新闻网</title>"
        '<div class="nav"><a href="/">首页</a> <a href="/x">新闻</a></div>'
        '<h1>守住云泉：防汛七昼夜纪实</h1><p class="info">2021-08-05 10:22 来源：云泉日报</p>'
        f'<div class="TRS_Editor">{body}</div><div class="page">{pager}</div>'
        '<div class="footer">版权所有 云泉日报社</div>'
    )


def test_the_parts_of_a_web_article_are_joined() -> None:
    first = _part(
        "<p>8月5日，云泉市委书记倪欣主持召开防汛会议，研究部署下一步工作。</p>"
        "<p>会议要求，各地要压实责任，把群众转移到安全的地方，同时要抓好灾后</p>",
        '1 <a href="x_1.html">2</a> <a href="x_1.html">下一页</a>',
    )
    second = _part(
        "<p>重建工作，尽快恢复生产生活秩序。</p><p>会议强调，各级干部要到一线去，到群众最需要的地方去。</p>",
        '<a href="x.html">上一页</a> <a href="x.html">1</a> 2',
    )
    pages = [govnews.parse_html(html) for html in (first, second)]
    assert [issue.code for issue in pages[0].issues] == ["page-in-parts"]
    (whole,) = govnews.link(pages)
    assert (whole.title, whole.rule, whole.pages) == ("守住云泉：防汛七昼夜纪实", "same-title", (0, 1))
    paragraphs = [paragraph for section in whole.sections for paragraph in section.paragraphs]
    assert len(paragraphs) == 3
    assert "同时要抓好灾后重建工作，" in paragraphs[1]


@pytest.mark.parametrize("line", ["县委书记沈若谷在现场调研", "村民在采摘花椒", "志愿者为老人理发"])
def test_a_line_under_a_picture_that_shows_somebody_at_work_is_a_caption(line: str) -> None:
    first = "5月4日，云岭县春耕生产现场会在杉坪乡召开，县委书记沈若谷出席会议并讲话，各乡镇负责人参加会议。"
    html = (
        "<html><body><h1>云岭县召开春耕生产现场会</h1><div>来源：云岭日报 发布时间：2022-05-06</div>"
        f"<div><p>{first}</p><p><img src=1.jpg></p><p>{line}</p><p>{first.replace('5', '6')}</p></div>"
        "</body></html>"
    )
    kinds = {block.text.strip(): str(block.kind) for block in govnews.parse_html(html).blocks}
    assert kinds[line] == "caption"


@pytest.mark.parametrize(
    "mark", ["<p><strong>{}</strong></p>", "<p>　　<b>{}</b></p>", "<div><b><span>{}</span></b></div>"]
)
def test_a_phrase_in_bold_between_paragraphs_is_a_heading(mark: str) -> None:
    told = "云岭县春耕生产现场会在杉坪乡召开，县委书记沈若谷出席会议并讲话，各乡镇负责人参加会议。"
    lines = ["抓责任", "科技助力，看得更清", "会议强调，要抢抓农时。", "江晚：", "特此通知", "云岭县水利局"]
    marked = [mark.format(line) for line in lines]
    html = (
        "<html><body><h1>云岭县召开春耕生产现场会</h1><div>来源：云岭日报 发布时间：2022-05-06</div><div>"
        f"{marked[0]}<p>5月4日，{told}</p>{marked[1]}<p>会前，{told}</p>{marked[2]}<p>会上，{told}</p>"
        f"{marked[3]}<p>会后，{told}</p>{marked[4]}{marked[5]}</div></body></html>"
    )
    kinds = {block.text.strip(): str(block.kind) for block in govnews.parse_html(html).blocks}
    assert [kinds[line] for line in lines] == ["heading", "heading", "body", "body", "body", "body"]
