"""Taking files in, asking for the words that they wait for, and taking them in again."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from berdaya_cli.cli.session import Session
from berdaya_cli.domain.excel.hasil_impor import HasilImpor, Pertanyaan
from berdaya_cli.domain.excel.pemetaan import Pemetaan
from berdaya_cli.language import _
from berdaya_cli.services.excel.import_ import import_file
from berdaya_cli.services.excel.options import PermintaanImpor
from berdaya_cli.services.excel.pemetaan import keep_answers


class Taking:
    """Files on their way in, and what came of each."""

    def __init__(
        self, session: Session, minta: PermintaanImpor, alasan: str | None, *, dry_run: bool
    ) -> None:
        self._session, self._minta, self._dry_run = session, minta, dry_run
        self._alasan = alasan
        self.hasil: dict[Path, HasilImpor] = {}

    def take_in(self, paths: Sequence[Path]) -> None:
        """Take in each file in an operation of its own."""
        step = partial(import_file, minta=self._minta, today=self._session.today)
        each = self._session.write_each(
            "import", paths, step, dry_run=self._dry_run, alasan=self._alasan
        )
        for path, one in zip(paths, each, strict=True):
            self.hasil[path] = one

    def keep(self, rows: Sequence[Pemetaan]) -> None:
        """Keep answers for tables that will come."""
        if not rows or self._dry_run:
            return
        session = self._session
        with session.write("import") as store:
            names = keep_answers(store, rows, self._minta.kabupaten, session.waktu)
        for name in names:
            session.screen.note(_("The answers are kept as '{name}'.").format(name=name))

    def ask(self, paths: Sequence[Path]) -> None:
        """Ask for what all the rest of a file waits for, and take it in with the answers.

        A dry run goes through all files anew: what one of them would write counts for the next.
        """
        self._ask_words(paths)
        self._ask_stages()

    def _ask_stages(self) -> None:
        """Ask of each file whose pagu differ which stage they are of."""
        from berdaya_cli.cli.excel.answers import ask_stage

        for path, one in list(self.hasil.items()):
            if one.waits_for_stage and self._minta.alasan_pagu is None:
                answer = ask_stage(self._session, one)
                if answer is None:
                    continue
                before, self._minta = self._minta, replace(self._minta, alasan_pagu=answer)
                self.take_in([path])
                self._minta = before

    def _ask_words(self, paths: Sequence[Path]) -> None:
        from berdaya_cli.cli.excel.answers import ask

        asked: set[Pertanyaan] = set()
        while waiting := {
            path: one
            for path, one in self.hasil.items()
            if one.pertanyaan and not asked.issuperset(one.pertanyaan)
        }:
            asked.update(*(one.pertanyaan for one in waiting.values()))
            rows = ask(self._session, self._minta, list(waiting.values()))
            if not rows:
                return
            self.keep(rows)
            self._minta = replace(self._minta, pemetaan=(*self._minta.pemetaan, *rows))
            self.take_in(paths if self._dry_run else list(waiting))
