"""A learner's progress as data and as text, for `quiz progress` and whatever reads its output.

How figures are computed is said in `quiz.store.figures`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict
from datetime import datetime
from typing import Any

from quiz.learning.due import Asked, due_today
from quiz.learning.feedback import in_points
from quiz.learning.streak import streak
from quiz.learning.word_list import entries
from quiz.locale import Words
from quiz.model import Attempt, Profile
from quiz.store.figures import Figures
from quiz.store.store import Store

COLUMNS = ("user", "by", "key", "title", "attempts", "questions", "points", "max", "share", "last")
"""Of the table as CSV; `by` is `set` or `kind`, `key` the set's id or the kind."""


def progress_data(
    store: Store,
    profile: Profile | None,
    titles: Mapping[str, str],
    asked: Asked,
    now: datetime,
) -> dict[str, Any]:
    """All figures of one learner as plain JSON.

    `user`; `attempts`, how many counted; `points` of `max` and `share` (0 to 1) as the learner
    stands now; `last`, the time of the last attempt (ISO 8601, UTC) or null; `sets` and `kinds`
    with the same for each; `days` with what was done on each day; `due`, how many questions of
    those `asked` by the sets that are there come back on the day of `now`; `streak`, days in a row
    up to now's; `words`, how many are on the learner's own list, and `words_due` of them. `titles`
    are the sets' titles by id.
    """
    if profile is None:
        nothing: dict[str, Any] = {"sets": [], "kinds": [], "days": []}
        nothing |= {"due": 0, "streak": 0, "words": 0, "words_due": 0}
        return {"user": None, **_figures(None), **nothing}
    days = store.progress.by_day(profile.id)
    due = len(due_today(store, profile, asked, now))
    words = entries(store, profile)
    sets = []
    for figures in store.progress.by_set(profile.id):
        title = titles.get(figures.key)
        best = in_points(figures.best)
        sets.append({"set": figures.key, "title": title, **_figures(figures), "best": best})
    return {
        "user": profile.name,
        **_figures(store.progress.total(profile.id)),
        "due": due,
        "streak": streak((day.day for day in days), now.astimezone().date()),
        "words": len(words),
        "words_due": sum(entry.is_due(now) for entry in words),
        "sets": sets,
        "kinds": [{"kind": f.key, **_figures(f)} for f in store.progress.by_kind(profile.id)],
        "days": [
            {
                "day": day.day.isoformat(),
                "attempts": day.attempts,
                "seconds": round(day.seconds, 1),
            }
            for day in days
        ],
    }


def log_data(store: Store, profile: Profile | None) -> dict[str, Any]:
    """All else that is kept of a learner, as plain JSON: nothing of theirs stays behind.

    `profile`, with its level and language; `log`, every attempt as it was made, with what the
    learner said of it (`remarks`); `unfinished`, runs that were left, drafts included;
    `word_log`, words marked and let go of; `word_reviews`, as `log`.
    """
    if profile is None:
        return {"profile": None, "log": [], "unfinished": [], "word_log": [], "word_reviews": []}
    said: dict[str, list[dict[str, Any]]] = {}
    for remark in store.remarks.of_profile(profile.id):
        values = {"kind": str(remark.kind), "at": remark.at.isoformat(), "note": remark.note}
        said.setdefault(remark.attempt_id, []).append(values)

    def logged(attempts: Iterable[Attempt]) -> list[dict[str, Any]]:
        return [_logged(one) | {"remarks": said.get(one.id, [])} for one in attempts]

    return {
        "profile": {"name": profile.name, "level": profile.level, "language": profile.language},
        "log": logged(store.attempts.of_profile(profile.id)),
        "unfinished": [
            {
                "set": set_id,
                "mode": str(mode),
                "variant": variant,
                "state": store.runs.load(profile.id, set_id, mode, variant),
            }
            for set_id, mode, variant in store.runs.unfinished(profile.id)
        ],
        "word_log": [
            {"kind": kind} | {**asdict(word), "at": word.at.isoformat()}
            for kind, word in store.words.log(profile.id)
        ],
        "word_reviews": logged(store.words.reviews(profile.id)),
    }


def _logged(attempt: Attempt) -> dict[str, Any]:
    return {
        "id": attempt.id,
        "run": attempt.run_id,
        "at": attempt.at.isoformat(),
        "mode": str(attempt.mode),
        "set": attempt.set_id,
        "set_hash": attempt.set_hash,
        "question": attempt.question_id,
        "kind": attempt.kind,
        "number": attempt.number,
        "response": attempt.response,
        "verdict": str(attempt.status),
        "score": attempt.score,
        "points": attempt.points,
        "max": attempt.max_points,
        "reasons": [{"code": r.code, **r.values} for r in attempt.reasons],
        "seconds": attempt.seconds,
        "hints": attempt.hints,
        "counted": attempt.counted,
        "app_version": attempt.app_version,
    }


def progress_rows(data: Mapping[str, Any]) -> Iterator[Sequence[str | float | None]]:
    """The sets, then the kinds, as rows under `COLUMNS`."""
    for by, key in (("set", "sets"), ("kind", "kinds")):
        for row in data[key]:
            figures = [row[column] for column in COLUMNS[4:]]
            yield [data["user"], by, row[by], row.get("title") or "", *figures]


def progress_text(data: Mapping[str, Any], words: Words) -> Iterator[str]:
    """The figures as aligned lines, in words."""
    if not data["attempts"]:
        yield words("progress.none", name=data["user"] or "–")
        if data["words_due"]:
            yield words("progress.words_due", n=data["words_due"])
        return
    yield words("progress.of", name=data["user"], n=data["attempts"])
    if data["due"]:
        yield words("progress.due", n=data["due"])
    if data["words_due"]:
        yield words("progress.words_due", n=data["words_due"])
    if data["streak"] > 1:
        yield words("progress.streak", n=data["streak"])
    yield words("progress.how")
    names = {row["set"]: row["title"] or row["set"] for row in data["sets"]}
    kinds = {row["kind"]: words.kind(row["kind"]) for row in data["kinds"]}
    for key, by, shown in (("sets", "set", names), ("kinds", "kind", kinds)):
        yield ""
        heads = [words(f"progress.{head}") for head in (by, "share", "points", "attempts", "last")]
        yield from _aligned([heads, *(_cells(row, shown[row[by]], words) for row in data[key])])


def _figures(figures: Figures | None) -> dict[str, Any]:
    if figures is None:
        figures = Figures("", 0, 0, 0.0, 0.0, None, 0.0)
    return {
        "attempts": figures.attempts,
        "questions": figures.questions,
        "points": in_points(figures.points),
        "max": in_points(figures.max_points),
        "share": round(figures.share, 4),
        "seconds": round(figures.seconds, 1),
        "last": figures.last.isoformat() if figures.last else None,
    }


def _cells(row: Mapping[str, Any], name: str, words: Words) -> list[str]:
    return [
        name,
        words("progress.percent", share=str(round(row["share"] * 100))),
        f"{words.number(row['points'])} / {words.number(row['max'])}",
        words.number(row["attempts"]),
        datetime.fromisoformat(row["last"]).astimezone().date().isoformat(),
    ]


def _aligned(table: Sequence[Sequence[str]]) -> Iterator[str]:
    """Columns of equal width: names to the left, figures to the right."""
    widths = [max(len(row[column]) for row in table) for column in range(len(table[0]))]
    for row in table:
        first = row[0].ljust(widths[0])
        rest = (cell.rjust(width) for cell, width in zip(row[1:], widths[1:], strict=True))
        yield "  ".join((first, *rest)).rstrip()
