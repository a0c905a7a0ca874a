"""Where a page stands on its site: 您的位置:首页 > 要闻 > 正文."""

from __future__ import annotations

import re

from govnews.blocks import BlockKind
from govnews.rules import Look, Rule

_N = BlockKind.NAV

_TOP = 6
"""The name of a site stands among the first pieces of a page."""
_SITE = re.compile(
    r"(?!.*(?:荣获|开通|改版|上线|建成|织密))[\u4e00-\u9fff]{2,14}"
    r"(?:门户网站|政府网站?|政务网|信息网|新闻网|长安网|文明网|官网|官方网站|政府信息公开(?:网|平台|专栏)?)"
)


def _site_name(look: Look) -> bool:
    return look.index < _TOP and look.whole_line and _SITE.fullmatch(look.text) is not None


RULES: tuple[Rule, ...] = (
    Rule(
        "nav-site-name",
        _N,
        _site_name,
        weight=6.0,
        longest=24,
        cues=("网", "公开"),
        examples=("云岭县人民政府门户网站", "云岭市政府信息公开"),
        counter_examples=("云岭县政府门户网站改版上线", "织密云岭新闻网", "中国电网"),
    ),
    Rule(
        "nav-position",
        _N,
        r"^[\s★·]*(?!位置 ?[::](?!.*(?:首页|[>»→])))(?:您?(?:的|现|当前|现在)*(?:当前)?(?:的)?所?在?的?位置|当前栏目|现在位置|当前位置|您在这里) ?[::]",
        longest=130,
        cues=("位置", "栏目", "您在"),
        examples=("您的位置:首页 > 县区动态 >", "现在位置： 首页 >> 东区新闻 >> 正文", "位置：首页 > 要闻"),
        counter_examples=(
            "地理位置:云岭县东部",
            "您的位置很重要",
            "位置:石桥镇东南三公里",
        ),
    ),
    Rule(
        "nav-position-inside",
        _N,
        r"(?:当前|所在|您的|现在)位置[::] ?(?:网站)?(?:首页|主页)",
        weight=6.0,
        longest=220,
        cues=("位置:",),
        examples=(
            "首页信息公开党纪法规清风云岭当前位置:首页>监督曝光>典型案例",
            "网站导航 English 您的位置：网站首页 > 要闻",
        ),
        counter_examples=(
            "地理位置:首页标注",
            "当前位置:石桥镇",
        ),
    ),
    Rule(
        "nav-path-rest",
        _N,
        r"^(?:>|»|›){1,2} ?[^>»›。]{1,20}(?:>|»|›){1,2} ?[^。]{1,40}$|^\.{3} ?(?:>|»|›)",
        weight=8.0,
        longest=90,
        cues=(">", "»", "›"),
        examples=(">> ... >> 其他政策文件", "> 新闻中心 > 要闻"),
        counter_examples=("> 引用的一段话",),
    ),
    Rule(
        "nav-menu-spread",
        _N,
        r"^首 {2,8}页(?: |$)|^首 页 +[\u4e00-\u9fff] ?[\u4e00-\u9fff]",
        weight=7.0,
        longest=130,
        cues=("首 ",),
        examples=("首     页 政 务 公 开 网 上 办 事 互 动 交 流", "首 页 新 闻 政 务"),
        counter_examples=("榜首 页岩气田",),
    ),
    Rule(
        "nav-governments",
        _N,
        r"^(?:中国政府网|国务院|中央人民政府)(?:[ |·]+[\u4e00-\u9fffA-Za-z]{2,16}){1,12}$",
        weight=7.0,
        longest=130,
        cues=("中国政府网", "国务院", "中央人民政府"),
        examples=("中国政府网 云岭省政府网 English", "中国政府网 | 云岭省人民政府 | 移动端"),
        counter_examples=("国务院办公厅发布通知", "中国政府网"),
    ),
    Rule(
        "nav-breadcrumb",
        _N,
        r"^(?:\[?首页|网站首页|主页|>|».{0,10})?.{0,20}(?:>|»|›|→|->).{0,60}$",
        longest=130,
        cues=(">", "»", "›", "→"),
        examples=("新云网 > 云山频道 > 正文", "> 要闻"),
        counter_examples=("沙河治理",),
    ),
    Rule(
        "nav-breadcrumb-end",
        _N,
        r"^[^。!?]{2,60}(?:>|»|›|→) *正文$",
        longest=130,
        cues=("正文",),
        weight=8.0,
        examples=("新云中心 > 云山新闻 > 正文", "要闻 >> 县区 >> 正文"),
        counter_examples=("请看正文",),
    ),
    Rule(
        "nav-breadcrumb-home",
        _N,
        r"^\[?(?:首页|网站首页|主页|新闻)[\](/)]* *(?:>|»|/|›|-|—|→)",
        longest=130,
        cues=("首页", "主页", "新闻"),
        examples=(
            "首页 > 政务 > 活动",
            "网站首页 » 新闻中心",
            "首页／政务公开",
            "首页 — 代表工作 — 代表活动",
        ),
        counter_examples=(
            "首页 政务公开 互动交流",
            "新闻发布会 > 现场",
        ),
    ),
    Rule(
        "nav-path-glued",
        _N,
        r"^(?:(?:当前位置|您(?:现在)?的位置)[::]?|(?:网站)?首页[\u4e00-\u9fff]{0,10}?(?:新闻|资讯|动态|要闻|公告))[\u4e00-\u9fff]{2,}",
        weight=7.0,
        longest=130,
        cues=("首页", "位置"),
        examples=(
            "首页新闻采购动态云岭召开全省政府采购工作会议 规格高",
            "当前位置：首页新闻中心青岚要闻",
        ),
        counter_examples=("首页 政务公开", "首页改版征求市民意见", "首页推荐机制引发关注"),
    ),
    Rule(
        "nav-path-spaced",
        _N,
        r"^(?:网站)?首页(?: +[\u4e00-\u9fff]{2,8}){1,4} +[^\s。]{5,}(?: +[^\s。]+){0,4}$",
        weight=7.0,
        longest=110,
        cues=("首页",),
        examples=(
            "首页 商圈资讯 云岭高速公路互通式立交工程开工",
            "首页 新闻 招标动态 云岭市原局长被查追踪:评标前打招呼",
        ),
        counter_examples=("首页 直播 节目单", "首页推荐机制引发关注", "首页 改版。"),
    ),
    Rule(
        "nav-homes",
        _N,
        r"首页 *[|｜].*首页|(?<![登上于])首页$",
        longest=130,
        cues=("首页",),
        examples=(
            "云视网首页 | 云视节目官网首页",
            "设为首页",
        ),
        counter_examples=(
            "首页 | 要闻 | 图片",
            "首页改版上线",
            "石桥镇的故事登上首页",
        ),
    ),
)
