"""Which regency a command is about, where the file holds several."""

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

from berdaya_cli.domain.errors import InvalidValueError
from berdaya_cli.domain.mistakes import Mistakes
from berdaya_cli.language import _
from berdaya_cli.storage.store import Store

if TYPE_CHECKING:  # most listings need none
    from berdaya_cli.domain.reference.kecamatan import KecamatanTercatat

_CODE_OF_LEMBAGA = re.compile(r"([0-9]{2}\.[0-9]{2})/")


def find_scope(store: Store, asked: str | None) -> str | None:
    """Return the code of the regency that was asked for; None means all of the file.

    Raises:
        KabupatenNotFoundError: there is none of that name, with the nearest.
    """
    return store.kabupaten.find(asked) if asked is not None else None


def find_home(store: Store, asked: str | None) -> str:
    """Return the code of the one regency that reference data belongs to.

    Raises:
        KabupatenNotFoundError: there is none of that name, with the nearest.
        InvalidValueError: the file holds several, and none is named.
    """
    home = find_scope(store, asked) or store.kabupaten.only()
    if home is None:
        raise InvalidValueError(
            _("The file holds several regencies: which one?"), hint=_("Give --kabupaten.")
        )
    return home


def desa_without_kecamatan() -> InvalidValueError:
    """Report that a desa needs its kecamatan: many desa share a name."""
    return InvalidValueError(
        _("A desa is looked up in its kecamatan: which one?"), hint=_("Give --kecamatan.")
    )


def scope_of_code(lembaga: str | None) -> str | None:
    """Return the regency that the whole code of a body names: 33.03/dinsos is of 33.03."""
    code = _CODE_OF_LEMBAGA.match(lembaga or "")
    return code[1] if code else None


def check_home(places: "Iterable[KecamatanTercatat]", home: str | None, check: Mistakes) -> None:
    """Note every kecamatan that is in another regency than the body."""
    for place in places:
        if home and place.kabupaten != home:
            check.add(
                InvalidValueError(
                    _("{kecamatan} is in {there}, the OPD is not."),
                    kecamatan=place.nama,
                    there=place.nama_kabupaten,
                )
            )
