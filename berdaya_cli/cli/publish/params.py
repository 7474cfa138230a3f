"""Options of the commands export and cron, and what they add up to."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated

from berdaya_cli.cli.params import flag, option
from berdaya_cli.domain.bentuk import BENTUK, TABLES, Bentuk, parse_bentuk
from berdaya_cli.domain.errors import InvalidValueError, UsageError, one_of
from berdaya_cli.domain.mistakes import Mistakes
from berdaya_cli.domain.publish.data_terbuka import LICENCES, Lisensi, parse_lisensi
from berdaya_cli.domain.publish.penyamaran import LEAST_K, parse_k
from berdaya_cli.language import N_, _

if TYPE_CHECKING:  # TAB needs the options alone
    from berdaya_cli.services.publish.export import PermintaanEkspor

BentukOption = Annotated[
    list[str] | None,
    option(
        "--format",
        N_("csv, json (tables), dasbor, or a form of reports: html, pdf, xlsx, ...; repeatable"),
        "FORMAT",
    ),
]
InternalOption = Annotated[
    bool, flag("--internal", N_("The whole record, for the office only: each file says TERBATAS"))
]
KOption = Annotated[
    str | None,
    option("--k", N_("The smallest count of people that is published; 5 unless said"), "N"),
]
ExcelOption = Annotated[
    bool, flag("--excel", N_("Write CSV for an Indonesian Excel: semicolons, decimal commas"))
]
LisensiOption = Annotated[
    str | None,
    option("--lisensi", N_("The licence: CC-BY-4.0 unless said, CC0-1.0 or ODbL-1.0"), "LISENSI"),
]


@dataclass(frozen=True, slots=True)
class Asked:
    """What an export is asked to hold, and in which forms."""

    minta: "PermintaanEkspor"
    forms: tuple[Bentuk, ...]
    lisensi: Lisensi


def read_asked(
    bentuk: list[str] | None,
    periode: str | None,
    k: str | None,
    lisensi: str | None,
    kabupaten: str | None,
    *,
    internal: bool,
    excel: bool,
) -> Asked:
    """Read what an export is to hold; refuse what does not go together.

    Raises:
        BerdayaError: a form, count or licence that is none; every mistake is reported.
        UsageError: options contradict each other.
    """
    from berdaya_cli.services.publish.export import PermintaanEkspor

    check = Mistakes()
    found = check.note_names(_form, tuple(bentuk or ()))
    least = check.note(parse_k, k) if k else LEAST_K
    licence = check.note(parse_lisensi, lisensi) if lisensi else LICENCES[0]
    check.stop()
    forms = tuple(dict.fromkeys(found)) or TABLES
    reports = any(form not in TABLES for form in forms)
    public = k or lisensi or kabupaten
    _together(periode, public, reports=reports, internal=internal, excel=excel, forms=forms)
    minta = PermintaanEkspor(
        periode=periode,
        laporan=reports,
        k=None if internal else check.settle(least),
        kabupaten=kabupaten,
    )
    return Asked(minta, forms, check.settle(licence))


def _form(text: str) -> Bentuk:
    form = parse_bentuk(text)
    if form == "tabel":
        raise InvalidValueError(
            _("'{text}' is for the screen, not for files."),
            hint=one_of(tuple(one for one in BENTUK if one != form)),
            text=text,
        )
    return form


def _together(
    periode: str | None,
    of_the_public: str | None,
    *,
    reports: bool,
    internal: bool,
    excel: bool,
    forms: tuple[Bentuk, ...],
) -> None:
    see = _("See: {command} --help").format(command="berdaya export")
    if periode and not reports:
        raise UsageError(
            _("--periode is of reports, and none are asked for."),
            hint=_("Add --format html or another form of reports."),
        )
    if internal and of_the_public:
        raise UsageError(
            _("--k, --lisensi and --kabupaten are for what is published, --internal is not."),
            hint=see,
        )
    if excel and "csv" not in forms:
        raise UsageError(_("--excel is for CSV, and none is asked for."), hint=see)
