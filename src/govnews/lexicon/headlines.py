"""What headlines are made of: names of columns, meetings, slogans."""

from __future__ import annotations

import re
from functools import cache

from govnews.lexicon.forms import group
from govnews.lexicon.people import is_surname
from govnews.lexicon.signatures import may_be_name
from govnews.tables import rows, words_of

_LONGEST_COLUMN = 12
_LONGEST_WITH_DOT = 20
_NO_QUOTES = str.maketrans("", "", "“”《》")
_MEETING = r"[\u4e00-\u9fff\d“”《》]{0,20}(?:会议|大会|全会|会)"
_HELD = r"(?:召开|举行|举办|闭幕|开幕|结束)"


def _any(part: str) -> str:
    return group(words_of("headlines", part))


@cache
def _columns() -> dict[str, str]:
    return {name: row[0] for row in rows("columns") for name in row[1].split()}


def notes() -> tuple[str, ...]:
    """What opens a part of an article: 回音, 编后."""
    return tuple(name for name, part in _columns().items() if part == "note")


_FRAME = "*#_【】[]〔〕[]<>《》“”「」■□◆◇●○▲△★☆◎※▌|:· "
"""What stands around the name of a column."""
_APART = re.compile(r"[ ·|/丨—-]{1,8}")


def named_column(text: str) -> str | None:
    """The part of ``data/columns.tsv`` that names a line; two names may share it. None where it names none.

    >>> [named_column(text) for text in ("来论", "■回音", "【短　波】", "简  讯", "今日要闻发布会")]
    ['comment', 'note', 'briefs', 'briefs', None]
    >>> named_column("人民论坛 谈心集"), named_column("百姓话题 说一说")
    ('comment', None)
    """
    name = text.strip(_FRAME)
    if not 1 < len(name) <= _LONGEST_WITH_DOT:
        return None
    found = _columns().get("".join(name.split()))
    if found is None and len(parts := _APART.split(name)) == 2:
        found = _columns().get(parts[0]) if parts[1] in _columns() else None
    return found


_WORKS = r"(?:征文|作品|来稿|来信|习作|论文|征稿)"
_ESSAYS = re.compile(
    r"(?!.*(?:举办|开展|启动|举行|征集))[^,。;!?]{2,24}"
    rf"(?:{_WORKS}(?:选登|选刊|选载|选粹|摘登|专版|专栏|之[一二三四五六七八九十]{{1,3}}|选)|征文)"
)


def is_call_for_essays(text: str) -> bool:
    """Whether a line names the call for essays that an article answers, over its headline or under it.

    >>> is_call_for_essays("纪念建县七十周年征文选登"), is_call_for_essays("县文联举办征文")
    (True, False)
    """
    return _ESSAYS.fullmatch(text.strip(_FRAME)) is not None


@cache
def _column() -> re.Pattern[str]:
    begins, ends = _any("column-begin"), _any("column-end")
    text = r"[\u4e00-\u9fff“”《》]"
    seen = rf"{_any('campaign')}看{text}{{2,4}}"
    return re.compile(rf"{begins}{text}{{2,}}|{text}*{ends}|{seen}|[^\s,。;:!?]{{2,14}}·[^\s,。;:!?]{{2,12}}")


def is_column(text: str) -> bool:
    """Whether a line may be the name of a column, where a headline stands under it.

    >>> [is_column(text) for text in ("云江漫笔", "直击台风“海燕”", "高质量发展·云江答卷", "云江筑起防汛堤")]
    [True, True, True, False]
    >>> is_column("“我为群众办实事”实践活动"), is_column("云江市开展“我为群众办实事”实践活动")
    (True, False)
    >>> is_column("乡村振兴看云江"), is_column("从账本看门道"), is_column("来论")
    (True, False, True)
    """
    if named_column(text) or is_call_for_essays(text):
        return True
    longest = _LONGEST_WITH_DOT if "·" in text else _LONGEST_COLUMN
    return len(text.translate(_NO_QUOTES)) <= longest and _column().fullmatch(text) is not None


_FOLLOWS = re.compile(
    r"(?:本报|本刊|晚报|日报)[^。;]{0,16}(?:报道|刊发|刊登|披露|反映)[^。;]{0,10}"
    r"(?:引[起发]|后\Z|有(?:了)?(?:回音|下文|结果)|追踪|后续|之[一二三四五六])"
)


def follows_up(text: str) -> bool:
    """Whether a line says that the paper told of it before, which stands over what has come of it.

    >>> follows_up("窨井没盖老人摔伤,本报连续报道引起重视"), follows_up("本报昨日报道有了回音")
    (True, True)
    >>> follows_up("窨井盖昨天全部补齐")
    False
    """
    return _FOLLOWS.search(text) is not None


_FEAST = r"(?:庆祝|纪念|欢庆|喜迎|欢度)[^,。;]{2,16}(?:节|周年|诞辰|胜利|佳节)"
_DEALING = r"(?: (?:传达|学习|贯彻|研究|部署|安排)[\u4e00-\u9fff“”]{2,24})?"
"""What a meeting dealt with, behind it on its line."""
_ISSUED = r"(?:发出|发布|[印下]发)[^,。 ]{0,10}(?:通知|动员令|命令|号召|倡议书?|公开信|慰问电|嘉奖令)"
"""A call that a headline under it gives the words of."""
_HELD_MEETING = re.compile(
    rf"(?:{_HELD}{_MEETING}{_DEALING}|{_MEETING}.{{0,12}}{_HELD}|{_FEAST}|{_ISSUED})\Z"
)
_LED = re.compile(r"[\u4e00-\u9fff]{2,4}主持(?:召开|举行)?[\u4e00-\u9fff\d“”]{0,20}会议?")


