"""Question sets on disk: YAML text to `QuestionSet`, with the place of every key.

`load_set` for those who play, `read_set` for those who check, `library` for those who choose.
"""

from quiz.sets.library import SetInfo, find_set, library, set_files
from quiz.sets.loader import Loaded, load_set, load_text, read_set
from quiz.sets.passage import find_excerpt

__all__ = [
    "Loaded",
    "SetInfo",
    "find_excerpt",
    "find_set",
    "library",
    "load_set",
    "load_text",
    "read_set",
    "set_files",
]
