"""Who signs on a newspaper page: writers, readers, artists; and what they sign: poems, drawings, letters."""

from __future__ import annotations

import pytest

import govnews
from govnews.blocks import BlockKind as K
from govnews.folding import fold
from govnews.stages.poems import relabel as poems
from govnews.stages.signed import relabel
from made import Line, labelled

MASTHEAD = "青岚晚报　2019年3月19日　星期二　第6版　副刊\n"
WELL = (
    "　　村口的老井有二百年了，井栏上的绳痕能放进一根手指。奶奶说，她嫁来那年井水甜，"
    "一村人都到这里挑水，扁担声从天不亮响到日头高。\n"
)
STOOL = (
    "　　窗口前添了一张小板凳，办事的老人坐着等，心里就不急。凳子不值几个钱，"
    "值钱的是有人替排队的人想了一想，这样的窗口多几个才好。\n"
)


def told(page: govnews.Page) -> list[tuple[str | None, list[tuple[str, str]]]]:
    return [(one.title, [(who.name, str(who.role)) for who in one.byline]) for one in page.articles]


@pytest.mark.parametrize("name", ["司空晚晴", "淳于白", "柯　岩", "江晚"])
def test_a_name_alone_under_a_headline_wrote_it(name: str) -> None:
    page = govnews.parse_page(f"{MASTHEAD}一口老井\n——杉坪旧事之三\n{name}\n{WELL}小板凳\n白小桦\n{STOOL}")
    assert told(page)[0] == ("一口老井", [("".join(name.split()), "author")])


@pytest.mark.parametrize(
    ("signed", "name", "role"),
    [
        ("（江　晚　整理）", "江晚", "other"),
        ("（青岚县一中　柯小满）", "柯小满", "author"),
        ("（读者　柯小满）", "柯小满", "author"),
        ("（记者　柯小满）", "柯小满", "reporter"),
        ("（柯　岩）", "柯岩", "author"),
        ("青岚市纺织路二号院　柯小满", "柯小满", "author"),
        ("杉坪乡退休教师　柯　岩", "柯岩", "author"),
    ],
)
def test_who_signs_below_a_text(signed: str, name: str, role: str) -> None:
    page = govnews.parse_page(f"{MASTHEAD}一口老井\n{WELL}{signed}\n窗口前的“小板凳”\n{STOOL}")
    assert told(page) == [("一口老井", [(name, role)]), ("窗口前的“小板凳”", [])]


@pytest.mark.parametrize("text", ["（外一首）", "（热烈鼓掌）", "（完）", "（三）", "（青岚县 一中）"])
def test_other_brackets_sign_nothing(text: str) -> None:
    lines: list[Line] = [(K.BODY, "井水很甜。"), (K.BODY, text), (K.BODY, "一村人都到这里挑水。")]
    page, pieces = labelled(lines)
    assert relabel(fold(page), pieces)[1].kind is K.BODY


@pytest.mark.parametrize(
    ("title", "artist", "name"),
    [
        ("开“处方”（漫画）", "柯　岩作", "柯岩"),
        ("秋　江（中国画）", "墨　白 绘", "墨白"),
        ("红梅（套色木刻）", "柯小满 刻", "柯小满"),
    ],
)
def test_a_drawing_is_an_article_of_its_own(title: str, artist: str, name: str) -> None:
    page = govnews.parse_page(f"{MASTHEAD}一口老井\n江晚\n{WELL}{title}\n{artist}\n小板凳征文启事\n{STOOL}")
    drawn = " ".join(title.split())
    assert told(page) == [
        ("一口老井", [("江晚", "author")]),
        (drawn, [(name, "author")]),
        ("小板凳征文启事", []),
    ]


def test_what_is_said_under_a_drawing_is_its_caption() -> None:
    said = "一些部门不问病情先开“处方”，开来开去还是那几味旧药。"
    page = govnews.parse_page(f"{MASTHEAD}开“处方”（漫画）\n柯　岩作\n{said}\n窗口前的“小板凳”\n{STOOL}")
    assert [str(one.kind) for one in page.blocks if one.text == said] == ["caption"]


VERSES = ("风从垄上来", "把一封信", "塞进稻穗的信封", "我在纸的这头等着", "等一粒谷子", "说出整个夏天的雨")


