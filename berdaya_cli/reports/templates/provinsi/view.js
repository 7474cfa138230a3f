// What is looked at, kept in the address of the page: it can be sent, marked and gone back to.

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

/**
 * Read an address; what is not known in it is left out, and returned beside the view.
 * @param {string} hash
 * @returns {[View, string[]]}
 */
function readAddress(hash) {
  /** @type {View} */
  const found = { ...USUAL, ...DATA.awal };
  const unknown = [];
  for (const [name, value] of new URLSearchParams(hash.replace(/^#/, ""))) {
    if (name === "urut" && /^[a-z_.,-]*$/.test(value)) found.urut = value;
    else if (Object.hasOwn(KNOWN, name) && KNOWN[/** @type {keyof typeof KNOWN} */ (name)].includes(value)) {
      found[/** @type {keyof typeof KNOWN} */ (name)] = value;
    } else unknown.push(value ? `${name}=${value}` : name);
  }
  return [found, unknown];
}

/**
 * Write the address of a view.
 * @param {View} of
 */
function addressOf(of) {
  const said = new URLSearchParams({ periode: of.periode });
  for (const [name, usual] of Object.entries(USUAL)) {
    const value = of[/** @type {keyof typeof USUAL} */ (name)];
    if (value !== usual) said.set(name, value);
  }
  return `#${said}`;
}

/**
 * Look at something else; the page follows its address.
 * @param {Partial<View>} changes
 */
function look(changes) {
  location.hash = addressOf({ ...view, ...changes });
}
