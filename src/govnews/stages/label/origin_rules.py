"""Where a text was taken from, as it says under it."""

from __future__ import annotations

from govnews.blocks import BlockKind
from govnews.lexicon.forms import SOURCE_LABELS, group
from govnews.rules import Rule

_C = BlockKind.CREDIT

_SOURCES = group(SOURCE_LABELS)

RULES: tuple[Rule, ...] = (
    Rule(
        "credit-source",
        _C,
        rf"^[\[【(▌▍▎▏█┃│◆●■▪]* ?(?:本文)?(?:{_SOURCES}|综合|图源) ?[::|丨].{{2,40}}$",
        longest=160,
        cues=(*SOURCE_LABELS, "综合", "图源"),
        examples=(
            "来源|云门乡人民政府",
            "▍来源：云门县委办公室",
            "本文转自：云门日报",
            "作者/来源:云门青年网",
        ),
        counter_examples=(
            "来源不明的种子包裹切勿拆开",
            "综合执法队:把服务送到门口",
        ),
    ),
    Rule(
        "credit-taken-from",
        _C,
        r"^[(\[【][\u4e00-\u9fff]{0,6}(?:摘自|选自|转载自|转自)[: ]?[^()。,]{2,24}[)\]】]$",
        weight=8.0,
        longest=40,
        cues=("自",),
        examples=("（简历摘自云岭网）", "(转载自《云岭日报》)"),
        counter_examples=("（来自全市各县区的代表）",),
    ),
    Rule(
        "credit-reprinted",
        _C,
        r"^\(?《 ?[^》]{1,10}[报刊] ?》 ?[( ] ?\d{4}年\d{1,2}月\d{1,2}日 ?(?:第 ?)?[A-Z]?\d{1,2} ?版[^)]{0,8}\)?$",
        weight=7.0,
        longest=50,
        cues=("》",),
        examples=("《 云岭日报 》（ 2019年01月11日 09 版）", "《人云日报》（2021年3月1日 第02版）"),
        counter_examples=("《云岭日报》刊发评论员文章",),
    ),
)
