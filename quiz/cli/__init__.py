"""The door: arguments in, text out. One module a command, loaded only when it is called.

Each module `quiz.cli.NAME` offers a click command called `command`. To add one: the module,
and its line in `COMMANDS`.

click, because its errors are data (which option, which choices), so that they can be said in
the user's language, and because a command is imported only when it is named.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from importlib import import_module
from typing import Any

import click

from quiz import __version__
from quiz.cli import output
from quiz.errors import QuizError

COMMANDS: Mapping[str, str] = {
    "play": "play",
    "sets": "sets",
    "check": "check",
    "new": "new",
    "draft": "draft",
    "schema": "schema",
    "grade": "grade",
    "report": "report",
    "review": "review",
    "bench": "bench",
    "explain": "explain",
    "export": "export",
    "import": "import_",
    "progress": "progress",
    "words": "words",
    "users": "users",
    "forget": "forget",
    "serve": "serve",
    "demo": "demo",
    "backup": "backup",
    "restore": "restore",
    "merge": "merge",
}
"""Name on the command line -> module in this package."""


class LazyGroup(click.Group):
    """A group whose commands are imported when they are named, not before."""

    def make_context(
        self,
        info_name: str | None,
        args: list[str],
        parent: click.Context | None = None,
        **extra: object,
    ) -> click.Context:
        """Reads the arguments; `--help` and `--version` write already here."""
        with _reader_may_leave():
            return super().make_context(info_name, args, parent, **extra)

    def invoke(self, ctx: click.Context) -> object:
        """Runs what was named."""
        with _reader_may_leave():
            return super().invoke(ctx)

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        """The names, in the order of the day's work."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of that name, its help in the user's language, or None."""
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = import_module(f"quiz.cli.{COMMANDS[cmd_name]}").command
        words = output.words()
        command.help = words(f"cli.{cmd_name}.help")
        for parameter in command.params:
            key = f"cli.{cmd_name}.{parameter.name}"
            if isinstance(parameter, click.Option) and key in words:
                parameter.help = words(key)
        if option := command.get_help_option(ctx):
            option.help = words("cli.show_help")
        return command

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """`--help`, in the user's language; and `--version`, which stands beside it."""
        words = output.words()
        for parameter in self.params:
            if isinstance(parameter, click.Option) and parameter.name == "version":
                parameter.help = words("cli.show_version")
        option = super().get_help_option(ctx)
        if option:
            option.help = words("cli.show_help")
        return option

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        """The list of commands, without importing any of them."""
        words = output.words()
        with formatter.section(words("cli.commands")):
            formatter.write_dl([(name, words(f"cli.{name}.short")) for name in COMMANDS])


@contextmanager
def _reader_may_leave() -> Iterator[None]:
    """Catches a broken pipe before click does, which would make it exit code 1."""
    try:
        yield
    except BrokenPipeError:
        output.silence_stdout()
        raise click.exceptions.Exit(0) from None


@click.group(
    cls=LazyGroup,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"]},
)
@click.version_option(__version__, "--version", message="quiz %(version)s")
@click.pass_context
def quiz(context: click.Context) -> None:
    """The whole command line."""
    if context.invoked_subcommand is None:
        from quiz.cli.start import open_app

        context.exit(open_app())


def run(arguments: Sequence[str]) -> int:
    """Run one command line and return its exit code: 0 fine, 1 errors, 2 usage.

    A user's mistake becomes a sentence on standard error; a reader that left early (`| head`)
    is no mistake, wherever it left: standard error too may go to a pipe.
    """
    output.prepare_streams()
    try:
        code = _run(arguments)
        output.flush()
    except BrokenPipeError:
        output.silence_stdout()
        return 0
    return code


def _called(error: click.UsageError, arguments: Sequence[str]) -> tuple[click.Command, str]:
    """The command that was called, and how; click's parser of arguments does not say."""
    if error.ctx is not None:
        return error.ctx.command, error.ctx.command_path
    name = next((word for word in arguments if not word.startswith("-")), "")
    command = quiz.get_command(click.Context(quiz), name)
    return (command, f"quiz {name}") if command else (quiz, "quiz")


def _run(arguments: Sequence[str]) -> int:
    quiz.help = output.words()("cli.help")
    try:
        result: Any = quiz.main(list(arguments), prog_name="quiz", standalone_mode=False)
        output.flush()
    except click.exceptions.Abort:
        output.say(output.words()("cli.aborted"))
        return 130
    except click.UsageError as error:
        from quiz.cli.usage import say_usage_error

        say_usage_error(error, *_called(error, arguments))
        return 2
    except click.ClickException as error:
        output.say(error.format_message())
        return 1
    except QuizError as error:
        output.say_problems(error.problems)
        return 1
    except KeyboardInterrupt:
        return 130
    except OSError as error:
        if error.filename is not None:
            output.say_refusal(error)
            return 1
        if error.errno not in output.CANNOT_WRITE:
            raise
        output.say(output.words()("cli.cannot_write", detail=error.strerror or str(error)))
        output.silence_stdout()
        return 1
    return result if isinstance(result, int) else 0
