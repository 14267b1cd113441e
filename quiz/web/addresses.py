"""Which names this machine calls itself by."""

from __future__ import annotations

from ipaddress import ip_address
from urllib.parse import urlsplit


def is_loopback(host: str) -> bool:
    """Whether nothing but this machine can reach a host name or address."""
    name = host.strip("[]")
    if name == "localhost":
        return True
    try:
        return ip_address(name).is_loopback
    except ValueError:
        return False


def host_of(authority: str) -> str:
    """The host in `host:port`, an origin or an address; empty where there is none.

    `[::1]:8000` gives `::1`, `https://quiz.example/` gives `quiz.example`.
    """
    try:
        return urlsplit(authority if "//" in authority else f"//{authority}").hostname or ""
    except ValueError:
        return ""


def same_site(origin: str, host: str) -> bool:
    """Whether a page of `origin` was handed out by the server that is called `host` (and port)."""
    try:
        return urlsplit(origin).netloc == host
    except ValueError:
        return False
