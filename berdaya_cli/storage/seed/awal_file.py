"""What every regency begins with, from its file, and a seed written as YAML to go on with."""

from collections.abc import Iterator
from dataclasses import MISSING, fields, is_dataclass
from functools import cache
from typing import Any

import yaml
from pydantic import TypeAdapter

from berdaya_cli.domain.seed.awal import SeedUmum
from berdaya_cli.domain.seed.seed import Seed
from berdaya_cli.storage.files import data_path
from berdaya_cli.storage.yaml_text import YamlValue, read_yaml

_UMUM = "umum.yaml"
_A_LINE_EACH = ("kecamatan", "lembaga", "sumber_dana")
_HEAD = """\
# {nama}: kode dan nama dari daftar kode wilayah 2025, fokus dan sumber dana yang berlaku umum.
# Tambahkan perangkat daerah (lembaga), kecamatan pilot (pilot), penugasan, dasar hukum, pejabat;
# setiap baris menyebut sumbernya. Contoh lengkap: purbalingga.yaml. Lalu:
#   berdaya init --seed BERKAS_INI
"""


@cache
def read_umum() -> SeedUmum:
    """Read the parts of a seed that every regency begins with."""
    return TypeAdapter(SeedUmum).validate_python(read_yaml(data_path(_UMUM)).data)


class _TextDumper(getattr(yaml, "CSafeDumper", yaml.SafeDumper)):  # type: ignore[misc]  # either has the same form
    """The counterpart of the loader: every scalar is text, so none needs quotes to be one."""

    yaml_implicit_resolvers: dict[str, Any] = {}  # noqa: RUF012  as PyYAML spells it


def dump_seed(seed: Seed) -> bytes:
    """Write a seed as YAML; of places, bodies and sources of money a row stands on a line."""
    parts = [_HEAD.format(nama=f"{seed.kabupaten.jenis.title()} {seed.kabupaten.nama}")]
    for name, value in _plain(seed).items():
        parts.append(
            yaml.dump(
                {name: value},
                Dumper=_TextDumper,
                allow_unicode=True,
                sort_keys=False,
                default_flow_style=None if name in _A_LINE_EACH else False,
                width=100 if name not in _A_LINE_EACH else 10_000,
            )
        )
    return "\n".join(parts).encode("utf-8")


def _plain(value: object) -> YamlValue:
    """Return dataclasses as dicts, without what is not said."""
    if isinstance(value, tuple):
        return [_plain(one) for one in value]
    if not is_dataclass(value):
        return str(value)
    return {name: _plain(one) for name, one in _said(value)}


def _said(row: Any) -> Iterator[tuple[str, object]]:  # noqa: ANN401  any dataclass
    for field in fields(row):
        value = getattr(row, field.name)
        if field.default is MISSING or value != field.default:
            yield field.name, value
