"""The listing of activities, filtered."""

from collections.abc import Sequence
from dataclasses import asdict, replace

from berdaya_cli.domain.kegiatan.daftar import KegiatanCodes, KegiatanLook
from berdaya_cli.domain.kegiatan.peserta import GROUPS
from berdaya_cli.domain.periode import Periode
from berdaya_cli.domain.tabel import Kolom, Tabel
from berdaya_cli.language import N_
from berdaya_cli.storage.kegiatan.sql import IN_PERIOD, PAGU, SAID_MULAI, SAID_SELESAI, STATUS
from berdaya_cli.storage.table import Table

_FILTERS = {
    "kabupaten": "k.kabupaten = :kabupaten",
    "kecamatan": """(k.id IN (SELECT kegiatan FROM kegiatan_lokasi WHERE kecamatan = :kecamatan)
            OR (k.seluruh_kabupaten = 1 AND k.kabupaten = substr(:kecamatan, 1, 5)))""",
    "desa": """k.id IN (SELECT kegiatan FROM kegiatan_lokasi
             WHERE kecamatan = substr(:desa, 1, 8) AND desa = :desa)""",
    "fokus": "k.fokus = :fokus",
    "pelaksana": "k.pelaksana = :pelaksana",
    "mitra": """k.id IN (SELECT kegiatan FROM kegiatan_mitra
             WHERE kabupaten = :kabupaten AND lembaga = :mitra)""",
    "lembaga": """(k.pelaksana = :lembaga
            OR k.id IN (SELECT kegiatan FROM kegiatan_mitra
                         WHERE kabupaten = :kabupaten AND lembaga = :lembaga))""",
    "status": f"{STATUS} = :status",
    "jenis": "k.jenis = :jenis",
    "dana": """(EXISTS (SELECT 1 FROM anggaran WHERE kegiatan = k.id
                        AND sumber_dana = :dana AND tanggal <= :akhir)
            OR EXISTS (SELECT 1 FROM realisasi WHERE kegiatan = k.id
                          AND sumber_dana = :dana AND tanggal <= :akhir))""",
    "cari": """(k.nama LIKE :cari ESCAPE '!' OR k.uraian LIKE :cari ESCAPE '!'
            OR k.program LIKE :cari ESCAPE '!')""",
    "mulai": IN_PERIOD,
}
_ORDERS = {
    "nomor": "k.id",
    "nama": "k.nama COLLATE NOCASE, k.id",
    "tanggal": "k.tanggal_mulai, k.id",
    "pagu": "pagu DESC NULLS LAST, k.id",
    "realisasi": "realisasi DESC NULLS LAST, k.id",
}
_FIGURES = f"""
               {STATUS} AS status,
               (SELECT sum(jumlah) FROM pelaksanaan
                 WHERE kegiatan = k.id AND tanggal BETWEEN :awal AND :akhir) AS jumlah,
               {PAGU} AS pagu,
               (SELECT sum(jumlah) FROM realisasi
                 WHERE kegiatan = k.id AND tanggal BETWEEN :awal AND :akhir) AS realisasi
"""


def _below(table: str, *columns: str) -> str:
    """Return the SQL for the rows of a table below a kegiatan, as a JSON list in their order."""
    pairs = ", ".join(f"'{name}', {name}" for name in columns)
    order = "tanggal, dicatat, uid" if "tanggal" in columns else "kecamatan, desa"
    return f"""
               (SELECT json_group_array(json_object({pairs}))
                  FROM (SELECT * FROM {table}
                         WHERE kegiatan = k.id
                         ORDER BY {order}))"""


_LOKASI = _below("kegiatan_lokasi", "kecamatan", "desa")
_PELAKSANAAN = _below(
    "pelaksanaan", "id", "tanggal", "kecamatan", "desa", "tempat", *GROUPS, "catatan"
)
_PERKEMBANGAN = _below(
    "perkembangan", "id", "tanggal", "status", "fisik_persen", "hasil", "kendala", "tindak_lanjut"
)
_ANGGARAN = _below(
    "anggaran", "id", "tanggal", "sumber_dana", "tahun", "tahap", "jumlah", "nomor_dokumen",
    "tanggal_dokumen",
)  # fmt: skip
_REALISASI = _below("realisasi", "id", "tanggal", "sumber_dana", "jumlah", "nomor_bukti", "catatan")
_JADWAL = _below("jadwal", "tanggal", "mulai", "selesai", "alasan", "belum_ditentukan")
_BUKTI = _below(
    "bukti", "id", "tanggal", "jenis", "keterangan", "nama_berkas", "sha256", "ukuran", "tautan",
    "tempat",
)  # fmt: skip


