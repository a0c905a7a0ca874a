"""Those who made an article: bylines over and under the text, runs of labels behind it."""

from __future__ import annotations

import re

from govnews.blocks import BlockKind
from govnews.lexicon.forms import EDITOR, EDITORS, OFFICE_END, ONE_NAME, SET_APART, apart, apart_cues, group
from govnews.lexicon.headlines import named_column
from govnews.lexicon.people import is_surname, name_score
from govnews.lexicon.places import by_short_name, names
from govnews.lexicon.signatures import are_people, is_compound_name, is_name, names_in
from govnews.rules import Look, Rule
from govnews.stages.brackets import names_someone
from govnews.stages.label.signing import in_square, labelled, name_signed
from govnews.tables import rows, words

_B, _C = BlockKind.BYLINE, BlockKind.CREDIT

_PLAIN_NAME = re.compile(r"[\u4e00-\u9fff]{2,4}\Z")
_NO_NAMES = frozenset("您你们了吗呢吧的着")
"""No name has these."""


def _names_only(look: Look) -> bool:
    text = look.text
    if is_compound_name(text):
        return True
    if (" " not in text and "、" not in text and len(text) != 3) or not _NO_NAMES.isdisjoint(text):
        return False
    tokens = text.replace("、", " ").split()
    if not 1 <= len(tokens) <= 8:
        return False
    if all(len(t) == 1 for t in tokens):
        tokens = ["".join(tokens)]
    found = names_in(" ".join(tokens))
    if not all(_PLAIN_NAME.match(name) and is_surname(name[0]) and len(name) < 4 for name in found):
        return False
    return len(tokens) > 1 or (len(text) == 3 and text[-1] not in _PLACES)


_PLACES = frozenset("镇乡县区村街讯")
"""How a line of three characters ends that is a place's or opens its news, whatever its first one is."""


def _short_name(look: Look) -> bool:
    """A name of two characters alone on its line; places may be called like people."""
    name = look.text
    if not look.whole_line or not is_name(name) or name_score(name) <= 0 or name in words("papersections"):
        return False
    return name not in by_short_name() and names().isdisjoint(name + end for end in "市县区")


def _bracket_of_names(look: Look) -> bool:
    text = look.text
    if named_column(text.strip("()")) is not None:  # [编后], （记者手记）
        return False
    return (
        len(text) < 90 and text[0] in "(〔[" and text[-1] in ")〕]" and names_someone(text, 0, len(text), 0)
    )


_PART = re.compile(
    r"(?:文字|图片|照片|视频|航拍|摄像)(?:提供|整理)? ?[:|丨/] ?(?P<who>[\u4e00-\u9fff·、 ]{2,30})"
)
_OFFICE = re.compile(rf"[\u4e00-\u9fff]{{2,14}}{OFFICE_END}")


def _did_part(look: Look) -> bool:
    """The label of one part of the work, and who did it: people or an office."""
    found = _PART.fullmatch(look.text)
    if found is None or _OFFICE.fullmatch(found["who"]):
        return found is not None
    people = names_in(found["who"])
    return are_people(people) and all(2 <= len(name) < 4 for name in people)


MAKERS = tuple(row[0] for row in rows("roles") if row[3] == "byline" and len(row[0]) > 1)
_WRITERS = tuple(row[0] for row in rows("roles") if row[0] in MAKERS and row[1] != "photographer")
"""Those whose label over a text or under it is never a caption's."""
_VALUES = r"[::|丨/] ?[\u4e00-\u9fff·、 ::|丨/]{0,60}[\])】]?"
"""Names and further labels behind a label's mark, or nothing."""
_NAMED = r"[\u4e00-\u9fff·、 ]{2,40}"

