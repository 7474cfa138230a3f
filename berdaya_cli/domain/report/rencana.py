"""What is planned for the period after that of a report."""

from dataclasses import dataclass

from berdaya_cli.domain.periode import Periode
from berdaya_cli.domain.reference.agenda import AgendaLaporan
from berdaya_cli.domain.report.kegiatan import KegiatanSingkat


@dataclass(frozen=True, slots=True, kw_only=True)
class RencanaLaporan:
    """The plan for a period.

    Attributes:
        agenda: its events, and those that have no date yet.
        kegiatan: those that are open and begin or end in it.
    """

    periode: Periode
    agenda: tuple[AgendaLaporan, ...]
    kegiatan: tuple[KegiatanSingkat, ...]
