"""What a newspaper prints around its articles: mastheads, issue and page lines, column names, jumps."""

from __future__ import annotations

import re

from govnews.blocks import BlockKind
from govnews.lexicon.forms import FULL_DATE, group
from govnews.rules import TOP, Look, Rule
from govnews.stages.label.page_line_rules import PAGE_LINE
from govnews.tables import words

_M, _K, _T = BlockKind.META, BlockKind.KICKER, BlockKind.TITLE
_C, _J = BlockKind.CAPTION, BlockKind.JUMP

_PAPER = r"(?:[日晚晨早时商快]报|[周导新农青]报|青年报|农民报|工人报|法[治制]报)"
_NAME = re.compile(
    rf"(?:[\u4e00-\u9fff]{{1,8}}{_PAPER}|[\u4e00-\u9fff]{{1,6}}[^通简海公汇播预情举战喜捷读送看订卖投警申填上回墙板]报|[\u4e00-\u9fff]{{2,5}}[^简快短喜电资音时综专]讯|今日[\u4e00-\u9fff]{{2,5}}|[\u4e00-\u9fff]{{2,4}}(?:新闻|之声|周刊))"
)
_SPREAD = re.compile(r"[\u4e00-\u9fff](?: [\u4e00-\u9fff]){1,8}")
_LATIN = re.compile(r"[A-Z][A-Z ]{5,40}")
_TIMES = re.compile(r"[\u4e00-\u9fff]{2,4}时讯")
_WEEKDAY = re.compile(r"星期[一二三四五六日天](?: {1,3}农历[\u4e00-\u9fff]{3,14})?")
_NOTICES = group(words("notices"))
_BROKEN = re.compile(r"(?P<pause>[,、;])[\u4e00-\u9fff]{0,2}\Z|[\u4e00-\u9fff]{2}[的了和在把与将对为从向]\Z")
"""A pause, or a word that ends no sentence and no headline."""


def _masthead(look: Look) -> bool:
    """The name of the paper alone, or in Latin letters, among the first lines; set apart to fill its line.

    What is cut off behind it are its editors.
    """
    if look.index >= TOP or not look.first:
        return False
    text = look.text.strip("*#【】 ")
    name = text.replace(" ", "") if _SPREAD.fullmatch(text) else text
    if not look.whole_line:
        return name.endswith("报") and _NAME.fullmatch(name) is not None
    times = look.level == 1 and _TIMES.fullmatch(name) is not None
    return times or _NAME.fullmatch(name) is not None or _LATIN.match(text) is not None


def _torn(look: Look) -> bool:
    """A line that breaks off: behind a pause, or behind a word that needs another."""
    text = look.text
    broken = _BROKEN.search(text, max(0, len(text) - 3))
    return broken is not None and (
        broken["pause"] is not None or len(text) > 18 or "," in text or ";" in text
    )


def _weekday(look: Look) -> bool:
    """The day of the week alone at the top of a page; further down it is a headline."""
    return look.index < TOP and look.whole_line and _WEEKDAY.fullmatch(look.text) is not None


def _one_character(look: Look) -> bool:
    """A headline that is printed from top to bottom."""
    return look.whole_line and len(look.text) == 1 and "\u4e00" <= look.text <= "\u9fff"


