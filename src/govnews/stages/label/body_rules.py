"""What stands inside an article beside its paragraphs: headings, captions, jump lines."""

from __future__ import annotations

from govnews.blocks import BlockKind
from govnews.rules import Rule

_H, _C, _J = BlockKind.HEADING, BlockKind.CAPTION, BlockKind.JUMP

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
        r"^(?:任命|免去|决定任命|批准任命|接受|特此(?:公告|公示|通知|通告|函)|附件[::\d])",
        cues=("任", "免去", "接受", "特此", "附件"),
        examples=("任命毕胜为云洲市人民检察院检察委员会委员;", "特此公告"),
    ),
    Rule(
        "body-announcing",
        BlockKind.BODY,
        r"如下:$",
        weight=3.0,
        cues=("如下",),
        examples=("现将有关事项通知如下：",),
    ),
    Rule(
        "heading-number-alone",
        _H,
        r"^\([一二三四五六七八九十]{1,2}\)$",
        weight=5.0,
        longest=4,
        cues=("(",),
        examples=("（一）",),
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
        r"^[\u4e00-\u9fff·]{2,8}(?:同志)?(?:简历|个人简历|简介)[::]?$",
        longest=44,
        cues=("简历", "简介"),
        examples=("柳文炜简历", "陈云简历："),
    ),
    Rule(
        "heading-bold",
        _H,
        r"^【[^】]{4,30}】$",
        longest=44,
        cues=("【",),
        examples=("【乡村振兴的云泉答卷】",),
    ),
    Rule(
        "heading-before-report",
        _H,
        r"^(?:此前报道|相关背景|背景链接|新闻背景|新闻链接|采访手记|记者手记|编后|链接|名词解释|记者感言)[::]?$",
        weight=6.0,
        longest=44,
        cues=("报道", "背景", "链接", "手记", "编后", "名词", "感言"),
        examples=("采访手记", "此前报道："),
    ),
    Rule(
        "caption-mark",
        _C,
        lambda look: look.whole_line and look.text[0] in "▲△▼↑↓◀▶",
        longest=140,
        cues=("▲", "△", "▼", "↑", "↓", "◀", "▶"),
        examples=("▲欢送会现场。(高山 摄)",),
    ),
    Rule(
        "caption-picture",
        _C,
        r"^(?:\(?图[①-⑩\d一二三四五六]?(?:为|[::])|图[①-⑩]|[上下左右]图|图片说明|图\d)",
        longest=140,
        cues=("图",),
        examples=("图为仪式现场。", "图②:与家属交谈。", "上图:检查现场"),
    ),
    Rule(
        "caption-photographer",
        _C,
        r"(?:[\u4e00-\u9fff ·]{2,6}|[/(]) ?摄[)）]?[。]?\**$",
        longest=140,
        cues=("摄",),
        examples=("发布会现场。韦青 摄", "通讯员 刘清摄", "*会议现场。 融媒体记者 田野 摄*"),
        counter_examples=("他拍摄了这张照片后离开。",),
    ),
    Rule(
        "caption-provided",
        _C,
        r"(?:供图|资料图|资料图片|资料照片|图源:\S+|图片来源:\S+|\(图源[::].{2,10}\))[)）。]?$",
        longest=140,
        cues=("图", "资料"),
        examples=("资料图", "现场。市公安局供图"),
    ),
    Rule(
        "caption-wire",
        _C,
        r"(?:新华社|中新社|本报)?(?:记者|发)\s?\([^()]{2,8} ?摄\)$",
        longest=140,
        cues=("摄",),
        examples=("救援人员在现场施救。新华社发(陈云 摄)",),
    ),
    Rule(
        "caption-image",
        _C,
        r"^!\[[^\]]*\]\([^)]*\)$",
        longest=140,
        cues=("![",),
        examples=("![会议现场](/upload/1.jpg)",),
    ),
    Rule(
        "jump-line",
        _J,
        r"^[(\[【]?(?:紧接|上接|下转|转) ?第? ?[A-Z]?\d{1,2} ?版.{0,14}$",
        longest=40,
        cues=("版",),
        examples=("(上接1版)", "（下转第3版）"),
    ),
)
