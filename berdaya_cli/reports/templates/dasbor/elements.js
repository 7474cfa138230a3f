// Making parts of the page: every text is set as text, and never read as markup.

"use strict";

const SVG = "http://www.w3.org/2000/svg";

/**
 * Return the part of the page that bears an id.
 * @param {string} id
 * @returns {HTMLElement}
 */
function byId(id) {
  const found = document.getElementById(id);
  if (!found) throw new Error(id);
  return found;
}

/**
 * Make an element with a text or parts in it.
 * @template {keyof HTMLElementTagNameMap} T
 * @param {T} name
 * @param {Record<string, string | number>} [attributes]
 * @param {...(Node | string)} parts
 * @returns {HTMLElementTagNameMap[T]}
 */
function make(name, attributes = {}, ...parts) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  made.append(...parts);
  return made;
}

/**
 * Put options into a choice, and keep it at a value.
 * @param {string} id
 * @param {[string, string][]} options
 * @param {string} value
 */
function choices(id, options, value) {
  const select = /** @type {HTMLSelectElement} */ (byId(id));
  select.replaceChildren(...options.map(([code, said]) => make("option", { value: code }, said)));
  select.value = value;
}

/**
 * A column: its name in addresses, its heading, how its values are written, and its value of a row;
 * `title` makes a value the heading of its row.
 * @template R
 * @typedef {{
 *   name: string, heading: string, kind: "teks" | "angka" | "rupiah" | "persen",
 *   value: (row: R) => Value, title?: boolean, link?: (row: R) => string,
 * }} Column
 */

/** More kecamatan than these stand below each other, not side by side. */
const SIDE_BY_SIDE = 6;

/** So many rows of a table are shown until somebody asks for the others, and so many on paper. */
const ROWS_AT_FIRST = 25;
const ROWS_ON_PAPER = 10;

/**
 * Fill a table: sorted as the address says, with rows of sums below. On paper are its first rows,
 * or of a long table the chosen one alone.
 * @template R
 * @param {string} id
 * @param {Column<R>[]} columns
 * @param {R[]} rows
 * @param {{ below?: R[], all?: boolean, paper?: number }} [also]
 */
function fillTable(id, columns, rows, { below = [], all, paper = ROWS_ON_PAPER } = {}) {
  const [by, down] = order(id);
  const column = columns.find((one) => one.name === by);
  const sorted = column ? [...rows].sort(byValue(column, down)) : rows;
  const shown = all ? sorted : sorted.slice(0, ROWS_AT_FIRST);
  const head = make("tr", { role: "row" }, ...columns.map((one) => heading(id, one, by, down)));
  const body = make("tbody", { role: "rowgroup" });
  const isChosen = (/** @type {R} */ row) => Boolean(/** @type {{ chosen?: boolean }} */ (row).chosen);
  const alone = rows.length > SIDE_BY_SIDE && rows.some(isChosen);
  const onPaper = shown.filter((row, n) => (alone ? isChosen(row) : n < paper));
  body.append(...shown.map((row) => tableRow(columns, row, onPaper.includes(row) ? "" : "lebih")));
  if (rows.length > 1) body.append(...below.map((row) => tableRow(columns, row, "jumlah")));
  byId(id).replaceChildren(make("thead", { role: "rowgroup" }, head), body);
  const rest = rows.length - onPaper.length;
  byId(`${id}-lain`).textContent = rest > 0 ? say("And {n} more on the page.", { n: rest }) : "";
  return shown.length;
}

/**
 * Return by which column a table is sorted, and whether the largest comes first.
 * @param {string} id
 * @returns {[string, boolean]}
 */
function order(id) {
  const own = view.urut.split(",").find((one) => one.startsWith(`${id}.`)) ?? "..";
  const [, name, way] = own.split(".");
  return [name, way === "turun"];
}

/**
 * Return the address of a view in which a table is sorted by a column, the other way round the
 * second time.
 * @param {string} id
 * @param {string} name
 */
function sortBy(id, name) {
  const [by, down] = order(id);
  const others = view.urut.split(",").filter((one) => one && !one.startsWith(`${id}.`));
  const own = by !== name ? [`${id}.${name}.naik`] : down ? [] : [`${id}.${name}.turun`];
  look({ urut: [...others, ...own].join(",") });
}

/**
 * @template R
 * @param {string} id
 * @param {Column<R>} column
 * @param {string} by
 * @param {boolean} down
 */
function heading(id, column, by, down) {
  const button = make("button", { type: "button" }, column.heading);
  button.addEventListener("click", () => {
    sortBy(id, column.name);
    refocus = `#${id} [data-kolom="${column.name}"] button`;
  });
  const sort = by !== column.name ? "none" : down ? "descending" : "ascending";
  const side = column.kind === "teks" ? "" : "kanan";
  return make(
    "th",
    { scope: "col", role: "columnheader", class: side, "aria-sort": sort, "data-kolom": column.name },
    button,
  );
}

/** What gets the focus back once the page is filled anew. */
let refocus = "";

/**
 * Compare rows by a column: what is not reported comes last, whichever way.
 * @template R
 * @param {Column<R>} column
 * @param {boolean} down
 * @returns {(a: R, b: R) => number}
 */
function byValue(column, down) {
  return (a, b) => {
    const [one, other] = [column.value(a), column.value(b)];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    const ordered =
      typeof one === "string" || typeof other === "string"
        ? String(one).localeCompare(String(other), "id", { numeric: true })
        : Number(one > other) - Number(one < other);
    return down ? -ordered : ordered;
  };
}

/**
 * @template R
 * @param {Column<R>[]} columns
 * @param {R} row
 * @param {string} kind
 */
function tableRow(columns, row, kind) {
  const made = make("tr", { role: "row", class: kind });
  if (/** @type {{ chosen?: boolean }} */ (row).chosen) made.setAttribute("aria-current", "true");
  for (const column of columns) {
    const value = column.value(row);
    const said = column.kind === "teks" ? String(value ?? "") : written(value, column.kind);
    const side = column.kind === "teks" ? "" : "kanan";
    const link = kind !== "jumlah" && column.link ? column.link(row) : "";
    const part = link ? make("a", { href: link }, said) : make("span", {}, said);
    made.append(
      column.title
        ? make("th", { scope: "row", role: "rowheader", "data-judul": column.heading }, part)
        : make("td", { role: "cell", class: side, "data-judul": column.heading }, part),
    );
  }
  return made;
}
