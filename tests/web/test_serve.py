"""`quiz serve`, as a browser meets it: a real server in a process of its own."""

from __future__ import annotations

import asyncio
import os
import re
import signal
import socket
import subprocess
import sys
from contextlib import contextmanager

import aiohttp
import pytest

from quiz.cli import run
from quiz.locale import words_for
from quiz.store.store import Store
from quiz.web.page import page
from quiz.web.server import needed

PATIENCE = 60
"""Seconds within which anything here must have happened, on a busy machine too."""


def free_port():
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


@contextmanager
def serving(environment, *arguments):
    """A server on this machine alone; gives its address and process."""
    port = free_port()
    with subprocess.Popen(
        [sys.executable, "-m", "quiz", "serve", "--port", str(port), *arguments],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        try:
            said = process.stderr.readline()
            assert f"http://127.0.0.1:{port}" in said, said + process.stderr.read()
            yield f"http://127.0.0.1:{port}", process
        finally:
            if process.poll() is None:
                process.terminate()
            process.communicate(timeout=PATIENCE)


async def until(visit, wanted):
    """What the app draws, up to the moment where that is to be read, colours left out."""
    drawn = ""
    async with asyncio.timeout(PATIENCE):
        while wanted not in drawn:
            message = await visit.receive()
            assert message.type is aiohttp.WSMsgType.BINARY, (message, drawn)
            drawn += re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", message.data.decode())
    return drawn


async def begin(visit):
    """From the greeting to the first question of the demonstration."""
    await until(visit, "Bienvenue")
    for typed in ("Ada", "\r", "\r", "\r"):
        await visit.send_json(["stdin", typed])
    await until(visit, "Chambérac")
    await visit.send_json(["stdin", "\r"])
    await until(visit, "Quel jour")


def talk(story, url):
    """Plays a story with a browser's means."""

    async def main():
        async with aiohttp.ClientSession(base_url=url) as browser:
            return await story(browser)

    return asyncio.run(main())


async def status(browser, path, **headers):
    async with browser.get(path, headers=headers) as answer:
        return answer.status


def test_a_learner_plays_in_a_browser_and_their_answers_are_kept(environment):
    with serving(environment) as (url, process):

        async def story(browser):
            async with browser.get("/") as answer:
                assert answer.status == 200
                assert "default-src 'none'" in answer.headers["Content-Security-Policy"]
                text = await answer.text()
            for path in re.findall(r'(?:src|href)="(static/[^"]+)"', text):
                assert await status(browser, f"/{path}") == 200
            async with browser.ws_connect("/ws?width=100&height=30", origin=url) as visit:
                await begin(visit)
                for letter in "5/7/2025":
                    await visit.send_json(["stdin", letter])
                await visit.send_json(["stdin", "\r"])
                await until(visit, "Bonne réponse")

        talk(story, url)
        with Store.open() as store:
            (learner,) = store.profiles.all()
            (attempt,) = store.attempts.of_profile(learner.id)
        assert (learner.name, attempt.response) == ("Ada", "5/7/2025")
        process.send_signal(signal.SIGTERM)
        assert process.wait(PATIENCE) == 0


def test_a_page_closed_while_typing_keeps_what_was_typed(environment):
    with serving(environment) as (url, _):

        async def story(browser):
            async with browser.ws_connect("/ws?width=100&height=30", origin=url) as visit:
                await begin(visit)
                await visit.send_json(["stdin", "zyx"])
                await until(visit, "zyx")

        talk(story, url)
    with Store.open() as store:
        (run,) = store.runs.unfinished(store.profiles.get("Ada").id)
        state = store.runs.load(store.profiles.get("Ada").id, *run)
    assert [item["draft"] for item in state["items"].values()] == ["zyx"]


def test_each_visitor_sits_at_a_desk_of_their_own_and_finds_it_again(environment):
    with Store.open() as store:
        store.profiles.create("Bob", language="en")
    with serving(environment) as (url, _):

        async def story(browser):
            async with (
                browser.ws_connect("/ws", origin=url) as first,
                browser.ws_connect("/ws", origin=url) as second,
            ):
                await asyncio.gather(until(first, "Bienvenue"), until(second, "Bienvenue"))
                for visit, name in ((first, "Ada"), (second, "bob")):
                    for typed in (name, "\r", "\r", "\r"):
                        await visit.send_json(["stdin", typed])
                # Who is known is spoken to as before, and shown no tour.
                await asyncio.gather(until(first, "Visite"), until(second, "Library"))

        talk(story, url)
    with Store.open() as store:
        assert [learner.name for learner in store.profiles.all()] == ["Ada", "Bob"]


def test_all_may_play_under_one_name(environment):
    with serving(environment, "--user", "Classe de 3e") as (url, _):

        async def story(browser):
            async with browser.ws_connect("/ws?width=100&height=30", origin=url) as visit:
                await until(visit, "Classe de 3e")

        talk(story, url)


def test_a_visit_ends_with_the_server(environment):
    with serving(environment) as (url, process):

        async def story(browser):
            async with browser.ws_connect("/ws", origin=url) as visit:
                await until(visit, "Bienvenue")
                app = children_of(process.pid)
                process.send_signal(signal.SIGTERM)
                async with asyncio.timeout(PATIENCE):
                    while (await visit.receive()).type is aiohttp.WSMsgType.BINARY:
                        pass
                return app

        app = talk(story, url)
        assert process.wait(PATIENCE) == 0
        assert app
        assert not [pid for pid in app if alive(pid)]


def children_of(pid):
    """Processes that descend from one."""
    lines = subprocess.run(
        ["ps", "-A", "-o", "pid=,ppid="], capture_output=True, text=True, check=True
    ).stdout.split("\n")
    parents = {int(a): int(b) for a, b in (line.split() for line in lines if line.strip())}
    found = {pid}
    while more := {one for one, parent in parents.items() if parent in found} - found:
        found |= more
    return found - {pid}


def alive(pid):
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def test_other_sites_are_kept_out_and_so_are_too_many(environment):
    with serving(environment, "--visitors", "1") as (url, _):

        async def story(browser):
            assert await status(browser, "/", Host="evil.example") == 403
            assert await status(browser, "/ws", Origin="http://evil.example") == 403
            assert await status(browser, "/ws", Origin="http://127.0.0.1:1") == 403
            assert await status(browser, "/ws?width=99999999&height=10", Origin=url) == 400
            assert await status(browser, "/", Host="localhost") == 200
            async with browser.ws_connect("/ws", origin=url) as visit:
                await until(visit, "Bienvenue")
                async with browser.get("/") as answer:
                    assert answer.status == 503
                    assert "plus de place" in await answer.text()
                assert await status(browser, "/ws", Origin=url) == 503

        talk(story, url)


def test_what_a_visitor_prefers_is_not_this_machines(environment, own_world):
    with serving(environment, "--user", "Ada") as (url, _):

        async def story(browser):
            async with browser.ws_connect("/ws?width=100&height=30", origin=url) as visit:
                await until(visit, "Ada")
                await visit.send_json(["stdin", "t"])
                await visit.send_json(["stdin", "\x1bOP"])
                await until(visit, "Aide")

        talk(story, url)
    assert not list((own_world / "config").rglob("*.toml"))


def test_an_address_for_all_must_be_meant(capsys):
    assert run(["serve", "--host", "0.0.0.0"]) == 2
    said = capsys.readouterr().err
    assert "--open-to-network" in said
    assert "sans mot de passe" in said


def test_a_port_that_is_taken_is_told(environment):
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        done = subprocess.run(
            [sys.executable, "-m", "quiz", "serve", "--port", str(port)],
            env=environment,
            check=False,
            capture_output=True,
            text=True,
            timeout=PATIENCE,
        )
    assert done.returncode == 1
    assert "S012" in done.stderr
    assert "Traceback" not in done.stderr


def test_without_the_extra_it_says_how_to_get_it(capsys, monkeypatch):
    monkeypatch.delitem(sys.modules, "quiz.web.server")
    monkeypatch.setitem(sys.modules, "textual_serve.server", None)
    assert run(["serve"]) == 1
    assert "uv run --extra web quiz serve" in capsys.readouterr().err


def test_visitors_get_no_secrets_of_other_programs():
    kept = needed(
        {
            "QUIZ_LANG": "fr",
            "PATH": "/bin",
            "API_TOKEN": "x",
            "AWS_SECRET": "y",
            "UV_PUBLISH_TOKEN": "z",
        }
    )
    assert kept == {"QUIZ_LANG": "fr", "PATH": "/bin"}


@pytest.mark.parametrize(("asked", "size"), [("20", "20"), ('"><script>', "16"), ("9999", "16")])
def test_a_size_of_letters_is_a_number_or_nothing(asked, size):
    text, headers = page(words_for("fr"), asked)
    assert f'data-font-size="{size}"' in text
    nonce = re.search(r'<script nonce="([^"]+)">', text)[1]
    assert f"'nonce-{nonce}'" in headers["Content-Security-Policy"]
    assert "unsafe-inline" not in headers["Content-Security-Policy"].split(";")[1]
