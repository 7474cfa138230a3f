// What the page of a province knows: written into it when it was made, never changed here.

"use strict";

/** @typedef {number | bigint | string | null} Value */

/**
 * A line: its code, then kegiatan, finished, people, pagu, spending so far, hundredths of a percent;
 * a text stands for what is hidden, or for an amount that no number of JavaScript holds.
 * @typedef {[string, number, number, Value, Value, Value, Value]} Line
 */

/**
 * @typedef {{
 *   kode: string, nama: string[], keadaan: string[], total: Line,
 *   kabupaten: Line[], kecamatan: Line[], fokus: Line[], pilot: string[],
 * }} Period
 */

/**
 * @typedef {{
 *   daerah: string, tanda: string[], samar: number, awal: { periode: string },
 *   belum: string[], masuk: number,
 *   kabupaten: [string, string, string[]][], kecamatan: [string, string][], fokus: [string, string][],
 *   periode: Period[], sumber_peta: string[], kata: Record<string, string>, teks: string[][],
 * }} Data
 */

/** @type {Data} */
const DATA = JSON.parse(String(byId("data").textContent));

/**
 * Return a period by a code that is known to be there.
 * @param {string} kode
 * @returns {Period}
 */
function periodOf(kode) {
  return /** @type {Period} */ (DATA.periode.find((one) => one.kode === kode));
}
