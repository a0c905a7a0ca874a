"""An outlet as a value, and what it brings to a page: rules, layouts, families, readers."""

from __future__ import annotations

import datetime
import pickle
import time

import pytest

from govnews import BlockKind, Byline, Contributor, Layout, Outlet, Parser, PartialDate, Role, Rule, RuleError
from govnews.composing import composed, layout_of, renamed
from govnews.errors import SlowRuleError
from govnews.guards import PAGE_TIMEOUT, Guard
from govnews.outlet import Reader
from govnews.rules import Look
from govnews.stages.fields.values import Found

PAGE = """\
云屿市召开防汛工作会议
2021-08-05 09:15 来源：云屿日报
8月5日，云屿市委书记张国栋主持召开全市防汛工作会议，研究部署下一阶段防汛工作，市长李明远出席会议并讲话。
把新闻带回家
"""
HOME = Rule("home", BlockKind.WIDGET, "^把新闻带回家$", weight=20.0, examples=("把新闻带回家",))


def outlet(**fields: object) -> Outlet:
    return Outlet(**{"key": "yunyu", "name": "云屿在线", **fields})  # type: ignore[arg-type]


def kinds(one: Outlet, **hints: datetime.date) -> dict[str, tuple[str, str]]:
    page = Parser(discover=False).parse_page(PAGE, outlet=one, **hints)  # type: ignore[arg-type]
    return {block.text: (str(block.kind), block.rule) for block in page.blocks}


def test_a_value_hashes_compares_and_pickles() -> None:
    layout = Layout(name="old", marks=("设为首页",), rules=(HOME,), until=datetime.date(2019, 1, 1))
    one = outlet(
        ours={"本网": "云屿网"}, layouts=[layout], readers={"title": "json:loads"}, families=["peace-net"]
    )
    again = pickle.loads(pickle.dumps(one))
    assert again == one
    assert hash(again) == hash(one)
    assert one.every_rule() == (HOME,)


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"key": "Yun Yu"}, "'Yun Yu' is not of lower-case"),
        ({"marks": "云屿"}, "a list of texts is wanted"),
        ({"marks": ["云屿", " "]}, "a name or a mark is empty"),
        ({"domains": ["https://yunyu.example"]}, "'https://yunyu.example' is no host name"),
        ({"ours": {"我报": "云屿日报"}}, "本社 stand for, not '我报'"),
        ({"readers": {"officials": len}}, "unknown fields: officials"),
        ({"rules": [HOME, HOME]}, "two rules called home"),
        ({"rules": [HOME], "layouts": [Layout(name="new", rules=(HOME,))]}, "two rules called home"),
    ],
)
def test_a_mistake_is_said_when_the_value_is_made(fields: dict[str, object], said: str) -> None:
    with pytest.raises(RuleError, match=said):
        outlet(**fields)


def test_what_ours_stands_for() -> None:
    one = outlet(ours={"本网": "云屿网"})
    assert (one.stands_for("本网"), one.stands_for("本报")) == ("云屿网", None)
    assert outlet(family=True).stands_for("本报") is None


@pytest.mark.parametrize(
    ("name", "known"),
    [
        ("云屿日报", {"本报", "本社", "本刊"}),
        ("云屿在线", {"本网", "本站"}),
        ("云屿广播电视台", {"本台", "本站"}),
        ("云屿通讯社", {"本社"}),
        ("云论", {"本报", "本社", "本刊", "本网", "本站", "本台"}),
    ],
)
def test_a_name_stands_only_for_what_it_is(name: str, known: set[str]) -> None:
    words = {"本报", "本社", "本刊", "本网", "本站", "本台"}
    one = outlet(name=name)
    assert {word for word in words if one.stands_for(word) == name} == known
    assert {one.stands_for(word) for word in words - known} <= {None}


def test_checking_names_outlet_and_rule() -> None:
    broken = outlet(rules=[Rule("broken", BlockKind.NAV, "首页(")])
    with pytest.raises(RuleError, match=r"outlet 'yunyu', rule 'broken': missing \)"):
        broken.check()
    with pytest.raises(RuleError, match="does not match its example '正文'"):
        Parser([outlet(rules=[Rule("miss", BlockKind.NAV, "首页", examples=("正文",))])])


def test_a_pattern_may_use_what_the_regex_module_knows() -> None:
    one = outlet(rules=[Rule("han", BlockKind.WIDGET, r"^\p{Han}++$", weight=20.0, longest=8)])
    one.check()
    assert kinds(one)["把新闻带回家"] == ("widget", "han")


def test_cues_and_length_hold_for_an_outlets_rules() -> None:
    long = Rule("long", BlockKind.WIDGET, ".", weight=20.0, longest=6, cues=("带回",))
    found = kinds(outlet(rules=[long]))
    assert [text for text, (_, rule) in found.items() if rule == "long"] == ["把新闻带回家"]


OLD = Layout(name="old", marks=("把新闻带回家",), rules=(HOME,), until=datetime.date(2020, 12, 31))
NEW = Layout(name="new", marks=("扫码看报",), since=datetime.date(2021, 1, 1))


def test_the_page_shows_its_layout_whatever_the_day_says() -> None:
    one = outlet(layouts=[NEW, OLD])
    assert layout_of(one, PAGE, datetime.date(2021, 8, 6)) == OLD
    assert layout_of(one, "扫码看报 2019-05-05") == NEW
    assert layout_of(one, "无") is None
    page = Parser(discover=False).parse_page(PAGE, outlet=one)
    why = page.why_outlet()
    assert why is not None
    assert why.layout == "old"
    assert page.blocks[-1].rule == "home"


