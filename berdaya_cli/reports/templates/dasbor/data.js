// What the page knows: written into it when it was made, never changed here.

"use strict";

/**
 * People: a kecamatan (-1: not told apart), then counts in the order of GROUPS; what is missing at
 * the end is not reported. In an edition for the public a text stands for what is hidden.
 * @typedef {(number | string | null)[]} People
 */

/**
 * Rupiah; a text where no number of JavaScript holds them.
 * @typedef {number | string | null} Amount
 */

/**
 * A kegiatan on a day: its number, status (-1: none), pagu, spending since the year began, when it
 * is, and what of the spending is held against the pagu where that is not all of it.
 * @typedef {[number, number, Amount, Amount, number, Amount?]} Standing
 */

/**
 * A kegiatan in a period: its number, 1 where it belongs to it, spending within it, people.
 * @typedef {[number, number, Amount, ...People[]]} Happening
 */

/**
 * A published cell: quarter, kecamatan, fokus, then counts.
 * @typedef {[string, number, number, ...(number | string | null)[]]} Cell
 */

/**
 * A kegiatan past its schedule: its number, and until when it was planned; of one that no period
 * here has (-1) its name, fokus, who does it, where, and the number of who does it.
 * @typedef {[number, number, string?, number?, string?, number[]?, number?]} Late
 */

/**
 * How things stand on the last day of a period.
 * @typedef {{
 *   hari: string, nama_hari: [number, number], kegiatan: Standing[], pilot: number[],
 *   desa: [number, number, number[][]][],
 *   sel: [number, number, number[], number, number][],
 *   terlambat: Late[],
 *   dokumen: [number, number][],
 *   tindak_lanjut: [string, string, number, number, number[]][],
 * }} State
 */

/**
 * An indicator: its kecamatan (-1: all), fokus (-1: none), name, target, value of the period and so
 * far (-1: none), how much is reached in hundredths of a percent, what to know of it.
 * @typedef {[number, number, string, number, number, number, number | null, number]} Attained
 */

/**
 * @typedef {{
 *   kode: string, nama: string[], akhir: string, triwulan: string[],
 *   formulir: [number, number] | null, kegiatan: Happening[], indikator: Attained[],
 * }} Period
 */

/**
 * @typedef {{
 *   daerah: string, tanda: string[], samar: number, segel: string,
 *   awal: { periode: string, kecamatan: string, fokus: string, opd: string },
 *   kecamatan: [string, string][], fokus: [string, string, string][], lembaga: [string, string][],
 *   status: [string, string, string][], dokumen: string[],
 *   kegiatan: [string, number, number, number, [number, number][]][],
 *   periode: Period[], keadaan: Record<string, State>,
 *   peserta: Cell[], belum_diumumkan: Cell[],
 *   sumber_peta: string[], desa: string[], teks: string[][], kata: Record<string, string>,
 * }} Data
 */

/** @type {Data} */
const DATA = JSON.parse(String(byId("data").textContent));

/** The counts of people, in the order in which each is given. */
const GROUPS = ["jumlah", "laki_laki", "perempuan", "disabilitas", "lansia", "anak", "pemuda"];

/**
 * Return the period with a code that is known to be there.
 * @param {string} kode
 * @returns {Period}
 */
function periodOf(kode) {
  return /** @type {Period} */ (DATA.periode.find((one) => one.kode === kode));
}

/**
 * Return how things stand at the end of a period.
 * @param {string} kode
 * @returns {State}
 */
function stateOf(kode) {
  return DATA.keadaan[periodOf(kode).akhir];
}
