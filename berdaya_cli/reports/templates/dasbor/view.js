// What can be looked at (address.js keeps it in the address of the page).

"use strict";

/**
 * @typedef {Choice & { angka: string, bahasa: string, urut: string }} View
 */

/** Where a view has something else than this, its address says so. */
const USUAL = { kecamatan: "", fokus: "", status: "", opd: "", angka: "kegiatan", bahasa: "id", urut: "" };

/** The figures that a map can show, and how each is written. */
const SHOWN = /** @type {const} */ ([
  ["kegiatan", "angka", "Kegiatan"],
  ["selesai", "angka", "Finished kegiatan"],
  ["jumlah", "angka", "People present"],
  ["perempuan", "angka", "Women among them"],
  ["pagu", "rupiah", "Pagu"],
  ["realisasi_sd", "rupiah", "Spending so far"],
  ["persen", "persen", "Spending against pagu"],
]);

/** @type {View} */
let view = { ...USUAL, ...DATA.awal };

/** What may stand in an address under each name. */
const KNOWN = {
  periode: DATA.periode.map((one) => one.kode),
  kecamatan: ["", ...DATA.kecamatan.map((row) => row[0])],
  fokus: ["", ...DATA.fokus.map((row) => row[0])],
  status: ["", NO_STATUS, ...DATA.status.map((row) => row[0])],
  opd: ["", ...DATA.lembaga.map((row) => row[0])],
  angka: SHOWN.map((row) => String(row[0])),
  bahasa: ["id", "en"],
};
