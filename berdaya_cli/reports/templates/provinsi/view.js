// What can be looked at (address.js keeps it in the address of the page).

"use strict";

/**
 * @typedef {{ periode: string, kabupaten: string, angka: string, bahasa: string, urut: string }} View
 */

/** Where a view has something else than this, its address says so. */
const USUAL = { kabupaten: "", angka: "kegiatan", bahasa: "id", urut: "" };

/** The figures that the map can show: how each is written, its title, its place in a line. */
const SHOWN = /** @type {const} */ ([
  ["kegiatan", "angka", "Kegiatan", 1],
  ["selesai", "angka", "Finished kegiatan", 2],
  ["jumlah", "angka", "People present", 3],
  ["pagu", "rupiah", "Pagu", 4],
  ["realisasi_sd", "rupiah", "Spending so far", 5],
  ["persen", "persen", "Spending against pagu", 6],
]);

/** @type {View} */
let view = { ...USUAL, ...DATA.awal };

/** What may stand in an address under each name. */
const KNOWN = {
  periode: DATA.periode.map((one) => one.kode),
  kabupaten: ["", ...DATA.kabupaten.map((row) => row[0])],
  angka: SHOWN.map((row) => String(row[0])),
  bahasa: ["id", "en"],
};
