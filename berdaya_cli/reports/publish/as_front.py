"""The front door of a public export: a page that lists what is there, and a README to read it by.

Both ask nothing of the network. They are Indonesian, with what each table is in English too.
"""

import re
from collections.abc import Iterator, Sequence
from html import escape

from berdaya_cli.domain.publish.data_terbuka import PEOPLE, Lisensi, SkemaTabel
from berdaya_cli.domain.publish.ekspor import Ekspor
from berdaya_cli.domain.publish.kamus_data import TABEL, arti
from berdaya_cli.domain.tanggal import nama_tanggal
from berdaya_cli.reports.stamp import stamp

PAGE, README = "index.html", "README.md"
_STYLE = (
    "body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:0 auto;padding:1rem;"
    "color:#1b1b1b}"
    "table{border-collapse:collapse;width:100%}caption{text-align:left;font-weight:600}"
    "td,th,a,cite,p{overflow-wrap:anywhere}summary{padding:.35rem 0}"
    "th,td{text-align:left;vertical-align:top;padding:.35rem .5rem;border-bottom:1px solid #c9d1d6}"
    "a{color:#123f57}.contoh{border:2px solid #8a1f11;padding:.5rem}"
)


def title(ekspor: Ekspor) -> str:
    """Return what the data are of."""
    return f"Data Kecamatan Berdaya, {', '.join(row.nama for row in ekspor.daftar_kode)}"


def citation(ekspor: Ekspor, lisensi: Lisensi) -> str:
    """Return how to cite the data: who, what, of when, under which terms."""
    said = f" {stamp()}" if ekspor.contoh else ""
    return f"{publisher(ekspor)}. {title(ekspor)}, {_when(ekspor)}. {lisensi.nama}.{said}"


def publisher(ekspor: Ekspor) -> str:
    """Return who publishes the data."""
    return f"Sekretariat Kecamatan Berdaya, {', '.join(row.nama for row in ekspor.daftar_kode)}"


def _when(ekspor: Ekspor) -> str:
    return f"data s.d. {nama_tanggal(ekspor.sampai)}" if ekspor.sampai else "belum ada data"


def _begun(said: str) -> str:
    """Return a sentence with a capital at its beginning, and no other letter changed."""
    return said[:1].upper() + said[1:]


def page(ekspor: Ekspor, made: Sequence[str], lisensi: Lisensi) -> Iterator[bytes]:
    """Write the page that lists the files of a folder, given their names."""
    said = f"<p class=contoh><strong>{escape(stamp())}</strong></p>" if ekspor.contoh else ""
    documents = [name for name in made if "Laporan_" in name]
    parts = [
        '<!doctype html><html lang="id"><head><meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f"<title>{escape(title(ekspor))}</title><style>{_STYLE}</style></head><body><main>",
        f"<h1>{escape(title(ekspor))}</h1>{said}<p>{escape(_begun(_when(ekspor)))}.</p>",
        _dashboards(ekspor, made),
        _tables(ekspor, made),
        _documents(documents) if documents else "",
        "<h2>Cara memakai</h2>",
        _others(made),
        f"<p>{_link(README, made)}: cara membacanya dengan benar di pandas, DuckDB, dan R.</p>",
        f'<p>Lisensi: <a href="{escape(lisensi.tautan)}">{escape(lisensi.judul)}</a>.</p>',
        f"<p>Cara mengutip: <cite>{escape(citation(ekspor, lisensi))}</cite></p>",
        _dictionary(ekspor),
        "</main></body></html>\n",
    ]
    yield "\n".join(filter(None, parts)).encode()


def _dashboards(ekspor: Ekspor, made: Sequence[str]) -> str:
    """Link to the dashboard of each regency, where they were made."""
    links = [
        f"<li>{_link(name, made, row.nama)}</li>"
        for row in ekspor.daftar_kode
        for name in made
        if _is_dashboard_of(name, row.kode, alone=len(ekspor.daftar_kode) == 1)
    ]
    said = "<h2>Dasbor</h2><p>Peta dan angka yang dapat dipilih sendiri; cukup dibuka."
    return f"{said}</p><ul>{''.join(links)}</ul>" if links else ""


def _is_dashboard_of(name: str, kode: str, *, alone: bool) -> bool:
    return name.endswith("dasbor.html" if alone else f"dasbor-{kode.replace('.', '-')}.html")


