"""edit-instansi: the letterhead is made, changed, and checked."""

from tests.conftest import EMBLEM, FILES


def test_an_emblem_that_is_none_is_refused(berdaya, tmp_path):
    fake, other = tmp_path / "palsu.png", tmp_path / "lambang.svg"
    fake.write_bytes(b"GIF89a")
    other.write_text("<svg/>")
    broken = {
        "potong.png": EMBLEM[:-20], "rusak.png": EMBLEM[:30] + b"x" + EMBLEM[31:], "awal.png": EMBLEM[:8],
        "lebih.png": EMBLEM + b"x", "awal.jpg": b"\xff\xd8\xff\xe0", "tanpa.jpg": b"\xff\xd8\xff\xe0\xff\xd9",
    }  # fmt: skip
    for name, content in broken.items():
        (tmp_path / name).write_bytes(content)
    for path in (fake, other, *(tmp_path / name for name in broken)):
        berdaya.refuses(
            ("edit-instansi", "--lambang", str(path), "--surel", "bukan"), 4,
            f"Kesalahan: {path} bukan gambar yang dapat dicetak.\nSaran: Beri berkas PNG atau JPEG.\n",
        )  # fmt: skip
    berdaya.refuses(("edit-instansi", "--surel", "bukan"), 4, "'bukan' bukan alamat surel.")
    berdaya.refuses(("edit-instansi", "--nama", "-"), 4, "'nama' tidak boleh kosong.")
    berdaya.refuses(("edit-instansi",), 2, "Kesalahan: Tidak ada yang diminta untuk diubah.")
    assert list(tmp_path.glob("*.lambang")) == []


def test_the_telephone_of_an_office_may_be_a_mobile_one(berdaya, tmp_path):
    """As typed, so in a seed; what is a NIK is refused in both."""
    seed = (FILES / "kota-contoh.yaml").read_text(encoding="utf-8")
    for number, code in (("0812-0000-0000", 0), ("3303024107900001", 6)):
        other = tmp_path / "kota.yaml"
        other.write_text(seed.replace("(000) 000000", number), encoding="utf-8")
        assert berdaya("seed", str(other)).exit_code == code
        typed = berdaya("edit-instansi", "--telepon", number, "--kabupaten", "Purbalingga")
        assert typed.exit_code == (0 if code == 0 else 4)
