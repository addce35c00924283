// A live round: its page follows the chair, and its clock is the server's.
const started = performance.now();
let serverThen = Number(document.documentElement.dataset.now);
let floor = document.getElementById("floor");
let ticking = null;
let isLeaving = false;
// In the last seconds marks go by themselves: early enough to arrive, and not those of the whole hall at once.
const ending = 3_000 + Math.random() * 2_000;
const marks = document.getElementById("marks");
// A form that moves the order leads to the new state by itself.
addEventListener("beforeunload", () => {
  isLeaving = true;
  setTimeout(() => { isLeaving = false; }, 5_000);
});

const left = (until) => until - serverThen - (performance.now() - started);

// The time that is left, by the server's clock, wherever the device's stands.
function count() {
  clearInterval(ticking);
  for (const told of floor.querySelectorAll("[data-ending]")) told.hidden = false;
  floor.querySelector("[data-sent]").hidden = !marks || sessionStorage.sentByItself !== marks.dataset.draft;
  const timer = floor.querySelector("[data-until]");
  if (!timer) return;
  const until = Number(timer.dataset.until);
  if (left(until) <= 0) return;
  ticking = setInterval(() => {
    const seconds = Math.max(0, Math.ceil(left(until) / 1_000));
    timer.textContent = seconds > 0
      ? `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}` : timer.dataset.over;
    if (left(until) < ending) marks?.dispatchEvent(new Event("ending"));
    if (seconds > 0) return;
    clearInterval(ticking);
    // The hall does not ask all at once.
    setTimeout(again, 300 + Math.random() * 1_500);
  }, 250);
}

// Asks how things stand. Where only the time is another, what somebody writes stays under her hands.
async function again() {
  if (isLeaving) return;
  try {
    const answer = await fetch(location.href);
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const fresh = page.getElementById("floor");
    if (isLeaving) return;
    if (!answer.ok || !fresh || fresh.dataset.shown !== floor.dataset.shown) return location.reload();
    serverThen = Number(page.documentElement.dataset.now) - (performance.now() - started);
    floor.replaceWith(fresh);
    floor = fresh;
    count();
  } catch {
    floor.querySelector("[data-lost]").hidden = false;
  }
}

function follow() {
  const source = new EventSource(floor.dataset.events);
  source.addEventListener("message", ({ data }) => {
    floor.querySelector("[data-lost]").hidden = true;
    if (data !== floor.dataset.number) again();
  });
  source.addEventListener("error", () => {
    floor.querySelector("[data-lost]").hidden = false;
    // A browser gives up where the server refused; it is asked again all the same.
    if (source.readyState === EventSource.CLOSED) setTimeout(follow, 5_000 + Math.random() * 5_000);
  });
  addEventListener("pagehide", () => source.close(), { once: true });
}

count();
follow();
