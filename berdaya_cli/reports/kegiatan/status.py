"""How the status of a kegiatan is written."""

from berdaya_cli.domain.kegiatan.status import NAMA_STATUS, Status
from berdaya_cli.language import _


def status_in_words(status: Status | None, kurang: tuple[str, ...]) -> str:
    """Write a status, and what a finished kegiatan still lacks."""
    if status is None:
        return _("not reported")
    said = _(NAMA_STATUS[status])
    if not kurang:
        return said
    words = {"peserta": _("people"), "bukti": _("evidence")}
    missing = ", ".join(words[name] for name in kurang)
    return _("{status}, incomplete (no {missing})").format(status=said, missing=missing)
