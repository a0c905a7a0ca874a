"""Lists of other articles, and the heads of such lists."""

from __future__ import annotations

from govnews.blocks import BlockKind
from govnews.lexicon.forms import FULL_DATE
from govnews.rules import Rule

_R = BlockKind.RELATED

RULES: tuple[Rule, ...] = (
    Rule(
        "related-link",
        _R,
        r"^(?:· ?)?\[[^\]]{9,80}\]\([^)]+\)$",
        weight=3.0,
        longest=400,
        cues=("](",),
        examples=(
            "[云岭全省经济工作会议在江州召开](/2021/1.html)",
            "· [青岚市举办首届乡村文化旅游节](http://www.qinglan.example/2.html)",
        ),
        counter_examples=(
            "[查看原文](https://news.example/t2.html)",
            "[云岭全省经济工作会议在江州召开](/2021/1.html)今天闭幕",
        ),
    ),
    Rule(
        "related-head",
        _R,
        r"^[\[【#\s*■◆]*(?:相关(?:新闻|阅读|链接|文章|报道|稿件|推荐|信息|专题|内容|资讯|热词|附件)|热(?:点|门|文)?(?:新闻|推荐|文章|排行|话题|播榜|点推荐|评|词|榜)|"
        r"推荐(?:阅读|新闻|文章|视频)|最新(?:更新|新闻|文章|动态|资讯|发布|消息)|(?:新闻|信息|点击|阅读|文章|本周|24小时)(?:排行|推荐|热榜|榜)榜?|延伸阅读|猜你喜欢|喜欢此内容的人还喜欢|图片报道|往期(?:回顾|推荐|精彩)|精彩推荐|大家都在看|"
        r"为您推荐|今日推荐|编辑推荐|头条推荐|更多新闻)[\]】::]*(?: ?更多 ?>*)?(?: .{0,6})?$",
        longest=120,
        cues=("相关", "热", "推荐", "最新", "排行", "榜", "延伸", "喜欢", "报道", "往期", "在看", "更多"),
        examples=("相关新闻", "热播榜 更多>", "新闻推荐", "信息排行"),
        counter_examples=(
            "推荐阅读书目今天发布",
            "相关新闻发布会召开",
            "热门话题引关注",
        ),
    ),
    Rule(
        "related-dated",
        _R,
        rf"^(?!.*(?:来源|作者|浏览|点击|阅读|发布)\S{{0,4}}[::])[·•\-*■◆□>\s\[(]*(?:{FULL_DATE}|\d{{2}}-\d{{2}})[\]) ]*[\d\u4e00-\u9fff“《【\[]\S.{{4,80}}[^。)]$",
        longest=120,
        cues=("年", "-", "/", "."),
        examples=("- 2022年03月21日【法治宣传】不及时报备将承担法律责任", "[2019-12-31] 2020年市长新年贺词"),
        counter_examples=("2022年3月30日，会议召开。", "2021-08-05 来源:云泉日报"),
    ),
    Rule(
        "related-date-last",
        _R,
        rf"^.{{6,70}}[\s(\[](?:{FULL_DATE}|\d{{2}}-\d{{2}})(?: ?\d{{1,2}}:\d{{2}})?[\])]?$",
        longest=120,
        cues=("年", "-", "/", "."),
        examples=("·罗毅主持召开县政府第58次常务会议 2023-09-28", "公示公告：关于面试的公告（2018-01-15）"),
        counter_examples=("信息来源:云日报 发布日期:2021-10-30 字体",),
    ),
    Rule(
        "related-bullet",
        _R,
        r"^(?:[·•]|〇(?![〇一二三四五六七八九十年]))[^。]{6,60}$",
        longest=120,
        cues=("·", "•", "○", "〇"),
        examples=(
            "·平丘召开工作总结会",
            "• 青岚市举办文化旅游节",
            "○ 青岚市举办文化旅游节",
        ),
        counter_examples=(
            "·石桥镇召开会议。",
            "·完·",
            "石桥镇·青岚市举办旅游节",
            "〇五年青岚市举办旅游节",
        ),
    ),
    Rule(
        "related-rank",
        _R,
        r"^(?:TOP|No\.?) ?\d{1,2}$",
        longest=120,
        cues=("TOP", "No"),
        examples=(
            "TOP 1",
            "No.10",
        ),
        counter_examples=(
            "TOP 10榜单揭晓",
            "No.1的秘密",
        ),
    ),
)
