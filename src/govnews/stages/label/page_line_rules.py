"""A line in which a newspaper says which one it is, of what day, which page, and who made it.

Such a line is made of items that stand in any order, on one line or on several: name of the paper, day, weekday,
lunar day, number of the issue, page and section, publisher, licence, price, editors, telephone. So it is read
item by item: a line is a page line where nothing else stands in it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from govnews.blocks import BlockKind
from govnews.lexicon.forms import FULL_DATE, group
from govnews.rules import TOP, Look, Rule
from govnews.tables import words

PAGE_LINE = "paper-page-items"
"""The rule of a line made of nothing but what an issue says of itself."""

_HAN = r"[\u4e00-\u9fff]"
_COUNT = r"(?:\d{1,6}|[〇○零一二三四五六七八九十百千]{1,8})"
_STEM, _BRANCH = "[甲乙丙丁戊己庚辛壬癸]", "[子丑寅卯辰巳午未申酉戌亥]"
_SECTION = rf"(?:{group(words('papersections'))}(?:新闻|专版|专刊|周刊|版|之窗|天地|广场|在线)?|{_HAN}{{2,4}}(?:新闻|副刊|专刊|周刊|专版))"
"""What a page of an issue is called."""
_MADE = (
    r"(?:编辑|主编|责编|美编|编委|总编|值班主任|版式|组版|排版|版面|制版|照排|校对|检校|责校|审读|视觉|美术|制图|签发"
    r"|审核|统筹|[一二三初复终]审)(?:设计|辑)?"
)
"""How the words end that stand before who made a page."""
_PHONE = r"\(?\d[\d() —*-]{3,20}\d"

ITEMS: tuple[tuple[str, str], ...] = (
    (
        "day",
        rf"{FULL_DATE}|[〇○零O一二三四五六七八九]{{4}}年[一二三四五六七八九十]{{1,2}}月[一二三四五六七八九十]{{1,3}}日",
    ),
    ("weekday", r"\(?(?:星期|礼拜|周)[一二三四五六日天]\)?|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"),
    (
        "lunar",
        rf"今?日?(?:农历|夏历|阴历|旧历)[ :]?{_HAN}{{2,14}}|{_STEM}{_BRANCH}年? ?闰?[正一二三四五六七八九十冬腊]{{1,2}}月{_HAN}{{0,4}}",
    ),
    ("pages", rf"[今本][日期报] ?(?:出版|共|出)? ?(?:[A-Z]叠)?{_COUNT} ?[版张]|共 ?{_COUNT} ?版"),
    (
        "issue",
        rf"(?:\d{{4}}年 ?)?\(?(?:总第?|第|总期第?|(?i:vol|no)\.) ?{_COUNT} ?(?:[期号]|(?<=\d))(?: ?\(?总?第? ?{_COUNT} ?[期号]?\))?\)?(?! ?版)",
    ),
    (
        "page",
        (
            r"第? ?[A-Z]? ?\d{1,2} ?版|第 ?[一二三四五六七八九十]{1,3} ?版|[一二三四五六七八九十]{1,2} ?版|[A-H] ?\d{1,2}(?![\w.])"
            r"|\d{1,2}(?![\d.%:月日年℃元级时点度个人])|[①-⑳]版?"
        ),
    ),
    (
        "licence",
        (
            rf"(?:国内)?统一(?:连续出版物号?|刊号)[: ]*(?:CN)? ?[\d—/()-]*|CN ?\d\d ?[—-] ?\d{{4}}(?:[/(]\w+\)?)?"
            rf"|{_HAN}{{0,4}}代号[: ]*[A-Z\d]+ ?[—-] ?[A-Z\d]+|准印证[^ |]{{0,3}}[: ]*[^ |]{{3,24}}"
            rf"|内部(?:资料|刊物|交流|发行|赠阅)[,, ]?|免费(?:赠阅|交流|发放|赠送|取阅)|注意保存|\({_HAN}{{1,4}}\) ?[\u4e00-\u9fff]{{0,5}}第? ?\d+ ?号"
        ),
    ),
    (
        "sponsor",
        rf"(?!由|经)(?:{_HAN}{{4,22}}[ 、])*{_HAN}{{2,26}}(?:机关报|主管主办|主管|主办|承办|协办|编印|出版|主编)(?!{_HAN})",
    ),
    (
        "price",
        r"(?:零售|每份|定价|[年月季]价|本报定价)[^ |。]{0,8}?[\d.〇一二三四五六七八九十]{1,6} ?[元角分]",
    ),
    (
        "contact",
        (
            rf"{_HAN}{{0,6}}(?:电话|热线|传真|邮编|总机|微信|QQ群?)[: ]{{0,3}}{_PHONE}|(?:{_HAN}{{0,4}}(?:邮箱|信箱|网址|网)|(?i:e-?mail|http))[: ]*"
            r"[\w.@:/-]{5,40}|www\.[\w./-]{4,30}|[\w.-]{2,20}@[\w.-]{4,24}"
        ),
    ),
    (
        "editors",
        (
            rf"(?:{_HAN}{{0,4}}?{_MADE})(?: ?[:/|] ?| {{1,2}}){_HAN}[\u4e00-\u9fff·、 ]{{1,24}}?"
            rf"(?= *(?:{_HAN}{{0,4}}?{_MADE}[ :/|]|\||\d|[A-Z]|{_HAN}{{0,4}}(?:电话|热线|邮箱|信箱)|{_HAN}{{2,6}}报|\Z))"
        ),
    ),
    (
        "paper",
        rf"(?!简报|通报|海报){_HAN}{{1,10}}?(?<![通简海公汇播预情举战喜捷])报(?:社)?(?!{_HAN})|今日{_HAN}{{2,4}}(?!{_HAN})|{_HAN}(?: {_HAN}){{1,6}} 报(?!{_HAN})",
    ),
    ("latin", r"[A-Z][A-Z ]{4,40}(?![a-z])"),
    ("section", rf"{_SECTION}(?:[·/、|]{_SECTION})*(?!{_HAN})"),
    ("word", rf"(?<!\w){_HAN}{{2,8}}(?:·{_HAN}{{2,8}})?(?!{_HAN})"),
)
"""What stands in a page line, each item with its pattern over folded text; the first that matches."""
_PART = r"[\u4e00-\u9fff]{2,8}(?: ?· ?[\u4e00-\u9fff]{2,8})?"
_PAGE = re.compile(
    rf"(?:第? ?[A-Z]?\d{{1,2}} ?版|第 ?[一二三四五六七八九十]{{1,2}} ?版|[A-H] ?\d{{1,2}}|[①-⑳]版?)(?:[ ·:/|]{{0,3}}{_PART})?"
    rf"|(?:0\d ?(?![年月日后级])|\d{{1,2}} ?\| ?){_PART}(?: [\u4e00-\u9fff]{{2,6}}报)?"
    r"|\d{1,2}[ ·:/|]{1,3}(?:要闻|时政|综合|民生|社会|国际|国内|副刊|经济|文化|体育|理论|专题|[\u4e00-\u9fff]{2,4}新闻)(?:·[\u4e00-\u9fff]{2,4})?"
)
_BEHIND = re.compile(rf"{_SECTION} {{1,4}}[A-H]? ?\d{{1,2}}")
_ALONE = re.compile(rf"(?=.{{4}}){_SECTION}")
"""The name of a section that says so by itself; one of two characters may be a menu's word: 要闻."""
_FIRST = 4
"""Among so many first lines the name of a section stands alone."""
_LONGEST = 400
"""No page line is longer, in characters: one on which a thousand items stand would take time with its square."""
_GAP = re.compile(r"[ |丨│·/,,*()【】\[\]—-]*")
_OF_ISSUE = frozenset({"lunar", "pages", "issue", "licence", "sponsor"})
"""What nothing but an issue has."""
_NAMES = frozenset({"section", "paper", "latin", "editors"})


