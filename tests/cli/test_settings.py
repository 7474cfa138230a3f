"""What is said once: a settings file of the user, one beside a database, and who said what."""

import json
import sys

import openpyxl
import pytest
from platformdirs import user_config_path

from berdaya_cli.cli.session import Session
from berdaya_cli.cli.settings import OWN_KEYS, SHARED_KEYS, read_settings, settings_file
from tests.documents import word_text


@pytest.fixture
def own(tmp_path):
    """Write the user's own file; return what makes a run read it."""

    def write(text, folder="rumah"):
        path = tmp_path / folder / "berdaya" / "berdaya.toml"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return {"XDG_CONFIG_HOME": str(tmp_path / folder)}

    return write


def sources(berdaya, *words, **environ):
    result = berdaya("info", "--json", *words, **environ)
    assert result.exit_code == 0, result.stderr
    rows = json.loads(result.stdout)["data"]["setelan"]
    return {row["nama"]: (row["nilai"], row["asal"]) for row in rows}


def test_without_a_file_all_is_the_default(berdaya, tmp_path):
    said = sources(berdaya, db=False, XDG_DATA_HOME=str(tmp_path / "data"))

    assert list(said) == list(OWN_KEYS)
    assert {asal for _value, asal in said.values()} == {"bawaan"}
    assert not (tmp_path / "data").exists()  # only to say that there is nothing


def test_each_setting_says_where_it_was_said(berdaya, own, tmp_path):
    home = own(f'db = "{berdaya.db}"\npetugas = "Sekretariat"\nlang = "en"\nkertas = "f4"\n')
    file = str(tmp_path / "rumah" / "berdaya" / "berdaya.toml")

    assert sources(berdaya, db=False, **home) == {
        "db": (str(berdaya.db), file), "petugas": ("Sekretariat", file), "lang": ("en", file),
        "penanda_tangan": (None, "default"), "mengetahui": (None, "default"), "kertas": ("f4", file),
    }  # fmt: skip
    said = sources(berdaya, "--lang", "id", **home, BERDAYA_PETUGAS="Budi")
    assert said["lang"] == ("id", "--lang")
    assert said["petugas"] == ("Budi", "BERDAYA_PETUGAS")
    assert said["db"] == (str(berdaya.db), "BERDAYA_DB")


def test_what_is_said_there_holds(berdaya, own):
    home = own('petugas = "Sekretariat"\nlang = "en"\n')
    done = berdaya("assign", "dinsos", "--fokus", "lansia", "--kecamatan", "Kejobong", **home)

    assert "Saved." in done.stdout
    assert berdaya.sql("SELECT petugas FROM operasi ORDER BY id DESC LIMIT 1") == [("Sekretariat",)]
    assert berdaya("list-pilots", "--petugas", "x", BERDAYA_LANG="id", **home).exit_code == 0


def test_documents_have_its_paper_and_signatory(contoh, own, tmp_path):
    home = own('kertas = "f4"\npenanda_tangan = "sekda-contoh"\nmengetahui = "-"\n')
    path = tmp_path / "laporan.docx"
    signer = "kabid-pemberdayaan-masyarakat"

    def signed(*words, **environ):
        assert (
            contoh(
                "report", "--periode", "2026-TW2", "--output", str(path), *words, **environ
            ).exit_code
            == 0
        )
        return "\n".join(word_text(path))

    assert "Nama Contoh Satu" in signed(**home)
    assert "Mengetahui" not in signed(**home)
    assert "Eko Juli Purnomo" in signed("--penanda-tangan", signer, **home)
    assert "Mengetahui" in signed()
    sheet = tmp_path / "k.xlsx"
    assert contoh("list-kegiatan", "--output", str(sheet), **home).exit_code == 0
    assert openpyxl.load_workbook(sheet).active.page_setup.paperSize == 14  # folio
    page = contoh("report", "--format", "html", **home).stdout
    assert page != contoh("report", "--format", "html").stdout


def test_beside_a_database_language_and_paper_only(berdaya):
    path = berdaya.db.with_name("berdaya.toml")
    path.write_text('lang = "en"\nkertas = "f4"\n')

    said = sources(berdaya)
    assert (said["lang"], said["kertas"]) == (("en", str(path)), ("f4", str(path)))

    path.write_text('petugas = "orang lain"\nlang = "en"\n')
    result = berdaya("list-pilots")
    assert (result.exit_code, result.stdout[:5]) == (0, "kode\t")
    assert result.stderr == f"Tidak dipakai: {path}: 'petugas' tidak dapat diatur di situ.\n"
    assert set(SHARED_KEYS) < set(OWN_KEYS)


