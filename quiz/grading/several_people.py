"""Several people asked for at once: each must be named, in any order, and nobody else."""

from __future__ import annotations

import re
from collections.abc import Sequence

from quiz.grading.core import Marker, Reply, incorrect, of_parts
from quiz.model import Reason, Verdict

_PARTED = re.compile(r"(?:(?<!\s)\s+)?(?:[,;/&\n]|\bet\b|\bainsi que\b)\s*", re.IGNORECASE)


class SeveralPeople:
    """Grades responses that name several people.

    Args:
        markers: one for each of them.
    """

    def __init__(self, markers: Sequence[Marker]) -> None:
        self._markers = markers

    def __call__(self, reply: Reply) -> Verdict:
        """The verdict on one response: the share of the people named, less those named in vain."""
        parts = [part for part in _PARTED.split(reply.text) if part.strip()]
        if len(parts) > 2 * len(self._markers) + 4:
            return incorrect(Reason.of("too_many", n=len(parts)))
        left = list(parts)
        verdicts = []
        for marker in self._markers:
            best = incorrect()
            for part in left:
                verdict = marker(Reply(part))
                if verdict.accepted:
                    left.remove(part)
                    best = verdict
                    break
            verdicts.append(best)
        got = sum(verdict.accepted for verdict in verdicts)
        score = max(0.0, (got - len(left)) / len(self._markers))
        reasons = [reason for verdict in verdicts if verdict.accepted for reason in verdict.reasons]
        if missing := len(self._markers) - got:
            reasons.append(Reason.of("missing_items", n=missing))
        if left:
            reasons.append(Reason.of("extra_items", items=", ".join(left)))
        return of_parts(score, reasons, tuple(verdicts))
