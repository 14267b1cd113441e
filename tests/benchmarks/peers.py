"""Other ways to grade a short answer, to measure ours against: string distances and glue.

Each takes the type of question, its keys and a response, and says whether it is right.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import unicodedata
from collections.abc import Callable, Sequence

from rapidfuzz import fuzz

Peer = Callable[[str, Sequence[str], str], bool]


def fold(text: str) -> str:
    """Case and accents folded."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in decomposed if not unicodedata.combining(c)).strip()


def distance(scorer: Callable[[str, str], float], threshold: float) -> Peer:
    """Right where the folded response is near enough to a key."""

    def peer(_kind: str, keys: Sequence[str], response: str) -> bool:
        return any(scorer(fold(key), fold(response)) >= threshold for key in keys)

    return peer


def equal(_kind: str, keys: Sequence[str], response: str) -> bool:
    """Right where the folded response is a key."""
    return fold(response) in {fold(key) for key in keys}


def glue(kind: str, keys: Sequence[str], response: str) -> bool:
    """The best libraries by type of value, then words by WRatio.

    text2num turns number words to digits, dateparser reads dates, price-parser amounts; a
    currency or a unit is compared as the word after the number.
    """
    readers: dict[str, Callable[[str], object]] = {
        "date": _date,
        "amount": _price,
        "number": _number,
        "quantity": _number,
        "share": _number,
        "duration": _number,
    }
    reader = readers.get(kind)
    if reader is None:
        return any(fuzz.WRatio(fold(key), fold(response)) >= 85 for key in keys)
    read = reader(response)
    return read is not None and any(reader(key) == read for key in keys)


def _digits(text: str) -> str:
    from text_to_num import alpha2digit

    return str(alpha2digit(text, "fr"))


def _number(text: str) -> object:
    text = re.sub(r"(?<=\d)[\s.](?=\d{3}\b)", "", _digits(fold(text))).replace(",", ".")
    found = re.search(r"[-+]?\d+(?:\.\d+)?", text)
    if not found:
        return None
    unit = re.search(r"[a-z%°€$/]+", text[found.end() :])
    return float(found[0]), unit[0][:4] if unit else ""


def _price(text: str) -> object:
    from price_parser import Price

    price = Price.fromstring(_digits(text))
    return (price.amount, price.currency) if price.amount is not None else None


def _date(text: str) -> object:
    import dateparser

    read = dateparser.parse(text, languages=["fr"], settings={"DATE_ORDER": "DMY"})
    return (read.day, read.month) if read else None


class QbAnswerChecker:
    """qb-answer-checker (npm), all rows in one call of node; absent where node lacks it."""

    _SCRIPT = (
        "const c=require('qb-answer-checker').default||require('qb-answer-checker');"
        "const rows=JSON.parse(require('fs').readFileSync(0));"
        "console.log(JSON.stringify(rows.map(([k,r])=>{try{return c(k,r).directive==='accept'}"
        "catch(e){return false}})))"
    )

    def grade(self, rows: Sequence[tuple[Sequence[str], str]]) -> list[bool] | None:
        """Whether each response is right; None where node or the package is not there."""
        if not shutil.which("node"):
            return None
        payload = json.dumps([[" or ".join(keys), response] for keys, response in rows])
        done = subprocess.run(
            ["node", "-e", self._SCRIPT], input=payload, capture_output=True, text=True, check=False
        )
        verdicts: list[bool] | None = json.loads(done.stdout) if done.returncode == 0 else None
        return verdicts


PEERS: dict[str, Peer] = {
    "glue of libraries": glue,
    "WRatio >= 85, folded": distance(fuzz.WRatio, 85),
    "token_set_ratio >= 90, folded": distance(fuzz.token_set_ratio, 90),
    "ratio >= 85, folded": distance(fuzz.ratio, 85),
    "folded equality": equal,
}
