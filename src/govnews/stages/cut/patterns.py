"""The places where one line holds several things, as named patterns over folded text.

A pattern says where to cut and what the cut-off piece looks like; the grammar still decides what it is.
"""

from __future__ import annotations

import re
from functools import cached_property

import attrs

from govnews.blocks import BlockKind
from govnews.tables import words
from govnews.tries import trie_pattern

DAY = r"(?:\d{1,2}|[〇一二三四五六七八九十]{1,3})"
DATE = rf"(?:\d{{4}}年)?{DAY}月{DAY}日"
BRACKET = r"(?: {0,2}\([^()\n]{1,150}\))"
WORD = r"[\u4e00-\u9fffA-Za-z0-9·\-—]"
HAN = r"[\u4e00-\u9fff]"
NAME = rf"{HAN}{{2,4}}(?:·{HAN}{{1,8}})?"
NAMES = rf"{NAME}(?: {{0,3}}[、 ] {{0,3}}{NAME}){{0,9}}"
OUTLET_END = r"(?:报|网站|网|社|台|视|新闻|融媒|客户端|发布|在线|频道|中心|传媒|广电|头条)"
AGENCIES = trie_pattern(words("agencies"))
REPORTER = r"(?:记者|通讯员|实习生|通信员)"
EDITOR = (
    r"(?:责任编辑|责编|编辑|主编|编审|审核|审校|校对|初审|复审|终审|监制|审签|签发|一审|二审|三审|值班编委|编委|统筹|编校|审稿|校审)"
)


