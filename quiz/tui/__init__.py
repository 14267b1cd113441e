"""The app in the terminal: the only room that knows Textual.

`app` wires; `screens` hold one module a screen, `widgets` one a widget, each with its style
(`.tcss`) beside it; `desk` is all that the app knows of store, sets and sessions.
"""
