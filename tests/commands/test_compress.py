"""What a server sends instead of a file: the same, and smaller."""
import gzip
from pathlib import Path

import brotli
import pytest

from macros.commands.compress import TEXT, compress


def test_each_text_is_there_three_times_and_holds_the_same(tmp_path: Path) -> None:
    for name in ("index.html", "guider/x/index.html", "search/index.json", "specs/x.xlsx", "favicon.png"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(f"å {name} ".encode() * 1000)
    before = {file: file.read_bytes() for file in tmp_path.rglob("*") if file.is_file()}
    compress(tmp_path)
    after = {file: file.read_bytes() for file in tmp_path.rglob("*") if file.is_file()}
    texts = {file for file in before if file.suffix in TEXT}
    assert len(texts) == 3
    assert after.keys() == before.keys() | {Path(f"{file}{end}") for file in texts for end in (".gz", ".br")}
    for file, content in before.items():
        assert after[file] == content
        if file in texts:
            by_gzip, by_brotli = after[Path(f"{file}.gz")], after[Path(f"{file}.br")]
            assert gzip.decompress(by_gzip) == brotli.decompress(by_brotli) == content
            assert len(by_brotli) < len(by_gzip) < len(content)
    compress(tmp_path)
    assert {file: file.read_bytes() for file in tmp_path.rglob("*") if file.is_file()} == after


def test_a_file_that_can_not_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text("x", "utf-8")
    (tmp_path / "index.html.br").mkdir()
    with pytest.raises(OSError, match=r"index\.html\.br"):
        compress(tmp_path)


def test_every_kind_of_text_that_is_built_is_compressed(built: Path) -> None:
    assert {file.suffix for file in built.rglob("*") if file.is_file()} == TEXT | {".xlsx"}
