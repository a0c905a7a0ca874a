from __future__ import annotations

import codecs
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govnews import read_text
from govnews.errors import GovnewsError, ReadError

PAGE = "云岭市召开会议\r\n\u3000\u3000本报讯（记者 韦小梅）\n张三\r李四\n"


@pytest.mark.parametrize(
    "data",
    [
        PAGE.encode(),
        codecs.BOM_UTF8 + PAGE.encode(),
        PAGE.encode("gb18030"),
        ("\ufeff" + PAGE).encode("gb18030"),
        codecs.BOM_UTF16_LE + PAGE.encode("utf-16-le"),
        codecs.BOM_UTF16_BE + PAGE.encode("utf-16-be"),
    ],
    ids=["utf-8", "utf-8-bom", "gb18030", "gb18030-bom", "utf-16-le", "utf-16-be"],
)
def test_encodings(data: bytes, tmp_path: Path) -> None:
    path = tmp_path / "页.txt"
    path.write_bytes(data)
    assert read_text(data) == PAGE
    assert read_text(path) == PAGE
    assert read_text(str(path)) == PAGE


@given(st.text())
def test_utf_8_comes_back_as_it_was(text: str) -> None:
    assert read_text(text.encode()) == text.removeprefix("\ufeff")


@given(st.text("云岭市委书记\u3000，。\r\n", min_size=3).map(lambda text: "防汛" + text))
def test_gbk_comes_back_as_it_was(text: str) -> None:
    assert read_text(text.encode("gbk")) == text


def test_a_rare_character_needs_all_of_gb18030() -> None:
    assert read_text("局长\U00020bb7\u4dae".encode("gb18030")) == "局长\U00020bb7\u4dae"


def test_damaged_utf_8_is_not_read_as_gb18030() -> None:
    whole = ("云岭市召开防汛工作会议。" * 3).encode()
    with pytest.raises(ReadError, match=f"damaged utf-8 at byte {len(whole) - 3}"):
        read_text(whole[:-1])


def test_neither_encoding(tmp_path: Path) -> None:
    path = tmp_path / "image.txt"
    path.write_bytes(b"\x89PNG\r\n\x1a\n\x00\xff\xff\xff\x00")
    with pytest.raises(ReadError, match=r"image\.txt: neither UTF-8 nor GB18030"):
        read_text(path)


def test_half_a_character_of_utf_16() -> None:
    with pytest.raises(ReadError, match="bytes: damaged utf-16"):
        read_text(codecs.BOM_UTF16_LE + b"\x51")


@pytest.mark.parametrize("name", ["missing.txt", "", "a\x00b"])
def test_a_file_that_cannot_be_read_is_named(name: str, tmp_path: Path) -> None:
    path = f"{tmp_path}/{name}"
    with pytest.raises(ReadError) as why:
        read_text(path)
    assert str(why.value).startswith(f"{path}: ")
    assert isinstance(why.value, GovnewsError)
    assert isinstance(why.value, ValueError)


@pytest.mark.parametrize("data", [b"", codecs.BOM_UTF8])
def test_nothing_reads_as_nothing(data: bytes) -> None:
    assert read_text(data) == ""
