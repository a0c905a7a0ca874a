"""What stands inside an article beside its paragraphs: headings, jump lines."""

from __future__ import annotations

from govnews.blocks import BlockKind
from govnews.rules import Rule

_H, _J = BlockKind.HEADING, BlockKind.JUMP

RULES: tuple[Rule, ...] = (
    Rule(
        "body-career",
        BlockKind.BODY,
        r"^\d{4}(?:[.年/]\d{1,2}月?)? ?(?:(?:[-—~]{1,2}|至) ?(?:\d{4}|至?今)|[,起 ]{0,2}(?:任|历任|退休|免职|担任))",
        cues=("任", "学习", "退休", "免职", "读", "工作", "—", "-"),
        examples=("2002.3-2002.12，任云肥市瑶山区委副书记；", "1974.08—1976.08 云彦县为民公社学校教师"),
        counter_examples=("2020年市长新年贺词",),
    ),
    Rule(
        "body-appointment",
        BlockKind.BODY,
        r"^(?:任命(?!书|大会|仪式)|免去|决定任命|批准任命|接受|特此(?:公告|公示|通知|通告|函)|附件[::\d])",
        cues=("任", "免去", "接受", "特此", "附件"),
        examples=("任命毕胜为云洲市人民检察院检察委员会委员;", "特此公告"),
        counter_examples=(
            "特此鸣谢",
            "附件齐全方可受理",
            "他接受了任命",
            "任命书颁发仪式举行",
        ),
    ),
    Rule(
        "body-question",
        BlockKind.BODY,
        r"^[问答](?:\([^()]{2,12}\))? ?:",
        weight=4.0,
        cues=("问", "答"),
        examples=("问:定点药店能不能报销?", "答（于飞）：可以。"),
        counter_examples=("问计于民:一座小城的实践", "答好民生卷"),
    ),
    Rule(
        "body-guest",
        BlockKind.BODY,
        r"^(?:访谈|对话|受访|参会|与会|特邀|出席)?嘉 ?宾 ?: ?[\u4e00-\u9fff·]",
        weight=5.0,
        longest=80,
        cues=("宾",),
        examples=(
            "访谈嘉宾:于飞 云岭县医疗保障局党组书记、局长",
            "嘉　宾：柯岩 青岚县中医院院长",
        ),
        counter_examples=(
            "嘉宾云集:一场乡村盛会",
            "贵宾:石桥镇的老劳模",
        ),
    ),
    Rule(
        "body-names",
        BlockKind.BODY,
        r"^(?=.*\((?:女|[^()]{1,6}族)[^()]{0,8}\))[\u4e00-\u9fff·]{1,10}(?:\([^()]{1,12}\))?(?: +[\u4e00-\u9fff·]{1,10}(?:\([^()]{1,12}\))?){3,60}$",
        weight=5.0,
        longest=400,
        cues=("(",),
        examples=(
            "丁 辉 于海波 马 骏(回族) 尤丽娟(女) 白 桦",
            "江　晚（女）　于海波　马　骏（回族）　白　桦",
        ),
        counter_examples=("首页 政务公开 新闻 服务", "于飞 江晚 楚天 柯岩", "安全生产(消防) 形势严峻"),
    ),
    Rule(
        "body-greeting",
        BlockKind.BODY,
        r"^(?:(?:大家|各位[\u4e00-\u9fff]{0,6}|同志们|朋友们|乡亲们|同学们|你们|您)?[,、]?(?:早上|上午|中午|下午|晚上|新年|过年|新春|春节|节日)?好|(?:谢谢|感谢)(?:大家|各位[\u4e00-\u9fff]{0,6}|同志们|朋友们))[!。]$",
        weight=7.0,
        longest=24,
        cues=("好", "谢"),
        examples=("大家过年好！", "同志们，上午好！", "谢谢大家!", "各位来宾，下午好。"),
        counter_examples=("大家说好！", "谢谢大家对云岭的支持", "党的政策好！"),
    ),
    Rule(
        "body-announcing",
        BlockKind.BODY,
        r"如下:$",
        weight=3.0,
        cues=("如下",),
        examples=(
            "现将有关事项通知如下：",
            "拟任职干部名单如下:",
        ),
        counter_examples=(
            "调查结果如下表：",
            "如下：江晚 柯岩",
        ),
    ),
    Rule(
        "heading-number-alone",
        _H,
        r"^\([一二三四五六七八九十]{1,2}\)$",
        weight=5.0,
        longest=4,
        cues=("(",),
        examples=(
            "（一）",
            "(十二)",
        ),
        counter_examples=(
            "（一）加强领导",
            "（1）",
            "（三）班",
        ),
    ),
    Rule(
        "heading-numbered",
        _H,
        r"^(?:[一二三四五六七八九十]{1,3}[、.]|\([一二三四五六七八九十]{1,3}\)|第[一二三四五六七八九十]{1,3}[章节部分篇] ?)[^。;]{2,38}$",
        longest=44,
        cues=("、", ".", "(", "第"),
        examples=("一、提高思想认识", "（二）压实工作责任"),
        counter_examples=("一是抢抓晴好天气，加快施工进度。",),
    ),
    Rule(
        "heading-resume",
        _H,
        r"^(?!.*(?:报社?|网站?|社|台|站|集团|公司|中心)简介)[\u4e00-\u9fff·]{2,8}(?:同志)?(?:简历|个人简历|简介)[::]?$",
        longest=44,
        cues=("简历", "简介"),
        examples=("柳文炜简历", "陈云简历："),
        counter_examples=("云屿日报简介", "网站简介"),
    ),
    Rule(
        "heading-bold",
        _H,
        r"^【(?![^】]{0,8}(?:编辑|来源|字[体号]|打印|关闭|纠错))[^】]{4,30}】$",
        longest=44,
        cues=("【",),
        examples=(
            "【乡村振兴的云泉答卷】",
            "【石桥镇：一张蓝图绘到底】",
        ),
        counter_examples=(
            "【乡村振兴】云泉答卷",
            "【要闻】",
            "乡村振兴的云泉答卷",
            "【责任编辑：江晚】",
            "【字体：大 中 小】",
            "【打印本页】",
            "【关闭本窗口】",
        ),
    ),
    Rule(
        "heading-before-report",
        _H,
        r"^(?:此前报道|相关背景|背景链接|新闻背景|新闻链接|采访手记|记者手记|编后|链接|名词解释|记者感言)[::]?$",
        weight=6.0,
        longest=44,
        cues=("报道", "背景", "链接", "手记", "编后", "名词", "感言"),
        examples=("采访手记", "此前报道："),
        counter_examples=(
            "新闻背景墙亮相",
            "名词解释大赛开赛",
        ),
    ),
    Rule(
        "jump-line",
        _J,
        r"^[(\[【]?(?:紧接|上接|下转|转) ?第? ?[A-Z]?\d{1,2} ?版.{0,14}$",
        longest=40,
        cues=("版",),
        examples=("(上接1版)", "（下转第3版）"),
        counter_examples=(
            "转发第3版防汛预案",
            "第3版 要闻",
            "接3版",
        ),
    ),
)