@cache
def _item() -> re.Pattern[str]:
    return re.compile("|".join(f"(?P<{name}>{pattern})" for name, pattern in ITEMS))


def items(text: str) -> list[str] | None:
    """The kinds of the items of a line, in order; None where anything else stands in it.

    >>> items("2018年11月20日 星期二  观点  7")
    ['day', 'weekday', 'section', 'page']
    >>> items("2018年11月20日召开会议")
    """
    if len(text) > _LONGEST:
        return None
    found: list[str] = []
    at = 0
    while at < len(text):
        match = _item().match(text, at)
        if match is None or match.lastgroup is None:
            return None
        found.append(match.lastgroup)
        if found.count("word") > 1:
            return None
        gap = _GAP.match(text, match.end())
        at = gap.end() if gap else match.end()
    return found


def is_page_line(look: Look) -> bool:
    """Whether a line says of which issue, or which page of it, the page is.

    A day and a number alone are those of a notice (2018年3月4日 第12号), a day and a name those of a site. Without
    a day or a number, what names the editors is their line.
    """
    if not look.first or "。" in look.text:
        return False
    found = frozenset(items(look.text.strip("*#_|【】 ")) or ())
    if found == {"day", "weekday"} or (found <= _OF_ISSUE | {"weekday", "price"} and found - {"price"}):
        return look.index < TOP and look.whole_line
    if "day" in found:
        return _is_dated(found, look.text)
    if not found.isdisjoint(("word", "editors")):
        return False
    named = len(found & {"section", "paper", "latin"})
    of_issue = not found.isdisjoint(_OF_ISSUE) and len(found) > 1
    return of_issue or named > 1 or (named == 1 and "page" in found)


