"""Headlines and summaries."""

from __future__ import annotations

import re

from govnews.blocks import BlockKind
from govnews.lexicon.forms import CLOCK, EDITOR, FULL_DATE, SOURCE_LABELS, SUMMARY, group
from govnews.rules import Look, Rule

_K, _T, _S = BlockKind.KICKER, BlockKind.TITLE, BlockKind.SUBTITLE

_DID = ("出席", "参加", "主持", "讲话", "列席", "陪同", "宣读", "致辞", "通报", "部署", "到会", "汇报")
_WHAT = "(?:会议|活动|调研|并|指导|情况|讲话|致辞)*"
_ABOUT = rf"[\u4e00-\u9fff]{{0,10}}(?:部署|报告|决定|说明|讲话|通报|任命书|名单){_WHAT}"
_PART = re.compile(
    r"[\u4e00-\u9fff·、]{0,10}?(?:分别)?"
    rf"(?:(?:主持|出席|参加|列席|陪同|到会|讲话|致辞|宣读|通报|汇报){_WHAT}(?:{_ABOUT})?|作{_ABOUT})"
)
_PEOPLE = re.compile(r"[\u4e00-\u9fff·、]{2,9}")
_HONOURED = re.compile(r"[\u4e00-\u9fff\d]{2,14}(?:受到?表彰|受到?嘉奖|受奖|获奖|获表彰)")
"""Who was honoured there; behind the others."""
_APART = re.compile(r"(?<![^\s])([\u4e00-\u9fff]) {1,2}([\u4e00-\u9fff])")
"""A name of two characters that is set apart."""
_LONGEST = 70
"""Such a line is never longer; in characters."""


def _who_did_what(look: Look) -> bool:
    return who_did_what(look.text)


def who_did_what(text: str) -> bool:
    """Whether a line under a headline only says who led a meeting, who spoke and who was there.

    >>> who_did_what("段志主持并讲话 孔令出席")
    True
    >>> who_did_what("段志讲话 孔令宣读表彰决定 百名教师受表彰"), who_did_what("百名教师受表彰")
    (True, False)
    >>> who_did_what("分析研究今年经济工作")
    False
    """
    if len(text) > _LONGEST:
        return False
    parts = _APART.sub(r"\1\2", text.strip("—- ")).split()
    if len(parts) > 1 and _HONOURED.fullmatch(parts[-1]):
        parts.pop()
    did = [_PART.fullmatch(part) is not None for part in parts]
    if not parts or parts[0].startswith(_DID):
        return False
    return did[-1] and all(done or _PEOPLE.fullmatch(part) for done, part in zip(did, parts, strict=True))


PROGRAMME = (
    rf"^《[^》]{{2,12}}》[ (]{{0,2}}\d{{8}}"
    rf"|^《[^》]{{2,12}}(?:新闻|联播|播报|快报|视点|时空|关注|报道|60分|直播间)》 *(?:(?:节目)?(?:文字?[稿版]|节目单|串联单|内容) *)?\(?{FULL_DATE}\)? *(?:(?:\(?(?:总)?第?\d{{1,5}}期\)?|\(?星期.\)?|农历[\u4e00-\u9fff]{{3,14}}|(?:首播|重播|播出)(?:时间)?:? ?{CLOCK}|{CLOCK}|文字[稿版]|节目单) *){{0,4}}$"
)
"""The name of a programme with its day."""

SUMMARY_LABEL = (
    rf"^[> ]*(?:[\[【(]?{SUMMARY}[\]】)]? ?(?:[::】]|$)|[\[【]{SUMMARY}[\]】]"
    r"|[■●◆▲]?(?:核心提[示要]|核心阅读|内容[提摘]要|阅读提[示要]|新闻提[示要]|本文提要) {1,4}(?=\S[^。]{8,}[。?!]))"
)
"""How a summary begins that says what it is, with a colon, in a frame, or set apart."""

