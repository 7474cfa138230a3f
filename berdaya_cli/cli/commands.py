"""The table of commands: name, group in help, and the room that holds each."""

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from keyword import iskeyword

from berdaya_cli.language import N_

SET_UP = N_("Set up")
LOOK_UP = N_("Look up")
ASSIGN = N_("Assign and chase")
RECORD = N_("Record")
EXCEL = N_("Send out and take in Excel")
REPORT = N_("Report and publish")
KEEP = N_("Keep it safe")
REFERENCE = N_("Keep reference data")


@dataclass(frozen=True, slots=True)
class Entry:
    """A command.

    Attributes:
        group: under which heading the help lists it.
        wing: the folder of ``cli/`` that it is in; none where it is about the program itself.
        table: the file in it that makes it from a table, where it has none of its own.
    """

    name: str
    group: str
    wing: str = ""
    table: str = ""

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
    Entry("init", SET_UP, "seed"),
    Entry("seed", SET_UP, "seed"),
    Entry("info", SET_UP, "keeping"),
    Entry("completion", SET_UP),
    Entry("help", SET_UP),
    Entry("list-kecamatan", LOOK_UP, "reference"),
    Entry("list-pilots", LOOK_UP, "programme"),
    Entry("list-opd", LOOK_UP, "reference"),
    Entry("list-fokus", LOOK_UP, "reference", "from_table"),
    Entry("list-agenda", LOOK_UP, "reference", "from_table"),
    Entry("list-tindak-lanjut", LOOK_UP, "reference"),
    Entry("list-aset", LOOK_UP, "reference", "from_table"),
    Entry("list-pembina", LOOK_UP, "reference", "from_table"),
    Entry("list-pejabat", LOOK_UP, "reference", "from_table"),
    Entry("list-dasar-hukum", LOOK_UP, "reference", "from_table"),
    Entry("list-sumber", LOOK_UP, "reference", "from_table"),
    Entry("list-sumber-dana", LOOK_UP, "reference", "from_table"),
    Entry("designate", ASSIGN, "programme"),
    Entry("revoke", ASSIGN, "programme"),
    Entry("edit-pilot", ASSIGN, "programme"),
    Entry("assign", ASSIGN, "programme"),
    Entry("unassign", ASSIGN, "programme"),
    Entry("edit-penugasan", ASSIGN, "programme"),
    Entry("list-penugasan", ASSIGN, "programme"),
    Entry("gaps", ASSIGN, "pantau"),
    Entry("chase", ASSIGN, "pantau"),
    Entry("record", RECORD, "kegiatan"),
    Entry("log", RECORD, "kegiatan"),
    Entry("progress", RECORD, "kegiatan"),
    Entry("continue", RECORD, "kegiatan"),
    Entry("budget", RECORD, "kegiatan"),
    Entry("spend", RECORD, "kegiatan"),
    Entry("attach", RECORD, "kegiatan"),
    Entry("edit", RECORD, "kegiatan"),
    Entry("delete", RECORD, "kegiatan"),
    Entry("show", RECORD, "kegiatan"),
    Entry("list-kegiatan", RECORD, "kegiatan"),
    Entry("template", EXCEL, "excel"),
    Entry("import", EXCEL, "excel"),
    Entry("list-formulir", EXCEL, "formulir"),
    Entry("receive", EXCEL, "formulir"),
    Entry("list-impor", EXCEL, "formulir"),
    Entry("list-pemetaan", EXCEL, "excel"),
    Entry("report", REPORT, "report"),
    Entry("recap", REPORT, "report"),
    Entry("letter", REPORT, "report"),
    Entry("export", REPORT, "publish"),
    Entry("cron", REPORT, "publish"),
    Entry("history", KEEP, "keeping"),
    Entry("undo", KEEP, "keeping"),
    Entry("backup", KEEP, "keeping"),
    Entry("restore", KEEP, "keeping"),
    Entry("doctor", KEEP, "keeping"),
    Entry("merge", KEEP, "keeping"),
    Entry("add-tindak-lanjut", REFERENCE, "reference"),
    Entry("edit-tindak-lanjut", REFERENCE, "reference"),
    Entry("finish-tindak-lanjut", REFERENCE, "reference"),
    Entry("add-lembaga", REFERENCE, "reference", "from_table"),
    Entry("edit-lembaga", REFERENCE, "reference", "from_table"),
    Entry("add-dasar-hukum", REFERENCE, "reference", "from_table"),
    Entry("edit-dasar-hukum", REFERENCE, "reference", "from_table"),
    Entry("add-sumber", REFERENCE, "reference", "from_table"),
    Entry("edit-sumber", REFERENCE, "reference", "from_table"),
    Entry("add-aset", REFERENCE, "reference", "from_table"),
    Entry("edit-aset", REFERENCE, "reference", "from_table"),
    Entry("add-pembina", REFERENCE, "reference", "from_table"),
    Entry("edit-pembina", REFERENCE, "reference", "from_table"),
    Entry("edit-instansi", REFERENCE, "reference"),
    Entry("add-pejabat", REFERENCE, "reference", "from_table"),
    Entry("edit-pejabat", REFERENCE, "reference", "from_table"),
    Entry("add-agenda", REFERENCE, "reference", "from_table"),
    Entry("edit-agenda", REFERENCE, "reference", "from_table"),
    Entry("add-sumber-dana", REFERENCE, "reference", "from_table"),
    Entry("edit-sumber-dana", REFERENCE, "reference", "from_table"),
    Entry("add-fokus", REFERENCE, "reference", "from_table"),
    Entry("edit-fokus", REFERENCE, "reference", "from_table"),
)
BY_NAME = {entry.name: entry for entry in COMMANDS}
