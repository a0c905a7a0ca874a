"""What `find_officials` promises beyond the examples: mentions, doubt, spans, when jieba loads."""

from __future__ import annotations

import pickle
import subprocess
import sys
from collections.abc import Iterable

import pytest

from govnews.article import Official
from govnews.folding import fold
from govnews.officials import Context, Passage, find_in, find_officials


def only(text: str, context: Context | None = None) -> Official:
    (official,) = find_officials(text, context=context)
    return official


def test_later_mentions_are_exact() -> None:
    text = "副区长易小寒来到社区。易小寒说好。随后,易 小 寒一行和易小寒同志离开。"
    found = only(text)
    assert [text[m.start : m.end] for m in found.mentions] == ["易小寒"] * 3


@pytest.mark.parametrize(
    ("text", "name", "times"),
    [
        ("市长王海讲话。居民王海涛参加。王海强调,要抓好。市民王海、李明到会。", "王海", 3),
        ("副市长李平出席。李平安是志愿者。李平和大家交流。李平一行离开。", "李平", 3),
        ("副县长安全出席。安全生产月启动,安全说,要抓好安全工作。安全隐患要排查。", "安全", 2),
        ("县委书记江山到会。江山市的同志来了。大好江山,江山如画。江山强调。", "江山", 2),
        ("市长陈明主持。居民陈明亮说好。陈明明确表示,要抓好。", "陈明", 2),
        ("副县长安全出席。\n安全", "安全", 1),
        ("县委书记白云到会。白云区的同志来了。白云指出,要抓好。", "白云", 2),
    ],
)
def test_mention_is_no_part_of_a_word_or_longer_name(text: str, name: str, times: int) -> None:
    found = only(text)
    assert (found.name, len(found.mentions)) == (name, times)


def test_spaced_name_is_mentioned_again() -> None:
    text = "市长　王　岗讲话。王岗要求落实。"
    assert [text[m.start : m.end] for m in only(text).mentions] == ["王　岗", "王岗"]


def test_first_mention_may_stand_before_the_post() -> None:
    found = only("盖小清到城南调研。副市长盖小清指出,要加快进度。")
    assert found.mentions[0].start == 0


def test_one_name_two_people() -> None:
    text = "西平县县长王伟参加,遂平县县长王伟汇报。王伟说好。"
    first, second = find_officials(text)
    assert [p.place for o in (first, second) for p in o.posts] == ["西平县", "遂平县"]
    assert len(first.mentions) == 1
    assert len(second.mentions) == 2


def test_one_person_two_posts() -> None:
    assert [p.text for p in only("西平县委书记王伟参加。市委常委、西平县委书记王伟讲话。").posts] == [
        "西平县委书记",
        "市委常委",
    ]


@pytest.mark.parametrize(
    ("text", "active"),
    [
        ("会议深入学习贯彻顾大海总书记重要讲话精神。", False),
        ("顾大海总书记来到社区。", True),
        ("会议学习贯彻顾大海总书记重要讲话精神。顾大海会见代表。", True),
        ("全面贯彻落实好顾大海总书记关于国土绿化工作重要讲话精神。", False),
        ("把思想统一到顾大海总书记来云视察重要指示精神上来。", False),
        ("学习贯彻党的大会和顾大海总书记考察云岭重要讲话精神。", False),
        ("深入贯彻顾大海总书记主持召开的会议精神。", False),
        ("在以顾大海总书记为核心的领导下。", False),
        ("顾大海总书记发表重要讲话。", True),
        ("顾大海总书记在会上作重要讲话。", True),
        ("县委书记顾大海传达学习上级重要讲话精神。", True),
        ("县委书记顾大海在会上领学重要讲话精神。", True),
        ("要落实好县委书记顾大海的讲话精神。", False),
    ],
)
def test_active(text: str, active: bool) -> None:
    assert only(text).active is active


def test_nobody_is_found_across_the_edge_of_a_span() -> None:
    text = "市委书记张三丰出席"
    assert not find_in(Passage(text, fold(text), ((0, 4), (4, len(text)))))
    (official,) = find_in(Passage(text, fold(text), ((0, 7),)))
    assert official.name == "张三丰"


def test_values_are_printed_as_on_the_page() -> None:
    found = only("縣委書記　時長風強調")
    assert (found.name, found.posts[0].text) == ("時長風", "縣委書記")


def test_confidence_drops_the_doubtful() -> None:
    text = "市委书记张三丰主持会议。乡长高原在。"
    everyone = find_officials(text)
    assert all(0 < o.confidence < 1 for o in everyone)
    most = max(o.confidence for o in everyone)
    assert [o.confidence for o in find_officials(text, min_confidence=most)] == [most]


def test_bytes_are_refused() -> None:
    with pytest.raises(TypeError, match="read_text"):
        find_officials("市长".encode())  # type: ignore[arg-type]


def test_values_hash_and_pickle() -> None:
    found = only("万源市委书记张三丰")
    assert pickle.loads(pickle.dumps(found)) == found
    assert hash(found) == hash(pickle.loads(pickle.dumps(found)))


