"""What can be learnt of an outlet from its pages, and the file it is written to."""

from __future__ import annotations

import pytest

from govnews import Page, Parser
from govnews.learning import learn, shape, toml_of
from govnews.outlet_file import outlet_of
from outlet_made import ARTICLES, PAGES


def test_learning_from_pages() -> None:
    pages = [Parser(discover=False).parse_page(text) for text in PAGES.values()]
    learned = learn(pages)
    assert (learned.name, learned.marks, learned.domains) == (
        "云屿在线",
        ("云屿在线版权所有",),
        ("yunyu.example",),
    )
    assert [line for line, _ in learned.shared] == ["把新闻带回家"]
    made = outlet_of(toml_of("yunyu", learned))
    made.check()
    assert [rule.name for rule in made.rules] == ["shared-1", "meta-line"]
    assert learned.source is None
    lone = learn(pages[:1])
    assert (lone.name, lone.shared) == (None, ())
    assert outlet_of(toml_of("yunyu", learn(pages[:1], "云屿"))).name == "云屿"


def pages_of(*texts: str) -> list[Page]:
    return [Parser(discover=False).parse_page(text) for text in texts]


def test_a_name_is_learnt_from_the_path_on_top_or_from_the_host() -> None:
    first, second = (text.format("云屿日报") for text in ARTICLES)
    path = pages_of("您当前所在的位置:云屿在线 >> 要闻\n" + first, "云屿在线 >> 县区\n" + second)
    assert learn(path).name == "云屿在线"
    host = "主办单位:云屿市融媒体中心 地址:云屿市中心路1号\n"
    assert learn(pages_of(first + host, second + host)).name == "云屿市融媒体中心"
    assert learn(pages_of("云屿在线 > 要闻\n" + first, "青岚网 > 要闻\n" + second)).name is None


def test_what_may_be_the_name_or_a_mark_is_offered_in_the_file() -> None:
    texts = [text.format("云屿融媒") + "扫码关注云屿号公众号\n" for text in ARTICLES]
    made = toml_of("yunyu", learn(pages_of(*texts)))
    assert "name = 'yunyu'  # what readers call it; the pages print 云屿融媒\n" in made
    assert "# marks = ['扫码关注云屿号公众号']" in made
    assert outlet_of(toml_of("yunyu", learn(pages_of(*texts), "云屿号"))).marks == ("扫码关注云屿号公众号",)


def test_a_bare_date_is_no_rule() -> None:
    texts = [text.replace(" 来源:{}", "") for text in ARTICLES]
    assert learn(pages_of(*texts)).meta is None


def test_a_shared_sentence_is_no_rule() -> None:
    texts = [text.replace("把新闻带回家", "防汛责任重于泰山。") for text in PAGES.values()]
    assert learn([Parser(discover=False).parse_page(text) for text in texts]).shared == ()


@pytest.mark.parametrize(
    ("line", "pattern"),
    [
        ("来源:云岭日报 2021-02-19", r"^来源: ?\S*\s+\d{4}-\d{1,2}-\d{1,2}$"),
        (
            "2021年8月5日 09:15:33 | (本网)",
            r"^\d{4}年\d{1,2}月\d{1,2}日\s+\d{1,2}:\d{2}(?::\d{2})?\s+\|\s+\(本网\)$",
        ),
        ("时间:2021-08-05 来源: 作者:", r"^时间: ?\S*\s+来源: ?\S*\s+作者: ?\S*$"),
        ("2021/8/5 点击28次", r"^\d{4}/\d{1,2}/\d{1,2}\s+点击\d+次$"),
    ],
)
def test_the_shape_of_a_line(line: str, pattern: str) -> None:
    assert shape(line) == pattern
