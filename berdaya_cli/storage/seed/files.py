"""Seeds as YAML files: every mistake found at once, with file, line and key."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter, ValidationError

from berdaya_cli.domain.errors import FindingsError, one_of
from berdaya_cli.domain.privasi import find_all_personal, find_personal
from berdaya_cli.domain.seed.periksa_kode import check_codes
from berdaya_cli.domain.seed.rules import BrokenRule, check_left_out, check_seed
from berdaya_cli.domain.seed.seed import Seed
from berdaya_cli.domain.temuan import Temuan, Way, key_of
from berdaya_cli.language import _
from berdaya_cli.storage.seed.batas_file import read_batas
from berdaya_cli.storage.seed.repair import Repair
from berdaya_cli.storage.seed.wilayah_file import read_wilayah
from berdaya_cli.storage.yaml_text import RefusedError, YamlText, read_yaml


def read_seed(path: Path, content: bytes | None = None) -> Seed:
    """Read and check a seed, in a file or piped in.

    Raises:
        FindingsError: it has mistakes; every one is reported.
        StorageError: the file cannot be read.
    """
    try:
        text = read_yaml(path, content)
    except RefusedError as refused:
        only = _temuan(path, refused.line, BrokenRule(refused.jenis, (), refused.pesan))
        raise _findings(path, [only]) from refused
    seed, broken = _checked(text)
    if seed is not None and seed.batas is not None:
        codes = frozenset(row.kode for row in seed.kecamatan)
        outlines, wrong = read_batas(seed.batas, path, codes)
        seed, broken = replace(seed, batas=outlines), [*broken, *wrong]
    personal = list(_personal(text.data))
    hidden = {rule.jalur for rule in personal}
    broken = [
        *personal,
        *(rule for rule in broken if rule.jalur not in hidden and not _is_personal(rule.jalur)),
    ]
    temuan = [_temuan(path, text.line_of(rule.jalur), rule) for rule in broken]
    for line, way in text.repeated:
        if _is_personal(way):
            continue  # reported already, masked
        said = _("The key '{key}' stands here a second time.").format(key=way[-1])
        temuan.append(_temuan(path, line, BrokenRule("duplicate-key", way, said)))
    if seed is None or temuan:
        raise _findings(path, temuan)
    return seed


def _checked(text: YamlText) -> tuple[Seed | None, list[BrokenRule]]:
    """Check the shape of a seed and the rules among its rows, as far as it has the shape."""
    broken: list[BrokenRule] = []
    repair = Repair(text.data)
    adapter = TypeAdapter(Seed)
    while True:
        try:
            seed = adapter.validate_python(repair.data)
        except ValidationError as error:
            problems = error.errors()
            broken += [_in_words(problem, repair.original(problem["loc"])) for problem in problems]
            if not repair.leave_out(problems):
                return None, broken
        else:
            codes = frozenset(repair.codes)
            daftar = read_wilayah(seed.kabupaten.kode)
            for rule in (*check_seed(seed, codes, daftar), *check_codes(seed, daftar)):
                broken.append(replace(rule, jalur=repair.original(rule.jalur)))
            broken += check_left_out(seed, repair.rows, codes)
            return (None if broken else seed), broken


def _is_personal(way: Way) -> bool:
    """Return whether a key on the way to a value holds the number of a person."""
    return any(isinstance(step, str) and find_personal(step) for step in way)


def _personal(value: Any) -> Iterator[BrokenRule]:  # noqa: ANN401  YAML is anything
    """Find every value that holds the number of a person."""
    for way, kind, masked in find_all_personal(value):
        said = _("It holds what looks like a number of a person ({kind} {masked}).")
        hint = _("berdaya counts people and never names them: leave it out.")
        yield BrokenRule("personal-data", way, said.format(kind=kind, masked=masked), hint)


def _in_words(problem: Any, way: Way) -> BrokenRule:  # noqa: ANN401  pydantic's own dict
    """Return what pydantic found, in our words."""
    kind, given, hint = problem["type"], problem["input"], ""
    if kind == "missing":
        said = _("This key is missing.")
    elif kind == "unexpected_keyword_argument":
        said = _("Nobody knows this key.")
        hint = _("Look at data/seed.schema.json for the keys.")
    elif kind == "literal_error":
        said = _("'{given}' is not allowed here.").format(given=given)
        allowed = problem["ctx"]["expected"].replace(" or ", ", ").replace("'", "")
        hint = one_of(allowed.split(", "))
    elif kind in {"int_parsing", "float_parsing", "int_type", "float_type"}:
        said = _("'{given}' is not a number.").format(given=given)
    elif kind == "value_error":
        error = problem["ctx"]["error"]
        said, hint = str(error), getattr(error, "hint", "")
        way = (*way, error.field) if getattr(error, "field", "") else way
    elif kind in {"tuple_type", "list_type"}:
        said = _("A list is needed here.")
    elif kind == "string_type":
        said = _("A single value is needed here.")
    else:
        said = _("Keys with values are needed here.")
    return BrokenRule(kind.replace("_", "-"), way, said, hint)


def _temuan(path: Path, line: int, rule: BrokenRule) -> Temuan:
    place = (("berkas", str(path)), ("baris", line), ("kunci", key_of(rule.jalur)))
    return Temuan(jenis=rule.jenis, tempat=place, pesan=rule.pesan, saran=rule.saran)


def _findings(path: Path, temuan: list[Temuan]) -> FindingsError:
    def place(row: Temuan) -> tuple[int, str]:
        _file, (_line, line), (_key, key) = row.tempat
        return int(line or 0), str(key)

    said = _("{path} has mistakes; nothing was changed.").format(path=path)
    return FindingsError(said, tuple(sorted(temuan, key=place)))
