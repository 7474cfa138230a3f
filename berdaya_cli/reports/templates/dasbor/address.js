// What is looked at, kept in the address of the page: it can be sent, marked and gone back to.

"use strict";

/**
 * Read an address; what is not known in it is left out, and returned beside the view.
 * One that says something stands for itself: of what the page opens on it takes the period alone.
 * @param {string} hash
 * @returns {[View, string[]]}
 */
function readAddress(hash) {
  const asked = new URLSearchParams(hash.replace(/^#/, ""));
  const says = [...asked.keys()].some((name) => Object.hasOwn(KNOWN, name));
  /** @type {View} */
  const found = says ? { ...USUAL, periode: DATA.awal.periode } : { ...USUAL, ...DATA.awal };
  const unknown = [];
  for (const [name, value] of asked) {
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

/** So much of an address is repeated to whoever opens it. */
const LONGEST = 120;

/**
 * Return the beginning of a text that anybody may have written, without what turns or hides it.
 * @param {string} said
 */
function plain(said) {
  const shown = said.replace(/[\p{Cc}\p{Cf}]/gu, "");
  return shown.length > LONGEST ? `${shown.slice(0, LONGEST)}\u2026` : shown;
}

/**
 * Say what an address has that is not known.
 * @param {string[]} unknown
 */
function sayUnknown(unknown) {
  byId("tak-dikenal").textContent = unknown.length
    ? say("Not known in this address: {names}. All else of it is shown.", { names: plain(unknown.join(", ")) })
    : "";
}

/**
 * Listen to the choices of a page, by their ids, and to the buttons that every page has.
 * @param {[string, string][]} fields
 */
function listen(fields) {
  for (const [id, name] of fields) {
    byId(id).addEventListener("change", (event) => {
      look({ [name]: /** @type {HTMLSelectElement} */ (event.target).value });
    });
  }
  byId("ulang").addEventListener("click", () => {
    location.hash = addressOf({ ...USUAL, ...DATA.awal, bahasa: view.bahasa });
  });
  byId("bahasa").addEventListener("click", () => look({ bahasa: spoken === 0 ? "en" : "id" }));
  byId("langsung").addEventListener("click", (event) => {
    event.preventDefault();
    byId("isi").focus();
  });
  byId("cetak").addEventListener("click", () => print());
}
