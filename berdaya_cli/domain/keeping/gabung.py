"""Two offices' records of one regency brought together: which row holds where they differ."""

from dataclasses import dataclass

from berdaya_cli.domain.perubahan import read_image

Ident = str
"""What a row is known by in every file: its uid, or its natural key as a JSON list."""


@dataclass(frozen=True, slots=True, order=True)
class Versi:
    """When a row was last changed, and by which operation; the later one holds.

    Attributes:
        waktu: UTC, as ISO text.
        asal: the uid of the operation; of two at one second the greater holds. Empty where another
            program wrote.
    """

    waktu: str
    asal: str


@dataclass(frozen=True, slots=True)
class KeadaanBaris:
    """How a row stands in one file.

    Attributes:
        kunci: its primary key there, as a JSON list; None where it was taken away.
        citra: its columns as JSON, numbers of its own left out and its kegiatan by uid; None where
            it was taken away.
        dicatat: when it was recorded; of two moments the lesser holds, and they are not compared.
        terakhir: what it last was, where it was taken away: only what both files call alike.
    """

    versi: Versi
    kunci: str | None
    citra: str | None
    terakhir: str = ""
    dicatat: str = ""


@dataclass(frozen=True, slots=True)
class BedaBaris:
    """A row that does not stand alike in both files; None is a file that never had it."""

    tabel: str
    ident: Ident
    sini: KeadaanBaris | None
    sana: KeadaanBaris | None

    @property
    def sana_holds(self) -> bool:
        """Return whether the other file's state holds: the later one, or the only one."""
        if self.sini is None or self.sana is None:
            return self.sini is None
        there, here = self.sana, self.sini
        return (there.versi, there.citra or "") > (here.versi, here.citra or "")


def shared_part(citra: str) -> dict[str, object]:
    """Return what of a row does not differ from file to file: not the number of its kegiatan."""
    return {name: value for name, value in read_image(citra).items() if name != "kegiatan"}


def without_days(citra: str) -> dict[str, object]:
    """Return a kegiatan without its days, which its plans give."""
    days = ("tanggal_mulai", "tanggal_selesai")
    return {name: value for name, value in shared_part(citra).items() if name not in days}
