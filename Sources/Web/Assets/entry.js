// The form in which an entry is written: it saves while somebody types, counts words, and has always a free row.

const form = document.querySelector("form[data-entry]");
const told = form.querySelector("[data-saved]");
let waiting = null;
let isSaving = false;
let isLeaving = false;

const later = (milliseconds) => {
  clearTimeout(waiting);
  waiting = setTimeout(save, milliseconds);
};

const tell = (words, isWrong) => {
  told.textContent = words;
  told.classList.toggle("ask", isWrong);
};

// MARK: Saving

async function save() {
  if (isSaving) return later(700);
  clearTimeout(waiting);
  waiting = null;
  isSaving = true;
  try {
    const body = new URLSearchParams(new FormData(form));
    const answer = await fetch(form.action, { method: "PUT", body });
    // Saved elsewhere meanwhile: the server shows both.
    if (answer.status === 409) return leave();
    if (!answer.ok) return tell(form.dataset.unsaved, true);
    const said = await answer.json();
    form.elements.version.value = said.version;
    const time = new Date().toLocaleTimeString(document.documentElement.lang);
    tell(said.saved.replace("{time}", time), false);
    document.querySelector("[data-findings]").textContent = said.findings;
    renewPreflight(said.preflight);
    for (const kind of ["said", "told"]) {
      for (const place of form.querySelectorAll(`[data-${kind}]`)) {
        place.textContent = said[kind][place.dataset[kind]] ?? "";
      }
    }
  } catch {
    tell(form.dataset.unsaved, true);
    later(5_000);
  } finally {
    isSaving = false;
  }
}

// What a strict juror makes of it stays folded or open, and where somebody has scrolled to.
const preflight = document.querySelector("[data-preflight]");

function renewPreflight(text) {
  const page = new DOMParser().parseFromString(text, "text/html");
  preflight.replaceChildren(...page.body.childNodes);
}

function leave() {
  isLeaving = true;
  form.requestSubmit();
}

// What the page would lose is asked for before it goes.
addEventListener("beforeunload", (event) => { if (waiting && !isLeaving) event.preventDefault(); });
form.addEventListener("submit", () => {
  isLeaving = true;
  clearTimeout(waiting);
});

// MARK: Counting

const segmenter = new Intl.Segmenter();
const counts = {
  words: (text) => text.split(/\s+/).filter(Boolean).length,
  characters: (text) => [...segmenter.segment(text.trim())].length,
};

function count(label) {
  const place = label?.querySelector("[data-counts]");
  if (!place) return;
  const number = counts[place.dataset.counts](label.control.value);
  place.textContent = place.dataset.says.replace("{count}", number);
  const isOver = place.dataset.limit !== "" && number > Number(place.dataset.limit);
  place.className = isOver ? "ask" : "soft";
}

// MARK: Folding

// On a phone rows are folded but for the free one, and what is written in one is said above it.
const isNarrow = !matchMedia("(min-width: 60rem)").matches;
preflight.closest("details").open = !isNarrow;
if (isNarrow) {
  for (const rows of form.querySelectorAll("[data-rows]")) {
    for (const row of [...rows.children].slice(0, -1)) row.querySelector("details").open = false;
  }
}

// What a finding leads to is open.
const sought = document.getElementById(decodeURIComponent(location.hash.slice(1)));
for (let part = sought?.closest("details"); part; part = part.parentElement.closest("details")) part.open = true;
sought?.scrollIntoView();

function summarise(row) {
  const first = row.querySelector(".fields :is(input, textarea)");
  row.querySelector("[data-summary]").textContent = first.value.trim() || "…";
}

// MARK: Rows

// The free row of each kind as it came, to make another where it is filled.
const blanks = new Map([...form.querySelectorAll("[data-rows]")].map((rows) =>
  [rows, rows.lastElementChild.cloneNode(true)]));

function renew(rows) {
  const kind = rows.dataset.rows;
  const row = blanks.get(rows).cloneNode(true);
  const number = rows.children.length + 1;
  const name = `${kind}.${number}`;
  for (const part of [row, ...row.querySelectorAll("*")]) {
    for (const attribute of ["name", "id", "aria-describedby", "data-said", "data-told"]) {
      const value = part.getAttribute(attribute);
      if (value) part.setAttribute(attribute, value.replace(/(objective|claim|evidence)\.\d+/g, name));
    }
  }
  // A name that no row has.
  const ids = new Set([...rows.querySelectorAll("input[type=hidden]")].map((input) => input.value));
  let free = number;
  while (ids.has(`${kind}-${free}`)) free += 1;
  row.querySelector("input[type=hidden]").value = `${kind}-${free}`;
  row.querySelector("legend").textContent = `${kind}-${free}`;
  row.querySelector("details").open = true;
  rows.append(row);
}

form.addEventListener("input", (event) => {
  count(event.target.closest("label"));
  const rows = event.target.closest("[data-rows]");
  if (rows) summarise(event.target.closest("fieldset.row"));
  if (rows?.lastElementChild.contains(event.target)) renew(rows);
  later(700);
});
