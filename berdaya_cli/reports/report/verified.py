"""What was found out about a paper or a file, in sentences."""

from collections.abc import Iterator
from dataclasses import asdict

from berdaya_cli.domain.report.edisi import Pemeriksaan, in_words
from berdaya_cli.domain.tanggal import nama_tanggal
from berdaya_cli.language import _
from berdaya_cli.reports.values import visible


def sentences(found: Pemeriksaan) -> Iterator[str]:
    """Return in sentences what a file is, whether it still holds, and what this does not prove."""
    edisi = found.edisi
    if edisi is None:
        yield _("This file is not the same as any edition. Ask the secretariat for a copy.")
        yield _("A draft that was not issued, marked KONSEP, is no edition either.")
        yield _no_signature()
        return
    edition = visible(in_words(edisi))
    if edisi.dicabut:
        said = _("WITHDRAWN on {date}: {reason}.")
        yield said.format(date=nama_tanggal(edisi.dicabut), reason=visible(edisi.alasan or ""))
    yield {
        "sama": _("This file is the same as the one that was issued: {edition}."),
        "berlanjut": _(
            "This file begins with the one that was issued: {edition}. Something was added behind"
            " it: an electronic signature, or what changes the pages that are shown. Look at the"
            " signature in a PDF reader, or compare with: berdaya list-edisi CODE --output FILE"
        ),
        "ditulis-ulang": _(
            "The code in this file is that of {edition}. Another program wrote the file anew: its"
            " content cannot be compared. Ask the secretariat for a copy."
        ),
        "kode": _("The code is that of {edition}."),
        "kode-lain": _(
            "The code is that of {edition}, but what stands behind it is another: this paper is not"
            " what was issued. Ask the secretariat for a copy."
        ),
    }[found.jawaban].format(edition=edition)
    if edisi.pengganti:
        yield _("It was replaced by the edition with the code {code}.").format(code=edisi.pengganti)
    yield from _since(found)
    yield _no_signature()


def _since(found: Pemeriksaan) -> Iterator[str]:
    edisi, changed = found.edisi, found.berubah
    if edisi is None or changed is None:
        yield _("What differs today is unknown: its snapshot or its scope is gone. See doctor.")
        return
    yield changed.in_words(f"berdaya diff {edisi.kode}")


def _no_signature() -> str:
    return _("This checks the content of a file; it is no electronic signature.")


def as_data(found: Pemeriksaan) -> dict[str, object]:
    """Return what was found out for a script."""
    edisi = found.edisi
    data: dict[str, object] = {"jawaban": found.jawaban}
    if edisi:
        names = ("kode", "ke", "nomor", "lingkup", "periode", "terbit", "keadaan", "dicabut")
        data |= {name: getattr(edisi, name) for name in (*names, "pengganti", "sha256")}
        data["berubah"] = asdict(found.berubah) if found.berubah else None
    return data
