"""One table as an official document: letterhead, title, rows, who signs it."""

from dataclasses import dataclass

from berdaya_cli.domain.reference.instansi import Kop
from berdaya_cli.domain.report.penutup import Penutup
from berdaya_cli.domain.tabel import Tabel


@dataclass(frozen=True, slots=True, kw_only=True)
class TabelResmi:
    """A table with what makes a paper of it.

    Attributes:
        judul: the lines of the title, in capitals.
        berjumlah: how many of the last rows sum the others up.
        daerah: the regency; ``periode`` what the table is of, both for the foot of a page.
        contoh: whether the records are fictional.
    """

    kop: Kop
    judul: tuple[str, ...]
    tabel: Tabel
    berjumlah: int
    catatan: tuple[str, ...]
    penutup: Penutup
    daerah: str
    periode: str
    contoh: bool
