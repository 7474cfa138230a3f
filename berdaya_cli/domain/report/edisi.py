"""Editions: reports that left the office, each with its number, its day and its code."""

import re
from dataclasses import dataclass
from typing import Literal

from berdaya_cli.domain.errors import InvalidValueError
from berdaya_cli.domain.formulir.kode import decode_short, encode_short, in_halves
from berdaya_cli.domain.periode import Periode, parse_periode
from berdaya_cli.domain.tanggal import nama_tanggal
from berdaya_cli.language import _

Langkah = Literal["konsep", "diperiksa", "terbit", "dicabut"]
"""What becomes of an edition."""
LARGEST_EDITION = 64 << 20
"""Bytes of a file of an edition."""
SNAPSHOT = "potret.json.xz"
"""What the snapshot of an edition is called: its figures with the records behind each."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Edisi:
    """A report that was issued.

    Attributes:
        lingkup: what it is about, as kind and code.
        kode: its code, as it stands on the paper.
        segel: up to which operation of the record it goes.
        sha256: that of its snapshot.
    """

    kabupaten: str
    tahun: int
    nomor: str
    lingkup: str
    periode: str
    kode: str
    segel: str | None
    sha256: str
    uid: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EdisiTercatat(Edisi):
    """An edition of the record.

    Attributes:
        ke: the how many-th it is of this scope and period.
        diperiksa: who looked it through before, where an office notes that.
        terbit: the day of issue; ``dicabut`` the day on which it was withdrawn, and why.
        pengganti: the code of the next one of the same scope and period.
    """

    id: int
    ke: int
    nama_lingkup: str
    diperiksa: str | None
    terbit: str
    dicabut: str | None
    alasan: str | None
    pengganti: str | None

    @property
    def nama_periode(self) -> str:
        """What its period is called."""
        periode = read_periode(self.periode)
        return periode.nama if periode else self.periode

    @property
    def keadaan(self) -> str:
        """How it stands, as a word for scripts: dicabut, diganti or berlaku."""
        return "dicabut" if self.dicabut else "diganti" if self.pengganti else "berlaku"


@dataclass(frozen=True, slots=True, kw_only=True)
class BerkasEdisi:
    """A file of an edition, kept beside the database."""

    edisi: str
    sha256: str
    ukuran: int
    nama_berkas: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BagianEdisi:
    """How many there are of what an edition must have once: its issue, document, snapshot, code."""

    kode: str
    uid: str
    periode: str
    terbit: int
    dokumen: int
    potret: int
    kode_sama: int
    lingkup_ada: int

    @property
    def cacat(self) -> str | None:
        """What is wrong with it, in words; None where nothing is."""
        if self.terbit != 1:
            return _("it was issued {n} times").format(n=self.terbit)
        if self.dokumen != 1 or self.potret != 1:
            return _("it has {n} documents and {m} snapshots").format(n=self.dokumen, m=self.potret)
        if self.kode_sama != 1 or self.kode != encode_short(self.uid):
            return _("its code is not its own")
        if read_periode(self.periode) is None:
            return _("its period is none")
        if not self.lingkup_ada:
            return _("what it is about is not in this file")
        return None


@dataclass(frozen=True, slots=True)
class TandaEdisi:
    """What an edition bears on paper.

    Attributes:
        ke: the how many-th it is of its scope and period, as far as this file knows.
        menggantikan: the edition that held until now.
        sha256: that of its snapshot.
    """

    kode: str
    ke: int
    menggantikan: EdisiTercatat | None
    sha256: str

    @property
    def qr(self) -> str:
        """What stands in the QR code: code and hash, in the characters that make it smallest."""
        return f"{self.kode} {self.sha256.upper()}"

    @property
    def uraian(self) -> str:
        """Which edition it is, and what it replaces."""
        before = self.menggantikan
        if before is None:
            return _("Edition {n}").format(n=self.ke)
        return _("Edition {n}, replacing edition {m} ({code}), number {number}, {date}").format(
            n=self.ke,
            m=before.ke,
            code=before.kode,
            number=before.nomor,
            date=nama_tanggal(before.terbit),
        )


def read_periode(kode: str) -> Periode | None:
    """Read the period of an edition; None where another program wrote what is none."""
    try:
        return parse_periode(kode)
    except InvalidValueError:
        return None


def in_words(edisi: EdisiTercatat) -> str:
    """Write which edition it is: edition 2, number 400.10.2/15/2026, 22 January 2026, Kejobong."""
    said = _("edition {n}, number {number}, {date}, {scope}, {periode}")
    return said.format(
        n=edisi.ke,
        number=edisi.nomor,
        date=nama_tanggal(edisi.terbit),
        scope=edisi.nama_lingkup,
        periode=edisi.nama_periode,
    )


_ON_PAPER = re.compile(rb"edisi ([0-9A-Z]{5}-[0-9A-Z]{5}[0-9A-Z*])")
"""How a document names its edition, in its description of itself."""
_LIKE_A_CODE = re.compile(r"[0-9A-Za-z*\s-]+")
_CODE_LENGTH, _SHA_LENGTH = 11, 64
"""Characters of a code, and of the hash that stands behind it in a QR code."""


def is_like_a_code(asked: str) -> bool:
    """Return whether a word can be meant as a code, and not as the name of a file."""
    return _LIKE_A_CODE.fullmatch(asked) is not None


def read_code(asked: str) -> str | None:
    """Read a code of an edition, however it is typed; None where a character of it is wrong."""
    plain = _plain(asked)
    return in_halves(plain) if decode_short(plain) is not None else None


def split_qr(asked: str) -> tuple[str, str | None]:
    """Return the code and the hash of a QR code; of a code alone there is no hash."""
    plain = _plain(asked)
    if len(plain) != _CODE_LENGTH + _SHA_LENGTH:
        return asked, None
    return plain[:_CODE_LENGTH], plain[_CODE_LENGTH:].lower()


def named_in(document: bytes) -> tuple[str, ...]:
    """Return the codes that a document names as its own."""
    found = dict.fromkeys(found.decode() for found in _ON_PAPER.findall(document))
    return tuple(filter(read_code, found))


def _plain(asked: str) -> str:
    """Return a code without what people put between its characters."""
    return "".join(asked.split()).upper().replace("-", "")


Jawaban = Literal["sama", "berlanjut", "ditulis-ulang", "tidak-sama", "kode", "kode-lain"]
"""What a file is: the same as was issued, that with something behind it, one that another program
wrote anew, none; or only a code was asked about, or a QR code that is not what was issued."""


@dataclass(frozen=True, slots=True)
class BanyakBerubah:
    """How many figures changed since an edition: of all of it, and of its parts."""

    seluruh: int
    rincian: int

    def in_words(self, command: str) -> str:
        """Write how many, and which command names them."""
        if not (self.seluruh or self.rincian):
            return _("No figure has changed since then.")
        said = _("Since then {n} of its main figures changed, and {m} of its parts: {command}")
        return said.format(n=self.seluruh, m=self.rincian, command=command)


@dataclass(frozen=True, slots=True)
class Pemeriksaan:
    """What was found out about a file or a code.

    Attributes:
        berubah: how many figures are others today; None where its snapshot is gone, or what it is
            about.
    """

    jawaban: Jawaban
    edisi: EdisiTercatat | None
    berubah: BanyakBerubah | None = None

    @property
    def terbukti(self) -> bool:
        """Whether it is what was issued: an edition by its bytes, or one that has this code.

        What is behind a document can change what it shows.
        """
        return self.jawaban in {"sama", "kode"}
