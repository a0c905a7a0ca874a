"""Write src/govnews/data/namechars.tsv and words.tsv from jieba's dictionary.

    python tools/make_names.py [--check]

Source: `jieba/dict.txt` (MIT). Its 60,000 names of three characters tell how often a character is a surname and
how often it stands in a given name; its frequencies tell how often the character stands in running text. A row
holds ten times the natural logarithm of those ratios: how much the character speaks for a name. The dictionary's
names are partly foreign ones, so only characters of the surname lists below count as surnames.
"""

from __future__ import annotations

import sys
from collections import Counter
from importlib.metadata import version
from math import log
from pathlib import Path

import jieba

DATA = Path(__file__).parent.parent / "src" / "govnews" / "data"
SOURCE = f"# Source: jieba {version('jieba')} dict.txt (MIT). Written by tools/make_names.py; do not edit.\n"
# 百家姓 (public domain), single surnames, then surnames of today's registers that it lacks.
SURNAMES = (
    "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任"
    "袁柳酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴"
    "谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫经房裘缪干解"
    "应宗丁宣贲邓郁单杭洪包诸左石崔吉钮龚程嵇邢滑裴陆荣翁荀羊於惠甄曲家封芮羿储靳汲邴糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬"
    "全郗班仰秋仲伊宫宁仇栾暴甘钭厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴胥能苍双闻莘党"
    "翟谭贡劳逄姬申扶堵冉宰郦雍郤璩桑桂濮牛寿通边扈燕冀郏浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都"
    "耿满弘匡国文寇广禄阙东欧殳沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾毋沙乜养鞠须丰巢关蒯相查后荆红游竺权逯盖益桓"
    "公牟哈谯年爱阳佟言福"
    "肖闫付覃代苟涂仝兰庹辜蔺邸冼佘谌揭幺亓尉迟区麦丘英涂帅苑原晋战楚鹿佴仉檀冒官母练候佘桑隋粟阳苏敬仓邝鄢庐鲜占线舍位药"
    "才展来衣初矫衷信迟操续宛雒赫卿漆柘但阿海纳格嘎达丹次扎旦强多热洛索仁尼土色青普边德"
    "商蒿滑由商牙过贠员贠仵矣字者虎保弥普龙罕刀铁勒沐宛裟苟冶善豆脱拜买洒锁拓折乞妥把苌鲍佀侍刑阎涛招扬肇庚郇郄郐鄯鄞邬"
    "仲仵伦佐侬修倘储党兆光免冶冰况凡划初利副力加努劝包千卜印厚台司向呼和唱啜喜圣坚城堪塔墨壮夕奉好姒嫪字孝孙宇完宾富寸"
    "岐岩岳岱岸崇嵇巨巩师席干库庆庚康延弋弘强归彩律忻性恽慈战房扈折抗抄承招揣揭撒敬斗方旷昂昌明星春晋普智暨曙曾朝木末朴杭"
    "松枚栗桐梅森植楼楠模樵欣正武母毋水永求汝沃沐沙泉泮泰洛洪浦海涂淡清温游湛源滕漆潭濮火灵照燕牧特犹狐玄玉珠理琴瑞瓮甘生"
    "由甲留疏登益盘直相眭矫石碧磨祁祖神禚福秀种秘税窦竹答箕米糜素索紫线练经绍续缑罕美羊翁老耐聪肇胥腾臧良艾芦苏英茅茆药荀"
    "莘菅萨葵蒯蓝蔚薄藏虎血衣表裴覃言訾计论诗诺谈谯豆豹象贝贡赛赤走起超越路轩载辉达运迎过连逯遇遥部郭采里野金鉴铁银锺锐"
    "锺长门闪问闵阙阮降院隆随隽隗集雒雨零霜露青靖静鞠韶顿颉风飞首香马骆高鲁鲜鹿黎默鼓齐龙"
)
COMMON = (
    "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田"
    "任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文肖闫付覃代庞樊兰殷施陶洪翟安颜倪"
    "严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐梅莫庄辛管祝左涂谷祁时舒耿牟卜詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查"
    "屈鲍位覃霍翁隋甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边辜吉饶刁瞿戚丘古米池滕晋苑邬臧畅宫来卞褚娄封桑习连党"
)
COMPOUND = (
    "欧阳 司马 上官 诸葛 闻人 东方 赫连 皇甫 尉迟 公羊 澹台 公冶 宗政 濮阳 淳于 单于 太叔 申屠 公孙 仲孙 轩辕 令狐 钟离 "
    "宇文 长孙 慕容 鲜于 闾丘 司徒 司空 亓官 司寇 子车 颛孙 端木 巫马 公西 漆雕 乐正 壤驷 公良 拓跋 夹谷 宰父 谷梁 百里 "
    "呼延 东郭 南门 羊舌 微生 公户 公玉 公仪 梁丘 公仲 公上 公门 左丘 东门 西门 南宫 第五 完颜 独孤 万俟 夏侯 纳兰 叶赫 "
    "爱新 沙马 阿苏 木乃 吉克 阿尔 尔古 那木 达瓦 乌力 呼和 图门 敖登 孟和"
).split()
# Strings that are more often something else.
COMPOUND_WEIGHT = dict.fromkeys("单于 第五 上门 东门 西门 南门 阿尔 微生 公上 仲公".split(), 30)
GENERAL = ("nr", "nrt", "nrfg")
# Where the dictionary gives one of several uses, or none: how these words stand in a report.
OWN = {"调研": "v", "一行": "d", "带队": "v", "主持": "v", "实地": "d", "全面": "d", "全程": "d", "代表": "v"}


