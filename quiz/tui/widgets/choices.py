"""A list to choose from whose cursor is seen in any colours, or in none."""

from __future__ import annotations

from typing import ClassVar

from rich.segment import Segment
from textual.strip import Strip
from textual.widgets import OptionList

from quiz.tui.style import beside


class Choices(OptionList):
    """Draws a bar beside the option at the cursor, as fields have one: a shade may not be seen."""

    DEFAULT_CSS = beside(__file__)
    COMPONENT_CLASSES: ClassVar[set[str]] = {"choices--bar"}

    def render_line(self, y: int) -> Strip:
        """One row of the screen."""
        strip = super().render_line(y)
        first = next(iter(strip), None)
        if not self.has_focus or self.highlighted is None or not first or not first.style:
            return strip
        if first.style.meta.get("option") != self.highlighted:
            return strip
        bar = self.get_component_rich_style("choices--bar", partial=True)
        rest = strip.crop(1)
        return Strip([Segment("▌", first.style + bar), *rest], strip.cell_length)
