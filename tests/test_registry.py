"""Where outlets come from: passed, installed, built in; broken ones stop nobody."""

from __future__ import annotations

import subprocess
import sys
import warnings
from collections.abc import Iterator
from importlib.metadata import EntryPoint
from pathlib import Path

import pytest

from govnews import Outlet, OutletNotFoundError, OutletWarning, Parser, registry
from govnews.registry import Registry, builtin, builtin_keys, installed

OURS = Outlet(key="cctv", name="我们的央视网", marks=("某某大厦",))
ENTRY = Outlet(key="entry", name="装上的网")
BOTH = (Outlet(key="first", name="一"), Outlet(key="second", name="二"))
NOTHING = 7


@pytest.fixture
def entries(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[EntryPoint]]:
    """The entry points of the group, for a test to fill."""
    found: list[EntryPoint] = []
    monkeypatch.setattr(registry, "entry_points", lambda group: found if group == "govnews.outlets" else [])
    installed.cache_clear()
    yield found
    installed.cache_clear()


def entry(value: str) -> EntryPoint:
    return EntryPoint("some-name", value, registry.GROUP)


def test_an_installed_outlet_is_found(entries: list[EntryPoint], tmp_path: Path) -> None:
    entries += [entry(f"{__name__}:ENTRY"), entry(f"{__name__}:BOTH")]
    offers = Registry().offers
    assert [offers[key].outlet for key in ("entry", "first", "second")] == [ENTRY, *BOTH]
    assert Parser().parse_page("会议", outlet="entry").outlet == "entry"
    assert "entry" not in Registry(discover=False).offers


def test_a_broken_one_is_named_and_stops_nobody(entries: list[EntryPoint]) -> None:
    entries += [entry("no_such_module:x"), entry(f"{__name__}:NOTHING"), entry(f"{__name__}:ENTRY")]
    with pytest.warns(OutletWarning) as told:
        found = installed()
    assert [offer.outlet for offer in found.offers] == [ENTRY]
    said = [str(why) for why in found.broken]
    assert "outlet 'some-name' of an unknown distribution: ModuleNotFoundError" in said[0]
    assert "is no Outlet and no TOML file but a int" in said[1]
    assert [str(one.message) for one in told] == [f"set aside: {why}" for why in said]
    assert "entry" in Registry().offers


def test_a_distribution_is_named_with_its_version(entries: list[EntryPoint]) -> None:
    class Dist:
        name, version = "qinglan-outlets", "1.4"

    broken = entry("no_such_module:x")
    vars(broken)["dist"] = Dist()
    entries.append(broken)
    with pytest.warns(OutletWarning, match=r"of qinglan-outlets 1\.4: ModuleNotFoundError"):
        installed()


def test_the_passed_one_wins_and_that_is_said(entries: list[EntryPoint]) -> None:
    known = Registry([OURS])
    with pytest.warns(OutletWarning, match="'cctv': passed is used, built in is set aside"):
        assert known.offers["cctv"].outlet is OURS
    entries.append(entry(f"{__name__}:OURS"))
    installed.cache_clear()
    with pytest.warns(OutletWarning, match="'cctv': an unknown distribution is used, built in is set aside"):
        assert Registry().get("cctv") == OURS


def test_the_same_value_twice_is_no_clash(entries: list[EntryPoint]) -> None:
    entries.append(entry(f"{__name__}:ENTRY"))
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert Registry([ENTRY]).offers["entry"].origin == "passed"


def test_what_is_no_outlet_is_refused() -> None:
    with pytest.raises(TypeError, match=r"an Outlet is wanted, not str"):
        Parser(["cctv"])  # type: ignore[list-item]


def test_an_unknown_key_lists_the_known_ones() -> None:
    with pytest.raises(OutletNotFoundError, match=r"no outlet 'nowhere'; known: .*xinhua"):
        Registry().get("nowhere")
    with pytest.raises(OutletNotFoundError, match="known: none"):
        Registry(discover=False).get("nowhere")


def test_files_are_read_one_by_one() -> None:
    builtin.cache_clear()
    assert len(builtin_keys()) > 30
    assert builtin.cache_info().currsize == 0
    assert builtin("cctv") is not None
    assert builtin("nowhere") is None


def test_importing_reads_no_outlet() -> None:
    code = (
        "import sys, govnews, govnews.parser; from govnews import registry; "
        "govnews.Parser(); asked = [registry.builtin.cache_info(), registry.installed.cache_info()]; "
        "assert [one.currsize for one in asked] == [0, 0]"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
