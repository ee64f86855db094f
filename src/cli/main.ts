import { createNodeIo } from "./node-io.js";
import { run } from "./run.js";

// The status is left to Node's own end, so that everything written has gone out by then.
process.exitCode = await run(process.argv.slice(2), createNodeIo(), () => import("./public-api.js"));
