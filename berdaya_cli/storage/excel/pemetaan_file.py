"""One mapping as a YAML file, as offices send it to each other."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import yaml

from berdaya_cli.domain.errors import InvalidValueError, PersonalDataError
from berdaya_cli.domain.excel.pemetaan import Pemetaan
from berdaya_cli.domain.excel.temuan_impor import shown
from berdaya_cli.language import _
from berdaya_cli.storage.yaml_text import RefusedError, read_yaml

SKEMA = "berdaya/pemetaan/1"
_KEYS = {"skema", "nama", "sidik", "kolom", "lembaga"}


def read_pemetaan(path: Path, content: bytes | None = None) -> Pemetaan:
    """Read a mapping, in a file or piped in.

    Raises:
        InvalidValueError: it is none, with the line where one is known.
        StorageError: the file cannot be read.
    """
    try:
        text = read_yaml(path, content)
    except RefusedError as refused:
        raise _no_mapping(path, refused.pesan, refused.line) from refused
    if text.repeated:
        line, way = text.repeated[0]
        said = _("The key '{key}' stands here a second time.").format(key=shown(str(way[-1])))
        raise _no_mapping(path, said, line)
    data = text.data
    if not isinstance(data, dict) or data.get("skema") != SKEMA or not set(data) <= _KEYS:
        raise _no_mapping(
            path, _("its keys are other than {keys}").format(keys=", ".join(sorted(_KEYS)))
        )
    try:
        return Pemetaan(
            nama=_text(data.get("nama")),
            sidik=_text(data.get("sidik")),
            kolom=_texts(data.get("kolom")),
            lembaga=_texts(data.get("lembaga")),
        )
    except (InvalidValueError, PersonalDataError) as error:
        raise _no_mapping(path, error.message) from error


def dump_pemetaan(row: Pemetaan) -> bytes:
    """Write a mapping as YAML."""
    data = {
        "skema": SKEMA,
        "nama": row.nama,
        "sidik": row.sidik,
        "kolom": dict(row.kolom),
        "lembaga": dict(row.lembaga),
    }
    text: str = yaml.safe_dump(data, allow_unicode=True, sort_keys=False, width=100)
    return text.encode()


def _text(value: Any) -> str:  # noqa: ANN401  YAML is anything
    return value if isinstance(value, str) else ""


def _texts(value: Any) -> Mapping[str, str]:  # noqa: ANN401  likewise
    if value is None or value == "":
        return {}
    if not isinstance(value, dict) or not all(isinstance(word, str) for word in value.values()):
        raise InvalidValueError(_("A text is needed beside each heading."))
    return value


def _no_mapping(path: Path, why: str, line: int | None = None) -> InvalidValueError:
    where = _("line {n}: ").format(n=line) if line else ""
    return InvalidValueError(
        _("{path} is no mapping of berdaya: {where}{why}"),
        hint=_("Make one with: berdaya list-pemetaan NAMA --output FILE.yaml"),
        path=path,
        where=where,
        why=why,
    )
