"""Menus, tool bars and links that lead around a site."""

from __future__ import annotations

import re
from functools import cache

from govnews.blocks import BlockKind
from govnews.folding import fold
from govnews.rules import Look, Rule
from govnews.tables import words

_N = BlockKind.NAV

_SEPARATOR = re.compile(r"[|\s·>»/]+")
_TOOL = (
    r"(?:我要|发送|发表|推荐给|告诉|加入)?(?:友善?列印|列印|转寄|字级|打印|关闭|收藏|返回|回|分享|保存|复制|推荐|纠错|挑错|网摘|商城|转发|投稿|评论|好友|朋友圈?|微信|新浪微博|腾讯微博|微博|QQ|LINE|[Ff]acebook|[Tt]witter|Plurk|噗浪|脸书|推特|繁体|字体|字号|放大|正常|默认|缩小|顶部|大|中|小|A[+-]?)"
    r"(?:本页|上一?页|此文|此页|文章|窗口|页面|首页|顶部|主页|上级|列表|目录|链接|好友|空间|到|给|正文)?(?:[⊕⊖○〇]|[+-](?!\S)|[oO0](?!\S))?"
)


@cache
def _menu_words() -> frozenset[str]:
    return frozenset(fold(word) for word in words("navwords"))


def _menu_word(look: Look) -> bool:
    return len(look.text) <= 12 and look.text.strip("[]【】<>《》·•|* ") in _menu_words()


def _menu(look: Look) -> bool:
    text = look.text
    if len(text) > 160 or any(mark in text for mark in "。,;:"):
        return False
    tokens = [t for t in _SEPARATOR.split(text.replace("[", "").replace("]", "")) if t]
    if len(tokens) < 3 or max(map(len, tokens)) > 14:
        return False
    known = sum(t in _menu_words() for t in tokens)
    bars = text.count("|") >= 2
    return known >= 2 or bars or (len(tokens) >= 8 and sum(map(len, tokens)) > 3 * len(tokens))


_SHARES = "(?:QQ空间|QQ好友|新浪微博|腾讯微博|微博|微信好友|微信|朋友圈|人人网|开心网|豆瓣网?|QQ|复制链接)"

