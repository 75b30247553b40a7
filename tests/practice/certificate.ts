import { createHash, X509Certificate } from "node:crypto";
import { generate } from "selfsigned";

export interface Certificate {
  readonly key: string;
  readonly cert: string;
  /** SHA-256 of the public key, base64: what Chromium's `--ignore-certificate-errors-spki-list` takes. */
  readonly spki: string;
}

/** A certificate for LinkedIn's host that nobody but a browser told of `spki` accepts. */
export async function makeCertificate(): Promise<Certificate> {
  const pems = await generate([{ name: "commonName", value: "www.linkedin.com" }], {
    keyType: "ec",
    algorithm: "sha256",
    extensions: [
      {
        name: "subjectAltName",
        altNames: [
          { type: 2, value: "www.linkedin.com" },
          { type: 7, ip: "127.0.0.1" },
        ],
      },
    ],
  });
  const der = new X509Certificate(pems.cert).publicKey.export({ type: "spki", format: "der" });
  return {
    key: pems.private,
    cert: pems.cert,
    spki: createHash("sha256").update(der).digest("base64"),
  };
}
