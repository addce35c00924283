// Pages for where there is no network. It runs only where somebody keeps her entries on the device.
"use strict";

const PAGES = "pages";
// A network that says nothing for so long is none, where a copy is at hand.
const PATIENCE = 5_000;

addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil(clients.claim()));

addEventListener("fetch", (event) => {
  const { request } = event;
  const { pathname } = new URL(request.url);
  const isPage = request.mode === "navigate" || ["style", "script"].includes(request.destination);
  if (request.method === "GET" && isPage) event.respondWith(answer(request, new URL(request.url)));
  if (request.method === "PUT" && pathname.endsWith("/draft")) event.respondWith(saving(event, pathname));
});

// What was just saved stands on the kept pages as well, so that nobody goes on from an older version.
async function saving(event, pathname) {
  const answer = await fetch(event.request);
  if (answer.ok) event.waitUntil(refresh([pathname.replace(/\/draft$/, ""), "/entries"]).catch(() => {}));
  return answer;
}

async function refresh(paths) {
  const pages = await caches.open(PAGES);
  for (const path of paths) {
    if (!(await pages.match(path))) continue;
    const fresh = await fetch(path);
    if (fresh.ok && !fresh.redirected) await pages.put(path, fresh);
  }
}

async function answer(request, { pathname, search }) {
  const path = pathname === "/" ? "/entries" : pathname;
  const kept = await caches.match(path, { cacheName: PAGES });
  const late = new Promise((_, fail) => { if (kept) setTimeout(fail, PATIENCE); });
  try {
    const fresh = await Promise.race([fetch(request), late]);
    // Whoever comes here is not signed in any more, and her entries do not stay.
    if (path === "/sign-in") await caches.delete(PAGES);
    else if (kept && fresh.ok && fresh.type === "basic" && !fresh.redirected && search === "") {
      await (await caches.open(PAGES)).put(path, fresh.clone());
    }
    return fresh;
  } catch {
    return kept ?? (await caches.match("/offline", { cacheName: PAGES })) ?? Response.error();
  }
}