@pytest.mark.parametrize(
    ("day", "name"), [("2018-03-03", "first"), ("2024年3月3日", "second"), ("2024-13-41", "first")]
)
def test_days_decide_between_layouts_that_marks_leave_equal(day: str, name: str) -> None:
    first = Layout(name="first", until=datetime.date(2020, 1, 1))
    second = Layout(name="second", since=datetime.date(2020, 1, 2))
    found = layout_of(outlet(layouts=[first, second]), f"云屿 {day}")
    assert found is not None
    assert found.name == name


def test_the_nearer_rule_of_a_name_wins() -> None:
    far = Rule("home", BlockKind.NAV, "家")
    family = outlet(key="family", rules=[far, Rule("more", BlockKind.NAV, "x")], readers={"title": "a:b"})
    whole = composed(outlet(rules=[HOME], readers={"date": "c:d"}), None, (family,))
    assert whole.rules == (HOME, family.rules[1])
    assert dict(whole.readers) == {"title": "a:b", "date": "c:d"}


def test_a_family_lends_its_rules_and_circles_do_no_harm() -> None:
    family = outlet(key="family", name="云屿系", family=True, families=["yunyu"], rules=[HOME])
    member = outlet(families=["family", "unknown"])
    page = Parser([member, family], discover=False).parse_page(PAGE, outlet="yunyu")
    assert page.blocks[-1].rule == "home"


def test_a_name_of_a_builtin_rule_is_told_apart() -> None:
    one = outlet(rules=[Rule("widget-count", BlockKind.WIDGET, "^把新闻带回家$", weight=20.0)])
    assert kinds(one)["把新闻带回家"] == ("widget", "yunyu:widget-count")
    assert renamed(one, ()) == one.rules


def test_readers_by_place_and_readers_that_fail() -> None:
    one = outlet(
        readers={"title": "no_such_module:read", "source": "operator:countOf", "date": lambda *_: None}
    )
    page = Parser(discover=False).parse_page(PAGE, outlet=one)
    assert (page.articles[0].title, page.articles[0].source) == ("云屿市召开防汛工作会议", "云屿日报")
    assert [issue.code for issue in page.issues] == ["broken-reader"] * 2
    assert "title failed: ModuleNotFoundError" in page.issues[0].message


@pytest.mark.parametrize(
    ("field", "made"),
    [
        ("title", "朔原市"),
        ("title", ""),
        ("byline", ("云屿市", [])),
        ("byline", 3),
        ("date", Found("x", 0, 1, "r")),
        ("date", "2021-08-05"),
        ("date", PartialDate(2021)),
    ],
)
def test_a_reader_that_returns_something_else_is_told_of_and_set_aside(field: str, made: object) -> None:
    page = Parser(discover=False).parse_page(PAGE, outlet=outlet(readers={field: lambda *_: made}))
    assert page.articles[0] == Parser(discover=False).parse_page(PAGE, outlet=outlet()).articles[0]
    assert [issue.code for issue in page.issues] == ["broken-reader"]


def test_what_a_reader_may_return() -> None:
    said = Byline((Contributor("韦小梅", Role.REPORTER, None, 0, 3),))
    readers: dict[str, Reader | str] = {
        "title": lambda *_: "防汛",
        "source": lambda text, folded, story: ("云屿", text.index("云屿"), text.index("云屿") + 2),
        "date": lambda *_: (PartialDate(2020, 1, 2), 0, 3),
        "byline": lambda *_: said,
    }
    page = Parser(discover=False).parse_page(PAGE, outlet=outlet(readers=readers))
    article = page.articles[0]
    assert (article.title, article.source, article.byline) == ("防汛", "云屿", said)
    assert article.date == PartialDate(2020, 1, 2)
    assert page.issues == ()
    assert [
        (one.field, PAGE[one.start : one.end]) for one in article.evidence if one.rule == "outlet-reader"
    ] == [
        ("title", "防汛"),
        ("source", "云屿"),
        ("date", PAGE[:3]),
    ]


SLOW = Rule("slow", BlockKind.NAV, r"^(?:首|首首)+$")


def test_only_the_rule_that_runs_away_is_set_aside() -> None:
    text = PAGE + "首" * 60 + "尾\n" + "首" * 61 + "尾\n把新闻带回家\n"
    began = time.perf_counter()
    page = Parser().parse_page(text, outlet=outlet(rules=[SLOW, HOME]))
    assert time.perf_counter() - began < 2
    assert [issue.code for issue in page.issues if issue.code.endswith("rule")] == ["slow-rule"]
    assert "'slow'" in next(issue.message for issue in page.issues if issue.code == "slow-rule")
    assert next(block.rule for block in page.blocks if block.text == "把新闻带回家") == "home"


def test_a_function_that_fails_and_a_pattern_that_is_wrong_are_issues() -> None:
    def fail(look: Look) -> bool:
        raise KeyError(look.text)

    rules = [Rule("fails", BlockKind.NAV, fail), Rule("wrong", BlockKind.NAV, "("), HOME]
    page = Parser().parse_page(PAGE, outlet=outlet(rules=rules))
    assert [issue.code for issue in page.issues] == ["broken-rule"] * 2
    assert "rule 'fails': KeyError" in page.issues[0].message
    assert page.blocks[-1].rule == "home"


def test_a_rule_has_so_much_time_for_a_page() -> None:
    guard = Guard()

    def slow(_: object) -> bool:
        time.sleep(PAGE_TIMEOUT / 2)
        return True

    waited = [guard.ask("r", slow, None, at) for at in range(5)]
    assert waited[0]
    assert not waited[-1]
    assert guard.faults["r"].code == "slow-rule"

    def late(_: object) -> bool:
        raise SlowRuleError("late")

    assert not guard.ask("s", late, None, 7)
    assert (guard.faults["s"].message, guard.faults["s"].start) == ("late", 7)
