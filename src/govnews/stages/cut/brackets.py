"""Does a closing bracket name those who wrote the text, or does it belong to the sentence?"""

from __future__ import annotations

import re

from govnews.lexicon.people import is_surname

_WORKED = re.compile(
    r"记者|通讯员|实习生|作者|撰稿|供稿|报道|采写|文[/:、 ]|/文|[/ ]图|图[/:]|摄影|[^\s]{2} ?摄|整理|编译|翻译|来稿|特约|评论员|供图"
)
_OFFICE = re.compile(
    r"(?:发布|网|网站|报|报社|日报|晚报|社|局|委|办|办公室|中心|政府|支队|大队|法院|检察院|院|校|学院|大学|厅|部|处|科|室|会|协会|联合会"
    r"|台|广电|融媒|融媒体|团|公司|集团|镇|乡|街道|党委|政治部|宣传部|组织部|公安|派出所|分局|供稿)"
)
_NOT_NAMES = re.compile(
    r"完|略|节选|上|下|续|待续|未完|女|男|左\S?|右\S?|[一二三四五六七八九十\d]+|图|视频|附.*|注.*|见.*|详见.*|下同|正厅.*|副厅.*|.*级\)?|资料.*|来源.*"
    r"|.*族|全文|组图|图文|多图|挂职|兼|主持工作|试行|修订|草案|暂行|化名"
)
_SENTENCE = re.compile(r"[。;!?]|\d{2}")
_TAKEN = re.compile(r"摄|供图|[/ ]图\Z")
CAPTION = 90
"""A caption is seldom longer; in characters."""
_TOKEN = re.compile(r"[^\s、,/;]+")
_NAME = re.compile(r"[\u4e00-\u9fff]{2,4}|[\u4e00-\u9fff]{2,6}·[\u4e00-\u9fff·]{2,10}")
_SETTLED = "。!?”\"…》)] "


def names_someone(folded: str, start: int, end: int, line_start: int) -> bool:
    """Whether ``folded[start:end]``, a bracket at a line's end, holds names, roles or a sending office."""
    inside = folded[start:end].strip()[1:-1].strip()
    if _NOT_NAMES.fullmatch(inside) or _SENTENCE.search(inside):
        return False
    if 0 < start - line_start < CAPTION and _TAKEN.search(inside):
        return False  # a short line that ends with its photographer is a caption as a whole
    if _WORKED.search(inside):
        return True
    settled = start == line_start or folded[start - 1] in _SETTLED
    if not settled:
        return False
    tokens = _TOKEN.findall(inside)
    return bool(tokens) and all(_NAME.fullmatch(t) or len(t) == 1 or _OFFICE.search(t[-4:]) for t in tokens) and (
        _OFFICE.fullmatch(tokens[0][-2:]) is not None
        or _OFFICE.search(tokens[0][-3:]) is not None
        or any(is_surname(t[0]) for t in tokens)
        or len(tokens) > 1
        or folded[:start].rstrip().endswith("。")
        or start == line_start
    )
