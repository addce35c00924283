// What pages do beyond forms and links. Without it everything works but saving while one types, keys, and offline.
import { Device } from "./device.js";
import { MarkSheet } from "./marks.js";

const started = Date.now();
const serverNow = () => Number(document.documentElement.dataset.now) + (Date.now() - started);

// Times: the server says them in UTC; here they get the reader's own zone beside it.
const zoned = {
  weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", timeZoneName: "short",
};
for (const time of document.querySelectorAll("time[data-time]")) {
  const own = new Date(Number(time.dataset.time)).toLocaleString(document.documentElement.lang, zoned);
  time.textContent = `${own} (${time.textContent})`;
}
for (const time of document.querySelectorAll("time[data-own]")) {
  const own = new Date(Number(time.dataset.own)).toLocaleString(document.documentElement.lang, zoned);
  time.textContent = `(${own})`;
}

// A page whose deadline has passed asks the server how things stand.
for (const time of document.querySelectorAll("time[data-time]")) {
  const left = Number(time.dataset.time) - serverNow();
  if (left > 0 && left < 86_400_000) setTimeout(() => location.reload(), left + 1_000);
}

// A list under other weights follows the hand.
const tries = document.querySelector("form[data-tries]");
let trial = 0;
tries?.addEventListener("input", async (event) => {
  const told = event.target.parentElement.querySelector("output");
  if (told) told.textContent = event.target.value;
  const mine = ++trial;
  await new Promise((resume) => setTimeout(resume, 120));
  if (mine !== trial) return;
  const address = `${tries.action}?${new URLSearchParams(new FormData(tries))}`;
  const answer = await fetch(address).catch(() => null);
  if (!answer?.ok || mine !== trial) return;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const found = page.querySelector(".beside-list table");
  if (found) document.querySelector(".beside-list table").replaceWith(found);
  history.replaceState(null, "", address);
});

// A rubric is looked over while somebody writes it.
const checked = document.querySelector("form[data-checks]");
let look = 0;
checked?.addEventListener("input", async () => {
  const mine = ++look;
  await new Promise((resume) => setTimeout(resume, 500));
  if (mine !== look) return;
  const body = new URLSearchParams(new FormData(checked));
  body.set("do", "check");
  const answer = await fetch(checked.action, { method: "POST", body }).catch(() => null);
  if (!answer?.ok || mine !== look) return;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const found = page.getElementById("check");
  const isUnfolded = document.querySelector("#check details")?.open;
  if (!found) return;
  if (isUnfolded && found.querySelector("details")) found.querySelector("details").open = true;
  document.getElementById("check").replaceChildren(...found.childNodes);
});

// What is being worked out takes its place when it is there.
const again = async () => {
  const answer = await fetch(location.href).catch(() => null);
  const text = answer?.ok ? await answer.text() : "";
  const main = new DOMParser().parseFromString(text, "text/html").querySelector("main");
  if (!main || main.querySelector("[data-again]")) return setTimeout(again, 2_000);
  document.querySelector("main").replaceChildren(...main.childNodes);
};
if (document.querySelector("[data-again]")) setTimeout(again, 1_000);

// What others change, how many have voted, is looked at every few seconds; nothing is typed there.
const follow = async () => {
  setTimeout(follow, 3_000);
  if (document.hidden) return;
  const answer = await fetch(location.href).catch(() => null);
  const page = new DOMParser().parseFromString(answer?.ok ? await answer.text() : "", "text/html");
  const [present, found] = [document, page].map((one) => one.querySelector("[data-follows]"));
  if (found && present.innerHTML !== found.innerHTML) present.replaceChildren(...found.childNodes);
};
if (document.querySelector("[data-follows]")) setTimeout(follow, 3_000);

// A file is read into the field that it fills, chosen or dropped there, and goes up as if it had been typed.
for (const label of document.querySelectorAll("label[data-fills]")) {
  label.hidden = false;
  const choice = label.querySelector("input");
  const field = choice.form.elements[label.dataset.fills];
  const take = async ([file]) => { if (file) field.value = await file.text(); };
  choice.addEventListener("change", () => take(choice.files));
  field.addEventListener("dragover", (event) => event.preventDefault());
  field.addEventListener("drop", (event) => {
    if (event.dataTransfer.files.length === 0) return;
    event.preventDefault();
    take(event.dataTransfer.files);
  });
}

