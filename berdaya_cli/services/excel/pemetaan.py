"""Answers to words that no table explains: which hold, which are new, and keeping them."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from berdaya_cli.domain.excel.hasil_impor import HasilImpor, Pertanyaan
from berdaya_cli.domain.excel.kepala_tabel import KepalaTabel
from berdaya_cli.domain.excel.lembar import column_letter
from berdaya_cli.domain.excel.pemetaan import LONGEST_NAME, Pemetaan, can_be_kept
from berdaya_cli.domain.excel.temuan_impor import shown
from berdaya_cli.domain.lookup import Candidate, choose
from berdaya_cli.domain.mistakes import Mistakes
from berdaya_cli.domain.not_found import LembagaNotFoundError, PemetaanNotFoundError
from berdaya_cli.domain.tabel import Tabel
from berdaya_cli.services.excel.options import PermintaanImpor
from berdaya_cli.services.scope import find_home
from berdaya_cli.storage.store import Store

_WORDS = frozenset({"unknown-column", "lembaga-not-found"})


def answers_that_hold(store: Store, home: str, minta: PermintaanImpor) -> Mapping[str, Pemetaan]:
    """Return the answers that count in an import, by the fingerprint of the heading.

    Raises:
        LembagaNotFoundError: one given now names a body that is not there; every such is reported.
    """
    check = Mistakes()
    for row in minta.pemetaan:
        for kode in dict.fromkeys(row.lembaga.values()):
            check.note(_check_body, store, kode, home)
    check.stop()
    kept = {} if minta.tanpa_pemetaan else store.pemetaan.latest(home)
    return {**kept, **{one.sidik: one for one in minta.pemetaan}}


def _check_body(store: Store, kode: str, home: str) -> None:
    if store.lembaga.find(kode, home).kode != kode:  # another name of it is no code
        raise LembagaNotFoundError(kode)


def questions_in(
    lembar: str,
    kepala: KepalaTabel,
    samples: Mapping[int, Sequence[str]],
    lembaga: Mapping[str, str],
) -> Iterator[Pertanyaan]:
    """Return what would have to be known of the words of a table.

    Args:
        lembar: its sheet.
        kepala: its heading.
        samples: what filled columns that are not taken in say at first.
        lembaga: names of bodies that nobody knows, by the form in which they are compared.
    """
    for column in kepala.asing:
        if column in samples:
            yield Pertanyaan(
                jenis="kolom",
                lembar=lembar,
                sidik=kepala.sidik,
                kunci=kepala.kunci[column],
                teks=shown(kepala.judul[column]) or "",
                kolom=column_letter(column),
                contoh=tuple(samples[column]),
            )
    for key, text in lembaga.items():
        yield Pertanyaan(
            jenis="lembaga", lembar=lembar, sidik=kepala.sidik, kunci=key, teks=shown(text) or ""
        )


def worth_asking(hasil: HasilImpor, questions: Iterable[Pertanyaan]) -> tuple[Pertanyaan, ...]:
    """Return what to ask, where answers are all that a file waits for."""
    found = tuple(dict.fromkeys(questions))
    kinds = {one.jenis for one in hasil.temuan if one.berat == "kesalahan"}
    if not kinds or not kinds <= _WORDS or len({q.kunci for q in found}) < len(found):
        return ()
    keepable = all(can_be_kept(one.kunci, lembaga=one.jenis == "lembaga") for one in found)
    return found if keepable else ()


@dataclass(frozen=True, slots=True)
class PilihanPemetaan:
    """What answers can be: the bodies of the regency, and the answers that hold already."""

    lembaga: tuple[Candidate, ...]
    berlaku: Mapping[str, Pemetaan]


def gather_known(store: Store, minta: PermintaanImpor) -> PilihanPemetaan:
    """Gather what there is to choose from."""
    home = find_home(store, minta.kabupaten)
    return PilihanPemetaan(store.lembaga.candidates(home), answers_that_hold(store, home, minta))


def put_together(
    known: PilihanPemetaan, berkas: str, answers: Mapping[Pertanyaan, str]
) -> tuple[Pemetaan, ...]:
    """Return answers as they are kept: with those of before, of each heading together."""
    made: dict[str, Pemetaan] = {}
    for question, word in answers.items():
        sidik = question.sidik
        before = made.get(sidik) or known.berlaku.get(sidik)
        parts = {
            "kolom": dict(before.kolom) if before else {},
            "lembaga": dict(before.lembaga) if before else {},
        }
        parts[question.jenis][question.kunci] = word
        name = before.nama if before else _name(berkas, question.lembar)
        made[sidik] = Pemetaan(nama=name, sidik=sidik, **parts)
    return tuple(made.values())


def _name(berkas: str, lembar: str) -> str:
    """Return what answers to a table are called: as its file, and its sheet where it has one."""
    stem = berkas.rpartition(".")[0] or berkas
    name = f"{stem} ({lembar})" if lembar else stem
    return "".join(sign for sign in name if sign.isprintable())[:LONGEST_NAME].strip() or "-"


def keep_answers(
    store: Store, rows: Iterable[Pemetaan], kabupaten: str | None, waktu: str
) -> tuple[str, ...]:
    """Keep answers, noted at a moment of WIB; return the names of those that are new."""
    home = find_home(store, kabupaten)
    return tuple(row.nama for row in rows if store.pemetaan.add(home, row, waktu))


def list_pemetaan(store: Store) -> Tabel:
    """List the answers that hold."""
    return store.pemetaan.list()


def find_pemetaan(store: Store, asked: str) -> Pemetaan:
    """Find answers by their name or number.

    Raises:
        PemetaanNotFoundError: there are none of that name, with the nearest.
        AmbiguousNameError: several bear it.
    """
    known = store.pemetaan.by_number()
    calon = [Candidate(str(number), one.nama) for number, one in known.items()]
    return known[int(choose(asked, calon, PemetaanNotFoundError))]
