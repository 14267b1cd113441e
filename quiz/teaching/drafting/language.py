"""Whether a text is French, by the small words that no text can do without."""

from __future__ import annotations

from quiz.french.words import tokens, word_set

_FRENCH = word_set(
    "le les des du et est dans une pour qui sur au aux ce sont pas par plus avec il elle ont que cette "
    "a en la de un l' d' qu' n' s' c' j' nous vous je mais ou son sa ses leur apres selon tres etait"
)
_OTHERS = (
    word_set("the of and to in is that for with was on are by from this has have be it as at not"),
    word_set(
        "el los las y del por con una para es lo como mas al su sus fue ha han este esta pero"
    ),
    word_set("der die und das von mit den ist ein eine im zu auf fur nicht auch sich des dem wird"),
    word_set("il di che per una con della sono gli nel alla dei delle anche piu non si del ha"),
    word_set("o os nao uma com do da em para mais foi ao dos das pelo pela tem sao se por"),
    word_set("het een van en de is dat op te voor met niet zijn aan ook door bij naar"),
    word_set("els amb i per una del que les al dels ha son mes pel aquest"),
    word_set("si in de la pe cu din pentru este care nu un o mai au fost"),
    word_set("og i det en af til er som pa for med at av att och den"),
)
_LEAST_SHARE = 0.1
_MOST_WORDS = 2_000


def looks_french(text: str) -> bool:
    """Whether French small words are many, and more than those of any neighbour language."""
    words = tokens(text[:20_000])[:_MOST_WORDS]
    if not words:
        return False
    french = sum(word in _FRENCH for word in words)
    others = max(sum(word in small for word in words) for small in _OTHERS)
    return french > others and french >= max(1, _LEAST_SHARE * len(words))
