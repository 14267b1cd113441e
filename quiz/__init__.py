"""Quiz: reading comprehension for French, in the terminal."""

__version__ = "0.1.0"
