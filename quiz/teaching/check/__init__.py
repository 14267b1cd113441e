"""What a good colleague would say of a set before it goes to class.

Errors come from the loader (E0, E1) and from the author's own tests (E3); the rest are warnings:
evidence (A1), ambiguity seen with the real grader (A2), style (A4). Each can be silenced in place.
"""

from quiz.teaching.check.run import check_loaded, check_paths, versions

__all__ = ["check_loaded", "check_paths", "versions"]