def test_the_users_own_file_is_nearer(berdaya, own):
    berdaya.db.with_name("berdaya.toml").write_text('lang = "en"\nkertas = "f4"\n')
    said = sources(berdaya, **own('kertas = "a4"\n'))

    assert (said["lang"][0], said["kertas"][0]) == ("en", "a4")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("lang = id\n", "bukan TOML"),
        ('bahasa = "id"\nlang = 1\n', "'bahasa' tidak dapat diatur di situ"),
        ('bahasa = "id"\nlang = 1\n', "'lang' harus berupa teks dalam tanda kutip"),
        ('petuga = "x"\n', "Mungkin maksud Anda petugas?"),
        ('lang = "jv"\n', "'jv' bukan bahasa"),
        ('db = ""\n', "'db' harus berupa teks"),
    ],
)  # fmt: skip
def test_a_mistake_in_the_own_file_is_told_and_nothing_is_done(berdaya, own, text, told):
    words = ("assign", "dinsos", "--fokus", "lansia", "--kecamatan", "Kejobong")
    result = berdaya.refuses(words, 2 if "jv" in text else 4, told, **own(text))

    assert "Traceback" not in result.stderr


@pytest.mark.parametrize(
    "content", [b"\xff\xfe", b"a" * 200_000, b'lang = "\x00"', b"[lang]\n" * 9]
)
def test_a_file_that_anybody_could_have_put_there_stops_nobody(berdaya, content):
    berdaya.db.with_name("berdaya.toml").write_bytes(content)
    result = berdaya("list-pilots")

    assert result.exit_code == 0
    assert result.stderr.startswith("Tidak dipakai: ")


@pytest.mark.parametrize(
    ("words", "environ", "colour"),
    [
        ((), {}, True),
        ((), {"NO_COLOR": "1"}, False),
        ((), {"FORCE_COLOR": "1", "NO_COLOR": ""}, True),
        (("--color", "never"), {"FORCE_COLOR": "1"}, False),
        (("--color=always",), {"NO_COLOR": "1"}, True),
    ],
)
def test_colour_is_asked_for_or_not(berdaya, words, environ, colour):
    shown = berdaya("list-pilots", *words, terminal=True, **{"NO_COLOR": ""} | environ).stdout

    assert ("\x1b[1m" in shown) == colour


def test_colour_in_a_pipe_is_for_documents_only(berdaya):
    assert "\x1b[" not in berdaya("report", NO_COLOR="").stdout
    assert "\x1b[1m" in berdaya("report", "--color", "always").stdout
    assert berdaya("list-pilots", "--color", "always").stdout == berdaya("list-pilots").stdout
    assert berdaya("list-pilots", "--color", "merah").exit_code == 2


def test_nobody_is_asked_where_nobody_wants_to_be():
    """A script on a terminal says --no-input, as it says --yes."""
    session = Session(["x"], read_settings(["x"], {}))
    session.settings.no_input = True

    assert not session.screen.can_ask


def test_short_options_are_as_good(berdaya):
    assert berdaya("-V") == berdaya("--version")
    assert berdaya("report", "-h") == berdaya("report", "--help")
    words = ("assign", "dinsos", "--fokus", "lansia", "--kecamatan", "Kejobong", "--dry-run")
    assert berdaya(*words, "-q") == berdaya(*words, "--quiet") == berdaya("-q", *words)
    assert berdaya(*words, "-q").stdout == ""


@pytest.mark.skipif(
    sys.platform in {"darwin", "win32"}, reason="there platformdirs itself is asked"
)
@pytest.mark.parametrize("folder", [None, "", "/srv/setelan", "relatif"])
def test_the_place_is_where_everybody_looks(monkeypatch, folder):
    monkeypatch.delenv("XDG_CONFIG_HOME", raising=False)
    if folder is not None:
        monkeypatch.setenv("XDG_CONFIG_HOME", folder)
    assert settings_file() == user_config_path("berdaya", appauthor=False) / "berdaya.toml"
