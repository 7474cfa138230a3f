"""What answers and documents say of themselves: invented, restricted, an edition for the public."""

from typing import TYPE_CHECKING

from berdaya_cli.language import _

if TYPE_CHECKING:  # every answer has a stamp, few are reports
    from berdaya_cli.domain.report.laporan import Laporan


def stamp() -> str:
    """Report that the records are invented."""
    return _("SAMPLE DATA: invented, none of it is real.")


def restricted() -> str:
    """Report that something is for the office only."""
    return _("RESTRICTED: for the office only, not to be published.")


def marks(laporan: "Laporan") -> str:
    """Return what every page of a report says, or an empty text."""
    public = _("PUBLIC EDITION")
    said = (
        stamp() if laporan.contoh else "",
        restricted() if laporan.terbatas else "",
        public if laporan.samar_di_bawah else "",
    )
    return "  ".join(filter(None, said))


def file_mark(*, contoh: bool, terbatas: bool) -> str:
    """Return what begins the name of a file that is one or both."""
    return ("CONTOH_" if contoh else "") + ("TERBATAS_" if terbatas else "")
