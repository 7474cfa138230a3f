// What the indicators of the view come to, and how far their targets are reached.

"use strict";

/**
 * List the indicators of the chosen place and fokus; they are of no OPD and no status.
 * @param {Choice} choice
 */
function fillIndicators(choice) {
  const here = placeOf(DATA.kecamatan, choice.kecamatan) ?? -1;
  const fokus = placeOf(DATA.fokus, choice.fokus);
  const rows = periodOf(choice.periode).indikator.filter(
    (line) => line[0] === here && (fokus === undefined || line[1] === fokus),
  );
  const inWords = (/** @type {number} */ value) => (value < 0 ? NOT_REPORTED : text(value));
  /** @type {Column<Attained>[]} */
  const columns = [
    { name: "nama", heading: say("Indicator"), kind: "teks", title: true, value: (line) => line[2] },
    { name: "target", heading: say("Target"), kind: "teks", value: (line) => inWords(line[3]) },
    { name: "ini", heading: say("This period"), kind: "teks", value: (line) => inWords(line[4]) },
    { name: "sd", heading: say("So far"), kind: "teks", value: (line) => inWords(line[5]) },
    { name: "capaian", heading: say("Attained"), kind: "persen", value: (line) => line[6] },
    { name: "keterangan", heading: say("Remarks"), kind: "teks", value: (line) => text(line[7]) },
  ];
  byId("bagian-indikator").hidden = !rows.length || Boolean(choice.opd || choice.status);
  fillTable("indikator", columns, rows, { all: true });
}
