"""Files are written all of them or none."""
from pathlib import Path

import pytest

from macros.commands.files import write_all
from tests.commands.running import contents


def test_new_and_changed_files_are_written_and_nothing_is_left_beside_them(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"old")
    (tmp_path / "a.txt").chmod(0o640)
    assert write_all({"a.txt": b"new", "b/c.txt": b"c"}, tmp_path)
    assert contents(tmp_path) == {"a.txt": b"new", "b/c.txt": b"c"}
    assert (tmp_path / "a.txt").stat().st_mode & 0o777 == 0o640


def test_when_one_can_not_be_written_the_others_are_as_they_were(
        tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.txt").write_bytes(b"old")
    (tmp_path / "taken").mkdir()
    assert not write_all({"a.txt": b"new", "new.txt": b"x", "taken": b"y", "last.txt": b"z"}, tmp_path)
    assert contents(tmp_path) == {"a.txt": b"old"}
    said = capsys.readouterr().err
    assert said.startswith(f"{tmp_path / 'taken'}: kunde inte skrivas (")
    assert said.endswith("; inget är ändrat\n")


def test_a_file_in_the_place_of_a_folder_stops_it(tmp_path: Path) -> None:
    (tmp_path / "docs").write_bytes(b"a file")
    assert not write_all({"docs/a.md": b"x"}, tmp_path)
    assert contents(tmp_path) == {"docs": b"a file"}
