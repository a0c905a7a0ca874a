"""Publication lines without labels: a day, the office or the account in whose name a text is out, who wrote it."""

from __future__ import annotations

import re

from govnews.blocks import BlockKind
from govnews.lexicon.forms import CLOCK, DATE_LABEL, EDITOR, FULL_DATE, OFFICE_END, STATUS
from govnews.lexicon.signatures import are_people
from govnews.rules import Look, Rule

_M = BlockKind.META

_ACCOUNT = rf"[\u4e00-\u9fff]{{2,14}}(?:{OFFICE_END}|号|官方[账帐]号)"
"""An office, an outlet, or the account in whose name it writes: 东陵发布, 东陵头条号."""
_DAY = rf"(?:{FULL_DATE}|20\d{{6}}(?!\d))"
_READ = r"(?: *(?:阅读|浏览|点击|查看|评论)(?:量|数|次数)? ?\d{1,8}次?)?"
_OUTLET = r"[\u4e00-\u9fff]{2,14}(?:发布|报社?|融媒(?:体(?:中心)?)?|新闻|在线|网|电视台|广播|客户端|号|官方[账帐]号)"
"""An outlet, or an account by its name; an office may be what a headline speaks of."""
_AGO = r"(?:刚刚|今天|昨天|前天|\d{1,2} ?(?:分钟|小时|天)前)"
_WRITERS = re.compile(
    rf"{FULL_DATE}(?: *{CLOCK})? +[\u4e00-\u9fff]{{2,14}}{OFFICE_END}"
    r"(?P<names>(?: +(?:(?:记者|通讯员) *)?[\u4e00-\u9fff]{2,3}){1,5})"
)
_WORKER = re.compile("记者|通讯员")


def _office_and_writers(look: Look) -> bool:
    """A day, an office and its writers; words in their place (成立) are a headline's."""
    line = _WRITERS.fullmatch(look.text)
    names = _WORKER.sub(" ", line["names"]).split() if line else []
    return bool(names) and are_people(names)


