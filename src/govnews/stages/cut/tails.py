"""Patterns that cut a piece off a line's end."""

from __future__ import annotations

from govnews.blocks import BlockKind
from govnews.lexicon.forms import (
    CLOCK,
    EDITOR,
    EDITORS,
    FULL_DATE,
    HAN,
    OUTLET_END,
    REPORTER,
    SET_APART,
    apart,
    apart_cues,
)
from govnews.stages.cut.page_tails import PAGE_TAILS
from govnews.stages.cut.patterns import Cut

_EDITORS = tuple(word for word in EDITORS if not any(one in word for one in EDITORS if one != word))

_GLUED = r"(?:(?:文章|信息|稿件)?来源|发[布稿](?:时间|日期|人)|(?:成文|生成|更新|公开|发文|印发)?(?:时间|日期)|作者|浏览(?:次数|量)?|点击(?:数|量|率)?|阅读(?:数|量)?)"
"""Labels of a publication line."""
_UP_TO_NEXT = rf"(?:(?!{_GLUED} ?:)[^。,;:]|:\d\d){{0,50}}+"
"""A label's value; one reading for each, or a long line of them would be read in every way."""

_EDITED = rf"{EDITOR}(?> ?[:|/] ?| )"
"""An editor's label; one reading for each, or a long run of them would be read in every way."""


