"""Names and numbers that nothing bears, reported with where to look."""

from berdaya_cli.domain.errors import NotFoundError
from berdaya_cli.language import N_, _


class KabupatenNotFoundError(NotFoundError):
    """No regency or city goes by the name that the user gave."""

    code = "kabupaten-not-found"
    look = N_("See all with: berdaya list-kabupaten")
    sentence = N_("No kabupaten or kota called '{asked}'.")


class ProvinsiNotFoundError(NotFoundError):
    """No province goes by the name or code that the user gave."""

    code = "provinsi-not-found"
    sentence = N_("No province called '{asked}'.")


class KecamatanNotFoundError(NotFoundError):
    """No kecamatan goes by the name or code that the user gave."""

    code = "kecamatan-not-found"
    look = N_("See them with: berdaya list-kecamatan")
    sentence = N_("No kecamatan called '{asked}'.")


class DesaNotFoundError(NotFoundError):
    """The kecamatan has no desa or kelurahan of the name that the user gave."""

    code = "desa-not-found"
    sentence = N_("No desa or kelurahan called '{asked}' there.")


class LembagaNotFoundError(NotFoundError):
    """No body goes by the name, code or alias that the user gave."""

    code = "lembaga-not-found"
    look = N_("See them with: berdaya list-opd --semua")
    sentence = N_("No OPD or partner body called '{asked}'.")


class FokusNotFoundError(NotFoundError):
    """No fokus goes by the name, code or alias that the user gave."""

    code = "fokus-not-found"
    sentence = N_("No fokus called '{asked}'.")


class SumberDanaNotFoundError(NotFoundError):
    """No source of money goes by the name that the user gave."""

    code = "sumber-dana-not-found"
    sentence = N_("No source of money called '{asked}'.")


class EdisiNotFoundError(NotFoundError):
    """No edition of this file has the code that the user gave."""

    code = "edisi-not-found"
    sentence = N_("No edition of this file has the code {asked}.")
    look = N_("See them with: berdaya list-edisi")


class PenerimaanNotFoundError(NotFoundError):
    """No report that came in has the number that the user gave."""

    code = "penerimaan-not-found"
    sentence = N_("No report that came in has the number {asked}.")
    look = N_("berdaya receive gives each one a number.")


class PemetaanNotFoundError(NotFoundError):
    """No answers to a table go by the name or number that the user gave."""

    code = "pemetaan-not-found"
    sentence = N_("No mapping is called '{asked}'.")
    look = N_("See them with: berdaya list-pemetaan")


class FieldNotFoundError(NotFoundError):
    """No field of a kegiatan goes by the name that the user gave."""

    code = "field-not-found"
    sentence = N_("No field is called '{asked}'.")


class KegiatanNotFoundError(NotFoundError):
    """No kegiatan has the number that the user gave."""

    code = "kegiatan-not-found"
    sentence = N_("There is no kegiatan {asked}.")
    look = N_("See their numbers with: berdaya list-kegiatan")


class NoSuchKegiatanError(NotFoundError):
    """No kegiatan is what the user said."""

    code = "kegiatan-not-found"
    look = N_("See which there are with: berdaya list-kegiatan")

    def __init__(self) -> None:
        super().__init__("")
        self.args = (_("No kegiatan is like that."),)


class ReferenceNotFoundError(NotFoundError):
    """No row of a list of reference data goes by the code or name that the user gave."""

    code = "reference-not-found"

    sentence = N_("No {tabel} called '{asked}'.")

    def __init__(
        self, tabel: str, asked: str, nearest: tuple[str, ...] = (), known: tuple[str, ...] = ()
    ) -> None:
        super().__init__(asked, nearest, known, tabel=tabel.replace("_", " "))
        listing = f"berdaya list-{tabel.replace('_', '-')}"
        if tabel == "lembaga":
            listing = "berdaya list-opd --semua"
        self.hint = self.hint or _("See them with: {command}").format(command=listing)


class TopicNotFoundError(NotFoundError):
    """The manual has no page, and the program no command, of the name that the user gave."""

    code = "topic-not-found"
    look = N_("See them with: berdaya help")
    sentence = N_("There is no page and no command '{asked}'.")


class TindakLanjutNotFoundError(NotFoundError):
    """No follow-up has the number that the user gave."""

    code = "tindak-lanjut-not-found"
    sentence = N_("There is no tindak lanjut {asked}.")
    look = N_("See their numbers with: berdaya list-tindak-lanjut")


class PenugasanNumberNotFoundError(NotFoundError):
    """No assignment has the number that the user gave."""

    code = "penugasan-number-not-found"
    sentence = N_("There is no penugasan {asked}.")
    look = N_("See their numbers with: berdaya list-penugasan --json")


class OperasiNotFoundError(NotFoundError):
    """There is no operation of the number that the user gave."""

    code = "operasi-not-found"
    look = N_("See the operations with: berdaya history")
    sentence = N_("No operation has the number '{asked}'.")
