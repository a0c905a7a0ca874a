"""Rules and cutting patterns carry their examples; here they are run."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Sequence
from pathlib import Path
from time import perf_counter
from typing import Any

import pytest

from govnews.folding import fold
from govnews.rules import Look, Rule
from govnews.stages.cut import cut
from govnews.stages.cut.accounts import ACCOUNT_HEADS, ACCOUNT_TAILS
from govnews.stages.cut.heads import HEADS
from govnews.stages.cut.inner import INNER
from govnews.stages.cut.patterns import Cut
from govnews.stages.cut.tails import CLOSING_BRACKET, TAILS
from govnews.stages.label.facts import FACTS
from govnews.stages.label.line_rules import RULES
from govnews.tables import rows

CUTS = (*ACCOUNT_HEADS, *HEADS, *ACCOUNT_TAILS, *TAILS, CLOSING_BRACKET, *INNER)
# A pattern for a page that lost its line ends is asked only about a long line.
FILLER = "会议听取了各乡镇和有关部门的工作汇报,分析了当前面临的形势,研究了下一阶段的工作安排。" * 6


def padded(rule: Cut, line: str) -> tuple[str, ...]:
    """The example as it stands and, for a pattern over flattened pages, in a line of such a page's length."""
    if rule in (*ACCOUNT_TAILS, *TAILS) or rule is CLOSING_BRACKET:
        return (line, FILLER + line)
    if rule in (*ACCOUNT_HEADS, *HEADS):
        return (line, f"{line},{FILLER}")
    return (FILLER + line + FILLER,)


def pieces(line: str, rule: Cut) -> list[str]:
    """What the cutter cuts off a line in the name of a pattern."""
    return [line[p.start : p.end] for p in cut(line, fold(line)) if p.rule == rule.name]


@pytest.mark.parametrize("rules", [RULES, CUTS], ids=["rules", "cuts"])
def test_names_are_unique(rules: Sequence[Rule | Cut]) -> None:
    names = [rule.name for rule in rules]
    assert sorted(names) == sorted(set(names))


STAGES = Path(__file__).parent.parent / "src" / "govnews" / "stages"
# What may be the name of a rule, of a cut or of a fact, or how several begin: title-document, kicker-event.
NAME = re.compile(r"(?:[a-z]+-)+[a-z0-9]+")


def names_in(node: ast.AST) -> set[str]:
    """The names that stand in some code as strings."""
    texts = (
        one.value for one in ast.walk(node) if isinstance(one, ast.Constant) and isinstance(one.value, str)
    )
    return {text for text in texts if NAME.fullmatch(text)}


def given_in(tree: ast.Module) -> set[str]:
    """The names that a module hands to a call, as it does with the reason why a piece is read so."""
    constants: dict[str, set[str]] = {}
    for node in (node for node in tree.body if isinstance(node, ast.Assign)):
        target, value = node.targets[0], node.value
        pairs = [(target, value)]
        if isinstance(target, ast.Tuple) and isinstance(value, ast.Tuple):
            pairs = list(zip(target.elts, value.elts, strict=True))
        constants |= {one.id: names_in(said) for one, said in pairs if isinstance(one, ast.Name)}
    found: set[str] = set()
    for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call)):
        if isinstance(call.func, ast.Name) and call.func.id == "frozenset":
            continue
        if isinstance(call.func, ast.Attribute) and call.func.attr == "startswith":
            continue
        for value in (*call.args, *(one.value for one in call.keywords)):
            found |= constants.get(value.id, set()) if isinstance(value, ast.Name) else names_in(value)
    return found


def test_every_rule_that_a_stage_asks_for_exists() -> None:
    trees = {path: ast.parse(path.read_text(encoding="utf-8")) for path in STAGES.rglob("*.py")}
    known = {rule.name for rule in RULES} | {rule.name for rule in CUTS} | set(FACTS)
    known = known.union(*(given_in(tree) for tree in trees.values()))
    for path, tree in trees.items():
        asked = {name for name in names_in(tree) if not name.startswith("html-")}
        lost = [name for name in asked if not any(one.startswith(name) for one in known)]
        assert not lost, f"{path.name} asks for rules that no longer exist"


@pytest.mark.parametrize("table", ["grammar", "paper", "html"])
def test_the_tables_weigh_only_what_exists(table: str) -> None:
    lines = ast.parse((STAGES / "cut" / "lines.py").read_text(encoding="utf-8"))
    known = {
        "rule": {rule.name for rule in RULES},
        "cut": {rule.name for rule in CUTS} | names_in(lines),
        "fact": set(FACTS),
    }
    for what, name, *_ in rows(table):
        if not name.startswith("html-"):
            assert name in known.get(what, {name}), f"{what} {name}"


@pytest.mark.parametrize("rule", [*RULES, *CUTS], ids=lambda rule: f"{type(rule).__name__}-{rule.name}")
def test_every_pattern_has_examples_and_a_counter_example(rule: Rule | Cut) -> None:
    """A thing is printed in several ways, and only a line that looks alike shows where a pattern ends."""
    assert len(set(rule.examples)) >= 2
    assert rule.counter_examples


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_rule(rule: Rule) -> None:
    rule.check()


@pytest.mark.parametrize("rule", CUTS, ids=lambda rule: rule.name)
def test_cut_examples(rule: Cut) -> None:
    for line, piece in rule.examples:
        found = [pieces(text, rule) for text in padded(rule, line)]
        assert [piece] in [cuts[:1] if rule.repeated else cuts for cuts in found], f"{line}: {found}"


@pytest.mark.parametrize("rule", CUTS, ids=lambda rule: rule.name)
def test_cut_counter_examples(rule: Cut) -> None:
    for line in rule.counter_examples:
        for text in padded(rule, line):
            assert pieces(text, rule) == [], text


HOSTILE = (
    "来源:云岭日报 发布时间:2021-03-19 作者:江晚 ",
    "记者江晚 通讯员柯岩 文/图 ",
    "a.",
    "a(",
    "a[",
    "云 ",
    "云、",
    "记者 ",
    "来源:",
    "1-",
    "1.",
    "2021-",
    "[a](",
    "《云",
    "主持 ",
    "讲话",
    "微信",
    "=",
    "{",
)
LIMIT = 0.05
"""Seconds for one piece; a pattern whose time doubles with every character takes many times as long."""


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_no_rule_is_slow_on_what_repeats(rule: Rule) -> None:
    test = rule.compile()
    for part in HOSTILE:
        for end in ("", ";", "云"):
            look = Look(fold((part * 44)[:44] + end).strip(), 0, 0, 1, 0, True, True)
            assert min(_seconds(test, look) for _ in range(3)) < LIMIT, look.text


@pytest.mark.parametrize("rule", CUTS, ids=lambda rule: rule.name)
def test_no_cut_is_slow_on_what_repeats(rule: Cut) -> None:
    find = rule.compiled.match if rule in (*ACCOUNT_HEADS, *HEADS) else rule.compiled.search
    for part in (*HOSTILE, "编辑 ", "编辑: "):
        for end in ("。云", ""):
            text = fold((part * 240)[:240] + end)
            assert min(_seconds(find, text) for _ in range(3)) < LIMIT, text


def _seconds(ask: Callable[[Any], object], what: Any) -> float:
    began = perf_counter()
    ask(what)
    return perf_counter() - began
