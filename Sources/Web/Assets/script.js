// What pages do beyond forms and links. Without it everything works but saving while one types, keys, and offline.
import { Device } from "./device.js";
import { MarkSheet } from "./marks.js";

const started = Date.now();
const serverNow = () => Number(document.documentElement.dataset.now) + (Date.now() - started);

// Times: the server says them in UTC; here they get the reader's own zone beside it.
for (const time of document.querySelectorAll("time[data-time]")) {
  const language = document.documentElement.lang;
  const own = new Date(Number(time.dataset.time)).toLocaleString(language, {
    weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", timeZoneName: "short",
  });
  time.textContent = `${own} (${time.textContent})`;
}

// A page whose deadline has passed asks the server how things stand.
for (const time of document.querySelectorAll("time[data-time]")) {
  const left = Number(time.dataset.time) - serverNow();
  if (left > 0 && left < 86_400_000) setTimeout(() => location.reload(), left + 1_000);
}

// A file is read into the field that it fills, and goes up as if it had been typed there.
for (const label of document.querySelectorAll("label[data-fills]")) {
  label.hidden = false;
  label.querySelector("input").addEventListener("change", async ({ target }) => {
    const [file] = target.files;
    if (file) target.form.elements[label.dataset.fills].value = await file.text();
  });
}

if (document.getElementById("floor")) import("./live.js");

const device = await Device.open();

const form = document.getElementById("marks");
const sheet = form && new MarkSheet(form, device);
await sheet?.restore();
// The draft that this page itself looks after: it is being written, or chosen between.
const own = sheet?.isOpen ? sheet.address : document.querySelector("[data-settles]")?.dataset.settles;

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

// The choice between two versions is made: what this device kept of its own is in it.
for (const choice of document.querySelectorAll("[data-settles]")) {
  choice.addEventListener("click", () => device.drop(choice.dataset.settles));
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
