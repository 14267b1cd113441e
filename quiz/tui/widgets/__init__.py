"""Widgets: one a module, its style beside it. Data in, message out."""
