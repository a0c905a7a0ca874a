"""Patterns that part a newspaper's page line: its day and section from the editors behind them, those from the paper."""

from __future__ import annotations

from govnews.blocks import BlockKind
from govnews.lexicon.forms import FULL_DATE
from govnews.stages.cut.patterns import Cut

_PAGE = r"\**(?:第? ?[A-Z]?\d{1,2} ?版|第[一二三四五六七八九十]{1,2}版|[A-H]\d{1,2}|0\d)(?:[ ·:|]{1,3}[\u4e00-\u9fff·]{2,12})?"
"""A newspaper's page and its section."""
_LINE_START = r"(?:(?<![^\r\n])|(?<=\n  )|(?<=\A  ))"
"""Where a line begins; of ``**`` before it two spaces are left."""
_MASTHEAD = rf".{{0,60}}?(?:{FULL_DATE}|星期.|农历|第 ?\d{{1,6}} ?期).{{0,50}}?[ |:]"
"""A newspaper's day or number, and what may stand behind it."""
_PAGE_EDITORS = r"(?:责任|值班|美术|视觉)?(?:编辑|主编|责编|组版|版式|版面|美编|校对|照排)"
"""Who made a page."""
_PAPER = r"\**(?:[\u4e00-\u9fff]{1,10}|[\u4e00-\u9fff](?: [\u4e00-\u9fff]){1,6} )报\**"
"""The name of a newspaper."""
_MAKERS = r"(?:组版|版式|版面|美编|排版|照排|视觉|电话|[信邮]箱)"
"""Who makes a newspaper's page, and no site's."""
_PAGE_CUES = ("编辑", "主编", "责编", "组版", "版式", "版面", "美编", "校对", "照排")

PAGE_TAILS: tuple[Cut, ...] = (
    Cut(
        "meta-page-rest",
        BlockKind.META,
        rf"{_LINE_START}{_MASTHEAD}{_PAGE_EDITORS}(?: ?[:/|] ?| {{1,2}})[^。]{{2,40}}?(?<=[\u4e00-\u9fff]) {{1,3}}"
        r"(?P<cut>\|? ?电话:? ?[\d-]{7,14}|(?:\d{2} [\u4e00-\u9fff]{2,4} )?[\u4e00-\u9fff]{2,6}[日晚晨早]报|\d{2})\**\Z",
        cues=_PAGE_CUES,
        examples=(
            ("2 要闻 2019年11月28日 星期四 责任编辑:江晚 校对:柯岩 云泉日报", "云泉日报"),
            ("2021年3月1日 星期一 编辑:江晚 校对:柯岩 03 综合 云泉日报", "03 综合 云泉日报"),
            ("2021年3月1日 星期一 编辑 江晚 | 电话 0000-6000123", "| 电话 0000-6000123"),
        ),
        counter_examples=("2021年3月1日 星期一 编辑:江晚 校对:柯岩",),
        anywhere=True,
    ),
    Cut(
        "meta-paper-last",
        BlockKind.META,
        rf"{_LINE_START}\**(?:本版)?{_PAGE_EDITORS}[^。]{{2,30}}?(?:校对|{_MAKERS})[^。]{{2,16}}?(?<=[\u4e00-\u9fff\d]) {{1,3}}"
        r"(?P<cut>(?:电话:? ?[\d-]{4,14} {1,3})?[\u4e00-\u9fff]{1,8}[日晚晨早商]报)\**\Z",
        cues=_PAGE_CUES,
        examples=(
            ("责任编辑：江晚 校对：柯 岩 电话：2280001 云泉日报", "电话：2280001 云泉日报"),
            ("编辑 江 晚　版式 柯 岩　校对 石 磊　云泉晚报", "云泉晚报"),
        ),
        counter_examples=("责任编辑：江晚 云泉日报", "编辑：江晚 校对：柯岩 来源：云泉日报"),
        anywhere=True,
    ),
    Cut(
        "credit-paper-editors",
        BlockKind.CREDIT,
        rf"{_LINE_START}(?!.{{0,80}}(?:来源|发布|浏览|作者))(?:{_PAPER}(?:[ |]+[A-Z][A-Z ]{{4,30}})?|(?:[\u4e00-\u9fff·]{{2,9}} )?[A-Z][A-Z ]{{4,30}})[ |]+"
        rf"(?P<cut>(?:本版{_PAGE_EDITORS}|{_PAGE_EDITORS}(?=.*{_MAKERS}))(?: ?[:/|] ?| {{1,2}})[^。:/|]{{2,12}}.{{0,80}})\Z",
        cues=_PAGE_CUES,
        examples=(
            (
                "云泉日报　　本版编辑：江　晚　　电话：000—5500001　　信箱：yq@example.com",
                "本版编辑：江　晚　　电话：000—5500001　　信箱：yq@example.com",
            ),
            ("要闻 YUNQUAN DAILY　责任编辑 江晚 版式设计 柯 岩", "责任编辑 江晚 版式设计 柯 岩"),
            ("云 泉 报 | 责编:江晚 组版:柯岩", "责编:江晚 组版:柯岩"),
        ),
        counter_examples=("云泉日报 责任编辑：江晚", "云泉日报 编辑：江晚 审核：柯岩"),
        anywhere=True,
    ),
    Cut(
        "credit-page-editors",
        BlockKind.CREDIT,
        rf"{_LINE_START}(?!.{{0,80}}(?:来源|发布|浏览|作者|@))(?:{_MASTHEAD}|{_PAGE}[ |:](?!本版))"
        rf"(?P<cut>(?:本版)?{_PAGE_EDITORS}(?: ?[:/|] ?| {{1,2}})[^。:/|]{{2,12}}.{{0,60}})\Z",
        cues=_PAGE_CUES,
        examples=(
            ("2012年2月23日　星期四　壬辰年二月初二　责编：江　晚　校对：柯岩", "责编：江　晚　校对：柯岩"),
            ("02 要闻 2018年8月13日 星期一 编辑 江晚 版式 柯岩", "编辑 江晚 版式 柯岩"),
            ("第3版 综合新闻 主编:江晚 责编:柯岩", "主编:江晚 责编:柯岩"),
            ("2021年3月1日 星期一 本版编辑 江晚 版面 柯岩", "本版编辑 江晚 版面 柯岩"),
        ),
        counter_examples=(
            "2021-08-05 10:20 来源：云岭日报 责任编辑：江晚",
            "第三期编辑 记者培训班昨天在云泉县开班",
            "02版 要闻 本版责编:江晚 版式:柯岩",
            "编辑:江晚 E-mail:yl@example.com A2 时政",
            "编辑 江 晚 电话 2812345 组版 柯 岩",
        ),
        anywhere=True,
    ),
)
"""In the order in which they stand among the other tails."""
