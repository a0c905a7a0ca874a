"""Captions that a mark, a word or the photographer tells."""

from __future__ import annotations

import re

from govnews.blocks import BlockKind
from govnews.rules import Look, Rule

_C = BlockKind.CAPTION

_SIDE = r"(?:图|[前后中]排?|第?[一二三]排)?(?:自|从)?(?:[左右](?:[起数侧边])?(?:第?[一二三四五六七八九十\d]{1,2})?|中|居中)"
"""Where in a picture somebody stands: 左一, 前排右二, 中."""

_DAY = r"(?:\d{4}年)?\d{1,2}月\d{1,2}日"
_THING = r"(?!(?:视频|影片|电影|电视|纪录|短片|片子|画面))(?!.*(?:引发|引起|曝光|走红|首映|显示|记录|获得))[^,。;:!?]{2,16}"
"""What a picture shows, in short; not a film of which the text goes on to tell."""

_MARKED = re.compile(r"[▲△▼↑↓◀▶](?! ?(?:返?回|[上下前后]一?[版篇页期条]|TOP))")


def _marked(look: Look) -> bool:
    """A mark that points at the picture; not one that points at the page's top or at the next page."""
    return look.whole_line and _MARKED.match(look.text) is not None


RULES: tuple[Rule, ...] = (
    Rule(
        "caption-mark",
        _C,
        _marked,
        longest=140,
        cues=("▲", "△", "▼", "↑", "↓", "◀", "▶"),
        examples=(
            "▲欢送会现场。(高山 摄)",
            "△ 石桥镇茶农正在采茶",
        ),
        counter_examples=(
            "产量▲12%",
            "石桥镇▲江晚 摄",
            "↑返回顶部",
            "◀ 上一版 下一版 ▶",
        ),
    ),
    Rule(
        "caption-picture",
        _C,
        r"^(?:\(?图[①-⑩\d一二三四五六]?(?:为|[::])|图[①-⑩]|[上下左右]图(?![书形像])|图片说明|图\d)",
        longest=140,
        cues=("图",),
        examples=("图为仪式现场。", "图②:与家属交谈。", "上图:检查现场"),
        counter_examples=(
            "图书馆里过周末",
            "图一个吉利",
            "地图:云岭县",
            "上图书馆过周末成风尚",
            "下图形的面积",
        ),
    ),
    Rule(
        "caption-photographer",
        _C,
        r"(?:[\u4e00-\u9fff ·]{2,6}|(?<!文)[/(]) ?摄[)）]?[。]?\**$",
        longest=140,
        cues=("摄",),
        examples=("发布会现场。韦青 摄", "通讯员 刘清摄", "*会议现场。 融媒体记者 田野 摄*"),
        counter_examples=("他拍摄了这张照片后离开。", "江晚 文/摄"),
    ),
    Rule(
        "caption-image-file",
        _C,
        r"^[\w-]{3,60}\.(?:gif|jpe?g|png|bmp|webp|mp4|GIF|JPE?G|PNG)$",
        weight=9.0,
        longest=66,
        cues=(".",),
        examples=("472e8f7d845901ca.gif", "IMG_20210301.jpg", "微信图片_20210301.PNG"),
        counter_examples=(
            "青岚县防汛预案.pdf",
            "见www.yunling.example/1.jpg",
        ),
    ),
    Rule(
        "caption-scene",
        _C,
        r"^[^,。:;!?]{0,14}(?:现场|合影|一角|剪影|掠影|截图|效果图|示意图)(?:图|照)?。?$|\((?:前排|后排)?[左右中][一二三四五六七八九]?\)[^。]{0,20}$",
        weight=5.0,
        longest=44,
        cues=("现场", "合影", "一角", "影", "图", "左", "右", "中"),
        examples=("培训会现场", "现场图。", "与会人员合影", "项目效果图", "吴锦（右一）、魏山（左一）会谈"),
        counter_examples=("记者现场直击", "全县重点项目开工仪式现场热闹非凡"),
    ),
    Rule(
        "caption-position",
        _C,
        rf"[\u4e00-\u9fff·] ?\({_SIDE}(?:[、,至和]{_SIDE})?(?:为[\u4e00-\u9fff·]{{2,4}})?\)(?=.{{2}})"
        r"|^(?!.*(?:被|抓|捕|制服|落网|在逃|伤|某))[^()]*\([穿戴着持抱举拿][^()]{1,8}者\)[^,。]{0,3}[正在为给与向和同陪看讲指]",
        weight=8.0,
        longest=160,
        cues=("左", "右", "中)", "者)"),
        examples=(
            "于飞（右）在听居民反映情况。",
            "县委书记江晚(前左二)在云岭车站看望旅客。",
            "武警支队政委柯岩（右一）带领官兵铲冰除雪。截至1月31日，已清除积冰17公里。",
            "居民(左一、左三)领到新房钥匙。",
            "志愿者于飞（穿红马甲者）给旅客送上热姜汤。",
        ),
        counter_examples=(
            "一座小城的变迁（中）",
            "23日13时35分左右，会议开始",
            "东街(左转)至西街",
            "于飞(中学教师)在会上发言。",
            "王某(持刀者)被当场制服。",
            "某村支书于飞(戴眼镜者)被带走调查。",
            "于飞（戴帽者）是这家店的老板，今年四十岁。",
        ),
    ),
    Rule(
        "caption-shot",
        _C,
        r"\((?:(?:无人机|航拍|手机|资料|拼版|全景|合成|卫星|翻拍|效果)(?:拼版|全景|合成)?(?:照片|图片|图)|视频截图)\)。?[^。]{0,24}$"
        r"|\((?:\d{4}年)?\d{1,2}月(?:\d{1,2}日)?摄\)。?[^。]{0,24}$"
        rf"|^[▲↑(]?(?:这是(?:{_DAY}|[在从由用]|记者|无人机|手机|卫星)[^,。;]{{0,22}}|{_DAY}(?:在[^,。;]{{2,24}})?)"
        rf"(?:拍摄|航拍)的{_THING}。?\)?$",
        weight=7.0,
        longest=200,
        cues=("照片)", "图)", "图片)", "航拍", "摄", "截图)"),
        examples=(
            "这是7月18日拍摄的环湖大道（无人机照片）。",
            "孩子们在云岭县第一小学上体育课（6月1日摄）。",
            "7月30日在云江机场拍摄的试飞现场。",
            "这是从空中拍摄的云台水库",
            "江晚（资料图）",
        ),
        counter_examples=(
            "移民新村一角（无人机照片）“住了半辈子土坯房，没想到还能搬进小楼。”余田站了好一会儿。",
            "这是于飞第一次拍照",
            "云岭县（图）举行开工仪式",
            "联系电话（手机）：13900000000",
            "他把拍摄的照片送给乡亲。",
            "3月19日拍摄的视频引发关注，县公安局局长韩松随即展开调查。",
            "3月19日拍摄的视频引发关注。",
            "2021年3月19日拍摄的影片在京首映，县委书记沈若谷出席。",
            "这是他一生中拍摄的第一部电影，也是最成功的一部。",
            "这是他一生中拍摄的第一部电影。",
        ),
    ),
    Rule(
        "caption-label",
        _C,
        r"^[【\[(](?:资料图片?|图片|组图|视频|以下[为是].{0,8}(?:照片|图片))[】\])]$",
        weight=6.0,
        longest=24,
        cues=("图", "照片", "视频"),
        examples=("【资料图】", "【以下为慰问现场照片】", "（组图）"),
        counter_examples=(
            "【资料图】石桥镇",
            "【图片新闻】",
        ),
    ),
    Rule(
        "caption-provided",
        _C,
        r"(?:供图|视觉中国|图虫创意|东方IC|摄图网|人民视觉|资料图|资料图片|资料照片|图源:\S+|图片来源:\S+|\(图源[::].{2,10}\))[)）。]?$",
        longest=140,
        cues=("图", "资料", "视觉", "东方IC"),
        examples=("资料图", "现场。市公安局供图", "石桥镇的茶园。（图源：青岚发布）"),
        counter_examples=(
            "市公安局供图十张",
            "征集资料图片的通知",
        ),
    ),
    Rule(
        "caption-wire",
        _C,
        r"(?:新华社|中新社|本报)?(?:记者|发)\s?\([^()]{2,8} ?摄\)$",
        longest=140,
        cues=("摄",),
        examples=(
            "救援人员在现场施救。新华社发(陈云 摄)",
            "工人在检修线路。新华社记者（江晚摄）",
        ),
        counter_examples=(
            "新华社发（江晚 文）",
            "石桥镇的茶园（江晚 摄）",
        ),
    ),
    Rule(
        "caption-image",
        _C,
        r"^!\[[^\]]*\]\([^)]*\)$",
        longest=140,
        cues=("![",),
        examples=(
            "![会议现场](/upload/1.jpg)",
            "![](/img/会场.png)",
        ),
        counter_examples=(
            "[会议现场](/upload/1.jpg)",
            "![会场](/1.jpg)会议现场",
        ),
    ),
)
