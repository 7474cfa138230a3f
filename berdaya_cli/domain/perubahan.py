"""The one plan of all that writes: what it changes, row by row, before it is done."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from berdaya_cli.domain.tabel import Nilai
from berdaya_cli.domain.temuan import Temuan

Citra = Mapping[str, Nilai]
"""A row as it stands: column to value."""

Aksi = Literal["tambah", "ubah", "hapus"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Perubahan:
    """One row before and after.

    Attributes:
        kunci: the values of its natural key.
        sebelum: the row before, or None where it is new.
        sesudah: the row after, or None where it goes.
        uraian: the change in a sentence, in the user's language.
    """

    tabel: str
    kunci: tuple[Nilai, ...]
    sebelum: Citra | None = None
    sesudah: Citra | None = None
    uraian: str = ""

    @property
    def aksi(self) -> Aksi:
        """What happens to the row, as riwayat calls it."""
        if self.sebelum is None:
            return "tambah"
        return "hapus" if self.sesudah is None else "ubah"

    @property
    def kolom(self) -> tuple[str, ...]:
        """The columns whose value changes."""
        before, after = self.sebelum or {}, self.sesudah or {}
        return tuple(name for name in after or before if before.get(name) != after.get(name))


@dataclass(frozen=True, slots=True, kw_only=True)
class Rencana:
    """What a command changes, and what it leaves as it is.

    Attributes:
        tetap: how many rows are asked for as they already stand.
        hilang: rows that the input no longer has; they are listed, never deleted.
        konflik: what cannot be taken over without losing what somebody recorded.
        catatan: what else the user should know, in the user's language.
    """

    perubahan: tuple[Perubahan, ...] = ()
    tetap: int = 0
    hilang: tuple[str, ...] = ()
    konflik: tuple[Temuan, ...] = ()
    catatan: tuple[str, ...] = ()

    def jumlah(self, aksi: Aksi) -> int:
        """Count the rows to which one thing happens."""
        return sum(1 for change in self.perubahan if change.aksi == aksi)
