"""The findings of one sheet, each at its row and column, from whoever reads or writes it."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from berdaya_cli.domain.excel.lembar import Sel
from berdaya_cli.domain.excel.temuan_impor import Tempat, temuan_impor
from berdaya_cli.domain.kegiatan.anggaran import StageUnknownError
from berdaya_cli.domain.lookup import normal
from berdaya_cli.domain.temuan import Temuan
from berdaya_cli.language import _
from berdaya_cli.services.excel.cells import Buruk


@dataclass(slots=True)
class Notes:
    """The findings of one sheet, in the order in which they were made.

    Attributes:
        judul: the headings of its columns, by their numbers from 0.
        tahap: the rows whose pagu differ from the record without a word why.
        lembaga: names of bodies that nobody knows, each as it first stood there.
    """

    berkas: str
    lembar: str
    judul: Mapping[int, str] = field(default_factory=dict)
    temuan: list[Temuan] = field(default_factory=list)
    lembaga: dict[str, str] = field(default_factory=dict)
    tahap: list[int] = field(default_factory=list)

    def bad(self, baris: int, kolom: int, nilai: Sel, bad: Buruk) -> None:
        """Note a cell that cannot be read."""
        self.mistake(bad.jenis, bad.pesan, bad.saran, baris=baris, kolom=kolom, nilai=nilai)
        if bad.lembaga:
            self.lembaga.setdefault(normal(bad.lembaga), bad.lembaga)

    def mistake(  # noqa: PLR0913  the parts of a finding
        self,
        jenis: str,
        pesan: str,
        saran: str = "",
        *,
        baris: int | None = None,
        kolom: int | None = None,
        nilai: Sel = None,
    ) -> None:
        """Note what has to be put right."""
        self.temuan.append(
            temuan_impor(self.berkas, self._place(baris, kolom, nilai), jenis, pesan, saran)
        )

    def ask_stage(self, baris: int) -> None:
        """Note that the pagu of a row differ, once for all rows: one answer is for all of them."""
        rows = [*self.tahap, baris]
        self.temuan = [one for one in self.temuan if one.jenis != StageUnknownError.code]
        self.tahap = rows
        said = _("{n} rows state another pagu than the record (row {rows}): of which stage?")
        hint = _("Give --tahap perubahan --dokumen NOMOR, or --tahap ralat where it was wrong.")
        pesan = said.format(n=len(rows), rows=", ".join(map(str, rows)))
        self.mistake(StageUnknownError.code, pesan, hint, baris=rows[0])

    def warning(  # noqa: PLR0913  likewise
        self,
        jenis: str,
        pesan: str,
        saran: str = "",
        *,
        baris: int | None = None,
        kolom: int | None = None,
        nilai: Sel = None,
    ) -> None:
        """Note what is only worth a word."""
        place = self._place(baris, kolom, nilai)
        self.temuan.append(
            temuan_impor(self.berkas, place, jenis, pesan, saran, berat="peringatan")
        )

    def _place(self, baris: int | None, kolom: int | None, nilai: Sel) -> Tempat:
        title = self.judul.get(kolom, "") if kolom is not None else ""
        return Tempat(self.lembar, baris, kolom, title, nilai)
