"""How sums to date, as forms say them, become dated rows: as what has been added since."""

from collections.abc import Mapping

from berdaya_cli.domain.errors import InvalidValueError
from berdaya_cli.domain.excel.banding import Beda
from berdaya_cli.domain.excel.baris_masuk import PEOPLE, Nama
from berdaya_cli.domain.kegiatan.peserta import Peserta
from berdaya_cli.domain.tabel import Value


def added(beda: Beda) -> int:
    """Return by how much a sum to date grew; what was not reported counts as nothing."""
    return _number(beda.form) - _number(beda.data)


def people_added(taken: Mapping[Nama, Beda]) -> dict[str, int]:
    """Return by how much each group of people grew that a form says anew."""
    return {name: added(taken[name]) for name in PEOPLE if name in taken}


def occurrence_of(grown: Mapping[str, int]) -> Peserta | None:
    """Return the people of one more occurrence; None where the growth can be none.

    It is none where a group shrinks, where nobody came more, and where those who came more are told
    apart in another way than those before.
    """
    if any(by < 0 for by in grown.values()) or grown.get("jumlah", 0) <= 0:
        return None
    try:
        return Peserta(**grown)
    except InvalidValueError:
        return None


def only_told_apart(taken: Mapping[Nama, Beda]) -> bool:
    """Return whether a form only says who they were, of people whose number was known."""
    groups = [name for name in PEOPLE if name in taken]
    return "jumlah" not in groups and all(taken[name].data is None for name in groups)


def _number(value: Value) -> int:
    return value if isinstance(value, int) else 0
