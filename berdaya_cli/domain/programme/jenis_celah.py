"""The kinds of gap: what nobody answers for, what is late, incomplete, or not covered by money."""

from dataclasses import dataclass
from difflib import get_close_matches
from typing import Literal

from berdaya_cli.domain.errors import InvalidValueError, did_you_mean, one_of
from berdaya_cli.domain.tabel import Value
from berdaya_cli.domain.temuan import Temuan
from berdaya_cli.language import N_, _

Saringan = Literal["opd", "kecamatan", "fokus"]
"""What a gap can be asked by."""
PLACES = (
    "kecamatan", "kode", "fokus", "kegiatan", "tindak_lanjut", "dokumen", "lembaga", "indikator",
    "pengukuran",
)  # fmt: skip
"""Where a gap is: the names in its ``tempat``."""


@dataclass(frozen=True, slots=True)
class JenisCelah:
    """A kind of gap.

    Attributes:
        kode: a stable word.
        kelompok: by this several kinds are asked for at once.
        pesan: what is wrong, with places for values; it is translated when it is shown.
        saran: what to type, likewise.
        saringan: what it can be asked by.
    """

    kode: str
    kelompok: str
    pesan: str
    saran: str
    saringan: tuple[Saringan, ...] = ("opd", "kecamatan", "fokus")

    def temuan(self, tempat: dict[str, Value], saran: str | None = None, **nilai: Value) -> Temuan:
        """Report one gap: where it is, and the values of its words.

        Args:
            tempat: by the names of PLACES; what does not concern it may be missing.
            saran: what to type, where that depends on more than the kind.
            nilai: the values that ``pesan`` and ``saran`` have places for.
        """
        return Temuan(
            jenis=self.kode,
            tempat=tuple((name, tempat.get(name)) for name in PLACES),
            pesan=_(self.pesan).format(**nilai),
            saran=self.saran.format(**nilai) if saran is None else saran,
        )


