"""The options of the commands that add and correct reference data, field by field."""

from dataclasses import dataclass, replace

from berdaya_cli.language import N_


@dataclass(frozen=True, slots=True)
class Field:
    """A field of a kind of reference data, and how its option reads.

    Attributes:
        name: the field of the row.
        help: what the option says of itself, to be translated.
        metavar: what stands for its value.
        option: the option's name where it is not the field's.
        repeated: whether it holds several words; those that go are an option of their own.
        gone: what that other option says of itself.
        needed: whether a new row cannot be without it.
    """

    name: str
    help: str
    metavar: str = N_("TEXT")
    option: str = ""
    repeated: bool = False
    gone: str = ""
    needed: bool = False

    @property
    def flag(self) -> str:
        """The option, as it is typed."""
        return f"--{self.option or self.name.replace('_', '-')}"


def needed(field: Field) -> Field:
    """Return the field as one that a new row cannot be without."""
    return replace(field, needed=True)


KODE = Field("kode", N_("Its code; made of the name if not given"), "KODE")
NAMA = Field("nama", N_("What it is called"))
JUDUL = Field("judul", N_("The title"))
JABATAN = Field("jabatan", N_("The office"))
NAMA_ORANG = Field("nama", N_("The name of the official"))
SINGKATAN = Field("singkatan", N_("The short name for reports"))
INDUK = Field("induk", N_("The body that it is part of"), "LEMBAGA")
KECAMATAN = Field("kecamatan", N_("The kecamatan, where it is about one only"), "KECAMATAN")
TEMPAT_ASET = Field("kecamatan", N_("The kecamatan where it is"), "KECAMATAN")
DESA = Field("desa", N_("The desa, where known"), "DESA")
ALIAS = Field(
    "alias",
    N_("Another name that people write; repeatable"),
    repeated=True,
    gone=N_("An alias that goes; repeatable"),
)
DOKUMEN = Field(
    "dokumen",
    N_("Counts as: sk-lokasi, sk-tim-pembina, sk-tim-kecamatan, sk-camat-rppa; repeatable"),
    "DOKUMEN",
    repeated=True,
    gone=N_("Counts as this no longer; repeatable"),
)
SUMBER = Field("sumber", N_("Where this is stated"))
SUMBER_NAMA = Field("sumber_nama", N_("Where the full name is stated, if elsewhere"))
SUMBER_PILAR = Field("sumber_pilar", N_("Where the pillar is stated, if elsewhere"))
SUMBER_TEMPAT = Field("sumber_tempat", N_("Where the place is stated, if elsewhere"))
NOMOR = Field("nomor", N_("Its number"))
TANGGAL = Field("tanggal", N_("Its date, as precise as it is known"), N_("DATE"))
WAKTU = Field(
    "waktu", N_("When: Juli 2025, 13 Oktober 2025, 13-14 Oktober 2025"), N_("DATE"), "tanggal"
)
PER_TANGGAL = Field("per_tanggal", N_("The date as of which this is known"), N_("DATE"))
TENTANG = Field("tentang", N_("What it is about"))
PENERBIT = Field("penerbit", N_("Who published it"))
TAUTAN = Field("tautan", N_("Its link"), "URL")
KEADAAN = Field("keadaan", N_("Its condition"))
TEMPAT = Field("tempat", N_("The place in words"))
HASIL = Field("hasil", N_("What came of it"))
PILAR = Field("pilar", N_("The official pillar it stands under"))
URAIAN = Field("uraian", N_("A description"))
URUTAN = Field("urutan", N_("Its place in lists"), "N")
TERLINDUNG = Field("terlindung", N_("ya if about victims: evidence only as a place"), "ya|tidak")
LINTAS = Field(
    "lintas", N_("ya if it cuts across all fokus: nobody answers for it by kecamatan"), "ya|tidak"
)
PANGKAT = Field("pangkat", N_("The rank"))
NIP = Field("nip", N_("The NIP, 18 digits"), "NIP")
SIFAT = Field("sifat", N_("definitif, plt, plh or pj"), "SIFAT")
BERLAKU_MULAI = Field(
    "berlaku_mulai", N_("The first day, as precise as it is known"), N_("DATE"), "mulai"
)
BERLAKU_SAMPAI = Field(
    "berlaku_sampai", N_("The last day, as precise as it is known"), N_("DATE"), "sampai"
)
DASAR_HUKUM = Field("dasar_hukum", N_("The legal basis"), option="dasar")
LEMBAGA = Field("lembaga", N_("The body"), "LEMBAGA")
FOKUS = Field("fokus", N_("The fokus"), "FOKUS")
JENIS_LEMBAGA = Field(
    "jenis",
    N_("perangkat-daerah, bagian, uptd, kecamatan, pemerintah-desa, instansi-vertikal or mitra"),
    "JENIS",
)
JENIS_DASAR = Field(
    "jenis", N_("peraturan, keputusan, surat-edaran, surat, petunjuk-teknis or lainnya"), "JENIS"
)
TINGKAT = Field("tingkat", N_("desa, kecamatan, kabupaten, provinsi or nasional"), "TINGKAT")
KEDUDUKAN = Field("kedudukan", N_("ketua, sekretaris, sekretariat or anggota"), "KEDUDUKAN")
CATATAN = Field("catatan", N_("A note"))
DEFINISI = Field("definisi", N_("What exactly is counted or measured, and how"))
SATUAN = Field("satuan", N_("Its unit: orang, %, per 1.000 penduduk, ..."))
JENIS_INDIKATOR = Field(
    "jenis",
    N_("How values become one: jumlah (if not given), terakhir, rata-rata, rasio or unik"),
    "JENIS",
)
UKURAN = Field(
    "ukuran",
    N_(
        "What of the record is counted: kegiatan, pelaksanaan, peserta, laki-laki, perempuan,"
        " disabilitas, lansia, anak, pemuda, desa, realisasi, formulir or penanggung-jawab;"
        " without it the value is given by hand"
    ),
    "UKURAN",
)
ARAH = Field("arah", N_("Which way is better"), "naik|turun")
TINGKAT_INDIKATOR = Field(
    "tingkat", N_("One value, or one for each kecamatan"), "kabupaten|kecamatan"
)
FOKUS_INDIKATOR = Field("fokus", N_("The fokus, where it is about one"), "FOKUS")
AMBANG = Field("ambang", N_("From which part of its target on it is near enough"), "PERSEN")
NILAI_AWAL = Field("nilai_awal", N_("The baseline: where it stood"), "N")
TAHUN_AWAL = Field("tahun_awal", N_("The year of the baseline"), "TAHUN")
SUMBER_AWAL = Field("sumber_awal", N_("Where the baseline is stated, if elsewhere"))
LAYANAN = Field(
    "layanan",
    N_("A count of services: pengaduan, konseling, pendampingan or rujukan"),
    "LAYANAN",
)
