"""What tables are called where they stand on paper."""

from berdaya_cli.domain.tabel import Tabel
from berdaya_cli.language import N_, _

_TITLES = {
    "gaps": N_("What is to be completed"),
    "history": N_("Who changed the record"),
    "history-changes": N_("What was changed in the record"),
    "report-jejak": N_("Records behind the figures"),
    "list-agenda": N_("Events of the programme"),
    "list-aset": N_("Aset"),
    "list-dasar-hukum": N_("Legal bases"),
    "list-fokus": N_("Fokus"),
    "list-formulir": N_("Forms that went out"),
    "list-impor": N_("Files that came in"),
    "audit-angka": N_("Figures of an edition with their records"),
    "diff": N_("What changed since an edition"),
    "list-edisi": N_("Reports that were issued"),
    "list-indikator": N_("Indicators"),
    "list-kabupaten": N_("Regencies and cities by the code list of 2025"),
    "list-kiriman": N_("Packages of regencies"),
    "gaps-kiriman": N_("Without a penanggung jawab"),
    "recap-kiriman": N_("Recap of packages"),
    "collect": N_("Packages taken in"),
    "list-kecamatan": N_("Kecamatan"),
    "list-kegiatan": N_("Kegiatan"),
    "list-opd": N_("OPD and other bodies"),
    "list-pejabat": N_("Officials"),
    "list-pembina": N_("The tim pembina"),
    "list-pemetaan": N_("Answers about columns and names of tables"),
    "list-penugasan": N_("Who answers for what"),
    "list-pilots": N_("Pilot kecamatan"),
    "list-sumber": N_("Sources"),
    "list-sumber-dana": N_("Sources of money"),
    "list-tindak-lanjut": N_("Follow-ups"),
    "recap": N_("Recap"),
    "recap-indikator": N_("Indicators and their targets"),
    "recap-penugasan": N_("Who answers for what"),
    "recap-tahap": N_("Pagu by stage"),
}
PROGRAMME = "Kecamatan Berdaya"


def title_of(tabel: Tabel) -> str:
    """Return the title of a table: what it is, and of which programme."""
    return f"{_(_TITLES[tabel.nama])}, {PROGRAMME}" if tabel.nama in _TITLES else tabel.nama
