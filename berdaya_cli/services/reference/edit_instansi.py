"""Make or change the letterhead of the secretariat."""

from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from berdaya_cli.domain.errors import (
    InvalidValueError,
    NothingToChangeError,
    UnreadableFileError,
)
from berdaya_cli.domain.mistakes import Mistakes
from berdaya_cli.domain.perubahan import Rencana
from berdaya_cli.domain.reference.instansi import (
    EMBLEM_ENDINGS,
    Instansi,
    is_whole_picture,
    kind_of_picture,
)
from berdaya_cli.domain.text import NOTHING
from berdaya_cli.language import _
from berdaya_cli.services.citations import Citations
from berdaya_cli.services.differences import differences
from berdaya_cli.services.scope import find_home
from berdaya_cli.storage.apart import ApartError, apart
from berdaya_cli.storage.copies import copy_name
from berdaya_cli.storage.store import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class PermintaanInstansi:
    """What the user says of the letterhead, as typed; "-" empties what may be empty.

    Attributes:
        lambang: the path of a picture.
    """

    kabupaten: str | None = None
    nama: str | None = None
    alamat: str | None = None
    telepon: str | None = None
    surel: str | None = None
    situs: str | None = None
    lambang: str | None = None
    sumber: str | None = None


_TEXTS = ("nama", "alamat", "telepon", "surel", "situs")


def edit_instansi(store: Store, minta: PermintaanInstansi, *, today: str) -> Rencana:
    """Change what is given; a new letterhead bears the name of the secretariat if none is given.

    Raises:
        BerdayaError: what is not known or cannot be; every mistake is reported.
    """
    check = Mistakes()
    given = {name: getattr(minta, name) for name in _TEXTS if getattr(minta, name) is not None}
    if not given and minta.lambang is None and minta.sumber is None:
        check.add(NothingToChangeError("edit-instansi"))
    home = check.settle(check.note(find_home, store, minta.kabupaten))
    before = store.instansi.get(home)
    cited = Citations(store, home)
    values = {name: None if text.strip() == NOTHING else text for name, text in given.items()}
    if minta.sumber is not None:
        values["sumber"] = check.note(cited.sumber, minta.sumber)
    if minta.lambang is not None:
        values["lambang"] = check.note(_emblem, store, minta.lambang)
    start = before or Instansi(nama=_secretariat(store, home, today))
    if values.get("nama", start.nama) is None:
        check.add(InvalidValueError(_("'{name}' must not be empty."), name="nama"))
    check.stop()
    after = check.settle(check.note(partial(replace, start, **values)))
    if before is None:
        store.instansi.add(home, after)
        said = [_("Letterhead of {nama}").format(nama=after.nama)]
    else:
        said = list(differences(dict(before.items()), dict(after.items())))
        if not said:
            return Rencana(tetap=1)
        store.instansi.change(home, after)
    return Rencana(uraian=tuple(said), catatan=tuple(cited.catatan))


def _secretariat(store: Store, home: str, today: str) -> str:
    office = store.pembina.seat(home, "sekretariat", today)
    return (office.nama_lembaga if office else None) or store.kabupaten.nama(home)


def _emblem(store: Store, path: str) -> str | None:
    """Copy a picture beside the database and give the copy's name; "-" takes it away."""
    if path.strip() == NOTHING:
        return None
    source = Path(path)
    wanted = InvalidValueError(
        _("{path} is no picture that can be printed."),
        hint=_("Give a PNG or JPEG file."),
        path=path,
    )
    if source.suffix.casefold() not in EMBLEM_ENDINGS:
        raise wanted
    copy = store.copies.emblems.take(source)
    content = store.copies.emblems.taken(copy.sha256).read()
    if kind_of_picture(content) is None or not is_whole_picture(content):
        raise wanted
    try:  # drawn where it can do no harm, before it is drawn in every report
        with apart("gambar") as process:
            process.ask(content)
    except (ApartError, UnreadableFileError) as error:
        raise wanted from error
    return copy_name(copy.sha256, copy.nama_berkas)
