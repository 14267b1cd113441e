"""Given names often met in the French-language press, with the gender they tell."""

from __future__ import annotations

import re
from functools import lru_cache

from quiz.french.words import strip_accents, word_set

MEN = word_set(
    "abdel abdelkader abdou adam adel adrien ahmed aime alain alan albert alejandro alessandro alex "
    "alexandre alexis alfred ali amadou amine anatole andre andrea andreas andrew anthony antoine "
    "antonio antony antonin aristide armand arnaud arthur aubin auguste augustin aurelien axel aziz "
    "baptiste barack basile bastien ben benjamin benoit bernard bertrand bilal bill bob boris boubacar "
    "brahim brian brice bruno carl carlos cedric cesar charles charlie chris christian christophe "
    "christopher clement colin corentin cyprien cyril cyrille dan daniel danny dario david denis "
    "didier diego dimitri dominic donald driss dylan edgar edouard edward elias eliott eloi elon "
    "emile emmanuel enzo eric erik ernest erwan esteban etienne eugene evan fabien fabrice farid "
    "felix ferdinand fernand fernando florent florian francesco francis franck francois frank franz "
    "fred frederic friedrich gabriel gael gaetan gaspard gaston gautier gauthier geoffrey george "
    "georges gerald gerard gerhard germain ghislain gianni gilbert gildas gilles giorgio giovanni "
    "giuseppe gregoire gregory guillaume gustave guy hakim hamid hans harold harry hassan hector "
    "henri henry herve hicham hubert hugo hugues ian ibrahim idriss igor ismael ivan jack jacky "
    "jacob jacques jamal james jan jason javier jean jeff jeremie jeremy jerome jesse jim jimmy joao "
    "joe joel joey johan johann john johnny jonas jonathan jordan jorge jose joseph josh joshua juan "
    "jules julian julien julius junior justin kamel karim karl kevin khaled kurt kylian laurent "
    "lazare leo leon leonard leopold lewis liam lilian lionel loan loic lorenzo louis luc luca "
    "lucas lucien ludovic luigi luis luka lukas malik mamadou manuel marc marceau marcel marco "
    "mario marius mark marko martial martin marvin mateo mathias mathieu mathis matteo matthew "
    "matthias matthieu maurice max maxence maxime mehdi mehmet mel melvin michael michel mickael "
    "miguel mike mikhail milan milo moctar mohamed mohammed morgan mourad mouloud moussa moustapha "
    "nadir nathan nicolas nils noah noe noel norbert olaf oleg olivier omar oscar osman othman "
    "ousmane pablo pascal patrice patrick paul paolo pavel pedro peter philip philippe pierre "
    "pierrick pierrot quentin rachid rafael raoul raphael raymond rayan reda regis rene reza ricardo "
    "richard robert roberto robin roch rodolphe rodrigo roger roland romain roman ronald ronan ruben "
    "rudy sacha said salim salvador sam sami samir samuel sebastien serge sergio seydou simon "
    "sofiane stan stanislas stephan stephane stephen steve steven sylvain sylvestre tanguy tayeb "
    "ted teddy theo theodore theophile thibaud thibault thibaut thierry thomas tim timothee titouan "
    "tom tomas tony tristan ugo ulrich valentin valere victor vincent virgile vladimir volodymyr "
    "walter werner wilfried will william xavier yacine yanis yann yannick yassine yohan yohann "
    "younes youri youssef valery yvan yves yvon zacharie zinedine recep viktor keir benyamin gavin urs beat "
    "reto ueli bart elio geert joachim dirk pieter wouter egbert kofi sekou emilien lamine "
    "gwenael goulven yvonnick mael malo anselme honore fulbert ambroise firmin celestin"
)
WOMEN = word_set(
    "adele adeline agathe agnes aicha aline alice alicia alix aliette amandine amelie amina anais "
    "andree angela angele angeline angelique anita anna annabelle anne annette annick annie antoinette "
    "apolline ariane arlette armelle assia astrid audrey aude aurelie aurore awa axelle beatrice "
    "benedicte berenice bernadette berthe blandine brigitte camelia camilia capucine carine carla "
    "carole caroline cassandra catherine cecile celeste celia celine chantal charlene charlotte "
    "chloe christelle christel christiane christina christine claire clara clarisse claudette "
    "claudia claudine clemence clementine clotilde colette coline coralie corinne cynthia dalila "
    "daniela daniele danielle daphne deborah delphine denise diana diane djamila dolores dorothee "
    "edith edwige elena eleonore eliane elisa elisabeth elise elizabeth ella elodie eloise elsa elvire "
    "emilia emilie emma emmanuelle estelle esther eugenie eva eve eveline evelyne fabienne fadila "
    "fanny fanta fatiha fatima fatou fatoumata faustine felicie fernande fiona flavie fleur flora "
    "flore florence francine francoise frederique gabrielle gaelle genevieve georgette geraldine "
    "germaine ghislaine giorgia gisele giulia gwenaelle gwendoline hanna hannah hawa helena helene "
    "heloise henriette hillary hortense houda huguette ines ingrid irene iris isabel isabelle isis jacqueline "
    "jade jamila jana janine jeanine jeanne jeannette jennifer jessica joanna jocelyne johanna "
    "josephine josette josiane judith julia juliana julie juliette justine kamala karen karima "
    "karine katia kathleen kelly khadija laetitia laila lara laura laure laurence lea leila lena "
    "leonie leslie leticia lila liliane lily lina linda lisa lise lola lorraine lou louisa louise "
    "lucette lucia lucie lucienne lucile ludivine luna lydia lydie lyne madeleine maeva magali magalie "
    "maia maissa malika manon manuela mara margaux margot marguerite maria mariam marianne mariama "
    "marie marielle marietta marina marine marion marise marjorie marlene marta marthe martina "
    "martine maryline maryse maryvonne mathilde maud maureen melanie melina melissa mercedes meryl "
    "mia michele micheline michelle milena mireille miriam monica monique morgane muriel myriam "
    "nadege nadia nadine naima nancy natacha natalia nathalie nelly nicole nina ninon noemie nora "
    "nour oceane odette odile olga olivia olympe ophelie orane oriane paola pascale patricia paula "
    "paule paulette pauline penelope perrine perle petra philippine priscilla prune rachel rachida "
    "rama raymonde rebecca regine renee rita roberta romane rosa rosalie rose roselyne roxane sabine "
    "sabrina safia salima salome samia samira sandra sandrine sara sarah segolene selma severine "
    "shirley sibeth simone siham sofia soizic solange solene sonia sophia sophie soraya stella "
    "stephanie susan suzanne sybille sylvia sylviane sylvie tamara tania tatiana teresa tessa "
    "thelma therese tiphaine toinette ursula valentine valeria valerie vanessa vera veronica "
    "veronique victoire victoria vinciane viola violaine violette virginie viviane wendy yael yasmine "
    "yolande yvette yvonne zahra zelie zoe karin sanna magdalena gudrun najat rokhaya aminata annegret "
    "bleuenn enora gwladys rozenn simonetta doris ruth"
)
EITHER = word_set(
    "ange camille charlie claude dominique eden frederique jackie lou maxence morgan noa pascal "
    "sacha sam stephane alix andrea kim nikita sasha yael leslie"
)


