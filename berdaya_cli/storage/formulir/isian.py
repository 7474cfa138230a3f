"""The table of what rows of forms last said: what a row that comes back is compared with."""

import json
from collections.abc import Iterable

from berdaya_cli.storage.table import Table


class IsianTable(Table):
    """What was last sent or received for each row of a form, or of a table that is none."""

    def save(  # noqa: PLR0913  the columns of the table
        self,
        formulir: str,
        kegiatan: str,
        isi: str,
        *,
        impor: int | None = None,
        lembar: str | None = None,
        baris: int | None = None,
    ) -> None:
        """Note what a row said, as JSON; ``impor`` is the number of the file that it stood in."""
        self._insert(
            "isian",
            formulir=formulir,
            kegiatan=kegiatan,
            impor=impor,
            lembar=lembar,
            baris=baris,
            isi=isi,
        )

    FORMS_OF = """
        SELECT DISTINCT formulir FROM isian
         WHERE kegiatan IN (SELECT value FROM json_each(:kegiatan)) AND impor IS NULL
           AND formulir <> ''
         ORDER BY formulir
    """

    def forms_of(self, kegiatan: Iterable[str]) -> tuple[str, ...]:
        """Return the uids of the forms with which some kegiatan went out, by their uids."""
        rows = self._rows(self.FORMS_OF, kegiatan=json.dumps(list(kegiatan)))
        return tuple(row["formulir"] for row in rows)

    WAS_SAID = """
        SELECT 1 FROM isian
         WHERE kegiatan = :kegiatan AND formulir = :formulir AND isi = :isi
    """

    def was_said(self, formulir: str, kegiatan: str, isi: str) -> bool:
        """Return whether a row said just this before: it went out so, or came in so."""
        found = self._row(self.WAS_SAID, kegiatan=kegiatan, formulir=formulir, isi=isi)
        return found is not None

    SENT = """
        SELECT DISTINCT i.kegiatan AS uid, k.id, k.nama
          FROM isian AS i
          LEFT JOIN kegiatan AS k ON k.uid = i.kegiatan
         WHERE i.formulir = :formulir AND i.formulir <> ''
         ORDER BY k.id
    """

    def sent(self, formulir: str) -> tuple[tuple[str, int | None, str | None], ...]:
        """Return uid, number and name of every kegiatan of a form; no number where it is gone."""
        rows = self._rows(self.SENT, formulir=formulir)
        return tuple((row["uid"], row["id"], row["nama"]) for row in rows)
