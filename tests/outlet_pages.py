"""Two pages for every built-in outlet: laid out as it prints, the text of our own making."""

from __future__ import annotations

import attrs

BODIES = (
    (
        "8月5日,云屿市委书记张国栋主持召开全市防汛工作会议,研究部署下一阶段防汛工作。市长李明远出席会议并讲话。\n"
        "会议强调,各级各部门要压实责任,加强巡查值守,确保人民群众生命财产安全。"
    ),
    (
        "9月11日,青岚县县长王海波到城关镇调研老旧小区改造工作,实地查看工程进度,听取有关部门的情况汇报。\n"
        "王海波指出,要倾听群众意见,把好事办好,按时完成年度改造任务,让居民住得放心、舒心。"
    ),
)
TITLES = ("云屿市召开防汛工作会议", "青岚县推进老旧小区改造")


@attrs.frozen
class Made:
    """A page and what must come of it."""

    key: str
    text: str
    source: str | None
    kinds: tuple[tuple[str, str], ...] = ()
    """Lines with the kind they must get."""


def _page(key: str, at: int, form: tuple[str, str, str], source: str | None, *kinds: tuple[str, str]) -> Made:
    """Page number `at` of an outlet from what stands over the text, what opens it and what stands below."""
    over, opening, below = form
    text = over.replace("TITLE", TITLES[at]) + "\n" + opening + BODIES[at] + "\n" + below + "\n"
    return Made(key, text, source, kinds)


_META = "TITLE\n2021-08-05 09:15"

_PAPERS = (
    # key, paper, site, what stands at the site's foot where it was seen
    ("chongqing-daily", "重庆日报", "华龙网", "华龙网版权所有 未经书面授权 不得复制或建立镜像"),
    ("gansu-daily", "甘肃日报", "每日甘肃网", "甘肃日报社每日甘肃网版权所有"),
    ("sichuan-daily", "四川日报", "四川在线", ""),
    ("hubei-daily", "湖北日报", "荆楚网", "版权为 荆楚网 www.cnhubei.com 所有"),
    ("hunan-daily", "湖南日报", "华声在线", "版权所有\uff1a湖南日报社 未经授权禁止复制或建立镜像"),
    ("nanfang-daily", "南方日报", "南方网", "南方报业传媒集团简介 网站简介 网站地图 广告服务"),
    ("zhejiang-daily", "浙江日报", "浙江在线", "\u00a92017浙江在线新闻网站版权所有"),
    ("xinhua-daily", "新华日报", "中国江苏网", "中国江苏网(江苏中江网传媒股份有限公司) 版权所有"),
    ("dazhong-daily", "大众日报", "大众网", "Copyright (C) 2001-2017 dzwww.com. All Rights Reserved"),
    ("henan-daily", "河南日报", "大河网", "大河网版权所有"),
    ("jiangxi-daily", "江西日报", "中国江西网", "江西日报社中国江西网版权所有,未经允许不得复制或镜像"),
    ("fujian-daily", "福建日报", "东南网", "福建日报报业集团拥有东南网采编人员所创作作品之版权"),
    ("anhui-daily", "安徽日报", "安徽新闻网", ""),
    ("hebei-daily", "河北日报", "河北新闻网", "河北新闻网版权所有 本站点信息未经允许不得复制或镜像"),
    ("shanxi-daily", "山西日报", "山西新闻网", ""),
    ("shaanxi-daily", "陕西日报", "群众新闻网", ""),
    ("yunnan-daily", "云南日报", "云南网", "\u00ae yunnan.cn All Rights Reserved"),
    ("guangxi-daily", "广西日报", "广西新闻网", "广西新闻网版权所有 未经书面授权禁止复制或建立镜像"),
    ("ningxia-daily", "宁夏日报", "宁夏新闻网", ""),
    ("guangming", "光明日报", "光明网", "光明网版权所有"),
    ("economic-daily", "经济日报", "中国经济网", "中国经济网法律顾问\uff1a云屿律师事务所"),
    ("people", "人民日报", "人民网", "人 民 网 版 权 所 有 \uff0c未 经 书 面 授 权 禁 止 使 用"),
    ("zhumadian", "驻马店日报", "驻马店网", ""),
)
_SITES = (
    # key, site, its foot: sites that are nobody's 本报
    ("anhuinews", "中安在线", "中国安徽在线网站(中安在线)版权所有 未经允许 请勿复制或镜像"),
    ("gog", "多彩贵州网", ""),
    ("cnwest", "西部网", ""),
    ("sxgov", "黄河新闻网", ""),
    ("rednet", "红网", ""),
)