TAILS: tuple[Cut, ...] = (
    Cut(
        "jump-to",
        BlockKind.JUMP,
        r"[(\[【]? ?(?:下转|转) ?第? ?[A-Z]?(?:\d{1,2}|[一二三四五六七八九十]{1,2}) ?版[^)\]】\n]{0,12}[)\]】]?\Z",
        cues=("版",),
        examples=(
            ("会议强调，要抓好落实(下转第3版)", "(下转第3版)"),
            ("会议强调，要抓好落实。（下转 第三版）", "（下转 第三版）"),
        ),
        counter_examples=(
            "县防汛指挥部要求各乡镇翻开手册第3版",
            "会议听取了汇报，并转发第3版防汛预案",
        ),
        anywhere=True,
    ),
    Cut(
        "nav-portal-tail",
        BlockKind.NAV,
        r"(?:返回搜狐,查看更多|更多精彩内容请进入\S{2,6}|(?:点击)?查看(?:原文|全文)|(?<=[。!?”)])(?: *)(?:(?:点击)?展开(?:详细|详情|全文|阅读全文|更多)|阅读(?:全文|原文)|收起(?:全文)?))\Z",
        cues=("返回搜狐", "更多精彩", "查看", "展开", "阅读", "收起"),
        examples=(
            ("更加美好。返回搜狐，查看更多", "返回搜狐，查看更多"),
            ("更加美好。点击展开全文", "点击展开全文"),
            ("更加美好。 收起", "收起"),
        ),
        counter_examples=(
            "书画展将在县文化馆逐步展开更多",
            "他把报纸仔细地读了一遍又收起",
        ),
        anywhere=True,
    ),
    Cut(
        "widget-share-tail",
        BlockKind.WIDGET,
        r"(?:分享让更多人看到|【投稿、[^】]{4,60}】|加星标置顶\S{2,20}☟|举报/反馈)\Z",
        cues=("分享让更多", "【投稿", "加星标", "举报/反馈"),
        examples=(
            ("参加座谈。分享让更多人看到", "分享让更多人看到"),
            ("参加座谈。举报/反馈", "举报/反馈"),
        ),
        counter_examples=("江晚说，要把好经验分享让更多人看到希望。",),
        anywhere=True,
    ),
    Cut(
        "copyright-tail",
        BlockKind.COPYRIGHT,
        r"(?:如遇作品内容、版权等问题|(?:版权|免责|特别|郑重)声明:|\(?声明:(?:本|[该以][文上])|\(?免责声明|本文(?:系|为)\S{2,20}(?:授权|转载))[^\n]{0,160}\Z",
        cues=("如遇", "声明", "本文"),
        examples=(
            (
                "张三参加。  如遇作品内容、版权等问题,请与本网联系。",
                "如遇作品内容、版权等问题,请与本网联系。",
            ),
            (
                "张三参加。特别声明：以上内容为自媒体平台用户上传并发布，本平台仅提供信息存储服务。",
                "特别声明：以上内容为自媒体平台用户上传并发布，本平台仅提供信息存储服务。",
            ),
            (
                "张三参加。声明：该文观点仅代表作者本人，平台仅提供信息存储空间服务。",
                "声明：该文观点仅代表作者本人，平台仅提供信息存储空间服务。",
            ),
        ),
        counter_examples=(
            "江晚参加。会议通过了关于郑重声明的决议。",
            "江晚参加。声明:石桥镇公章遗失,即日作废。",
        ),
    ),
    Cut(
        "footer-tail",
        BlockKind.FOOTER,
        r"(?<=[。!?”])(?: *)(?:版权所有|Copyright|©)[^。\n]{0,80}\Z",
        cues=("版权所有", "Copyright", "©"),
        examples=(
            ("参加会议。 版权所有 云泉日报社", "版权所有 云泉日报社"),
            ("抓好落实。Copyright © 2021 青岚县人民政府", "Copyright © 2021 青岚县人民政府"),
        ),
        counter_examples=("会议审议了条例草案。版权所有者应当依法登记。",),
    ),
    Cut(
        "footer-behind-next",
        BlockKind.FOOTER,
        r"[上下]一?[篇条][^。]{2,120}? (?P<cut>(?:主办|承办|主管|协办|版权所有|备案号|网站标识码|技术支持|联系我们)(?:单位|方)?[: ].{4,200})\Z",
        cues=("上一", "下一", "上篇", "下篇"),
        examples=(
            (
                "上一篇:山里来信 下一篇:没有了 主办:云岭区人民政府 备案号:云ICP备00000000号",
                "主办:云岭区人民政府 备案号:云ICP备00000000号",
            ),
            ("上一条：没有了　下一条：石桥镇开镰　版权所有：青岚县水利局", "版权所有：青岚县水利局"),
        ),
        counter_examples=("上一篇:山里来信 下一篇:石桥镇 主办乡村运动会",),
        anywhere=True,
    ),
    Cut(
        "meta-tail",
        BlockKind.META,
        r"(?<=[。!?”])(?: *)发布(?:日期|时间):[^。]{6,60}\Z",
        cues=("发布日期", "发布时间"),
        examples=(
            (
                "合作共赢。发布日期：2023-08-09 12:05:54 所属分类： 产经",
                "发布日期：2023-08-09 12:05:54 所属分类： 产经",
            ),
            ("合作共赢。 发布时间：2021年3月19日", "发布时间：2021年3月19日"),
        ),
        counter_examples=(
            "合作共赢。发布时间:另行通知。",
            "会上公布了发布时间:2021年3月19日",
        ),
    ),
    Cut(
        "meta-glued",
        BlockKind.META,
        rf"(?P<cut>(?:{_GLUED} ?:{_UP_TO_NEXT}){{2,6}}"
        rf"|(?:发[布稿](?:时间|日期) ?: ?{FULL_DATE}(?: {{0,2}}{CLOCK})?(?: {{0,3}}[【\[(][^】\])]{{0,20}}[】\])])?))\Z",
        examples=(
            (
                "云岭集团与云江学院签署合作协议 来源：云岭日报  发布时间：2020-11-10",
                "来源：云岭日报  发布时间：2020-11-10",
            ),
            (
                "张三到驻云岭企业调研来源：云岭日报 发布时间：2020-12-11 10:21",
                "来源：云岭日报 发布时间：2020-12-11 10:21",
            ),
            (
                "云岭产业投资推介会在江州举行！   发稿时间：2021/6/9 【 字体：大 中 小 】",
                "发稿时间：2021/6/9 【 字体：大 中 小 】",
            ),
        ),
        counter_examples=("云岭新闻网 来源：云岭日报 发布时间：2020-11-10",),
        cues=("来源", "发布", "时间", "日期"),
        under_headline=True,
        anywhere=True,
    ),
    Cut(
        "credit-bracket",
        BlockKind.CREDIT,
        rf"[\[【(]{HAN}{{0,4}}(?:{EDITOR}|编)(?:[: |]|{HAN}{{2,4}}[\])】])[^\[\]【】()]{{0,60}}[\])】]\Z",
        cues=("编", *_EDITORS),
        examples=(
            ("案件正在办理中。【编辑:张三】", "【编辑:张三】"),
            ("陪同。(编:杨通 审:吴贤)", "(编:杨通 审:吴贤)"),
        ),
        counter_examples=("他是《县志》(编辑部存稿)的作者。",),
    ),
    Cut(
        "credit-run",
        BlockKind.CREDIT,
        rf"(?:(?<=[。!?”\"…)\] ])|\A|(?<={HAN}))(?:实习|责任|流程|值班|本期|文字|图片|视频|新媒体)?"
        rf"(?:{_EDITED}(?:(?!{_EDITED})[^。!?,;\[\]【】]){{0,24}})+\Z",
        cues=_EDITORS,
        examples=(
            ("精神风貌。上云新闻 杜瑜编辑：向娇责编：黄蔷审核：赵蕾", "编辑：向娇责编：黄蔷审核：赵蕾"),
            ("分会场参加。 编辑 孙琳智", "编辑 孙琳智"),
            ("更加美好。责任编辑：", "责任编辑："),
        ),
        counter_examples=("来自各地的编辑 记者参加了活动。", "他希望广大编辑记者深入基层"),
    ),
    Cut(
        "credit-spread",
        BlockKind.CREDIT,
        rf"[\[【(]?{SET_APART}{apart(EDITORS)} ?[:|/] ?[\u4e00-\u9fff·、 :|/]{{2,60}}[\])】]?\Z",
        cues=apart_cues(EDITORS),
        examples=(
            ("更加美好。（责 编：江晚）", "（责 编：江晚）"),
            ("会议研究了其他事项。 编　辑：江晚　审　核：韩松", "编　辑：江晚　审　核：韩松"),
        ),
        counter_examples=("会议研究了其他事项。审 核，要从严。",),
    ),
    *PAGE_TAILS,
    Cut(
        "credit-source",
        BlockKind.CREDIT,
        rf"(?:(?<=[。!?”\"…)\] ])|(?<=[摄日])|(?<=[。!?”]){HAN}{{2,3}})(?P<cut>(?:本文来源|文章来源|信息来源|消息来源|稿源|来源|转自|资料来源|资料)"
        r"(?: ?[:|丨] ?)[^。!?,;()]{2,40})\Z",
        cues=("来源", "稿源", "转自", "资料"),
        examples=(
            ("进行了参观。来源：石楼融媒", "来源：石楼融媒"),
            ("进行了参观。本文来源：石楼融媒 作者：江晚", "本文来源：石楼融媒 作者：江晚"),
            ("进行了参观。来源丨石楼融媒 记者丨江晚 编辑丨何田", "来源丨石楼融媒 记者丨江晚 编辑丨何田"),
        ),
        counter_examples=(
            "江晚说：“有人问到消息来源：不便透露。",
            "合作共赢，消息来源:县财政和社会捐助",
        ),
    ),
    Cut(
        "credit-source-bracket",
        BlockKind.CREDIT,
        r"[(\[【](?:[^()\[\]【】]{0,6}来源|转自|稿源|据)[:|] ?[^()\[\]【】]{2,40}[)\]】]\Z",
        cues=("来源", "转自", "稿源", "据"),
        examples=(
            ("一去不返。（转自：上云发布）", "（转自：上云发布）"),
            ("抓好落实。【信息来源|青岚发布】", "【信息来源|青岚发布】"),
            ("抓好落实。(来源:青岚日报)", "(来源:青岚日报)"),
        ),
        counter_examples=(
            "抓好落实。（据青岚日报）",
            "江晚参加。（来源不明的货物）",
        ),
    ),
    Cut(
        "credit-sources-joined",
        BlockKind.CREDIT,
        r"(?<=[。!?”])(?:综合|综合自) ?[:]?[^。!?,;()]{3,40}(?:网|报|社|新闻|知事|发布|客户端|频道|台)\Z",
        cues=("综合",),
        examples=(
            ("进行安抚工作。综合 云泽知事、云目新闻", "综合 云泽知事、云目新闻"),
            ("进行安抚工作。综合：青岚日报、石桥发布", "综合：青岚日报、石桥发布"),
        ),
        counter_examples=("工作稳步推进。综合执法队上门服务",),
    ),
    Cut(
        "byline-reporters-tail",
        BlockKind.BYLINE,
        rf"(?<=[。!?”\"…]) *(?:{HAN}[\u4e00-\u9fff、()A-Za-z ]{{0,30}})?(?:{REPORTER}|撰文|作者|撰稿|摄影)(?: ?[:|] ?| )"
        rf"[\u4e00-\u9fff·、 :|/]{{2,50}}[ ▊▌■]*\Z",
        cues=("记者", "通讯员", "实习生", "通信员", "撰文", "作者", "撰稿", "摄影"),
        examples=(
            ("县长等职。云星新闻记者 付垚 吴阳 实习生 任彤", "云星新闻记者 付垚 吴阳 实习生 任彤"),
            ("更加深入人心。记者：范英哲", "记者：范英哲"),
        ),
        counter_examples=(
            "更加深入人心。记者在现场看到群众热情很高",
            "更加深入人心。青年作者在石桥镇采风",
        ),
        no_caption=True,
    ),
    Cut(
        "byline-labels-tail",
        BlockKind.BYLINE,
        r"(?<=[。!?”\"…]) *(?:(?:文字|图片|图文|文图|文/图|撰文|撰稿人?|供稿人?|信息员|作者|审稿人?|供图|摄影|记者|通讯员|文|图) ?[:|/丨] ?[\u4e00-\u9fff·、 ]{2,20}?){1,5}\Z",
        cues=("文", "图", "供稿", "撰稿", "信息员", "作者"),
        examples=(
            ("负责人参加会议。文字:张三 李四图片:王五", "文字:张三 李四图片:王五"),
            ("负责人参加会议。文图：张三", "文图：张三"),
            ("负责人参加会议。撰稿人：张三　审稿人：李四", "撰稿人：张三　审稿人：李四"),
            ("负责人参加会议。供稿 | 县农业农村局 张三", "供稿 | 县农业农村局 张三"),
        ),
        counter_examples=("他写了一本书。书名是《云岭图:一个村庄》",),
    ),
    Cut(
        "byline-unclosed",
        BlockKind.BYLINE,
        rf"\((?:{HAN}{{0,6}})记者[^()。,;]{{2,60}}\Z",
        cues=("记者",),
        examples=(
            ("造福全人类。（记者宋成、田中", "（记者宋成、田中"),
            ("造福一方百姓。(本报记者 江晚", "(本报记者 江晚"),
        ),
        counter_examples=(
            "他拿出工作证(记者证),走进石桥镇会场",
            "造福一方百姓。（记者江晚）",
        ),
    ),
    Cut(
        "byline-outlet-tail",
        BlockKind.BYLINE,
        rf"(?<=[。!?”\"…]){HAN}{{1,6}}{OUTLET_END} {HAN}{{2,3}}\Z",
        examples=(
            ("精神风貌。上云新闻 杜瑜", "上云新闻 杜瑜"),
            ("抓好落实。石桥发布　柯岩", "石桥发布　柯岩"),
        ),
        counter_examples=(
            "抓好落实。青岚日报 记者节走进校园",
            "抓好落实，青岚日报 柯岩",
        ),
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
