"""Patterns that cut a piece off a line's start."""

from __future__ import annotations

from govnews.blocks import BlockKind
from govnews.lexicon.forms import AGENCIES, CLOCK, DATE, FULL_DATE, HAN, META, OUTLET_END
from govnews.stages.cut.datelines import DATELINES
from govnews.stages.cut.patterns import BEGINS, Cut

_LABEL = "(?:来源|时间|日期|作者|记者|编辑|发布人|位置|次数|字号)"
"""What a publication line prints before a colon, and a headline never."""

HEADS: tuple[Cut, ...] = (
    *DATELINES,
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
        rf"来源:[^。,;:]{{1,24}}?(?:中心|报|网|发布|频道|社|台|局|办|委|府)(?=(?:{AGENCIES}){HAN}{{0,6}}(?:{DATE}电|讯)|{HAN}{{2,10}}?{OUTLET_END}讯 ?[(:]|本报讯)",
        cues=("来源:",),
        examples=(
            ("来源:平云县融媒体中心平云融媒讯(记者 于飞)5月27日", "来源:平云县融媒体中心"),
            ("来源：平云县融媒体中心平云县融媒体中心讯（记者 于飞）5月27日", "来源：平云县融媒体中心"),
        ),
    ),
    Cut(
        "nav-flat",
        BlockKind.NAV,
        r"(?:当前位置[: ]*)?首页 ?(?:>|»).{0,40}?(?:正文|内容|详情) (?=\S.{60})",
        cues=("首页",),
        examples=(("首页 > 要闻 > 正文 霁云市启动活动" + "好" * 200, "首页 > 要闻 > 正文"),),
        counter_examples=("首页 > 要闻 > 正文 申请入驻",),
    ),
    Cut(
        "nav-path-body",
        BlockKind.NAV,
        rf"(?:您|当前|现在|目前){HAN}{{0,6}}位置 ?:? ?(?:网站)?首页 ?(?:(?:-|>{{1,2}}|»|→|/|·) ?{HAN}{{2,10}} ?){{0,4}}(?:-|>{{1,2}}|»|→|/|·) ?正文(?= ?{HAN}{{2}})",
        cues=("位置",),
        examples=(
            (
                "您现在所在的位置:首页-教育动态-正文县领导走访慰问乡村教师来源:云岭县教育局",
                "您现在所在的位置:首页-教育动态-正文",
            ),
            ("当前位置：首页 > 要闻 > 正文 县领导走访慰问乡村教师", "当前位置：首页 > 要闻 > 正文"),
        ),
        counter_examples=(
            "您所在的位置:首页-教育动态-正文",
            "当前位置：首页-正文字号调整",
            "地理位置:首页标注",
        ),
    ),
    Cut(
        "nav-report-share",
        BlockKind.NAV,
        r"举报 {0,2}分享(?:至|到)(?:好友和朋友圈)?(?=\S)",
        cues=("举报",),
        examples=(("举报分享至9月9日,云岭市召开会议。", "举报分享至"),),
        counter_examples=("举报分享至各群组的谣言,人人有责。",),
    ),
    Cut(
        "headline-before-source",
        BlockKind.TITLE,
        rf"(?:(?!{_LABEL} ?:)[^。]){{10,60}}?(?<![\d ])(?= {{0,3}}(?:\d{{4}}-\d{{1,2}}-\d{{1,2}}|\d{{4}}年\d{{1,2}}月\d{{1,2}}日) {{1,2}}\d{{1,2}}:\d{{2}}(?::\d{{2}})? {{1,4}}来源:)",
        cues=(":",),
        examples=(
            ("云岭建成全产业链体系 2024-10-23 19:53:02　来源：云岭网", "云岭建成全产业链体系"),
            (
                "云岭通报两家机构违规：冒名就医 2024-10-23 19:53:02　来源：云岭网",
                "云岭通报两家机构违规：冒名就医",
            ),
            ("云岭建成全产业链体系2024-10-23 19:53:02　来源: 云岭网", "云岭建成全产业链体系"),
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
        rf"(?: {{0,3}}[【\[][^】\]]{{0,20}}[】\]])?(?: {{0,8}}(?:{META}|编辑|责任编辑|字体|字号|分享到) ?: ?[^\s。]{{0,20}}){{0,6}}(?= |\Z)",
        examples=(
            (
                "发布日期：2023-05-06 09:12 信息来源：霁云网 作者：谭笑 字体：【大】【中】【小】 近日，" + "好" * 200,
                "发布日期：2023-05-06 09:12 信息来源：霁云网 作者：谭笑 字体：【大】【中】【小】",
            ),
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
