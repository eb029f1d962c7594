"""The look of the charts: calm, labelled at the line, readable without colour vision."""

import matplotlib.patheffects as effects
import matplotlib.pyplot as plt

INK = "#2f3437"
PALE = "#8b9297"
GRID = "#e6e8ea"
# Blue and orange differ for every kind of colour vision; position and label say the same again.
POSITIVE = "#1f6fa8"
NEGATIVE = "#c8591a"
NEUTRAL = "#b5bbc0"
TONES = {"positive": POSITIVE, "neutral": NEUTRAL, "negative": NEGATIVE}


def calm():
    """Sets the style for all charts that follow."""
    plt.rcParams.update(
        {
            "figure.figsize": (8.6, 4.4),
            "figure.dpi": 110,
            "figure.constrained_layout.use": True,
            "font.size": 10,
            "text.color": INK,
            "axes.labelcolor": INK,
            "axes.edgecolor": PALE,
            "axes.titlelocation": "left",
            "axes.titlesize": 12,
            "axes.titlepad": 12,
            "axes.spines.top": False,
            "axes.spines.right": False,
            "axes.grid": True,
            "axes.axisbelow": True,
            "grid.color": GRID,
            "xtick.color": PALE,
            "ytick.major.size": 0,
            "ytick.color": PALE,
            "xtick.labelcolor": INK,
            "ytick.labelcolor": INK,
            "legend.frameon": False,
            # Names and titles come from articles: a dollar sign in them is a dollar sign.
            "text.parse_math": False,
        }
    )


def interval(axes, low, high, y, colour):
    """A horizontal 95% interval at height `y`."""
    axes.plot([low, high], [y, y], color=colour, linewidth=5, alpha=0.3, solid_capstyle="butt")


def months(axes, periods):
    """Names the months below an axis of time, the year where it changes."""
    axes.set_xticks(list(periods))
    year, words = None, []
    for period in periods:
        words.append(period.strftime("%b\n%Y") if period.year != year else period.strftime("%b"))
        year = period.year
    axes.set_xticklabels(words)
    axes.grid(axis="x", visible=False)


def name_points(axes, periods, values, words):
    """Writes each point's words beside it: below a valley, above everything else, free of the line."""
    values = list(values)
    for place, (period, value, word) in enumerate(zip(periods, values, words)):
        beside = values[max(place - 1, 0) : place] + values[place + 1 : place + 2]
        is_valley = bool(beside) and all(value < other for other in beside)
        axes.annotate(
            word,
            (period, value),
            xytext=(0, -9 if is_valley else 9),
            textcoords="offset points",
            ha="center",
            va="top" if is_valley else "bottom",
            fontsize=8.5,
            path_effects=[effects.withStroke(linewidth=3, foreground="white")],
        )