@attrs.frozen(slots=False)
class Cut:
    """One named place to cut."""

    name: str
    """Shown by `Page.why`."""
    kind: BlockKind
    """What the cut-off piece looks like."""
    pattern: str
    """Over folded text; matched at the start (heads), up to the end (tails) or anywhere (inner)."""
    examples: tuple[tuple[str, str], ...] = attrs.field(default=(), kw_only=True)
    """Lines with the piece that is cut off; a test runs them."""
    counter_examples: tuple[str, ...] = attrs.field(default=(), kw_only=True)
    """Lines in which nothing may be cut."""
    cues: tuple[str, ...] = attrs.field(default=(), kw_only=True)
    """Words of which one stands within the first 44 characters of every line that a head cuts; () for any line."""
    flat_only: bool = attrs.field(default=False, kw_only=True)
    """Whether only a line that may be a whole page is cut so."""
    anywhere: bool = attrs.field(default=False, kw_only=True)
    """Whether a tail may follow words that end no sentence."""

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The pattern, compiled on first use."""
        return re.compile(self.pattern)


HEADS: tuple[Cut, ...] = (
    Cut(
        "dateline-wire",
        BlockKind.DATELINE,
        rf"{WORD}{{2,24}}?{DATE}(?:专|特|快|急|新媒体专)?电{BRACKET}?(?: {{0,2}}题:)?:?",
        cues=("电",),
        examples=(
            ("新华社云泽2月10日电 会议指出", "新华社云泽2月10日电"),
            ("新华社北京５月２１日电　题：山里来信", "新华社北京５月２１日电　题："),
            ("中新社青岚五月十二日电（记者 张三）记者获悉", "中新社青岚五月十二日电（记者 张三）"),
        ),
        counter_examples=("据介绍,这台机组2月10日发电",),
    ),
    Cut(
        "dateline-report",
        BlockKind.DATELINE,
        rf"(?!据|[本该]次){WORD}{{0,20}}?(?:{BRACKET}?{DATE}|{OUTLET_END}{HAN}{{0,6}}?|(?:本|又))"
        rf"(?:专讯|(?<![通资音喜审问简快])讯|综合消息){BRACKET}?(?=[ ,:(\d\"“【]|{HAN}):?",
        cues=("讯", "消息"),
        examples=(
            ("本报讯(记者 张三)昨天", "本报讯(记者 张三)"),
            ("红岭时刻新闻7月28日讯（通讯员 周林）7月27日", "红岭时刻新闻7月28日讯（通讯员 周林）"),
            ("青岚融媒讯(记者 于飞 通讯员 叶秋)5月27日", "青岚融媒讯(记者 于飞 通讯员 叶秋)"),
        ),
        counter_examples=("据悉，本次资讯中心的建设", "通讯员队伍建设不断加强"),
    ),
    Cut(
        "dateline-news",
        BlockKind.DATELINE,
        rf"(?!据|记者){WORD}{{2,12}}?(?:{BRACKET}?{DATE}(?:消息|信息|报道)|{OUTLET_END}消息){BRACKET}?:?{BRACKET}?",
        cues=("消息", "信息", "报道"),
        examples=(
            ("云视网消息（新闻联播）：今天", "云视网消息（新闻联播）："),
            ("岭南网贵阳12月5日报道 5日", "岭南网贵阳12月5日报道"),
        ),
        counter_examples=("据江州省纪委监委消息:日前",),
    ),
    Cut(
        "dateline-bracketed",
        BlockKind.DATELINE,
        rf"【[^】\n]{{2,18}}(?:讯|消息|电|报道)】{BRACKET}?",
        cues=("【",),
        examples=(("【岱屿日报讯】（记者 钟灵）停演近十年", "【岱屿日报讯】（记者 钟灵）"),),
    ),
    Cut(
        "dateline-reporters",
        BlockKind.DATELINE,
        rf"\((?:{HAN}{{0,8}}){REPORTER}[^()]{{1,60}}\)(?= ?\S)",
        cues=("(",),
        examples=(("(记者 张三 通讯员 李四)昨天上午", "(记者 张三 通讯员 李四)"),),
    ),
    Cut(
        "dateline-by-reporters",
        BlockKind.DATELINE,
        rf"{HAN}{{0,10}}{REPORTER} [^,。:;]{{2,50}}?(?:摄影)?报道(?=[“\" \d:]|{HAN})",
        cues=("记者", "通讯员", "实习生", "通信员"),
        examples=(("红岭新闻通讯员 刘维 张鹏 记者 王义 青岚县报道“这次培训", "红岭新闻通讯员 刘维 张鹏 记者 王义 青岚县报道"),),
    ),
    Cut(
        "byline-before-text",
        BlockKind.BYLINE,
        rf"{HAN}{{0,8}}记者 ?{HAN}{{2,3}}(?:[ 、]{HAN}{{2,3}}){{0,5}}?(?: ?通讯员 ?{HAN}{{2,3}}(?:[ 、]{HAN}{{2,3}}){{0,5}}?)?"
        rf"(?=   *\S|\d{{1,4}}[月年])",
        cues=("记者",),
        examples=(("云目新闻记者 刘华通讯员 何航8月8日上午,位于", "云目新闻记者 刘华通讯员 何航"),),
    ),
    Cut(
        "kicker-same-line",
        BlockKind.KICKER,
        rf"[^。!?;]{{6,40}}?(?:时|中|上|并|会议)(?:强调|指出|要求)[: ] ?(?=[^。]{{6,60}}\Z)",
        cues=("强调", "指出", "要求"),
        examples=(("段成检查调研工业企业时强调 强化防控责任 确保平稳有序", "段成检查调研工业企业时强调"),),
    ),
    Cut(
        "meta-source-glued",
        BlockKind.META,
        rf"来源:[^。,;:]{{1,24}}?(?:中心|报|网|发布|频道|社|台|局|办|委|府)(?=(?:{AGENCIES}){HAN}{{0,6}}(?:{DATE}电|讯)|{HAN}{{2,6}}?(?:融媒|新闻网|日报|网)讯[(:]|本报讯)",
        cues=("来源:",),
        examples=(("来源:平云县融媒体中心平云融媒讯(记者 于飞)5月27日", "来源:平云县融媒体中心"),),
    ),
    Cut(
        "nav-flat",
        BlockKind.NAV,
        r"(?:当前位置[: ]*)?首页 ?(?:>|»).{0,40}?(?:正文|内容|详情) (?=\S)",
        cues=("首页",),
        examples=(("首页 > 要闻 > 正文 霁云市启动活动" + "好" * 200, "首页 > 要闻 > 正文"),),
        flat_only=True,
    ),
    Cut(
        "headline-before-meta",
        BlockKind.TITLE,
        rf"[^。\n]{{8,70}}?(?= (?:\d{{4}}-\d{{2}}-\d{{2}}|\d{{4}}年\d{{1,2}}月\d{{1,2}}日) ?\d{{1,2}}:\d{{2}})",
        examples=(("霁云市启动活动见真章 2023-05-06 09:12 来源" + "好" * 200, "霁云市启动活动见真章"),),
        flat_only=True,
    ),
    Cut(
        "meta-flat",
        BlockKind.META,
        r"(?:\d{4}-\d{2}-\d{2}|\d{4}年\d{1,2}月\d{1,2}日) ?\d{1,2}:\d{2}(?::\d{2})?(?: {0,8}(?:来源|作者|编辑|责任编辑|浏览(?:次数|量)?|点击(?:数|量)?|阅读(?:量|数)?|字号|分享到) ?: ?[^\s。]{0,20}){0,6}(?= |\Z)",
        examples=(("2023-05-06 09:12 来源：霁云网 作者：谭笑 近日，" + "好" * 200, "2023-05-06 09:12 来源：霁云网 作者：谭笑"),),
        flat_only=True,
    ),
    Cut(
        "heading-numbered-first",
        BlockKind.HEADING,
        r"\d{1,2}、[^。!?]{6,40}?(?= [^\s])",
        cues=("、",),
        examples=(("1、上市公司榜发布，44家企业上榜 7月11日晚，榜单公布。" + "好" * 200, "1、上市公司榜发布，44家企业上榜"),),
        flat_only=True,
    ),
    Cut(
        "kicker-bracket",
        BlockKind.KICKER,
        rf"\((?:{HAN}|·){{2,10}}\)(?=[^\s。,][^。]{{5,45}}\Z)",
        cues=("(",),
        examples=(("（社会广角）青岚：山里来了新医生", "（社会广角）"),),
    ),
    Cut(
        "jump-from",
        BlockKind.JUMP,
        r"[(\[【]?(?:紧接|上接)第? ?[A-Z]?\d{1,2} ?版[^)\]】\n]{0,12}[)\]】]?",
        cues=("接",),
        examples=(("(上接01版)段志指出", "(上接01版)"), ("上接第1版 会议指出", "上接第1版")),
    ),
)
"""Cut off at a line's start, the first that matches; then the rest is asked again."""

