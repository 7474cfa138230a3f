"""The table of bodies that act."""

import json
from typing import ClassVar

from berdaya_cli.domain.lookup import Candidate, choose
from berdaya_cli.domain.not_found import LembagaNotFoundError
from berdaya_cli.domain.reference.lembaga import JENIS_OPD, LembagaTercatat
from berdaya_cli.domain.tabel import Kolom, Tabel
from berdaya_cli.language import N_
from berdaya_cli.storage.names import WHOLE_NAME, to_calon
from berdaya_cli.storage.table import Table


class LembagaTable(Table):
    """The bodies that act, found by any of the names that people write for them."""

    FILTERS: ClassVar = {
        "kabupaten": "l.kabupaten = :kabupaten",
        "jenis": "l.jenis IN (SELECT value FROM json_each(:jenis))",
    }
    FIND = f"""
        SELECT l.kabupaten || '/' || l.kode AS kode, l.nama,
               {WHOLE_NAME} || ifnull(', ' || l.singkatan, '') AS keterangan,
               l.kode || char(31) || ifnull(l.singkatan, '') || char(31) || ifnull(
                   (SELECT group_concat(alias, char(31)) FROM lembaga_alias
                     WHERE kabupaten = l.kabupaten AND lembaga = l.kode), '') AS sebutan
          FROM lembaga AS l
          JOIN kabupaten AS b ON b.kode = l.kabupaten
        {{where}}
         ORDER BY l.kabupaten, l.kode
    """

    def candidates(self, kabupaten: str | None) -> tuple[Candidate, ...]:
        """Return the bodies of one regency, or of all, with the names they go by."""
        statement = self._filtered(self.FIND, self.FILTERS, {"kabupaten": kabupaten})
        return tuple(to_calon(self._rows(statement, kabupaten=kabupaten)))

    def find(self, asked: str, kabupaten: str | None) -> LembagaTercatat:
        """Find a body by code, name, short name or alias, in one regency or in all.

        Raises:
            LembagaNotFoundError: there is none of that name, with the nearest.
            AmbiguousNameError: several bear it.
        """
        found = choose(asked, self.candidates(kabupaten), LembagaNotFoundError)
        return self.get(*found.split("/"))

    GET = """
        SELECT kabupaten, kode, ifnull(singkatan, nama) AS nama, jenis, kecamatan,
               nama AS nama_resmi
          FROM lembaga
         WHERE kabupaten = :kabupaten AND kode = :kode
    """

    def get(self, kabupaten: str, kode: str) -> LembagaTercatat:
        """Return the body with a code that is known to be there."""
        rows = self._rows(self.GET, kabupaten=kabupaten, kode=kode)
        return next(LembagaTercatat(**row) for row in rows)

    OFFICES = """
        SELECT kecamatan, kode FROM lembaga
         WHERE kabupaten = :kabupaten AND jenis = 'kecamatan' AND kecamatan IS NOT NULL
         ORDER BY kecamatan, kode DESC
    """

    def offices(self, kabupaten: str) -> dict[str, str]:
        """Return the code of the office of each kecamatan that has one."""
        rows = self._rows(self.OFFICES, kabupaten=kabupaten)
        return {row["kecamatan"]: row["kode"] for row in rows}

    LIST_COLUMNS = (
        Kolom("kode", N_("Code"), "kode"),
        Kolom("nama", N_("Name")),
        Kolom("singkatan", N_("Short name")),
        Kolom("jenis", N_("Kind"), "kode"),
        Kolom("alias", N_("Also called"), only_in_pipes=True),
        Kolom("kabupaten", N_("Regency"), only_in_pipes=True),
        Kolom("sumber", N_("Source"), only_in_pipes=True),
    )
    LIST = """
        SELECT l.kode, l.nama, l.singkatan, l.jenis,
               (SELECT group_concat(alias, ', ') FROM lembaga_alias
                 WHERE kabupaten = l.kabupaten AND lembaga = l.kode) AS alias,
               l.kabupaten, l.sumber
          FROM lembaga AS l
        {where}
         ORDER BY l.kabupaten, l.jenis = 'kecamatan', l.jenis = 'mitra', l.kode
    """

    CALLED = """
        SELECT kode, ifnull(singkatan, nama) AS nama FROM lembaga
        {where}
         ORDER BY kabupaten DESC, kode
    """

    def called(self, kabupaten: str | None) -> dict[str, str]:
        """Return what people call each body, by its code."""
        filters = {"kabupaten": "kabupaten = :kabupaten"}
        statement = self._filtered(self.CALLED, filters, {"kabupaten": kabupaten})
        return {row["kode"]: row["nama"] for row in self._rows(statement, kabupaten=kabupaten)}

    def list(self, kabupaten: str | None, *, opd_only: bool) -> Tabel:
        """List the OPD, or every body."""
        values = {"kabupaten": kabupaten, "jenis": json.dumps(JENIS_OPD) if opd_only else None}
        statement = self._filtered(self.LIST, self.FILTERS, values)
        return self._tabel("list-opd", self.LIST_COLUMNS, statement, **values)
