// The map: each kecamatan in a shade of one hue by the chosen figure.

"use strict";

/**
 * Colour the map by the chosen figure.
 * @param {Map<string, Record<string, Value>>} byPlace the figures of each kecamatan that has any
 * @param {Set<string>} pilots
 */
function drawMap(byPlace, pilots) {
  const [, kind, title] = shownFigure();
  const values = [...byPlace.values()].map((found) => found[view.angka]);
  const amounts = values.flatMap((value) => (typeof value === "number" || typeof value === "bigint" ? [BigInt(value)] : []));
  const largest = amounts.reduce((most, value) => (value > most ? value : most), 0n);
  const step = kind === "persen" ? 2500n : stepOf(largest);
  for (const [kode, name] of DATA.kecamatan) {
    const area = document.querySelector(`[data-kecamatan="${CSS.escape(kode)}"]`);
    if (!area) continue;
    const found = byPlace.get(kode);
    const value = found ? found[view.angka] : null;
    const said = found ? written(value, kind) : say("no pilot");
    const known = typeof value === "number" || typeof value === "bigint";
    const shade = !found ? "luar" : known ? `k${shadeOf(value, step)}` : "arsir";
    area.setAttribute("class", `${shade}${pilots.has(kode) ? " pilot" : ""}`);
    if (view.kecamatan === kode) area.setAttribute("aria-current", "true");
    else area.removeAttribute("aria-current");
    area.setAttribute("href", addressOf({ ...view, kecamatan: view.kecamatan === kode ? "" : kode }));
    area.setAttribute("aria-label", `${name}: ${say(title)} ${said}`);
    const label = document.querySelector(`[data-tulisan="${CSS.escape(kode)}"]`);
    label?.setAttribute("class", `${found ? "isi" : ""}${shade === `k${SHADES}` ? " gelap" : ""}`);
    const shown = label?.querySelector(".nilai");
    if (!shown) continue;
    shown.textContent = found ? shortened(value, kind) : "";
    shown.classList.toggle("panjang", shown.textContent.length > SHORT);
  }
  byId("judul-angka").textContent = `: ${say(title)}`;
  byId("tanpa-pilot").textContent = pilots.size ? "" : say("No kecamatan was a pilot on that day yet.");
  legend(step, kind, largest, [...byPlace.values()].some((found) => typeof found[view.angka] === "string"));
}

/** Return the figure that the map shows: its name, how it is written, its title. */
function shownFigure() {
  return SHOWN.find((row) => row[0] === view.angka) ?? SHOWN[0];
}