OWNER = "penanggung-jawab"
"""The kinds that are looked for unless something else is asked for: who answers for what."""
TARGET = "target"
"""What is below the band of its target, or has one and was not measured."""
DICEK, INSPEKTORAT = "perlu-dicek", "inspektorat"
"""Figures worth a second look: for who enters them, and those that only an inspector asks about."""
_SEEN = "berdaya gaps --dilihat {id} --alasan ..."
_SEEN_BY_INSPECTOR = "berdaya gaps --dilihat {id} --jenis inspektorat --alasan ..."
SEMUA_JENIS = (
    JenisCelah(
        "tanpa-penanggung-jawab",
        OWNER,
        N_("No penanggung jawab yet"),
        "berdaya assign OPD --fokus {fokus} --kecamatan {kecamatan}",
        ("kecamatan", "fokus"),
    ),
    JenisCelah(
        "ganda",
        OWNER,
        N_("More than one penanggung jawab: {names}"),
        "berdaya unassign {lembaga} --fokus {fokus} --kecamatan {kecamatan}",
    ),
    JenisCelah(
        "berakhir",
        OWNER,
        N_("No penanggung jawab any more: {name} until {date}"),
        "berdaya assign OPD --fokus {fokus} --kecamatan {kecamatan}",
    ),
    JenisCelah(
        "tanpa-kegiatan",
        "kegiatan",
        N_("No kegiatan yet in {year}"),
        "berdaya record --fokus {fokus} --kecamatan {kecamatan} ...",
    ),
    JenisCelah(
        "lewat-jadwal",
        "kegiatan",
        N_("{days} days past its schedule ({date}): {nama}"),
        "berdaya progress {id} --status ...",
    ),
    JenisCelah(
        "tanpa-peserta",
        "kelengkapan",
        N_("Finished, and no people reported: {nama}"),
        "berdaya log {id} --tanggal ... --jumlah ...",
    ),
    JenisCelah(
        "tanpa-bukti",
        "kelengkapan",
        N_("Finished, and no evidence: {nama}"),
        "berdaya attach {id} ...",
    ),
    JenisCelah(
        "tanpa-realisasi",
        "kelengkapan",
        N_("Over, with pagu and no spending reported: {nama}"),
        "berdaya spend {id} --dana ...",
    ),
    JenisCelah(
        "tanpa-nomor-bukti",
        "kelengkapan",
        N_("{amount} spent without the number of a receipt: {nama}"),
        "berdaya spend {id} --dana {sumber_dana}:{first} --tanggal {day} --bukti NOMOR",
    ),
    JenisCelah(
        "di-atas-pagu",
        "uang",
        N_("{spent} spent of {pagu}, {source} {year}: {nama}"),
        "berdaya budget {id} --dana {sumber_dana}:... --tahun {year} --tahap perubahan",
    ),
    JenisCelah(
        "tanpa-pagu",
        "uang",
        N_("{spent} spent without a pagu, {source} {year}: {nama}"),
        "berdaya budget {id} --dana {sumber_dana}:... --tahun {year}",
    ),
    JenisCelah(
        "sisa-anggaran",
        "uang",
        N_("Finished, and {left} of {pagu} is left, {source} {year}: {nama}"),
        "berdaya spend {id} --dana {sumber_dana}:...",
    ),
    JenisCelah(
        "tindak-lanjut",
        "program",
        N_("{days} days past its day ({date}): {uraian}"),
        "berdaya finish-tindak-lanjut {id}",
        ("opd", "kecamatan"),
    ),
    JenisCelah(
        "formulir-belum-diterima",
        "program",
        N_("Form not received yet, {periode}: {untuk}"),
        "berdaya receive {lembaga} --periode {kode} --lewat ...",
    ),
    JenisCelah(
        "tanpa-dokumen",
        "program",
        N_("No {document} yet"),
        "berdaya add-dasar-hukum ... --dokumen {dokumen}{place}",
        ("kecamatan",),
    ),
    JenisCelah(
        "di-bawah-target",
        TARGET,
        N_("{indicator}, {periode}: {value}; target {target}, {percent}"),
        "berdaya recap --menurut indikator --periode {kode}",
        ("kecamatan", "fokus"),
    ),
    JenisCelah(
        "belum-diukur",
        TARGET,
        N_("{indicator}, {periode}: target {target}, not measured yet"),
        "berdaya measure {indikator} --periode {kode}{place} ...",
        ("kecamatan", "fokus"),
    ),
    JenisCelah(
        "uang-mendahului",
        DICEK,
        N_("{serapan} of the pagu is spent, {fisik} of the work is done: {nama}"),
        _SEEN,
    ),
    JenisCelah(
        "pekerjaan-mendahului",
        DICEK,
        N_("{fisik} of the work is done, {serapan} of the pagu is spent: {nama}"),
        _SEEN,
    ),
    JenisCelah(
        "peserta-di-atas-penduduk",
        DICEK,
        N_("{jumlah} people, and {penduduk} live there: {nama}"),
        _SEEN,
    ),
    JenisCelah(
        "jauh-dari-biasanya",
        DICEK,
        N_("{jumlah} people, usually {rendah} to {tinggi} at the like: {nama}"),
        _SEEN,
    ),
    JenisCelah(
        "bulan-disalin",
        DICEK,
        N_("The people of {bulan} are those of the month before, {jumlah}: {nama}"),
        _SEEN,
    ),
    JenisCelah(
        "belanja-tanpa-peserta",
        DICEK,
        N_("{realisasi} spent, and neither people nor work are reported: {nama}"),
        _SEEN,
    ),
    JenisCelah(
        "nilai-jauh",
        DICEK,
        N_("{nilai}, usually {rendah} to {tinggi}: {nama}"),
        _SEEN,
        ("kecamatan", "fokus"),
    ),
    JenisCelah(
        "angka-bulat",
        INSPEKTORAT,
        N_("{kali} payments, all in whole millions, {jumlah}: {nama}"),
        _SEEN_BY_INSPECTOR,
    ),
    JenisCelah(
        "menumpuk-desember",
        INSPEKTORAT,
        N_("{bagian} of the spending of {tahun} in December, {jumlah}: {nama}"),
        _SEEN_BY_INSPECTOR,
    ),
)
"""Every kind, in the order in which they are shown; what finds more of them adds a row here."""
EVERYDAY = tuple(jenis for jenis in SEMUA_JENIS if jenis.kelompok != INSPEKTORAT)
"""What "semua" stands for; what only an inspector asks about is asked for by its name."""
CELAH = {jenis.kode: jenis for jenis in SEMUA_JENIS}
KELOMPOK = tuple(dict.fromkeys(jenis.kelompok for jenis in SEMUA_JENIS))
EVERYTHING = "semua"
_FORMERLY = {"terlambat": "lewat-jadwal"}
"""Words of earlier versions, which scripts may still say."""


def of_group(kelompok: str) -> tuple[JenisCelah, ...]:
    """Return the kinds of a group."""
    return tuple(jenis for jenis in SEMUA_JENIS if jenis.kelompok == kelompok)


def codes_of(*kelompok: str) -> frozenset[str]:
    """Return the codes of the kinds of some groups."""
    return frozenset(jenis.kode for jenis in SEMUA_JENIS if jenis.kelompok in kelompok)


def parse_jenis_celah(text: str) -> tuple[JenisCelah, ...]:
    """Read a kind of gap, or a group of kinds; "semua" is every one.

    Raises:
        InvalidValueError: it is no such word; the nearest is the hint.
    """
    word = "-".join(text.casefold().split())
    word = _FORMERLY.get(word, word)
    if word == EVERYTHING:
        return EVERYDAY
    found = (CELAH[word],) if word in CELAH else of_group(word)
    if found:
        return found
    known = (*CELAH, *KELOMPOK)
    raise InvalidValueError(
        _("'{text}' is not a kind of gap."),
        hint=did_you_mean(tuple(get_close_matches(word, known, n=2)))
        or one_of((*known, EVERYTHING)),
        text=text,
    )
