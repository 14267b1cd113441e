"""`quiz serve`: the app in a browser, on this machine or for a class."""

from __future__ import annotations

import os

import click

from quiz.cli import output


@click.command("serve")
@click.option("--host", metavar="ADDRESS", default="127.0.0.1")
@click.option("--port", metavar="PORT", type=click.IntRange(1, 65535), default=8000)
@click.option("--user", metavar="NAME")
@click.option("--visitors", metavar="N", type=click.IntRange(1, 1000), default=40)
@click.option("--public-url", "public_url", metavar="URL", default="")
@click.option("--open-to-network", "open_to_network", is_flag=True)
def command(
    host: str,
    port: int,
    user: str | None,
    visitors: int,
    public_url: str,
    open_to_network: bool,
) -> int:
    """Serve the app; its help stands in the catalogue."""
    from quiz.errors import QuizError
    from quiz.learning.learner import playing_learner
    from quiz.store.store import Store
    from quiz.web.addresses import is_loopback

    words = output.words()
    if not is_loopback(host) and not open_to_network:
        raise click.UsageError(words("cli.serve.refused", host=host))
    user = user or os.environ.get("QUIZ_USER")
    try:
        from quiz.web.server import AppServer, serve, visitor_command
    except ImportError:
        raise QuizError.of("S011") from None
    with Store.open() as store:
        # What is wrong with the store or the name is said here, not to each visitor.
        output.say_problems(store.notices)
        if user:
            playing_learner(store, user, lambda: "")

    def ready() -> None:
        output.say(words("cli.serve.ready", url=public_url or f"http://{_shown(host)}:{port}"))
        if not is_loopback(host):
            output.say(words("cli.serve.risk"))

    server = AppServer(
        visitor_command(user),
        host=host,
        port=port,
        words=words,
        public_url=public_url,
        most=visitors,
        ready=ready,
    )
    try:
        serve(server)
    except BrokenPipeError:
        raise
    except OSError as error:
        detail = os.strerror(error.errno) if error.errno else str(error)
        raise QuizError.of("S012", host=host, port=str(port), detail=detail) from None
    return 0


def _shown(host: str) -> str:
    return f"[{host}]" if ":" in host else host
