// What this device keeps: marks that the server has not yet, and pages for where there is no network. All of it
// belongs to one person; where another one is signed in it goes, and on signing out as well.

const PAGES = "pages";
const ASSETS = ["/style.css", "/script.js", "/device.js", "/marks.js", "/offline"];

const done = (request) => new Promise((resolve, reject) => {
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => reject(request.error);
});

/** Asks the server; throws where it says nothing for so long that no network is likelier. */
const ask = (address, options) => fetch(address, { signal: AbortSignal.timeout(20_000), ...options });

export class Device {
  /** Empty where the page does not say who is signed in. */
  owner = document.documentElement.dataset.owner ?? "";
  sign = document.getElementById("device");

  static async open() {
    const device = new Device();
    try {
      const opening = indexedDB.open("palmares", 1);
      opening.onupgradeneeded = () => opening.result.createObjectStore("drafts", { keyPath: "address" });
      device.database = await done(opening);
      device.database.onversionchange = () => device.database.close();
    } catch {
      // A browser that keeps nothing: the server alone does.
    }
    if (!device.owner) return device;
    if (localStorage.owner && localStorage.owner !== device.owner) await device.forget();
    localStorage.owner = device.owner;
    return device;
  }

  // MARK: Drafts

  store(mode) { return this.database.transaction("drafts", mode).objectStore("drafts"); }

  async drafts() { return this.database && this.owner ? done(this.store("readonly").getAll()) : []; }

  async draft(address) {
    return this.database && this.owner ? done(this.store("readonly").get(address)) : undefined;
  }

  async put(draft) { if (this.database) await done(this.store("readwrite").put(draft)); }

  async drop(address) { if (this.database) await done(this.store("readwrite").delete(address)); }

  /** Drops what went up; what was added on the way follows upon the new version. */
  async settle(sent, version) {
    const kept = await this.draft(sent.address);
    if (kept?.changed === sent.changed) await this.drop(sent.address);
    else if (kept) await this.put({ ...kept, version });
  }

  get token() { return document.querySelector("input[name=token]")?.value ?? ""; }

  /** Saves a draft on the server; throws where the network is away. */
  async save(draft) {
    return ask(draft.address, {
      method: "PUT",
      headers: { "Accept": "application/json", "X-Form-Token": this.token },
      body: new URLSearchParams([...draft.fields, ["version", draft.version]]),
    });
  }

  /** Sends a ballot whose draft the server has; whether it was taken. */
  async send(draft, version) {
    const answer = await ask(draft.ballot, {
      method: "POST", redirect: "manual", headers: { "X-Form-Token": this.token },
      body: new URLSearchParams([...draft.fields, ["version", version], ["do", "send"]]),
    });
    return answer.type === "opaqueredirect";
  }

  /** Notes what became of a draft, unless it went up or changed meanwhile. */
  async note(draft, what) {
    const kept = await this.draft(draft.address);
    if (kept?.changed === draft.changed) await this.put({ ...kept, ...what });
  }

  /** Takes what waits to the server, but for the page that looks after itself. One tab at a time. */
  async flush(own) {
    await navigator.locks.request("drafts", async () => {
      for (const draft of await this.drafts()) {
        if (draft.address === own || draft.trouble) continue;
        try {
          await this.bring(draft);
        } catch {
          return this.note(draft, { waits: true });
        }
      }
    });
  }

  async bring(draft) {
    const answer = await this.save(draft);
    if (!answer.ok) {
      // Saved elsewhere meanwhile, or refused: its page shows both, or says why.
      return this.note(draft, { waits: true, trouble: answer.status === 409 ? "collides" : "refused" });
    }
    const { version } = await answer.json();
    if (draft.isSending && !(await this.send(draft, version))) {
      return this.note(draft, { version, isSending: false, waits: true, trouble: "refused" });
    }
    await this.settle(draft, version);
  }

  /** The sign of what the server does not have; whether there is something. */
  async show(own) {
    if (!this.sign) return false;
    const waiting = (await this.drafts()).filter((draft) => draft.waits && draft.address !== own);
    const lines = ["waits", "sends", "collides", "refused"].map((kind) => {
      const drafts = waiting.filter((draft) =>
        kind === (draft.trouble ?? (draft.isSending ? "sends" : "waits")));
      if (drafts.length === 0) return null;
      const line = document.createElement("p");
      line.append(this.sign.dataset[kind]);
      for (const [number, draft] of drafts.entries()) {
        const link = document.createElement("a");
        [link.href, link.textContent] = [draft.page, draft.title];
        line.append(number === 0 ? " " : ", ", link);
        if (kind === "refused") line.append(" ", this.discarding(draft, own));
      }
      return line;
    });
    this.sign.replaceChildren(...lines.filter(Boolean));
    this.sign.hidden = waiting.length === 0;
    return waiting.length > 0;
  }

  /** What the server will never take need not stay for ever. */
  discarding(draft, own) {
    const button = document.createElement("button");
    [button.type, button.className, button.textContent] = ["button", "quiet", this.sign.dataset.discard];
    button.addEventListener("click", async () => {
      if (!confirm(this.sign.dataset.discards)) return;
      await this.drop(draft.address);
      await this.show(own);
    });
    return button;
  }

  // MARK: Pages

  /** When pages were last kept, in milliseconds; `0`: they are not. */
  get keptAt() { return Number(localStorage.kept ?? 0); }

  time(milliseconds) {
    return new Date(milliseconds).toLocaleTimeString(document.documentElement.lang, { timeStyle: "short" });
  }

  async keep(addresses) {
    await navigator.serviceWorker.register("/worker.js");
    const pages = await caches.open(PAGES);
    const wanted = [...ASSETS, "/entries", ...addresses];
    for (const address of wanted) {
      const answer = await ask(address);
      if (!answer.ok || answer.redirected) throw new Error(address);
      await pages.put(address, answer);
    }
    for (const page of await pages.keys()) {
      if (!wanted.includes(new URL(page.url).pathname)) await pages.delete(page);
    }
    localStorage.kept = String(Date.now());
  }

  async dropPages() {
    localStorage.removeItem("kept");
    if ("caches" in self) await caches.delete(PAGES);
    for (const worker of (await navigator.serviceWorker?.getRegistrations()) ?? []) await worker.unregister();
  }

  /** Removes all that this device keeps. */
  async forget() {
    await this.dropPages();
    if (this.database) await done(this.store("readwrite").clear());
    localStorage.clear();
  }
}
