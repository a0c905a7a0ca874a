"""Patterns that cut a dateline, or those who report, off a line's start."""

from __future__ import annotations

from govnews.blocks import BlockKind
from govnews.lexicon.forms import AGENCIES, BRACKET, DATE, HAN, OFFICE_END, OUTLET_END, REPORTER, WORD
from govnews.lexicon.people import SURNAME
from govnews.stages.cut.patterns import Cut

_ONE = rf"(?:{HAN}{{2,4}}|{HAN} {{1,2}}{HAN})"
_PEOPLE = rf"{_ONE}(?:[、 ]{{1,2}}{_ONE}){{0,4}}?"
_SAYS = (
    rf"(?:\[{HAN}{{2,10}}\] ?)?(?:{HAN}{{2,3}}、){{0,2}}(?:本[报网台])?记者 ?{_PEOPLE}"
    rf"(?:[、 ]{{0,2}}通讯员 ?{_PEOPLE})?(?:摄影)?报道(?::|(?= {{2}}))"
)
"""Who reports, as some papers print it behind 本报讯 or in its place: 记者张三、通讯员李四报道."""

_NAME = rf"(?:{SURNAME}{HAN}{{1,2}}|{SURNAME} {{1,2}}{HAN})(?!{HAN})"
_NAMES = rf"{_NAME}(?:[、 ]{{1,2}}{_NAME}){{0,4}}"
_BOTH = r"(?:文[/、并 ]?[图摄]|图[/、 ]?文|摄影报道|摄影)"
_WHO = rf"{REPORTER} {{0,2}}{_NAMES}(?:[、 ]{{1,3}}{HAN}{{0,6}}{REPORTER} {{0,2}}{_NAMES}){{0,2}}(?: {{0,2}}{_BOTH})?"
"""Who reports, each name parted from what follows: 记者 张三 通讯员 李四 文/图."""
_BARE = rf"(?: {{0,3}}{HAN}{{0,6}}{_WHO}(?: {{0,2}}报道)?(?=[ :\d“\"]):?)"
"""The same behind 本报讯, without a bracket."""
_SOON = r"(?:\d{1,4}[年月日]|近[日来期]|日前|[昨今前][日天]|连日来|“|\")"
"""How the text behind them often begins."""
_MARK = r"(?:[●◆■□◎★▲] ?)?"

