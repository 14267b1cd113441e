"""Sets for the soak: one that is played again and again, or many with a text of their own."""

from __future__ import annotations

import random
import re
from pathlib import Path

SHIPPED = Path("content")


def make_set(folder: Path, questions: int) -> Path:
    """A set of many questions of four kinds, with a text and its evidence."""
    kinds = (
        ("date", "5 juillet 2025"),
        ("amount", "2 millions d'euros"),
        ("number", "4 500"),
        ("phrase", "La Virgule"),
    )
    text = (SHIPPED / "demo-bateau.yaml").read_text(encoding="utf-8")
    head = text.partition("questions:")[0].replace("id: demo-bateau", "id: soak", 1)
    head = "\n".join(line for line in head.splitlines() if not line.startswith("scale:"))
    lines = [head, "questions:"]
    for number in range(questions):
        kind, answer = kinds[number % len(kinds)]
        lines.append(
            f"  - {{id: q{number:03}, type: {kind}, prompt: Question {number} ?, answer: {answer}}}"
        )
    path = folder / "soak.yaml"
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def make_varied_sets(folder: Path, sets: int, questions: int) -> Path:
    """A folder of sets, each with a text and questions of every kind; the same every time."""
    words = _words()
    place = folder / "sets"
    place.mkdir()
    for number in range(sets):
        chance = random.Random(number)
        (place / f"soak-{number:02}.yaml").write_text(
            _varied_set(number, questions, words, chance), encoding="utf-8"
        )
    return place


def _words() -> list[str]:
    """The plain words of the shipped texts."""
    texts = " ".join(path.read_text(encoding="utf-8") for path in sorted(SHIPPED.glob("*.yaml")))
    return sorted(set(re.findall(r"\b[a-zàâçéèêëîïôûù]{4,12}\b", texts)))


def _varied_set(number: int, questions: int, words: list[str], chance: random.Random) -> str:
    def some(count: int) -> str:
        return " ".join(chance.sample(words, count))

    date = f"{1 + number % 28} mars {1950 + number}"
    money, count = f"{2 + number} millions d'euros", f"{4_500 + number}"
    person, town = f"Ada Bal{some(1)}", f"Ville{some(1)}"
    paragraphs = [
        (
            f"Le {date}, {person} a présenté la rue de {town}. Elle coûtera {money}, dit-on."
            f" Il y a {count} arbres dans la rue. « {some(5).capitalize()} », a-t-elle promis."
        ),
        *(f"{some(12).capitalize()}, {some(8)}. {some(14).capitalize()}." for _ in range(8)),
    ]
    lines = [
        "format: 1",
        f"id: soak-{number:02}",
        f"title: Le texte numéro {number}, {some(2)}",
        "level: B1",
        "passage: |",
        *(f"  {paragraph}\n" for paragraph in paragraphs),
        "people:",
        f"  ada: {{name: {person}}}",
        "questions:",
    ]
    quote = paragraphs[1].partition(",")[0]
    kinds = (
        f"type: date, answer: {date}",
        f"type: amount, answer: {money}",
        f'type: number, answer: "{count}"',
        f"type: place, answer: {town}",
        "type: who, answer: ada",
        (
            "type: true_false, answer: false, justification: "
            f'{{quote: "Il y a {count} arbres", essential: [arbres]}}'
        ),
        f'type: text, answer: "{quote}"',
        "type: list, answer: [la gare, le marché, la mairie], expected: 2",
        f"type: choice, options: {{a: {some(2)}, b: {some(2)}}}, answer: a, shuffle: false",
        (
            f'type: cloze, text: "Cela coûtera [[m]] en [[a]].", blanks: '
            f'{{m: {{type: amount, answer: {money}}}, a: {{type: number, answer: "{count}"}}}}'
        ),
        f"type: order, answer: [{some(2)}, {some(2)}, {some(2)}]",
        f'type: phrase, answer: "{some(2)}"',
    )
    lines += [
        f"  - {{id: q{place:03}, prompt: Question {place} sur {some(3)} ?,"
        f" hints: [{some(3)}], {kinds[place % len(kinds)]}}}"
        for place in range(questions)
    ]
    return "\n".join(lines)
