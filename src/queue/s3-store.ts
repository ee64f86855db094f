import { createHash } from "node:crypto";
import type { AwsClient } from "aws4fetch";
import { firstLine } from "../batch/error-line.js";
import type { ErrorLine } from "../batch/error-line.js";
import { ERROR_LOG } from "../batch/error-log.js";
import { resultName } from "../batch/result-name.js";
import { GoujiError } from "../model/errors.js";
import type { Lang } from "../render/wording.js";
import type { QueueStore } from "./queue-store.js";
import { queueWordingFor } from "./queue-wording.js";
import { listKeys } from "./s3-list.js";

export interface S3StoreOptions {
  /** `s3://bucket/prefix` */
  readonly address: string;
  /** Of a store that is not Amazon's: `https://host:port`. */
  readonly endpoint: string | null;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly lang: Lang;
}

const REQUEST_MS = 60_000;
/** No name of a result begins so: see `resultName`. */
const ERRORS = ".gouji-errors/";

export const isS3Address = (out: string): boolean => out.startsWith("s3://");

/**
 * Results as objects of a store that speaks S3: an object is there whole or not at all, and once under its key
 * (https://docs.aws.amazon.com/AmazonS3/latest/userguide/Welcome.html#ConsistencyModel). Nothing can be appended to, so each file that gave no result
 * has an object of its own, and `finish` joins these into `errors.ndjson`.
 * @throws GoujiError `missing-part`, `usage`
 */
export async function openS3Store({ address, endpoint, env, lang }: S3StoreOptions): Promise<QueueStore> {
  const wording = queueWordingFor(lang);
  const region = env["AWS_REGION"] || env["AWS_DEFAULT_REGION"] || "us-east-1";
  const server = endpoint ?? env["AWS_ENDPOINT_URL_S3"] ?? env["AWS_ENDPOINT_URL"] ?? `https://s3.${region}.amazonaws.com`;
  const parts = /^s3:\/\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(?:\/(.*))?$/.exec(address);
  if (parts === null || !/^https?:\/\//.test(server) || !URL.canParse(server)) throw new GoujiError("usage", wording.badS3Address);
  const [, bucket = "", path = ""] = parts;
  const prefix = path === "" ? "" : `${path.replace(/\/+$/, "")}/`;
  const client = await createClient(region, env, lang);
  const base = `${server.replace(/\/+$/, "")}/${bucket}`;

  async function ask(url: string, init: RequestInit): Promise<Response> {
    try {
      return await client.fetch(url, { ...init, signal: AbortSignal.timeout(REQUEST_MS) });
    } catch (error) {
      // `fetch failed` says nothing; why stands in its cause.
      const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
      throw new Error(`${new URL(server).host}: ${firstLine(cause)}`, { cause: error });
    }
  }

  async function request(method: string, key: string, body?: string): Promise<Response> {
    const url = `${base}/${key.split("/").map(encodeURIComponent).join("/")}`;
    const headers = { "content-type": "application/json; charset=utf-8" };
    const response = await ask(url, { method, ...(body !== undefined && { body, headers }) });
    // What is not read keeps its connection.
    if (method !== "GET") await response.arrayBuffer();
    if (!response.ok && !(response.status === 404 && method === "HEAD")) throw new Error(`${method} ${address}: HTTP ${response.status}`);
    return response;
  }

  const errorKey = (name: string): string => `${prefix}${ERRORS}${createHash("sha256").update(name).digest("hex")}.json`;
  const isThere = async (key: string): Promise<boolean> => (await request("HEAD", key)).ok;

  return {
    has: async (name) => isThere(prefix + resultName(name)),
    async put(name, text) {
      await request("PUT", prefix + resultName(name), text);
    },
    async fail({ file, code, message }: ErrorLine) {
      await request("PUT", errorKey(file), `${JSON.stringify({ file, code, message })}\n`);
    },
    hasFailed: (name) => isThere(errorKey(name)),
    async finish() {
      let lines = "";
      const list = async (query: string): Promise<string> => {
        const response = await ask(`${base}?${query}`, { method: "GET" });
        if (!response.ok) throw new Error(`GET ${address}: HTTP ${response.status}`);
        return response.text();
      };
      for await (const key of listKeys(list, prefix + ERRORS)) lines += await (await request("GET", key)).text();
      if (lines !== "") await request("PUT", prefix + ERROR_LOG, lines);
    },
  };
}

async function createClient(region: string, env: S3StoreOptions["env"], lang: Lang): Promise<AwsClient> {
  const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey, AWS_SESSION_TOKEN: sessionToken } = env;
  if (!accessKeyId || !secretAccessKey) throw new GoujiError("usage", queueWordingFor(lang).noCredentials);
  const { AwsClient } = await import("aws4fetch").catch((error: unknown): never => {
    throw new GoujiError("missing-part", "把结果写到 S3 需要 aws4fetch，尚未安装：npm install aws4fetch", { cause: error });
  });
  // A server that is busy (5xx, 429) is asked again, six times within seconds; after that the job goes back into the queue.
  return new AwsClient({ accessKeyId, secretAccessKey, service: "s3", region, retries: 6, ...(sessionToken && { sessionToken }) });
}
