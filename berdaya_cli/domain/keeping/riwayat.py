"""What the history says: operations, and each row that one has changed."""

import json
from dataclasses import dataclass, replace

from berdaya_cli.domain.errors import DamagedHistoryError
from berdaya_cli.domain.perubahan import Aksi, read_image, read_key


@dataclass(frozen=True, slots=True, kw_only=True)
class OperasiRingkas:
    """An operation, or what another program wrote between two of ours.

    Attributes:
        id: None where another program wrote; petugas, perintah and versi are then not known.
        rincian: the words of the command, as a JSON list.
        baris: how many rows it changed.
        segel: the seal that closes it.
    """

    id: int | None
    waktu: str
    petugas: str | None
    perintah: str | None
    versi: str | None
    rincian: str | None
    segel: str | None
    baris: int

    @classmethod
    def outside(cls, waktu: str, baris: int) -> "OperasiRingkas":
        """Make one of what another program wrote."""
        return cls(
            id=None, waktu=waktu, petugas=None, perintah=None, versi=None, rincian=None,
            segel=None, baris=baris,
        )  # fmt: skip

    @property
    def kata(self) -> str | None:
        """The words of the command as they were typed."""
        from shlex import join

        try:
            return join(json.loads(self.rincian)) if self.rincian else None
        except (ValueError, TypeError, RecursionError):
            raise DamagedHistoryError from None


@dataclass(frozen=True, slots=True, kw_only=True)
class PerubahanTercatat:
    """One row before and after, with the operation that changed it.

    Attributes:
        kunci: its primary key, as a JSON list; likewise the row before and after.
    """

    id: int
    operasi: int | None
    waktu: str
    petugas: str | None
    perintah: str | None
    versi: str | None
    tabel: str
    kunci: str
    aksi: Aksi
    sebelum: str | None
    sesudah: str | None

    @property
    def nomor(self) -> str:
        """The key as people read it: 12, or 33.03/dinsos."""
        return "/".join(map(str, read_key(self.kunci)))

    @property
    def uraian(self) -> str:
        """What changed, column by column: of a new row what it says, of one that went what it said.

        Nothing is written as a dash.
        """
        before, after = read_image(self.sebelum), read_image(self.sesudah)
        skipped = {"uid"} if before and after else {"uid", "id", "kabupaten", "kegiatan", "dicatat"}
        parts = [
            f"{name}: {_shown(before.get(name))} \u2192 {_shown(after.get(name))}"
            if before and after
            else f"{name}: {_shown((before | after)[name])}"
            for name in before | after
            if before.get(name) != after.get(name) and name not in skipped
        ]
        return "; ".join(parts)

    @property
    def dibalik(self) -> "PerubahanTercatat":
        """The change that takes this one back."""
        return replace(self, sebelum=self.sesudah, sesudah=self.sebelum)


def _shown(value: object) -> str:
    return "\u2013" if value is None else str(value)


@dataclass(frozen=True, slots=True)
class BarisTerkait:
    """A row that stands in the way of undo.

    Attributes:
        kunci: its primary key, as a JSON list.
        operasi: the latest operation that changed it; None where another program did.
    """

    tabel: str
    kunci: str
    operasi: int | None

    @property
    def nomor(self) -> str:
        """The key as people read it."""
        return "/".join(map(str, read_key(self.kunci)))
