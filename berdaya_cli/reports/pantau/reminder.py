"""A reminder in words: as a message for a chat, and as a letter. Both are Indonesian only."""

from berdaya_cli.domain.pantau.pengingat import FORMULIR, TINDAK_LANJUT, HalDiminta, Pengingat
from berdaya_cli.domain.reference.lembaga import head_of
from berdaya_cli.domain.report.surat import Kerangka
from berdaya_cli.domain.tanggal import nama_hari, nama_tanggal
from berdaya_cli.language import format_rupiah
from berdaya_cli.reports.formats.as_chat import plain
from berdaya_cli.reports.report.passages import listed
from berdaya_cli.reports.report.surat import Surat, paragraphs
from berdaya_cli.reports.section import Section
from berdaya_cli.reports.stamp import stamp
from berdaya_cli.reports.values import shortened

_SAID = {
    FORMULIR: "Formulir {periode}{nama} (berkas terlampir)",
    "lewat-jadwal": "{nama}: dijadwalkan sampai {hari}. Mohon keadaan terakhir: selesai, masih"
    " berjalan, atau tanggal barunya",
    "di-atas-pagu": "{nama}: realisasi {realisasi}, pagu tercatat {pagu}{dana}. Mohon nomor DPPA"
    " atau pembetulannya",
    "tanpa-pagu": "{nama}: realisasi {realisasi}, pagu belum tercatat{dana}. Mohon pagu dan nomor"
    " DPA-nya",
    "tanpa-realisasi": "{nama}: realisasi belum kami terima. Mohon jumlahnya; bila tidak ada,"
    " tulis 0",
    "tanpa-bukti": "{nama}: mohon foto atau laporan singkatnya",
    TINDAK_LANJUT: "{nama}: paling lambat {hari}. Mohon hasilnya",
}
"""What is asked for, by its kind."""
MAY_ANSWER_IN_CHAT = "kecamatan"
"""The kind of body that may be without a computer."""
LONGEST_NAME = 120
"""Characters of a name: what is asked stands behind it."""


def asked(hal: HalDiminta, pengingat: Pengingat) -> str:
    """Write one thing that is asked for."""
    name = ", ".join(filter(None, (shortened(hal.nama, LONGEST_NAME), listed(list(hal.tempat)))))
    if hal.jenis == FORMULIR and name:
        name = f", {name}"
    return _SAID[hal.jenis].format(
        periode=pengingat.periode.nama,
        nama=name,
        hari=nama_tanggal(hal.hari) if hal.hari else "",
        realisasi=format_rupiah(hal.realisasi or 0),
        pagu=format_rupiah(hal.pagu or 0),
        dana=f" ({hal.dana} {hal.tahun})" if hal.dana else "",
    )


def message(one: Pengingat, *, contoh: bool) -> str:
    """Write the message of an office: to that office, never to a group."""
    lines = [f"*{stamp()}*", ""] if contoh else []
    lines += [f"Yth. Bapak/Ibu pengelola data Kecamatan Berdaya, {plain(one.nama)}", ""]
    lines.append(
        f"{_thanks(one)} Untuk laporan Kecamatan Berdaya *{one.periode.nama}*, mohon bantuan"
        " melengkapi:"
    )
    lines.append("")
    lines += [f"{n}. {plain(asked(hal, one))}" for n, hal in enumerate(one.hal, start=1)]
    lines += ["", *_rest(one), _until(one)]
    if one.jenis == MAY_ANSWER_IN_CHAT:
        lines.append(
            "Boleh juga dibalas di sini: kegiatan, tanggal, desa, jumlah peserta (L, P), kendala."
        )
    lines += ["", f"Keadaan catatan per {nama_tanggal(one.per)}. Terima kasih."]
    sender = f", {plain(one.dari)}" if one.dari else ""
    lines.append(f"Sekretariat Kecamatan Berdaya{sender}")
    return "\n".join(lines) + "\n"


def _thanks(one: Pengingat) -> str:
    if one.kembali:
        return f"Terima kasih, formulir {one.periode.nama} sudah kami terima."
    if one.terakhir:
        return f"Terima kasih, data per {nama_tanggal(one.terakhir)} sudah kami terima."
    return "Terima kasih atas kerja samanya."


def _rest(one: Pengingat) -> list[str]:
    return (
        [f"(Ada {one.lainnya} hal lain yang akan kami sampaikan kemudian.)", ""]
        if one.lainnya
        else []
    )


def _until(one: Pengingat) -> str:
    said = f"Mohon dapat kami terima paling lambat *{nama_hari(one.batas)}*."
    if one.forms_asked_for:
        said += " Bila tidak ada kegiatan, cukup balas NIHIL."
    return f"{said} Bila sudah dikirim, mohon abaikan pesan ini."


def letter(one: Pengingat, kerangka: Kerangka) -> Surat:
    """Write the letter of an office, which its head signs."""
    name = one.periode.nama
    opening = f"Dalam rangka penyusunan laporan Kecamatan Berdaya {name}"
    if one.sebelumnya:
        days = listed([nama_tanggal(day) for day in one.sebelumnya])
        opening += f" dan menyusul permintaan kami tanggal {days}"
    closing = f"Data tersebut mohon dapat kami terima paling lambat {nama_hari(one.batas)}."
    if one.forms_asked_for:
        closing += " Apabila tidak ada kegiatan, mohon disampaikan keterangan NIHIL."
    closing += " Apabila data dimaksud telah disampaikan, surat ini dapat diabaikan."
    return Surat(
        kerangka=kerangka,
        berkas=f"{one.forms_asked_for} berkas formulir" if one.forms_asked_for else "-",
        hal=f"Permohonan kelengkapan data Kecamatan Berdaya {name}",
        tujuan=(head_of(one.nama_resmi, one.jenis),),
        isi=(
            paragraphs(
                _thanks(one),
                f"{opening}, dengan hormat kami mohon bantuan Saudara untuk"
                " melengkapi data berikut:",
            ),
            Section(daftar=tuple(asked(hal, one) for hal in one.hal)),
            paragraphs(
                closing,
                f"Daftar di atas menurut keadaan catatan per {nama_tanggal(one.per)}."
                " Atas perhatian dan kerja sama Saudara, kami ucapkan terima kasih.",
            ),
        ),
    )
