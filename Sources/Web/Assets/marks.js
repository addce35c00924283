// The form for marks: it saves while somebody writes, keeps on the device what the server has not, and has keys.

export class MarkSheet {
  constructor(form, device) {
    [this.form, this.device] = [form, device];
    this.address = form.dataset.draft;
    this.id = crypto.randomUUID();
    device.own(this.id);
    this.state = form.querySelector("[data-state]");
    this.told = form.querySelector("[data-saved]");
    this.waiting = null;
    this.isSaving = false;
    this.isSending = false;
    this.isEnding = false;
    this.edited = Date.now();
    form.addEventListener("input", () => this.changed());
    form.addEventListener("submit", (event) => this.submitted(event));
    form.addEventListener("ending", () => this.end());
    form.addEventListener("keydown", (event) => this.key(event));
    addEventListener("online", () => this.waiting && this.save());
    addEventListener("pagehide", () => this.waiting && this.save());
    // A browser that keeps nothing loses what is not on the server.
    addEventListener("beforeunload", (event) => {
      if (!device.database && this.waiting) event.preventDefault();
    });
    this.keys = document.getElementById("keys");
    const opener = form.querySelector("[data-keys]");
    opener?.removeAttribute("hidden");
    opener?.addEventListener("click", () => this.keys.showModal());
  }

  get isOpen() { return !this.form.querySelector("fieldset.all").disabled; }

  /** Whether something was given since the page came, also before this script was there. */
  get isTouched() {
    return [...this.form.elements].some((control) => {
      if (["radio", "checkbox"].includes(control.type)) return control.checked !== control.defaultChecked;
      return control.matches("textarea, input:not([type])") && control.value !== control.defaultValue;
    });
  }

  // MARK: What the device keeps

  /** What the form says, as the device keeps it. */
  draft() {
    const fields = [...new FormData(this.form)].filter(([name]) => name !== "token" && name !== "version");
    return {
      id: this.id, address: this.address, ballot: this.form.getAttribute("action"), page: location.pathname,
      title: document.querySelector("h1").textContent, version: Number(this.form.elements.version.value),
      fields, isSending: this.isSending, changed: this.edited,
    };
  }

  /** Shows what this device kept and the server has not. Where she writes already, it waits beside. */
  async restore() {
    if (!this.isOpen) return;
    const kept = await this.device.take(this.address);
    const isTouched = this.isTouched;
    if (isTouched && !this.waiting) this.changed();
    if (!kept || isTouched) return;
    [this.id, this.edited] = [kept.id, kept.changed];
    const given = new Map(kept.fields);
    for (const control of this.form.elements) {
      if (!control.name || control.type === "hidden" || control.type === "submit") continue;
      if (control.type === "radio") control.checked = given.get(control.name) === control.value;
      else if (control.type === "checkbox") control.checked = given.has(control.name);
      else control.value = given.get(control.name) ?? "";
    }
    this.form.elements.version.value = kept.version;
    this.isSending = kept.isSending;
    await this.save();
  }

  // MARK: What the server has

  changed() {
    // What was to be sent was another ballot.
    this.isSending = this.isEnding = false;
    this.edited = Math.max(Date.now(), this.edited + 1);
    this.keep().catch(() => {});
    this.later(700);
  }

