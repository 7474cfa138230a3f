"""The words for the status and the kind of a kegiatan, and how people write them."""

from typing import Literal

from berdaya_cli.domain.errors import InvalidValueError, one_of
from berdaya_cli.language import N_, _

JenisKegiatan = Literal["baru", "kolaborasi"]
Status = Literal["direncanakan", "berjalan", "selesai", "ditunda", "dibatalkan"]
CLOSED: tuple[Status, ...] = ("selesai", "dibatalkan")
"""After these nothing more is to come, unless it is taken up again."""

NAMA_JENIS = {"baru": N_("new"), "kolaborasi": N_("collaboration")}
NAMA_STATUS: dict[Status, str] = {
    "direncanakan": N_("planned"),
    "berjalan": N_("running"),
    "selesai": N_("finished"),
    "ditunda": N_("postponed"),
    "dibatalkan": N_("cancelled"),
}
STATUS_WORDS: dict[str, Status] = {
    "rencana": "direncanakan",
    "belum": "direncanakan",
    "belum dilaksanakan": "direncanakan",
    "belum terlaksana": "direncanakan",
    "proses": "berjalan",
    "sedang berjalan": "berjalan",
    "sedang dilaksanakan": "berjalan",
    "terlaksana": "selesai",
    "sudah": "selesai",
    "sudah dilaksanakan": "selesai",
    "sudah terlaksana": "selesai",
    "tunda": "ditunda",
    "batal": "dibatalkan",
}
"""What forms say for a status, beside the status words themselves."""


def parse_status(text: str) -> Status:
    """Read a status, in the words of the record or those of the forms.

    Raises:
        InvalidValueError: it is no such word.
    """
    word = " ".join(text.casefold().split())
    for status in NAMA_STATUS:
        if STATUS_WORDS.get(word, word) == status:
            return status
    raise InvalidValueError(
        _("'{text}' is not a status."),
        hint=one_of(NAMA_STATUS),
        text=text,
    )


def parse_jenis(text: str) -> JenisKegiatan:
    """Read the kind of an activity.

    Raises:
        InvalidValueError: it is neither baru nor kolaborasi.
    """
    word = text.strip().casefold()
    if word in {"baru", "kegiatan baru"}:
        return "baru"
    if word == "kolaborasi":
        return "kolaborasi"
    raise InvalidValueError(
        _("'{text}' is not a kind of kegiatan."),
        hint=one_of(("baru", "kolaborasi")),
        text=text,
    )
