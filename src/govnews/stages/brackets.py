"""Does a closing bracket name those who wrote the text, or does it belong to the sentence?"""

from __future__ import annotations

import re

from govnews.lexicon.forms import OFFICE_END
from govnews.lexicon.people import is_surname
from govnews.lexicon.signatures import is_reader
from govnews.spans import trim

_WORKED = re.compile(
    r"记者|通讯员|实习生|作者|撰稿|供稿|报道|采写|文[/:、 ]|/文|[/ ]图|图[/:]|摄影|[^\s]{2} ?摄|整理|编译"
    r"|翻译|来稿|特约|评论员|供图"
)
_OFFICE = re.compile(rf"{OFFICE_END}(?:供稿)?\Z")
_NOT_NAMES = re.compile(
    r"作者(?:为|系|是|单位).*|完|略|节选|上|下|续|待续|未完|女|男|左\S?|右\S?|[一二三四五六七八九十\d]+|图|视频|附.*|注.*|见(?!习).*|详见.*|下同"
    r"|正厅.*|副厅.*|.*级|.*(?:掌声|鼓掌|笑声)|众?笑|鼓掌.*|资料.*|来源.*|.*族|全文|组图|图文|多图|挂职|兼|主持工作|试行|修订|草案|暂行|化名"
)
_REMARK = re.compile(
    r"返回[^ ]{0,6}|(?:本[文稿])?根?据[^ ]{0,12}整理(?:[,、; ]{0,2}未经[^ ]{0,14})?"
    r"|未经[^ ]{0,12}审[阅定核][^ ]{0,4}"
)
"""How a speech was taken down, a button of the page."""
_SENTENCE = re.compile(r"[。;!?]|\d{2}")
_TAKEN = re.compile(r"摄|供图|[/ ]图\Z")
_REPORTED = re.compile(
    r"(?:文 ?[/、]? ?图|图 ?[/、]? ?文|摄影报道)\Z|文[ 、,;/]+[\u4e00-\u9fff]{2,4} ?/? ?[图摄]\Z"
)
"""Words and pictures by the same people: no photographer of a caption alone."""
_PICTURED = re.compile(r"图[为:①-⑩\d]|[上下左右]图|^[▲△▼↑]|(?:现场|合影|一角)。?\Z")
CAPTION = 90
"""A caption is seldom longer; in characters."""
_TOKEN = re.compile(r"[^\s、,/;]+")
_NAME = re.compile(r"[\u4e00-\u9fff]{2,4}|[\u4e00-\u9fff]{2,6}·[\u4e00-\u9fff·]{2,10}")
_SETTLED = frozenset('。!?”"…》)]')


def names_someone(folded: str, start: int, end: int, line_start: int) -> bool:
    """Whether ``folded[start:end]``, a bracket at a line's end, holds names, roles or a sending office."""
    inside = folded[start:end].strip()[1:-1].strip()
    if _NOT_NAMES.fullmatch(inside) or _REMARK.fullmatch(inside) or _SENTENCE.search(inside):
        return False
    short = 0 < start - line_start < CAPTION and _TAKEN.search(inside)
    if short and not _reported(inside, folded[line_start:start].strip()):
        return False  # a short line that ends with its photographer is a caption as a whole
    if _WORKED.search(inside) or is_reader(inside):
        return True
    before = trim(folded, line_start, start)[1]
    whole_line = before == line_start
    if not whole_line and folded[start - 1] != " " and folded[before - 1] not in _SETTLED:
        return False
    tokens = _TOKEN.findall(inside)
    menu = not whole_line and folded[start] == folded[line_start] == "["  # [首页] [新闻] [聊天室]
    if menu or not tokens or not all(_is_name(token) for token in tokens):
        return False
    likely = len(tokens) > 1 or is_surname(inside[0]) or _OFFICE.search(tokens[0]) is not None
    return likely or whole_line or folded[before - 1] == "。"


def _reported(inside: str, text: str) -> bool:
    """Whether a bracket of 文/图 closes a short report, a sentence that speaks of no picture."""
    return _REPORTED.search(inside) is not None and text[-1:] in "。!" and not _PICTURED.search(text)


def _is_name(token: str) -> bool:
    """Whether a part of a bracket can be a name, half a name or an office."""
    return _NAME.fullmatch(token) is not None or len(token) == 1 or _OFFICE.search(token) is not None
