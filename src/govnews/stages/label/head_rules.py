"""What stands over an article: headlines, the publication line, who wrote it."""

from __future__ import annotations

import re

from govnews.blocks import BlockKind
from govnews.rules import Look, Rule
from govnews.stages.cut.brackets import names_someone
from govnews.stages.label.words import EDITOR, META, either
from govnews.lexicon.people import is_surname

_K, _T, _S = BlockKind.KICKER, BlockKind.TITLE, BlockKind.SUBTITLE
_M, _B, _C = BlockKind.META, BlockKind.BYLINE, BlockKind.CREDIT

DAY = (
    r"(?:\d{4} ?年 ?\d{1,2} ?月 ?\d{1,2} ?日|\d{4}-\d{1,2}-\d{1,2}(?!\d)|\d{4}/\d{1,2}/\d{1,2}(?!\d)|\d{4}\.\d{1,2}\.\d{1,2}(?![.\d])"
    r"|[〇一二三四五六七八九十]{4}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日)"
)
CLOCK = r"\d{1,2}[::]\d{2}(?:[::]\d{2})?"
_META = either(META)
_EDITOR = either(EDITOR)
_FIELD = re.compile(rf"(?<![\u4e00-\u9fff])(?:{_META}|字体大小)(?: ?[:|丨]| (?=\d))")
_WORKER = r"(?:记者|通讯员|作者|撰文|撰稿|供稿|摄影|摄影报道|特约记者|通信员|评论员|实习生|执笔|采写|图文|图/文|文/图|文|图|译|翻译|编译)"
_HAN = re.compile(r"[\u4e00-\u9fff]")
_PLAIN_NAME = re.compile(r"[\u4e00-\u9fff]{2,4}\Z")


def _fields(look: Look, least: int) -> bool:
    return len(look.text) < 220 and len(_FIELD.findall(look.text)) >= least


_FIRST_FIELD = re.compile(rf"[\[【(*\s|·]*{_META}\**[\]】]? ?[:|丨]")
_GAP = re.compile(r"(?<=[\u4e00-\u9fff]) +(?=[\u4e00-\u9fff])")


def _one_field(look: Look) -> bool:
    """A label at the start, also one that is spaced out: 索 引 号."""
    text = look.text
    return _FIRST_FIELD.match(text) is not None or _FIRST_FIELD.match(_GAP.sub("", text[:24])) is not None


def _two_fields(look: Look) -> bool:
    return _fields(look, 2)


def _names_only(look: Look) -> bool:
    text = look.text
    if " " not in text and "、" not in text and len(text) != 3:
        return False
    tokens = text.replace("、", " ").split()
    if not 1 <= len(tokens) <= 8:
        return False
    if all(len(t) == 1 for t in tokens):
        tokens = ["".join(tokens)]
    if not all(_PLAIN_NAME.match(t) for t in _rejoined(tokens)):
        return False
    named = sum(is_surname(t[0]) and len(t) < 4 for t in _rejoined(tokens))
    return named == len(_rejoined(tokens)) and (len(tokens) > 1 or len(look.text) == 3)


def _rejoined(tokens: list[str]) -> list[str]:
    """``王 刚 李晓明`` as two names: a single character belongs to the next one."""
    out: list[str] = []
    for token in tokens:
        if out and len(out[-1]) == 1:
            out[-1] += token
        else:
            out.append(token)
    return out


def _bracket_of_names(look: Look) -> bool:
    text = look.text
    return len(text) < 90 and text[0] in "(〔[" and text[-1] in ")〕]" and names_someone(text, 0, len(text), 0)


