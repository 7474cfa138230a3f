"""Conditions and figures of a kegiatan ``k`` that several statements share, as SQL."""

from berdaya_cli.domain.kegiatan.status import CLOSED

_CLOSED = str(CLOSED)
STILL_OPEN = f"""
            (ifnull((SELECT status FROM perkembangan
                      WHERE kegiatan = k.id AND tanggal < :mulai
                      ORDER BY tanggal DESC, id DESC
                      LIMIT 1), '') NOT IN {_CLOSED}
             OR EXISTS (SELECT 1 FROM perkembangan
                         WHERE kegiatan = k.id AND tanggal BETWEEN :mulai AND :akhir
                           AND status NOT IN {_CLOSED}))
"""
"""Not closed before a period, or taken up again in it."""
IN_PERIOD = f"""
           (k.tanggal_mulai <= :akhir
            AND (k.tanggal_selesai >= :mulai
                 OR (k.tanggal_selesai IS NULL AND {STILL_OPEN}))
            OR EXISTS (SELECT 1 FROM realisasi
                        WHERE kegiatan = k.id AND tanggal BETWEEN :mulai AND :akhir)
            OR EXISTS (SELECT 1 FROM pelaksanaan
                        WHERE kegiatan = k.id AND tanggal BETWEEN :mulai AND :akhir))
"""
"""A kegiatan belongs to every period that it overlaps, and to those in which it is paid or held.

One without an end belongs to all until it is closed, and again when it is taken up again. Money is
often paid in the next quarter; without such a period the figures of the quarters would not add up
to those of the year.
``KegiatanLaporan.dalam`` is the same rule for rows that are read already.
"""

STATUS = """
               (SELECT status FROM perkembangan
                 WHERE kegiatan = k.id AND tanggal <= :akhir
                 ORDER BY tanggal DESC, id DESC
                 LIMIT 1)
"""
"""The latest status up to a day."""

LATE = f"""
           (k.tanggal_selesai < :akhir
            AND ifnull({STATUS}, '') NOT IN {_CLOSED})
"""
"""Past its end on a day, and neither finished nor cancelled."""

PAGU = """
               (SELECT sum(a.jumlah) FROM anggaran AS a
                 WHERE a.kegiatan = k.id AND a.tanggal <= :akhir
                   AND a.tahun BETWEEN :tahun_mulai AND :tahun_akhir
                   AND NOT EXISTS (SELECT 1 FROM anggaran AS b
                                    WHERE b.kegiatan = a.kegiatan AND b.tahun = a.tahun
                                      AND b.sumber_dana = a.sumber_dana AND b.tanggal <= :akhir
                                      AND (b.tanggal, b.id) > (a.tanggal, a.id)))
"""
"""The pagu of the budget years asked for: of each source the latest row up to a day."""


ROWS_OF_KEGIATAN = """
            SELECT 'kegiatan' AS tabel, json_array(:kegiatan) AS kunci
             UNION
            SELECT 'kegiatan_lokasi', json_array(id) FROM kegiatan_lokasi WHERE kegiatan = :kegiatan
             UNION
            SELECT 'kegiatan_mitra', json_array(kegiatan, lembaga) FROM kegiatan_mitra
             WHERE kegiatan = :kegiatan
             UNION
            SELECT 'pelaksanaan', json_array(id) FROM pelaksanaan WHERE kegiatan = :kegiatan
             UNION
            SELECT 'perkembangan', json_array(id) FROM perkembangan WHERE kegiatan = :kegiatan
             UNION
            SELECT 'anggaran', json_array(id) FROM anggaran WHERE kegiatan = :kegiatan
             UNION
            SELECT 'realisasi', json_array(id) FROM realisasi WHERE kegiatan = :kegiatan
             UNION
            SELECT 'bukti', json_array(id) FROM bukti WHERE kegiatan = :kegiatan
             UNION
            SELECT tabel, kunci FROM riwayat
             WHERE aksi = 'hapus' AND json_extract(sebelum, '$.kegiatan') = :kegiatan
"""
"""The keys of all rows that a kegiatan has, or had before they were taken away."""


IS_OF_KEGIATAN = """
               (r.tabel = 'kegiatan'
                OR json_extract(ifnull(r.sesudah, r.sebelum), '$.kegiatan') = :kegiatan)
"""
"""Numbers of places can be given a second time: what another kegiatan had under one is not its."""