RULES: tuple[Rule, ...] = (
    Rule(
        "paper-masthead",
        _M,
        _masthead,
        longest=60,
        examples=("云江日报", "云 江 日 报", "今日云泉", "云江广播电视报", "云泉山讯", "YUNJIANG RIBAO"),
        counter_examples=("会议通报", "县区简讯", "百岁老人天天读报"),
    ),
    Rule(
        "paper-issue",
        _M,
        rf"(?<!天是)(?<!天是[: ])(?<!在是){FULL_DATE}.{{0,8}}(?:星期[一二三四五六日天]|农历|总?第 ?\d{{1,6}} ?期|[今本]日?期?.{{0,2}}\d{{1,2}} ?版|第? ?[A-Z]?\d{{1,2}} ?版)"
        r"|^农历|[今本][日期] ?(?:共 ?)?[\d一二三四五六七八九十]{1,2} ?版(?!:.{5})|总第 ?\d{2,6} ?期",
        longest=130,
        cues=("星期", "农历", "版", "期"),
        examples=(
            "2016年10月18日 星期二 农历丙申年九月十八 第8642期 今日8版",
            "2015.8.12 星期三 编辑 苏打",
            "农历丁卯年二月二十七",
        ),
        counter_examples=(
            "2021年3月1日，会议召开。",
            "今天是 2016年4月20日 星期三",
            "今天是：2016年4月20日 星期三",
            "今日二版：这条路该不该修",
        ),
    ),
    Rule(
        "paper-weekday",
        _M,
        _weekday,
        weight=6.0,
        longest=24,
        cues=("星期",),
        examples=("星期四", "星期日　农历辛丑年六月廿七"),
        counter_examples=("星期四上午停水", "星期二和星期四"),
    ),
    Rule(
        "paper-licence",
        _M,
        r"国内统一(?:连续出版物|刊)号|邮发代号|代号\d|CN ?\d\d|机关报|准印证|内部(?:资料|刊物)|主管主办"
        r"|[\u4e00-\u9fff](?:主管|主办|承办) .{0,24}(?:主办|承办|协办|出版|编辑)(?: |$)",
        longest=130,
        cues=("号", "CN", "机关报", "内部", "主办", "主管"),
        examples=(
            "国内统一连续出版物号CN00-0000 邮发代号0-00",
            "中共云泉县委主办 内部资料 免费赠阅",
            "云岭省水利厅主管　云岭水利报社出版",
        ),
        counter_examples=("市水利局主办的节水知识竞赛昨天举行",),
    ),
    Rule(
        "paper-page-line",
        _M,
        rf"^(?:第 ?)?(?:[A-H]\d{{1,2}}|0\d|[A-H]?\d{{1,2}} ?版)[ |·:/].{{0,30}}{FULL_DATE}.{{0,8}}星期[一二三四五六日天]",
        weight=5.0,
        longest=130,
        cues=("星期",),
        examples=("A05 | 城事 2018年5月9日 星期三 | 云岭晚报 |", "02版 要闻 2018年5月9日 星期三"),
        counter_examples=("2018年5月9日 星期三 A05", "2018年5月9日 星期三 第5版"),
    ),
    Rule(
        "paper-editors",
        _M,
        rf"(?:编辑|责编|责任编辑|组版|版式|美编|校对)[:: ](?!记者).*(?:{FULL_DATE}|[\u4e00-\u9fff]{{2}}[日晚]报)|(?:{FULL_DATE}|版 ).*(?:编辑|责编|责任编辑|组版|版式|美编|校对)[:: ]",
        longest=130,
        cues=("编辑", "责编", "组版", "版式", "美编", "校对"),
        examples=(
            "第3版 田间地头 责编:尹杉 电话:(000)666123",
            "2 要闻 2019年11月28日 星期四 责任编辑:戚薇 校对:荀玉 泊州日报",
        ),
        counter_examples=(
            "责任编辑：江晚 校对：柯岩",
            "第3版 编辑部的故事",
            "编辑 记者座谈会2021年3月1日召开",
        ),
    ),
    Rule(
        "paper-editors-line",
        BlockKind.CREDIT,
        r"^(?:本[版期]|[一二三四五六七八\d]版)?(?:值班|执行|责任|首席|副)?(?:编辑|责编|主编|总编辑?|编委|总监|主任)[:: /].{2,40}(?:组版|版式|版面|美编|校对|排版|照排|审读)(?:设计)?[:: /]"
        r"|^(?:值班(?:编委|总编|主任)|本版(?:编辑|责编|主编))[:: /][^。]{2,60}$",
        weight=7.0,
        longest=130,
        cues=("编辑", "责编", "主编", "总编", "编委", "总监", "主任"),
        examples=(
            "编辑 荀 玉 电话 2800000 组版 戚 薇",
            "责任编辑 江 晚  版面 柯 岩",
            "总编：江 晚 责任编辑：柯 岩 排版：石 磊 电子信箱：yj@example.com",
            "值班编委:江晚 一版主编:柯岩 编辑:石磊",
            "本版编辑 江晚",
            "责编/江晚 版式/柯岩",
        ),
        counter_examples=("编辑同志：来信提到的版面 已经改正",),
    ),
    Rule(
        "paper-column",
        _K,
        r"^[*【\[\s]*(?:今日|一周|每周|本报|百姓|读者|农事|法眼|市民|民生|热点|青年|党报)?(?:谈|论语|评论|时评|快评|短评|来信|来论|问答|观察|观点|关注|聚焦|视点|声音|之声|青声|杂谈|随笔|论坛|走笔|手记|特写|法眼观|简讯|短波|快讯)[*】\]\s]*$"
        r"|^[*【\[\s]*[^\s。,;:]{2,14}·[^\s。,;:]{2,12}[*】\]\s]*$|^[*【\[\s]*(?:喜迎|走进|聚焦|决[战胜]|奋进|学习)?[\u4e00-\u9fff“”]{2,12}(?:进行时|在行动|走基层|新气象|巡礼|风采录?|进行曲|大家谈|你我他|正当时|看变化|一线见闻)[*】\]\s]*$",
        longest=34,
        cues=(
            "谈",
            "论",
            "评",
            "来信",
            "问答",
            "观",
            "关注",
            "聚焦",
            "视点",
            "声",
            "随笔",
            "走笔",
            "手记",
            "特写",
            "讯",
            "短波",
            "·",
            "进行时",
            "在行动",
            "走基层",
            "新气象",
            "巡礼",
            "风采",
            "大家谈",
            "你我他",
            "正当时",
            "看变化",
            "见闻",
            "进行曲",
        ),
        examples=("今日评论", "走基层·一线见闻", "【读者来信】", "脱贫攻坚进行时"),
        counter_examples=("云泉县·2021年，会议召开。",),
    ),
    Rule(
        "paper-title-upright-quote",
        _T,
        "^[“”]$",
        longest=1,
        cues=("“", "”"),
        examples=("“", "”"),
        counter_examples=("”。",),
    ),
    Rule(
        "paper-title-upright",
        _T,
        _one_character,
        longest=1,
        examples=(
            "丰",
            "收",
        ),
        counter_examples=(
            "丰收",
            "8",
            "A",
        ),
    ),
    Rule(
        "paper-title-notice",
        _T,
        rf"^(?!特此|专此|谨此)[^。,;:]{{2,26}}(?:[禁戒防封]\w{{0,3}}令|{_NOTICES})(?:要点|摘要|摘登|选登|问答|之[一二三四五])?(?:\([^()]{{1,8}}\))?\**$"
        r"|^[\u4e00-\u9fff]{2,16}(?:政府|指挥部|委员会|办公室|[厅局])[\u4e00-\u9fff]{0,12}令\**$|^讣 *告$",
        longest=46,
        cues=("令", "讣", *words("notices")),
        examples=(
            "停水通告",
            "一周农事天气",
            "云泉县人民政府森林防火戒严令",
            "讣 告",
            "县教育局公布今年招考公告要点",
            "云泉县人大常委会公告（第3号）",
            "县职教中心招生简章",
        ),
        counter_examples=("市领导检查节令商品", "公告要点解读会召开", "特此通告"),
    ),
    Rule(
        "paper-torn-line",
        BlockKind.BODY,
        _torn,
        longest=90,
        examples=("县领导在调研指导时指出，现", "要把保卫人民群众的生命财产安全作为一切工作的"),
        counter_examples=("云泉县召开防汛会议",),
    ),
    Rule(
        "paper-picture",
        _C,
        r"^[*【\[\s]*(?:图片新闻|图片报道|新闻图片|新闻照片|照片新闻|新闻摄影|图说|摄影报道)[*】\]\s:]|^[*\s]*(?:本报|晚报|[\u4e00-\u9fff]{2,4})?(?:首席|特约)?(?:记者|通讯员) [\u4e00-\u9fff ]{2,5} ?(?:摄|摄影)[)*]*$",
        longest=160,
        cues=("图", "摄"),
        examples=(
            "图片新闻 4月19日,孩子们在布置园地。",
            "本报记者 江晚 摄",
            "【新闻图片】 石桥镇的茶园",
            "晚报首席记者　江　晚　摄影",
        ),
        counter_examples=(
            "图片新闻大赛开幕",
            "本报记者 江晚 报道",
            "摄影报道组成立",
        ),
    ),
    Rule(
        "paper-jump",
        _J,
        r"^[(\[【]?(?:紧接|上接|下转|转|接) ?第? ?[A-Z]?[\d一二三四五六七八九十]{1,3} ?版.{0,10}$",
        longest=24,
        cues=("版",),
        examples=("(下转第四版)", "（上接A1版）"),
        counter_examples=(
            "转发第3版防汛预案",
            "第3版 要闻",
        ),
    ),
)

MARKS = frozenset(
    {
        PAGE_LINE,
        "paper-masthead",
        "paper-issue",
        "paper-licence",
        "paper-section",
        "paper-page-line",
        "paper-editors",
        "paper-editors-line",
        "meta-masthead",
        "meta-print-page",
    }
)
"""Rules of which two tell that a page is a newspaper's."""
SITES = frozenset(
    {"meta-field", "meta-two-fields", "meta-date-and-field", "related-head", "nav-word", "credit-reprinted"}
)
"""Rules of lines that a site prints: the same words on such a line tell of no newspaper."""
BUTTONS = frozenset({"nav-paper", "nav-turn"})
"""The rules of an issue's buttons on the web: 上一版, 标题导航."""
FROM = re.compile(r"[(\[【]?(?:紧接|上接|接)第? ?[A-Z]?[\d一二三四五六七八九十]{1,3} ?版")
"""Text that comes from another page."""
