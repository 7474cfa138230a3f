"""What officials read, in words that they use: the glossary of screens and forms."""

import re

import pytest
from babel.messages.pofile import read_po

from berdaya_cli.domain.programme.jenis_celah import SEMUA_JENIS
from tests.catalogue import PO
from tests.conftest import ROOT

AVOID = {
    "tidak mengirim": "belum diterima", "mangkir": "belum diterima", "terlambat": "melewati jadwal",
    "molor": "melewati jadwal", "N/A": "belum dilaporkan", "disensor": "disamarkan", "temuan": "perlu diperbaiki",
    "janggal": "perlu dicek", "anomali": "perlu dicek", "PIC": "penanggung jawab", "SKPD": "OPD",
    "aktor": "pelaksana", "aktivitas": "kegiatan", "sesi": "pelaksanaan", "event": "agenda", "beneficiary": "peserta",
    "revisi anggaran": "pagu perubahan", "pengeluaran": "realisasi", "boros": "di atas pagu",
    "overspending": "di atas pagu", "saldo": "sisa anggaran", "sisa uang": "sisa anggaran",
    "kumulatif": "s.d.", "YTD": "s.d.", "kuartal": "triwulan", "Q4": "triwulan IV", "deadline": "paling lambat",
    "tenggat": "paling lambat", "blangko": "formulir", "evidence": "bukti dukung", "kegagalan": "kendala",
    "sukses": "Tersimpan.", "error": "Kesalahan", "gagal": "belum tersimpan", "ilegal": "belum tersimpan",
    "simulasi": "uji coba", "draf": "konsep", "draft": "konsep", "hash": "kode periksa", "checksum": "kode periksa",
    "segel": "kode periksa", "rahasia": "terbatas", "MiB": "MB", "KiB": "KB", "bytes": "KB",
    "celah": "perlu dilengkapi", "bila kosong": "bila dikosongkan", "terbitkan": "umumkan",
}  # fmt: skip
"""A word that no official is shown, and what is said instead."""
_COMMAND = re.compile(r"berdaya (?:[a-z-]+)|--[a-z-]+|'[^']*'|\{[^}]*\}")


def spoken(text):
    """Leave out commands, options and values: these are not words of ours."""
    return _COMMAND.sub(" ", text)


def catalogue():
    with PO.open("rb") as file:
        for message in read_po(file, locale="id"):
            if message.id:
                yield from (
                    message.string if isinstance(message.string, tuple) else (message.string,)
                )


PAGES = sorted((ROOT / "berdaya_cli" / "panduan" / "id").glob("*.md"))


def sentences():
    yield from catalogue()
    for page in PAGES:
        if page.stem != "kamus":  # which explains words
            text = re.sub(
                r"```.*?```|`[^`]*`", " ", page.read_text(encoding="utf-8"), flags=re.DOTALL
            )
            yield from text.splitlines()


@pytest.mark.parametrize("word", AVOID)
def test_no_official_reads_it(word):
    wrong = re.compile(
        rf"(?<![\w-]){re.escape(word)}(?![\w-])", 0 if word.isupper() else re.IGNORECASE
    )

    assert [text for text in sentences() if wrong.search(spoken(text))] == [], AVOID[word]


def test_a_kegiatan_past_its_schedule_is_not_said_to_be_finished():
    """No advice to falsify: what became of it is asked."""
    assert [jenis.kode for jenis in SEMUA_JENIS if "--status selesai" in jenis.saran] == []
