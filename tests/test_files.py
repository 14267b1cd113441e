"""Files that are written whole or not at all, whatever stands at their name."""

import os
import stat
import subprocess
import sys

import pytest

from quiz.files import write_new, write_whole, written_whole


def names_in(folder):
    return [path.name for path in folder.iterdir()]


def test_new_bytes_take_the_place_of_the_old(tmp_path):
    path = tmp_path / "a.txt"
    write_whole(path, b"un")
    write_whole(path, b"deux")
    assert path.read_bytes() == b"deux"
    assert names_in(tmp_path) == ["a.txt"]


def test_until_all_is_written_the_old_file_stands(tmp_path):
    path = tmp_path / "a.txt"
    path.write_bytes(b"ancien")
    with written_whole(path) as stream:
        stream.write(b"nouveau")
        assert path.read_bytes() == b"ancien"
    assert path.read_bytes() == b"nouveau"


def test_what_ends_half_way_leaves_the_old_file_and_nothing_else(tmp_path):
    path = tmp_path / "a.txt"
    path.write_bytes(b"ancien")

    def stops():
        with written_whole(path) as stream:
            stream.write(b"nouv")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        stops()
    assert path.read_bytes() == b"ancien"
    assert names_in(tmp_path) == ["a.txt"]


def test_a_neighbour_of_a_likely_name_is_left_alone(tmp_path):
    neighbour = tmp_path / "a.txt.part"
    neighbour.write_bytes(b"d'un autre")
    write_whole(tmp_path / "a.txt", b"un")
    assert neighbour.read_bytes() == b"d'un autre"


def test_a_link_stays_a_link(tmp_path):
    real, link = tmp_path / "vrai.txt", tmp_path / "lien.txt"
    link.symlink_to(real)
    write_whole(link, b"un")
    assert link.is_symlink()
    assert real.read_bytes() == b"un"


def test_permissions_stay_and_those_of_a_new_file_are_as_asked(tmp_path):
    path = tmp_path / "a.txt"
    write_whole(path, b"un", mode=0o600)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    path.chmod(0o640)
    write_whole(path, b"deux")
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


def test_a_name_as_long_as_the_system_allows_is_no_trouble(tmp_path):
    path = tmp_path / ("a" * 255)
    write_whole(path, b"un")
    assert path.read_bytes() == b"un"


def test_what_is_no_file_is_written_to_and_stays_what_it_is(tmp_path):
    pipe = tmp_path / "tuyau"
    os.mkfifo(pipe)
    reader = subprocess.Popen(
        [sys.executable, "-c", f"print(open({str(pipe)!r}).read(), end='')"],
        stdout=subprocess.PIPE,
    )
    write_whole(pipe, b"un")
    assert reader.communicate(timeout=30)[0] == b"un"
    assert stat.S_ISFIFO(pipe.stat().st_mode)


@pytest.mark.parametrize("name", ["dossier", "absent/a.txt", "b" * 300])
def test_what_the_machine_refuses_is_an_error_of_the_machine(tmp_path, name):
    (tmp_path / "dossier").mkdir()
    with pytest.raises(OSError, match=r".+"):
        write_whole(tmp_path / name, b"un")
    assert names_in(tmp_path) == ["dossier"]


def test_a_new_file_is_never_written_over(tmp_path):
    path = tmp_path / "a.txt"
    write_new(path, "é\n")
    assert path.read_bytes() == "é\n".encode()
    with pytest.raises(FileExistsError):
        write_new(path, "autre")
    assert path.read_bytes() == "é\n".encode()
