"""The listing of activities, filtered."""

from dataclasses import asdict

from berdaya_cli.domain.kegiatan import KegiatanCodes
from berdaya_cli.domain.periode import Periode
from berdaya_cli.domain.tabel import Kolom, Tabel
from berdaya_cli.language import N_
from berdaya_cli.storage.kegiatan_report import IN_PERIOD, PAGU, STATUS
from berdaya_cli.storage.table import Table

_FILTERS = {
    "kabupaten": "k.kabupaten = :kabupaten",
    "kecamatan": """(k.id IN (SELECT kegiatan FROM kegiatan_lokasi WHERE kecamatan = :kecamatan)
            OR (k.seluruh_kabupaten = 1 AND k.kabupaten = substr(:kecamatan, 1, 5)))""",
    "fokus": "k.fokus = :fokus",
    "pelaksana": "k.pelaksana = :pelaksana",
    "mulai": IN_PERIOD,
}


class KegiatanList(Table):
    """The activities as a table, as they stand on a day."""

    LIST_COLUMNS = (
        Kolom("id", N_("No."), "angka"),
        Kolom("nama", N_("Kegiatan")),
        Kolom("fokus", N_("Fokus"), "kode"),
        Kolom("kecamatan", N_("Kecamatan")),
        Kolom("desa", N_("Desa"), only_in_pipes=True),
        Kolom("pelaksana", N_("Pelaksana"), only_in_pipes=True),
        Kolom("mitra", N_("Mitra"), only_in_pipes=True),
        Kolom("jenis", N_("Kind"), only_in_pipes=True),
        Kolom("program", N_("Programme"), only_in_pipes=True),
        Kolom("tanggal_mulai", N_("Start"), "tanggal"),
        Kolom("tanggal_selesai", N_("End"), "tanggal", only_in_pipes=True),
        Kolom("status", N_("Status"), "kode"),
        Kolom("jumlah", N_("People"), "angka", only_in_pipes=True),
        Kolom("pagu", N_("Pagu"), "rupiah"),
        Kolom("realisasi", N_("Spent"), "rupiah", only_in_pipes=True),
    )
    LIST = f"""
        SELECT k.id, k.nama, k.fokus,
               (SELECT group_concat(nama, ', ')
                  FROM (SELECT DISTINCT kc.nama FROM kegiatan_lokasi AS kl
                          JOIN kecamatan AS kc ON kc.kode = kl.kecamatan
                         WHERE kl.kegiatan = k.id
                         ORDER BY kc.kode)) AS kecamatan,
               (SELECT group_concat(nama, ', ')
                  FROM (SELECT d.nama FROM kegiatan_lokasi AS kl
                          JOIN desa AS d ON d.kode = kl.desa
                         WHERE kl.kegiatan = k.id
                         ORDER BY d.kode)) AS desa,
               k.pelaksana,
               (SELECT group_concat(lembaga, ', ')
                  FROM (SELECT lembaga FROM kegiatan_mitra
                         WHERE kegiatan = k.id
                         ORDER BY lembaga)) AS mitra,
               k.jenis, k.program, k.tanggal_mulai, k.tanggal_selesai,
               {STATUS} AS status,
               (SELECT sum(jumlah) FROM pelaksanaan
                 WHERE kegiatan = k.id AND tanggal BETWEEN :awal AND :akhir) AS jumlah,
               {PAGU} AS pagu,
               (SELECT sum(jumlah) FROM realisasi
                 WHERE kegiatan = k.id AND tanggal BETWEEN :awal AND :akhir) AS realisasi
          FROM kegiatan AS k
        {{where}}
         ORDER BY k.id
    """

    def list(self, saring: KegiatanCodes, periode: Periode | None, *, hari: str) -> Tabel:
        """List activities as they stand at the end of a period, or on a day without one."""
        wanted = asdict(saring) | {"mulai": periode.mulai if periode else None}
        statement = self._filtered(self.LIST, _FILTERS, wanted)
        return self._tabel(
            "list-kegiatan",
            self.LIST_COLUMNS,
            statement,
            akhir=periode.akhir if periode else hari,
            awal=periode.awal_tahun if periode else "",
            tahun_mulai=periode.tahun_mulai if periode else 0,
            tahun_akhir=periode.tahun_akhir if periode else 9999,
            **wanted,
        )
