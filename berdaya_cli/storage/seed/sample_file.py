"""The fictional records that come with the tool: ``data/contoh.yaml``."""

from pathlib import Path

from pydantic import TypeAdapter

from berdaya_cli.domain.seed.contoh import Contoh
from berdaya_cli.storage.yaml_text import read_yaml


def read_sample(path: Path) -> Contoh:
    """Read them; a test sees to it that they have no mistakes."""
    return TypeAdapter(Contoh).validate_python(read_yaml(path).data)