RULES: tuple[Rule, ...] = (
    Rule(
        "kicker-emphasis",
        _K,
        r"(?:时|中|并|上)?(?:强调|指出|要求)(?:[::])?$",
        longest=70, cues=("强调", "指出", "要求"),
        examples=("石万在督导检查问题整改时强调", "段成检查调研企业复工复产时强调"),
        counter_examples=("会议强调，要把调研做在前面。",),
    ),
    Rule("kicker-column", _K, r"^[【\[〔][\u4e00-\u9fff·]{2,10}[】\]〕]$", longest=70, cues=("【", "[", "〔"), examples=("【要闻】",)),
    Rule(
        "kicker-briefs",
        _K,
        r"^(?:简讯|要闻简报|短讯|一句话新闻|新闻速递|一周要闻|简明新闻|各地传真)$",
        longest=70, cues=("讯", "要闻", "新闻", "传真"),
        examples=("简讯",),
    ),
    Rule(
        "kicker-event",
        _K,
        r"(?:召开|举行|举办).{0,16}(?:会议|全会|大会|座谈会|推进会)(?:举行|召开)?$|会议(?:召开|举行)$",
        longest=70, cues=("会",),
        examples=("市委常委会召开扩大会议", "云泉市五届人大常委会举行第七十一次会议"),
    ),
    Rule("subtitle-dash", _S, r"^(?:—{1,3}|-{2,})\s*\S.{3,60}$", longest=70, cues=("—", "--"), examples=("——云泉市疫情防控工作纪实",)),
    Rule(
        "subtitle-present",
        _S,
        r"^[\u4e00-\u9fff ·、]{5,45}(?:出席|参加|主持|讲话|主持并讲话|列席|陪同|宣读|致辞|颁发任命书)(?: ?[\u4e00-\u9fff]{2,12}(?:出席|参加|列席|陪同))*$",
        longest=70, cues=("出席", "参加", "主持", "讲话", "列席", "陪同"),
        examples=("段志主持并讲话 孔令出席 钱敬裴兰列席",),
    ),
    Rule("title-tagged", _T, r"^[\[【(](?:视频|图文|组图|图片|转载|原创|专题|直播|音频|政策解读|\u4e00-\u9fff]{2})[\]】)]\S", longest=90, cues=("[", "【", "("), examples=("[视频]国内联播快讯",)),
    Rule("title-original", _T, r"^[(]?(?:本文)?原(?:标题|题) ?[::]", longest=90, cues=("原标题", "原题"), examples=("（本文原标题：《定了！》）",)),
    Rule(
        "title-news-verb",
        _T,
        r"召开|举行|调研|检查|督导|强调|开展|主持|会见|慰问|启动|走访|部署|推进|研究|考察|出席|学习|发布|印发|关于|公示|公告|任命|通报|纪实|座谈|开幕|签约|揭牌|视察|督查|落实|查|助|促|赴|到",
        longest=90, examples=("县政协召开十一届九次主席会议",),
    ),
    Rule("title-document", _T, r"(?:讲话|致辞|报告|发言|意见|通知|公告|公示|通告|决定|办法|方案|纪要|名单|倡议书|公开信|通报|条例|规划|批复|函)(?:\(.{1,12}\))?$", longest=90, cues=("讲话", "致辞", "报告", "发言", "意见", "知", "公告", "公示", "告", "决定", "办法", "方案", "纪要", "名单", "书", "信", "通报", "条例", "规划", "批复", "函"), examples=("在全县大会上的讲话", "云岚县教育局关于做好课后服务工作的通知")),
    Rule("title-programme", _T, r"^《[^》]{2,12}》[ (]{0,2}\d{8}", longest=90, cues=("《",), examples=("《云中联播》 20220202 19:00",)),
    Rule(
        "summary-label",
        BlockKind.SUMMARY,
        r"^[\[【(]?(?:摘要|内容提要|内容摘要|内容导读|导读|核心提示|提要|内容简介|视频简介|节目简介|本期节目主要内容|内容概要|阅读提示|简介)[\]】)]? ?(?:[::】]|$)",
        cues=("摘要", "提要", "导读", "提示", "简介", "主要内容", "概要"),
        examples=("摘要:就进一步做好工作", "【内容提要】6月23日上午", "视频简介"),
    ),
    Rule("meta-field", _M, _one_field, longest=220, cues=(":", "|", "丨"), examples=("发布日期:2021-10-30", "来源：云山日报", "索 引 号:QL013-0402")),
    Rule("meta-two-fields", _M, _two_fields, longest=220, cues=(":", "|"), examples=("2009-1-20 来源:云泽网 浏览次数:287", "作者: 来源:")),
    Rule("meta-source-of", _M, r"^(?:来源于|转载自|转自|来自)[::]", longest=220, cues=("来源于", "转", "来自"), examples=("来源于：东区办事处",)),
    Rule(
        "meta-date-only",
        _M,
        rf"^[\[【(| ]*(?:{DAY}|\d{{1,2}}-\d{{1,2}}(?= \d{{1,2}}:)|20\d{{6}}|\d{{1,2}}月\d{{1,2}}日(?= {CLOCK}))[ 　|]*(?:{CLOCK}|\d{{1,2}}时(?:\d{{1,2}}分)?(?:许|左右)?)?[\]】)| ]*$",
        longest=220, cues=("年", "月", "-", "/", ".", "20"), examples=("2020-4-3 16:44:00", "8-2 15:42", "2014年1月2日14时左右", "2008年05月12日17:58"),
        counter_examples=("2021年11月02日 星期二",),
    ),
    Rule(
        "meta-date-inside",
        _M,
        rf"^.{{0,60}}(?<!\d){DAY} *(?:{CLOCK}).{{0,90}}$",
        longest=220, cues=(":",),
        examples=("www.yunquan.example 】 【 2021-02-19 16:15:07 】 【 来源:云江日报", "2024年04月24日23:52 | 来源：云网"),
    ),
    Rule("meta-font", _M, r"^[\[【(]?(?:字体|字号|小字号|大字号|正文字号)[\]】]?(?:大小)?[::]?.{0,20}$", longest=220, cues=("字",), examples=("小字号", "字体：大 中 小")),
    Rule(
        "meta-print-page",
        _M,
        r"^(?=.*(?:第? ?[A-Z]?\d{1,2} ?版|总第? ?\d{3,}期|版次|[A-Z]\d [\u4e00-\u9fff]{2}))(?=.*(?:日报|晚报|\d{4}[-年])).{6,90}$",
        longest=220, cues=("版", "期", "报"),
        examples=("第A1版:要闻总第1307期 >2019-03-14编印", "2021年09月01日 星期三 报纸版次:A2:要闻"),
    ),
    Rule(
        "meta-masthead",
        _M,
        rf"^[\u4e00-\u9fff]{{2,6}}(?:日报|晚报|报|时报|晨报|商报) *{DAY}.{{0,40}}$",
        longest=220, cues=("报",),
        examples=("云丘日报 2018年6月21日 星期四 农历戊戌年五月初八",),
    ),
    Rule(
        "meta-office",
        _M,
        r"^[\u4e00-\u9fff]{2,14}(?:融媒体中心|新闻网|日报社?|电视台|广播电视台|新闻办公室|政府办公室|人民政府办公室|宣传部|发布)$",
        longest=220, cues=("中心", "网", "报", "台", "办公室", "宣传部", "发布"),
        examples=("双溪县融媒体中心",),
    ),
    Rule(
        "byline-labelled",
        _B,
        rf"^[\[【(□■◎*N\s]*(?:[\u4e00-\u9fff]{{0,12}}[\s·]?)?{_WORKER}(?: ?[::/|丨] ?| +)[\u4e00-\u9fff·、 /|::()《》]{{2,60}}$",
        longest=90, cues=("记者", "通讯员", "作者", "撰", "供稿", "摄影", "文", "图", "采写", "译", "执笔", "评论员", "实习生"),
        examples=("本报记者 楚天 通讯员 柯岩 文/图", "作者|支典 阿夏", "昭云新闻网记者 陆宇 刘 伶"),
        counter_examples=("记者在采访中了解到，该村的发展。", "图为会议现场"),
    ),
    Rule(
        "byline-staff",
        _B,
        r"^(?:新华社|本报|本刊|本网|本台|[\u4e00-\u9fff]{2,8}(?:报|网|社|台|新闻))(?:记者|评论员|特约评论员|编辑部|通讯员)(?:[ ::]*[\u4e00-\u9fff、 ]{0,20})?$",
        longest=90, cues=("记者", "评论员", "编辑部", "通讯员"),
        examples=("新华社记者", "本报评论员", "新华社记者庞明"),
    ),
    Rule("byline-speaker", _B, r"^[\u4e00-\u9fff、]{0,14}(?:书记|[省市县区镇乡州]长|主任|主席|局长|厅长|部长) {1,4}[\u4e00-\u9fff]{1,3} ?[\u4e00-\u9fff]{1,2}$", longest=30, cues=("书记", "长", "主任", "主席"), examples=("县委书记 沈若谷",)),
    Rule("byline-square", _B, r"^[□■◎◇N] ?[\u4e00-\u9fff][^。!?]{1,36}$", longest=90, cues=("□", "■", "◎", "◇", "N"), examples=("□人云日报评论员", "□ 记者 奚旺 通讯员 路童", "N安岭日报 乔普")),
    Rule("byline-bracket-line", _B, _bracket_of_names, longest=90, cues=("(", "〔", "["), examples=("（冉渡 钟渝）", "(万泉发布)"), counter_examples=("（完）", "（2022年3月30日第三次会议通过）")),
    Rule("byline-names-line", _B, _names_only, longest=40, examples=("张文博 王永霞", "王 刚  李晓明"), counter_examples=("首页 政务公开", "特此公告")),
    Rule(
        "credit-editor",
        _C,
        rf"^[\[【(*\s▌|]*(?:[\u4e00-\u9fff]{{0,4}}[::]?)?{_EDITOR}[^。]{{0,3}}? ?(?:[::|丨/]|  ?[\u4e00-\u9fff]{{2,3}}|$)(?!.{{90}})",
        longest=160, cues=tuple(EDITOR),
        examples=("责任编辑:杨姗", "编辑：陈平 责任编辑：刘亮", "监制|司空"),
        counter_examples=("主编的话：这是一个好时代，我们要努力工作。" + "好" * 90,),
    ),
    Rule("credit-short", _C, r"^[\[【(] ?(?:编|审|校)[::][^。]{2,30}[\])】]$", longest=160, cues=("编", "审", "校"), examples=("(编:杨通 审:吴贤)",)),
    Rule("credit-source", _C, r"^[\[【(]?(?:来源|稿源|转自|素材来源|资料来源|综合|图源)[::|丨].{2,40}$", longest=160, cues=("来源", "稿源", "转自", "综合", "图源"), examples=("来源|云门乡人民政府",)),
    Rule("credit-page", _C, r"(?:本版)?(?:责编|责任编辑|版式|校对|美编)[::].{1,10} .{0,4}(?:版式|校对|责编|美编|编辑)[::]", longest=160, cues=("责编", "版式", "校对", "美编"), examples=("02版 要闻 本版责编:侯骏 版式:丁岚 校对:方静",)),
)