def _tables(ekspor: Ekspor, made: Sequence[str]) -> str:
    rows = []
    for skema in ekspor.skema:
        told = TABEL[skema.nama]
        files = [name for name in made if _is_of(name, skema)]
        links = ", ".join(_link(name, made, name.rpartition(".")[2]) for name in files)
        if files:
            rows.append(
                f'<tr><th scope="row">{escape(told.judul)}</th><td>{escape(told.uraian)}'
                f' <span lang="en">{escape(told.uraian_en)}</span></td><td>{links}</td></tr>'
            )
    if not rows:
        return ""
    head = '<tr><th scope="col">Tabel</th><th scope="col">Isi</th><th scope="col">Berkas</th></tr>'
    return f"<h2>Data</h2><table><caption>Tabel</caption>{head}{''.join(rows)}</table>"


def _is_of(name: str, skema: SkemaTabel) -> bool:
    stem = name.rpartition(".")[0]
    return stem == skema.nama or stem.endswith(f"_{skema.nama}")


def _dictionary(ekspor: Ekspor) -> str:
    """Write what every column means, table by table."""
    parts = ["<h2>Kamus</h2>"]
    head = "".join(f'<th scope="col">{one}</th>' for one in ("Kolom", "Arti", "Satuan", "Pilihan"))
    for skema in ekspor.skema:
        told = TABEL[skema.nama]
        rows = "".join(
            f'<tr><th scope="row">{escape(kolom.nama)}</th><td>{escape(found.judul)}.'
            f' {escape(found.uraian)} <span lang="en">{escape(found.judul_en)}.'
            f" {escape(found.uraian_en)}</span></td><td>{escape(found.satuan)}</td>"
            f"<td>{escape(', '.join(kolom.pilihan))}</td></tr>"
            for kolom in skema.kolom
            for found in (arti(skema.nama, kolom.nama),)
        )
        parts.append(
            f"<details><summary>{escape(told.judul)} ({escape(skema.nama)})</summary><table>"
            f"<caption>{escape(told.uraian)}</caption><tr>{head}</tr>{rows}</table></details>"
        )
    return "".join(parts)


OTHERS = (
    ("datapackage.json", "jenis dan arti setiap kolom, untuk program (Frictionless)"),
    (
        "kecamatan.geojson",
        "titik tengah setiap kecamatan, untuk peta, dan apakah pilot saat data ini dibuat",
    ),
    (
        "manifest.json",
        "daftar berkas di folder ini dengan ukuran dan SHA-256, untuk memeriksa salinan",
    ),
)
"""What stands in a folder beside the tables and the reports."""


def _others(made: Sequence[str]) -> str:
    rows = [
        f"<li>{_link(name, made)}: {escape(said)}.</li>"
        for name, said in OTHERS
        if any(one.endswith(name) for one in made)
    ]
    return f"<ul>{''.join(rows)}</ul>" if rows else ""


def _documents(names: Sequence[str]) -> str:
    shown: dict[str, list[str]] = {}
    for name in names:
        shown.setdefault(name.rpartition(".")[0], []).append(name)
    rows = "".join(
        f"<li>{escape(_shown(stem))}: "
        f"{', '.join(_link(name, names, name.rpartition('.')[2]) for name in files)}</li>"
        for stem, files in shown.items()
    )
    return f"<h2>Laporan</h2><ul>{rows}</ul>"


def _shown(stem: str) -> str:
    """Return the name of a document as it is read: words apart, codes with their dots."""
    coded = _CODE.sub(lambda found: found[0].replace("-", "."), stem)
    return coded.replace("_", " ").replace("-", " ")


_CODE = re.compile(r"(?<=-)\d{2}(?:-\d{2})+(?![^-_])")


def _link(name: str, made: Sequence[str], shown: str = "") -> str:
    found = next((one for one in made if one == name or one.endswith(f"_{name}")), name)
    return f'<a href="{escape(found)}">{escape(shown or found)}</a>'


def readme(ekspor: Ekspor, lisensi: Lisensi, mark: str, *, excel: bool) -> Iterator[bytes]:
    """Write how to read the tables so that codes stay text, and what every column means."""
    parts = (_head(ekspor, lisensi), _FOR_EXCEL if excel else _how_to_read(mark), _meaning(ekspor))
    yield "\n".join(line for part in parts for line in part).encode()


