"""Who wrote or drew what a newspaper prints: letters, poems, pictures, as they are signed there."""

from __future__ import annotations

import re

from govnews.blocks import BlockKind
from govnews.lexicon.signatures import drawn_by, is_reader, is_work
from govnews.rules import Look, Rule

_T, _B = BlockKind.TITLE, BlockKind.BYLINE

_SIGNED = re.compile(
    r"[□■◎*\s]*(?:作者|文/|文 )? ?[\u4e00-\u9fff](?: [\u4e00-\u9fff]{1,2})(?: ?\([^()]{2,16}\))?\**$"
    r"|作者 [\u4e00-\u9fff]{2,4}(?: ?\([^()]{2,16}\))?$"
)


def _writer(look: Look) -> bool:
    """Who wrote a piece or a letter: a name set apart, or where somebody lives or works and the name."""
    return not is_work(look.text) and (_SIGNED.match(look.text) is not None or is_reader(look.text))


def _work(look: Look) -> bool:
    """The headline of a picture or a poem that says so in brackets."""
    return look.first and is_work(look.text)


def _artist(look: Look) -> bool:
    """Whose hand made a picture, on a line of its own or behind its headline."""
    return drawn_by(look.text) is not None


RULES: tuple[Rule, ...] = (
    Rule(
        "paper-writer",
        _B,
        _writer,
        longest=40,
        examples=(
            "闻 犁",
            "作者 柳营 (某边防连下士)",
            "云泉县石桥镇 卓有田",
            "某部修理所 程江",
            "河东区 钮玉等23户居民",
            "城关镇西正街 柯小满等三十一户",
            "云泉县石桥乡　卓有田等",
            "读者 祝青山",
            "云泉县高台公社社员　卓有田",
            "云泉针织厂 女工 柯小满",
            "县第三中学八（4）班 卫小满",
            "云泉市纺织路二号院　柯小满",
            "县一中 卫 小满",
            "几位学生家长",
        ),
        counter_examples=("云泉县石桥镇 召开会议部署工作", "县教育局 部署工作"),
    ),
    Rule(
        "paper-artist",
        _B,
        _artist,
        longest=16,
        cues=("作", "画", "绘", "刻", "书", "图", "题", "印", "剪纸"),
        examples=("江　晚作", "卫小满 绘", "（江晚 漫画）"),
        counter_examples=("计划书", "动画", "携手合作"),
    ),
    Rule(
        "paper-title-artwork",
        _T,
        _work,
        longest=34,
        cues=(")",),
        examples=("开“处方”（漫画）", "秋 江（中国画）", "山村的早晨（外二首）", "红梅（套色木刻）"),
        counter_examples=("（组诗）", "展出他的作品（漫画）。"),
    ),
)