RULES: tuple[Rule, ...] = (
    Rule(
        "byline-labelled",
        _B,
        labelled,
        longest=90,
        cues=(
            "记者",
            "通讯员",
            "作者",
            "撰",
            "供稿",
            "摄影",
            "文",
            "图",
            "采写",
            "译",
            "执笔",
            "评论员",
            "实习生",
        ),
        examples=(
            "云岭日报·新云岭客户端记者 楚天",
            "本报记者 楚天 通讯员 柯岩 文/图",
            "作者|支典 阿夏",
            "撰稿人：江晚 审核人：韩松 签发人：楚天",
            "昭云新闻网记者 陆宇 刘 伶",
        ),
        counter_examples=("记者在采访中了解到，该村的发展。", "图为会议现场", "评论员 张弛有度", "图/高清"),
    ),
    Rule(
        "byline-part",
        _B,
        _did_part,
        weight=6.0,
        longest=40,
        cues=("文字", "图片", "照片", "视频", "航拍", "摄像"),
        examples=("文字 | 江晚", "图片丨云岭派出所", "文字：江晚 柯岩", "图片/江 晚"),
        counter_examples=(
            "图片：会议现场",
            "视频 | 直播",
            "图片：县委书记江晚讲话",
            "文字 图片 视频",
            "文字:方正",
            "图片/高清",
        ),
    ),
    Rule(
        "byline-staff",
        _B,
        r"^(?:(?:新华社|本报|本刊|本网|本台|[\u4e00-\u9fff]{2,8}(?:报|网|社|台|新闻))(?:见习|实习|首席|特派|全媒体)?|见习|实习|首席|特派|全媒体)"
        r"(?:记者|评论员|特约评论员|编辑部|通讯员)(?:[ ::]*[\u4e00-\u9fff、 ]{0,20})?$",
        longest=90,
        cues=("记者", "评论员", "编辑部", "通讯员"),
        examples=("新华社记者", "本报评论员", "新华社记者庞明", "见习记者沈若谷", "本报首席记者 庞明"),
        counter_examples=("见习记者在现场看到，道路已经恢复通行。", "记者获悉"),
    ),
    Rule(
        "byline-speaker",
        _B,
        r"^[\u4e00-\u9fff、]{0,14}(?:书记|[省市县区镇乡州]长|主任|主席|局长|厅长|部长) {1,4}(?!出席|主持|讲话|致辞|调研|强调|参加)[\u4e00-\u9fff]{1,3} ?[\u4e00-\u9fff]{1,2}$",
        longest=30,
        cues=("书记", "长", "主任", "主席"),
        examples=(
            "县委书记 沈若谷",
            "青岚市人民政府市长　江 晚",
        ),
        counter_examples=(
            "县委书记沈若谷",
            "县委书记 到石桥镇调研",
            "县委书记 出席会议",
            "县长 主持讲话",
        ),
    ),
    Rule(
        "byline-square",
        _B,
        in_square,
        longest=90,
        cues=("□", "■", "◎", "◇", "N"),
        examples=("□人云日报评论员", "□ 记者 奚旺 通讯员 路童", "N安岭日报 乔普"),
        counter_examples=(
            "■福彩3D 第2018345期 中奖号码 4 0 7",
            "■回音",
            "□ 相关链接",
            "□金秋",
            "■ 元旦",
            "■末班公交25日起延长至晚9点",
        ),
    ),
    Rule(
        "byline-name-signed",
        _B,
        name_signed,
        weight=6.0,
        longest=9,
        cues=("作者", "撰文", "撰稿", "执笔", "□", "■", "◎", "◇"),
        examples=("作者王晓燕", "■康晓燕"),
        counter_examples=(
            "作者简介",
            "作者手记",
            "■天气",
            "◇要闻",
            "□金秋",
            "■平安",
            "◎康养",
            "■温暖",
            "◇高原",
            "■元旦",
            "□白露",
        ),
    ),
    Rule(
        "byline-bracket-line",
        _B,
        _bracket_of_names,
        longest=90,
        cues=("(", "〔", "["),
        examples=("（冉渡 钟渝）", "(万泉发布)"),
        counter_examples=("（完）", "[编后]", "（记者手记）", "（2022年3月30日第三次会议通过）"),
    ),
    Rule(
        "byline-who-is",
        _B,
        r"^\(作者(?:为|系|是|单位)[^()]{4,60}\)$",
        weight=6.0,
        longest=70,
        cues=("作者",),
        examples=("（作者系云岭市社会科学院研究员）", "(作者单位:云岭大学法学院)"),
        counter_examples=("作者为本书写了新的序言。",),
    ),
    Rule(
        "byline-work-behind",
        _B,
        rf"^(?=.*文)[□■◎\s]*(?:{ONE_NAME}(?:[、 ]{ONE_NAME}){{0,3}} ?/ ?(?:文图|图文|文|图|摄影|摄|撰文|整理) *){{1,3}}$",
        weight=5.0,
        longest=60,
        cues=("/",),
        examples=("林小满/文 方舟/图", "江 晚/文图"),
        counter_examples=("图/文", "首页/文章/图片", "江晚/摄"),
    ),
    Rule(
        "byline-spread",
        _B,
        rf"^[\[【(]? ?{SET_APART}{apart(MAKERS)} ?{_VALUES}$",
        weight=5.0,
        longest=80,
        cues=apart_cues(MAKERS),
        examples=("记 者:庞 懿", "作 者：江晚", "（通 讯 员：江晚 韩松）", "摄　影｜江晚　文　字｜韩松"),
        counter_examples=("记者 庞懿", "文 字：简体，繁体"),
    ),
    Rule(
        "byline-of-maker",
        _B,
        rf"^(?:{group(_WRITERS)}) ?[::|丨] ?(?!{group(words('thingnames'))}$){ONE_NAME}(?:[、 ]{{1,2}}{ONE_NAME}){{0,5}}$",
        weight=5.0,
        longest=50,
        cues=(":", "|", "丨"),
        examples=("播音:江晚", "出镜：江晚 楚天", "视频剪辑丨江晚"),
        counter_examples=("解说:一个村庄的变迁", "播报 江晚", "摄影:江晚", "文字:方正"),
    ),
    Rule(
        "credit-spread",
        _C,
        rf"^[\[【(]? ?{SET_APART}{apart(EDITORS)} ?{_VALUES}$",
        weight=5.0,
        longest=80,
        cues=apart_cues(EDITORS),
        examples=(
            "编 辑:江晚",
            "一 审:李 俊",
            "二 审：朱钢 张智",
            "责 任 编 辑 ： 江晚　审　核：韩松",
            "（责　　编：江晚）",
            "编 辑 | 云岭县水利局",
            "校　对：",
        ),
        counter_examples=("审 核：经查，材料属实", "编辑部 主任：江晚"),
    ),
    Rule(
        "credit-labelled-run",
        _C,
        rf"^[(\[【]?(?:(?:{EDITOR}|{group(MAKERS)}) ?[::|丨] ?{_NAMED}[;,/ ]{{1,3}}){{1,6}}(?:{EDITOR}) ?[::|丨] ?{_NAMED}[)\]】]?$",
        weight=6.0,
        longest=120,
        cues=(";", ",", "/"),
        examples=(
            "(记者:梁彦;编辑:吴存;校对:王振;审核:王雪)",
            "编辑：江晚／审核：柯岩",
        ),
        counter_examples=(
            "编辑:江晚",
            "记者:江晚;通讯员:柯岩",
            "编辑:江晚;审核:柯岩,韩松已审阅",
        ),
    ),
    Rule(
        "byline-names-line",
        _B,
        _names_only,
        longest=40,
        examples=("张文博 王永霞", "王 刚  李晓明"),
        counter_examples=("首页 政务公开", "特此公告", "谢谢您", "石桥镇", "东陵讯"),
    ),
    Rule(
        "byline-short-name",
        _B,
        _short_name,
        longest=2,
        examples=("柯岩", "何田"),
        counter_examples=("公告", "高原", "江西", "马山", "召开"),
    ),
)
