"""The table of what rows of forms last said: what a row that comes back is compared with."""

import json
from collections.abc import Callable

from berdaya_cli.storage.table import Table


class IsianTable(Table):
    """What was last sent or received for each row of a form, or of a table that is none."""

    LAST = """
        SELECT isi FROM isian
         WHERE kegiatan = :kegiatan AND formulir = :formulir
         ORDER BY id DESC
         LIMIT 1
    """

    def save(  # noqa: PLR0913  the columns of the table
        self,
        formulir: str,
        kegiatan: str,
        isi: str,
        *,
        impor: Callable[[], int] | None = None,
        lembar: str | None = None,
        baris: int | None = None,
    ) -> None:
        """Note what a row said, as JSON; a row that says the same again stays as it was.

        ``impor`` gives the number of the file that it stood in.
        """
        known = self._row(self.LAST, kegiatan=kegiatan, formulir=formulir)
        if known is not None and json.loads(known["isi"]) == json.loads(isi):
            return
        self._insert(
            "isian",
            formulir=formulir,
            kegiatan=kegiatan,
            impor=impor() if impor else None,
            lembar=lembar,
            baris=baris,
            isi=isi,
        )

    SENT = """
        SELECT DISTINCT i.kegiatan AS uid, k.id, k.nama
          FROM isian AS i
          LEFT JOIN kegiatan AS k ON k.uid = i.kegiatan
         WHERE i.formulir = :formulir
         ORDER BY k.id
    """

    def sent(self, formulir: str) -> tuple[tuple[str, int | None, str | None], ...]:
        """Give uid, number and name of every kegiatan of a form; no number where it is gone."""
        rows = self._rows(self.SENT, formulir=formulir)
        return tuple((row["uid"], row["id"], row["nama"]) for row in rows)
