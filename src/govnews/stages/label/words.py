"""Word lists that several line rules share, as parts of patterns over folded text."""

from __future__ import annotations

from govnews.tables import words
from govnews.tries import trie_pattern

EDITOR = (
    "责任编辑 责编 编辑 主编 副主编 编审 审核 审校 校对 初审 复审 终审 监制 总监制 审签 签发 一审 二审 三审 编委 统筹 编校 审稿 校审 美编"
    " 排版 制作 策划 值班编辑 值班主任 执行主编 版式 审读 核稿 总值班 出品 监审 责校"
).split()
"""Who passes a text on: never its writer."""

META = (
    "来源 文章来源 信息来源 新闻来源 消息来源 稿件来源 稿源 来源于 发布日期 发布时间 发表时间 发表日期 发布于 时间 日期 更新时间 更新日期 更新 刊发日期"
    " 录入时间 创建时间 添加时间 成文日期 上传时间 发文日期 作者 浏览次数 浏览量 浏览数 浏览 点击 点击数 点击率 点击量 点击次数 阅读次数 阅读量 阅读数"
    " 阅读 访问量 访问次数 人气 字体 字号 字体大小 发布机构 发布单位 信息发布人 撰稿人 索引号 文号 发文字号 信息分类 信息类别 信息索引 栏目"
    " 所属栏目 所属分类 公开方式 公开形式 有效性 主题词 关键字 关键词 发文机关 供稿单位 供稿 录入 热度 分类 点 次数 语音阅读 发布 来自 出处 摘自 主题分类 组配分类 公文种类 生成日期 信息名称 内容概述 公开类别 体裁分类 服务对象 文章编号 编号"
).split()
"""Labels of the publication line."""


def either(names: list[str] | tuple[str, ...]) -> str:
    """A group that matches any of the words."""
    return f"(?:{trie_pattern(names)})"


def listed(table: str) -> str:
    """A group that matches any first cell of ``data/<table>.tsv``."""
    return either(words(table))
