"""What the user says of an import, as typed, and what it means in one regency."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import IO

from berdaya_cli.domain.errors import InvalidValueError, UsageError, did_you_mean, one_of
from berdaya_cli.domain.excel.banding import Pakai
from berdaya_cli.domain.excel.kolom import BY_NAME, HEADINGS, heading_key
from berdaya_cli.domain.excel.pemetaan import DROPPED, Pemetaan
from berdaya_cli.domain.kegiatan.anggaran import RALAT, AlasanPagu, parse_tahap
from berdaya_cli.domain.lookup import normal
from berdaya_cli.domain.mistakes import Mistakes
from berdaya_cli.domain.periode import parse_periode
from berdaya_cli.language import _
from berdaya_cli.services.excel.places import WHOLE_REGENCY
from berdaya_cli.services.kegiatan.budget import read_document
from berdaya_cli.storage.store import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class PermintaanImpor:
    """What the user says of an import, as typed.

    Attributes:
        alasan_pagu: why pagu differ from the record; None is not said.
        piped: what is piped in, where that is taken for a file.
        pemetaan: answers that count beside those that are kept; of two to one heading the last.
        tanpa_pemetaan: whether those that are kept count for nothing.
    """

    kolom: tuple[str, ...] = ()
    buang_kolom: tuple[str, ...] = ()
    lembar: tuple[str, ...] = ()
    kecamatan: str | None = None
    fokus: str | None = None
    pelaksana: str | None = None
    tanggal: str | None = None
    kabupaten: str | None = None
    periode: str | None = None
    satuan: str | None = None
    alasan_pagu: AlasanPagu | None = None
    pakai: Pakai = None
    sebagian: bool = False
    piped: IO[bytes] | None = None
    pemetaan: tuple[Pemetaan, ...] = ()
    tanpa_pemetaan: bool = False
    most_named: int | None = None
    """So many new kegiatan of a sheet are named in what is reported; None is all of them."""


@dataclass(frozen=True, slots=True)
class PilihanImpor:
    """What it means: the names of columns by heading or letter, and what rows leave unsaid."""

    kolom: Mapping[str, str]
    bawaan: Mapping[str, str]
    satuan: int | None = None


def parse_alasan_pagu(
    tahap: str | None, dokumen: str | None, tanggal_dokumen: str | None, *, today: str
) -> AlasanPagu | None:
    """Read why the pagu of a file differ from the record.

    Raises:
        BerdayaError: no such stage, a day that cannot be, or a document without a stage.
    """
    if tahap is None:
        if dokumen or tanggal_dokumen:
            raise UsageError(_("Of which stage is the document?"), hint=_("Give it with --tahap."))
        return None
    word = tahap.strip().casefold()
    number, day = read_document(dokumen, tanggal_dokumen, today)
    stage = None if word == RALAT else parse_tahap(word)
    return AlasanPagu(tahap=stage, nomor_dokumen=number, tanggal_dokumen=day)


def parse_pakai(text: str | None) -> Pakai:
    """Read whose value holds where both changed it.

    Raises:
        InvalidValueError: it is none of form, data and jumlah.
    """
    word = (text or "").strip().casefold()
    if text is None:
        return None
    if word == "form":
        return "form"
    if word == "data":
        return "data"
    if word == "jumlah":
        return "jumlah"
    raise InvalidValueError(
        _("'{text}' is not whose value holds."), hint=one_of(("form", "data", "jumlah")), text=text
    )


def read_options(store: Store, minta: PermintaanImpor, home: str) -> PilihanImpor:
    """Find every name that the options hold.

    Raises:
        BerdayaError: what is not known; every mistake is reported.
    """
    check = Mistakes()
    columns = dict(check.note_all(_column, minta.kolom))
    columns |= {heading_key(text): DROPPED for text in minta.buang_kolom}
    said: dict[str, str] = {}
    if minta.kecamatan is not None:
        if normal(minta.kecamatan) in WHOLE_REGENCY:
            said["kecamatan"] = ""
        elif found := check.note(store.kecamatan.find, minta.kecamatan, home):
            said["kecamatan"] = found.kode
    if minta.fokus is not None and (fokus := check.note(store.fokus.find, minta.fokus, home)):
        said["fokus"] = fokus.kode
    if minta.pelaksana is not None and (
        lembaga := check.note(store.lembaga.find, minta.pelaksana, home)
    ):
        said["pelaksana"] = lembaga.kode
    if minta.periode is not None and (periode := check.note(parse_periode, minta.periode)):
        said |= {"tanggal_mulai": periode.mulai, "tanggal_selesai": periode.akhir}
    satuan = check.note(_satuan, minta.satuan) if minta.satuan is not None else None
    check.stop()
    return PilihanImpor(columns, said, satuan)


SATUAN = {"rupiah": 1, "ribu": 10**3, "juta": 10**6}
"""In what a table can count money."""


def _satuan(text: str) -> int:
    """Read in what a table counts money.

    Raises:
        InvalidValueError: it is none of SATUAN.
    """
    found = SATUAN.get(text.strip().casefold())
    if found is None:
        raise InvalidValueError(
            _("'{text}' is nothing in which a table counts money."),
            hint=one_of(tuple(SATUAN)),
            text=text,
        )
    return found


def _column(text: str) -> tuple[str, str]:
    """Read "Heading=name"; a heading is a text or a column's letter, a name one of ours.

    Raises:
        InvalidValueError: it is no such pair, or nothing goes by the name.
    """
    heading, equals, name = text.rpartition("=")
    if not equals or not heading.strip():
        raise InvalidValueError(
            _("'{text}' does not say which column is what."),
            hint=_('Write it like --kolom "Nama Kegiatan=nama".'),
            text=text,
        )
    key = heading_key(name)
    found = key.replace(" ", "_") if key.replace(" ", "_") in BY_NAME else HEADINGS.get(key)
    if found is None:
        from difflib import get_close_matches

        near = tuple(get_close_matches(name.strip(), BY_NAME))
        raise InvalidValueError(
            _("'{name}' is no column that an import understands."),
            hint=did_you_mean(near) or one_of(BY_NAME),
            name=name.strip(),
        )
    return heading_key(heading), found
