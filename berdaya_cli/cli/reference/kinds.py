"""The kinds of reference data: each one's fields, and what its commands say of themselves."""

from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING

from berdaya_cli.cli.reference import fields as f
from berdaya_cli.language import N_

if TYPE_CHECKING:  # help needs no class of rows
    from berdaya_cli.domain.row import Row


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """A kind of reference data.

    Attributes:
        tabel: its table; its row is the class of that name in ``domain/reference``.
        fields: its options, in the order of the help.
        argument: the metavar and help of the field that a new row is given as an argument.
        list, add, edit: what each command says of itself; no ``list`` where it has its own file.
        examples: of ``add`` and of ``edit``.
        dated: whether its rows hold from a day to a day.
    """

    tabel: str
    fields: tuple[f.Field, ...]
    argument: tuple[str, str] | None = ("NAMA", N_("What it is called"))
    list: str = ""
    add: str
    edit: str
    examples: tuple[str, str]
    dated: bool = False

    @property
    def row(self) -> "type[Row]":
        """The class of its rows."""
        module = import_module(f"berdaya_cli.domain.reference.{self.tabel}")
        found: type[Row] = getattr(module, self.tabel.title().replace("_", ""))
        return found


KINDS = (
    Kind(
        tabel="lembaga",
        fields=(
            f.NAMA, f.needed(f.JENIS_LEMBAGA), f.SINGKATAN, f.INDUK, f.KECAMATAN, f.ALIAS, f.SUMBER,
            f.SUMBER_NAMA, f.CATATAN,
        ),
        add=N_("Add a body that acts: an OPD, an office, a partner."),
        edit=N_('Correct a body that acts; "-" empties a text.'),
        examples=(
            'berdaya add-lembaga "Dinas Kesehatan" --jenis perangkat-daerah --singkatan Dinkes',
            'berdaya edit-lembaga dinsos --alias "Dinas Sosial Dalduk" --dry-run',
        ),
    ),
    Kind(
        tabel="dasar_hukum",
        fields=(
            f.NAMA, f.needed(f.JENIS_DASAR), f.NOMOR, f.TANGGAL, f.TENTANG, f.KECAMATAN, f.DOKUMEN,
            f.SUMBER, f.CATATAN,
        ),
        list=N_("List the decrees, circulars and letters that the programme rests on."),
        add=N_("Add a legal basis: a decree, circular or letter."),
        edit=N_('Correct a legal basis; "-" empties a text.'),
        examples=(
            ('berdaya add-dasar-hukum "SK Camat Kejobong" --jenis keputusan --nomor 411/7/2025'
            " --kecamatan Kejobong --dokumen sk-camat-rppa"),
            "berdaya edit-dasar-hukum sk-bupati-2025 --nomor 400/12 --tanggal 2025-07-31",
        ),
    ),
    Kind(
        tabel="sumber",
        fields=(f.JUDUL, f.PENERBIT, f.TANGGAL, f.TAUTAN, f.CATATAN),
        argument=("JUDUL", N_("The title")),
        list=N_("List where facts come from."),
        add=N_("Add a source of facts: a publication, a letter, a meeting."),
        edit=N_('Correct a source of facts; "-" empties a text.'),
        examples=(
            ('berdaya add-sumber "Notulen rakor" --penerbit Dinpermasdes'
            ' --tanggal "18 November 2025"'),
            "berdaya edit-sumber radarbanyumas-2025 --tautan https://contoh.go.id/berita",
        ),
    ),
    Kind(
        tabel="aset",
        fields=(
            f.NAMA, f.needed(f.FOKUS), f.needed(f.TEMPAT_ASET), f.DESA, f.KEADAAN, f.PER_TANGGAL,
            f.SUMBER, f.CATATAN,
        ),
        list=N_("List what exists for the fokus: RPPA, sport centers."),
        add=N_("Add something that exists for a fokus: an RPPA, a sport center."),
        edit=N_('Correct something that exists for a fokus; "-" empties a text.'),
        examples=(
            ('berdaya add-aset "RPPA Desa Majasari" --fokus rppa --kecamatan Bukateja'
            " --desa Majasari"),
            'berdaya edit-aset rppa-sempor-lor --keadaan aktif --per-tanggal "November 2025"',
        ),
    ),
    Kind(
        tabel="pembina",
        fields=(
            f.needed(f.KEDUDUKAN), f.LEMBAGA, f.JABATAN, f.NAMA_ORANG, f.BERLAKU_MULAI,
            f.BERLAKU_SAMPAI, f.DASAR_HUKUM, f.SUMBER, f.CATATAN,
        ),
        argument=None,
        list=N_("List the seats of the team that guides the programme, as of a day."),
        add=N_("Add a seat in the team that guides the programme."),
        edit=N_('Correct a seat in the team that guides the programme; "-" empties a text.'),
        examples=(
            ("berdaya add-pembina --kedudukan anggota --lembaga kecamatan-bukateja"
            " --dasar sk-bupati-2025"),
            "berdaya edit-pembina sekretaris --sampai 31/12/2025",
        ),
        dated=True,
    ),
    Kind(
        tabel="pejabat",
        fields=(
            f.JABATAN, f.needed(f.LEMBAGA), f.NAMA_ORANG, f.SIFAT, f.PANGKAT, f.NIP,
            f.BERLAKU_MULAI, f.BERLAKU_SAMPAI, f.SUMBER, f.CATATAN,
        ),
        argument=("JABATAN", N_("The office, such as Sekretaris Daerah")),
        list=N_("List who holds which office, as of a day."),
        add=N_("Note who holds an office, from when to when."),
        edit=N_('Correct or end who holds an office; "-" empties a text.'),
        examples=(
            ('berdaya add-pejabat Camat --lembaga kecamatan-kejobong --nama "Budi Contoh"'
            ' --sifat plt --mulai "1 Oktober 2025"'),
            'berdaya edit-pejabat sekda --sampai "31 Desember 2025"',
        ),
        dated=True,
    ),
    Kind(
        tabel="agenda",
        fields=(
            f.NAMA, f.needed(f.TINGKAT), f.WAKTU, f.TEMPAT, f.KECAMATAN, f.HASIL, f.SUMBER,
            f.SUMBER_TEMPAT, f.CATATAN,
        ),
        list=N_("List the events of the programme in the order of their dates."),
        add=N_("Add an event of the programme; a planned one may have no date."),
        edit=N_('Correct an event of the programme; "-" empties a text.'),
        examples=(
            ('berdaya add-agenda "Rakor evaluasi" --tingkat kabupaten'
            ' --tanggal "3-4 Desember 2025"'),
            ('berdaya edit-agenda rakor-kabupaten --tanggal "12 Desember 2025"'
            " --tempat Purbalingga"),
        ),
    ),
    Kind(
        tabel="sumber_dana",
        fields=(f.NAMA, f.ALIAS, f.URUTAN, f.SUMBER),
        list=N_("List the sources of money and the names they go by."),
        add=N_("Add a source of money."),
        edit=N_('Correct a source of money; "-" empties a text.'),
        examples=(
            'berdaya add-sumber-dana "Hibah LN" --alias hibah',
            'berdaya edit-sumber-dana baznas --alias "Baznas Purbalingga"',
        ),
    ),
    Kind(
        tabel="fokus",
        fields=(
            f.NAMA, f.PILAR, f.URAIAN, f.URUTAN, f.TERLINDUNG, f.LINTAS, f.ALIAS, f.SUMBER,
            f.SUMBER_PILAR,
        ),
        list=N_("List the fokus of the programme and the names they go by."),
        add=N_("Add a fokus of the programme."),
        edit=N_('Correct a fokus of the programme; "-" empties a text.'),
        examples=(
            'berdaya add-fokus "Ekonomi kreatif" --alias ekraf --sumber pers-provinsi-2025',
            'berdaya edit-fokus zilenial --alias "karang taruna"',
        ),
    ),
    Kind(
        tabel="indikator",
        fields=(
            f.NAMA, f.needed(f.DEFINISI), f.needed(f.SATUAN), f.JENIS_INDIKATOR, f.UKURAN, f.ARAH,
            f.TINGKAT_INDIKATOR, f.FOKUS_INDIKATOR, f.AMBANG, f.NILAI_AWAL, f.TAHUN_AWAL,
            f.SUMBER_AWAL, f.LAYANAN, f.SUMBER,
        ),
        list=N_("List what is measured, and how."),
        add=N_("Add an indicator: what is measured, and how its values belong together."),
        edit=N_('Correct an indicator; "-" empties a text.'),
        examples=(
            ('berdaya add-indikator "Peserta kegiatan" --satuan orang --ukuran peserta'
            ' --definisi "Jumlah kehadiran pada semua pelaksanaan"'),
            "berdaya edit-indikator peserta-kegiatan --ambang 90%",
        ),
    ),
)  # fmt: skip
BY_TABLE = {kind.tabel: kind for kind in KINDS}
