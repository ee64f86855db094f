import type { Tally } from "../batch/tally.js";
import type { Lang } from "../render/wording.js";

/** What `gouji enqueue` and `gouji worker` say while they work: one line each. */
export interface QueueMessages {
  readonly needsRedis: string;
  readonly needsOut: string;
  notAFolder(name: string): string;
  /** What a folder's configuration says is not part of its jobs. */
  configStays(path: string): string;
  enqueuing(count: number): string;
  enqueued(counts: { readonly found: number; readonly open: number }, queue: string, redis: string): string;
  working(queue: string, redis: string): string;
  readonly stopping: string;
  done(tally: Tally): string;
}

const zh: QueueMessages = {
  needsRedis: "缺少 --redis 地址，如 --redis redis://主机:6379",
  needsOut: "缺少 --out：结果写到哪里（各机器共享的文件夹，或 s3://桶/前缀）",
  notAFolder: (name) => `没有文件夹 ${name}`,
  configStays: (path) => `${path} 不随队列走：各机器上的 gouji worker 请用 --config 或 --root 指明同一份配置`,
  enqueuing: (count) => `已放入 ${count} 份`,
  enqueued: ({ found, open }, queue, redis) => `共 ${found} 份报告在队列 ${queue}（${redis}）；现有 ${open} 份待做，由 gouji worker 来做`,
  working: (queue, redis) => `在做队列 ${queue}（${redis}）中的报告；按 Ctrl-C 停下`,
  stopping: "正在停下：手上的几份做完就停；再按一次 Ctrl-C 立即停，也不会丢报告",
  done({ written, failed, kept }) {
    const parts = [`做好 ${written} 份`, failed > 0 && `读不了 ${failed} 份`, kept > 0 && `先前已有结果 ${kept} 份`];
    return `本进程${parts.filter(Boolean).join("，")}`;
  },
};

const en: QueueMessages = {
  needsRedis: "--redis URL is missing, as --redis redis://HOST:6379",
  needsOut: "--out is missing: where results go (a folder that all machines share, or s3://BUCKET/PREFIX)",
  notAFolder: (name) => `no folder ${name}`,
  configStays: (path) => `${path} does not go with the queue: name the same configuration to each gouji worker, with --config or --root`,
  enqueuing: (count) => `${count} put into the queue`,
  enqueued: ({ found, open }, queue, redis) => `${found} report${found === 1 ? "" : "s"} in the queue ${queue} (${redis}); ${open} of the queue to be done by gouji worker`,
  working: (queue, redis) => `doing the reports of the queue ${queue} (${redis}); Ctrl-C stops`,
  stopping: "stopping: what is begun is finished; Ctrl-C once more stops at once, and loses no report either",
  done({ written, failed, kept }) {
    const parts = [`${written} done`, failed > 0 && `${failed} unreadable`, kept > 0 && `${kept} there before`];
    return `this process: ${parts.filter(Boolean).join(", ")}`;
  },
};

export function queueMessagesFor(lang: Lang): QueueMessages {
  return lang === "en" ? en : zh;
}
