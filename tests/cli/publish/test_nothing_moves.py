"""Nothing in a public byte moves with what is hidden: two records that differ there publish the same."""

from tests.cli.publish.test_people_stay_in import FORMS
from tests.conftest import CONTOH_TODAY

HIDDEN = (
    "UPDATE kegiatan SET uraian = 'lain ' || id, penerima_manfaat = 900 + id",
    "UPDATE perkembangan SET hasil = 'lain', kendala = 'lain', tindak_lanjut = 'lain'",
    "UPDATE pelaksanaan SET tempat = 'lain', catatan = 'lain'",
    "UPDATE realisasi SET nomor_bukti = 'lain' || id, catatan = 'lain'",
    "UPDATE anggaran SET nomor_dokumen = 'lain', tanggal_dokumen = '2025-01-09'",
    "UPDATE pejabat SET nama = 'Orang Lain', pangkat = NULL, nip = NULL",
    "UPDATE tindak_lanjut SET uraian = 'lain'",
    "UPDATE agenda SET hasil = 'lain', catatan = 'lain', tempat = 'lain'",
    "UPDATE aset SET keadaan = 'lain', catatan = 'lain'",
    "UPDATE dasar_hukum SET catatan = 'lain'",
    "UPDATE pilot SET alasan = 'lain'",
    "DELETE FROM bukti",
    "DELETE FROM tindak_lanjut",
    "UPDATE kegiatan SET nama = 'lain ' || id WHERE fokus = 'rppa'",
    "UPDATE pelaksanaan SET desa = NULL WHERE kegiatan IN (SELECT id FROM kegiatan WHERE fokus = 'rppa')",
)  # fmt: skip
"""Writes to what no edition for the public shows."""
SMALL = (
    "UPDATE pelaksanaan SET jumlah = {n}, laki_laki = NULL, perempuan = NULL, disabilitas = NULL, lansia = NULL,"
    " anak = NULL, pemuda = NULL WHERE id = (SELECT min(p.id) FROM pelaksanaan AS p JOIN kegiatan AS k"
    " ON k.id = p.kegiatan WHERE k.fokus = 'disabilitas')"
)


def published(berdaya, folder, *forms):
    words = [word for form in forms for word in ("--format", form)]
    result = berdaya("export", "--output", str(folder), *words, today=CONTOH_TODAY)
    assert result.exit_code == 0, result.stderr
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def differing(before, after):
    return sorted(
        name for name in before.keys() | after.keys() if before.get(name) != after.get(name)
    )


def test_all_of_it_at_once_moves_no_byte_of_any_form(contoh, tmp_path):
    contoh.sql(SMALL.format(n=2))
    before = published(contoh, tmp_path / "a", *FORMS)
    contoh.sql(SMALL.format(n=3))
    for statement in HIDDEN:
        contoh.sql(statement)
    contoh(
        "progress",
        "1",
        "--kendala",
        "rahasia",
        "--status",
        "selesai",
        "--tanggal",
        "2026-07-31",
        "--dry-run",
    )
    assert differing(before, published(contoh, tmp_path / "b", *FORMS)) == []


def test_a_folder_that_was_filled_before_is_the_same_as_a_new_one(contoh, tmp_path):
    """But for the list of what was taken away, no trace of an earlier edition is left."""
    words = ("export", "--output", str(tmp_path / "a"), "--format", "csv", "--format", "teks")
    contoh(*words, "--periode", "2025", today="2026-01-10")
    contoh(
        "log",
        "1",
        "--tanggal",
        "2025-11-20",
        "--jumlah",
        "31",
        "--kecamatan",
        "Bukateja",
        "--lagi",
        today="2026-02-01",
    )
    assert contoh(*words, "--periode", "2025-TW4", today="2026-02-02").exit_code == 0
    words = ("export", "--output", str(tmp_path / "b"), "--format", "csv", "--format", "teks")
    assert contoh(*words, "--periode", "2025-TW4", today="2026-02-02").exit_code == 0

    found = [{p.name: p.read_bytes() for p in (tmp_path / name).iterdir()} for name in "ab"]
    assert differing(*found) == ["CONTOH_manifest.json"]
