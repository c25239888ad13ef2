const store = "ziping-opened";

/** Keeps a file for the page that is about to be loaded, which is to open it. */
export async function keepFile(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  await caches.delete(store);
  const kept = await caches.open(store);
  await kept.put(urlOf(name), new Response(bytes));
}

/** Null where the browser has thrown it away. */
export async function keptFile(name: string): Promise<Uint8Array | null> {
  const response = await caches.match(urlOf(name), { cacheName: store });
  return response ? new Uint8Array(await response.arrayBuffer()) : null;
}

function urlOf(name: string): string {
  return `/opened/${encodeURIComponent(name)}`;
}
