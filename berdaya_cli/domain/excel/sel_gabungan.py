"""Cells of the form that hold more than one value, written so that they are read back alike."""

import re

from berdaya_cli.domain.tabel import Value
from berdaya_cli.domain.tanggal import nama_tanggal

NEXT_STEP = "Tindak lanjut"
"""Begins the second part of a cell of trouble and next step."""
_NEXT_STEP = re.compile(r"(?:^|(?<=[\s.;,]))(?:tindak lanjut|rtl|tl)\s*:\s*", re.IGNORECASE)
_KNOWN_EVIDENCE = re.compile(r"\s*\d+ tercatat\b[\s.;,]*", re.IGNORECASE)
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
