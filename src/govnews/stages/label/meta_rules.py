"""The publication line: date, time, source, clicks, font size."""

from __future__ import annotations

import re

from govnews.blocks import BlockKind
from govnews.lexicon.forms import CLOCK, FULL_DATE, META, apart
from govnews.rules import Look, Rule
from govnews.tables import words

_M = BlockKind.META

_FIELD = re.compile(rf"(?<![\u4e00-\u9fff]){apart(words('metalabels'))}(?: ?[:|丨]| (?=\d))")
_FIRST_FIELD = re.compile(rf"[\[【(*\s|·]*{META}\**[\]】]? ?[:|丨]")
_GAP = re.compile(r"(?<=[\u4e00-\u9fff]) +(?=[\u4e00-\u9fff])")


def _one_field(look: Look) -> bool:
    """A label at the start, also one that is spaced out: 索 引 号."""
    text = look.text
    return _FIRST_FIELD.match(text) is not None or _FIRST_FIELD.match(_GAP.sub("", text[:24])) is not None


_BOXED = rf"(?:[\[【](?:{META}|查看|阅览)[\]】] ?[^\[\]【】。]{{1,24}})"
"""A label in brackets with its value and no colon."""
_ROWS = ("名称", *(word for word in words("metalabels") if 1 < len(word) < 6))
_SPREAD = re.compile(rf"(?=\S+(?: +\S){{0,4}}?  )(?:{'|'.join(' *'.join(word) for word in _ROWS)}) +\S")


def _table_row(look: Look) -> bool:
    """A row of the table over a document, with a label that is set wide and no colon: 名        称 …"""
    label = _SPREAD.match(look.text)
    return label is not None and "  " in label.group().rstrip()


_DATED = re.compile(FULL_DATE)


def _date_and_field(look: Look) -> bool:
    return _FIELD.search(look.text) is not None and _DATED.search(look.text) is not None


def _two_fields(look: Look) -> bool:
    return len(_FIELD.findall(look.text)) >= 2


_TOP = 5
"""The line of an issue's page stands among the first pieces of a page on the web."""
_PAGE = re.compile(r"第 ?(?:[A-Z]?\d{1,2}|[一二三四五六七八九十]{1,2}) ?版 ?: ?[\u4e00-\u9fff·]{2,10}")


def _page_of_issue(look: Look) -> bool:
    return look.index < _TOP and look.whole_line and _PAGE.fullmatch(look.text) is not None