def entries() -> list[tuple[str, int, str]]:
    """The dictionary: word, frequency, tag."""
    text = (Path(jieba.__file__).parent / "dict.txt").read_text(encoding="utf-8")
    return [(w, int(f), t) for w, f, t in (line.split() for line in text.splitlines())]


def ratio(seen: int, whole: int, general: int, text: int) -> int:
    """Ten times the logarithm of how much more often a character stands here than in running text."""
    return round(10 * log((seen + 0.3) / (whole + 500) / ((general + 3000) / text)))


def namechars() -> str:
    """Surname and given-name weights of every character seen in either place."""
    general: Counter[str] = Counter()
    names = []
    for word, freq, tag in entries():
        if tag in GENERAL and len(word) == 3 and word[0] in SURNAMES:
            names.append(word)
        else:
            for char in word:
                general[char] += freq
    first, given = Counter(n[0] for n in names), Counter(c for n in names for c in n[1:])
    # The dictionary's names are those of books; common surnames are more common among the living.
    for char in first:
        if char in COMMON:
            first[char] *= 2
    text, all_first, all_given = sum(general.values()), sum(first.values()), sum(given.values())
    rows = []
    for char in sorted({*SURNAMES, *given}):
        surname = ratio(first[char], all_first, general[char], text) if char in SURNAMES else ""
        rows.append(f"{char}\t{surname}\t{ratio(given[char], all_given, general[char], text)}\n")
    head = "# Character (or compound surname), weight as a surname (empty: none), weight in a given name.\n"
    return head + SOURCE + "".join(f"{c}\t{COMPOUND_WEIGHT.get(c, 60)}\t\n" for c in sorted(set(COMPOUND))) + "".join(rows)


def words() -> str:
    """Words frequent enough to stand behind a name, with tag and weight; of single characters only verbs and the like."""
    rows = {}
    for word, freq, tag in entries():
        floor = 300 if tag[0] in "nmlirsbj" else 100
        if len(word) == 1:
            floor = 2000 if tag[0] in "vdp" else sys.maxsize
        if len(word) <= 4 and freq >= floor and tag not in GENERAL:
            rows[word] = (OWN.get(word, tag[0]), round(log(freq)))
    rows.update({w: (t, 7) for w, t in OWN.items() if w not in rows})
    body = "".join(f"{w}\t{t}\t{f}\n" for w, (t, f) in sorted(rows.items()))
    return "# Word, first letter of its tag, natural logarithm of its frequency.\n" + SOURCE + body


if __name__ == "__main__":
    made = {"namechars.tsv": namechars(), "words.tsv": words()}
    if "--check" in sys.argv:
        sys.exit(any((DATA / n).read_text(encoding="utf-8") != c for n, c in made.items()))
    for name, content in made.items():
        (DATA / name).write_text(content, encoding="utf-8")
