"""What a newspaper prints around its articles: mastheads, issue and page lines, column names, weather, teasers."""

from __future__ import annotations

import re

from govnews.blocks import BlockKind
from govnews.lexicon.forms import FULL_DATE
from govnews.lexicon.people import is_surname
from govnews.rules import Look, Rule

_M, _K, _T, _B = BlockKind.META, BlockKind.KICKER, BlockKind.TITLE, BlockKind.BYLINE
_F, _W, _R, _J = BlockKind.FOOTER, BlockKind.WIDGET, BlockKind.RELATED, BlockKind.JUMP
_C = BlockKind.CAPTION

_TOP = 10
"""A masthead stands among the first pieces of a page."""
_PAPER = r"(?:[日晚晨早时商快]报|[周导新农青]报|青年报|农民报|工人报|法[治制]报)"
_NAME = re.compile(
    rf"(?:[\u4e00-\u9fff]{{1,8}}{_PAPER}|[\u4e00-\u9fff]{{1,4}}[^通简海公汇播预情举战喜捷]报|[\u4e00-\u9fff]{{2,5}}[^简快短喜电资音时综专]讯|今日[\u4e00-\u9fff]{{2,5}}|[\u4e00-\u9fff]{{2,4}}(?:新闻|之声|周刊))"
)
_SPREAD = re.compile(r"[\u4e00-\u9fff](?: [\u4e00-\u9fff]){1,8}")
_LATIN = re.compile(r"[A-Z][A-Z ]{5,40}")
_SECTION = re.compile(
    r"(?:第? ?[A-Z]?\d{1,2} ?版|第 ?[一二三四五六七八九十]{1,2} ?版|[①-⑳]版|[A-H] ?\d{1,2})(?:[ ·:/|]{0,3}[\u4e00-\u9fff·]{2,8})?|\d{1,2}[ ·:/|]{1,3}(?:要闻|时政|综合|民生|社会|国际|国内|副刊|经济|文化|体育|理论|专题|[\u4e00-\u9fff]{2,4}新闻)(?:·[\u4e00-\u9fff]{2,4})?"
)
_NEEDY = frozenset("的了和在把与将对为从向")
"""Words that end no sentence and no headline."""
_SIGNED = re.compile(
    r"[□■◎*\s]*(?:作者|文/|文 )? ?[\u4e00-\u9fff](?: [\u4e00-\u9fff]{1,2})(?: ?\([^()]{2,16}\))?\**$"
    r"|作者 [\u4e00-\u9fff]{2,4}(?: ?\([^()]{2,16}\))?$"
)
_READER = re.compile(
    r"[\u4e00-\u9fff]{1,12}(?:[县市区镇乡村所厂站队局校院连营团]|中学|小学|大学|公司|读者|街道|社区)"
    r" {1,3}(?P<name>[\u4e00-\u9fff]{2,3}|[\u4e00-\u9fff] [\u4e00-\u9fff])(?:等\d*[名位户]?.{0,4})?$"
)
_PHONE = r"(?:\d{3,4}[-—]\d{3,8}|\d{5,11}|[〇一二三四五六七八九]{4,8}(?!年)|\d{3}\*{2,})"


def _masthead(look: Look) -> bool:
    """The name of the paper alone, or in Latin letters, among the first lines; set apart to fill its line."""
    text = look.text.strip("*#【】 ")
    text = text.replace(" ", "") if _SPREAD.fullmatch(text) else text
    return (
        look.index < _TOP
        and look.whole_line
        and (_NAME.fullmatch(text) is not None or _LATIN.match(text) is not None)
    )


def _section(look: Look) -> bool:
    """Page and section: A06 县区新闻."""
    return look.whole_line and _SECTION.fullmatch(look.text.strip("*#【】 ")) is not None


def _torn(look: Look) -> bool:
    """A line that breaks off: behind a pause, or behind a word that needs another."""
    text = look.text
    for back in range(1, min(4, len(text) + 1)):
        if text[-back] in ",、;":
            return True
        if not "\u4e00" <= text[-back] <= "\u9fff":
            return False
    return text[-1] in _NEEDY and (len(text) > 18 or "," in text or ";" in text)


def _writer(look: Look) -> bool:
    """Who wrote a piece or a letter: a name set apart, or where somebody lives or works and the name."""
    if _SIGNED.match(look.text):
        return True
    reader = _READER.match(look.text)
    return reader is not None and is_surname(reader["name"][0])


def _one_character(look: Look) -> bool:
    """A headline that is printed from top to bottom."""
    return look.whole_line and len(look.text) == 1 and "\u4e00" <= look.text <= "\u9fff"


