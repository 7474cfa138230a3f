"""Cells of the form that hold more than one value, written so that they are read back alike."""

import re

from berdaya_cli.domain.kegiatan.bukti import ATTENDANCE, Bukti, JenisBukti
from berdaya_cli.domain.tabel import Value
from berdaya_cli.domain.tanggal import nama_tanggal

NEXT_STEP = "Tindak lanjut"
"""Begins the second part of a cell of trouble and next step."""
_NEXT_STEP = re.compile(r"(?:^|(?<=[\s.;,]))(?:tindak lanjut|rtl|tl)\s*:\s*", re.IGNORECASE)
_KNOWN_EVIDENCE = re.compile(r"\s*\d+ tercatat\b[\s.;,]*", re.IGNORECASE)
_LINK = re.compile(r"https?://\S+", re.IGNORECASE)
_KINDS: tuple[tuple[str, JenisBukti], ...] = (
    ("daftar hadir", ATTENDANCE),
    ("notulen", "notulen"),
    ("foto", "dokumentasi"),
    ("video", "dokumentasi"),
    ("dokumentasi", "dokumentasi"),
)
_AS_BLANKS = str.maketrans("-_+", "   ")
_SINCE = "mulai"


def write_trouble(kendala: str | None, tindak_lanjut: str | None) -> str | None:
    """Write trouble and the next step into one cell."""
    if not tindak_lanjut:
        return kendala
    step = f"{NEXT_STEP}: {tindak_lanjut}"
    return f"{kendala}\n{step}" if kendala else step


def read_trouble(text: str | None) -> tuple[str | None, str | None]:
    """Read trouble and the next step; without the words that begin it, all is trouble."""
    plain = " ".join((text or "").split())
    found = _NEXT_STEP.search(plain)
    if found is None:
        return plain or None, None
    return plain[: found.start()].strip() or None, plain[found.end() :].strip() or None


def write_evidence(known: int) -> str | None:
    """Write how many pieces of evidence are known: what is added stands behind it."""
    return f"{known} tercatat" if known else None


def write_percent(hundredths: Value) -> str | None:
    """Write a percentage that is given in hundredths of a percent: 8750 is 87,5%."""
    return f"{hundredths / 100:g}%".replace(".", ",") if isinstance(hundredths, int) else None


def read_evidence(text: str | None) -> str | None:
    """Read what a cell of evidence adds to what is known."""
    added = _KNOWN_EVIDENCE.sub("", text or "", count=1).strip()
    return added or None


def evidence_of(text: str, tanggal: str) -> Bukti:
    """Return the evidence that a cell tells of: a link, or in words where it is.

    Raises:
        InvalidValueError: the link is none, or would be one to an attendance list.
    """
    link = link_of_evidence(text)
    if link is None:
        return Bukti(tanggal=tanggal, jenis=_kind(text), tempat=text)
    words = " ".join(text.replace(link, " ").split())
    of_link = _kind(link.translate(_AS_BLANKS))
    jenis = of_link if of_link == ATTENDANCE else _kind(words)
    return Bukti(tanggal=tanggal, jenis=jenis, tautan=link, keterangan=words or None)


def _kind(text: str) -> JenisBukti:
    """Return what kind of evidence words tell of."""
    plain = text.casefold()
    return next((jenis for word, jenis in _KINDS if word in plain), "bukti-dukung")


def link_of_evidence(text: str) -> str | None:
    """Return the link that a cell of evidence holds."""
    found = _LINK.search(text)
    return found[0] if found else None


def write_time(mulai: str, selesai: str | None) -> str:
    """Write when a kegiatan is, or is planned, as ``parse_rencana`` reads it."""
    first = nama_tanggal(mulai)
    if selesai is None:
        return f"{_SINCE} {first}"
    if mulai == selesai:
        return first
    last = nama_tanggal(selesai)
    if mulai[:8] == selesai[:8] and len(mulai) == len(selesai) == len("2025-10-13"):
        return f"{int(mulai[8:])}-{last}"
    return f"{first} s.d. {last}"
