"""Screens: one a module, made when they are first shown."""
