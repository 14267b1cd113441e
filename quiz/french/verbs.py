"""Whether two folded words may be forms of one verb: regular endings, and the verbs of the press."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from quiz.french.words import word_set

_ER = word_set(
    "er e es ent ez ons a as ai ait ais aient ions iez ant era erai eras eront erons erez erait "
    "erais eraient erions eriez erent ee ees at"
)
_IR = word_set(
    "ir is it issent issez issons issait issais issaient issant ira irai iront irait iraient i "
    "ie ies isse issant irent iras irons irez"
)
_RE = word_set(
    "re s t ent ez ons ait ais aient ant ra rai ras ront rons rez rait raient u ue us ues e es "
    "it irent"
)
_SHORTEST_STEM = 3

_IRREGULAR = {
    "etre": "est sont etait etaient sera seront serait seraient fut furent soit soient ete",
    "avoir": "ont avait avaient aura auront aurait auraient eut eu ait aient ayant",
    "aller": "va vont allait allaient ira iront irait iraient alle allee alles aille",
    "faire": "fait font faisait faisaient fera feront ferait feraient fit firent faite faits fasse",
    "pouvoir": "peut peuvent pouvait pouvaient pourra pourront pourrait pourraient put pu puisse",
    "vouloir": "veut veulent voulait voulaient voudra voudront voudrait voudraient voulu veuille",
    "devoir": "doit doivent devait devaient devra devront devrait devraient dut du doive",
    "savoir": "sait savent savait savaient saura sauront saurait sauraient sut su sache",
    "voir": "voit voient voyait voyaient verra verront verrait verraient vit vu vue vus",
    "dire": "dit disent disait disaient dira diront dirait diraient dite dits",
    "prendre": "prend prennent prenait prenaient prendra prendront prendrait pris prise prit prenne",
    "mettre": "met mettent mettait mettaient mettra mettront mettrait mis mise mises mit",
    "venir": "vient viennent venait venaient viendra viendront viendrait venu venue venus vint",
    "tenir": "tient tiennent tenait tenaient tiendra tiendront tiendrait tenu tenue tenus tint",
    "partir": "part partent partait partaient partira partiront partirait parti partie partis",
    "sortir": "sort sortent sortait sortaient sortira sortiront sorti sortie sortis",
    "mourir": "meurt meurent mourait mouraient mourra mourront mort morte morts mourut",
    "courir": "court courent courait courra courront couru courut",
    "ouvrir": "ouvre ouvrent ouvrait ouvraient ouvrira ouvriront ouvrirait ouvert ouverte ouverts ouvertes",
    "nuire": "nuit nuisent nuisait nuisaient nuira nuiront nui nuise",
    "souffrir": "souffre souffrent souffrait souffraient souffrira souffriront souffert",
    "offrir": "offre offrent offrait offrira offriront offert offerte offerts",
    "recevoir": "recoit recoivent recevait recevaient recevra recevront recu recue recus recut",
    "construire": "construit construisent construisait construira construiront construite construits",
    "detruire": "detruit detruisent detruisait detruira detruiront detruite detruits detruites",
    "reduire": "reduit reduisent reduisait reduira reduiront reduite reduits reduites reduise reduisent",
    "produire": "produit produisent produisait produira produiront produite produits",
    "craindre": "craint craignent craignait craignaient craindra craindront crainte craints",
    "rejoindre": "rejoint rejoignent rejoignait rejoindra rejoindront rejointe rejoints",
    "ecrire": "ecrit ecrivent ecrivait ecrira ecriront ecrite ecrits",
    "lire": "lit lisent lisait lira liront lu lue lus",
    "vivre": "vit vivent vivait vivaient vivra vivront vecu",
    "suivre": "suit suivent suivait suivaient suivra suivront suivi suivie suivis",
    "croire": "croit croient croyait croyaient croira croiront cru",
    "battre": "bat battent battait battra battront battu battue battus",
    "naitre": "nait naissent naissait naitra nee nes nees naquit",
    "connaitre": "connait connaissent connaissait connaitra connu connue connus",
    "falloir": "faut fallait faudra faudrait fallu",
    "conduire": "conduit conduisent conduisait conduira conduite conduits",
    "interdire": "interdit interdisent interdisait interdira interdiront interdite interdits",
    "permettre": "permet permettent permettait permettra permettront permis permise",
    "acheter": "achete achetent achetera acheteront achetait achetaient",
    "payer": "paie paient paye payent paiera paieront payait",
    "boire": "boit boivent buvait buvaient boira boiront boirait bu bue buvez boive boivent buvons but",
    "pleuvoir": "pleut pleuvait pleuvra plu",
    "manger": "mange mangent mangeait mangeaient mangera mangeront mangez",
    "envoyer": "envoie envoient enverra enverront envoyait envoye",
}  # fmt: skip


_PREFIXED = {
    "tenir": "sou main ob con re appar de entre",
    "venir": "de re pre par inter con sur",
    "prendre": "ap com sur re entre",
    "mettre": "pro sou re trans ad com",
    "ouvrir": "dec rec c r re",
    "battre": "com a",
    "courir": "par ac se con",
    "suivre": "pour",
    "faire": "re de satis",
    "voir": "re pre",
    "dire": "re pre",
    "ecrire": "d",
    "lire": "e re",
    "partir": "re",
    "conduire": "re",
    "connaitre": "re",
}
"""Verbs that take the forms of another, by what stands before it (`soutenir`, `tenir`)."""


_YER = re.compile(r"(?<=[ou])i(?=e(?:s|nt|ra|ront|rait|raient)?$)|(?<=a)i(?=e(?:s|ra|ront)?$)")
"""The `i` that `-yer` verbs have before a mute `e` (`nettoie`, `emploieront`)."""


@cache
def _infinitives() -> dict[str, frozenset[str]]:
    table: dict[str, set[str]] = {}
    for infinitive, forms in _IRREGULAR.items():
        for prefix in ("", *_PREFIXED.get(infinitive, "").split()):
            for form in (infinitive, *forms.split()):
                table.setdefault(prefix + form, set()).add(prefix + infinitive)
    return {form: frozenset(found) for form, found in table.items()}


def with_y(form: str) -> str:
    """A folded form of a `-yer` verb as its other forms are spelt (`nettoie`, `nettoye`)."""
    return _YER.sub("y", form)


@lru_cache(maxsize=4096)
def same_verb(a: str, b: str) -> bool:
    """Whether two folded words may be forms of one verb (`perdre`, `perdront`)."""
    if a == b:
        return True
    irregular = _infinitives()
    a, b = with_y(a), with_y(b)
    a, b = (w if w in irregular or w[:-1] not in irregular else w[:-1] for w in (a, b))
    if a in irregular or b in irregular:
        return bool(irregular.get(a, frozenset()) & irregular.get(b, frozenset()))
    stem = 0
    while stem < min(len(a), len(b)) and a[stem] == b[stem]:
        stem += 1
    for endings in (_ER, _IR, _RE):
        for cut in range(_SHORTEST_STEM, stem + 1):
            x, y = a[cut:], b[cut:]
            if (x in endings and y in endings) or (
                endings is _RE
                and cut > _SHORTEST_STEM
                and {x, y} <= {"", *endings}
                and ("re" in (x, y) or a[cut - 1] == "d")
            ):
                return True
    return False
