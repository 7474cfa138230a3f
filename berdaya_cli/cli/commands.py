"""The table of commands: name, group in help, and the room that holds each."""

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from keyword import iskeyword

from berdaya_cli.language import N_

EVERY_DAY = N_("Every day")
WHO_ANSWERS = N_("Who answers for what")
FORMS = N_("Forms out and in")
REPORT = N_("Report and publish")
KEEP = N_("Keep it safe")
PROVINCE = N_("Province")
SET_UP = N_("Set up")
REFERENCE = N_("Reference data")


@dataclass(frozen=True, slots=True)
class Entry:
    """A command.

    Attributes:
        group: under which heading the help lists it.
        wing: the folder of ``cli/`` that it is in; none where it is about the program itself.
        table: the file in it that makes it from a table, where it has none of its own.
        alias: its Indonesian name, which is as good.
    """

    name: str
    group: str
    wing: str = ""
    table: str = ""
    alias: str = ""

    @property
    def function(self) -> str:
        """The name of its function and of its file, marked where Python keeps it for itself."""
        name = self.name.replace("-", "_")
        return f"{name}_" if iskeyword(name) else name

    @property
    def module(self) -> str:
        """The module that holds it."""
        return ".".join(filter(None, ("berdaya_cli.cli", self.wing, self.table or self.function)))

    def load(self) -> tuple[Callable[..., None], tuple[str, ...]]:
        """Import its function and its examples."""
        module = import_module(self.module)
        if self.table:
            made: tuple[Callable[..., None], tuple[str, ...]] = module.make(self.name)
            return made
        return getattr(module, self.function), module.EXAMPLES


