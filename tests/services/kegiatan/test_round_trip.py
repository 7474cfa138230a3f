"""What list-kegiatan prints as JSON comes back whole: only numbers and uids are new."""

import json
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from berdaya_cli.domain.errors import BerdayaError
from berdaya_cli.reports.formats import as_json
from berdaya_cli.services.kegiatan.attach import PermintaanBukti, attach_evidence
from berdaya_cli.services.kegiatan.budget import PermintaanAnggaran, add_budget
from berdaya_cli.services.kegiatan.edit import GantiJadwal, edit_kegiatan
from berdaya_cli.services.kegiatan.list_kegiatan import KegiatanFilter, list_kegiatan
from berdaya_cli.services.kegiatan.log import PermintaanPelaksanaan, log_pelaksanaan
from berdaya_cli.services.kegiatan.progress import PermintaanPerkembangan, add_progress
from berdaya_cli.services.kegiatan.record import record_kegiatan
from berdaya_cli.services.kegiatan.record_input import PermintaanKegiatan
from berdaya_cli.services.kegiatan.record_json import record_json
from berdaya_cli.services.kegiatan.spend import PermintaanRealisasi, add_spending
from berdaya_cli.storage.kegiatan.from_json import read_kegiatan
from tests.conftest import undone, whole
from tests.rounds import examples

TODAY = "2025-11-20"
NEW = ("id", "uid")

days = st.dates(
    min_value=date(2024, 11, 1),
    max_value=date(2025, 11, 20),
).map(str)
times = days | st.sampled_from(["November 2025", "Oktober-Desember 2025", "TW I 2026", "2025-12.."])
texts = st.none() | st.text(
    st.characters(codec="utf-8", exclude_categories=("Cs", "Nd", "Nl", "No")),
    min_size=1,
    max_size=12,
).filter(lambda text: text.strip() not in {"", "-"})
counts = st.none() | st.integers(0, 40).map(str)
amounts = st.integers(0, 10**9).map(str)
sources = st.sampled_from(["APBD Kabupaten", "baznas", "apbdes", "Tanpa Anggaran"])
money = st.builds("{}:{}".format, sources, amounts)
bodies = st.sampled_from(["dinsos", "dinporapar", "kadin", "koni", "kecamatan-kejobong"])
places = st.lists(st.sampled_from(["Kejobong", "Bukateja", "Bobotsari"]), max_size=3, unique=True)
people = st.tuples(
    *(
        st.tuples(st.just(group), counts)
        for group in ("jumlah", "laki_laki", "perempuan", "disabilitas", "lansia", "anak", "pemuda")
    )
)
names = texts.filter(bool)

records = st.builds(
    PermintaanKegiatan,
    nama=names,
    fokus=st.sampled_from(["rppa", "lansia", "zilenial"]),
    pelaksana=bodies,
    tanggal=st.builds("{}{}".format, days, st.sampled_from(["", ".."])) | times,
    kecamatan=places.map(tuple),
    desa=st.just(()),
    mitra=st.lists(bodies, max_size=2, unique=True).map(tuple),
    program=texts,
    uraian=texts,
    sub_kegiatan=st.sampled_from([None, "1.06.02.2.01.0004"]),
    penerima_manfaat=counts,
    status=st.sampled_from([None, "berjalan", "selesai", "direncanakan"]),
    dana=st.lists(money, max_size=2).map(tuple),
    realisasi=st.lists(money, max_size=2).map(tuple),
    peserta=people,
    lagi=st.booleans(),
)


def later(store, number):
    """Give every command that adds to a kegiatan, with arguments to draw."""
    kegiatan = str(number)
    return st.one_of(
        st.builds(
            PermintaanPelaksanaan, kegiatan=st.just(kegiatan), tanggal=days, tempat=texts, peserta=people, catatan=texts,
            kecamatan=st.sampled_from([None, "Kejobong"]), desa=st.sampled_from([None, "Pandansari"]), lagi=st.booleans(),
        ).map(lambda minta: lambda: log_pelaksanaan(store, minta, today=TODAY)),
        st.builds(
            PermintaanPerkembangan, kegiatan=st.just(kegiatan), tanggal=days, hasil=texts, kendala=texts, tindak_lanjut=texts,
            status=st.sampled_from([None, "ditunda", "selesai", "batal"]), fisik=st.sampled_from([None, "33,5%", "100"]),
            sampai=st.none() | times | st.just("belum ditentukan"),
        ).map(lambda minta: lambda: add_progress(store, minta, today=TODAY)),
        st.builds(
            PermintaanAnggaran, kegiatan=st.just(kegiatan), dana=st.tuples(money), tanggal=st.none() | days,
            tahap=st.sampled_from(["murni", "pergeseran", "perubahan"]), tahun=st.sampled_from([None, "2024", "2025"]),
        ).map(lambda minta: lambda: add_budget(store, minta, today=TODAY)),
        st.builds(
            PermintaanRealisasi, kegiatan=st.just(kegiatan), tanggal=days, bukti=texts, catatan=texts, lagi=st.booleans(),
            dana=st.builds("{}:{}{}".format, sources, st.sampled_from(["", "-"]), amounts),
        ).map(lambda minta: lambda: add_spending(store, minta, today=TODAY)),
        st.builds(
            PermintaanBukti, kegiatan=st.just(kegiatan), tanggal=days, keterangan=texts, tempat=names,
            jenis=st.sampled_from(["notulen", "daftar-hadir"]),
        ).map(lambda minta: lambda: attach_evidence(store, minta, today=TODAY)),
        st.builds(PermintaanKegiatan, uraian=st.just("-") | names, kecamatan=places.map(tuple)).map(
            lambda minta: lambda: edit_kegiatan(store, kegiatan, minta, GantiJadwal(), today=TODAY)
        ),
        st.builds(PermintaanKegiatan, tanggal=times).map(
            lambda minta: lambda: edit_kegiatan(
                store, kegiatan, minta, GantiJadwal("sebab"), today=TODAY
            )
        ),
    )  # fmt: skip


def tried(store, do):
    """Do what a command does, wholly or not at all."""
    try:
        with whole(store):
            do()
    except BerdayaError:
        pass


def printed(store):
    tabel = list_kegiatan(store, KegiatanFilter(), today=TODAY, whole=True)
    return "".join(as_json.render_tabel(tabel))


def without_numbers(value):
    if isinstance(value, dict):
        return {key: without_numbers(inner) for key, inner in value.items() if key not in NEW}
    return [without_numbers(inner) for inner in value] if isinstance(value, list) else value


@examples(150)
@given(asked=st.lists(records, min_size=1, max_size=4), data=st.data())
def test_a_list_comes_back_whole(store, asked, data):
    with undone(store):
        for minta in asked:
            tried(store, lambda minta=minta: record_kegiatan(store, minta, today=TODAY))
        numbers = [row["id"] for row in json.loads(printed(store))["data"]]
        for _step in range(data.draw(st.integers(0, 6)) if numbers else 0):
            number = data.draw(st.sampled_from(numbers))
            tried(store, data.draw(later(store, number)))
        first = printed(store)
    with undone(store):
        masuk = read_kegiatan(first.encode())
        record_json(store, masuk, lagi=False, kabupaten=None, today=TODAY)
        second = printed(store)

    assert without_numbers(json.loads(second)) == without_numbers(json.loads(first))