RULES: tuple[Rule, ...] = (
    Rule(
        "kicker-emphasis",
        _K,
        r"(?:(?:时|中|并|上)?(?:强调|指出|要求)|(?:时|会|会议|会上|报告)(?:提出|号召))(?:[::])?$",
        longest=70,
        cues=("强调", "指出", "要求", "提出", "号召"),
        examples=(
            "石万在督导检查问题整改时强调",
            "段成检查调研企业复工复产时强调",
            "地委召开科技普及会议提出",
        ),
        counter_examples=("会议强调，要把调研做在前面。",),
    ),
    Rule(
        "kicker-column",
        _K,
        r"^[【\[〔][\u4e00-\u9fff·]{2,10}[】\]〕]$",
        longest=70,
        cues=("【", "[", "〔"),
        examples=(
            "【要闻】",
            "［基层·一线］",
            "〔今日关注〕",
        ),
        counter_examples=(
            "【要闻】云岭县召开防汛会议",
            "【云岭县防汛抗旱指挥部发布汛情通报】",
        ),
    ),
    Rule(
        "kicker-briefs",
        _K,
        r"^(?:简讯|要闻简报|短讯|一句话新闻|新闻速递|一周要闻|简明新闻|各地传真)$",
        longest=70,
        cues=("讯", "要闻", "新闻", "传真"),
        examples=(
            "简讯",
            "一句话新闻",
            "新闻速递",
        ),
        counter_examples=(
            "简讯三则",
            "要闻简报会",
        ),
    ),
    Rule(
        "kicker-event",
        _K,
        r"(?:召开|举行|举办).{0,16}(?:会议|全会|大会|座谈会|推进会)(?:举行|召开|决定|明确|研究决定)?$|会议(?:召开|举行)$",
        longest=70,
        cues=("会",),
        examples=(
            "市委常委会召开扩大会议",
            "市政府召开第八次常务会议决定",
            "云泉市五届人大常委会举行第七十一次会议",
        ),
        counter_examples=(
            "市委常委会召开扩大会议强调守牢安全底线",
            "会议召开时间另行通知",
        ),
    ),
    Rule(
        "subtitle-dash",
        _S,
        r"^(?:—{1,3}|-{2,})\s*(?=.{0,60}[\u4e00-\u9fff])\S.{3,60}$",
        longest=70,
        cues=("—", "--"),
        examples=(
            "——云泉市疫情防控工作纪实",
            "--记石桥镇卫生院院长江晚",
            "—　青岚县推进水库除险加固见闻",
        ),
        counter_examples=(
            "云泉市——疫情防控一线",
            "- 青岚县推进水库除险加固",
            "—— END ——",
            "——————————",
        ),
    ),
    Rule(
        "subtitle-number",
        _S,
        r"^\(?第 ?[〇一二三四五六七八九十百\d]{1,4} ?号\)?$",
        weight=6.0,
        longest=10,
        cues=("号",),
        examples=("第2号", "（第七号）"),
        counter_examples=("第2号洪水正在形成", "（3号丁坝）"),
    ),
    Rule(
        "subtitle-adopted",
        _S,
        r"^\(\d{4}年\d{1,2}月\d{1,2}日[^()。]{4,60}(?:通过|批准|公布|修订)\)$",
        longest=90,
        cues=("通过", "批准", "公布", "修订"),
        examples=(
            "（2022年1月12日云泉市第六届人民代表大会常务委员会第三次会议通过）",
            "(1998年8月29日青岚省人民政府第12次常务会议通过 2003年3月1日修订)",
        ),
        counter_examples=(
            "（2022年1月12日）",
            "（2022年1月12日会议一致通过了草案。）",
        ),
    ),
    Rule(
        "subtitle-present",
        _S,
        _who_did_what,
        longest=_LONGEST,
        cues=_DID,
        examples=(
            "段志主持并讲话 孔令出席 钱敬裴兰列席",
            "谭明主持 易水作具体部署 龙跃通报情况",
            "白云到会指导 宫志 苏满出席",
            "段　志主持　孔令贵到会指导",
        ),
        counter_examples=("全市宣传思想工作会议召开 省委常委出席会议并作重要讲话精神传达", "主持 参加"),
    ),
    Rule(
        "title-tagged",
        _T,
        r"^[\[【(](?:视频|图文|组图|图片|转载|原创|专题|直播|音频|政策解读)[\]】)]\S",
        longest=90,
        cues=("[", "【", "("),
        examples=(
            "[视频]国内联播快讯",
            "【图文】青岚：山里来了新医生",
            "（组图）石桥镇开镰收稻",
        ),
        counter_examples=(
            "【视频】",
            "【视频连线】石桥镇开镰收稻",
            "[江晚]近日，",
        ),
    ),
    Rule(
        "title-original",
        _T,
        r"^[(]?(?:本文)?原(?:标题|题) ?[::]",
        longest=90,
        cues=("原标题", "原题"),
        examples=(
            "（本文原标题：《定了！》）",
            "原题：山里来了新医生",
            "原标题:石桥镇的春天",
        ),
        counter_examples=(
            "原标题有误，现更正如下",
            "原题重现",
        ),
    ),
    Rule(
        "title-news-verb",
        _T,
        r"召开|举行|调研|检查|督导|强调|开展|主持|会见|慰问|启动|走访|部署|推进|研究|考察|出席|学习|发布(?!时间|日期)|印发|关于(?!我们|本站)|公示|公告|任命|通报|纪实|座谈|开幕|签约|揭牌|视察|督查|落实|查|助|促|赴|到",
        longest=90,
        examples=(
            "县政协召开十一届九次主席会议",
            "青岚市市长江晚赴石桥镇",
        ),
        counter_examples=(
            "石桥镇的春天",
            "山里的新医生",
            "关于我们",
            "发布时间:2021-03-19",
        ),
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
        examples=(
            "在全县大会上的讲话",
            "云岚县教育局关于做好课后服务工作的通知",
            "青岚县防汛预案管理办法（试行）",
        ),
        counter_examples=(
            "在全县大会上的讲话摘要",
            "会议听取了工作报告。",
            "报告文学选刊",
        ),
    ),
    Rule(
        "title-set-apart",
        _T,
        r"^(?:[讣公通布预报警]  *告|启  *事|通  *[知报]|唁  *电|声  *明|决  *定|命  *令|公  *示|[喜捷]  *报)$"
        r"|^(?:[\u4e00-\u9fff] {1,4}){1,8}(?:通 {1,4}[知告]|[公布] {1,4}告|公 {1,4}示|启 {1,4}[事示]|声 {1,4}明|须 {1,4}知|简 {1,4}章|[喜捷] {1,4}报)$",
        weight=9.0,
        longest=40,
        cues=(" ",),
        examples=("讣　告", "通  知", "启     事", "停　水　通　知", "招 生 启 事"),
        counter_examples=("公 告 栏", "通知", "启事 通知", "停水 通 知"),
    ),
    Rule(
        "title-numbered",
        _T,
        r"^(?:\d{1,2}[、.]|[(]?[一二三四五六七八九十]{1,3}[)、])",
        weight=-4.0,
        cues=("、", ".", "(", ")"),
        examples=("1、上市公司榜发布，44家企业上榜", "二、压实工作责任"),
        counter_examples=("“一、二、三”工作法见成效",),
    ),
    Rule(
        "title-source",
        _T,
        rf"^[\[【(]?(?:{group(SOURCE_LABELS)}|{EDITOR}|作者|记者|(?:发布|发表|更新)(?:时间|日期))[\]】]? ?[::|丨]",
        weight=-5.0,
        longest=90,
        cues=(":", "|", "丨"),
        examples=("来源:云岭网客户端", "责任编辑:江晚"),
        counter_examples=("记者手记:山里来信", "编辑部的故事"),
    ),
    Rule(
        "title-of-meeting",
        _T,
        r"^(?:会议|座谈会)(?:强调|指出|要求|认为|听取|传达)[,::]",
        weight=-5.0,
        cues=("会",),
        examples=(
            "会议强调，要压实责任",
            "座谈会指出:要用好这些经验",
        ),
        counter_examples=(
            "会议强调抓落实",
            "全国会议强调：抓好春耕",
        ),
    ),
    Rule(
        "title-programme",
        _T,
        PROGRAMME,
        longest=90,
        cues=("《",),
        examples=(
            "《云中联播》 20220202 19:00",
            "《云岭新闻联播》 2013年9月10日  首播19:35",
            "《云岭新闻》2008年12月3日 星期三（第337期）",
            "《云岭新闻联播》文稿（2013年9月10日 星期二）",
        ),
        counter_examples=("《云岭日报》 2013年9月10日 第3版", "《云岭新闻》2013年9月10日报道了此事"),
    ),
    Rule(
        "summary-label",
        BlockKind.SUMMARY,
        SUMMARY_LABEL,
        cues=("摘要", "提要", "导读", "提示", "简介", "主要内容", "概要", "核心阅读"),
        examples=(
            "摘要:就进一步做好工作",
            "【内容提要】6月23日上午",
            "[摘要]6月23日,云岭市召开会议。",
            "视频简介",
            "> 核心提示 云泉县去年还没有一条硬化路。",
            "核心提示　　云泉县去年还没有一条硬化路。",
        ),
        counter_examples=("(摘要)在全市大会上的讲话", "简介清楚，内容翔实", "核心提示 有哪些"),
    ),
)
