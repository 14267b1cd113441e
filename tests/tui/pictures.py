"""The README's pictures, made from the snapshots that the tests hold the app to.

    uv run python -m tests.tui.pictures

To change one: its story below, then `pytest tests/tui/test_pictures.py -n0 --snapshot-update`,
then the command above.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

from textual.pilot import Pilot

from .stories import answer, go_to, settled, start

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "tests" / "pictures"
SNAPSHOTS = Path(__file__).parent / "__snapshots__" / "test_pictures"
FONT = re.compile(r"@font-face \{.*?\}\s*", re.DOTALL)


async def library(pilot: Pilot) -> None:
    """The three shipped sets, one of them begun."""
    await start(pilot)
    await go_to(pilot, "formation")
    await pilot.press("escape")
    await settled(pilot)


async def reading(pilot: Pilot) -> None:
    """The B2 text, a word explained."""
    await settled(pilot)
    await pilot.press("right", "right")
    await settled(pilot)


async def near_miss(pilot: Pilot) -> None:
    """An answer that is another fact of the text; a try is left."""
    await start(pilot)
    await go_to(pilot, "clusters")
    await answer(pilot, "220 millions d'euros")


async def evidence(pilot: Pilot) -> None:
    """A right answer: the place in the text lit up, the explanation."""
    await start(pilot)
    await go_to(pilot, "defi")
    await answer(pilot, "un defi existenciel")


STORIES = {"library": library, "reading": reading, "near-miss": near_miss, "evidence": evidence}


def picture_of(snapshot: str) -> str:
    """A snapshot fit for a page: it fetches no font from elsewhere."""
    return FONT.sub("", snapshot)


def snapshot(name: str) -> Path:
    """Where the test keeps it."""
    return SNAPSHOTS / f"test_picture[{name}].svg"


def main() -> int:
    """Writes them all."""
    FOLDER.mkdir(exist_ok=True)
    for name in STORIES:
        text = picture_of(snapshot(name).read_text(encoding="utf-8"))
        (FOLDER / f"{name}.svg").write_text(text, encoding="utf-8", newline="\n")
        sys.stdout.write(f"pictures/{name}.svg\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
