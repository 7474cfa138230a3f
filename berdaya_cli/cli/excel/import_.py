"""The command import."""

from collections.abc import Mapping
from pathlib import Path
from typing import IO, Annotated

import typer

from berdaya_cli.cli.params import (
    DryRunOption,
    FokusOption,
    KabupatenOption,
    LateReasonOption,
    argument,
    flag,
    option,
)
from berdaya_cli.cli.session import Session
from berdaya_cli.domain.errors import ExitCode, UnreadableFileError
from berdaya_cli.domain.excel.hasil_impor import HasilImpor
from berdaya_cli.domain.excel.lembar import MARKED
from berdaya_cli.language import N_, _

EXAMPLES = (
    "berdaya import formulir-dinsos.xlsx --dry-run",
    "berdaya import kiriman/ --tandai perlu-diperbaiki",
    'berdaya import monev.csv --pelaksana dinsos --kolom "Uraian Kegiatan=nama"',
)


def import_(
    ctx: typer.Context,
    berkas: Annotated[
        list[str],
        argument(
            N_("FILE..."),
            N_("Forms or tables (.xlsx, .xls, .ods, .csv, .json), folders of them, - for a pipe"),
        ),
    ],
    kolom: Annotated[
        list[str] | None,
        option(
            "--kolom",
            N_("What a column of a table is, by heading or letter; repeatable"),
            N_("HEADING=NAME"),
        ),
    ] = None,
    buang_kolom: Annotated[
        list[str] | None,
        option("--buang-kolom", N_("A column to leave out; repeatable"), N_("HEADING")),
    ] = None,
    lembar: Annotated[
        list[str] | None, option("--lembar", N_("Only this sheet; repeatable"), N_("SHEET"))
    ] = None,
    kecamatan: Annotated[
        str | None,
        option("--kecamatan", N_("That of all rows of a table without one"), "KECAMATAN"),
    ] = None,
    fokus: FokusOption = None,
    pelaksana: Annotated[
        str | None, option("--pelaksana", N_("That of all rows of a table without one"), "LEMBAGA")
    ] = None,
    periode: Annotated[
        str | None,
        option(
            "--periode",
            N_("When all rows are that say no day: 2025, 2025-TW3, 2025-11, or one day"),
            N_("PERIOD"),
        ),
    ] = None,
    satuan: Annotated[
        str | None,
        option("--satuan", N_("In what the table counts money"), "rupiah|ribu|juta"),
    ] = None,
    tahap: Annotated[
        str | None,
        option(
            "--tahap",
            N_("Of which stage pagu are that differ from the record, or that those were wrong"),
            "murni|pergeseran|perubahan|ralat",
        ),
    ] = None,
    dokumen: Annotated[
        str | None, option("--dokumen", N_("The number of their DPA or DPPA"), "NOMOR")
    ] = None,
    tanggal_dokumen: Annotated[
        str | None, option("--tanggal-dokumen", N_("The day of that document"), N_("DATE"))
    ] = None,
    tanggal: Annotated[
        str | None,
        option(
            "--tanggal",
            N_("The day on which what the file says is true; the form's own if not given"),
            N_("DATE"),
        ),
    ] = None,
    pakai: Annotated[
        str | None,
        option(
            "--pakai",
            N_("What holds where both changed it: the form, the record, or both shares"),
            "form|data|jumlah",
        ),
    ] = None,
    sebagian: Annotated[
        bool, flag("--sebagian", N_("Take the good rows of a file with mistakes"))
    ] = False,
    tandai: Annotated[
        str | None,
        option(
            "--tandai",
            N_("Write copies of files with mistakes here, the cells red and commented"),
            N_("DIR"),
        ),
    ] = None,
    pemetaan: Annotated[
        str | None,
        option(
            "--pemetaan",
            N_("Answers that another office sent: they count, and are kept"),
            N_("FILE.yaml"),
        ),
    ] = None,
    tanpa_pemetaan: Annotated[
        bool, flag("--tanpa-pemetaan", N_("Leave answers of before aside, and ask anew"))
    ] = False,
    alasan: LateReasonOption = None,
    kabupaten: KabupatenOption = None,
    dry_run: DryRunOption = False,
) -> ExitCode:
    """Take in forms that come back, and tables of others: each file wholly, or nothing of it."""
    from berdaya_cli.cli.excel import import_screen  # TAB needs the options alone
    from berdaya_cli.cli.excel.taking import Taking
    from berdaya_cli.services.excel.files import PIPED, find_files
    from berdaya_cli.services.excel.options import (
        PermintaanImpor,
        parse_alasan_pagu,
        parse_pakai,
    )

    session: Session = ctx.obj
    paths, passed_over = find_files(tuple(Path(word) for word in berkas))
    minta = PermintaanImpor(
        kolom=tuple(kolom or ()),
        buang_kolom=tuple(buang_kolom or ()),
        lembar=tuple(lembar or ()),
        kecamatan=kecamatan,
        fokus=fokus,
        pelaksana=pelaksana,
        periode=periode,
        satuan=satuan,
        alasan_pagu=parse_alasan_pagu(tahap, dokumen, tanggal_dokumen, today=session.today),
        tanggal=tanggal,
        kabupaten=kabupaten,
        pakai=parse_pakai(pakai),
        sebagian=sebagian,
        pemetaan=(session.files.read_pemetaan(Path(pemetaan)),) if pemetaan else (),
        tanpa_pemetaan=tanpa_pemetaan,
        piped=ctx.with_resource(session.files.piped()) if PIPED in paths else None,
        most_named=None if session.screen.as_json else import_screen.MOST,
    )
    taking = Taking(session, minta, alasan, dry_run=dry_run)
    try:
        taking.take_in(paths)
        taking.keep(minta.pemetaan)
        if session.screen.can_ask:
            taking.ask(paths)
    finally:  # what was written before a failure is reported all the same
        if taking.hasil:
            hasil = list(taking.hasil.values())
            import_screen.deliver(session.screen, hasil, passed_over, dry_run=dry_run)
            session.asked.say(session, "import")
    if tandai is not None:
        _mark(session, taking.hasil, Path(tandai), minta.piped)
    return ExitCode.FINDINGS if any(one.salah for one in hasil) else ExitCode.OK


def _mark(
    session: Session, hasil: Mapping[Path, HasilImpor], folder: Path, piped: IO[bytes] | None
) -> None:
    """Write a copy of each file with mistakes, its wrong cells red and commented."""
    from berdaya_cli.reports.excel import as_marked
    from berdaya_cli.services.excel.files import PIPED, gather_original

    used: set[str] = set()
    for path, one in hasil.items():
        if not one.salah or not one.terbaca:
            continue
        stem = one.berkas if path == PIPED else path.stem
        stem = stem if stem not in used else f"{stem}-{len(used) + 1}"
        used.add(stem)
        try:
            original = gather_original(path, piped if path == PIPED else None)
            wanted = as_marked.marks(one.temuan)
            if original.isi is None:
                content = as_marked.render(original.lembar, wanted)
            else:
                content = session.files.made_apart("tandai", original.isi, wanted)
        except UnreadableFileError as error:
            session.screen.note(f"{path}: {error.message}")
            continue
        target = folder / f"{stem}{MARKED}"
        session.files.write(target, content, private=True)  # it holds what was refused
        said = _("The cells to put right are marked in {path}")
        session.screen.note(said.format(path=target))
