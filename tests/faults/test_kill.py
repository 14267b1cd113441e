"""An answer whose verdict was seen survives `kill -9`, whenever it comes."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest


@pytest.mark.slow
@pytest.mark.parametrize(("front", "kills"), [("plain", 120), ("app", 100)])
def test_every_verdict_that_was_shown_is_in_the_log(front, kills, environment):
    done = subprocess.run(
        [sys.executable, "-m", "tests.faults.killing", front, str(kills)],
        capture_output=True,
        text=True,
        env=environment,
        check=False,
        timeout=600,
    )
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert found["kills"] == kills
    assert found["shown"] >= kills
    assert (found["lost"], found["twice"], found["unsound"]) == (0, 0, 0), found
    # Kills fell between the writing of an answer and the showing of its verdict too.
    assert found["unseen"] > 0