def _head(ekspor: Ekspor, lisensi: Lisensi) -> Iterator[str]:
    yield from (f"# {title(ekspor)}", "")
    if ekspor.contoh:
        yield from (f"**{stamp()}**", "")
    yield from (f"{_begun(_when(ekspor))}. {citation(ekspor, lisensi)}", "")


_FOR_EXCEL = (
    "Edisi ini untuk dibuka di Excel Indonesia; untuk program ambil edisi tanpa --excel. / This",
    "edition opens in an Indonesian Excel; programs take the one without --excel.", "",
)  # fmt: skip


def _how_to_read(mark: str) -> tuple[str, ...]:
    return (
        "## Membaca tabel / Reading the tables", "",
        "Kode wilayah adalah teks: tanpa disuruh, pembaca mengubah 33.03.02 menjadi tanggal dan",
        "33.10 menjadi 33.1. / Codes are text: unless told so, readers turn them into dates and",
        "numbers.", "",
        "pandas:", "", "```python", "import pandas",
        f'anggaran = pandas.read_csv("{mark}anggaran.csv", dtype=str, keep_default_na=False)',
        'anggaran["jumlah"] = pandas.to_numeric(anggaran["jumlah"])',
        "```", "",
        "DuckDB:", "", "```sql",
        "SELECT * REPLACE (jumlah::BIGINT AS jumlah)",
        f"  FROM read_csv('{mark}anggaran.csv', all_varchar = true, nullstr = '');",
        "```", "",
        "R:", "", "```r",
        f'anggaran <- read.csv("{mark}anggaran.csv", colClasses = "character", na.strings = "")',
        "anggaran$jumlah <- as.numeric(anggaran$jumlah)",
        "```", "",
        f"`{mark}datapackage.json` menyebut jenis setiap kolom (Frictionless). Pembacanya",
        f"menganggap `<5`, `x`, dan kosong sama-sama tidak ada di `{mark}{PEOPLE}.csv`: untuk",
        "membedakannya, baca sebagai teks. / Its readers take all three as missing: to tell them",
        "apart, read the column as text.", "",
        "Berkas `.json`: satu objek, barisnya di `data`. Berkas `.ndjson`: satu objek per baris. /",
        "A `.json` file is one object with its rows in `data`, a `.ndjson` file one object a line.",
        "",
    )  # fmt: skip


_SAMPLE = (
    "Baris rekaan dan nyata ada bersama di sini: yang nyata menyebut sumber selain `contoh`.",
    "/ Invented and real rows stand side by side: real ones name a source other than `contoh`.",
    "",
)


def _meaning(ekspor: Ekspor) -> Iterator[str]:
    k = ekspor.samar_di_bawah or 0
    yield from (
        "Gabungkan tabel beberapa kabupaten dengan `uid`, `kegiatan_uid`, dan kolom `..._kunci`,",
        "bukan nomor; kode lembaga, fokus, dan sumber dana selalu bersama `kabupaten`, misalnya",
        "`penugasan.kabupaten, penugasan.lembaga` dengan `lembaga.kabupaten, lembaga.kode`. / Join",
        "stacked regencies by these keys, not by numbers, and codes together with `kabupaten`.", "",
        *(_SAMPLE if ekspor.contoh else ()),
        f"Peserta (`{PEOPLE}`): `<{k}` berarti 1 sampai {k - 1}, `x` disamarkan, kosong belum",
        f"dilaporkan, 0 tidak ada. / `<{k}` is 1 to {k - 1}, `x` is withheld, empty is not",
        "reported, 0 is none.", "",
        "## Kamus / Dictionary", "",
    )  # fmt: skip
    for skema in ekspor.skema:
        told = TABEL[skema.nama]
        yield from (f"### {skema.nama}: {told.judul} / {told.judul_en}", "")
        yield from (f"{told.uraian} / {told.uraian_en}", "")
        yield from (
            "| kolom | arti | meaning | satuan | pilihan |",
            "| --- | --- | --- | --- | --- |",
        )
        for kolom in skema.kolom:
            found = arti(skema.nama, kolom.nama)
            yield (
                f"| {kolom.nama} | {found.judul}. {found.uraian} | {found.judul_en}."
                f" {found.uraian_en} | {found.satuan} | {', '.join(kolom.pilihan)} |"
            )
        yield ""
