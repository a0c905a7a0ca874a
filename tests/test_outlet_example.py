"""The example distribution is built, installed into an environment of its own, and found there."""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
import venv
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
EXAMPLE = ROOT / "examples" / "outlets-example"
ASK = """
import warnings
from govnews import Parser
with warnings.catch_warnings(record=True) as told:
    warnings.simplefilter("always")
    offers = Parser().registry.offers
names = offers["yunyu-daily"].origin, offers["qinglan-net"].outlet.name
print(*names, *[one.message for one in told], sep=" | ")
page = Parser().parse_page("青岚县召开会议\\n2021-08-05\\n本网讯 青岚县召开防汛会议。\\n青岚网版权所有\\n")
print(page.outlet, page.articles[0].source)
"""


def run(*command: str | Path, **environment: str) -> str:
    done = subprocess.run(
        [str(part) for part in command],
        check=False,
        capture_output=True,
        encoding="utf-8",
        env={**os.environ, "PYTHONPATH": "", "PYTHONIOENCODING": "utf-8", **environment},
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def wheels(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheels of govnews and of the example; the test is skipped where no index can be reached."""
    folder = tmp_path_factory.mktemp("wheels")
    build = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--retries", "0", "--wheel-dir"]
    done = subprocess.run(
        [*build, str(folder), str(EXAMPLE), str(ROOT)], check=False, capture_output=True, encoding="utf-8"
    )
    if "No matching distribution found for hatchling" in done.stderr or "NewConnectionError" in done.stderr:
        pytest.skip("no package index can be reached")
    assert done.returncode == 0, done.stderr
    return folder


@pytest.fixture(scope="module")
def python(tmp_path_factory: pytest.TempPathFactory, wheels: Path) -> Path:
    """The interpreter of a fresh environment with both installed; what they need is lent from this one."""
    home = tmp_path_factory.mktemp("venv")
    venv.create(home, with_pip=False)
    purelib = sysconfig.get_path("purelib", "venv", {"base": str(home), "platbase": str(home)})
    install = [
        sys.executable,
        "-m",
        "pip",
        "install",
        "--quiet",
        "--no-deps",
        "--no-index",
        "--target",
        purelib,
    ]
    run(*install, *sorted(wheels.glob("*.whl")))
    # A path file lends attrs, jieba, regex and pytest; it comes last, so the wheels go first.
    Path(purelib, "lent.pth").write_text(sysconfig.get_path("purelib") + "\n", encoding="utf-8")
    return home / ("Scripts" if os.name == "nt" else "bin") / "python"


@pytest.mark.slow
def test_an_installed_distribution_is_found(python: Path) -> None:
    where = run(python, "-c", "import govnews; print(govnews.__file__)")
    assert str(python.parent.parent) in where, "the wheel must be tested, not the source tree"
    found, read = run(python, "-c", ASK).splitlines()
    assert found.startswith("govnews-outlets-example 0.1.0 | 青岚网")
    assert "set aside" not in found
    assert read == "qinglan-net 青岚网"


@pytest.mark.slow
def test_its_own_tests_pass(python: Path) -> None:
    tests = EXAMPLE / "tests"
    run(
        python,
        "-m",
        "pytest",
        "-q",
        "-p",
        "no:cacheprovider",
        "--rootdir",
        tests,
        tests,
        PYTHONDONTWRITEBYTECODE="1",
    )
    checked = run(python, "-m", "govnews.cli", "outlet", "check", "yunyu-daily", tests / "pages")
    assert "yunyu-daily: 1 of 1 page is read as labelled" in checked
