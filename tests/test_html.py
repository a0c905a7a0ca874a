"""The parts of reading a web page: bytes, lines, head, scripts, and the call itself."""

from __future__ import annotations

import json
import sys
from importlib.machinery import ModuleSpec
from pathlib import Path

import pytest

import govnews
from govnews import cli
from govnews.html import read as reading
from govnews.html import walk as walking
from govnews.html.decode import decode
from govnews.html.head import told, values
from govnews.html.saved import is_html, pages_in
from govnews.html.walk import walk

PLAIN = "云泉市召开防汛工作会议，市委书记倪欣主持会议并讲话。会议强调，要坚决贯彻落实。" * 3
TRADITIONAL = "雲泉市召開防汛工作會議，市委書記倪欣主持會議並講話。會議強調，要堅決貫徹落實。" * 3


def lines(html: str) -> list[str]:
    return [line.text for line in walk(html).lines]


@pytest.mark.parametrize(
    ("text", "encoding"),
    [(PLAIN, "gb18030"), (PLAIN, "utf-8"), (TRADITIONAL, "big5"), (PLAIN, "utf-16"), (PLAIN, "utf-8-sig")],
)
def test_bytes_without_a_declaration(text: str, encoding: str) -> None:
    assert text in decode(f"<html><p>{text}</p>".encode(encoding))


@pytest.mark.parametrize(
    ("declared", "encoding", "text"),
    [
        ("gb2312", "gb18030", "朱镕基与𠮷"),
        ("big5", "big5hkscs", TRADITIONAL),
        ("gb2312", "utf-8", PLAIN),
        ("utf-8", "gb18030", PLAIN),
        ("no-such", "gb18030", PLAIN),
        ("base64", "gb18030", PLAIN),
        ("utf-16", "utf-8", PLAIN),
    ],
)
def test_a_declaration_is_heard_unless_it_is_wrong(declared: str, encoding: str, text: str) -> None:
    assert text in decode(b'<meta charset="' + declared.encode() + b'">' + text.encode(encoding))


def test_the_server_is_heard_before_the_page() -> None:
    data = b"<meta charset=gbk>" + TRADITIONAL.encode("big5")
    assert TRADITIONAL in decode(data, "Big5")


@pytest.mark.parametrize(
    ("html", "wanted"),
    [
        ("云<b>泉</b><i>市</i>", ["云泉市"]),
        ("<p>云<br>泉<p>市", ["云", "泉", "市"]),
        ("a&nbsp;&lt;b&gt;&#20113;", ["a\u00a0<b>云"]),
        ("<ruby>云<rp>(</rp><rt>yún</rt><rp>)</rp></ruby>泉", ["云泉"]),
        (
            "<table><tr><td>时间</td><td>2021年</td></tr><tr><td>地点</td></tr></table>",
            ["时间\t2021年", "地点"],
        ),
        ("<p>云\n   泉\t市</p>", ["云 泉 市"]),
        ("<pre>云\n泉</pre>", ["云", "泉"]),
        ("<p>云" + "\u3000" * 50 + "泉", ["云\u3000\u3000\u3000\u3000泉"]),
        ("<a>首页</a><a>要闻</a>", ["首页 要闻"]),
        (
            "<div>2021-01-02<span>来源：云报</span><span>作者：李山</span></div>",
            ["2021-01-02 来源：云报 作者：李山"],
        ),
        ("<span style='display:block'>云</span>泉", ["云", "泉"]),
        ("<p>a\x00b", ["ab"]),
        ("云\ud800泉", ["云?泉"]),
        ("", []),
        ("云<span class=ly> </span>", ["云"]),
    ],
)
def test_lines_break_where_a_browser_breaks_them(html: str, wanted: list[str]) -> None:
    assert lines(html) == wanted


@pytest.mark.parametrize(
    "hidden",
    [
        "<script>云</script>",
        "<style>云</style>",
        "<template>云</template>",
        "<noscript>云</noscript>",
        "<p hidden>云</p>",
        "<div aria-hidden='true'><p>云</p></div>",
        "<div style='color:red; display : none'><p>云</p></div>",
        "<div style='visibility:hidden'>云</div>",
        "<dialog>云</dialog>",
        "<!-- 云 -->",
    ],
)
def test_what_no_reader_sees(hidden: str) -> None:
    assert lines(f"<p>前</p>{hidden}<p>后</p>") == ["前", "后"]


def test_an_articles_text_that_a_script_shows_later_is_seen() -> None:
    assert lines('<div id="js_content" style="visibility: hidden;">云</div>') == ["云"]


def test_the_state_standard_of_metadata() -> None:
    html = '<meta name="ContentSource" content="来源：云泉日报"><meta name="PubDate" content="2021-08-05">'
    known = told(walk(html + "<title>云泉市召开会议_云泉网</title>"))
    assert [one.value for one in values(known, "source")] == ["云泉日报"]
    assert [one.value for one in values(known, "date")] == ["2021-08-05"]
    assert [one.value for one in values(known, "title")] == ["云泉市召开会议"]


BODY = """<div id='zoom'><p>8月5日，云泉市委书记倪欣主持召开防汛会议，研究部署下一步工作。</p>
<p>会议指出，要压实责任，落实措施，确保人民群众生命财产安全，坚决打赢防汛救灾硬仗。</p></div>"""


def test_a_value_that_stands_only_in_the_head_says_so() -> None:
    html = f'<meta name="ContentSource" content="云泉日报"><h1>云泉市召开防汛会议</h1>{BODY}'
    (article,) = govnews.parse_html(html).articles
    (evidence,) = [one for one in article.evidence if one.field == "source"]
    assert (article.source, evidence.start, evidence.end) == ("云泉日报", 0, 0)
    assert evidence.rule == "only in head: meta contentsource"


