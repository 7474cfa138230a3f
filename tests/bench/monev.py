"""The table of a monitoring report, as CSV: 18 columns, as many rows as asked for."""

import csv
import random

HEAD = [
    "No",
    "Kecamatan",
    "Desa",
    "Fokus",
    "Kegiatan",
    "Perangkat Daerah",
    "Tanggal",
    "L",
    "P",
    "Jumlah",
    "Sumber Dana",
    "Pagu",
    "Realisasi",
    "%",
    "Kendala",
    "Tindak Lanjut",
    "Dokumentasi",
    "Ket.",
]
PLACES = {
    "Bukateja": ("Bukateja", "Cipawon", "Kedungjati"),
    "Kejobong": ("Langgar", "Pandansari", "Lamuk"),
    "Kaligondang": ("Sempor Lor", "Kalikajar", "Penolih"),
    "Bobotsari": ("Karangduren", "Pakuncen", "Banjarsari"),
}
FOKUS = ("RPPA", "Disabilitas", "Lansia", "Zilenial", "Sport Center")
KENDALA = ("Hujan", "Ruang terlalu sempit", "Narasumber berhalangan")


def write_table(path, rows):
    """Write the table; the same rows in every run."""
    chance = random.Random(1)
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(HEAD)
        for number in range(1, rows + 1):
            kecamatan = chance.choice(list(PLACES))
            men, women = chance.randrange(50), chance.randrange(50)
            pagu = chance.randrange(1, 100) * 500_000
            trouble = chance.choice(KENDALA) if chance.random() < 1 / 3 else ""
            writer.writerow(
                (
                    number, kecamatan, chance.choice(PLACES[kecamatan]), chance.choice(FOKUS),
                    f"Pelatihan kader angkatan {number}", chance.choice(("Dinsos", "Dinporapar")),
                    f"{chance.randrange(1, 29):02}/{chance.randrange(1, 11):02}/2025", men, women,
                    men + women, "APBD Kabupaten", pagu, pagu // 2, "50%", trouble,
                    "Dijadwalkan ulang" if trouble else "", "", "",
                )
            )  # fmt: skip
