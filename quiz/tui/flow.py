"""A layout that sets widgets like words: one after the other, on as many lines as it takes."""

from __future__ import annotations

from rich.cells import cell_len
from textual.geometry import NULL_OFFSET, NULL_SPACING, Region, Size
from textual.layout import ArrangeResult, Layout, WidgetPlacement
from textual.widget import Widget

FIELD = 16
"""Cells of a field in the text; one that is full grows with what is typed."""

FRAME = 4
"""Cells of a field that hold no letter: its border, its padding, the cursor at the end."""


def field_width(value: str) -> int:
    """Cells of a field that holds that."""
    return max(FIELD, cell_len(value) + FRAME)


class Flow(Layout):
    """Children of class `gap` are fields; those of class `glued` follow without a space."""

    name = "flow"

    def arrange(
        self,
        parent: Widget,
        children: list[Widget],
        size: Size,
        greedy: bool = True,  # noqa: ARG002
    ) -> ArrangeResult:
        """Places the children."""
        parent.pre_layout(self)
        placements: list[WidgetPlacement] = []
        x = y = 0
        for child in children:
            gap = child.has_class("gap")
            width = (
                field_width(getattr(child, "value", ""))
                if gap
                else child.get_content_width(size, size)
            )
            width = min(width, max(1, size.width))
            space = 1 if x and not child.has_class("glued") else 0
            if x and x + space + width > size.width:
                x, space, y = 0, 0, y + 1
            region = Region(x + space, y, width, 1)
            placements.append(WidgetPlacement(region, NULL_OFFSET, NULL_SPACING, child))
            x += space + width
        return placements
