"""Headlines and summaries."""

from __future__ import annotations

from govnews.blocks import BlockKind
from govnews.lexicon.forms import SUMMARY
from govnews.rules import Rule

_K, _T, _S = BlockKind.KICKER, BlockKind.TITLE, BlockKind.SUBTITLE

RULES: tuple[Rule, ...] = (
    Rule(
        "kicker-emphasis",
        _K,
        r"(?:时|中|并|上)?(?:强调|指出|要求)(?:[::])?$",
        longest=70,
        cues=("强调", "指出", "要求"),
        examples=("石万在督导检查问题整改时强调", "段成检查调研企业复工复产时强调"),
        counter_examples=("会议强调，要把调研做在前面。",),
    ),
    Rule(
        "kicker-column",
        _K,
        r"^[【\[〔][\u4e00-\u9fff·]{2,10}[】\]〕]$",
        longest=70,
        cues=("【", "[", "〔"),
        examples=("【要闻】",),
    ),
    Rule(
        "kicker-briefs",
        _K,
        r"^(?:简讯|要闻简报|短讯|一句话新闻|新闻速递|一周要闻|简明新闻|各地传真)$",
        longest=70,
        cues=("讯", "要闻", "新闻", "传真"),
        examples=("简讯",),
    ),
    Rule(
        "kicker-event",
        _K,
        r"(?:召开|举行|举办).{0,16}(?:会议|全会|大会|座谈会|推进会)(?:举行|召开)?$|会议(?:召开|举行)$",
        longest=70,
        cues=("会",),
        examples=("市委常委会召开扩大会议", "云泉市五届人大常委会举行第七十一次会议"),
    ),
    Rule(
        "subtitle-dash",
        _S,
        r"^(?:—{1,3}|-{2,})\s*\S.{3,60}$",
        longest=70,
        cues=("—", "--"),
        examples=("——云泉市疫情防控工作纪实",),
    ),
    Rule(
        "subtitle-present",
        _S,
        r"^[\u4e00-\u9fff ·、]{5,45}(?:出席|参加|主持|讲话|主持并讲话|列席|陪同|宣读|致辞|颁发任命书)(?: ?[\u4e00-\u9fff]{2,12}(?:出席|参加|列席|陪同))*$",
        longest=70,
        cues=("出席", "参加", "主持", "讲话", "列席", "陪同"),
        examples=("段志主持并讲话 孔令出席 钱敬裴兰列席",),
    ),
    Rule(
        "title-tagged",
        _T,
        r"^[\[【(](?:视频|图文|组图|图片|转载|原创|专题|直播|音频|政策解读|\u4e00-\u9fff]{2})[\]】)]\S",
        longest=90,
        cues=("[", "【", "("),
        examples=("[视频]国内联播快讯",),
    ),
    Rule(
        "title-original",
        _T,
        r"^[(]?(?:本文)?原(?:标题|题) ?[::]",
        longest=90,
        cues=("原标题", "原题"),
        examples=("（本文原标题：《定了！》）",),
    ),
    Rule(
        "title-news-verb",
        _T,
        r"召开|举行|调研|检查|督导|强调|开展|主持|会见|慰问|启动|走访|部署|推进|研究|考察|出席|学习|发布|印发|关于|公示|公告|任命|通报|纪实|座谈|开幕|签约|揭牌|视察|督查|落实|查|助|促|赴|到",
        longest=90,
        examples=("县政协召开十一届九次主席会议",),
    ),
    Rule(
        "title-document",
        _T,
        r"(?:讲话|致辞|报告|发言|意见|通知|公告|公示|通告|决定|办法|方案|纪要|名单|倡议书|公开信|通报|条例|规划|批复|函)(?:\(.{1,12}\))?$",
        longest=90,
        cues=(
            "讲话",
            "致辞",
            "报告",
            "发言",
            "意见",
            "知",
            "公告",
            "公示",
            "告",
            "决定",
            "办法",
            "方案",
            "纪要",
            "名单",
            "书",
            "信",
            "通报",
            "条例",
            "规划",
            "批复",
            "函",
        ),
        examples=("在全县大会上的讲话", "云岚县教育局关于做好课后服务工作的通知"),
    ),
    Rule(
        "title-programme",
        _T,
        r"^《[^》]{2,12}》[ (]{0,2}\d{8}",
        longest=90,
        cues=("《",),
        examples=("《云中联播》 20220202 19:00",),
    ),
    Rule(
        "summary-label",
        BlockKind.SUMMARY,
        rf"^[\[【(]?{SUMMARY}[\]】)]? ?(?:[::】]|$)",
        cues=("摘要", "提要", "导读", "提示", "简介", "主要内容", "概要"),
        examples=("摘要:就进一步做好工作", "【内容提要】6月23日上午", "视频简介"),
    ),
)