class Whole:
    """A segmenter that knows no words and remembers what it was asked."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def cut(self, sentence: str) -> Iterable[str]:
        self.asked.append(sentence)
        return list(sentence)


def test_segmenter_is_asked_about_short_windows_only() -> None:
    segmenter = Whole()
    text = "市委书记张三丰主持会议。书记江枫正忙着。院长欧阳启和全程旁听。" * 3
    find_officials(text, segmenter=segmenter)
    assert segmenter.asked
    assert max(map(len, segmenter.asked)) < 10


def run(code: str) -> str:
    """The output of `code` in a fresh interpreter."""
    return subprocess.run(
        [sys.executable, "-W", "error", "-c", code], check=True, capture_output=True, text=True
    ).stdout.strip()


def test_import_loads_neither_jieba_nor_tables() -> None:
    code = (
        "import sys, govnews.officials\n"
        "from govnews.lexicon import posts, words, names\n"
        "print('jieba' in sys.modules, words.common.cache_info().currsize, posts.heads.cache_info().currsize)"
    )
    assert run(code) == "False 0 0"


def test_jieba_is_never_loaded_without_a_segmenter() -> None:
    code = (
        "import sys\nfrom govnews.officials import find_officials\n"
        "find_officials('书记江枫正忙着。院长欧阳启和全程旁听。', segmenter=None)\n"
        "print('jieba' in sys.modules)"
    )
    assert run(code) == "False"


def test_jieba_loads_without_a_warning_and_leaves_the_global_one_alone() -> None:
    code = (
        "from govnews.officials import JIEBA\nprint('/'.join(JIEBA.cut('来到北京')))\n"
        "import jieba\nprint(jieba.dt.initialized)"
    )
    assert run(code).split() == ["来到/北京", "False"]


def test_roster_is_read_over_its_lines() -> None:
    lines = ["委员(按姓名笔画为序):", "方小苞  左 思", "商小羽(女)  危 平", "记者报道,姚小鼐到会。"]
    text = "\n\n".join(lines)
    spans = tuple((text.index(line), text.index(line) + len(line)) for line in lines)
    found = find_in(Passage(text, fold(text), spans))
    assert [(o.name, [p.text for p in o.posts]) for o in found] == [
        (name, ["委员"]) for name in ("方小苞", "左思", "商小羽", "危平")
    ]


def test_no_roster_reaches_over_other_text() -> None:
    text = "委员:\n本版编辑\n方小苞  左 思"
    spans = ((0, 3), (9, len(text)))
    assert not find_in(Passage(text, fold(text), spans))


def test_what_joins_a_name_and_the_next_post_is_of_neither() -> None:
    found = find_officials("省人大常委会副主任江大明、王明义和秘书长丁巍出席会议。")
    assert [(one.name, [post.text for post in one.posts]) for one in found] == [
        ("江大明", ["省人大常委会副主任"]),
        ("王明义", ["省人大常委会副主任"]),
        ("丁巍", ["秘书长"]),
    ]


def held(text: str) -> dict[str, list[str]]:
    return {o.name: [p.text for p in o.posts] for o in find_officials(text)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("本报讯昨日,岚山县委副书记、县\n长石可破到会。", {"石可破": ["岚山县委副书记", "县长"]}),
        ("本报讯昨日,岚山县水利局党组成\r\n员石可破到会。", {"石可破": ["岚山县水利局党组成员"]}),
        ("本报讯昨日,岚山县新华书店的图书\n记者江流报道。", {}),
        ("本报讯昨日,工程队来到河西小区\n长江边的工地。", {}),
        ("指 挥 长:石可破\n副 组 长:江 流\n秘 书 长:谷雨", None),
    ],
)
def test_line_end_may_tear_a_post(text: str, expected: dict[str, list[str]] | None) -> None:
    rows = {"石可破": ["指挥长"], "江流": ["副组长"], "谷雨": ["秘书长"]}
    assert held(text) == (rows if expected is None else expected)


def test_columns_of_white_space_are_a_table() -> None:
    text = "河流 姓名 职务\n青龙河 石可破 县委常委、副县长\n黄草河 林间月 村民\n白沙河 江  流 副县长"
    assert held(text) == {"石可破": ["县委常委", "副县长"], "江流": ["副县长"]}


def test_decree_names_who_loses_a_post_by_any_surname() -> None:
    assert held("免去:\n法玉平的县法院副院长职务。") == {"法玉平": ["县法院副院长"]}


ROWS = (
    "现将拟表彰对象公示如下:\n"
    "    江大河    茶坪镇龙潭村党支部书记、村委会主任\n"
    "    柯素月(女)    县人民医院党委副书记、副院长\n"
    "    何 田　　县公安局刑事侦查大队副大队长（试用期一年）\n"
    "    石小峰    杉坪林场护林员\n"
    "    由监督室主任黎向晨负责受理。"
)


def test_a_list_of_names_with_their_posts_behind_a_gap() -> None:
    found = {one.name: [post.text for post in one.posts] for one in find_officials(ROWS)}
    assert found == {
        "江大河": ["茶坪镇龙潭村党支部书记", "村委会主任"],
        "柯素月": ["县人民医院党委副书记", "副院长"],
        "何田": ["县公安局刑事侦查大队副大队长"],
        "黎向晨": ["监督室主任"],
    }


def test_two_lines_with_a_gap_are_no_list() -> None:
    assert find_officials("召开    石小峰说的局长\n高考    今年由局长\n") == ()
