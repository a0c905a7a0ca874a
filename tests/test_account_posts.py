"""Posts of short lines: an account's poem or notice is an article, a site's menu under a day is none."""

from __future__ import annotations

import pytest

import govnews
from govnews.blocks import BlockKind

POEM = "您是白衣天使\n您是生命的守护者\n深夜的病房\n有您轻轻的脚步\n今天\n让我们说一声\n谢谢您\n"
NOTICE = (
    "各位居民：\n因管道检修\n5月7日8时至18时\n城南片区停水\n请提前储水\n不便之处\n敬请谅解\n"
    "东陵县自来水公司\n2022年5月6日\n"
)


def kinds(page: str) -> list[str]:
    return [str(block.kind) for block in govnews.parse_page(page).blocks]


@pytest.mark.parametrize(
    ("head", "title", "source"),
    [
        ("致敬护士\n云岭发布 2022-05-12\n", "致敬护士", "云岭发布"),
        ("致敬护士\n云岭发布\n2022-05-12\n", "致敬护士", "云岭发布"),
        ("致敬护士\n原创 江晚 云岭发布 2022-05-12 18:20 发表于云岭\n", "致敬护士", "云岭发布"),
        ("致敬护士！\n来源：云岭发布 发布时间：2022-05-12\n", "致敬护士！", "云岭发布"),
    ],
)
@pytest.mark.parametrize("text", [POEM, NOTICE, POEM + "我们与您同在。\n"])
def test_short_lines_under_a_publication_line_are_text(head: str, title: str, source: str, text: str) -> None:
    (article,) = govnews.parse_page(f"{head}{text}编辑：江晚\n审核：韩松\n扫码关注云岭发布\n").articles
    assert (article.title, article.source, str(article.date)[:10]) == (title, source, "2022-05-12")
    assert article.body.split() == text.split()
    assert [(one.name, str(one.role)) for one in article.byline] == [("江晚", "editor"), ("韩松", "reviewer")]


def test_a_menu_under_a_day_is_no_post() -> None:
    menu = "县情概况\n历史沿革\n文化旅游\n走进云岭\n云岭的春天\n12345热线\n部门街道\n友好城市\n"
    for page in (f"云岭县人民政府\n2021年11月2日\n{menu}", f"云岭县召开会议\n2022-05-06\n{menu}友情链接\n"):
        assert BlockKind.BODY not in kinds(page)


def test_a_list_of_headlines_is_no_post() -> None:
    links = "全县春耕生产在田间地头展开了新的画卷\n我县三个重点工业项目都已经开工建设了\n" * 3
    page = govnews.parse_page(f"往期的文章请看这里\n2022-05-06\n{links}")
    assert "line-of-post" not in {block.rule for block in page.blocks}


def test_words_behind_an_article_stay_what_they_are() -> None:
    text = "5月4日上午，云岭县召开防汛工作会议，研究部署防汛工作，县委书记沈若谷出席会议并讲话。\n"
    page = f"云岭县召开防汛工作会议\n2022-05-06\n{text}关注的人\n您的位置\n我的云岭\n你我他\n"
    assert kinds(page).count("body") == 1