RULES: tuple[Rule, ...] = (
    Rule(
        "paper-masthead",
        _M,
        _masthead,
        longest=60,
        examples=("云江日报", "云 江 日 报", "今日云泉", "云泉山讯", "YUNJIANG RIBAO"),
        counter_examples=("会议通报", "县区简讯"),
    ),
    Rule(
        "paper-issue",
        _M,
        rf"(?<!天是)(?<!天是[: ])(?<!在是){FULL_DATE}.{{0,8}}(?:星期[一二三四五六日天]|农历|总?第 ?\d{{1,6}} ?期|[今本]日?期?.{{0,2}}\d{{1,2}} ?版|第? ?[A-Z]?\d{{1,2}} ?版)"
        r"|^农历|[今本][日期] ?(?:共 ?)?[\d一二三四五六七八九十]{1,2} ?版|总第 ?\d{2,6} ?期",
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
        ),
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
        "paper-section",
        _M,
        _section,
        longest=20,
        examples=("A06 县区新闻", "第 二 版", "第3版 田间地头", "A03", "②版 农村经济", "02 | 要闻·综合"),
    ),
    Rule(
        "paper-editors",
        _M,
        rf"(?:编辑|责编|责任编辑|组版|版式|美编|校对)[:: ].*(?:{FULL_DATE}|[\u4e00-\u9fff]{{2}}[日晚]报)|(?:{FULL_DATE}|版 ).*(?:编辑|责编|责任编辑|组版|版式|美编|校对)[:: ]"
        r"|^(?:编辑|责编|责任编辑|主编)[:: ].{2,40}(?:组版|版式|美编|校对|排版|审读)[:: ]",
        longest=130,
        cues=("编辑", "责编", "组版", "版式", "美编", "校对"),
        examples=(
            "第3版 田间地头 责编:尹杉 电话:(000)666123",
            "2 要闻 2019年11月28日 星期四 责任编辑:戚薇 校对:荀玉 泊州日报",
            "编辑 荀 玉 电话 2800000 组版 戚 薇",
        ),
    ),
    Rule(
        "paper-hotline",
        _F,
        rf"(?:热线|信箱|爆料|邮箱|社址|零售|订阅|投稿|印刷|地址|电话|每份|定价).{{0,40}}(?:{_PHONE}|[@.]|元|公司|厂)",
        longest=130,
        cues=("热线", "信箱", "爆料", "邮箱", "社址", "零售", "订阅", "投稿", "印刷", "每份", "定价"),
        examples=(
            "新闻热线：5566110 社址：云江市滨河北路19号 邮编：000000",
            "热线电话 96500 每份零售价0.8元",
        ),
        counter_examples=("12345热线今年办结群众诉求。",),
    ),
    Rule(
        "paper-weather",
        _W,
        r"^(?:今日|今天|明天|明日|省会|市区|本市|[\u4e00-\u9fff]{2})?(?:天气|气象)(?:预报|予报)?[:: ].{0,70}(?:℃|级|风|转|晴|雨|度)|^(?:今天|今日|明天)?.{0,8}(?:多云|晴|阴|小雨|阵雨).{0,30}(?:℃|[一二三四五六七八九\d]级)",
        longest=110,
        cues=("天气", "气象", "多云", "晴", "阴", "雨"),
        examples=(
            "今日天气:多云转小雨 14℃~21℃ 偏北风2~3级",
            "天气予报 今天白天到夜间:晴间多云,西北风三、四级",
        ),
    ),
    Rule(
        "paper-lottery",
        _W,
        r"(?:福彩|体彩|双色球|大乐透|七乐彩|快乐8|排列[35三五]).{0,40}(?:\d{3,7} ?期|号码)",
        longest=160,
        cues=("彩", "双色球", "大乐透", "排列"),
        examples=("■福彩3D 第2018345期 中奖号码 4 0 7",),
        counter_examples=("县福彩中心向学校捐赠图书", "福彩公益金资助的第二期工程已经开工。"),
    ),
    Rule(
        "paper-advert",
        _W,
        rf"^[▲△■◆●★☆\s*]*(?:广告|遗失声明|寻人|寻物|招租|旺铺|转让|出租|开业|声明)(?:[ :：*].{{6,}})|声明作废|必有重谢|(?:总经销|经销|订餐|咨询|分类广告|广告刊登|公告刊登|招商|加盟|厂址)(?:电话|热线)?[::].{{0,60}}|优质产品|实行三包|敬请惠顾|欢迎(?:选购|光临|惠顾)|"
        rf"^订阅?《[^》]{{2,12}}》|(?:招租|转让|开业|订餐|热线).{{0,50}}{_PHONE}",
        longest=160,
        cues=(
            "广告",
            "声明",
            "寻",
            "招",
            "旺铺",
            "转让",
            "出租",
            "开业",
            "必有重谢",
            "经销",
            "订",
            "咨询",
            "加盟",
            "厂址",
            "产品",
            "三包",
            "惠顾",
            "光临",
            "选购",
            "刊登",
        ),
        examples=(
            "▲遗失声明 云泉县江晚遗失营运证一本，声明作废。",
            "旺铺招租 临泉区文化路中段 电话 139****0000",
            "公告刊登热线:0000-6880001",
        ),
        counter_examples=("县纪委监委声明:本报讯",),
    ),
    Rule(
        "paper-teaser",
        _R,
        r"(?:[→►▶➤]|>>|详见|见|刊)+ ?(?:详见)?(?:今日)?第? ?[A-Z]?[\d一二三四五六七八九十]{1,3} ?版[)]?$"
        r"|^(?!.*(?:上接|下转|紧接)).{8,40}[ (]第? ?(?:[A-Z]?\d{1,2}|[一二三四五六七八九十]{1,2}) ?版[)]?$",
        longest=60,
        cues=("版",),
        examples=(
            "城南老街改造启动 居民提了意见 →详见2版",
            "我省出台18条措施稳外贸 →2版",
            "一中百年校庆日程公布 A3版",
            "沿江三镇昨夜转移群众  第二版",
        ),
        counter_examples=("(下转第2版)", "(紧接第一版)"),
    ),
    Rule(
        "paper-teasers",
        _R,
        r"^[*【\[\s]*(?:今日|本期|本报|要闻)?(?:导读|看点|导报|提要)[*】\]\s]*$",
        longest=12,
        cues=("导读", "看点", "导报", "提要"),
        examples=("导读", "**今日看点**"),
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
    Rule("paper-title-upright", _T, _one_character, longest=1, examples=("丰",)),
    Rule(
        "paper-writer",
        _B,
        _writer,
        longest=40,
        examples=(
            "闻 犁",
            "作者 柳营 (某边防连下士)",
            "云泉县石桥镇 卓有田",
            "某部修理所 程江",
            "河东区 钮玉等23户居民",
        ),
        counter_examples=("云泉县石桥镇 召开会议部署工作", "县教育局 部署工作"),
    ),
    Rule(
        "paper-title-notice",
        _T,
        r"^[^。,;:]{2,22}(?:启事|通告|公告|通知|声明|提示|天气|预告|须知|名单|指南|广告语|倡议书|公示|预报|讣告)\**$"
        r"|^[\u4e00-\u9fff]{2,16}(?:政府|指挥部|委员会|[厅局])[\u4e00-\u9fff]{0,12}令\**$|^讣 *告$",
        longest=40,
        cues=(
            "令",
            "启事",
            "告",
            "通知",
            "声明",
            "提示",
            "天气",
            "须知",
            "名单",
            "指南",
            "倡议",
            "公示",
            "预报",
        ),
        examples=("停水通告", "一周农事天气", "招考启事", "云泉县人民政府封山禁火令", "讣 告"),
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
        r"^[*【\[\s]*(?:图片新闻|图片报道|新闻图片|图说|摄影报道)[*】\]\s:]|^[*\s]*(?:本报|晚报|[\u4e00-\u9fff]{2,4})?(?:首席|特约)?(?:记者|通讯员) [\u4e00-\u9fff ]{2,5} ?(?:摄|摄影)[)*]*$",
        longest=160,
        cues=("图", "摄"),
        examples=("图片新闻 4月19日,孩子们在布置园地。", "本报记者 江晚 摄"),
    ),
    Rule(
        "paper-jump",
        _J,
        r"^[(\[【]?(?:紧接|上接|下转|转|接)第? ?[A-Z]?[\d一二三四五六七八九十]{1,3} ?版.{0,10}$",
        longest=24,
        cues=("版",),
        examples=("(下转第四版)", "（上接A1版）"),
    ),
)

MARKS = frozenset(
    {
        "paper-masthead",
        "paper-issue",
        "paper-licence",
        "paper-section",
        "paper-editors",
        "meta-masthead",
        "meta-print-page",
    }
)
"""Rules of which two tell that a page is a newspaper's."""
SITES = frozenset(
    {"meta-field", "meta-two-fields", "meta-date-and-field", "related-head", "nav-word", "credit-reprinted"}
)
"""Rules of lines that a site prints: the same words on such a line tell of no newspaper."""
BUTTONS = "nav-paper"
"""The rule of an issue's buttons on the web: 上一版, 标题导航."""
FROM = re.compile(r"[(\[【]?(?:紧接|上接|接)第? ?[A-Z]?[\d一二三四五六七八九十]{1,3} ?版")
"""Text that comes from another page."""
