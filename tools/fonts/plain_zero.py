"""Takes the slash out of the zero of Atkinson Hyperlegible Next.

The typeface draws its zero with a slash, and has no other one. In sums, dates and letters that slash reads as a
struck-out figure. This gives the zero one counter, an oval of the same strokes, at every weight. The licence (OFL 1.1,
no reserved name) allows it; its text stays beside the files.

    python3 tools/fonts/plain_zero.py static/fonts/<file>.woff2 static/fonts/<file>-plain-zero.woff2

Needs fonttools and brotli; the result is committed, so the build needs neither.
"""

import sys

from fontTools.ttLib import TTFont
from fontTools.ttLib.tables._g_l_y_f import GlyphCoordinates

PHANTOMS = 4  # points of the metrics, which follow those of the outline in `gvar`


def split(points, ends):
    """The points of each contour."""
    starts = [0, *(end + 1 for end in ends[:-1])]
    return [points[start : end + 1] for start, end in zip(starts, ends)]


def extent(points):
    xs, ys = [x for x, _ in points], [y for _, y in points]
    return min(xs), max(xs), min(ys), max(ys)


def draw_counter(contours):
    """The oval within the outline: the outline itself, drawn in to where the two counters ended."""
    outline, *counters = contours
    left, right, bottom, top = extent(outline)
    inner_left, inner_right, inner_bottom, inner_top = extent([p for c in counters for p in c])
    scale_x = (inner_right - inner_left) / (right - left)
    scale_y = (inner_top - inner_bottom) / (top - bottom)
    oval = [
        (round(inner_left + (x - left) * scale_x), round(inner_bottom + (y - bottom) * scale_y))
        for x, y in outline
    ]
    return oval[::-1]


def main(source, target):
    font = TTFont(source)
    glyph = font["glyf"]["zero"]
    points, ends, flags = glyph.getCoordinates(font["glyf"])
    points, ends, flags = list(points), list(ends), list(flags)
    outline_end = ends[0] + 1
    counter = draw_counter(split(points, ends))

    for variation in font["gvar"].variations["zero"]:
        deltas = variation.coordinates
        moved = [(x + dx, y + dy) for (x, y), (dx, dy) in zip(points, deltas)]
        moved_counter = draw_counter(split(moved, ends))
        inner = [(mx - x, my - y) for (x, y), (mx, my) in zip(counter, moved_counter)]
        variation.coordinates = [*deltas[:outline_end], *inner, *deltas[-PHANTOMS:]]

    glyph.coordinates = GlyphCoordinates([*points[:outline_end], *counter])
    glyph.flags = bytearray([*flags[:outline_end], *flags[:outline_end][::-1]])
    glyph.endPtsOfContours = [outline_end - 1, 2 * outline_end - 1]
    glyph.numberOfContours = 2
    glyph.recalcBounds(font["glyf"])
    font.flavor = "woff2"
    font.save(target)


if __name__ == "__main__":
    main(*sys.argv[1:])
