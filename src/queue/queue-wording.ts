import type { Lang } from "../render/wording.js";

/** What the queue says of addresses, jobs and stores: one line each. */
export interface QueueWording {
  readonly badRedisAddress: string;
  unreachable(address: string, detail: string): string;
  readonly badQueueName: string;
  otherFolder(queue: string, folder: string): string;
  inlineTooLarge(megabytes: number): string;
  readonly badJob: string;
  /** The folder of the reports is not there on this machine. */
  noRoot(folder: string): string;
  outsideRoot(folder: string): string;
  readonly noReport: string;
  readonly notThereYet: string;
  killedOver(times: number): string;
  storeFails(detail: string): string;
  readonly connectionLost: string;
  readonly connectionBack: string;
  readonly badS3Address: string;
  readonly noCredentials: string;
}

const zh: QueueWording = {
  badRedisAddress: "--redis 应写成 redis://主机:端口/库号，或 rediss://（TLS）；密码可放在环境变量 REDISCLI_AUTH 中",
  unreachable: (address, detail) => `连不上 Redis ${address}：${detail}`,
  badQueueName: "--queue 只能用字母、数字、-、_、.",
  otherFolder: (queue, folder) => `队列 ${queue} 中还有另一个文件夹（${folder}）的报告，同名的会只做一份：请做完再放，或用 --queue 另取一个队列名`,
  inlineTooLarge: (megabytes) => `超过 ${megabytes} MB，不能随 --inline 放进 Redis`,
  badJob: "队列中有一项不是 gouji 放的，已丢掉",
  noRoot: (folder) => `这台机器上没有报告所在的文件夹 ${folder}：请挂上共享文件夹，用 --root 指明它在这里的路径，或在放入时用 gouji enqueue --inline`,
  outsideRoot: (folder) => `在文件夹 ${folder} 之外，不读`,
  noReport: "按文件名不是报告，不读",
  notThereYet: "没有这个文件",
  killedOver: (times) => `读这份文件时进程已中断 ${times} 次，不再重试`,
  storeFails: (detail) => `结果写不进去：${detail}`,
  connectionLost: "与 Redis 的连接断了，正在重连；手上的报告照常做完",
  connectionBack: "又连上了 Redis",
  badS3Address: "--out 应是文件夹，或 s3://桶/前缀；--s3-endpoint 应是 http(s):// 地址",
  noCredentials: "缺少 S3 密钥：请设置环境变量 AWS_ACCESS_KEY_ID 和 AWS_SECRET_ACCESS_KEY",
};

const en: QueueWording = {
  badRedisAddress: "--redis takes redis://HOST:PORT/DB, or rediss:// for TLS; a password can stand in the variable REDISCLI_AUTH",
  unreachable: (address, detail) => `Redis at ${address} cannot be reached: ${detail}`,
  badQueueName: "--queue takes letters, digits, -, _ and .",
  otherFolder: (queue, folder) =>
    `the queue ${queue} still holds reports of another folder (${folder}), and of two with the same name one alone would be done: wait, or name another with --queue`,
  inlineTooLarge: (megabytes) => `is larger than ${megabytes} MB and cannot go into Redis with --inline`,
  badJob: "a job in the queue was not put there by gouji and has been dropped",
  noRoot: (folder) => `the folder of the reports, ${folder}, is not on this machine: mount it, name its path here with --root, or use gouji enqueue --inline`,
  outsideRoot: (folder) => `is outside of ${folder} and not read`,
  noReport: "is no report by its name and not read",
  notThereYet: "no such file",
  killedOver: (times) => `the process broke off ${times} times over this file, which is not tried again`,
  storeFails: (detail) => `results cannot be written: ${detail}`,
  connectionLost: "the connection to Redis is lost and is being made again; reports in hand go on",
  connectionBack: "connected to Redis again",
  badS3Address: "--out takes a folder or s3://BUCKET/PREFIX; --s3-endpoint takes an http(s):// address",
  noCredentials: "S3 keys are missing: set the variables AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY",
};

export function queueWordingFor(lang: Lang): QueueWording {
  return lang === "en" ? en : zh;
}
