"""An assignment: which body answers for which fokus in which kecamatan, from when to when."""

from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, ClassVar, Literal

from berdaya_cli.domain.berlaku import check_validity
from berdaya_cli.domain.errors import InvalidValueError, one_of
from berdaya_cli.domain.row import Row
from berdaya_cli.language import N_, _

if TYPE_CHECKING:  # a listing changes nothing
    from berdaya_cli.domain.perubahan import RowImage

Peran = Literal["penanggung-jawab", "pendukung"]
NAMA_PERAN: dict[Peran, str] = {
    "penanggung-jawab": N_("penanggung jawab"),
    "pendukung": N_("supporting"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Penugasan(Row):
    """One body, one fokus, one kecamatan; both ends of its validity count."""

    tabel: ClassVar = "penugasan"
    kunci: ClassVar = ("kecamatan", "fokus", "lembaga", "peran", "berlaku_mulai")

    lembaga: str
    fokus: str
    kecamatan: str
    peran: Peran = "penanggung-jawab"
    berlaku_mulai: str
    berlaku_sampai: str | None = None
    dasar_hukum: str | None = None
    sumber: str | None = None

    def __post_init__(self) -> None:
        check_validity(self.berlaku_mulai, self.berlaku_sampai)


@dataclass(frozen=True, slots=True, kw_only=True)
class PenugasanTercatat(Penugasan):
    """A row of the record, with its number and the names of what it joins."""

    id: int
    kabupaten: str
    nama_lembaga: str
    nama_fokus: str
    nama_kecamatan: str

    def image(self) -> "RowImage":
        """Return the row as it stands in its table, without the names it joins."""
        return {k: v for k, v in asdict(self).items() if not k.startswith("nama_")}


def parse_peran(text: str) -> Peran:
    """Read a role.

    Raises:
        InvalidValueError: it is neither penanggung-jawab nor pendukung.
    """
    word = "-".join(text.casefold().split())
    if word in {"penanggung-jawab", "pj"}:
        return "penanggung-jawab"
    if word == "pendukung":
        return "pendukung"
    raise InvalidValueError(
        _("'{text}' is not a role."),
        hint=one_of(NAMA_PERAN),
        text=text,
    )
