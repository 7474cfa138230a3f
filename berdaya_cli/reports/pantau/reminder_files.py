"""Reminders as files, one for each office: messages for a chat, or letters."""

from collections.abc import Iterable, Iterator

from berdaya_cli.domain.bentuk import ENDING_OF, BentukPengingat, Kertas
from berdaya_cli.domain.berkas import Berkas
from berdaya_cli.domain.pantau.pengingat import Pengingat
from berdaya_cli.domain.report.surat import Kerangka
from berdaya_cli.reports.pantau import reminder
from berdaya_cli.reports.report import surat
from berdaya_cli.reports.stamp import file_mark

LONGEST_CODE = 60
"""Characters of an office's code in the name of a file."""


def files(
    reminders: Iterable[Pengingat], kerangka: Kerangka, bentuk: BentukPengingat, kertas: Kertas
) -> Iterator[Berkas]:
    """Make the file of each office: ``Pengingat_2026-01-12_dinsos_TW-IV-2025.txt``.

    The day stands in its name, so that a later reminder takes the place of no earlier one.
    """
    for one in reminders:
        mark = file_mark(contoh=kerangka.contoh, terbatas=False)
        kind = "Pengingat" if bentuk == "teks" else "Surat"
        about = f"{one.lembaga[:LONGEST_CODE]}_{one.periode.nama_berkas}"
        nama = f"{mark}{kind}_{one.per}_{about}{ENDING_OF[bentuk]}"
        yield Berkas(nama, tuple(_content(one, kerangka, bentuk, kertas)))


def _content(
    one: Pengingat, kerangka: Kerangka, bentuk: BentukPengingat, kertas: Kertas
) -> Iterator[bytes]:
    if bentuk == "teks":
        yield reminder.message(one, contoh=kerangka.contoh).encode()
    else:
        yield from surat.render(reminder.letter(one, kerangka), bentuk, kertas)