def test_a_head_that_contradicts_the_page_loses() -> None:
    html = (
        '<meta name="PubDate" content="2019-01-01"><meta name="ContentSource" content="青岚网">'
        f"<h1>云泉市召开防汛会议</h1><p>2021-08-05 来源：云泉日报</p>{BODY}"
    )
    page = govnews.parse_html(html)
    assert page.articles[0].source == "云泉日报"
    assert page.articles[0].date == govnews.PartialDate(2021, 8, 5)
    assert [issue.code for issue in page.issues] == ["head-contradicts"] * 2


def test_the_head_adds_the_year() -> None:
    head = '<meta name="PubDate" content="2021-08-05"><h1>云泉市召开防汛会议</h1>'
    html = f"{head}<p>发布时间：08-05 17:20</p>{BODY}"
    date = govnews.parse_html(html).articles[0].date
    assert date is not None
    assert date.edtf.startswith("2021-08-05")


def test_json_ld_is_read() -> None:
    data = {
        "@type": "NewsArticle",
        "headline": "云泉市召开防汛会议",
        "datePublished": "2021-08-05T09:00:00+08:00",
    }
    html = f'<script type="application/ld+json">{json.dumps(data)}</script><h1>云泉市召开防汛会议</h1>{BODY}'
    article = govnews.parse_html(html).articles[0]
    assert article.date is not None
    assert article.date.edtf.startswith("2021-08-05")


def test_an_article_in_a_state_object_is_read() -> None:
    article = {"title": "云泉市召开防汛会议", "publishTime": 1628154000000, "content": BODY}
    data = json.dumps({"detail": article})
    html = f"<body><div id=app></div><script>window.__INITIAL_STATE__ = {data};</script>"
    (found,) = govnews.parse_html(html).articles
    assert found.title == "云泉市召开防汛会议"
    assert len(found.paragraphs) == 2
    assert found.date is not None
    assert found.date.edtf.startswith("2021-08-05")


def test_without_the_extra_one_line_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    def absent(name: str) -> ModuleSpec | None:
        return None

    monkeypatch.setattr("govnews.html.find_spec", absent)
    with pytest.raises(ImportError, match=r"pip install 'govnews\[html\]'\Z") as caught:
        govnews.parse_html("<p>")
    assert isinstance(caught.value, govnews.GovnewsError)
    assert "\n" not in str(caught.value)


def test_the_core_does_not_load_the_extra() -> None:
    import subprocess

    code = "import sys, govnews; govnews.parse_page('云泉'); print('lxml' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


def test_only_markup_is_taken() -> None:
    with pytest.raises(TypeError, match="not int"):
        govnews.parse_html(7)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("name", "data", "wanted"),
    [
        ("a.HTML", b"", True),
        ("a.txt", b"\xef\xbb\xbf\n<!DOCTYPE html><p>", True),
        ("a.txt", "<html>".encode("utf-16"), True),
        ("a.txt", b"<div><p>x</p></div>" * 8, True),
        ("a.txt", "云泉 <b>a</b>".encode(), False),
    ],
)
def test_a_web_page_is_known(name: str, data: bytes, wanted: bool) -> None:
    assert is_html(name, data) is wanted


def test_a_saved_folder_is_read(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "page_files").mkdir()
    (tmp_path / "page_files" / "frame.html").write_text("<p>x")
    (tmp_path / "page.htm").write_bytes(f"<meta charset=gbk><h1>云泉市召开防汛会议</h1>{BODY}".encode("gbk"))
    (tmp_path / "saved.txt").write_text(f"<!doctype html><h1>青岚县召开防汛会议</h1>{BODY}", encoding="utf-8")
    assert [Path(name).name for name in pages_in(str(tmp_path))] == ["page.htm", "saved.txt"]
    assert cli.main(["parse", "--format", "jsonl", str(tmp_path)]) == cli.OK
    rows = [json.loads(row) for row in capsys.readouterr().out.splitlines()]
    assert [row["articles"][0]["title"] for row in rows] == ["云泉市召开防汛会议", "青岚县召开防汛会议"]


def test_limits_are_errors_in_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "LONGEST", 100)
    with pytest.raises(govnews.ReadError, match="longer than 100 characters"):
        govnews.parse_html("x" * 101)
    monkeypatch.setattr(walking, "LINES", 3)
    with pytest.raises(govnews.ReadError, match="more than 3 lines"):
        govnews.parse_html("<p>x" * 4)


MANY = 20_000
HOSTILE = {
    "nested": "<div>" * 100_000,
    "formatting": "<b><i><font class=ly>" * MANY,
    "links": "<a class=title href=x>" * MANY,
    "lists": "<ul><li>" * 100_000,
    "tables": "<table><tr><td>" * MANY,
    "attributes": "<div " + " ".join(f"a{i}=1" for i in range(1_000_000)) + ">",
    "long class": '<div class="' + "x-" * 1_000_000 + '">',
    "open tags": "<" * 500_000,
    "ampersands": "&" * 500_000,
    "NULs": "a\x00" * MANY,
    "comment": "<!--" + "x" * 500_000,
    "script": "<script>window.a={" * MANY,
    "json": "<script type=application/ld+json>" + "[" * 100_000,
    "title": "<title>" + "- " * 200_000 + "</title>",
    "metas": "<meta name=author content=x>" * MANY,
    "spaces": "<p>" + "\u3000" * 500_000,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_markup_is_a_page_like_any_other(name: str) -> None:
    page = govnews.parse_html(HOSTILE[name] + BODY)
    assert isinstance(page, govnews.Page)
