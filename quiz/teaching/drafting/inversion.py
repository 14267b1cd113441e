"""A statement made a question: « la ville a-t-elle ouvert », « les prix ont-ils reculé »."""

from __future__ import annotations

import re

from quiz.french.simple_clause import SimpleClause

_PRONOUNS = {("m", False): "il", ("f", False): "elle", ("m", True): "ils", ("f", True): "elles"}
_LOWERED = re.compile(
    r"(?:Les?|La|Une?|Des|Ces?|Cette|Cet|Ses|Son|Sa|Leurs?|Notre|Nos|Plusieurs|Certaine?s|Quelques|Chaque|Aucune?|Selon|"
    r"Au|Aux|En|À|Dans|Pour|Sur|Sous|Par|Avec|Depuis|Pendant|Après|Avant|Dès|Lundi|Mardi|Mercredi|Jeudi|"
    r"Vendredi|Samedi|Dimanche|Hier|D|L|Outre|Malgré|Entre|Près|Côté|Face|Lors|Chez|Du|De)(?=[ \u00a0'’])"
)


def lowered(text: str) -> str:
    """Text without the capital that began a sentence; a name keeps its own."""
    return text[:1].lower() + text[1:] if _LOWERED.match(text) else text


def subject_of(text: str, clause: SimpleClause) -> str:
    """The subject as it stands within a question."""
    return clause.said or lowered(text[slice(*clause.core)])


def inverted(text: str, clause: SimpleClause) -> str:
    """Subject and verb as after a question word, up to the end of the verb.

    « la ville comptera-t-elle », « Paul Renard a-t-il ouvert »; with « est-ce que » where the
    subject's gender is not sure.
    """
    subject = subject_of(text, clause)
    verb = text[clause.clitics : clause.verb[1]]
    rest = text[clause.verb[1] : clause.group_end]
    pronoun = _PRONOUNS.get((clause.gender, clause.plural))
    if pronoun is None:
        joint = "est-ce qu'" if elides(subject) else "est-ce que "
        return f"{joint}{subject} {verb}{rest}"
    link = "-t-" if verb[-1] in "aeé" else "-"
    return f"{subject} {verb}{link}{pronoun}{rest}"


_VOWEL = re.compile(r"[aeiouyàâäéèêëîïôöùûüœæh]", re.IGNORECASE)
_ASPIRATED = re.compile(
    r"h(?:a(?:ch|ck|i[en]|ll|lt|me|mb|m[^m]|n[cdg]|r[aci-]|s|ut|uss|v|ï)|é(?:r(?:is|on|os))|eurt|ib|i[ée]r|ip|"
    r"o(?:bb|ck|ld|ll|mar|ng|nt|rs|u)|u(?:bl|ée|it|ng|rl|ss|tt))|on[zc]|oui|y(?:a|en|ém|ou|uan)|ouistiti|ululer",
    re.IGNORECASE,
)


def elides(word: str) -> bool:
    """Whether « que » and « de » lose their vowel before a word."""
    return bool(_VOWEL.match(word)) and not _ASPIRATED.match(word)


def of(noun: str) -> str:
    """« de » or « d' » before a noun."""
    return f"d'{noun}" if elides(noun) else f"de {noun}"
