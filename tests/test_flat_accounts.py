"""Pages of accounts and portals that a crawler set on one or two lines."""

from __future__ import annotations

import govnews
from govnews.blocks import BlockKind

FIRST = (
    "3月18日上午,青岚县春季农业生产现场会在杉坪乡召开。县委书记沈若谷出席会议并讲话,"
    "县委副书记、县长陶之遥主持会议。"
)
SECOND = (
    "会议指出,要抢抓农时,把春耕备耕各项工作抓早抓实,确保粮食稳产增产。"
    "县农业农村局局长顾长青介绍了备耕情况,全县计划播种三十二万亩,已备好种子四百吨。"
)
THIRD = (
    "会议要求,各乡镇、各部门要压实责任,强化农资供应和技术服务。"
    "与会人员还实地察看了育秧大棚和农机服务中心,听取了杉坪乡有关工作的介绍。"
)


def read(page: str) -> tuple[govnews.Article, dict[BlockKind, list[str]]]:
    found = govnews.parse_page(page)
    (article,) = found.articles
    kinds: dict[BlockKind, list[str]] = {}
    for block in found.blocks:
        kinds.setdefault(block.kind, []).append(block.text)
    return article, kinds


def test_an_account_page_on_two_lines() -> None:
    article, kinds = read(
        "点击上方蓝字,关注“青岚发布”! 青岚县召开春耕现场会 吹响备耕“集结号” "
        "青岚融媒 青岚发布 2023-03-19 20:16 发表于云岭\n"
        f"{FIRST}▲现场会会场02 怎么干 {SECOND}▲书记察看秧苗(摄影 何 田){THIRD}"
        "文字:江晚 图片:何田 一审:石可破 来源:青岚县融媒体中心 往期推荐 我县举行招聘会 沈若谷走访困难群众 "
        "喜欢就点个“在看”吧↓↓↓ 阅读 3126 赞 47"
    )
    assert article.title == "青岚县召开春耕现场会 吹响备耕“集结号”"
    assert article.date is not None
    assert article.date.edtf == "2023-03-19"
    assert kinds[BlockKind.CAPTION] == ["▲现场会会场", "▲书记察看秧苗(摄影 何 田)"]
    assert kinds[BlockKind.HEADING] == ["02 怎么干"]
    assert [(one.name, str(one.role)) for one in article.byline if one.name != "何田"] == [
        ("江晚", "author"),
        ("石可破", "reviewer"),
    ]
    assert article.body.endswith("有关工作的介绍。")


def test_a_portal_page_on_one_line() -> None:
    article, kinds = read(
        "青岚县召开“春耕备耕”现场协商座谈会 2019-03-19 18:22:07 来源: 青岚发布 "
        "举报 0 分享至 用微信扫码二维码 分享至好友和朋友圈 "
        f"青岚网讯(记者 江晚 通讯员 何田){FIRST} △现场会会场(石可破 摄) ●会前走一走 把问题摸清楚 {SECOND} "
        f"●会后盯到底 把承诺兑现好 {THIRD} 本文来源:青岚日报 责任编辑:柯岩\n"
    )
    assert (article.title, article.source) == ("青岚县召开“春耕备耕”现场协商座谈会", "青岚发布")
    assert kinds[BlockKind.CAPTION] == ["△现场会会场(石可破 摄)"]
    assert kinds[BlockKind.HEADING] == ["●会前走一走 把问题摸清楚", "●会后盯到底 把承诺兑现好"]
    assert kinds[BlockKind.DATELINE] == ["青岚网讯(记者 江晚 通讯员 何田)"]


def test_headings_and_captions_glued_to_the_text_around_them() -> None:
    picture = "沈若谷(前右二)在杉坪乡察看秧苗长势。江晚 摄"
    article, kinds = read(
        f"{FIRST}{picture}稳住面积 抓好春耕{SECOND}加强服务 送到村头{THIRD}"
        "来源:青岚县融媒体中心编辑:柯岩返回搜狐,查看更多\n"
    )
    assert kinds[BlockKind.CAPTION] == [picture]
    headings = [section.heading for section in article.sections]
    assert headings == [None, "稳住面积 抓好春耕", "加强服务 送到村头"]
    assert ("江晚", "photographer") in [(one.name, str(one.role)) for one in article.byline]
