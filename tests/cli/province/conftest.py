"""A province of offices, each with a file of its own."""

import pytest

from tests.conftest import Berdaya

TODAY = "2025-12-31"
PLACES = {
    "33.01": "Kedungreja", "33.02": "Lumbir", "33.03": "Kejobong", "33.04": "Susukan", "33.05": "Ayah",
    "33.22": "Getasan", "33.74": "Gunungpati",
}  # fmt: skip
"""Regencies, and a kecamatan of each."""


class Office:
    """A regency with its own database."""

    def __init__(self, kode, db, monkeypatch):
        self.kode, self._run = kode, Berdaya(db, monkeypatch)
        self.db = db

    def __call__(self, *words, code=0, today=TODAY, **settings):
        result = self._run(*words, today=today, **settings)
        assert result.exit_code == code, result.stderr
        return result

    def record(self, number, *, nama="Senam", tanggal="2025-10-13"):
        """Record a kegiatan with people, pagu and spending, other amounts in each."""
        place = PLACES[self.kode]
        self(
            "record", "--nama", f"{nama} {number}", "--fokus", "lansia", "--pelaksana", f"Kecamatan {place}",
            "--kecamatan", place, "--tanggal", tanggal, "--jumlah", str(20 + number), "--status", "selesai",
            "--dana", f"APBN:{number + 1}00.000", "--lagi",
        )  # fmt: skip
        self("spend", str(number), "--dana", f"APBN:{number}0.000", "--tanggal", tanggal)

    def send(self, folder, *words, **settings):
        """Send a package, and return its path."""
        result = self("send", "--output", str(folder), "--json", *words, **settings)
        return folder / next(p.name for p in folder.iterdir() if p.name in result.stdout)


@pytest.fixture(scope="session")
def office_files(tmp_path_factory):
    """The files of the offices, with a kegiatan more in each than in the one before."""
    folder = tmp_path_factory.mktemp("kantor")
    with pytest.MonkeyPatch.context() as monkeypatch:
        for most, kode in enumerate(PLACES, start=1):
            office = Office(kode, folder / f"{kode}.db", monkeypatch)
            office("init", "--kabupaten", kode)
            for number in range(1, most + 1):
                office.record(number)
    return folder


@pytest.fixture
def offices(office_files, tmp_path, monkeypatch):
    """The offices, by the code of their regency, each with a copy of its file."""
    found = {}
    for kode in PLACES:
        db = tmp_path / "kantor" / f"{kode}.db"
        db.parent.mkdir(exist_ok=True)
        Berdaya(office_files / db.name, monkeypatch).at(db)
        found[kode] = Office(kode, db, monkeypatch)
    return found