RULES: tuple[Rule, ...] = (
    Rule(
        "meta-dated-office",
        _M,
        rf"^(?:(?:https?://)?[A-Za-z\d._]{{4,40}} +)?(?:{STATUS} +)?"
        rf"(?:(?:{DATE_LABEL} +)?{_DAY}(?: *{CLOCK})? +(?:{_ACCOUNT} +)?{_ACCOUNT}"
        rf"|(?:{_ACCOUNT} +)?{_ACCOUNT} +(?:{DATE_LABEL} +)?{_DAY}(?: *{CLOCK})?)(?: *{STATUS}){{0,2}}{_READ}$",
        weight=6.0,
        longest=60,
        cues=("年", "-", "/", ".", "20"),
        examples=(
            "2021-02-19 云岭日报",
            "20210219 云岭日报",
            "2021-02-19 云岭发布 阅读 1234",
            "云岭县融媒体中心 2021-02-19 10:20",
            "云岭县融媒体中心 2021-02-19 10:20 发表于云岭",
            "http://www.yunling.example 2021年02月19日07:03 云岭新闻网",
            "2022-05-06 东陵发布 已发布",
            "已发布 2022-05-06 东陵发布",
            "东陵发布 东陵发布 2022-05-06 已编辑",
            "发布时间 2022-05-06 东陵发布",
            "2022-05-06 东陵发布官方账号 IP属地:云岭",
        ),
        counter_examples=(
            "2022-05-06 东陵召开防汛会议 已发布通知",
            "2022-05-06 东陵发布了防汛预警",
            "时间 2022-05-06",
        ),
    ),
    Rule(
        "meta-short-date",
        _M,
        r"^(?:\d{1,2}-\d{1,2}|\d{1,2}月\d{1,2}日) *\d{1,2}:\d{2}(?::\d{2})? +\S.{0,40}$",
        weight=7.0,
        longest=60,
        cues=(":",),
        examples=("8-2 15:42 来源：云报", "12-31 09:20 云泉新闻网", "3月19日 09:12 来源：云岭日报"),
        counter_examples=("8-2 云泉市召开防汛会议",),
    ),
    Rule(
        "meta-account-ago",
        _M,
        (
            rf"^(?:{_OUTLET} +{_AGO}(?: *{CLOCK})?"
            rf"|{_ACCOUNT} +(?:[今昨前]天 *{CLOCK}|\d{{1,2}} ?(?:分钟|小时|天)前))(?: *{STATUS})?$"
        ),
        weight=7.0,
        longest=40,
        cues=("刚", "天", "前"),
        examples=("云岭发布 昨天", "云岭发布 3小时前", "云岭县融媒体中心 昨天 09:12"),
        counter_examples=("云岭发布 今天起停水", "刚刚 昨天", "县水利局 今天"),
    ),
    Rule(
        "meta-office-and-names",
        _M,
        rf"^[\u4e00-\u9fff]{{1,8}}[报网台社] +{FULL_DATE}(?: *{CLOCK})?(?: +[\u4e00-\u9fff]{{2,3}}){{1,4}}$",
        weight=7.0,
        longest=60,
        cues=("年", "-", "/", "."),
        examples=(
            "云报 2022-03-04 张三 李四",
            "青岚新闻网　2022年3月4日 10:21　江晚　柯岩",
        ),
        counter_examples=("云报 2022-03-04 召开防汛会议",),
    ),
    Rule(
        "meta-dated-office-names",
        _M,
        _office_and_writers,
        weight=7.0,
        longest=90,
        cues=("年", "-", "/", "."),
        examples=(
            "2021-06-08 20:21   云岭县融媒体中心   张三 李四 通讯员 王五",
            "2022-05-06 云岭县农业农村局 江晚",
        ),
        counter_examples=("2021-06-08 云岭日报 召开防汛会议", "2021-06-08 云岭市水利局 成立"),
    ),
    Rule(
        "meta-dated-office-editors",
        _M,
        rf"^{FULL_DATE}(?: *{CLOCK})? +[\u4e00-\u9fff]{{2,14}}{OFFICE_END}(?: +(?:{EDITOR}|记者|通讯员|作者) ?[:|丨] ?[\u4e00-\u9fff·、 ]{{2,16}}){{1,5}}$",
        weight=7.0,
        longest=110,
        cues=("年", "-", "/", "."),
        examples=(
            "2021年6月8日 云岭县融媒体中心 编辑:张 三 校对:李四",
            "2021-06-08 10:20　青岚新闻网　责任编辑：江晚",
        ),
        counter_examples=("2021年6月8日 云岭县融媒体中心 举行编辑培训",),
    ),
    Rule(
        "meta-date-glued",
        _M,
        rf"^\d{{4}}[-/.]\d{{1,2}}[-/.]\d{{1,2}}(?:{CLOCK})?[\u4e00-\u9fff]{{2,12}}$",
        weight=7.0,
        longest=40,
        cues=("-", "/", "."),
        examples=("2019-12-23江晚楚天", "2021-11-01云岭发布"),
        counter_examples=("2019-12-23 云岭市召开防汛会议", "12-23事故通报"),
    ),
    Rule(
        "meta-original",
        _M,
        rf"^原创[: ] *[^\s,。]{{2,12}}(?: +[^\s,。]{{2,12}})?(?: +{FULL_DATE}(?: *{CLOCK})?(?: +(?:发表于)?[\u4e00-\u9fff]{{2,3}})?)?$",
        weight=7.0,
        longest=60,
        cues=("原创",),
        examples=(
            "原创 云岭融媒 云岭融媒",
            "原创: 云岭发布",
            "原创 江晚 云岭发布 2018-02-10 18:00 发表于云岭",
        ),
        counter_examples=("原创歌曲征集活动开始", "原创 是一家媒体的根本, 要坚持"),
    ),
    Rule(
        "meta-office",
        _M,
        r"^(?!.*(?:关注|扫码|欢迎|点击|进入|返回))[\u4e00-\u9fff]{2,14}(?:融媒体中心|新闻网|日报社?|电视台|广播电视台|新闻办公室|政府办公室|人民政府办公室|宣传部|发布)$",
        longest=220,
        cues=("中心", "网", "报", "台", "办公室", "宣传部", "发布"),
        examples=(
            "双溪县融媒体中心",
            "青岚日报社",
            "石桥发布",
        ),
        counter_examples=(
            "扫码关注云岭发布",
            "云岭县广播电视台台庆",
        ),
    ),
)
