"""`quiz check` of many sets against PyYAML's C loader parsing the same files.

    uv run python -m tests.benchmarks.check [SETS]

Writes 1,000 sets of 20 questions (SETS others), no two alike: names, dates, sums and places are
drawn anew for each. Prints the median of three runs of each and their ratio; the aim is 4 or less.
"""

from __future__ import annotations

import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.french.spelled import MONTHS

RUNS = 3
AIM = 4.0

_HEAD = """\
format: 1
id: {id}
title: Le pont de {town}, séance {n}
level: B1
source: {{publication: texte inventé, licence: CC0-1.0, fictional: true}}
passage: |
  {passage}
glossary:
  chantier: lieu où l'on construit
people:
  maire: {{name: {mayor}, also: [la maire, la maire de {town}]}}
  patron: {{name: {boss}, also: [le patron des commerçants]}}
questions:
"""

_TOWNS = ("Chambérac", "Valmont", "Rivelle", "Saint-Aubin", "Montfaucon", "Larzelles", "Brizac")
_FIRST = ("Nadia", "Hélène", "Claire", "Anne", "Sophie", "Inès", "Jeanne", "Louise")
_OTHERS = ("Paul", "Hervé", "Marc", "Luc", "Karim", "Denis", "Yves", "Bruno")
_LAST = ("Le Goff", "Kermadec", "Renard", "Colin", "Morvan", "Tessier", "Aubry", "Lambert")


def write_set(path: Path, seed: int) -> None:
    """One set of 20 questions: four paragraphs of facts, five questions on each."""
    draw = random.Random(seed)
    town = draw.choice(_TOWNS)
    mayor = f"{draw.choice(_FIRST)} {draw.choice(_LAST)}"
    boss = f"{draw.choice(_OTHERS)} {draw.choice(_LAST)}"
    paragraphs, questions = [], []
    months = draw.sample(MONTHS, 4)
    days, sums = draw.sample(range(2, 28), 4), draw.sample(range(20, 400), 4)
    people, metres = draw.sample(range(11, 90), 4), draw.sample(range(100, 900), 4)
    shares, durations = draw.sample(range(11, 89), 4), draw.sample(range(3, 24), 4)
    for part in range(4):
        date = f"{days[part]} {months[part]} 20{24 + part}"
        total, crowd = f"{sums[part]},5 millions d'euros", f"{people[part]} 000 personnes"
        length, share = f"{metres[part]} mètres", f"{shares[part]} %"
        time_ = f"{durations[part]} mois"
        paragraphs.append(
            f"Le {date}, {mayor} a présenté la partie {part + 1} du chantier de {town}. Elle coûtera "
            f"{total} et servira à {crowd}. Le pont fera {length}, {share} des travaux sont finis et "
            f"le reste prendra {time_}. {boss} craint de perdre des clients, dans la rue {part + 1}."
        )
        asked = [
            (
                "date",
                f"Quel jour la partie {part + 1} a-t-elle été présentée ?",
                date,
                f"Le {date}",
            ),
            ("amount", f"Combien coûtera la partie {part + 1} ?", total, f"Elle coûtera {total}"),
            ("quantity", f"Quelle longueur fera le pont {part + 1} ?", length, f"fera {length}"),
            (
                "share",
                f"Quelle part des travaux {part + 1} est finie ?",
                share,
                f"{share} des travaux",
            ),
        ]
        asked.append(
            (
                "duration",
                f"Combien de temps prendra le reste {part + 1} ?",
                time_,
                f"prendra {time_}",
            )
            if part % 2
            else (
                "number",
                f"Combien de personnes, partie {part + 1} ?",
                crowd,
                f"servira à {crowd}",
            )
        )
        if part == 3:
            asked[3] = (
                "who",
                "Qui a présenté la partie 4 ?",
                "maire",
                f"{mayor} a présenté la partie 4",
            )
            asked[4] = ("phrase", "Où est le chantier ?", "la rue 4", "dans la rue 4")
        questions += [
            _question(f"q{part}{at}", *question, part + 1) for at, question in enumerate(asked)
        ]
    head = _HEAD.format(
        id=f"pont-{seed}", town=town, n=seed, mayor=mayor, boss=boss,
        passage="\n\n  ".join(paragraphs),
    )  # fmt: skip
    path.write_text(head + "".join(questions), encoding="utf-8")


def _question(name: str, kind: str, prompt: str, answer: str, evidence: str, part: int) -> str:
    right, wrong = answer, "un autre jour"
    if kind == "who":
        right, wrong = "la maire", "le patron des commerçants"
    return (
        f"  - id: {name}\n    type: {kind}\n    prompt: {prompt}\n"
        f"    answer: {answer}\n    evidence: {evidence}\n"
        f"    explanation: Le paragraphe {part} le dit.\n"
        f"    hints: [Relisez le paragraphe {part}.]\n"
        f'    tests: {{correct: ["{right}"], incorrect: [{wrong}]}}\n'
    )


def yaml_seconds(files: list[Path]) -> float:
    """PyYAML's C loader over all files, in this process, imports left out."""
    import yaml

    start = time.perf_counter()
    for file in files:
        yaml.load(file.read_bytes(), yaml.CSafeLoader)
    return time.perf_counter() - start


def check_seconds(folder: Path) -> tuple[float, str]:
    """The whole command, start-up and processes included; and its last line."""
    start = time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-m", "quiz", "check", str(folder)],
        capture_output=True, text=True, check=False, encoding="utf-8",
    )  # fmt: skip
    took = time.perf_counter() - start
    return took, (done.stderr.strip().splitlines() or ["?"])[-1]


def main() -> None:
    """Prints both medians and the ratio."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        files = [folder / f"set-{seed:05}.yaml" for seed in range(count)]
        for seed, file in enumerate(files):
            write_set(file, seed)
        base = statistics.median(yaml_seconds(files) for _ in range(RUNS))
        told = [check_seconds(folder) for _ in range(RUNS)]
    took = statistics.median(seconds for seconds, _ in told)
    cores = os.cpu_count() or 1
    print(f"{count} sets of 20 questions, {cores} cores: {told[-1][1]}")
    print(f"PyYAML's C loader {base:.2f} s, quiz check {took:.2f} s")
    print(f"ratio {took / base:.1f} (aim: at most {AIM:g})")
    spent = sum(os.times()[2:4]) / RUNS
    print(f"processor time of a check {spent:.2f} s: on idle cores, {spent / cores / base:.1f}")


if __name__ == "__main__":
    main()