  later(milliseconds) {
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => this.save(), milliseconds);
  }

  async keep() {
    const draft = this.draft();
    await this.device.put(draft);
    return draft;
  }

  /** Whether the server has it. */
  async save() {
    if (this.isSaving) return this.later(700);
    clearTimeout(this.waiting);
    this.waiting = null;
    this.isSaving = true;
    const draft = this.draft();
    try {
      await this.device.put(draft).catch(() => {});
      const answer = await this.device.save(draft);
      if (!(await this.answered(answer))) return false;
      if (draft.isSending && this.isSending) return this.send();
      await this.device.settle(draft, Number(this.form.elements.version.value)).catch(() => {});
      this.showExposure().catch(() => {});
      return true;
    } catch {
      await this.device.note(draft, { waits: true }).catch(() => {});
      this.tell(this.isSending ? this.form.dataset.sends : this.form.dataset.unsaved, true);
      this.later(5_000);
      return false;
    } finally {
      this.isSaving = false;
    }
  }

  async answered(answer) {
    // Saved elsewhere meanwhile: the server shows both.
    if (answer.status === 409) {
      this.isLeaving = true;
      await this.device.put({ ...this.draft(), waits: true, trouble: "collides" }).catch(() => {});
      sessionStorage.chosen = this.id;
      this.form.requestSubmit(this.form.querySelector("[value=save]"));
      return false;
    }
    const said = (answer.headers.get("Content-Type") ?? "").startsWith("application/json")
      ? await answer.json() : {};
    if (!answer.ok) {
      this.tell(said.message ?? this.form.dataset.unsaved, true);
      return false;
    }
    this.form.elements.version.value = said.version;
    this.state.className = `state ${said.state}`;
    this.state.textContent = said.stateWords;
    this.tell(said.saved.replace("{time}", this.device.time(Date.now())), false);
    for (const part of this.form.querySelectorAll("[data-counts]")) {
      part.textContent = said.counts[part.dataset.counts] ?? "";
    }
    const missing = this.form.querySelector("[data-missing]");
    missing.textContent = said.missing;
    missing.hidden = said.missing === "";
    return true;
  }

  tell(words, isWrong) {
    if (!this.told) return;
    this.told.textContent = words ?? "";
    this.told.classList.toggle("ask", isWrong);
  }

  async showExposure() {
    const place = document.getElementById("exposure");
    if (!place?.querySelector(".waits")) return;
    const answer = await fetch(place.dataset.address);
    if (answer.ok) place.innerHTML = await answer.text();
  }

  // MARK: Sending

  async submitted(event) {
    if (this.isLeaving) return;
    event.preventDefault();
    const open = this.unanswered();
    const isSent = event.submitter?.value === "send";
    if (isSent && open) {
      this.tell(this.form.querySelector("[data-missing]").textContent, true);
      return open.querySelector("input").focus();
    }
    this.isSending = isSent;
    await this.save();
  }

  /** The server has the draft: it becomes a ballot by a form, which shows what becomes of it. */
  send() {
    this.isLeaving = true;
    sessionStorage.removeItem("chosen");
    this.device.drop(this.id).then(() =>
      this.form.requestSubmit(this.form.querySelector("[value=send]")));
    return true;
  }

  /** Sends what is complete and was not sent, because the time of a presentation is nearly over. */
  async end() {
    const isUnsent = this.waiting || this.state.matches(".draft, .changed");
    if (this.isEnding || this.isSaving || !this.isOpen || !isUnsent || this.unanswered()) return;
    this.isEnding = true;
    if (!(await this.save())) return;
    const draft = this.draft();
    if (!(await this.device.send(draft, draft.version).catch(() => false))) return;
    await this.device.drop(this.id).catch(() => {});
    sessionStorage.sentByItself = this.address;
    location.reload();
  }

  unanswered() {
    return [...this.form.querySelectorAll("fieldset.question")].find((question) =>
      !question.querySelector("input[type=radio]:checked, .marks input:not([type]):not(:placeholder-shown)"));
  }

  // MARK: Keys

  // They act while the reader is in the marks and does not write (WCAG 2.2, 2.1.4): digits give marks to the
  // question in which she is, arrows go on to others.
  key(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.matches("textarea, input:not([type])")) return;
    const question = event.target.closest("fieldset.question");
    const act = this.action(event.key, question);
    if (!act) return;
    event.preventDefault();
    act();
  }

  action(key, question) {
    if (key === "?") return () => this.keys?.showModal();
    if (key === "n" || key === "p") {
      const link = document.querySelector(key === "n" ? "a[rel=next]" : "a[rel=prev]");
      return link && (async () => {
        if (this.waiting) await this.save();
        location.assign(link.href);
      });
    }
    if (!question) return null;
    if (/^[0-9]$/.test(key)) return this.giving(question, key === "0" ? ["10", "0"] : [key]);
    if (key === "a" || key === "-") return this.giving(question, ["-"]);
    if (key === "h" || key === "," || key === ".") {
      const half = question.querySelector("input[type=checkbox]");
      return half && (() => half.click());
    }
    if (key === "ArrowDown") return this.going(question, 1);
    if (key === "ArrowUp") return this.going(question, -1);
    return null;
  }

  giving(question, values) {
    const button = values.map((value) => question.querySelector(`input[type=radio][value="${value}"]`))
      .find(Boolean);
    return button && (() => {
      button.checked = true;
      button.focus();
      this.form.dispatchEvent(new Event("input", { bubbles: true }));
    });
  }

  going(question, step) {
    const all = [...this.form.querySelectorAll("fieldset.question")];
    const next = all[all.indexOf(question) + step];
    const target = next?.querySelector("input:checked") ?? next?.querySelector("input");
    return target && (() => {
      target.focus();
      next.scrollIntoView({ block: "nearest" });
    });
  }
}
