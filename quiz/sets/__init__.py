"""Question sets on disk: YAML text to `QuestionSet`, with the place of every key.

`load_set` for those who play, `read_set` for those who check.
"""

from quiz.sets.loader import Loaded, load_set, load_text, read_set
from quiz.sets.passage import find_excerpt

__all__ = ["Loaded", "find_excerpt", "load_set", "load_text", "read_set"]