TAILS: tuple[Cut, ...] = (
    Cut(
        "jump-to",
        BlockKind.JUMP,
        r"[(\[【]? ?(?:下转|转)第? ?[A-Z]?\d{1,2} ?版[^)\]】\n]{0,12}[)\]】]?\Z",
        examples=(("会议强调，要抓好落实(下转第3版)", "(下转第3版)"),),
        anywhere=True,
    ),
    Cut(
        "nav-portal-tail",
        BlockKind.NAV,
        r"(?:返回搜狐,查看更多|更多精彩内容请进入\S{2,6}|(?:点击)?查看原文)\Z",
        examples=(("更加美好。返回搜狐，查看更多", "返回搜狐，查看更多"),),
        anywhere=True,
    ),
    Cut(
        "widget-share-tail",
        BlockKind.WIDGET,
        r"(?:分享让更多人看到|【投稿、[^】]{4,60}】|加星标置顶\S{2,20}☟|举报/反馈)\Z",
        examples=(("参加座谈。分享让更多人看到", "分享让更多人看到"),),
        anywhere=True,
    ),
    Cut(
        "copyright-tail",
        BlockKind.COPYRIGHT,
        r"(?:如遇作品内容、版权等问题|版权声明:|免责声明:|\(?声明:本|\(?免责声明|本文(?:系|为)\S{2,20}(?:授权|转载))[^\n]{0,160}\Z",
        examples=(("张三参加。  如遇作品内容、版权等问题,请与本网联系。", "如遇作品内容、版权等问题,请与本网联系。"),),
    ),
    Cut(
        "meta-tail",
        BlockKind.META,
        r"(?<=[。!?”])(?: *)发布(?:日期|时间):[^。]{6,60}\Z",
        examples=(("合作共赢。发布日期：2023-08-09 12:05:54 所属分类： 产经", "发布日期：2023-08-09 12:05:54 所属分类： 产经"),),
    ),
    Cut(
        "credit-bracket",
        BlockKind.CREDIT,
        rf"[\[【(]{HAN}{{0,4}}(?:{EDITOR}|编)(?:[: |]|{HAN}{{2,4}}[\])】])[^\[\]【】()]{{0,60}}[\])】]\Z",
        examples=(("案件正在办理中。【编辑:张三】", "【编辑:张三】"), ("陪同。(编:杨通 审:吴贤)", "(编:杨通 审:吴贤)")),
        counter_examples=("他是《县志》(编辑部存稿)的作者。",),
    ),
    Cut(
        "credit-run",
        BlockKind.CREDIT,
        rf"(?:(?<=[。!?”\"…)\] ])|\A|(?<={HAN}))(?:实习|责任|流程|值班|本期|文字|图片|视频|新媒体)?"
        rf"{EDITOR}(?: ?[:|/] ?| )[^。!?,;\[\]【】]{{0,24}}(?:{EDITOR}(?: ?[:|/] ?| )[^。!?,;\[\]【】]{{0,24}})*\Z",
        examples=(
            ("精神风貌。上云新闻 杜瑜编辑：向娇责编：黄蔷审核：赵蕾", "编辑：向娇责编：黄蔷审核：赵蕾"),
            ("分会场参加。 编辑 孙琳智", "编辑 孙琳智"),
            ("更加美好。责任编辑：", "责任编辑："),
        ),
        counter_examples=("来自各地的编辑 记者参加了活动。", "他希望广大编辑记者深入基层"),
    ),
    Cut(
        "credit-source",
        BlockKind.CREDIT,
        rf"(?:(?<=[。!?”\"…)\] ])|(?<=[摄日])|(?<=[。!?”]){HAN}{{2,3}})(?P<cut>(?:文章来源|信息来源|消息来源|稿源|来源|转自|资料来源|资料)"
        r"(?: ?[:|] ?)[^。!?,;()]{2,40})\Z",
        examples=(("进行了参观。来源：石楼融媒", "来源：石楼融媒"),),
    ),
    Cut(
        "credit-source-bracket",
        BlockKind.CREDIT,
        r"[(\[【](?:[^()\[\]【】]{0,6}来源|转自|稿源|据)[:|] ?[^()\[\]【】]{2,40}[)\]】]\Z",
        examples=(("一去不返。（转自：上云发布）", "（转自：上云发布）"),),
    ),
    Cut(
        "credit-sources-joined",
        BlockKind.CREDIT,
        r"(?<=[。!?”])(?:综合|综合自) ?[:]?[^。!?,;()]{3,40}(?:网|报|社|新闻|知事|发布|客户端|频道|台)\Z",
        examples=(("进行安抚工作。综合 云泽知事、云目新闻", "综合 云泽知事、云目新闻"),),
    ),
    Cut(
        "byline-reporters-tail",
        BlockKind.BYLINE,
        rf"(?<=[。!?”\"…]) *(?:{HAN}[\u4e00-\u9fff、()A-Za-z ]{{0,30}})?(?:{REPORTER}|撰文|作者|撰稿|摄影)(?: ?[:|] ?| )"
        rf"[\u4e00-\u9fff·、 :|/]{{2,50}}[ ▊▌■]*\Z",
        examples=(
            ("县长等职。云星新闻记者 付垚 吴阳 实习生 任彤", "云星新闻记者 付垚 吴阳 实习生 任彤"),
            ("更加深入人心。记者：范英哲", "记者：范英哲"),
        ),
    ),
    Cut(
        "byline-unclosed",
        BlockKind.BYLINE,
        rf"\((?:{HAN}{{0,6}})记者[^()。,;]{{2,60}}\Z",
        examples=(("造福全人类。（记者宋成、田中", "（记者宋成、田中"),),
    ),
    Cut(
        "byline-outlet-tail",
        BlockKind.BYLINE,
        rf"(?<=[。!?”\"…]){HAN}{{1,6}}{OUTLET_END} {HAN}{{2,3}}\Z",
        examples=(("精神风貌。上云新闻 杜瑜", "上云新闻 杜瑜"),),
    ),
)
"""Cut off at a line's end, again and again until none matches."""

