"""The table of what tables of others were said to hold."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any

from berdaya_cli.domain.errors import BerdayaError
from berdaya_cli.domain.excel.pemetaan import Pemetaan, read_isi
from berdaya_cli.domain.tabel import Kolom, Tabel, Value
from berdaya_cli.language import N_, _
from berdaya_cli.storage.table import Table


class PemetaanTable(Table):
    """Answers of one regency; of those to one heading the latest holds."""

    NEWEST = """
        SELECT nama, sidik, isi, dicatat FROM pemetaan
         WHERE kabupaten = :kabupaten AND sidik = :sidik
         ORDER BY dicatat DESC, uid DESC
         LIMIT 1
    """

    def add(self, kabupaten: str, row: Pemetaan, waktu: str) -> bool:
        """Note answers as the latest; return whether they say something new.

        The moment is WIB, as ISO text; of two in one second the second is noted as later.
        """
        last = self._row(self.NEWEST, kabupaten=kabupaten, sidik=row.sidik)
        if last is not None:
            if (last["nama"], last["isi"]) == (row.nama, row.isi):
                return False
            after = datetime.fromisoformat(last["dicatat"]) + timedelta(seconds=1)
            waktu = max(waktu, after.isoformat())
        self._insert(
            "pemetaan",
            kabupaten=kabupaten,
            nama=row.nama,
            sidik=row.sidik,
            isi=row.isi,
            dicatat=waktu,
            uid=self._new_uid(),
        )
        return True

    LATEST = """
        SELECT p.id, p.kabupaten, p.nama, p.sidik, p.isi, p.dicatat, p.uid FROM pemetaan AS p
         WHERE NOT EXISTS (SELECT 1 FROM pemetaan AS l
                            WHERE l.kabupaten = p.kabupaten AND l.sidik = p.sidik
                              AND (l.dicatat, l.uid) > (p.dicatat, p.uid))
         ORDER BY p.nama, p.dicatat, p.uid
    """

    def latest(self, kabupaten: str) -> dict[str, Pemetaan]:
        """Return the answers of a regency that hold, by the fingerprint of their heading.

        What another program has put there, and says more than it may, counts for nothing.
        """
        return {
            kept.sidik: kept
            for row, kept in self._read_all()
            if kept and row["kabupaten"] == kabupaten
        }

    def by_number(self) -> dict[int, Pemetaan]:
        """Return all answers that hold, by their number."""
        return {row["id"]: kept for row, kept in self._read_all() if kept}

    def _read_all(self) -> Iterator[tuple[dict[str, Any], Pemetaan | None]]:
        for row in self._rows(self.LATEST):
            yield row, _read(row["nama"], row["sidik"], row["isi"])

    def newest(self) -> dict[tuple[str, str], tuple[str, str, str]]:
        """Return name, answers and uid of what holds, by regency and fingerprint."""
        return {
            (row["kabupaten"], row["sidik"]): (row["nama"], row["isi"], row["uid"])
            for row in self._rows(self.LATEST)
        }

    KNOWS = "SELECT 1 FROM pemetaan WHERE uid = :uid"

    def knows(self, uid: str) -> bool:
        """Return whether answers of that uid are here."""
        return self._row(self.KNOWS, uid=uid) is not None

    LIST_COLUMNS = (
        Kolom("id", N_("No."), "angka"),
        Kolom("nama", N_("Name")),
        Kolom("jawaban", N_("Says")),
        Kolom("dicatat", N_("Noted"), "waktu"),
        Kolom("kabupaten", N_("Regency"), only_in_pipes=True),
        Kolom("sidik", N_("Fingerprint"), only_in_pipes=True),
    )

    def list(self) -> Tabel:
        """List the answers that hold, each in words."""
        return Tabel("list-pemetaan", self.LIST_COLUMNS, self._listed(), N_("No answers are kept."))

    def _listed(self) -> Iterator[tuple[Value, ...]]:
        for row, kept in self._read_all():
            said = "; ".join(kept.words()) if kept else _("unusable")
            yield row["id"], row["nama"], said, row["dicatat"], row["kabupaten"], row["sidik"]


def _read(nama: str, sidik: str, isi: str) -> Pemetaan | None:
    try:
        return read_isi(nama, sidik, isi)
    except BerdayaError:
        return None
