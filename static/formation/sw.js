// Keeps the pages of training that were opened, so that they work again without a connection.
//
// It only ever sees requests of pages under its own folder, and asks nobody but this site. What the build names by its
// content (assets/) is taken from the cache; all else from the network first, so that a page is never older than it must.
// Its version is that of the content (`?v=`): a new one starts a new cache.
const PREFIX = 'litiges-formation-';
const CACHE = PREFIX + (new URL(self.location.href).searchParams.get('v') || '0');

self.addEventListener('install', () => self.skipWaiting());

self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) =>
        Promise.all(
          names.filter((name) => name.startsWith(PREFIX) && name !== CACHE).map((name) => caches.delete(name)),
        ),
      )
      .then(() => self.clients.claim()),
  );
});

// A page tells what it was made of: it was loaded before this worker could see it. The page itself comes last, so that
// what is kept of it is never a part.
self.addEventListener('message', (event) => {
  const urls = (Array.isArray(event.data?.keep) ? event.data.keep : []).filter(isOurs);
  const keepAll = (some) => Promise.all(some.map(keep));
  event.waitUntil(keepAll(urls.filter(isFixed)).then(() => keepAll(urls.filter((url) => !isFixed(url)))));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !isOurs(request.url)) return;
  event.respondWith(isFixed(request.url) ? takeCached(request) : takeFresh(request));
});

function isOurs(url) {
  try {
    return new URL(url, self.location.href).origin === self.location.origin;
  } catch {
    return false;
  }
}

/** True for a file whose name changes with its content. */
function isFixed(url) {
  return /\/assets\/|\.woff2$/.test(new URL(url, self.location.href).pathname);
}

async function keep(url) {
  const cache = await caches.open(CACHE);
  if (isFixed(url) && (await cache.match(url))) return;
  try {
    const response = await fetch(url);
    if (response.ok) await cache.put(url, response);
  } catch {
    // The connection went meanwhile: what is there is there.
  }
}

async function takeCached(request) {
  const cache = await caches.open(CACHE);
  const known = await cache.match(request);
  if (known) return known;
  const response = await fetch(request);
  if (response.ok) await cache.put(request, response.clone());
  return response;
}

async function takeFresh(request) {
  const cache = await caches.open(CACHE);
  try {
    const response = await fetch(request);
    if (response.ok) await cache.put(request, response.clone());
    return response;
  } catch (error) {
    const known = await cache.match(request, { ignoreSearch: true });
    if (known) return known;
    if (request.mode === 'navigate') return tellOffline(cache);
    throw error;
  }
}

/** Said of a page that was never opened here: which ones were. */
async function tellOffline(cache) {
  const pages = (await cache.keys()).map(({ url }) => new URL(url).pathname).filter((path) => path.endsWith('/'));
  const items = pages.map((path) => `<li><a href="${path}">${path}</a></li>`).join('');
  const body = `<!doctype html><html lang="fr"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Hors connexion</title><body style="font-family:system-ui;margin:2rem auto;max-width:40rem;padding:0 1rem">
<main><h1>Vous êtes hors connexion</h1><p>Cette page n’a pas encore été ouverte sur cet appareil. Celles-ci l’ont été
et restent utilisables :</p><ul>${items}</ul></main>`;
  return new Response(body, { status: 503, headers: { 'content-type': 'text/html; charset=utf-8' } });
}