RULES: tuple[Rule, ...] = (
    Rule(
        "nav-prev-next",
        _N,
        r"^[·\s\-*•]*(?:[【\[]?(?:上|下|前|后)一?(?:篇|条|则)(?:文章|新闻)?[】\]]?)",
        longest=130,
        cues=("上", "下", "前", "后"),
        examples=("上一篇:我县召开会议", "下一条：没有了", "- 上一篇:[云](/t)"),
        counter_examples=("上午9时", "下一步，我们将"),
    ),
    Rule(
        "nav-tools",
        _N,
        rf"^(?:(?:[\[【(] ?)?{_TOOL}(?: ?[\]】)])?[\s|·:/]*){{1,12}}$",
        longest=130,
        cues=(
            "打印",
            "关闭",
            "收藏",
            "返回",
            "分享",
            "推荐",
            "复制",
            "评论",
            "字体",
            "放大",
            "好友",
            "A+",
            "A-",
            "列印",
            "转寄",
            "acebook",
        ),
        examples=(
            "打印网摘纠错商城分享推荐 字号",
            "Facebook 微博 列印 轉寄",
            "友善列印 轉寄 回上一頁",
            "【打印本页】【关闭窗口】",
            "打印  字体： 放大 正常 缩小  分享",
            "【我要评论】 【推荐给好友】 【关闭】",
            "[打印本页] [关闭窗口] [字号：大 中 小]",
            "分享到：新浪微博 微信 QQ空间",
            "A+ A A-",
            "【 我要打印 】 【 关闭 】",
            "【发表评论】 【关闭窗口】 【推荐给朋友】",
            "放大⊕ 缩小⊖ 默认○",
            "[返回上页]",
        ),
        counter_examples=("放大镜下的民生", "打印店里的创业梦"),
    ),
    Rule(
        "nav-boxed-tools",
        _N,
        r"^(?=.*(?:打印|关闭|返回|推荐|收藏|字体|字号|评论|分享|列印|转寄))[^\[\]【】(]{0,6}"
        r"(?:[\[【] ?[^\[\]【】。,;]{1,14}[\]】][ |]*){2,12}$",
        weight=6.0,
        longest=130,
        cues=("]", "】"),
        examples=("【返回】 【打印】", "页面功能 【我来说两句】【我要“揪”错】【推荐】【打印】 【关闭】"),
        counter_examples=("【打印】", "【视频】【图片】云岭开通返回列车", "【来源】云岭日报 【作者】江晚"),
    ),
    Rule(
        "nav-word",
        _N,
        _menu_word,
        longest=12,
        examples=("首页", "政务公开", "【后台管理】"),
        counter_examples=(
            "政务公开工作会议",
            "首页新闻发布",
        ),
    ),
    Rule(
        "nav-menu",
        _N,
        _menu,
        longest=130,
        cues=(" ", "|", ">", "»", "/", "·"),
        examples=(
            "首页|高层声音|综治动态|平安建设",
            "首页 政务公开 解读回应 办事服务 互动交流 走进云丘",
            "[首页] [新闻] [论坛] [邮箱] [聊天室]",
        ),
        counter_examples=("张文博 王永霞 李明",),
    ),
    Rule(
        "nav-pager",
        _N,
        r"共 ?\d+ ?[条页](?!.*见第).*页|上一?页.{0,20}下一?页|^第? ?\d+ ?/ ?\d+ ?页?$|^\d( \d){2,}",
        longest=130,
        cues=("共", "页", "1 2"),
        examples=(
            "共 3268 条 共 218 页 首页 上一页 1 2 3 下一页",
            "第 2 / 14 页",
            "上页　１　２　３　下页",
        ),
        counter_examples=(
            "全书共218页",
            "第218页的批注",
            "方案共35条,全文见第2页",
        ),
    ),
    Rule(
        "nav-paper",
        _N,
        r"^(?:返回主页|返回首页|版面导航|第[A-Z]?\d+版[::].*[上下]一版|[◀◁«<34]? ?[上下]一?[版期篇]|标题导航|返回目录|往期回顾|(?:下载|查看|本版)?PDF(?:版|文件|下载|$)|版面概览)",
        longest=130,
        cues=("版", "篇", "导航", "返回", "期", "PDF"),
        examples=(
            "第01版:要闻 4下一版",
            "第A01版:要闻 下一版",
            "返回主页 | 云岭日报 | 版面导航 |",
            "◀ 上一版 下一版 ▶",
            "PDF版下载",
        ),
        counter_examples=("PDF格式的文件难倒老人",),
    ),
    Rule(
        "nav-turn",
        _N,
        r"^[◀◁«<‹←【\[3]? ?[上前]一?[篇版条期] ?[】\]]?[ |/]*[【\[]?[下后]一?[篇版条期] ?[▶▷»>›→】\]4]?$",
        weight=8.0,
        longest=24,
        cues=("上", "前"),
        examples=("3上一篇 下一篇4", "◀ 上一篇 | 下一篇 ▶", "【上一篇】【下一篇】"),
        counter_examples=("上一篇:我县召开会议", "上篇 下篇各有千秋"),
    ),
    Rule(
        "nav-share",
        _N,
        rf"^(?:分享(?:到|至)?[::]? ?)?(?:{_SHARES}[ 、|/]*){{2,12}}(?:更多)?(?:\d+)?$",
        weight=4.0,
        longest=90,
        cues=("微博", "微信", "空间", "人人网", "豆瓣"),
        examples=("分享到：QQ空间新浪微博人人网开心网更多", "微信 微博 QQ空间"),
        counter_examples=("云岭发布微信微博影响力榜公布",),
    ),
    Rule(
        "nav-zoom",
        _N,
        r"^(?:放大[⊕+]?|缩小[⊖-]?|默认[○〇oO0]?|正常)(?:[ |/]+(?:放大[⊕+]?|缩小[⊖-]?|默认[○〇oO0]?|正常)){1,3}$",
        weight=8.0,
        longest=30,
        cues=("放大",),
        examples=("放大⊕ 缩小⊖ 默认○", "放大 缩小 默认", "放大+  缩小-   默认o"),
        counter_examples=("放大 民生镜头",),
    ),
    Rule(
        "nav-share-to",
        _N,
        r"^分享(?:到|至)(?:微信)?(?:好友|微信|微博|朋友圈)(?:[和与、]?(?:好友|微信|微博|朋友圈))*$",
        weight=6.0,
        longest=30,
        cues=("分享",),
        examples=("分享至好友和朋友圈", "分享到微信朋友圈"),
        counter_examples=("分享至朋友圈的照片",),
    ),
    Rule(
        "nav-login",
        _N,
        r"^(?:登录|注册|欢迎).{0,30}(?:登录|注册|下次自动登录|退出)|^\|?注册\|",
        longest=130,
        cues=("登录", "注册"),
        examples=("登录 下次自动登录", "|注册|帮助返回云视网 >>"),
        counter_examples=(
            "登录云岭政务网即可办理",
            "注册资本制度改革",
            "欢迎来到石桥镇",
        ),
    ),
    Rule(
        "nav-rule",
        _N,
        r"^[-*_=~·—.\s]{3,}$",
        longest=130,
        cues=("---", "***", "___", "==="),
        examples=("---", "***", "＝＝＝＝"),
        counter_examples=(
            "--",
            "---正文---",
        ),
    ),
    Rule(
        "nav-error-page",
        _N,
        r"(?:访问|请求|查找)的页面|页面(?:不存在|已(?:被|经|失效|删除|过期|不)|没有)|网址有误|链接已(?:被|失效|过期|复制|断)|错误提示|秒后自动",
        longest=90,
        cues=("页面", "网址", "链接", "错误", "秒后"),
        examples=(
            "抱歉,您访问的页面不存在或已被删除!",
            "5秒后自动跳转到首页",
            "您请求的页面没有找到",
        ),
        counter_examples=(
            "页面清爽便于群众办事",
            "纠正错误,及时提示",
            "政务网适老化页面已上线",
            "村里的购物链接已带来收入百万元",
        ),
    ),
    Rule(
        "nav-more",
        _N,
        r"^(?:(?:查看)?更多(?:[\u4e00-\u9fff]{0,2}(?:精彩|内容|新闻|资讯|信息|动态|文章|报道|图片|视频|推荐|专题|公告|评论|要闻|链接))?|more|More|MORE)[^\s\u4e00-\u9fff]{0,6}$",
        longest=130,
        cues=("更多", "ore", "ORE"),
        examples=(
            "更多>>",
            "查看更多＞＞",
            "MORE+",
        ),
        counter_examples=(
            "更多群众吃上了旅游饭",
            "更多 群众",
            "更多群众受益",
        ),
    ),
)
