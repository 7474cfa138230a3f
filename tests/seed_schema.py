"""The JSON schema of a seed, for editors: ``python -m tests.seed_schema`` writes it anew."""

import inspect
import json
from pathlib import Path

from pydantic import TypeAdapter

from berdaya_cli.domain.row import Row
from berdaya_cli.domain.seed.seed import BerkasBatas, Seed

PATH = Path(__file__).parents[1] / "data" / "seed.schema.json"

_SCALAR = ["string", "number", "boolean"]


def schema():
    """Give the schema as text."""
    made = _any_scalar(TypeAdapter(Seed).json_schema())
    classes = {kind.__name__: kind for kind in (*_below(Row), BerkasBatas)}
    made["$defs"] = {name: _described(row, classes[name]) for name, row in made["$defs"].items()}
    for name, row in made["$defs"].items():
        # People's rows may lack a source, a seed's never; a desa inherits its kecamatan's.
        if "sumber" in row["properties"] and name != "Desa":
            row["properties"]["sumber"] = {"title": "Sumber", "type": _SCALAR}
            row["required"] = [
                key for key in row["properties"] if key in {*row["required"], "sumber"}
            ]
    made = _described(made, Seed)
    made = {"$schema": "https://json-schema.org/draft/2020-12/schema"} | made
    return json.dumps(made, indent=2, ensure_ascii=False) + "\n"


def _below(kind):
    """Give every class that is made of one, and of those."""
    for one in kind.__subclasses__():
        yield one
        yield from _below(one)


def _described(node, kind):
    """Say what a class says of itself, which only some versions of pydantic do."""
    rest = {key: value for key, value in node.items() if key != "description"}
    return {"description": inspect.getdoc(kind)} | rest


def _any_scalar(node):
    """Let text be written without quotes: an editor takes 33.03 for a number, berdaya does not."""
    if isinstance(node, list):
        return [_any_scalar(item) for item in node]
    if not isinstance(node, dict):
        return node
    changed = {key: _any_scalar(value) for key, value in node.items()}
    if changed.get("type") == "string" and not {"enum", "const"} & changed.keys():
        changed["type"] = _SCALAR
    return changed


if __name__ == "__main__":
    PATH.write_text(schema(), encoding="utf-8")
