/** It is this machine that is not in order, or the store: any other report would fare the same, and another machine may do this one. */
export class OutOfOrder extends Error {
  override readonly name = "OutOfOrder";
}

/** A shared folder shows a new file to other machines some seconds late (NFS: `acregmax`, `lookupcache` in nfs(5)). */
export class NotThereYet extends Error {
  override readonly name = "NotThereYet";
}
