"""The command letter."""

from pathlib import Path
from typing import Annotated

import typer

from berdaya_cli.cli.params import KabupatenOption, PeriodeOption, argument, option
from berdaya_cli.cli.report.params import (
    AtasNamaOption,
    KertasOption,
    NomorOption,
    PenandaTanganOption,
    TanggalOption,
    TembusanOption,
    UntukBeliauOption,
)
from berdaya_cli.cli.session import Session
from berdaya_cli.domain.bentuk import parse_bentuk_surat, parse_kertas
from berdaya_cli.domain.errors import UsageError
from berdaya_cli.domain.report.surat import JENIS_SURAT
from berdaya_cli.language import N_, _, speaking

EXAMPLES = (
    "berdaya letter pengantar-formulir --periode 2025-TW4 --output surat.docx",
    "berdaya letter pengantar-laporan --periode 2025-TW4 --output surat.pdf",
    "berdaya letter undangan --agenda rakor-provinsi-2025 --pukul 09.00 --output undangan.docx",
    "berdaya letter notulen --agenda rakor-provinsi-2025 --output notulen.docx",
)


def letter(
    ctx: typer.Context,
    jenis: Annotated[str, argument("|".join(JENIS_SURAT), N_("The kind of letter"))],
    output: Annotated[
        Path | None,
        option("--output", N_("Where it goes; the ending says docx or pdf"), N_("FILE")),
    ] = None,
    untuk: Annotated[
        list[str] | None,
        option("--untuk", N_("Whom it addresses; without it those concerned; repeatable")),
    ] = None,
    periode: PeriodeOption = None,
    agenda: Annotated[
        str | None, option("--agenda", N_("Of an invitation or minutes: the event"), "AGENDA")
    ] = None,
    pukul: Annotated[str | None, option("--pukul", N_("When the event begins"))] = None,
    nomor: NomorOption = None,
    tanggal: TanggalOption = None,
    penanda_tangan: PenandaTanganOption = None,
    atas_nama: AtasNamaOption = None,
    untuk_beliau: UntukBeliauOption = None,
    tembusan: TembusanOption = None,
    kertas: KertasOption = None,
    kabupaten: KabupatenOption = None,
) -> None:
    """Write a letter: covering forms or a report, an invitation to an event, or its minutes."""
    # imported when it runs: TAB needs the options alone
    from berdaya_cli.reports.report import letters, surat
    from berdaya_cli.services.report.letter import PermintaanSurat, gather_letter

    session: Session = ctx.obj
    minta = PermintaanSurat(
        jenis=jenis,
        untuk=tuple(untuk or ()),
        agenda=agenda,
        pukul=pukul,
        periode=periode,
        nomor=nomor,
        tanggal=tanggal,
        penanda_tangan=penanda_tangan or session.settings.penanda_tangan,
        atas_nama=atas_nama,
        untuk_beliau=untuk_beliau,
        tembusan=tuple(tembusan or ()),
        kabupaten=kabupaten,
    )
    if output is None:
        raise UsageError(
            _("Where is the letter to go?"), hint=_("Give --output, like --output surat.docx.")
        )
    form = parse_bentuk_surat(output.name)
    paper = parse_kertas(kertas or session.settings.kertas)
    with session.store() as store:
        bahan = gather_letter(store, minta, today=session.today)
    with speaking("id"):  # letters are Indonesian on any screen
        content = b"".join(surat.render(letters.write(bahan), form, paper))
    session.files.write(output, content)
    said = _("Written: {path}").format(path=output)
    for note in bahan.catatan:
        session.screen.note(note)
    session.screen.report_done("letter", {"berkas": str(output), "jenis": bahan.jenis}, said)
