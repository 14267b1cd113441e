"""From a question and a response to a `Verdict`, which explains itself.

Pure: no input or output, no clock, no chance. `Grader` is the only door.
"""

from quiz.grading.grader import Grader

__all__ = ["Grader"]
