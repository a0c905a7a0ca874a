"""An outlet of our own making with two pages of it, and those pages with labels."""

from __future__ import annotations

import json
from pathlib import Path

from govnews import BlockKind, Outlet, Parser, Rule, testing
from govnews.label_files import label_file
from govnews.labels import labels_of

HEAD = "云屿在线\n首页 要闻 县区 专题\n"
FOOT = "把新闻带回家\n编辑:韩松\n云屿在线版权所有 某ICP备00000001号\n"
PAGES = {
    "a": HEAD
    + "云屿市召开防汛工作会议\nwww.yunyu.example | 2021-08-05 09:15 | 稿源:云屿日报\n"
    + "本网讯(记者 韦小梅)8月5日,云屿市委书记张国栋主持召开全市防汛工作会议,研究部署下一阶段防汛工作。\n"
    + FOOT,
    "b": HEAD
    + "青岚县推进老旧小区改造\nwww.yunyu.example | 2021-09-12 16:40 | 稿源:青岚发布\n"
    + "本网讯(通讯员 苏晴)9月11日,青岚县县长王海波到城关镇调研老旧小区改造工作,实地查看工程进度。\n"
    + FOOT,
}
ARTICLES = (
    "云屿市召开防汛工作会议\n2021-08-05 09:15 来源:{}\n8月5日,云屿市委书记张国栋主持召开全市防汛工作会议。\n",
    "青岚县推进老旧小区改造\n2021-09-12 16:40 来源:{}\n9月11日,青岚县县长王海波到城关镇调研老旧小区改造。\n",
)
"""Two articles without a site around them, with a place for their source."""
OUTLET = Outlet(
    key="yunyu",
    name="云屿在线",
    marks=("云屿在线版权所有",),
    rules=(
        Rule("home", BlockKind.WIDGET, "^把新闻带回家$", weight=8.0),
        Rule("idle", BlockKind.NAV, "^绝无此行$"),
    ),
)


def labelled(folder: Path) -> Path:
    """Two pages, labelled as the outlet reads them."""
    for name, text in PAGES.items():
        file = folder / f"{name}.txt"
        file.write_text(text, encoding="utf-8")
        made = labels_of(Parser([OUTLET]).parse_page(text, outlet=OUTLET), file.name)
        label_file(file).write_text(json.dumps(made, ensure_ascii=False), encoding="utf-8")
    return folder


def relabel(folder: Path, name: str, old: str, new: str) -> None:
    file = folder / f"{name}.gold.json"
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")


def said(outlet: Outlet, folder: Path) -> list[str]:
    return [f"{read.name}: {one}" for read in testing.read_pages(outlet, folder) for one in read.differences]
