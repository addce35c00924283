// What pages do beyond forms and links. Without it everything works but saving while one types, keys, and offline.
"use strict";

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

class MarkSheet {
  constructor(form) {
    this.form = form;
    this.state = form.querySelector("[data-state]");
    this.told = form.querySelector("[data-saved]");
    this.waiting = null;
    this.isSaving = false;
    this.isChanged = false;
    form.addEventListener("input", () => this.changed());
    form.addEventListener("submit", () => { this.isChanged = false; });
    addEventListener("beforeunload", (event) => { if (this.isChanged) event.preventDefault(); });
    form.addEventListener("keydown", (event) => this.key(event));
  }

  changed() {
    this.isChanged = true;
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => this.save(), 700);
  }

  async save() {
    if (this.isSaving) return this.changed();
    this.isSaving = true;
    this.isChanged = false;
    try {
      const answer = await fetch(this.form.dataset.draft, {
        method: "PUT",
        headers: { "Accept": "application/json", "X-Form-Token": this.form.elements.token.value },
        body: new URLSearchParams(new FormData(this.form)),
      });
      await this.answered(answer);
    } catch {
      this.isChanged = true;
      this.tell(this.form.dataset.unsaved, true);
      this.waiting = setTimeout(() => this.save(), 5_000);
    } finally {
      this.isSaving = false;
    }
  }

  async answered(answer) {
    // Saved elsewhere meanwhile: the server shows both.
    if (answer.status === 409) return this.form.requestSubmit(this.form.querySelector("[value=save]"));
    const said = (answer.headers.get("Content-Type") ?? "").startsWith("application/json")
      ? await answer.json() : {};
    if (!answer.ok) return this.tell(said.message ?? this.form.dataset.unsaved, true);
    this.form.elements.version.value = said.version;
    this.state.className = `state ${said.state}`;
    this.state.textContent = said.stateWords;
    this.tell(said.saved, false);
    for (const part of this.form.querySelectorAll("[data-counts]")) {
      part.textContent = said.counts?.[part.dataset.counts] ?? "";
    }
    this.showExposure();
  }

  tell(words, isWrong) {
    this.told.textContent = words ?? "";
    this.told.classList.toggle("ask", isWrong);
  }

  async showExposure() {
    const place = document.getElementById("exposure");
    if (!place?.querySelector(".waits")) return;
    const answer = await fetch(place.dataset.address);
    if (answer.ok) place.innerHTML = await answer.text();
  }

  // Digits give marks to the question in which the reader is, arrows go on to others; nothing happens while
  // somebody writes.
  key(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const question = event.target.closest("fieldset.question");
    if (event.key === "?" && !event.target.matches("textarea, input:not([type])")) {
      document.getElementById("keys")?.showModal?.();
      return event.preventDefault();
    }
    if (!question || event.target.matches("textarea, input:not([type])")) return;
    const give = (value) => {
      const button = question.querySelector(`input[type=radio][value="${value}"]`);
      if (!button) return;
      button.checked = true;
      button.focus();
      this.form.dispatchEvent(new Event("input", { bubbles: true }));
      event.preventDefault();
    };
    if (/^[0-9]$/.test(event.key)) give(event.key === "0" ? "10" : event.key);
    else if (event.key === "a" || event.key === "-") give("-");
    else if (event.key === "h" || event.key === "," || event.key === ".") {
      question.querySelector("input[type=checkbox]")?.click();
      event.preventDefault();
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      const all = [...this.form.querySelectorAll("fieldset.question")];
      const next = all[all.indexOf(question) + (event.key === "ArrowDown" ? 1 : -1)];
      const target = next?.querySelector("input:checked") ?? next?.querySelector("input");
      if (!target) return;
      target.focus();
      next.scrollIntoView({ block: "nearest" });
      event.preventDefault();
    }
  }
}

const form = document.getElementById("marks");
if (form) new MarkSheet(form);
