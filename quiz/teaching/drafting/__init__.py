"""A first set from a news text: its figures, dates and who said what, each with its evidence.

By rules alone: no network, no model. A person reads it over; what is unsure is marked so.
"""

from quiz.teaching.drafting.draft import MOST_QUESTIONS, Draft, draft_set, save_new, write_draft

__all__ = ["MOST_QUESTIONS", "Draft", "draft_set", "save_new", "write_draft"]