RULES: tuple[Rule, ...] = (
    Rule(
        "meta-document-name",
        BlockKind.META,
        r"^名 {0,8}称 ?[:|] ?\S",
        weight=4.0,
        longest=110,
        cues=("称",),
        examples=("名 称: 云岭县召开防汛会议", "名　　称：云岭县人民政府关于春耕生产的通知"),
        counter_examples=("项目名称：云岭县水库", "名称变更公告"),
    ),
    Rule(
        "meta-field",
        _M,
        _one_field,
        longest=220,
        cues=(":", "|", "丨"),
        examples=("发布日期:2021-10-30", "来源：云山日报", "索 引 号:QL013-0402"),
        counter_examples=(
            "来源不明的包裹切勿拆开:警方提醒",
            "云山日报:为读者办实事",
        ),
    ),
    Rule(
        "meta-two-fields",
        _M,
        _two_fields,
        longest=220,
        cues=(":", "|"),
        examples=("2009-1-20 来源:云泽网 浏览次数:287", "作者: 来源:"),
        counter_examples=(
            "来源:云泽网",
            "会议时间:下周一 会议地点:县礼堂",
        ),
    ),
    Rule(
        "meta-date-and-field",
        _M,
        _date_and_field,
        longest=130,
        cues=(":", "|"),
        examples=("2021-08-05 来源:云泉日报", "云泉网 2021年8月5日 浏览:28", "2021-08-05 来 源：云泉日报"),
        counter_examples=("会议时间: 下周一",),
    ),
    Rule(
        "meta-labels-bare",
        _M,
        rf"^(?:(?:作者|记者|编辑|来源|栏目|浏览|阅读) {{1,3}}[^\s。,:]{{1,20}} {{1,4}}){{1,4}}(?:发布)?(?:时间|日期) {{1,3}}{FULL_DATE}(?: *{CLOCK})?$",
        weight=8.0,
        longest=110,
        cues=("时间", "日期"),
        examples=("作者 江晚 来源 云岭日报 时间 2022-05-06", "来源 云岭日报 发布时间 2022-05-06 08:30"),
        counter_examples=("时间 2022-05-06", "来源 云岭日报", "比赛时间 2022-05-06"),
    ),
    Rule(
        "meta-labels-bracketed",
        _M,
        rf"^(?:{FULL_DATE}(?: *{CLOCK})? *{_BOXED}|{_BOXED}{{2}}){_BOXED}{{0,4}}$",
        weight=8.0,
        longest=130,
        cues=("[", "【"),
        examples=("2011-03-08 10:05   [来源] 市政协办公室   [查看] 207", "【来源】云岭日报 【作者】江晚"),
        counter_examples=("[来源]", "[时间] [地点]", "[导语] 今天是教师节。", "【发布】云岭市召开防汛会议"),
    ),
    Rule(
        "meta-source-of",
        _M,
        r"^(?:来源于|转载自|转自|来自)[::]",
        longest=220,
        cues=("来源于", "转", "来自"),
        examples=(
            "来源于：东区办事处",
            "转载自:青岚日报",
            "来自：石桥镇政府",
        ),
        counter_examples=(
            "来源于生活:石桥镇的剪纸",
            "来自石桥镇的报告:水稻开镰",
        ),
    ),
    Rule(
        "meta-date-only",
        _M,
        rf"^[\[【(|· ]*(?:{FULL_DATE}|\d{{1,2}}-\d{{1,2}}(?= \d{{1,2}}:)|20\d{{6}}|\d{{1,2}}月\d{{1,2}}日(?= {CLOCK}))[ 　|]*(?:{CLOCK}|\d{{1,2}}时(?:\d{{1,2}}分)?(?:许|左右)?|星期)?[\]】)| ]*$",
        longest=220,
        cues=("年", "月", "-", "/", ".", "20"),
        examples=(
            "2020-4-3 16:44:00",
            "8-2 15:42",
            "2014年1月17日 星期",
            "2014年1月2日14时左右",
            "2008年05月12日17:58",
        ),
        counter_examples=("2021年11月02日 星期二",),
    ),
    Rule(
        "meta-source-alone",
        _M,
        r"^(?:本文|文章|信息|稿件)?来源[::] ?[^。,;:|]{2,24}$",
        weight=2.0,
        longest=40,
        cues=("来源",),
        examples=("来源:云岭政府网", "本文来源: 云岭市人民政府"),
        counter_examples=("来源:云岭日报 作者:江晚",),
    ),
    Rule(
        "meta-date-and-source",
        _M,
        rf"^[· ]*\d{{4}}[-年]\d{{1,2}}[-月]\d{{1,2}}日? {{0,2}}(?:{CLOCK})? {{0,3}}(?:文章|信息)?来源[::]",
        weight=6.0,
        longest=130,
        cues=("来源",),
        examples=("2011年09月26来源：云岭网", "2011-09-26 10:12来源:", "• 2014年04月15日来源:云岭日报"),
        counter_examples=(
            "2011年9月26日来源不明的货物已查封",
            "2011-09-26 经费来源:县财政",
        ),
    ),
    Rule(
        "meta-date-inside",
        _M,
        rf"^.{{0,60}}(?<!\d){FULL_DATE} *{CLOCK}(?![\d:]| ?,).{{0,90}}$",
        longest=220,
        cues=(":",),
        examples=(
            "www.yunquan.example 】 【 2021-02-19 16:15:07 】 【 来源:云江日报",
            "2024年04月24日23:52 | 来源：云网",
        ),
        counter_examples=(
            "2021年3月19日,会议于9:00召开",
            "比分是2021:19",
            "2021年3月19日9:00,全县防汛会议在石桥镇召开。",
        ),
    ),
    Rule(
        "meta-font",
        _M,
        r"^[\[【(]?(?:字体|字号|小字号|大字号|正文字号)[\]】]?(?:大小|调整|设置)?(?=$|[^\u4e00-\u9fff]|[大中小]{1,3}(?![\u4e00-\u9fff])).{0,20}$",
        longest=220,
        cues=("字",),
        examples=("小字号", "字体：大 中 小", "字号大小"),
        counter_examples=(
            "大号字体",
            "字里行间的乡愁",
            "字体设计师江晚的十年坚守",
            "字号老店重新开张",
        ),
    ),
    Rule(
        "meta-print-page",
        _M,
        r"^(?!.*(?:刊[发登载]|。$))(?=.*(?:第? ?[A-Z]?\d{1,2} ?版|总第? ?\d{3,}期|版次|[A-Z]\d [\u4e00-\u9fff]{2}))(?=.*(?:日报|晚报|\d{4}[-年])).{6,90}$",
        longest=90,
        cues=("版", "期", "报"),
        examples=("第A1版:要闻总第1307期 >2019-03-14编印", "2021年09月01日 星期三 报纸版次:A2:要闻"),
        counter_examples=(
            "第3版《青岚县志》今天首发",
            "2021年3月1日 星期一 青岚日报",
            "本报2021年3月1日第3版刊发的《山里来信》引起关注。",
        ),
    ),
    Rule(
        "meta-page-of-issue",
        _M,
        _page_of_issue,
        weight=7.0,
        longest=20,
        cues=("版",),
        examples=("第13版:年中报", "第一版：要闻", "第A01版:要闻"),
        counter_examples=("第二版图书馆:一座城的夜读",),
    ),
    Rule(
        "meta-masthead",
        _M,
        rf"^[\u4e00-\u9fff]{{2,6}}(?:日报|晚报|报|时报|晨报|商报) *{FULL_DATE}(?!刊|报道|消息|讯).{{0,40}}$",
        longest=220,
        cues=("报",),
        examples=(
            "云丘日报 2018年6月21日 星期四 农历戊戌年五月初八",
            "青岚晚报2018-06-21　星期四",
        ),
        counter_examples=(
            "青岚日报 2018年第6期",
            "县委机关报 创刊于1958年6月21日",
            "青岚日报2018年6月21日刊发的消息属实",
            "青岚日报2018年6月21日报道，石桥镇开镰。",
        ),
    ),
    Rule(
        "meta-table-row",
        _M,
        _table_row,
        weight=7.0,
        longest=220,
        cues=("  ",),
        examples=(
            "索   引   号 20191202-189769 分        类 其他",
            "名        称 云岭市人民政府办公室关于印发实施细则的通知",
            "发  布 机 构 市人民政府办公室 发 文 日 期 2019-11-29",
        ),
        counter_examples=("名称 云岭市民中心", "分 类 施策 促振兴", "张  三 李四"),
    ),
    Rule(
        "meta-title-row",
        _M,
        r"^(?:信息|文件)?名 {0,8}称 ?: ?[^。]{0,60}?(?:关于|通知|公告|意见|办法|方案|通报|决定|公示)",
        weight=8.0,
        longest=130,
        cues=("称:", "称 :"),
        examples=(
            "名称：云岭县人民政府关于于飞等同志任免职的通知",
            "名　　称: 青岚县防汛预案管理办法",
        ),
        counter_examples=("名称：云岭县建筑公司", "项目名称：关于道路的改造"),
    ),
    Rule(
        "meta-label-torn",
        _M,
        r"^(?:号|称|词) ?: ?(?:\S.{0,120})?$",
        weight=6.0,
        longest=130,
        cues=("号:", "称:", "词:", "号 :", "称 :", "词 :"),
        examples=("号: 003087762/202401-00007 信息分类: 其他会议", "称: 云岭区召开工作推进会", "号: 词:"),
        counter_examples=("口号: 大干一百天",),
    ),
    Rule(
        "meta-compiled",
        _M,
        rf"^[\u4e00-\u9fff]{{3,20}}(?:编|编印|编发) +{FULL_DATE}$",
        weight=7.0,
        longest=50,
        cues=("编",),
        examples=(
            "云岭县人民政府办公室编 2021年5月22日",
            "青岚市委党史研究室编印　2003-08-15",
        ),
        counter_examples=("县志编 2021年5月22日出版",),
    ),
    Rule(
        "meta-issue-of-journal",
        _M,
        r"^《?[\u4e00-\u9fff]{2,12}》? ?\d{4}年 ?第?\d{1,2}期$",
        weight=7.0,
        longest=30,
        cues=("期",),
        examples=("云岭人大研究 2019年12期", "《云岭党建》2020年第3期"),
        counter_examples=("培训班举办2019年第12期结业式",),
    ),
    Rule(
        "meta-programme",
        _M,
        r"^\(《[^》]{2,14}》 ?\d{8}(?: \d{1,2}:\d{2})?\)$",
        weight=7.0,
        longest=40,
        cues=("《",),
        examples=(
            "（《云中联播》 20220121 19:00）",
            "(《青岚新闻》20230506)",
        ),
        counter_examples=(
            "（《云中联播》 第20220121期）",
            "《云中联播》 20220121 19:00",
        ),
    ),
)