DATELINES: tuple[Cut, ...] = (
    Cut(
        "dateline-wire",
        BlockKind.DATELINE,
        rf"(?:{WORD}{{2,24}}?{DATE}(?:专|特|快|急|新媒体专)?电|(?:据|综合)?(?:本报{HAN}{{2,4}}|{AGENCIES})电(?=[ :(])){BRACKET}?(?: {{0,2}}题:)?:?"
        rf"(?: {{0,2}}{_SAYS}|{_BARE})?",
        cues=("电",),
        examples=(
            ("新华社云泽2月10日电 会议指出", "新华社云泽2月10日电"),
            ("新华社北京５月２１日电　题：山里来信", "新华社北京５月２１日电　题："),
            ("本报临河8月4日电　记者于飞报道：4日上午，", "本报临河8月4日电　记者于飞报道："),
            ("中新社青岚五月十二日电（记者 张三）记者获悉", "中新社青岚五月十二日电（记者 张三）"),
            ("新华社青岚5月4日电 记者张三 5月4日上午", "新华社青岚5月4日电 记者张三"),
            ("本报青岚电 记者张三报道：4日上午，", "本报青岚电 记者张三报道："),
            ("据新华社电 今年一季度，", "据新华社电"),
        ),
        counter_examples=("据介绍,这台机组2月10日发电",),
    ),
    Cut(
        "dateline-report",
        BlockKind.DATELINE,
        rf"{_MARK}(?!据|[本该]次){WORD}{{0,20}}?(?:{BRACKET}?{DATE}|(?:{OUTLET_END}|交汇点){HAN}{{0,6}}?|(?:[本我][刊院校局厅站]|本|又)|{OFFICE_END}(?=讯[ :(]))"
        rf"(?:专讯|(?<![通资音喜审问简快])(?<!闻(?=讯后))讯(?!问)|综合消息){BRACKET}?(?=[ ,:(\[\d\"“【—]|{HAN})(?::|——)?(?: {{0,2}}{_SAYS}|{_BARE})?",
        cues=("讯", "消息"),
        examples=(
            ("本报讯(记者 张三)昨天", "本报讯(记者 张三)"),
            ("红岭时刻新闻7月28日讯（通讯员 周林）7月27日", "红岭时刻新闻7月28日讯（通讯员 周林）"),
            ("青岚融媒讯(记者 于飞 通讯员 叶秋)5月27日", "青岚融媒讯(记者 于飞 通讯员 叶秋)"),
            ("本报讯　记者于飞报道：9月25日", "本报讯　记者于飞报道："),
            ("本刊讯（记者 张三）昨天", "本刊讯（记者 张三）"),
            ("我院讯 9月25日，义诊", "我院讯"),
            ("本报讯——9月25日，义诊", "本报讯——"),
            ("● 本报讯 记者 张三 近日，", "● 本报讯 记者 张三"),
            ("本报讯 记者 张三 通讯员 李四 文/图 9月25日", "本报讯 记者 张三 通讯员 李四 文/图"),
            ("本报讯 记者 张三 从市水利局获悉", "本报讯 记者 张三"),
            ("本报讯 记者从市水利局获悉", "本报讯"),
            ("县农业农村局讯 9月25日，", "县农业农村局讯"),
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
        rf"(?!据|记者)(?:{WORD}{{2,12}}?|本(?=[报台网站]))(?:{BRACKET}?{DATE}(?:消息|信息|报道)|{OUTLET_END}(?:(?<!发布)消息|消息(?=[(:]))){BRACKET}?[:,]?{BRACKET}?|{WORD}{{1,10}}?{OUTLET_END}{DATE}{HAN}{{2,4}}?消息(?= )",
        cues=("消息", "信息", "报道"),
        examples=(
            ("云视网消息（新闻联播）：今天", "云视网消息（新闻联播）："),
            ("岭南网贵阳12月5日报道 5日", "岭南网贵阳12月5日报道"),
            ("本台消息 今天上午", "本台消息"),
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
        rf"[【\[〖〔](?:本[报网台站刊]|[^】\]〗〕\n。,]{{2,18}})(?:讯|消息|电|报道)[】\]〗〕]{BRACKET}?(?: {{0,2}}{_SAYS}|{_BARE})?",
        cues=("【", "[", "〖", "〔"),
        examples=(
            ("【本报讯】记者张三报道：昨天", "【本报讯】记者张三报道："),
            ("[本报讯]（记者 张三）昨天", "[本报讯]（记者 张三）"),
            ("【云岭日报讯】记者 张三5月4日上午", "【云岭日报讯】记者 张三"),
            ("【岱屿日报讯】（记者 钟灵）停演近十年", "【岱屿日报讯】（记者 钟灵）"),
        ),
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
        rf"(?:{HAN}|·){{0,14}}{REPORTER} [^,。:;]{{2,50}}?(?:摄影)?报道(?=[“\" \d:]|{HAN}):?",
        cues=("记者", "通讯员", "实习生", "通信员"),
        examples=(
            (
                "红岭新闻通讯员 刘维 张鹏 记者 王义 青岚县报道“这次培训",
                "红岭新闻通讯员 刘维 张鹏 记者 王义 青岚县报道",
            ),
            ("岭南网·红岭新闻记者 张三 青岚报道 9月25日", "岭南网·红岭新闻记者 张三 青岚报道"),
        ),
    ),
    Cut(
        "dateline-from",
        BlockKind.DATELINE,
        rf"{_MARK}(?!据)(?:{HAN}|·){{0,12}}? ?(?:{_WHO} ?|{REPORTER} ?{HAN}{{2,3}}?)发自(?!内心|肺腑){HAN}{{2,6}}?(?=[ :\d“\"]):?",
        cues=("发自",),
        examples=(
            ("本报记者 张三 发自东陵 5月4日上午", "本报记者 张三 发自东陵"),
            ("本报记者张三发自东陵5月4日上午", "本报记者张三发自东陵"),
        ),
        counter_examples=("本报记者 发自内心地感到高兴", "记者张三发自内心的笑容"),
    ),
    Cut(
        "dateline-place",
        BlockKind.DATELINE,
        rf"(?:{HAN}{{1,3}}(?<![通资音喜审问简快])讯(?= {{1,3}}\d{{1,4}}[年月日])"
        rf"|{HAN}{{1,8}}(?<![通资音喜审问简快])讯(?= {{0,3}}\({HAN}{{0,8}}{REPORTER})|讯(?= {{0,3}}\({_NAMES} ?\))){BRACKET}?",
        cues=("讯",),
        examples=(
            ("东陵讯 5月4日上午", "东陵讯"),
            ("我县讯 （记者 张三）近日", "我县讯 （记者 张三）"),
            ("掌上青岚讯（记者 张三）昨天", "掌上青岚讯（记者 张三）"),
            ("讯（张三）昨天", "讯（张三）"),
        ),
        counter_examples=("东陵讯 城市名片", "喜讯 5月4日揭晓"),
    ),
    Cut(
        "dateline-names",
        BlockKind.DATELINE,
        rf"\({_NAMES}\)(?= ?{_SOON})",
        cues=("(",),
        examples=(("（张三 李四）5月4日上午", "（张三 李四）"),),
        counter_examples=("（云岭要闻）5月4日上午", "（张三）同志任局长"),
    ),
    Cut(
        "byline-in-line",
        BlockKind.BYLINE,
        rf"{_MARK}(?!据)(?:文/)?(?:{HAN}|·){{0,14}}? ?{_WHO}(?= {{1,4}}{_SOON})",
        cues=("记者", "通讯员", "通信员", "实习生"),
        examples=(
            ("本报记者 张三 通讯员 李四 近日，", "本报记者 张三 通讯员 李四"),
            ("◎云岭日报记者 张三 文/图 5月4日上午", "◎云岭日报记者 张三 文/图"),
        ),
        counter_examples=("记者 近日从市水利局获悉", "据本报记者 张三 5月4日报道"),
    ),
    Cut(
        "byline-before-text",
        BlockKind.BYLINE,
        rf"{HAN}{{0,8}}记者 ?{HAN}{{2,3}}(?:[ 、]{HAN}{{2,3}}){{0,5}}?(?: ?通讯员 ?{HAN}{{2,3}}(?:[ 、]{HAN}{{2,3}}){{0,5}}?)?"
        rf"(?=   *\S|\d{{1,4}}[月年])",
        cues=("记者",),
        examples=(("云目新闻记者 刘华通讯员 何航8月8日上午,位于", "云目新闻记者 刘华通讯员 何航"),),
    ),
)
"""Cut off before anything else."""
