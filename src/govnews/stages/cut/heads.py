"""Patterns that cut a piece off a line's start."""

from __future__ import annotations

from govnews.blocks import BlockKind
from govnews.lexicon.forms import AGENCIES, BRACKET, CLOCK, DATE, FULL_DATE, HAN, OUTLET_END, REPORTER, WORD
from govnews.stages.cut.patterns import BEGINS, Cut

_ONE = rf"(?:{HAN}{{2,4}}|{HAN} {{1,2}}{HAN})"
_PEOPLE = rf"{_ONE}(?:[、 ]{{1,2}}{_ONE}){{0,4}}?"
_SAYS = (
    rf"(?:\[{HAN}{{2,10}}\] ?)?(?:{HAN}{{2,3}}、){{0,2}}(?:本[报网台])?记者 ?{_PEOPLE}"
    rf"(?:[、 ]{{0,2}}通讯员 ?{_PEOPLE})?(?:摄影)?报道(?::|(?= {{2}}))"
)
"""Who reports, as some papers print it behind 本报讯 or in its place: 记者张三、通讯员李四报道."""

_LABEL = "(?:来源|时间|日期|作者|记者|编辑|发布人|位置|次数|字号)"
"""What a publication line prints before a colon, and a headline never."""

HEADS: tuple[Cut, ...] = (
    Cut(
        "dateline-wire",
        BlockKind.DATELINE,
        rf"{WORD}{{2,24}}?{DATE}(?:专|特|快|急|新媒体专)?电{BRACKET}?(?: {{0,2}}题:)?:?(?: {{0,2}}{_SAYS})?",
        cues=("电",),
        examples=(
            ("新华社云泽2月10日电 会议指出", "新华社云泽2月10日电"),
            ("新华社北京５月２１日电　题：山里来信", "新华社北京５月２１日电　题："),
            ("本报临河8月4日电　记者于飞报道：4日上午，", "本报临河8月4日电　记者于飞报道："),
            ("中新社青岚五月十二日电（记者 张三）记者获悉", "中新社青岚五月十二日电（记者 张三）"),
        ),
        counter_examples=("据介绍,这台机组2月10日发电",),
    ),
    Cut(
        "dateline-report",
        BlockKind.DATELINE,
        rf"(?!据|[本该]次){WORD}{{0,20}}?(?:{BRACKET}?{DATE}|(?:{OUTLET_END}|交汇点){HAN}{{0,6}}?|(?:[本我][刊院校局厅站]|本|又))"
        rf"(?:专讯|(?<![通资音喜审问简快])(?<!闻(?=讯后))讯(?!问)|综合消息){BRACKET}?(?=[ ,:(\[\d\"“【]|{HAN}):?(?: {{0,2}}{_SAYS})?",
        cues=("讯", "消息"),
        examples=(
            ("本报讯(记者 张三)昨天", "本报讯(记者 张三)"),
            ("红岭时刻新闻7月28日讯（通讯员 周林）7月27日", "红岭时刻新闻7月28日讯（通讯员 周林）"),
            ("青岚融媒讯(记者 于飞 通讯员 叶秋)5月27日", "青岚融媒讯(记者 于飞 通讯员 叶秋)"),
            ("本报讯　记者于飞报道：9月25日", "本报讯　记者于飞报道："),
            ("本刊讯（记者 张三）昨天", "本刊讯（记者 张三）"),
            ("我院讯 9月25日，义诊", "我院讯"),
        ),
        counter_examples=(
            "据悉，本次资讯中心的建设",
            "通讯员队伍建设不断加强",
            "本院讯问了上诉人，听取了辩护人的意见",
            "县委副书记康宁和县教育局局长范维新闻讯后，冒雪赶到",
        ),
    ),
    Cut(
        "dateline-news",
        BlockKind.DATELINE,
        rf"(?!据|记者){WORD}{{2,12}}?(?:{BRACKET}?{DATE}(?:消息|信息|报道)|{OUTLET_END}(?:(?<!发布)消息|消息(?=[(:]))){BRACKET}?[:,]?{BRACKET}?|{WORD}{{1,10}}?{OUTLET_END}{DATE}{HAN}{{2,4}}?消息(?= )",
        cues=("消息", "信息", "报道"),
        examples=(
            ("云视网消息（新闻联播）：今天", "云视网消息（新闻联播）："),
            ("岭南网贵阳12月5日报道 5日", "岭南网贵阳12月5日报道"),
            ("岭南网7月30日青岚消息 30日下午", "岭南网7月30日青岚消息"),
            ("岭南日报·新岭南客户端5月23日消息，记者获悉", "岭南日报·新岭南客户端5月23日消息，"),
        ),
        counter_examples=(
            "据江州省纪委监委消息:日前",
            "岭南集团发布消息，今年一季度",
            "岭南网7月30日发布消息，称",
        ),
    ),
    Cut(
        "dateline-bracketed",
        BlockKind.DATELINE,
        rf"【[^】\n]{{2,18}}(?:讯|消息|电|报道)】{BRACKET}?",
        cues=("【",),
        examples=(("【岱屿日报讯】（记者 钟灵）停演近十年", "【岱屿日报讯】（记者 钟灵）"),),
    ),
    Cut(
        "dateline-special",
        BlockKind.DATELINE,
        rf"【[^】\n。,]{{0,14}}{REPORTER} [^】\n。,]{{2,50}}】",
        cues=("【",),
        examples=(
            (
                "【云岭时报特派记者 江晚 云岭时报记者 白云】会谈",
                "【云岭时报特派记者 江晚 云岭时报记者 白云】",
            ),
        ),
        counter_examples=("【记者手记】山里来信",),
    ),
    Cut(
        "dateline-reporters",
        BlockKind.DATELINE,
        rf"\((?:{HAN}{{0,8}}){REPORTER}[^()]{{1,60}}\)(?= ?\S)",
        cues=("(",),
        examples=(("(记者 张三 通讯员 李四)昨天上午", "(记者 张三 通讯员 李四)"),),
    ),
    Cut(
        "dateline-reporter-says",
        BlockKind.DATELINE,
        _SAYS,
        cues=("记者",),
        examples=(
            ("记者张三报道:9月25日,", "记者张三报道:"),
            ("[云岭日报] 记者张三、李四 通讯员王五报道：昨天", "[云岭日报] 记者张三、李四 通讯员王五报道："),
            ("张三、记者李四报道：5月26日", "张三、记者李四报道："),
        ),
        counter_examples=("记者从市政府获悉的报道:", "记者采访报道组报道称:"),
    ),
    Cut(
        "dateline-by-reporters",
        BlockKind.DATELINE,
        rf"{HAN}{{0,10}}{REPORTER} [^,。:;]{{2,50}}?(?:摄影)?报道(?=[“\" \d:]|{HAN})",
        cues=("记者", "通讯员", "实习生", "通信员"),
        examples=(
            (
                "红岭新闻通讯员 刘维 张鹏 记者 王义 青岚县报道“这次培训",
                "红岭新闻通讯员 刘维 张鹏 记者 王义 青岚县报道",
            ),
        ),
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
        r"[^。!?;]{6,40}?(?:时|中|上|并|会议)(?:强调|指出|要求)[: ] ?(?=[^。]{6,60}\Z)",
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
        "headline-before-source",
        BlockKind.TITLE,
        rf"(?:(?!{_LABEL} ?:)[^。]){{10,60}}?(?= {{1,3}}(?:\d{{4}}-\d{{1,2}}-\d{{1,2}}|\d{{4}}年\d{{1,2}}月\d{{1,2}}日) {{1,2}}\d{{1,2}}:\d{{2}}(?::\d{{2}})? {{1,4}}来源:)",
        cues=(":",),
        examples=(
            ("云岭建成全产业链体系 2024-10-23 19:53:02　来源：云岭网", "云岭建成全产业链体系"),
            (
                "云岭通报两家机构违规：冒名就医 2024-10-23 19:53:02　来源：云岭网",
                "云岭通报两家机构违规：冒名就医",
            ),
        ),
        counter_examples=(
            "云岭网 2024-10-23 19:53:02 来源：云岭日报",
            "您现在的位置：首页 要闻 云岭新闻 2024-10-23 19:53:02 来源：云岭网",
        ),
    ),
    Cut(
        "headline-before-meta",
        BlockKind.TITLE,
        r"[^。\n]{8,70}?(?= {1,4}(?:(?:\d{4}-\d{2}-\d{2}|\d{4}年\d{1,2}月\d{1,2}日) ?\d{1,2}:\d{2}|发[布稿](?:时间|日期) ?: ?\d{4}))",
        examples=(("霁云市启动活动见真章 2023-05-06 09:12 来源" + "好" * 200, "霁云市启动活动见真章"),),
        flat_only=True,
    ),
    Cut(
        "meta-flat",
        BlockKind.META,
        rf"(?:(?:\d{{4}}-\d{{2}}-\d{{2}}|\d{{4}}年\d{{1,2}}月\d{{1,2}}日) ?\d{{1,2}}:\d{{2}}(?::\d{{2}})?|发[布稿](?:时间|日期) ?: ?{FULL_DATE}(?: {{0,2}}{CLOCK})?)"
        r"(?: {0,3}[【\[][^】\]]{0,20}[】\]])?(?: {0,8}(?:来源|作者|编辑|责任编辑|浏览(?:次数|量)?|点击(?:数|量)?|阅读(?:量|数)?|字号|分享到) ?: ?[^\s。]{0,20}){0,6}(?= |\Z)",
        examples=(
            (
                "2023-05-06 09:12 来源：霁云网 作者：谭笑 近日，" + "好" * 200,
                "2023-05-06 09:12 来源：霁云网 作者：谭笑",
            ),
        ),
        flat_only=True,
    ),
    Cut(
        "heading-numbered-first",
        BlockKind.HEADING,
        rf"\d{{1,2}}、[^。!?]{{6,40}}?(?= [^\s]|{BEGINS})",
        cues=("、",),
        examples=(
            (
                "1、上市公司榜发布，44家企业上榜 7月11日晚，榜单公布。" + "好" * 200,
                "1、上市公司榜发布，44家企业上榜",
            ),
            ("1、柳溪特大桥合龙7月11日,施工完成。" + "好" * 200, "1、柳溪特大桥合龙"),
        ),
        counter_examples=("1、各单位要在7月11日前上报。" + "好" * 200,),
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
        r"[(\[【] ?(?:紧接|上接)第? ?[A-Z]?(?:\d{1,2}|[一二三四五六七八九十]{1,2}) ?版[^()\[\]【】\n]{0,12}[)\]】]|(?:紧接|上接)第? ?[A-Z]?(?:\d{1,2}|[一二三四五六七八九十]{1,2}) ?版",
        cues=("接",),
        examples=(("(上接01版)段志指出", "(上接01版)"), ("上接第1版 会议指出", "上接第1版")),
    ),
)
"""Cut off at a line's start, the first that matches; then the rest is asked again."""
