// What this device keeps: marks that the server has not yet, and pages for where there is no network. All of it
// belongs to one person; where another one is signed in it goes, and on signing out as well.
//
// Each page that is marked in keeps a copy of its own, so that two of them without a network both stay. A copy belongs to
// the page that holds its lock; whoever finds the lock free may take the copy on.

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
      const opening = indexedDB.open("palmares", 2);
      opening.onupgradeneeded = () => {
        if (opening.oldVersion === 1) opening.result.deleteObjectStore("drafts");
        opening.result.createObjectStore("drafts", { keyPath: "id" });
      };
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

  /** Of all entries and pages, the oldest first. */
  async drafts() {
    const drafts = this.database && this.owner ? await done(this.store("readonly").getAll()) : [];
    return drafts.sort((a, b) => a.changed - b.changed);
  }

  async draft(id) {
    return this.database && this.owner ? done(this.store("readonly").get(id)) : undefined;
  }

  async put(draft) { if (this.database) await done(this.store("readwrite").put(draft)); }

  async drop(id) { if (this.database) await done(this.store("readwrite").delete(id)); }

  /** Makes a copy this page's own for as long as the page lives; whether no other page has it. */
  own(id) {
    // A page that is just being left lets go of it in a moment.
    const options = { signal: AbortSignal.timeout(500) };
    return new Promise((resolve) => {
      navigator.locks.request(`draft ${id}`, options, () => {
        resolve(true);
        return new Promise(() => {});
      }).catch(() => resolve(false));
    });
  }

  /** The copy of a draft that no page has any more, now this page's own: first one to choose about, else the last. */
  async take(address) {
    const copies = (await this.drafts()).filter((draft) => draft.address === address).reverse();
    copies.sort((a, b) => Boolean(b.trouble) - Boolean(a.trouble));
    for (const copy of copies) if (await this.own(copy.id)) return copy;
    return undefined;
  }

  /** Drops what went up; what was added on the way follows upon the new version. */
  async settle(sent, version) {
    const kept = await this.draft(sent.id);
    if (kept?.changed === sent.changed) await this.drop(sent.id);
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
    const kept = await this.draft(draft.id);
    if (kept?.changed === draft.changed) await this.put({ ...kept, ...what });
  }

  /** Takes what waits to the server, but for what an open page looks after. One tab at a time. */
  async flush(chosen) {
    await navigator.locks.request("drafts", async () => {
      for (const draft of await this.drafts()) {
        if (draft.id === chosen || draft.trouble) continue;
        try {
          await navigator.locks.request(`draft ${draft.id}`, { ifAvailable: true }, async (lock) => {
            // Who had it may have brought it up meanwhile.
            const kept = lock && await this.draft(draft.id);
            if (kept) await this.bring(kept);
          });
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
    const all = (await this.drafts()).filter((draft) => draft.waits);
    const waiting = all.filter((draft) => draft.id !== own);
    const isTwice = ({ address }) => all.filter((draft) => draft.address === address).length > 1;
    const kindOf = (draft) =>
      draft.trouble ?? (isTwice(draft) ? "twice" : draft.isSending ? "sends" : "waits");
    const lines = ["waits", "sends", "twice", "collides", "refused"].map((kind) => {
      // Two copies of one entry are one line, but for those that she may discard.
      const drafts = waiting.filter((draft) => kindOf(draft) === kind).filter((draft, place, those) =>
        kind === "refused" || those.findIndex(({ address }) => address === draft.address) === place);
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
      await this.drop(draft.id);
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
