"""Which names this machine calls itself by."""

from __future__ import annotations

import pytest

from quiz.web.addresses import host_of, is_loopback, same_site


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "::1", "[::1]", "127.3.2.1"])
def test_addresses_that_only_this_machine_reaches(host):
    assert is_loopback(host)


@pytest.mark.parametrize(
    "host", ["0.0.0.0", "::", "192.168.1.2", "quiz.example", "localhost.evil.example", "", "127.1"]
)
def test_addresses_that_others_may_reach(host):
    assert not is_loopback(host)


@pytest.mark.parametrize(
    ("authority", "host"),
    [
        ("127.0.0.1:8000", "127.0.0.1"),
        ("[::1]:8000", "::1"),
        ("localhost", "localhost"),
        ("https://quiz.example/", "quiz.example"),
        ("", ""),
        ("[::1", ""),
    ],
)
def test_the_host_of_an_address(authority, host):
    assert host_of(authority) == host


@pytest.mark.parametrize(
    ("origin", "same"),
    [
        ("http://localhost:8000", True),
        ("http://localhost:8001", False),
        ("http://evil.example", False),
        ("null", False),
        ("http://[::1", False),
    ],
)
def test_pages_of_other_sites_are_known(origin, same):
    assert same_site(origin, "localhost:8000") is same
