"""Patterns that cut a piece out of a long line."""

from __future__ import annotations

from govnews.blocks import BlockKind
from govnews.lexicon.forms import HAN
from govnews.stages.cut.patterns import BEGINS, Cut

INNER: tuple[Cut, ...] = (
    Cut(
        "headline-with-place",
        BlockKind.TITLE,
        rf"(?:(?<=[。 ])|(?<= )){HAN}{{2,6}}[丨|][^。,;]{{6,48}}?(?= {{2,}}|\d{{1,2}}月\d{{1,2}}日)",
        cues=("丨", "|"),
        examples=(
            (
                "创建攻坚战。    金云丨创建全省示范县工作部署会召开   8月8日",
                "金云丨创建全省示范县工作部署会召开",
            ),
        ),
    ),
    Cut(
        "heading-resume",
        BlockKind.HEADING,
        rf"(?:(?<=[。!?”])|(?<=[。!?” ] ))(?P<who>{HAN}{{2,4}})(?:同志)?简历(?=:? *(?P=who))",
        cues=("简历",),
        examples=(("监察调查。陈永简历陈永,男,汉族", "陈永简历"),),
    ),
    Cut(
        "heading-numbered-item",
        BlockKind.HEADING,
        rf"(?:(?<=[。!?”] )|(?<=[。!?”]))\d{{1,2}}、[^。!?]{{6,40}}?(?= [^\s]|{BEGINS})",
        cues=("、",),
        examples=(
            ("上榜企业第一。 2、两个月内，三地再赴云州 7月11日", "2、两个月内，三地再赴云州"),
            ("上榜企业第一。2、柳溪特大桥合龙7月11日,施工完成", "2、柳溪特大桥合龙"),
        ),
        counter_examples=("上榜企业第一。2、各单位要在7月11日前上报材料。",),
    ),
    Cut(
        "caption-mark",
        BlockKind.CAPTION,
        r"[▲△↑▼][^。▲△↑▼\n]{2,50}?(?:资料图片?|供图|[^\s]{2,4} ?摄|图源:?[^\s。,]{2,10}?(?:网络|网站|网|报|社))",
        cues=("▲", "△", "↑", "▼"),
        examples=(("过去1年多。 ▲刘玉 资料图江州省纪委监委通报称", "▲刘玉 资料图"),),
    ),
    Cut(
        "caption-source",
        BlockKind.CAPTION,
        r"(?:(?<=[。!?”] )|(?<=[。!?”]))[^。!?,;()\n]{2,30}?(?:资料图片?)?[。 ]{0,2}"
        r"(?:\(图源:[^()]{2,12}\)|图源:[\u4e00-\u9fff]{0,12}?(?:网站|网络|网|报|社|台|发布|客户端))",
        cues=("图源",),
        examples=(
            ("党组成员。徐耀 资料图 图源：人云网公开资料显示", "徐耀 资料图 图源：人云网"),
            ("离世。 官方通报（图源：网络） 7月30日", "官方通报（图源：网络）"),
        ),
    ),
    Cut(
        "caption-provided",
        BlockKind.CAPTION,
        r"(?:(?<=[。!?”] )|(?<=[。!?”]))(?:[^。!?,;\n]{2,20}(?:现场|截图|合影|仪式)。)?[^。!?,;:\n“”\d]{2,16}(?:供图|官网截图。)(?=[^,。;])",
        cues=("供图", "截图"),
        examples=(
            ("进一步下降。新闻发布会现场。江州省公安厅供图（来源", "新闻发布会现场。江州省公安厅供图"),
        ),
    ),
)
"""Cut out of a long line, anywhere."""
