"""One kegiatan laid out: what describes it, its dated rows, its history."""

from berdaya_cli.domain.kegiatan.lengkap import KegiatanLengkap
from berdaya_cli.domain.kegiatan.status import NAMA_JENIS
from berdaya_cli.language import N_, _
from berdaya_cli.reports.kegiatan.status import status_in_words
from berdaya_cli.reports.section import Document, Section
from berdaya_cli.reports.values import for_people, visible

HEADINGS = {
    "jadwal": N_("Planned time"),
    "pelaksanaan": N_("Occurrences"),
    "perkembangan": N_("Progress"),
    "anggaran": N_("Pagu"),
    "realisasi": N_("Spent"),
    "bukti": N_("Evidence"),
    "asal": N_("From files"),
    "riwayat": N_("Changes"),
}


def outline(lengkap: KegiatanLengkap) -> Document:
    """Lay all that is known of a kegiatan out."""
    row = lengkap.kegiatan
    everywhere = _("all of {kabupaten}").format(kabupaten=lengkap.kabupaten)
    jenis = _(NAMA_JENIS[row.jenis])
    if row.program:
        jenis = _("{kind} with {program}").format(kind=jenis, program=row.program)
    facts: tuple[tuple[str, str], ...] = (
        (_("Fokus"), lengkap.fokus),
        (_("When"), row.waktu),
        (_("Where"), "; ".join(lengkap.lokasi) or everywhere),
        (_("Status"), status_in_words(lengkap.status, lengkap.kurang)),
        (_("Kind"), jenis),
        (_("Pelaksana"), lengkap.pelaksana),
        (_("Mitra"), ", ".join(lengkap.mitra) or for_people(None)),
        (_("Description"), row.uraian or for_people(None)),
        (_("Sub kegiatan"), row.sub_kegiatan or for_people(None)),
        (_("Penerima manfaat"), for_people(row.penerima_manfaat)),
    )
    if lengkap.lanjutan_dari is not None:
        before = _("kegiatan {id}").format(id=lengkap.lanjutan_dari)
        facts = (*facts, (_("Continues"), before))
    tables = tuple(
        Section(
            judul=_(HEADINGS[tabel.nama]),
            kolom=tuple(tabel.kolom),
            baris=tuple(tabel.baris),
            catatan=() if list(tabel.baris) else (_("Nothing reported."),),
        )
        for tabel in lengkap.tabel
        if tabel.nama not in {"asal", "jadwal"} or list(tabel.baris)
    )
    return Document(
        judul=_("Kegiatan {id}: {nama}").format(id=row.id, nama=visible(row.nama)),
        keterangan=visible(lengkap.kabupaten),
        sections=(
            Section(
                judul=_("What it is"),
                rincian=tuple((label, visible(fact)) for label, fact in facts),
            ),
            *tables,
        ),
    )
