"""Executes notebooks from start to end; ends with 1 where a cell fails.

    notebooks.py WAREHOUSE PICTURES NOTEBOOK...

The figures are written to the folder PICTURES, to be looked at. The notebooks themselves stay as they
are: stored without output.
"""

import base64
import os
import sys
from pathlib import Path

import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError

warehouse, pictures, *notebooks = sys.argv[1:]
os.environ["TENOR_WAREHOUSE"] = str(Path(warehouse).resolve())
Path(pictures).mkdir(parents=True, exist_ok=True)

failed = 0
for path in map(Path, notebooks):
    notebook = nbformat.read(path, as_version=4)
    nbformat.validate(notebook)
    client = NotebookClient(
        notebook,
        timeout=300,
        kernel_name="python3",
        resources={"metadata": {"path": str(path.parent)}},
    )
    try:
        client.execute()
    except CellExecutionError as failure:
        print(f"FAILED {path.name}: {failure}", file=sys.stderr)
        failed += 1
        continue
    outputs = [output for cell in notebook.cells for output in cell.get("outputs", [])]
    figures = [output["data"]["image/png"] for output in outputs if "image/png" in output.get("data", {})]
    for number, figure in enumerate(figures, 1):
        Path(pictures, f"{path.stem}-{number}.png").write_bytes(base64.b64decode(figure))
    print(f"executed {path.name}: {len(outputs)} outputs, {len(figures)} pictures")
    if not figures:
        print(f"FAILED {path.name}: no picture was drawn", file=sys.stderr)
        failed += 1
sys.exit(1 if failed else 0)
