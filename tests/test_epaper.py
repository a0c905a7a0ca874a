from __future__ import annotations

import pytest

import govnews

TEXT = (
    "市领导走访慰问驻云部队官兵\n"
    "本报讯（记者 江晚）八一前夕，市领导走访慰问驻云部队官兵，向他们致以节日问候，并送上慰问品。"
    "市领导说，云江的发展离不开驻云部队的大力支持，希望大家再立新功。\n"
)


@pytest.mark.parametrize(
    ("top", "date"),
    [
        (
            "第A1版:今日要闻 4下一版\n标题导航\n2014年08月01日 星期五\n3 上一篇  下一篇 4 放大 缩小 默认\n",
            "2014-08-01",
        ),
        ("云江政府网\n2014年08月01日 星期五\n首页 要闻 政务公开\n", None),
    ],
)
def test_a_lone_day_dates_an_article_only_among_the_buttons_of_an_issue(top: str, date: str | None) -> None:
    (article,) = govnews.parse_page(top + TEXT).articles
    assert (str(article.date) if article.date else None) == date
