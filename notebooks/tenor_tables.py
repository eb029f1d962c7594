"""Reads the tables that Tenor has published, with pyarrow or, where that is missing, with DuckDB.

Both give the same rows: days are timestamps at midnight, flags are pandas'
`boolean` (true, false or unknown), lists are Python lists, and what was not observed is null.
"""

import json
import math
import os
from pathlib import Path

import pandas as pd

try:
    import pyarrow.parquet as parquet
    import pyarrow.types as arrow_types
except ImportError:
    parquet = None


class Tables:
    """One published snapshot. The link `current` is followed once, so that all reads see one run."""

    def __init__(self, warehouse=None):
        """Opens `warehouse`, or what TENOR_WAREHOUSE names, or `out` here or in the folder above."""
        self.folder = _current(warehouse or os.environ.get("TENOR_WAREHOUSE"))
        self.reader = "pyarrow" if parquet else "DuckDB"

    @property
    def snapshot(self):
        """The id of the snapshot, which the manifest tells."""
        manifest = json.loads((self.folder / "_manifest.json").read_text(encoding="utf-8"))
        return manifest["snapshotId"]

    def read(self, table, grain=None):
        """All rows of a table; of a trend, those of one `period_grain`: 'day', 'week' or 'month'."""
        folder = self.folder / table
        if not folder.is_dir():
            raise FileNotFoundError(f"there is no table {table} in this snapshot")
        frame = _with_pyarrow(folder) if parquet else _with_duckdb(folder)
        if grain is None:
            return frame
        return frame[frame["period_grain"] == grain].reset_index(drop=True)

    def meanings(self, table, *columns):
        """What columns of a table mean, as the data dictionary of this very snapshot says."""
        words = self.read("data_dictionary")
        words = words[(words["table_name"] == table) & words["column_name"].isin(columns)]
        words = words.set_index("column_name").loc[list(columns)]
        return words[["unit", "additive", "meaning"]].rename(columns={"additive": "adds up"}).fillna("")

    def labels(self):
        """The short names of the issues by their ids."""
        issues = self.read("dim_issue")
        return dict(zip(issues["issue_id"], issues["label"]))

    def names(self):
        """The canonical names of the speakers by their ids."""
        speakers = self.read("dim_speaker")
        return dict(zip(speakers["speaker_id"], speakers["speaker_name"]))


def difference(before, after):
    """The change of a share with the bounds of its 95% interval, from the bounds of both shares.

    Newcombe's method of squaring and adding (Statistics in Medicine 17, 1998, method 10). Each of
    `before` and `after` is (share, low, high); the result is (change, low, high).
    """
    (was, was_low, was_high), (now, now_low, now_high) = before, after
    change = now - was
    low = change - math.hypot(now - now_low, was_high - was)
    high = change + math.hypot(now_high - now, was - was_low)
    return change, low, high


def wilson(hits, total):
    """A share and the bounds of its 95% interval (E. B. Wilson, JASA 22, 1927); nulls where total is 0."""
    if not total:
        return math.nan, math.nan, math.nan
    z = 1.959964
    share = hits / total
    middle = (share + z * z / (2 * total)) / (1 + z * z / total)
    reach = z / (1 + z * z / total) * math.sqrt(share * (1 - share) / total + z * z / (4 * total**2))
    return share, max(0.0, middle - reach), min(1.0, middle + reach)


def marked(text, start, end, context_start, context_end):
    """Words of a text with a stretch between ⟦ and ⟧. Offsets count code points, as Python does."""
    words = f"{text[context_start:start]}⟦{text[start:end]}⟧{text[end:context_end]}"
    return " ".join(words.split())


def _current(warehouse):
    places = [Path(warehouse)] if warehouse else [Path("out"), Path("..") / "out"]
    for place in places:
        if (place / "current" / "_manifest.json").is_file():
            return (place / "current").resolve()
    raise FileNotFoundError(
        f"no published tables under {places[0]}: set TENOR_WAREHOUSE to the folder that"
        " ./tenor run --warehouse wrote"
    )


def _with_pyarrow(folder):
    # The column that names the folder stands in the files as well, so the path tells nothing new.
    table = parquet.read_table(folder, partitioning=None)
    frame = table.to_pandas(date_as_object=False)
    flags = [field.name for field in table.schema if arrow_types.is_boolean(field.type)]
    days = [field.name for field in table.schema if arrow_types.is_date(field.type)]
    lists = [field.name for field in table.schema if arrow_types.is_list(field.type)]
    return _same_types(frame, flags, days, lists)


def _with_duckdb(folder):
    import duckdb

    files = str(folder / "**" / "*.parquet").replace("'", "''")
    rows = duckdb.sql(f"select * from read_parquet('{files}', hive_partitioning = false)")
    kinds = {name: str(kind) for name, kind in zip(rows.columns, rows.types)}
    flags = [name for name, kind in kinds.items() if kind == "BOOLEAN"]
    days = [name for name, kind in kinds.items() if kind == "DATE"]
    lists = [name for name, kind in kinds.items() if kind.endswith("[]")]
    return _same_types(rows.df(), flags, days, lists)


def _same_types(frame, flags, days, lists):
    for name in flags:
        frame[name] = frame[name].astype("boolean")
    for name in days:
        frame[name] = pd.to_datetime(frame[name]).astype("datetime64[us]")
    for name in lists:
        frame[name] = [[] if items is None else list(items) for items in frame[name]]
    return frame
