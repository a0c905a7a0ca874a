"""Captions that no mark tells: short lines without a stop that say who is seen doing what, and where.

A heading calls (抢抓农时稳面积) or tells what came about (群众在家门口办成事); a caption shows somebody at work, in the
present, with 在 or 正 before what is done: 村民在采摘花椒, 县委书记沈若谷在现场调研.
"""

from __future__ import annotations

import re

from govnews.blocks import BlockKind
from govnews.lexicon.forms import group
from govnews.lexicon.people import is_surname
from govnews.rules import Look, Rule
from govnews.tables import rows

_WORDS = {kind: [word for word, own in rows("scenes") if own == kind] for kind in ("who", "doing", "giving")}
_WHO, _DOING, _GIVING = (group(_WORDS[kind]) for kind in ("who", "doing", "giving"))
_MARK = r"(?:\([^()]{1,8}\))?"
"""A bracket behind a person: (左二), (中)."""
_NOW = r"(?:正忙着|正在|现场|实地|正|在)"
_NO_SCENE = (
    r"(?!.{0,24}(?:[在到](?:哪|第?一线|最?前[沿线]|基层|身边|家门口|心)|强调|指出|要求|举行|召开|开幕))"
)
"""What headings and headlines say in the same form."""
_PLAIN = r"[^,。;:!? ]"
_AT_WORK = re.compile(
    rf"{_NO_SCENE}(?!让|把|使|为|给|当|做|推动|确保|引导|组织|帮助|方便){_PLAIN}{{0,10}}?{_WHO}(?:们|代表)?{_MARK}"
    rf"(?:{_NOW}{_PLAIN}{{0,12}}?{_DOING}|(?:为|向|给|与|和|同|指导){_PLAIN}{{1,12}}?{_GIVING}){_PLAIN}{{0,12}}"
)
_LED = re.compile(
    rf"{_NO_SCENE}(?:[\u4e00-\u9fff、]{{0,14}}(?:书记|[省市县区镇乡州局厅院校处所站]长|主任|主席|常委|领导))?"
    rf"(?P<name>[\u4e00-\u9fff]{{2,3}}?)(?:一行|等(?:领导)?)?{_MARK}{_NOW}{_PLAIN}{{0,14}}?{_DOING}{_PLAIN}{{0,12}}"
)


def shows_scene(text: str) -> bool:
    """Whether a line says who is seen at work.

    >>> shows_scene("村民在采摘花椒"), shows_scene("群众在家门口办成事")
    (True, False)
    """
    led = _LED.fullmatch(text)
    return _AT_WORK.fullmatch(text) is not None or (led is not None and is_surname(led["name"][0]))


def _scene(look: Look) -> bool:
    return look.whole_line and not look.level and shows_scene(look.text)


RULES: tuple[Rule, ...] = (
    Rule(
        "caption-doing",
        BlockKind.CAPTION,
        _scene,
        longest=36,
        cues=("在", "正", "现场", "实地", "为", "向", "给", "与", "和", "同", "指导"),
        examples=(
            "村民在采摘花椒",
            "县委书记沈若谷在现场调研",
            "沈若谷一行实地察看项目建设",
            "杉坪村村民在田间插秧",
            "工人正忙着分拣茶叶",
            "志愿者为老人理发",
            "医护人员正在为群众接种疫苗",
            "县领导为获奖选手颁奖",
        ),
        counter_examples=(
            "抢抓农时稳面积",
            "群众在哪里，阵地就在哪里",
            "让群众在家门口办成事",
            "党员在一线冲锋",
            "党员干部在一线走访慰问",
            "党员在一线 群众有底气",
            "沈若谷主持召开县委常委会会议",
            "沈若谷在杉坪乡调研时强调",
            "县领导到杉坪乡调研",
            "第五届茶文化节在云岭开幕",
            "村民在采摘花椒时不慎摔伤，民警及时救助。",
        ),
    ),
)
"""What a caption alone says."""
