import { X509Certificate, createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { generate } from "selfsigned";
import { cache } from "./cache";

export interface Certificate {
  readonly key: string;
  readonly cert: string;
  /** By which a browser can be told to accept it, and no other. */
  readonly fingerprint: string;
}

const folder = path.join(cache, "certificate");
const day = 24 * 60 * 60 * 1000;

/** For localhost; made once and kept, so that a browser has to be told only once. */
export async function certificate(): Promise<Certificate> {
  const files = { key: path.join(folder, "key.pem"), cert: path.join(folder, "cert.pem") };
  if (!existsSync(files.cert) || hasExpired(readFileSync(files.cert, "utf8"))) {
    const pems = await generate([{ name: "commonName", value: "localhost" }], {
      keySize: 2048,
      notAfterDate: new Date(Date.now() + 365 * day),
      extensions: [{ name: "subjectAltName", altNames: [{ type: 2, value: "localhost" }] }],
    });
    mkdirSync(folder, { recursive: true });
    writeFileSync(files.key, pems.private);
    writeFileSync(files.cert, pems.cert);
  }
  const cert = readFileSync(files.cert, "utf8");
  return { key: readFileSync(files.key, "utf8"), cert, fingerprint: fingerprintOf(cert) };
}

function hasExpired(cert: string): boolean {
  return Date.parse(new X509Certificate(cert).validTo) < Date.now() + day;
}

function fingerprintOf(cert: string): string {
  const { publicKey } = new X509Certificate(cert);
  const bytes = publicKey.export({ type: "spki", format: "der" });
  return createHash("sha256").update(bytes).digest("base64");
}