def is_meeting(text: str) -> bool:
    """Whether a headline says that a meeting or a feast was held, or a notice sent out.

    >>> is_meeting("市防汛指挥部召开紧急会议"), is_meeting("全县春耕现场会昨日在石桥镇举行")
    (True, True)
    >>> is_meeting("我县隆重庆祝第二十个教师节"), is_meeting("庆祝教师节座谈侧记")
    (True, False)
    >>> is_meeting("州委召开领导干部大会 传达学习全会精神"), is_meeting("市农业局印发紧急通知")
    (True, True)
    """
    return _HELD_MEETING.search(text) is not None


def leads_meeting(text: str) -> bool:
    """Whether a line says who led a meeting, which stands over what the meeting dealt with.

    >>> leads_meeting("祝云主持召开市政府第9次常务会议"), leads_meeting("市政府召开常务会议")
    (True, False)
    """
    return _LED.fullmatch(text) is not None and is_surname(text[0])


_SPEAKS = re.compile(r"(?P<name>[\u4e00-\u9fff]{2,4}?)(?:要求|强调|指出|提出|希望|表示)")


def speaks(text: str) -> bool:
    """Whether a line begins with a person who asks for something.

    >>> speaks("祝云要求把好三道关"), speaks("会议要求把好三道关"), speaks("安全要求抓好落实")
    (True, False, False)
    """
    told = _SPEAKS.match(text)
    return told is not None and may_be_name(told["name"])


_PARTS = re.compile(r"[\u4e00-\u9fff“”]{2,10}(?: +[\u4e00-\u9fff“”]{2,10}){1,3}")


_PUT = re.compile(
    r"(?:要|真正)?把[^,。;!?]{1,16}[\u4e00-\u9fff](?:到|成|进|在|好|实|细|牢|稳|深|透|准|活|大|强|起来)"
)
"""What is to be made of something: 把渠修到田头去."""


@cache
def _dealt() -> re.Pattern[str]:
    return re.compile(_any("dealt"))


@cache
def _urges() -> re.Pattern[str]:
    return re.compile(rf"{_any('urges')}|^{_any('opens')}")


@cache
def _tells() -> re.Pattern[str]:
    return re.compile(rf"{_any('tells')}\Z")


def is_in_parts(text: str) -> bool:
    """Whether a line is a slogan in parts that are set apart.

    >>> is_in_parts("铁牛下田 秋粮进仓"), is_in_parts("213户搬进新居")
    (True, False)
    """
    return _PARTS.fullmatch(text) is not None


def deals(text: str) -> bool:
    """Whether a line says what the meeting or the paper over it deals with.

    >>> deals("研究部署防汛工作"), deals("防汛工作的通告")
    (True, False)
    """
    return _dealt().match(text) is not None


def is_slogan(text: str) -> bool:
    """Whether a line calls for something: in parts set apart, or by its verb.

    >>> is_slogan("稳中求进抓好春耕"), is_slogan("研究部署防汛工作"), is_slogan("两套方案均设三级")
    (True, False, False)
    >>> is_slogan("让每一位老人都有饭吃"), is_slogan("两地共让三分利"), is_slogan("把渠修到田头去")
    (True, False, True)
    """
    if deals(text):
        return False
    return is_in_parts(text) or _PUT.match(text) is not None or _urges().search(text) is not None


def tells_kind(text: str) -> bool:
    """Whether a line says what kind of report stands under it.

    >>> tells_kind("石桥乡栽桑养蚕见闻"), tells_kind("县领导慰问困难群众")
    (True, False)
    """
    return _tells().search(text) is not None


_AHEAD = r"提前[\d〇一二两三四五六七八九十百多半]{1,5}(?:天|日|年|个?月|周)"
"""By how much something came early: what it was stands behind."""

_REPORTED = ("听取", "通报", "公布", "研究", "审议", "传达", "部署", "分析", "讨论", "学习")
"""How a clause of its own begins that says what a meeting dealt with."""


@cache
def _first_half() -> re.Pattern[str]:
    return re.compile(rf"(?:{_any('goes-on')}|{_AHEAD})\Z")


@cache
def _second_half() -> re.Pattern[str]:
    return re.compile(rf"{_any('rest')}\Z")


def goes_on(text: str) -> bool:
    """Whether the first line of a headline says nothing without the next one.

    >>> goes_on("老小区月底前全部"), goes_on("县化肥厂提前四十天"), goes_on("县化肥厂完成全年计划")
    (True, True, False)
    """
    return _first_half().search(text) is not None


def is_rest(text: str) -> bool:
    """Whether a line is the rest of a headline: a thing that the line above does something with.

    >>> is_rest("贯彻实施情况"), is_rest("任免名单"), is_rest("通报安全生产情况"), is_rest("三家企业整改")
    (True, True, False, False)
    """
    return _second_half().search(text) is not None and not text.startswith(_REPORTED)
