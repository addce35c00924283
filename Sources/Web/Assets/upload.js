// A file beside an agency's evidence: sent in pieces, so that one sees how far it is, and that a break costs one
// piece. Without this script the form sends it whole.

const form = document.querySelector("form[data-upload]");
const told = form.querySelector("[data-told]");
const button = form.querySelector("button");
const pieceBytes = 4 << 20;
const bar = document.createElement("progress");

const size = (bytes) => new Intl.NumberFormat(document.documentElement.lang, {
  style: "unit", unit: bytes < 1e6 ? "kilobyte" : "megabyte", maximumFractionDigits: bytes < 1e6 ? 0 : 1,
}).format(bytes / (bytes < 1e6 ? 1e3 : 1e6));

const wait = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

const tell = (words, isWrong) => {
  told.textContent = words;
  told.classList.toggle("ask", isWrong);
};

class Refused extends Error {}

/// What the server says of the file; throws `Refused` where it is not taken, and all else where the way broke.
async function ask(address, method, headers, body) {
  const token = form.elements.token.value;
  const answer = await fetch(address, {
    method, body, headers: { ...headers, "X-Form-Token": token, "Accept": "application/json" },
  });
  if (answer.status >= 500 && answer.status !== 507 || answer.status === 429) throw new Error(answer.status);
  const isJSON = answer.headers.get("Content-Type")?.startsWith("application/json");
  const said = isJSON ? await answer.json() : {};
  if (answer.status === 409) throw new Error("409");
  if (!answer.ok) throw new Refused(said.message ?? form.dataset.broke);
  return said;
}

async function send(file) {
  const description = JSON.stringify({
    evidence: form.elements.evidence.value, name: file.name, length: file.size,
  });
  // The same again tells where it stopped, also after the page was left.
  const begin = () => ask(form.dataset.upload, "POST", { "Content-Type": "application/json" }, description);
  let state = null;
  let pause = 1_000;
  while (!state?.complete) {
    try {
      if (!state) state = await begin();
      const piece = file.slice(state.offset, state.offset + pieceBytes);
      state = await ask(`${form.dataset.upload}/${state.upload}`, "PATCH",
        { "Content-Type": "application/octet-stream", "Upload-Offset": state.offset }, piece);
      pause = 1_000;
      bar.max = state.length;
      bar.value = state.offset;
      tell(form.dataset.sent.replace("{done}", size(state.offset)).replace("{all}", size(state.length)), false);
    } catch (error) {
      if (error instanceof Refused) throw error;
      tell(form.dataset.broke, true);
      state = null;
      await wait(pause);
      pause = Math.min(2 * pause, 30_000);
    }
  }
}

form.addEventListener("submit", async (event) => {
  const file = form.elements.file.files[0];
  if (!file) return;
  event.preventDefault();
  button.disabled = true;
  bar.value = 0;
  bar.setAttribute("aria-label", form.elements.file.labels[0].textContent.trim());
  told.before(bar);
  const stay = (leaving) => leaving.preventDefault();
  addEventListener("beforeunload", stay);
  try {
    await send(file);
    removeEventListener("beforeunload", stay);
    location.reload();
  } catch (error) {
    tell(error.message, true);
    bar.remove();
  } finally {
    removeEventListener("beforeunload", stay);
    button.disabled = false;
  }
});