def gender_of(given: str) -> str:
    """`m`, `f`, or empty where a given name is not known or tells nothing."""
    first = strip_accents(given.lower()).split("-")[0].strip(".")
    if first in EITHER:
        return ""
    if first in MEN:
        return "m"
    return "f" if first in WOMEN else ""


def is_given_name(word: str) -> bool:
    """Whether a word is, or a compound begins with, a known given name."""
    first = strip_accents(word.lower()).split("-")[0]
    return first in MEN or first in WOMEN or first in EITHER


_SOUNDS = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        (r"ee(?=[a-z])", "i"),  # « Kareem », as English writes Karim
        (r"oo|ou", "u"),
        (r"(?:ie|ee|ey|y)$", "i"),
        (r"y", "i"),
        (r"ph", "f"),
        (r"th", "t"),
        (r"ck|k|qu|c(?=[aoulr]|$)|ch(?=r)", "k"),
        (r"h$", ""),
        (r"([a-z])\1", r"\1"),
        (r"(?<=n)e$", ""),
    )
)
"""What writers mix up in a given name that they have heard."""


@lru_cache(maxsize=4096)
def sounds_as_given(written: str, expected: str) -> bool:
    """Whether a given name is another spelling of one, and not the name of the other gender.

    « Ann » is Anne, « Kareem » is Karim; « Noël » is not Noëlle, nor « Joelle » Joël.
    """
    a, b = strip_accents(written), strip_accents(expected)
    if a == b or a[:1] not in {b[:1], *_SAME_START.get(b[:1], "")} or _spoken(a) != _spoken(b):
        return False
    said, wanted = gender_of(a), gender_of(b)
    if said and wanted:
        return said == wanted
    if a.endswith("e") and not b.endswith("e"):
        return False  # a final `e` makes a woman's name of a man's
    if b.endswith("e") and not a.endswith("e"):
        return wanted == "f" and not said
    return not (a.endswith("ie") and not b.endswith("ie"))


_SAME_START = {"c": "k", "k": "c"}


def _spoken(name: str) -> str:
    for pattern, sound in _SOUNDS:
        name = pattern.sub(sound, name)
    return name
