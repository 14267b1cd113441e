"""The server: a page that draws the app, and for each visitor a process that runs it.

textual-serve does the drawing. What it leaves open is closed here: pages of other sites, names
that only pretend to be this machine (DNS rebinding), too many visitors, and what the
environment holds that the app does not need. The page is our own (`quiz.web.page`). There is still no password: who
reaches the address may play under any name.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import shlex
import signal
import subprocess
import sys
from collections.abc import Awaitable, Callable, Mapping, Sequence

from aiohttp import web
from textual_serve.server import Server

from quiz.locale import Words
from quiz.web.addresses import host_of, is_loopback, same_site
from quiz.web.page import page

MOST_VISITORS = 40
"""At once: each takes a process of some 60 MB."""

LARGEST = 1000
"""Columns and rows of a browser's window, so that nobody asks for a gigabyte of them."""

PATIENCE = 5.0
"""Seconds that visitors' processes have to end when the server does."""

_KEPT = ("QUIZ_", "LC_", "PYTHON", "XDG_", "TEXTUAL_", "VIRTUAL_ENV")
_KEPT_WHOLE = frozenset(
    [
        "APPDATA",
        "COMSPEC",
        "HOME",
        "LANG",
        "LANGUAGE",
        "LOCALAPPDATA",
        "LOGNAME",
        "NO_COLOR",
        "PATH",
        "PATHEXT",
        "SYSTEMROOT",
        "TEMP",
        "TMP",
        "TMPDIR",
        "TZ",
        "USER",
        "USERPROFILE",
    ]
)

_HEADERS = {"Referrer-Policy": "no-referrer", "X-Content-Type-Options": "nosniff"}

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


def needed(environment: Mapping[str, str]) -> dict[str, str]:
    """What of an environment the app needs: no passwords and keys of other programs."""
    return {
        name: value
        for name, value in environment.items()
        if name.upper() in _KEPT_WHOLE or name.upper().startswith(_KEPT)
    }


def visitor_command(user: str | None) -> str:
    """The command line that runs the app for a visitor, quoted for the shell of this system."""
    words: Sequence[str] = [sys.executable, "-m", "quiz.tui.visitor", *([user] if user else [])]
    return subprocess.list2cmdline(words) if sys.platform == "win32" else shlex.join(words)


class AppServer(Server):
    """Hands the app out on one address.

    Attributes:
        most: visitors at once.
        ready: called once visitors may come.
    """

    def __init__(
        self,
        command: str,
        *,
        host: str,
        port: int,
        words: Words,
        public_url: str = "",
        most: int = MOST_VISITORS,
        ready: Callable[[], None] = lambda: None,
    ) -> None:
        """`public_url` is the address that browsers see where it is not this server's own."""
        super().__init__(command, host=host, port=port)
        self.most = most
        self._fixed_url = public_url.rstrip("/")
        self._words = words
        self.ready = ready
        self._visits: set[asyncio.Task[object]] = set()

    async def make_app(self) -> web.Application:
        """The page, its files and the visits, behind the guard."""
        app = await self._make_app()
        app.middlewares.append(self._guard)
        app.on_response_prepare.append(_with_headers)
        return app

    @web.middleware
    async def _guard(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        """Lets in who comes from this server's own page, while there is room."""
        if not self._is_ours(request):
            raise web.HTTPForbidden
        if request.path not in {"/", "/ws"}:
            return await handler(request)
        if len(self._visits) >= self.most:
            raise web.HTTPServiceUnavailable(
                text=self._words("web.full"), headers={"Retry-After": "60"}
            )
        if request.path == "/":
            return await handler(request)
        if not all(_is_size(request.query.get(side, "80")) for side in ("width", "height")):
            raise web.HTTPBadRequest
        visit = asyncio.current_task()
        assert visit is not None  # noqa: S101 (a request is always handled in a task)
        self._visits.add(visit)
        try:
            return await handler(request)
        finally:
            self._visits.discard(visit)

    def _is_ours(self, request: web.Request) -> bool:
        """Whether a request was meant for this server, and no other site's page makes it."""
        name = host_of(request.host)
        own = {self.host.strip("[]"), host_of(self._fixed_url)}
        if is_loopback(self.host) and not (is_loopback(name) or name in own):
            return False
        origin = request.headers.get("Origin")  # which every browser sends with a visit
        return origin is None or origin == self._fixed_url or same_site(origin, request.host)

    async def handle_index(self, request: web.Request) -> web.StreamResponse:
        """The page that draws the app."""
        text, headers = page(self._words, request.query.get("fontsize", ""))
        return web.Response(text=text, content_type="text/html", headers=headers)

    async def on_startup(self, app: web.Application) -> None:
        """No banner: `ready` says in words of our own that visitors may come."""

    async def on_shutdown(self, app: web.Application) -> None:  # noqa: ARG002
        """Ends every visit; what was answered is kept."""
        for visit in tuple(self._visits):
            visit.cancel()
        if self._visits:
            await asyncio.wait(tuple(self._visits), timeout=PATIENCE)

    def initialize_logging(self) -> None:
        """What goes wrong to standard error, without the values at hand: they are answers."""
        logging.basicConfig(level=logging.WARNING, format="%(message)s", force=True)


def _is_size(text: str) -> bool:
    return text.isdecimal() and len(text) <= 4 and 1 <= int(text) <= LARGEST


async def _with_headers(request: web.Request, response: web.StreamResponse) -> None:  # noqa: ARG001
    response.headers.update(_HEADERS)


def serve(server: AppServer) -> None:
    """Serves until the process is asked to end (Ctrl+C, SIGTERM); then visitors' processes end too.

    Raises:
        OSError: the address cannot be had.
    """
    kept = needed(os.environ)
    for name in set(os.environ) - set(kept):
        del os.environ[name]
    server.initialize_logging()
    with contextlib.suppress(KeyboardInterrupt):
        asyncio.run(_serving(server))


async def _serving(server: AppServer) -> None:
    asked = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        # Windows has none of this: there Ctrl+C cancels what runs.
        with contextlib.suppress(NotImplementedError):
            asyncio.get_running_loop().add_signal_handler(number, asked.set)
    runner = web.AppRunner(await server.make_app(), access_log=None, shutdown_timeout=1.0)
    await runner.setup()
    try:
        await web.TCPSite(runner, server.host, server.port).start()
        server.ready()
        await asked.wait()
    finally:
        await runner.cleanup()
