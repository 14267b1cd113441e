"""Dependencies: bounded, locked with hashes, under licences that are known and told."""

from __future__ import annotations

import re

import pytest
from packaging.requirements import Requirement
from packaging.version import Version

from tests.supply.dependencies import (
    PROJECT,
    PYPROJECT,
    ROOT,
    WEB,
    canonical,
    closure,
    locked,
    wanted,
)
from tests.supply.licences import FILE, accepted, packages

LOCKS = {
    "requirements.lock": PROJECT["dependencies"],
    "requirements-web.lock": [*PROJECT["dependencies"], *WEB],
}
ROW = re.compile(r"^\| ([a-z0-9-]+) \| ([^|]+) \|.*\|$", re.MULTILINE)
PAGE = {name: spdx for name, spdx in ROW.findall(FILE.read_text("utf-8")) if name != "package"}


@pytest.mark.parametrize("line", [*PROJECT["dependencies"], *WEB])
def test_each_has_bounds_and_a_reason(line):
    operators = {spec.operator for spec in Requirement(line).specifier}
    assert operators == {">=", "<"}
    source = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    assert re.search(rf'"{re.escape(line)}",\s+# \S', source)


@pytest.mark.parametrize("line", PYPROJECT["dependency-groups"]["dev"])
def test_each_tool_has_a_lower_bound(line):
    assert ">=" in str(Requirement(line).specifier)


@pytest.mark.parametrize("file", LOCKS)
def test_the_lock_fits_what_is_asked_for(file):
    lock = locked(file)
    for one in wanted(*LOCKS[file]):
        version, _ = lock[canonical(one.name)]
        assert one.specifier.contains(Version(version)), f"{one} locked at {version}"


@pytest.mark.parametrize("file", LOCKS)
def test_the_lock_has_all_that_is_installed_and_a_hash_of_each(file):
    lock = locked(file)
    assert closure(wanted(*LOCKS[file])).keys() <= lock.keys()
    for name, (_, hashes) in lock.items():
        assert hashes, name
        assert all(re.fullmatch(r"sha256:[0-9a-f]{64}", one) for one in hashes), name


@pytest.mark.parametrize("file", LOCKS)
def test_the_lock_names_no_address(file):
    assert "://" not in (ROOT / file).read_text(encoding="utf-8")


def test_the_locks_agree():
    alone, web = map(locked, LOCKS)
    assert alone.items() <= web.items()


def test_every_licence_is_one_that_suits():
    assert {n: spdx for n, (spdx, _) in packages().items() if not accepted(spdx)} == {}


def test_the_page_tells_every_licence():
    # On another system other packages may be needed: the page has those of all, as the lock.
    assert {name: spdx for name, (spdx, _) in packages().items()}.items() <= PAGE.items()
    assert PAGE.keys() == locked("requirements-web.lock").keys()
    assert all(accepted(spdx) for spdx in PAGE.values())


@pytest.mark.parametrize(
    ("expression", "fits"),
    [
        ("MIT", True),
        ("Apache-2.0 AND MIT", True),
        ("LGPL-3.0-only", True),
        ("GPL-3.0-only", False),
        ("MIT AND AGPL-3.0-only", False),
        ("LicenseRef-Proprietary", False),
    ],
)
def test_licences_that_would_bind_the_program_are_found_out(expression, fits):
    assert accepted(expression) is fits