def test_the_lines_of_a_poem_are_its_text() -> None:
    poem = "秋　信\n\n□ 白　桦\n\n" + "\n".join(VERSES[:3]) + "\n\n" + "\n".join(VERSES[3:]) + "\n\n"
    page = govnews.parse_page(
        f"{MASTHEAD}一口老井\n\n江晚\n\n{WELL}\n{poem}书窗\n小板凳\n\n文/柯小满\n\n{STOOL}"
    )
    assert told(page) == [
        ("一口老井", [("江晚", "author")]),
        ("秋 信", [("白桦", "author")]),
        ("小板凳", [("柯小满", "author")]),
    ]
    assert page.articles[1].paragraphs == VERSES


def test_a_poem_ends_before_the_headline_of_another_text() -> None:
    lines: list[Line] = [
        (K.TITLE, "秋信"),
        (K.BYLINE, "白桦"),
        *((K.TITLE, verse) for verse in VERSES),
        (K.TITLE, "一口老井"),
        (K.BODY, WELL.strip()),
    ]
    text, pieces = labelled(lines)
    assert [one.kind for one in poems(fold(text), pieces)][-2:] == [K.TITLE, K.BODY]


def test_the_lines_of_a_notice_are_no_poem() -> None:
    lines = ("县委书记沈若谷", "县长陶之遥", "副县长江晚", "副县长何田", "公示期五天")
    page = govnews.parse_page(f"{MASTHEAD}任前公示\n□ 王 明\n" + "\n".join(lines) + f"\n{WELL}")
    assert {one.rule for one in page.blocks if one.text in lines} == {"notice-line"}
    assert page.articles[0].paragraphs[:5] == lines


def test_a_roll_of_names_is_no_poem() -> None:
    names = ("沈若谷", "陶之遥", "江晚", "何田", "柯小满")
    roll: list[Line] = [(K.TITLE, "秋信"), (K.BYLINE, "白桦"), *((K.TITLE, name) for name in names)]
    text, pieces = labelled(roll)
    assert poems(fold(text), pieces) == list(pieces)


def test_three_lines_are_no_poem() -> None:
    lines: list[Line] = [(K.TITLE, "秋信"), (K.BYLINE, "白桦"), *((K.TITLE, verse) for verse in VERSES[:3])]
    text, pieces = labelled(lines)
    assert poems(fold(text), pieces) == list(pieces)


@pytest.mark.parametrize(
    ("line", "signed"),
    [
        ("室接待会员。（江 晚 柯 岩）", "（江 晚 柯 岩）"),
        ("走。（通讯员　柯　岩）", "（通讯员　柯　岩）"),
        ("“真甜！”（江晚）", "（江晚）"),
        ("谢谢大家！（掌声）", None),
        ("井边一景。（江晚 摄影）", None),
        ("县长讲了话。（待续）", None),
    ],
)
def test_the_signature_behind_the_last_few_words(line: str, signed: str | None) -> None:
    page = govnews.parse_page(f"{MASTHEAD}一口老井\n白小桦\n{WELL}{line}\n")
    found = [one.text for one in page.blocks if one.text.startswith("（") and one.kind == "byline"]
    assert found == ([signed] if signed else [])


def test_all_who_took_a_picture_are_photographers() -> None:
    picture = "图为村民在井边挑水。本报记者　江　晚　通讯员　柯　岩　摄\n"
    page = govnews.parse_page(f"{MASTHEAD}一口老井\n白小桦\n{WELL}{picture}")
    assert told(page)[0][1] == [("白小桦", "author"), ("江晚", "photographer"), ("柯岩", "photographer")]


@pytest.mark.parametrize(("title", "gap"), [("新苗（木刻）", "　"), ("“隔空”服务", "　　")])
def test_the_artist_behind_the_headline_of_a_picture(title: str, gap: str) -> None:
    page = govnews.parse_page(
        f"{MASTHEAD}一口老井\n江晚\n{WELL}{title}{gap}柯　岩　画\n小板凳征文启事\n{STOOL}"
    )
    assert told(page)[1] == (title, [("柯岩", "author")])


def test_a_poem_whose_lines_no_blank_line_sets_apart_ends_before_a_picture() -> None:
    poem = "打井的人（诗）\n　　　白　桦\n" + "\n".join(VERSES) + "\n新苗（木刻）　柯　岩作\n"
    page = govnews.parse_page(f"{MASTHEAD}一口老井\n江晚\n{WELL}\n{poem}小板凳征文启事\n{STOOL}")
    assert [one.title for one in page.articles] == [
        "一口老井",
        "打井的人（诗）",
        "新苗（木刻）",
        "小板凳征文启事",
    ]
    assert page.articles[1].paragraphs == VERSES
