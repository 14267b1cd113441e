"""The app in a browser: the server that hands it out, each visitor getting `quiz.tui.visitor`."""
