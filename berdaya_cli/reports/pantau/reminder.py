"""A reminder in words: as a message for a chat, and as a letter. Both are Indonesian only."""

from berdaya_cli.domain.pantau.pengingat import HalDiminta, Pengingat
from berdaya_cli.domain.reference.lembaga import head_of
from berdaya_cli.domain.report.surat import Kerangka
from berdaya_cli.domain.tanggal import nama_hari, nama_tanggal
from berdaya_cli.language import format_rupiah
from berdaya_cli.reports.formats.as_chat import plain
from berdaya_cli.reports.report.passages import listed
from berdaya_cli.reports.report.surat import Surat, paragraphs
from berdaya_cli.reports.section import Section
from berdaya_cli.reports.stamp import stamp

_SAID = {
    "formulir-belum-diterima": "Formulir {periode} (berkas terlampir)",
    "lewat-jadwal": "{sebutan}: jadwal sampai {hari}. Mohon keadaan terakhir: selesai, masih"
    " berjalan, atau tanggal barunya",
    "di-atas-pagu": "{sebutan}: realisasi {realisasi}, pagu tercatat {pagu}. Mohon nomor DPPA atau"
    " pembetulannya",
    "tanpa-pagu": "{sebutan}: realisasi {realisasi}, pagu belum tercatat. Mohon pagu dan nomor"
    " DPA-nya",
    "tanpa-realisasi": "{sebutan}: realisasi belum dilaporkan. Mohon jumlahnya, atau NIHIL",
    "tanpa-bukti": "{sebutan}: foto atau laporan singkat",
    "tindak-lanjut": "{sebutan}: paling lambat {hari}. Mohon hasilnya",
}
"""What is asked for, by its kind."""
OFFICE_WITHOUT_COMPUTER = "kecamatan"
"""The kind of body that may answer in the chat itself."""


def asked(hal: HalDiminta, pengingat: Pengingat) -> str:
    """Write one thing that is asked for."""
    said = _SAID[hal.jenis].format(
        periode=pengingat.periode.nama,
        sebutan=", ".join(filter(None, (hal.nama, listed(list(hal.tempat))))),
        hari=nama_tanggal(hal.hari) if hal.hari else "",
        realisasi=format_rupiah(hal.realisasi or 0),
        pagu=format_rupiah(hal.pagu or 0),
    )
    if hal.jenis == "formulir-belum-diterima" and hal.nama:
        return f"{said}, {hal.nama}"
    return said


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
    if one.jenis == OFFICE_WITHOUT_COMPUTER:
        lines.append("Boleh juga dibalas di sini: kegiatan, tanggal, desa, L, P, kendala.")
    lines += ["", f"Keadaan catatan per {nama_tanggal(one.per)}. Terima kasih."]
    sender = f", {plain(one.dari)}" if one.dari else ""
    lines.append(f"Sekretariat Kecamatan Berdaya{sender}")
    return "\n".join(lines) + "\n"


def _thanks(one: Pengingat) -> str:
    if one.kembali:
        return f"Terima kasih, formulir {one.periode.nama} sudah kami terima."
    if one.terakhir:
        return f"Terima kasih, data s.d. {nama_tanggal(one.terakhir)} sudah kami terima."
    return "Terima kasih atas kerja samanya."


def _rest(one: Pengingat) -> list[str]:
    return [f"(Masih ada {one.lainnya} hal lain; menyusul.)", ""] if one.lainnya else []


def _until(one: Pengingat) -> str:
    said = f"Mohon kami terima paling lambat *{nama_hari(one.batas)}*."
    if one.asks_for_form:
        said += " Bila tidak ada kegiatan, cukup balas NIHIL."
    return f"{said} Bila sudah dikirim, mohon abaikan pesan ini."


def letter(one: Pengingat, kerangka: Kerangka) -> Surat:
    """Write the letter of an office, which its head signs."""
    name = one.periode.nama
    opening = f"Dalam rangka penyusunan laporan Kecamatan Berdaya {name}"
    if one.sebelumnya:
        days = listed([nama_tanggal(day) for day in one.sebelumnya])
        opening += f" dan menyusul permintaan kami tanggal {days}"
    closing = f"Data tersebut mohon kami terima paling lambat {nama_hari(one.batas)}."
    if one.asks_for_form:
        closing += " Apabila tidak ada kegiatan, mohon disampaikan keterangan NIHIL."
    closing += " Apabila data sudah dikirim, mohon surat ini diabaikan."
    rest = f" Masih ada {one.lainnya} hal lain yang akan menyusul." if one.lainnya else ""
    return Surat(
        kop=kerangka.kop,
        berkas="1 (satu) berkas formulir" if one.asks_for_form else "-",
        hal=f"Permohonan kelengkapan data Kecamatan Berdaya {name}",
        tujuan=(head_of(one.nama_resmi, one.jenis),),
        isi=(
            paragraphs(
                f"{_thanks(one)} {opening}, dengan hormat kami mohon bantuan Saudara untuk"
                " melengkapi data berikut:"
            ),
            Section(daftar=tuple(asked(hal, one) for hal in one.hal)),
            paragraphs(
                f"{closing}{rest}",
                f"Daftar di atas menurut keadaan catatan per {nama_tanggal(one.per)}."
                " Atas perhatian dan kerja sama Saudara, kami ucapkan terima kasih.",
            ),
        ),
        penutup=kerangka.penutup,
        tembusan=kerangka.tembusan,
        contoh=kerangka.contoh,
    )
