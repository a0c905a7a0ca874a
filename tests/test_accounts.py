"""Publication lines without labels: a day beside the account or the office in whose name a text is out."""

from __future__ import annotations

import pytest

import govnews

TITLE = "云岭县召开防汛工作会议"
TEXT = (
    "5月4日上午，云岭县召开防汛工作会议，研究部署当前防汛工作。县委书记沈若谷出席会议并讲话。\n"
    "会议强调，要压实责任，落实措施，确保群众生命财产安全，确保安全度汛。\n"
)


@pytest.mark.parametrize(
    ("line", "source"),
    [
        ("2022-05-06 东陵发布 已发布", "东陵发布"),
        ("2022-05-06 东陵发布", "东陵发布"),
        ("东陵发布 2022-05-06 已编辑", "东陵发布"),
        ("东陵发布 东陵发布 2022-05-06", "东陵发布"),
        ("已发布 2022-05-06 东陵发布", "东陵发布"),
        ("发布时间 2022-05-06 东陵发布", "东陵发布"),
        ("2022-05-06 东陵头条号 发布于东陵", "东陵头条号"),
        ("2022年5月6日 东陵融媒 IP属地：东陵", "东陵融媒"),
        ("2022-05-06 东陵县农业农村局 江晚", "东陵县农业农村局"),
    ],
)
def test_a_day_beside_an_account_is_a_publication_line(line: str, source: str) -> None:
    (article,) = govnews.parse_page(f"{TITLE}\n{line}\n{TEXT}").articles
    assert (article.title, article.source, str(article.date)) == (TITLE, source, "2022-05-06")


def test_links_with_days_stay_links() -> None:
    links = [
        "2022-05-05 云岭县水利局 成立抢险队伍",
        "2022-05-04 东陵发布了防汛预警信息",
        "2022-05-03 全县春耕生产全面展开",
    ]
    page = govnews.parse_page(f"{TITLE}\n2022-05-06 东陵发布 已发布\n{TEXT}相关新闻\n" + "\n".join(links))
    assert [str(block.kind) for block in page.blocks[-3:]] == ["related"] * 3