CLOSING_BRACKET = Cut(
    "byline-bracket",
    BlockKind.BYLINE,
    r"[(〔\[][^()〔〕\[\]\n]{2,80}[)〕\]] *\Z",
    examples=(("群众过节。（韦小梅）", "（韦小梅）"), ("作出贡献。      (胡文)", "(胡文)")),
    counter_examples=("本报记者获悉（完）", "区长张三(左三)", "任厅长（正厅级）。"),
)
"""A bracket at a line's end; whether it names anyone is asked of its content."""

INNER: tuple[Cut, ...] = (
    Cut(
        "headline-with-place",
        BlockKind.TITLE,
        rf"(?:(?<=[。 ])|(?<= )){HAN}{{2,6}}[丨|][^。,;]{{6,48}}?(?= {{2,}}|\d{{1,2}}月\d{{1,2}}日)",
        examples=(("创建攻坚战。    金云丨创建全省示范县工作部署会召开   8月8日", "金云丨创建全省示范县工作部署会召开"),),
    ),
    Cut(
        "heading-resume",
        BlockKind.HEADING,
        rf"(?<=[。!?”])(?P<who>{HAN}{{2,4}})(?:同志)?简历(?=:? *(?P=who))",
        examples=(("监察调查。陈永简历陈永,男,汉族", "陈永简历"),),
    ),
    Cut(
        "heading-numbered-item",
        BlockKind.HEADING,
        r"(?:(?<=[。!?”] )|(?<=[。!?”]))\d{1,2}、[^。!?]{6,40}?(?= [^\s])",
        examples=(("上榜企业第一。 2、两个月内，三地再赴云州 7月11日", "2、两个月内，三地再赴云州"),),
    ),
    Cut(
        "caption-mark",
        BlockKind.CAPTION,
        r"[▲△↑▼][^。▲△↑▼\n]{2,50}?(?:资料图片?|供图|[^\s]{2,4} ?摄|图源:?[^\s。,]{2,10}?(?:网络|网站|网|报|社))",
        examples=(("过去1年多。 ▲刘玉 资料图江州省纪委监委通报称", "▲刘玉 资料图"),),
    ),
    Cut(
        "caption-source",
        BlockKind.CAPTION,
        r"(?:(?<=[。!?”] )|(?<=[。!?”]))[^。!?,;()\n]{2,30}?(?:资料图片?)?[。 ]{0,2}"
        r"(?:\(图源:[^()]{2,12}\)|图源:[\u4e00-\u9fff]{0,12}?(?:网站|网络|网|报|社|台|发布|客户端))",
        examples=(
            ("党组成员。徐耀 资料图 图源：人云网公开资料显示", "徐耀 资料图 图源：人云网"),
            ("离世。 官方通报（图源：网络） 7月30日", "官方通报（图源：网络）"),
        ),
    ),
    Cut(
        "caption-provided",
        BlockKind.CAPTION,
        r"(?:(?<=[。!?”] )|(?<=[。!?”]))(?:[^。!?,;\n]{2,20}(?:现场|截图|合影|仪式)。)?[^。!?,;:\n“”\d]{2,16}(?:供图|官网截图。)(?=[^,。;])",
        examples=(("进一步下降。新闻发布会现场。江州省公安厅供图（来源", "新闻发布会现场。江州省公安厅供图"),),
    ),
)
"""Cut out of a long line, anywhere."""
