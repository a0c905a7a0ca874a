from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

import pytest

from govnews import cli, parse_page

PAGE = """\
云岭新闻网 > 要闻 > 正文
压实责任 守住防汛安全底线
2021-02-19 16:15:07 来源：云岭日报
　　本报讯（记者 韦小梅）2月18日，云岭市委书记张国栋深入青岚县调研防汛工作，要求压实责任，守住安全底线。
责任编辑：李晓明
"""
MENU = "首页 | 政务公开 | 互动交流\n"
Captured = pytest.CaptureFixture[str]


@pytest.fixture
def page(tmp_path: Path) -> str:
    path = tmp_path / "page.txt"
    path.write_bytes(PAGE.encode())
    return str(path)


def pipe(monkeypatch: pytest.MonkeyPatch, data: bytes) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))


def test_a_report_by_default(page: str, capsys: Captured) -> None:
    assert cli.main(["parse", page]) == cli.OK
    out, err = capsys.readouterr()
    assert out.startswith(f"{page}: 1 article\n")
    for line in (
        "title       压实责任 守住防汛安全底线",
        "byline      韦小梅 (reporter), 李晓明 (editor)",
        "source      云岭日报",
        "date        2021-02-19 16:15:07",
        "officials   张国栋  云岭市委书记",
        "boilerplate nav 1",
    ):
        assert line in out.splitlines()
    assert err == ""


def test_json_is_a_list_of_pages(page: str, capsys: Captured) -> None:
    assert cli.main(["parse", "--format", "json", page, page]) == cli.OK
    first, second = json.loads(capsys.readouterr().out)
    assert first == second
    assert list(first) == ["file", "outlet", "articles", "blocks", "issues"]
    assert first["file"] == page
    assert first["articles"][0]["title"] == "压实责任 守住防汛安全底线"
    assert "".join(block["text"] for block in first["blocks"]) == "".join(
        b.text for b in parse_page(PAGE).blocks
    )


def test_jsonl_is_a_page_per_line(page: str, capsys: Captured) -> None:
    assert cli.main(["parse", "--format", "jsonl", page, page]) == cli.OK
    lines = capsys.readouterr().out.splitlines()
    assert [json.loads(line)["articles"][0]["source"] for line in lines] == ["云岭日报"] * 2


@pytest.mark.parametrize("arguments", [[], ["-"]])
def test_standard_input(arguments: list[str], monkeypatch: pytest.MonkeyPatch, capsys: Captured) -> None:
    pipe(monkeypatch, PAGE.encode("gb18030"))
    assert cli.main(["parse", *arguments]) == cli.OK
    out = capsys.readouterr().out
    assert out.startswith("standard input: 1 article\n")
    assert "云岭日报" in out


def test_a_terminal_is_not_waited_for(monkeypatch: pytest.MonkeyPatch, capsys: Captured) -> None:
    pipe(monkeypatch, b"")
    monkeypatch.setattr(sys.stdin, "isatty", lambda: True, raising=False)
    with pytest.raises(SystemExit) as stop:
        cli.main(["parse"])
    assert stop.value.code == cli.USAGE
    assert "FILE" in capsys.readouterr().err


@pytest.mark.parametrize("encoding", ["gbk", "gb18030", "utf-8-sig", "utf-16"])
def test_files_of_other_encodings(encoding: str, tmp_path: Path, capsys: Captured) -> None:
    path = tmp_path / "页.txt"
    path.write_bytes(PAGE.encode(encoding))
    assert cli.main(["parse", "--format", "jsonl", str(path)]) == cli.OK
    row = json.loads(capsys.readouterr().out)
    assert row["articles"][0]["title"] == "压实责任 守住防汛安全底线"
    assert row["blocks"][0]["start"] == 0


def test_one_unreadable_file_stops_no_other(page: str, tmp_path: Path, capsys: Captured) -> None:
    image = tmp_path / "image.txt"
    image.write_bytes(b"\x89PNG\xff\xff\xff")
    missing = str(tmp_path / "missing.txt")
    empty = tmp_path / "empty"
    empty.mkdir()
    code = cli.main(["parse", "--format", "jsonl", missing, str(image), str(empty), page])
    out, err = capsys.readouterr()
    assert code == cli.NOTHING
    assert [json.loads(line)["file"] for line in out.splitlines()] == [page]
    named = [f"govnews: {name}: " for name in (missing, image, empty)]
    assert [line.startswith(name) for line, name in zip(err.splitlines(), named, strict=True)] == [True] * 3


def test_a_page_without_an_article_is_named_and_fails_only_alone(
    page: str, tmp_path: Path, capsys: Captured
) -> None:
    menu = tmp_path / "menu.txt"
    menu.write_text(MENU, encoding="utf-8")
    assert cli.main(["parse", str(menu)]) == cli.NOTHING
    assert capsys.readouterr().err == f"govnews: {menu}: no article\n"
    assert cli.main(["parse", str(menu), page]) == cli.OK


def test_crawled_fills_the_year(tmp_path: Path, capsys: Captured) -> None:
    path = tmp_path / "page.txt"
    path.write_text(PAGE.replace("2021-02-19 16:15:07 ", ""), encoding="utf-8")
    for arguments, expected in (([], "XXXX-02-18"), (["--crawled", "2021-02-20"], "2021-02-18")):
        assert cli.main(["parse", "--format", "jsonl", *arguments, str(path)]) == cli.OK
        assert json.loads(capsys.readouterr().out)["articles"][0]["date"]["edtf"] == expected


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ([], "COMMAND"),
        (["read"], "read"),
        (["parse", "--format", "xml", "x"], "xml"),
        (["parse", "--crawled", "tomorrow", "x"], "YYYY-MM-DD"),
    ],
)
def test_wrong_usage(arguments: list[str], told: str, capsys: Captured) -> None:
    with pytest.raises(SystemExit) as stop:
        cli.main(arguments)
    assert stop.value.code == cli.USAGE
    assert told in capsys.readouterr().err


def test_an_unknown_outlet_is_wrong_usage(page: str, capsys: Captured) -> None:
    assert cli.main(["parse", "--outlet", "nowhere", page]) == cli.USAGE
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("govnews: no outlet 'nowhere'")


COMMAND = (sys.executable, "-m", "govnews.cli")
HERE = {**os.environ, "PYTHONPATH": str(Path(cli.__file__).parents[1])}


def run(*arguments: str, **variables: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [*COMMAND, *arguments], capture_output=True, timeout=60, check=False, env=HERE | variables
    )


def test_the_version() -> None:
    done = run("--version")
    assert (done.returncode, done.stdout.decode().strip()) == (0, f"govnews {version('govnews')}")


def test_a_terminal_that_knows_no_chinese(page: str) -> None:
    for form in ("text", "json"):
        done = run("parse", "--format", form, page, PYTHONIOENCODING="ascii")
        assert (done.returncode, done.stderr) == (0, b"")
    assert json.loads(done.stdout)[0]["articles"][0]["source"] == "云岭日报"


def test_a_reader_that_has_enough_ends_it_quietly(page: str) -> None:
    with subprocess.Popen(
        [*COMMAND, "parse", "--format", "jsonl", *[page] * 200],
        env=HERE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdout
        assert process.stderr
        assert process.stdout.readline().startswith(b'{"file"')
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait(timeout=60) == cli.OK


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
def test_a_full_disk_is_told_in_one_line(page: str) -> None:
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "govnews.cli", "parse", page],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    assert (done.returncode, done.stderr.count("\n")) == (cli.NOTHING, 1)
    assert "cannot write the output" in done.stderr