def head_page(lines: Iterable[str]) -> bool:
    """Whether lines begin with all of a page of an issue: its day, its number, and the paper or the section.

    >>> head_page(["云江晚报 | A03 | 民生 | 2021年8月5日 星期四"]), head_page(["云江日报 2021年8月5日", "茶园开园"])
    (True, False)
    """
    found: set[str] = set()
    for text in lines:
        said = items(text.strip("*#_|【】 "))
        if said is None or said == ["word"]:
            return False
        found.update(said)
        if {"day", "page"} <= found and not found.isdisjoint(_NAMES):
            return True
    return False


def _is_dated(found: frozenset[str], text: str) -> bool:
    """Whether the items beside a day are those of a newspaper."""
    number = "issue" in found and "期" in text
    issue = number or not found.isdisjoint(_OF_ISSUE - {"issue"}) or (len(found) > 2 and "weekday" in found)
    page = "page" in found and ("版" in text or not found.isdisjoint(_NAMES))
    return (issue or page) and ("word" not in found or "page" in found)


def _page(look: Look) -> bool:
    """Page and section: A06 县区新闻; at the top of a page also 综合新闻 A2, and a section alone."""
    text = look.text.strip("*#【】 ")
    behind = look.index < TOP and _BEHIND.fullmatch(text) is not None
    alone = 0 < look.index < _FIRST and look.whole_line and _ALONE.fullmatch(text) is not None
    return look.first and (behind or alone or _PAGE.fullmatch(text) is not None)


RULES: tuple[Rule, ...] = (
    Rule(
        PAGE_LINE,
        BlockKind.META,
        is_page_line,
        longest=130,
        cues=(
            "年",
            "0",
            "期",
            "号",
            "版",
            "报",
            "主管",
            "主办",
            "出版",
            "编印",
            "代号",
            "星期",
            "周",
            "DAILY",
            "RIBAO",
            "NEWS",
        ),
        examples=(
            "2018年11月20日　星期二　　观点　　7",
            "中共云泉县委 云泉县人民政府主办",
            "一版 要闻",
            "要闻 YUNLING DAILY",
            "第1版 要闻 新闻热线：（000）50000001 网址：www.ylsb.example",
            "辛卯年八月十二 准印证：（云）字第0001号 内部资料 免费交流",
            "2019年12月26日 星期四 首席编辑：江晚 责任校对：柯岩 邮箱：yj@example.com",
            "二〇〇一年三月八日 星期四 今日四版 第2203期",
            "云江日报 2020年3月2日 星期一 03 时政",
        ),
        counter_examples=(
            "2021-02-19 云岭日报 江晚",
            "今天是 2017年6月15日 星期四",
            "2018年3月4日 第12号",
            "县公安局 县司法局主办的宣传活动",
            "我省出台18条措施 3版",
            "首页 要闻 时政",
        ),
    ),
    Rule(
        "paper-section",
        BlockKind.META,
        _page,
        longest=20,
        examples=(
            "A06 县区新闻",
            "第二版",
            "第 二 版",
            "第3版 田间地头",
            "A03",
            "B2 · 民生热线",
            "03 民生·教育",
            "02 | 要闻·综合",
            "②版 经济生活",
            "综合新闻 A2",
            "要闻　３",
        ),
        counter_examples=("03年县城", "12月份要闻", "7项举措", "云泉新闻 2021"),
    ),
)
