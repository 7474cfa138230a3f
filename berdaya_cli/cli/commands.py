"""The table of commands: name, module and group in help."""

from dataclasses import dataclass
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
    """A command's name, the module in ``cli/`` that holds its function, and its group in help."""

    name: str
    group: str

    @property
    def module(self) -> str:
        """The module; its function bears the same name, marked where Python keeps it for itself."""
        name = self.name.replace("-", "_")
        return f"{name}_" if iskeyword(name) else name


COMMANDS = (
    Entry("init", SET_UP),
    Entry("seed", SET_UP),
    Entry("info", SET_UP),
    Entry("completion", SET_UP),
    Entry("list-kecamatan", LOOK_UP),
    Entry("list-pilots", LOOK_UP),
    Entry("list-opd", LOOK_UP),
    Entry("list-fokus", LOOK_UP),
    Entry("list-agenda", LOOK_UP),
    Entry("list-tindak-lanjut", LOOK_UP),
    Entry("list-aset", LOOK_UP),
    Entry("list-pembina", LOOK_UP),
    Entry("list-pejabat", LOOK_UP),
    Entry("list-dasar-hukum", LOOK_UP),
    Entry("list-sumber", LOOK_UP),
    Entry("list-sumber-dana", LOOK_UP),
    Entry("designate", ASSIGN),
    Entry("revoke", ASSIGN),
    Entry("edit-pilot", ASSIGN),
    Entry("assign", ASSIGN),
    Entry("unassign", ASSIGN),
    Entry("edit-penugasan", ASSIGN),
    Entry("list-penugasan", ASSIGN),
    Entry("gaps", ASSIGN),
    Entry("record", RECORD),
    Entry("log", RECORD),
    Entry("progress", RECORD),
    Entry("budget", RECORD),
    Entry("spend", RECORD),
    Entry("attach", RECORD),
    Entry("edit", RECORD),
    Entry("delete", RECORD),
    Entry("show", RECORD),
    Entry("list-kegiatan", RECORD),
    Entry("template", EXCEL),
    Entry("import", EXCEL),
    Entry("list-impor", EXCEL),
    Entry("report", REPORT),
    Entry("recap", REPORT),
    Entry("export", REPORT),
    Entry("cron", REPORT),
    Entry("history", KEEP),
    Entry("undo", KEEP),
    Entry("backup", KEEP),
    Entry("restore", KEEP),
    Entry("doctor", KEEP),
    Entry("merge", KEEP),
    Entry("add-tindak-lanjut", REFERENCE),
    Entry("edit-tindak-lanjut", REFERENCE),
    Entry("finish-tindak-lanjut", REFERENCE),
    Entry("add-lembaga", REFERENCE),
    Entry("edit-lembaga", REFERENCE),
    Entry("add-dasar-hukum", REFERENCE),
    Entry("edit-dasar-hukum", REFERENCE),
    Entry("add-sumber", REFERENCE),
    Entry("edit-sumber", REFERENCE),
    Entry("add-aset", REFERENCE),
    Entry("edit-aset", REFERENCE),
    Entry("add-pembina", REFERENCE),
    Entry("edit-pembina", REFERENCE),
    Entry("edit-instansi", REFERENCE),
    Entry("add-pejabat", REFERENCE),
    Entry("edit-pejabat", REFERENCE),
    Entry("add-agenda", REFERENCE),
    Entry("edit-agenda", REFERENCE),
    Entry("add-sumber-dana", REFERENCE),
    Entry("edit-sumber-dana", REFERENCE),
    Entry("add-fokus", REFERENCE),
    Entry("edit-fokus", REFERENCE),
)
BY_NAME = {entry.name: entry for entry in COMMANDS}