class KegiatanList(Table):
    """The activities as a table, as they stand on a day."""

    LIST_COLUMNS = (
        Kolom("id", N_("No."), "angka"),
        Kolom("nama", N_("Kegiatan")),
        Kolom("fokus", N_("Fokus"), "kode", gives_way=1),
        Kolom("kecamatan", N_("Kecamatan")),
        Kolom("desa", N_("Desa"), only_in_pipes=True),
        Kolom("pelaksana", N_("Pelaksana"), only_in_pipes=True),
        Kolom("mitra", N_("Mitra"), only_in_pipes=True),
        Kolom("jenis", N_("Kind"), only_in_pipes=True),
        Kolom("program", N_("Programme"), only_in_pipes=True),
        Kolom("tanggal_mulai", N_("Start"), "tanggal"),
        Kolom("tanggal_selesai", N_("End"), "tanggal", only_in_pipes=True),
        Kolom("status", N_("Status"), "kode"),
        Kolom("jumlah", N_("People"), "angka", only_in_pipes=True, summed=True),
        Kolom("pagu", N_("Pagu"), "rupiah", gives_way=2, summed=True),
        Kolom("realisasi", N_("Spent"), "rupiah", only_in_pipes=True, summed=True),
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
               k.jenis, k.program, {SAID_MULAI} AS tanggal_mulai,
               {SAID_SELESAI} AS tanggal_selesai,
               {_FIGURES}
          FROM kegiatan AS k
        {{where}}
         ORDER BY {{order}}
         LIMIT :limit
    """

    WHOLE_COLUMNS = (
        *(
            Kolom(name, name)
            for name in (
                "id", "uid", "kabupaten", "nama", "fokus", "pelaksana", "jenis", "program",
                "tanggal_mulai", "tanggal_selesai", "uraian", "sub_kegiatan", "penerima_manfaat",
            )
        ),
        *(
            Kolom(name, name, "json")
            for name in (
                "lokasi", "mitra", "angka", "pelaksanaan", "perkembangan", "anggaran", "realisasi",
                "bukti", "jadwal",
            )
        ),
        Kolom("lanjutan_dari", "lanjutan_dari"),
    )  # fmt: skip
    WHOLE = f"""
        SELECT k.id, k.uid, k.kabupaten, k.nama, k.fokus, k.pelaksana, k.jenis, k.program,
               {SAID_MULAI} AS tanggal_mulai, {SAID_SELESAI} AS tanggal_selesai, k.uraian,
               k.sub_kegiatan, k.penerima_manfaat,
               {_LOKASI} AS lokasi,
               (SELECT json_group_array(lembaga)
                  FROM (SELECT lembaga FROM kegiatan_mitra
                         WHERE kegiatan = k.id
                         ORDER BY lembaga)) AS mitra,
               json_object('status', status, 'jumlah', jumlah, 'pagu', pagu,
                           'realisasi', realisasi) AS angka,
               {_PELAKSANAAN} AS pelaksanaan,
               {_PERKEMBANGAN} AS perkembangan,
               {_ANGGARAN} AS anggaran,
               {_REALISASI} AS realisasi,
               {_BUKTI} AS bukti,
               {_JADWAL} AS jadwal,
               k.lanjutan_dari
          FROM (SELECT k.id AS nomor,
               {_FIGURES}
                  FROM kegiatan AS k
                {{where}}) AS angka
          JOIN kegiatan AS k ON k.id = nomor
         ORDER BY {{order}}
         LIMIT :limit
    """

    def whole(
        self, codes: KegiatanCodes, look: KegiatanLook, periode: Periode | None, *, hari: str
    ) -> Tabel:
        """List activities with all that describes them and every dated row, for JSON.

        The figures are those of a period's end, or of a day without one; the rows are all.
        """
        return self._listed(self.WHOLE, self.WHOLE_COLUMNS, codes, look, periode, hari, versi=2)

    def list(
        self, codes: KegiatanCodes, look: KegiatanLook, periode: Periode | None, *, hari: str
    ) -> Tabel:
        """List activities as they stand at the end of a period, or on a day without one."""
        return self._listed(self.LIST, self.LIST_COLUMNS, codes, look, periode, hari)

    def _listed(  # noqa: PLR0913, PLR0917  two listings that differ in what they show
        self,
        listing: str,
        columns: Sequence[Kolom],
        codes: KegiatanCodes,
        look: KegiatanLook,
        periode: Periode | None,
        hari: str,
        versi: int = 1,
    ) -> Tabel:
        wanted = asdict(codes) | {
            "mulai": periode.mulai if periode else None,
            "cari": f"%{_escaped(look.cari)}%" if look.cari else None,
        }
        statement = self._filtered(listing, _FILTERS, wanted)
        tabel = self._tabel(
            "list-kegiatan",
            columns,
            statement.replace("{order}", _ORDERS[look.urut]),
            akhir=periode.akhir if periode else hari,
            awal=periode.awal_tahun if periode else "",
            tahun_mulai=periode.tahun_mulai if periode else 0,
            tahun_akhir=periode.tahun_akhir if periode else 9999,
            limit=-1 if look.limit is None else look.limit,
            **wanted,
        )
        return replace(tabel, versi=versi)


def _escaped(text: str) -> str:
    """Let the signs that LIKE obeys stand for themselves."""
    return text.replace("!", "!!").replace("%", "!%").replace("_", "!_")
