import { GoujiError } from "../model/errors.js";
import type { Lang } from "../render/wording.js";
import { queueWordingFor } from "./queue-wording.js";

export interface RedisAddress {
  /** With user and password: never to be printed. */
  readonly url: string;
  /** Without them. */
  readonly shown: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * `redis://host:port/db`, `rediss://` with TLS. Arguments can be read by everybody on a machine: a password may come by the variable that redis-cli
 * takes it from as well (https://redis.io/docs/latest/develop/tools/cli/).
 * @throws GoujiError `usage`; its message does not repeat the address, which may hold a password
 */
export function readRedisAddress(text: string, env: Environment, lang: Lang): RedisAddress {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !["redis:", "rediss:"].includes(url.protocol) || url.hostname === "" || !/^(?:\/\d*)?$/.test(url.pathname)) {
    throw new GoujiError("usage", queueWordingFor(lang).badRedisAddress);
  }
  const shown = `${url.protocol}//${url.host}${url.pathname}`;
  const password = env["REDISCLI_AUTH"];
  if (url.password === "" && password) url.password = encodeURIComponent(password);
  return { url: url.href, shown };
}
