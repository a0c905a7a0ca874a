from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govnews.blocks import BlockKind
from govnews.errors import RuleError
from govnews.rules import Look, Rule, RuleSet, half_width

BAR = Rule("share-bar", BlockKind.WIDGET, r"^分享到[::]", examples=("分享到:微信 微博",))


def look(text: str) -> Look:
    return Look(text, 0, 0, 1, 0, True, True)


def voting(rules: RuleSet, text: str) -> list[str]:
    return [rules.rules[at].name for at in rules.votes(look(text))]


def test_a_pattern_meets_the_folded_text_however_it_is_written() -> None:
    full = Rule("full", BlockKind.WIDGET, "^分享到\uff1a", examples=("分享到:微信", "分享到\uff1a微信"))
    full.check()
    assert voting(RuleSet([full]), "分享到:微信") == ["full"]


def test_a_full_width_bracket_in_a_pattern_is_a_plain_character() -> None:
    assert half_width("\uff08图\uff09\uff0e+") == r"\(图\)\.+"


@pytest.mark.parametrize(
    ("rule", "message"),
    [
        (Rule("r", BlockKind.NAV, "首页", examples=("正文",)), "'r' does not match its example '正文'"),
        (Rule("r", BlockKind.NAV, "页", counter_examples=("首页",)), "'r' matches its example '首页'"),
        (Rule("r", BlockKind.NAV, "首页", examples=("首页首页",), longest=3), "does not match"),
        (Rule("r", BlockKind.NAV, "首页", examples=("首页",), cues=("正文",)), "does not match"),
    ],
)
def test_wrong_examples_are_told(rule: Rule, message: str) -> None:
    with pytest.raises(RuleError, match=message):
        rule.check()


def test_a_broken_pattern_is_drawn() -> None:
    with pytest.raises(RuleError) as why:
        Rule("broken", BlockKind.NAV, "首页(").compile()
    first, second, third = str(why.value).split("\n")
    assert "'broken'" in first
    assert second.strip() == "首页("
    assert third.index("^") == second.index("(")


def test_a_function_may_ask_more_than_the_text() -> None:
    rule = Rule("deep", BlockKind.BODY, lambda look: look.indent >= 2)
    rules = RuleSet([rule])
    assert not rules.votes(look("正文"))
    assert rules.votes(Look("正文", 0, 0, 1, 2, True, True)) == (0,)


def test_two_rules_of_one_name_are_refused() -> None:
    with pytest.raises(RuleError, match="share-bar"):
        RuleSet([BAR], guarded=[BAR])


def test_votes_come_in_the_order_of_the_rules() -> None:
    rules = RuleSet(
        [
            Rule("b", BlockKind.NAV, "页", cues=("页",)),
            Rule("a", BlockKind.NAV, "首"),
            Rule("c", BlockKind.NAV, "首页", cues=("首页",)),
        ],
        guarded=[BAR],
    )
    assert voting(rules, "首页") == ["b", "a", "c"]
    assert voting(rules, "分享到:首页") == ["b", "a", "c", "share-bar"]


def test_a_rule_is_not_asked_about_longer_pieces() -> None:
    rules = RuleSet([Rule("short", BlockKind.NAV, "首", longest=35)])
    assert voting(rules, "首" * 35) == ["short"]
    assert voting(rules, "首" * 36) == []


@given(
    st.lists(
        st.tuples(st.text("首页面的a", min_size=1, max_size=3), st.none() | st.integers(1, 40)), max_size=6
    ),
    st.text("首页面的a", min_size=1, max_size=45),
)
def test_cues_change_the_cost_and_never_the_votes(made: list[tuple[str, int | None]], text: str) -> None:
    def rules(cued: bool) -> RuleSet:
        return RuleSet(
            Rule(str(i), BlockKind.NAV, word, longest=most, cues=(word,) if cued else ())
            for i, (word, most) in enumerate(made)
        )

    assert voting(rules(True), text) == voting(rules(False), text)


def test_a_pattern_that_runs_away_is_stopped_and_named() -> None:
    rules = RuleSet([], guarded=[Rule("away", BlockKind.NAV, r"^(?:首|首首)+$")])
    began = time.perf_counter()
    with pytest.raises(RuleError, match="'away'"):
        rules.votes(look("首" * 60 + "尾"))
    assert time.perf_counter() - began < 5


def test_a_kind_may_be_given_by_its_value_and_must_be_one() -> None:
    assert Rule("r", "nav", "首页").kind is BlockKind.NAV
    with pytest.raises(RuleError, match="'menu' is no kind of block"):
        Rule("r", "menu", "首页")


def test_what_is_remembered_of_a_line_is_remembered_with_its_place() -> None:
    rules = RuleSet([Rule("top", BlockKind.META, lambda look: look.index < 3)])
    low, high = (Look("云江日报", 0, at, 40, 0, True, True) for at in (30, 0))
    assert [rules.votes(low), rules.votes(high), rules.votes(low)] == [(), (0,), ()]
