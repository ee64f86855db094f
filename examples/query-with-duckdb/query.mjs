// Asks one table of many reports' figures how many applications for reconsideration each place had, by year:
//
//   npx gouji claims fixtures/reports -f parquet -o claims.parquet
//   node examples/query-with-duckdb/query.mjs claims.parquet
//
// The query is query.sql beside this file; the claims are the view `claims`.
import { readFile } from "node:fs/promises";

const [path] = process.argv.slice(2);
if (path === undefined) {
  console.error("用法：node examples/query-with-duckdb/query.mjs claims.parquet");
  process.exit(2);
}

const duckdb = await import("@duckdb/node-api").catch(() => null);
if (duckdb === null) {
  console.error("此例需要 DuckDB：npm install @duckdb/node-api（This example needs DuckDB）");
  process.exit(2);
}

const connection = await duckdb.DuckDBConnection.create();
await connection.run(`CREATE VIEW claims AS FROM read_parquet('${path.replaceAll("'", "''")}')`);
const result = await connection.runAndReadAll(await readFile(new URL("query.sql", import.meta.url), "utf8"));

console.log("地方\t年份\t收到\t受理\t受理率%\t文件数");
for (const { place, year, received, accepted, rate, files } of result.getRowObjectsJS()) {
  console.log([place, year, received, accepted, rate, files].map((each) => each ?? "—").join("\t"));
}
