"""The app in the terminal: the only room that knows Textual.

`app` wires; `screens` hold one module a screen, `widgets` one a widget, each with its style
(`.tcss`) beside it; `desk` is all that the app knows of store, sets and sessions.
"""

import os

if os.environ.get("TERM_PROGRAM") == "iTerm.app":
    # With the full Kitty protocol iTerm2 swallows dead keys, and so accents (Textual #6561).
    # Textual reads this when it is imported, which no module does before this one.
    os.environ.setdefault("TEXTUAL_DISABLE_KITTY_KEY", "1")