// Arrow keys go from cell to cell of who has what, and the tab key goes past it.
for (const map of document.querySelectorAll("table.map")) {
  const rows = [...map.tBodies[0].rows].map((row) => [...row.querySelectorAll("button")]);
  const steps = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };
  let here = null;
  const stand = (cell) => {
    if (here) here.tabIndex = -1;
    here = cell;
    here.tabIndex = 0;
  };
  for (const cell of rows.flat()) cell.tabIndex = -1;
  const told = location.hash && map.querySelector(`tr[id="${CSS.escape(location.hash.slice(1))}"] button`);
  if (told || rows[0]?.[0]) stand(told || rows[0][0]);
  map.addEventListener("focusin", (event) => { if (event.target.matches("td > button")) stand(event.target); });
  map.addEventListener("keydown", (event) => {
    const step = steps[event.key];
    if (!step || !here || event.ctrlKey || event.altKey || event.metaKey) return;
    const row = rows.findIndex((row) => row.includes(here));
    const next = rows[row + step[0]]?.[rows[row].indexOf(here) + step[1]];
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
}

if (document.getElementById("floor")) import("./live.js");
if (document.querySelector("form[data-entry]")) import("./entry.js");
if (document.querySelector("form[data-upload]")) import("./upload.js");

const device = await Device.open();

const form = document.querySelector("#marks:not([inert] *)");
const sheet = form && new MarkSheet(form, device);
await sheet?.restore();
// The copy that this page itself looks after: it is being written, or chosen between.
const choices = document.querySelectorAll("[data-settles]");
const own = sheet?.isOpen ? sheet.id : choices.length > 0 ? sessionStorage.chosen : undefined;

// What was kept while there was no network goes up from whatever page is open.
let next = null;
const up = async () => {
  clearTimeout(next);
  await device.flush(own);
  const isWaiting = await device.show(own);
  clearTimeout(next);
  next = setTimeout(up, isWaiting ? 5_000 : 30_000);
};
addEventListener("online", up);
await up();

// The choice between two versions is made. What she keeps stays on the device until the server has it.
for (const choice of choices) {
  choice.addEventListener("click", async () => {
    const kept = own && await device.draft(own);
    if (kept?.address !== choice.dataset.settles) return;
    if (!choice.form) return device.drop(own);
    const version = Number(choice.form.elements.version.value);
    await device.put({ ...kept, version, isSending: false, trouble: undefined });
  });
}

document.querySelector("form[data-sign-out]")?.addEventListener("submit", async (event) => {
  event.preventDefault();
  const asks = device.sign?.dataset.loses;
  if (asks && (await device.drafts()).length > 0 && !confirm(asks)) return;
  await device.forget();
  event.target.submit();
});

// A table goes up whole: without a network it waits as it is.
document.querySelector("form.table")?.addEventListener("submit", (event) => {
  if (navigator.onLine) return;
  event.preventDefault();
  event.target.querySelector("[data-told]").textContent = event.target.dataset.offline;
});

const keeping = document.querySelector("[data-pages]");
if (keeping && "serviceWorker" in navigator && "caches" in self) {
  const [button, remove, told] = ["keep", "remove", "told"].map((name) =>
    keeping.querySelector(`[data-${name}]`));
  const show = () => {
    keeping.hidden = false;
    button.hidden = Boolean(device.keptAt);
    remove.hidden = !device.keptAt;
    told.textContent = device.keptAt
      ? keeping.dataset.kept.replace("{time}", device.time(device.keptAt)) : keeping.dataset.hint;
  };
  const keep = async () => {
    try {
      await device.keep(keeping.dataset.pages.split(" "));
      show();
    } catch {
      show();
      // Without a network an older copy is as good as it gets, and it says of when it is.
      if (navigator.onLine) told.textContent = keeping.dataset.failed;
    }
  };
  button.addEventListener("click", keep);
  remove.addEventListener("click", async () => {
    await device.dropPages();
    show();
  });
  show();
  if (device.keptAt) await keep();
}
