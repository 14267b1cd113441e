"""All forms of the verbs of the third group and of the auxiliaries, made from their principal parts.

Source of the parts and of the rules: the tables of the usual conjugation books (Bescherelle,
models 22 to 82, and the models of `être`, `avoir`, `aller` and `envoyer`).
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

_SAME = "-"
_MODELS = """\
tenir     tien   tient    ten     tienn   tiendr  tin     tenu
venir     vien   vient    ven     vienn   viendr  vin     venu
prendre   prend  prend    pren    prenn   prendr  pri     pris
mettre    met    met      mett    mett    mettr   mi      mis
ouvrir    ouvre  ouvre    ouvr    ouvr    ouvrir  ouvri   ouvert
offrir    offre  offre    offr    offr    offrir  offri   offert
souffrir  souffre souffre souffr  souffr  souffrir souffri souffert
cueillir  cueille cueille cueill  cueill  cueiller cueilli cueilli
partir    par    part     part    part    partir  parti   parti
sortir    sor    sort     sort    sort    sortir  sorti   sorti
sentir    sen    sent     sent    sent    sentir  senti   senti
mentir    men    ment     ment    ment    mentir  menti   menti
dormir    dor    dort     dorm    dorm    dormir  dormi   dormi
servir    ser    sert     serv    serv    servir  servi   servi
courir    cour   court    cour    cour    courr   couru   couru
mourir    meur   meurt    mour    meur    mourr   mouru   mort
~querir   quier  quiert   quer    quier   querr   qui     quis
fuir      fui    fuit     fuy     fui     fuir    fui     fui
~cevoir   coi    coit     cev     coiv    cevr    cu      cu
devoir    doi    doit     dev     doiv    devr    du      du
pouvoir   -      peut     pouv    peuv    pourr   pu      pu      puiss
vouloir   -      veut     voul    veul    voudr   voulu   voulu   veuill
savoir    sai    sait     sav     sav     saur    su      su      sach
valoir    -      vaut     val     val     vaudr   valu    valu    vaill
falloir   -      faut     fall    -       faudr   fallu   fallu   faill
pleuvoir  -      pleut    pleuv   pleuv   pleuvr  plu     plu
voir      voi    voit     voy     voi     verr    vi      vu
prevoir   prevoi prevoit  prevoy  prevoi  prevoir previ   prevu
asseoir   assied assied   assey   assey   assier  assi    assis
mouvoir   meu    meut     mouv    meuv    mouvr   mu      mu
~indre    in     int      ign     ign     indr    igni    int
~duire    dui    duit     duis    duis    duir    duisi   duit
~truire   trui   truit    truis   truis   truir   truisi  truit
nuire     nui    nuit     nuis    nuis    nuir    nuisi   nui
cuire     cui    cuit     cuis    cuis    cuir    cuisi   cuit
suffire   suffi  suffit   suffis  suffis  suffir  suffi   suffi
dire      di     dit      dis     dis     dir     di      dit
lire      li     lit      lis     lis     lir     lu      lu
ecrire    ecri   ecrit    ecriv   ecriv   ecrir   ecrivi  ecrit
~scrire   scri   scrit    scriv   scriv   scrir   scrivi  scrit
faire     fai    fait     fais    -       fer     fi      fait    fass
plaire    plai   plait    plais   plais   plair   plu     plu
croire    croi   croit    croy    croi    croir   cru     cru
boire     boi    boit     buv     boiv    boir    bu      bu
vivre     vi     vit      viv     viv     vivr    vecu    vecu
suivre    -      suit     suiv    suiv    suivr   suivi   suivi
naitre    nai    nait     naiss   naiss   naitr   naqui   ne
connaitre connai connait  connaiss connaiss connaitr connu connu
paraitre  parai  parait   paraiss paraiss paraitr paru    paru
croitre   croi   croit    croiss  croiss  croitr  cru     cru
battre    bat    bat      batt    batt    battr   batti   battu
vaincre   vainc  vainc    vainqu  vainqu  vaincr  vainqui vaincu
rompre    romp   rompt    romp    romp    rompr   rompi   rompu
resoudre  resou  resout   resolv  resolv  resoudr resolu  resolu
dissoudre dissou dissout  dissolv dissolv dissoudr dissolu dissous
conclure  conclu conclut  conclu  conclu  conclur conclu  conclu
exclure   exclu  exclut   exclu   exclu   exclur  exclu   exclu
inclure   inclu  inclut   inclu   inclu   inclur  inclu   inclus
rire      ri     rit      ri      ri      rir     ri      ri
vetir     vet    vet      vet     vet     vetir   veti    vetu
bouillir  bou    bout     bouill  bouill  bouillir bouilli bouilli
"""
"""Folded: infinitive; stem of « je » without its `s`; « il »; stems of « nous », « ils », of the
future, of the past simple; participle; stem of the subjunctive where it has its own. `-` is none;
a model that begins with `~` is the end of its verbs, and none itself."""

_LIKE = {
    "tenir": "sou main ob con re appar de entre abs",
    "venir": "de re pre par inter con sur pro sou subven contreven",
    "prendre": "ap com sur re entre me desap",
    "mettre": "pro sou re trans ad com e o per compro",
    "ouvrir": "dec rec c r re entr",
    "cueillir": "ac re",
    "partir": "re",
    "sortir": "res",
    "sentir": "con pres res",
    "mentir": "de",
    "dormir": "en r",
    "servir": "des res",
    "courir": "par ac se con re dis",
    "querir": "ac con re en recon",
    "fuir": "en",
    "cevoir": "re aper per con de",
    "valoir": "equi pre re",
    "voir": "re entre",
    "mouvoir": "e pro",
    "indre": "cra pla contra jo rejo adjo pe ete atte te fe ce astre repe restre enfre depe dete",
    "duire": "con pro re tra se in intro recon repro de",
    "truire": "cons de ins recons",
    "dire": "re pre inter contre me",
    "lire": "e re ree",
    "ecrire": "d re",
    "scrire": "in pre sou tran pro circon",
    "faire": "re de satis contre",
    "plaire": "de com",
    "vivre": "sur re",
    "suivre": "pour",
    "naitre": "re",
    "connaitre": "re me",
    "paraitre": "ap dis re com trans",
    "croitre": "ac de",
    "battre": "a com de re",
    "vaincre": "con",
    "rompre": "inter cor",
    "rire": "sou",
    "vetir": "re de",
}
"""Verbs conjugated as another, by what stands before it (`soutenir`, `tenir`)."""

_WHOLE = {
    "etre": (
        "suis es est sommes etes sont etais etait etions etiez etaient sera serai seras serons serez "
        "seront serais serait serions seriez seraient fut furent sois soit soyons soyez soient ete "
        "etant"
    ),
    "avoir": (
        "ai as ont avons avez avait avais avions aviez avaient aura aurai auras aurons aurez auront "
        "aurais aurait aurions auriez auraient eut eurent eu eue eus eues aie aies ait ayons ayez "
        "aient ayant"
    ),
    "aller": (
        "vais vas va allons allez vont allais allait allions alliez allaient ira irai iras irons "
        "irez iront irais irait irions iriez iraient alla allerent alle allee alles allees aille "
        "ailles aillent allant"
    ),
    "envoyer": (
        "envoie envoies envoient envoyons envoyez envoyait envoyaient enverra enverrai enverras "
        "enverrons enverrez enverront enverrait enverraient envoye envoyee envoyes envoyees envoya "
        "envoyerent envoyant"
    ),
}
_MORE = {
    "pouvoir": "peux puisse",
    "vouloir": "veux",
    "valoir": "vaux",
    "faire": "font faites",
    "dire": "dites",
    "savoir": "sachant",
}
"""Forms that no part makes."""

_IMPERFECT = ("ais", "ait", "ions", "iez", "aient")
_FUTURE = ("a", "ai", "as", "ons", "ez", "ont", *_IMPERFECT)
_OTHER_WORDS = frozenset(("ne", "sens", "cours", "plus", "dus"))
"""Forms that are far oftener another word once their accents are gone."""


def _forms(parts: list[str]) -> Iterator[str]:
    infinitive, first, third, nous, ils, future, past, participle, *own = parts
    yield infinitive
    yield third
    if first != _SAME:
        yield first if first.endswith("e") else f"{first}s"
    if first.endswith("e"):
        yield f"{first}s"
    yield from (f"{nous}{ending}" for ending in ("ons", "ez", "ant", *_IMPERFECT))
    yield from (f"{future}{ending}" for ending in _FUTURE)
    if ils != _SAME:
        yield f"{ils}ent"
    for stem in own or ([ils] if ils != _SAME else []):
        yield from (f"{stem}{ending}" for ending in ("e", "es", "ent"))
    yield from (f"{past}{ending}" for ending in ("t", "rent"))
    yield participle
    yield from (f"{participle}{ending}" for ending in ("e", "es"))
    if not participle.endswith("s"):
        yield f"{participle}s"


@cache
def irregular_forms() -> dict[str, frozenset[str]]:
    """Folded form -> infinitives whose form it is (`produise` -> `produire`; `vit` -> two)."""
    table: dict[str, set[str]] = {}
    for infinitive, listed in _WHOLE.items():
        for form in (infinitive, *listed.split()):
            table.setdefault(form, set()).add(infinitive)
    for line in _MODELS.splitlines():
        parts = line.split()
        ending = parts[0].startswith("~")
        model = parts[0] = parts[0].removeprefix("~")
        forms = [*_forms(parts), *_MORE.get(model, "").split()]
        for prefix in (*(() if ending else ("",)), *_LIKE.get(model, "").split()):
            for form in forms:
                table.setdefault(prefix + form, set()).add(prefix + model)
    return {form: frozenset(verbs) for form, verbs in table.items() if form not in _OTHER_WORDS}
