"""`python -m quiz` and the console command `quiz`."""

from __future__ import annotations

import sys


def main() -> int:
    """Open the app where nothing else was asked, else hand over to the command line.

    The bare command takes the short way so that the first frame waits for no argument parser.
    """
    if len(sys.argv) == 1:
        from quiz.cli.start import open_app

        return open_app()
    from quiz.cli import run

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
