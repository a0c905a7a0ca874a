"""Who took a picture and who wrote the words beside it: 图/江晚, 江晚 摄影, 供图：云岭县水利局, 江晚 文/摄."""

from __future__ import annotations

import re

from govnews.blocks import BlockKind
from govnews.lexicon.forms import OFFICE_END, ONE_NAME
from govnews.lexicon.signatures import are_people, names_in
from govnews.rules import Look, Rule

_PEOPLE = rf"(?P<people>{ONE_NAME}(?:[、 ]{{1,2}}{ONE_NAME}){{0,4}}?)"
_STAFF = r"(?:[\u4e00-\u9fff]{0,12}(?:记者|通讯员|特约摄影师|摄影师) ?)?"
_SCENE = (
    r"(?:(?:(?!摄影|拍摄|航拍|镜头|记录|影展)[^,]|,(?!.{0,12}。\Z)){0,70}?(?:[。 (/|丨]|,(?!.{0,12}。\Z)))?"
)
"""What the picture shows; not what is said of photographers: 第五届摄影节 江晚航拍."""
_OFFICE = rf"[\u4e00-\u9fff]{{2,16}}{OFFICE_END}"
_BEHIND = re.compile(rf"{_SCENE}{_STAFF}{_PEOPLE}(?: ?(?:摄影|拍摄|航拍|供图)|(?: |/| / )图)[)】]?。?")
_BEFORE = re.compile(
    rf"{_SCENE}(?:(?:摄影|拍摄|航拍|供图|图片?|照片|摄像) ?[:/|丨] ?|(?:摄影|拍摄|航拍|供图) {{1,2}})"
    rf"{_STAFF}(?:{_PEOPLE}|{_OFFICE})[)】]?。?"
)
_GIVEN = re.compile(r"[(【]?(?:本文)?(?:图片?|照片)(?:均?由|为).{2,24}(?:提供|拍摄|摄)[)】]?。?")
_WORDS_TOO = re.compile(
    r"(?:文字?|撰[文稿]|作者|编辑|记者|通讯员|来源|审核|校对) ?[:/|丨]|[/ ]文(?![\u4e00-\u9fff])|[\u4e00-\u9fff]文[ 、,]+[^ ]{2,4}图"
)
"""Others who worked are named beside the photographer: no caption."""
_BOTH = r"(?:文[/、并 ]{0,3}[图摄](?:影)?|图[/、并 ]{0,3}文|摄影报道)"
_WROTE = re.compile(rf"[□■◎(【]? ?{_STAFF}{_PEOPLE} ?{_BOTH}[)】]?")
_WORDS = re.compile(
    rf"[□■◎(【]? ?(?:{_BOTH}|文字) ?[:/|丨] ?{_STAFF}{_PEOPLE}(?: {{1,3}}(?:图片?|摄影|摄像|视频).{{2,24}})?[)】]?"
)


def _names(match: re.Match[str] | None) -> bool:
    """Whether those who are named look like people; an office may give a picture too."""
    if match is None:
        return False
    return are_people(names_in(match.groupdict().get("people") or ""))


def _taken(look: Look) -> bool:
    text = look.text
    if _WORDS_TOO.search(text):
        return False
    return _names(_BEHIND.fullmatch(text)) or _names(_BEFORE.fullmatch(text)) or bool(_GIVEN.fullmatch(text))


def _wrote(look: Look) -> bool:
    return _names(_WROTE.fullmatch(look.text)) or _names(_WORDS.fullmatch(look.text))


RULES: tuple[Rule, ...] = (
    Rule(
        "caption-taken",
        BlockKind.CAPTION,
        _taken,
        weight=3.0,
        longest=90,
        cues=("摄影", "拍摄", "航拍", "摄像", "供图", "图", "照片"),
        examples=(
            "图/江晚",
            "图丨江晚",
            "供图：江晚",
            "供图：云岭县水利局",
            "江晚 摄影",
            "江晚/图",
            "会议现场。江晚摄影",
            "会议现场。（本报记者 江晚 摄影）",
            "会议现场 摄影：江晚",
            "图片由云岭县水利局提供",
            "（图片由江晚提供）",
        ),
        counter_examples=(
            "他从小喜欢摄影",
            "退休后他爱上了摄影",
            "一张蓝图",
            "图/高清",
            "第五届摄影节 江晚航拍",
            "记录家乡巨变 江晚摄影",
            "在他的镜头里，江晚摄影",
            "在杉坪乡，江晚航拍。",
            "绘好乡村振兴 新图",
            "图片：会议现场",
            "方案 构图",
            "文/江晚 图/韩松",
            "撰文：江晚 供图：韩松",
        ),
    ),
    Rule(
        "byline-words-and-pictures",
        BlockKind.BYLINE,
        _wrote,
        weight=6.0,
        longest=60,
        cues=("文", "摄影报道"),
        examples=(
            "江晚 文/摄",
            "记者 江晚 文/摄",
            "江晚 摄影报道",
            "文并摄/江晚",
            "文、图：江晚",
            "文字：江晚 图片：韩松",
        ),
        counter_examples=("文字：繁体", "本报记者 摄影报道", "他撰写 文/图"),
    ),
)
"""Captions that only say whose picture it is, and bylines of words and pictures."""