def _of_paper(key: str, paper: str, site: str, foot: str) -> tuple[Made, Made]:
    """The paper's own page, known by its name on top, and the site's, known by its foot."""
    return (
        _page(
            key,
            0,
            (f"{paper}\n{_META}", "本报讯(记者 韦小梅)", "责任编辑:韩松"),
            paper,
            ("责任编辑:韩松", "credit"),
        ),
        _page(key, 1, (_META, "本网讯(记者 韦小梅)", foot or f"{site}版权所有 未经授权不得转载"), site),
    )


def _of_site(key: str, site: str, foot: str) -> tuple[Made, Made]:
    """A page of its own, known by its dateline, and a paper's text on it: nobody knows whose 本报 that is."""
    return (
        _page(key, 0, (_META, f"{site}讯(本网记者 韦小梅)", "责任编辑:韩松"), site),
        _page(key, 1, (_META, "本报讯(记者 韦小梅)", foot or f"{site}版权所有 未经授权不得转载"), None),
    )


PAGES: tuple[Made, ...] = (
    *(page for row in _PAPERS for page in _of_paper(*row)),
    *(page for row in _SITES for page in _of_site(*row)),
    _page("guizhou-daily", 0, ("贵州日报\n" + _META, "本报讯(记者 韦小梅)", ""), "贵州日报"),
    _page("guizhou-daily", 1, (_META, "天眼新闻讯(记者 韦小梅)", ""), "天眼新闻"),
    _page(
        "wanyuan",
        0,
        ("TITLE\n2021-08-05 来源:云屿日报\n万源发布", "", "万源市融媒体中心 版权所有"),
        "云屿日报",
    ),
    _page(
        "wanyuan",
        1,
        ("万源发布\n" + _META, "", "一审:韦小梅 二审:韩松 三审:苏晴"),
        None,
        ("一审:韦小梅 二审:韩松 三审:苏晴", "credit"),
    ),
    _page(
        "neijiang-peace",
        0,
        (
            "您的位置:首页 >\nTITLE\nwww.neijiangpeace.gov.cn 】 【 2021-08-05 09:15:07 】 【 来源:云屿日报",
            "",
            "编辑:韩松",
        ),
        "云屿日报",
        ("www.neijiangpeace.gov.cn 】 【 2021-08-05 09:15:07 】 【 来源:云屿日报", "meta"),
    ),
    _page(
        "neijiang-peace",
        1,
        (_META, "本网讯(记者 韦小梅)", "内江长安网简介 | 版权声明 | 投稿须知"),
        "内江长安网",
        ("内江长安网简介 | 版权声明 | 投稿须知", "footer"),
    ),
    _page(
        "xinhua",
        0,
        ("新华网\n" + _META, "新华社云屿8月5日电(记者韦小梅)", "【纠错】 【责任编辑:韩松】"),
        "新华社",
        ("【纠错】 【责任编辑:韩松】", "credit"),
    ),
    _page(
        "xinhua",
        1,
        (_META, "本网讯(记者 韦小梅)", "制作单位:新华网股份有限公司  版权所有 新华网股份有限公司"),
        "新华网",
        ("制作单位:新华网股份有限公司  版权所有 新华网股份有限公司", "footer"),
    ),
    _page(
        "cctv",
        0,
        (
            _META,
            "央视网消息(新闻联播):",
            "查看更多评论\n央视网首页 | 央视节目官网首页\n中央广播电视总台央视网版权所有",
        ),
        "央视网",
        ("查看更多评论", "widget"),
        ("央视网首页 | 央视节目官网首页", "footer"),
    ),
    _page(
        "cctv",
        1,
        ("TITLE\n来源:央视网 2021年08月05日 19:28", "", "中央广播电视总台 版权所有"),
        "央视网",
        ("中央广播电视总台 版权所有", "footer"),
    ),
    _page(
        "chinanews",
        0,
        (
            "TITLE\n2021年08月05日 09:15 来源:中国新闻网",
            "中新网云屿8月5日电 (韦小梅)",
            "【编辑:韩松】\n本网站所刊载信息,不代表中新社和中新网观点。 刊用本网站稿件,务经书面授权。",
        ),
        "中国新闻网",
        ("【编辑:韩松】", "credit"),
    ),
    _page(
        "chinanews",
        1,
        (_META, "中新社云屿9月11日电 (记者 韦小梅)", "本网站所刊载信息,不代表中新社观点。"),
        "中新社",
    ),
    _page(
        "gov-cn",
        0,
        (
            "中国政府网\nTITLE\n2021-08-05 09:15 来源:新华社",
            "新华社云屿8月5日电 ",
            "主办单位:国务院办公厅\n版权所有:中国政府网",
        ),
        "新华社",
        ("主办单位:国务院办公厅", "footer"),
    ),
    _page(
        "gov-cn",
        1,
        ("TITLE\n2021-09-12 来源:云屿日报", "", "版权所有:中国政府网\n网站标识码bm01000001"),
        "云屿日报",
    ),
    _page(
        "qiushi",
        0,
        ("求是网\nTITLE\n2021-08-05 来源:《求是》2021/15 作者:韦小梅", "", "网站编辑:韩松"),
        "《求是》2021/15",
    ),
    _page("qiushi", 1, (_META, "本网讯(记者 韦小梅)", "求是网版权所有"), "求是网"),
    _page("beijing-daily", 0, ("北京日报\n" + _META, "本报讯(记者 韦小梅)", ""), "北京日报"),
    _page("beijing-daily", 1, (_META, "本报讯(记者 韦小梅)", "北京日报版权所有"), "北京日报"),
    # Families: nobody knows whose 本网 it is.
    _page(
        "peace-net",
        0,
        (_META + " 来源:云屿日报", "", "主办:中共云屿市委政法委主办\n云屿长安网版权所有"),
        "云屿日报",
    ),
    _page(
        "peace-net",
        1,
        (
            _META,
            "本网讯(记者 韦小梅)",
            "未经授权 不得复制或建立镜像 违者必究\n某ICP备00000001号 青岚长安网版权所有",
        ),
        None,
        ("未经授权 不得复制或建立镜像 违者必究", "copyright"),
    ),
    _page(
        "civility-net",
        0,
        ("您现在的位置:首页 > 文明播报\n" + _META + " 来源:文明云屿", "", "云屿市文明办主办"),
        "文明云屿",
        ("您现在的位置:首页 > 文明播报", "nav"),
        ("云屿市文明办主办", "footer"),
    ),
    _page("civility-net", 1, (_META, "本网讯(记者 韦小梅)", "青岚文明网版权所有"), None),
    _page(
        "discipline-net",
        0,
        (_META + " 来源:云屿市纪委监委", "", "我要举报\n中共云屿市纪律检查委员会 云屿市监察委员会版权所有"),
        "云屿市纪委监委",
    ),
    _page("discipline-net", 1, (_META, "", "版权所有\uff1a中共青岚县纪委 青岚县监察委员会"), None),
    _page(
        "county-media",
        0,
        (_META, "", "一审:韦小梅 二审:韩松 三审:苏晴\n云屿县融媒体中心版权所有"),
        None,
        ("一审:韦小梅 二审:韩松 三审:苏晴", "credit"),
    ),
    _page(
        "county-media",
        1,
        (_META + " 来源:青岚县融媒体中心", "", "青岚县融媒体中心主办"),
        "青岚县融媒体中心",
        ("青岚县融媒体中心主办", "footer"),
    ),
    _page(
        "gov-portal",
        0,
        ("无障碍浏览\n" + _META + " 来源:云屿日报", "", "网站标识码:0000000001"),
        "云屿日报",
        ("网站标识码:0000000001", "footer"),
    ),
    _page(
        "gov-portal",
        1,
        ("关怀版\n" + _META + " 来源:青岚县政府办", "", "主办:青岚县人民政府办公室主办\n政府网站找错"),
        "青岚县政府办",
    ),
    _page(
        "congress-cppcc",
        0,
        (_META + " 来源:云屿人大", "", "主办:云屿市人大常委会办公室  协办:云屿网"),
        "云屿人大",
        ("主办:云屿市人大常委会办公室  协办:云屿网", "footer"),
    ),
    _page(
        "congress-cppcc",
        1,
        ("当前位置:首页 > 委员风采\n" + _META, "", "中国人民政治协商会议青岚县委员会办公室 版权所有"),
        None,
        ("当前位置:首页 > 委员风采", "nav"),
    ),
)
