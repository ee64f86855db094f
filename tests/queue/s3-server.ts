import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export interface S3Server {
  readonly endpoint: string;
  /** By bucket and key. */
  readonly objects: Map<string, string>;
  /** How often each was written. */
  readonly writes: Map<string, number>;
  close(): Promise<void>;
}

const KEYS_A_PAGE = 2;

/** A small store that speaks as much of S3 as results need: PUT, HEAD, GET and lists, of those alone who sign. Each tenth write finds it busy. */
export async function startS3(accessKeyId: string): Promise<S3Server> {
  const objects = new Map<string, string>();
  const writes = new Map<string, number>();
  let asked = 0;
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const answer = (status: number, body = ""): void => void response.writeHead(status).end(request.method === "HEAD" ? undefined : body);
    const signature = /^AWS4-HMAC-SHA256 Credential=([^/]+)\/\d{8}\/[a-z0-9-]+\/s3\/aws4_request, SignedHeaders=[a-z0-9;-]*host[a-z0-9;-]*, Signature=[0-9a-f]{64}$/;
    if (signature.exec(request.headers.authorization ?? "")?.[1] !== accessKeyId) return answer(403, "<Error><Code>AccessDenied</Code></Error>");
    const url = new URL(request.url ?? "", "http://store");
    const key = decodeURIComponent(url.pathname).slice(1);
    if (url.searchParams.get("list-type") === "2") return answer(200, list(key, url.searchParams));
    if (request.method === "PUT") {
      asked += 1;
      if (asked % 10 === 0) return answer(503, "<Error><Code>SlowDown</Code></Error>");
      objects.set(key, Buffer.concat(chunks).toString("utf8"));
      writes.set(key, (writes.get(key) ?? 0) + 1);
      return answer(200);
    }
    const body = objects.get(key);
    return body === undefined ? answer(404) : answer(200, body);
  }).listen(0, "127.0.0.1");

  function list(bucket: string, query: URLSearchParams): string {
    const prefix = `${bucket}/${query.get("prefix")}`;
    const keys = [...objects.keys()].filter((key) => key.startsWith(prefix)).sort();
    const start = Number(query.get("continuation-token") ?? 0);
    const page = keys.slice(start, start + KEYS_A_PAGE).map((key) => `<Contents><Key>${encodeURIComponent(key.slice(bucket.length + 1))}</Key></Contents>`);
    const next = start + KEYS_A_PAGE < keys.length ? `<NextContinuationToken>${start + KEYS_A_PAGE}</NextContinuationToken>` : "";
    return `<ListBucketResult>${page.join("")}${next}</ListBucketResult>`;
  }

  await once(server, "listening");
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    objects,
    writes,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