COMMANDS = (
    Entry("today", EVERY_DAY, "pantau", alias="hari-ini"),
    Entry("record", EVERY_DAY, "kegiatan", alias="catat"),
    Entry("log", EVERY_DAY, "kegiatan"),
    Entry("progress", EVERY_DAY, "kegiatan"),
    Entry("budget", EVERY_DAY, "kegiatan"),
    Entry("spend", EVERY_DAY, "kegiatan"),
    Entry("attach", EVERY_DAY, "kegiatan"),
    Entry("measure", EVERY_DAY, "indikator", alias="ukur"),
    Entry("continue", EVERY_DAY, "kegiatan"),
    Entry("edit", EVERY_DAY, "kegiatan"),
    Entry("delete", EVERY_DAY, "kegiatan"),
    Entry("show", EVERY_DAY, "kegiatan"),
    Entry("list-kegiatan", EVERY_DAY, "kegiatan"),
    Entry("gaps", EVERY_DAY, "pantau", alias="celah"),
    Entry("list-pilots", WHO_ANSWERS, "programme"),
    Entry("designate", WHO_ANSWERS, "programme"),
    Entry("revoke", WHO_ANSWERS, "programme"),
    Entry("edit-pilot", WHO_ANSWERS, "programme"),
    Entry("assign", WHO_ANSWERS, "programme", alias="tugaskan"),
    Entry("unassign", WHO_ANSWERS, "programme"),
    Entry("edit-penugasan", WHO_ANSWERS, "programme"),
    Entry("list-penugasan", WHO_ANSWERS, "programme"),
    Entry("template", FORMS, "excel", alias="formulir"),
    Entry("import", FORMS, "excel"),
    Entry("list-formulir", FORMS, "formulir"),
    Entry("receive", FORMS, "formulir", alias="terima"),
    Entry("chase", FORMS, "pantau"),
    Entry("list-impor", FORMS, "formulir"),
    Entry("list-pemetaan", FORMS, "excel"),
    Entry("report", REPORT, "report", alias="lapor"),
    Entry("recap", REPORT, "report", alias="rekap"),
    Entry("letter", REPORT, "report"),
    Entry("issue", REPORT, "report"),
    Entry("list-edisi", REPORT, "report"),
    Entry("verify", REPORT, "report"),
    Entry("diff", REPORT, "report"),
    Entry("audit-pack", REPORT, "report"),
    Entry("export", REPORT, "publish"),
    Entry("cron", REPORT, "publish"),
    Entry("history", KEEP, "keeping"),
    Entry("undo", KEEP, "keeping", alias="urungkan"),
    Entry("backup", KEEP, "keeping", alias="cadangkan"),
    Entry("restore", KEEP, "keeping"),
    Entry("doctor", KEEP, "keeping"),
    Entry("merge", KEEP, "keeping"),
    Entry("info", KEEP, "keeping"),
    Entry("handover", KEEP, "pantau"),
    Entry("send", PROVINCE, "province"),
    Entry("collect", PROVINCE, "province"),
    Entry("list-kiriman", PROVINCE, "province"),
    Entry("init", SET_UP, "seed"),
    Entry("list-kabupaten", SET_UP, "seed"),
    Entry("seed", SET_UP, "seed"),
    Entry("completion", SET_UP),
    Entry("help", SET_UP),
    Entry("list-kecamatan", REFERENCE, "reference"),
    Entry("list-opd", REFERENCE, "reference"),
    Entry("list-agenda", REFERENCE, "reference", "from_table"),
    Entry("add-agenda", REFERENCE, "reference", "from_table"),
    Entry("edit-agenda", REFERENCE, "reference", "from_table"),
    Entry("list-tindak-lanjut", REFERENCE, "reference"),
    Entry("add-tindak-lanjut", REFERENCE, "reference"),
    Entry("edit-tindak-lanjut", REFERENCE, "reference"),
    Entry("finish-tindak-lanjut", REFERENCE, "reference"),
    Entry("add-lembaga", REFERENCE, "reference", "from_table"),
    Entry("edit-lembaga", REFERENCE, "reference", "from_table"),
    Entry("list-pejabat", REFERENCE, "reference", "from_table"),
    Entry("add-pejabat", REFERENCE, "reference", "from_table"),
    Entry("edit-pejabat", REFERENCE, "reference", "from_table"),
    Entry("list-pembina", REFERENCE, "reference", "from_table"),
    Entry("add-pembina", REFERENCE, "reference", "from_table"),
    Entry("edit-pembina", REFERENCE, "reference", "from_table"),
    Entry("list-dasar-hukum", REFERENCE, "reference", "from_table"),
    Entry("add-dasar-hukum", REFERENCE, "reference", "from_table"),
    Entry("edit-dasar-hukum", REFERENCE, "reference", "from_table"),
    Entry("list-sumber", REFERENCE, "reference", "from_table"),
    Entry("add-sumber", REFERENCE, "reference", "from_table"),
    Entry("edit-sumber", REFERENCE, "reference", "from_table"),
    Entry("list-sumber-dana", REFERENCE, "reference", "from_table"),
    Entry("add-sumber-dana", REFERENCE, "reference", "from_table"),
    Entry("edit-sumber-dana", REFERENCE, "reference", "from_table"),
    Entry("list-aset", REFERENCE, "reference", "from_table"),
    Entry("add-aset", REFERENCE, "reference", "from_table"),
    Entry("edit-aset", REFERENCE, "reference", "from_table"),
    Entry("list-fokus", REFERENCE, "reference", "from_table"),
    Entry("add-fokus", REFERENCE, "reference", "from_table"),
    Entry("edit-fokus", REFERENCE, "reference", "from_table"),
    Entry("list-indikator", REFERENCE, "reference", "from_table"),
    Entry("add-indikator", REFERENCE, "reference", "from_table"),
    Entry("edit-indikator", REFERENCE, "reference", "from_table"),
    Entry("edit-instansi", REFERENCE, "reference"),
)
BY_NAME = {entry.name: entry for entry in COMMANDS}
_BY_ALIAS = {entry.alias: entry for entry in COMMANDS if entry.alias}
NAMES = (*BY_NAME, *_BY_ALIAS)
"""All that can be typed."""
MEANT = {
    "add-opd": "add-lembaga",
    "edit-opd": "edit-lembaga",
    "list-lembaga": "list-opd",
    "list": "list-kegiatan",
    "ls": "list-kegiatan",
    "daftar": "list-kegiatan",
    "kegiatan": "list-kegiatan",
    "catatan": "record",
    "tambah": "record",
    "add": "record",
    "new": "record",
    "baru": "record",
    "add-kegiatan": "record",
    "peserta": "log",
    "pelaksanaan": "log",
    "status": "progress",
    "perkembangan": "progress",
    "pagu": "budget",
    "anggaran": "budget",
    "realisasi": "spend",
    "belanja": "spend",
    "bukti": "attach",
    "foto": "attach",
    "lampirkan": "attach",
    "target": "measure",
    "pengukuran": "measure",
    "capaian": "measure",
    "indikator": "list-indikator",
    "lanjutkan": "continue",
    "ubah": "edit",
    "perbaiki": "edit",
    "hapus": "delete",
    "remove": "delete",
    "rm": "delete",
    "lihat": "show",
    "tampilkan": "show",
    "pilot": "list-pilots",
    "pilots": "list-pilots",
    "tetapkan": "designate",
    "cabut": "revoke",
    "penugasan": "list-penugasan",
    "opd": "list-opd",
    "kecamatan": "list-kecamatan",
    "kabupaten": "list-kabupaten",
    "kota": "list-kabupaten",
    "agenda": "list-agenda",
    "rakor": "list-agenda",
    "form": "template",
    "forms": "list-formulir",
    "blangko": "template",
    "impor": "import",
    "masukkan": "import",
    "muat": "import",
    "nihil": "receive",
    "tagih": "chase",
    "ingatkan": "chase",
    "pengingat": "chase",
    "remind": "chase",
    "laporan": "report",
    "rekapitulasi": "recap",
    "surat": "letter",
    "undangan": "letter",
    "notulen": "letter",
    "ekspor": "export",
    "umumkan": "export",
    "terbitkan": "export",
    "publish": "export",
    "jadwal": "cron",
    "schedule": "cron",
    "riwayat": "history",
    "log-perubahan": "history",
    "batal": "undo",
    "batalkan": "undo",
    "cadangan": "backup",
    "pulihkan": "restore",
    "periksa": "doctor",
    "check": "doctor",
    "gabung": "merge",
    "gabungkan": "merge",
    "mulai": "init",
    "start": "init",
    "setup": "init",
    "panduan": "help",
    "bantuan": "help",
    "manual": "help",
    "tolong": "help",
    "version": "info",
    "versi": "info",
    "config": "info",
    "setelan": "info",
    "serah-terima": "handover",
    "serahkan": "handover",
}
"""Words that people type instead, in either language, and what they mean."""


def command_named(word: str) -> Entry | None:
    """Return the command of a name, English or Indonesian."""
    return BY_NAME.get(word) or _BY_ALIAS.get(word)
