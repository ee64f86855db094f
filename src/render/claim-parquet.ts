import type * as HyparquetWriter from "hyparquet-writer";
import { GoujiError } from "../model/errors.js";
import { claimColumns } from "./claim-row.js";
import type { ClaimRow } from "./claim-row.js";
import type { BinaryRowFormat } from "./row-format.js";

type Column = (typeof claimColumns)[number];

/** All others are text: exact values (`decimal`, `min`, `max`) too, since no binary number holds them all. */
const TYPES: Partial<Record<Column, "DOUBLE" | "INT32" | "BOOLEAN">> = { value: "DOUBLE", year: "INT32", adjusted: "BOOLEAN" };

/** As many rows are held at a time. Readers skip whole groups, so they should not be too small either. */
const ROWS_IN_GROUP = 10_000;
const NOTHING = new Uint8Array();

type Package = Pick<typeof HyparquetWriter, "ByteWriter" | "ParquetWriter">;

/** @throws GoujiError `missing-part` */
export async function loadParquetWriter(): Promise<Package> {
  try {
    return await import("hyparquet-writer");
  } catch (error) {
    throw new GoujiError("missing-part", "写 Parquet 需要 hyparquet-writer，尚未安装：npm install hyparquet-writer", { cause: error });
  }
}

/** Claims as Apache Parquet (Snappy), the columns of `claimColumns`, each of which may hold nulls. What a row group holds is given away once it is full. */
export function createClaimParquet({ ByteWriter, ParquetWriter }: Package): BinaryRowFormat {
  const bytes = new ByteWriter();
  const writer = new ParquetWriter({
    writer: bytes,
    schema: [{ name: "claims", num_children: claimColumns.length }, ...claimColumns.map((name) => ({ name, repetition_type: "OPTIONAL" as const, ...typeOf(name) }))],
    createdBy: "gouji",
  });
  let rows: ClaimRow[] = [];

  function writeGroup(): Uint8Array {
    if (rows.length > 0) {
      const columnData = claimColumns.map((name) => ({ name, data: rows.map((row) => row[name]) }));
      // The file's own offset goes on counting; there is nothing to wait for, since the writer keeps bytes in memory.
      void writer.write({ columnData, rowGroupSize: ROWS_IN_GROUP });
      rows = [];
    }
    return takeBytes();
  }

  function takeBytes(): Uint8Array {
    const taken = bytes.getBytes().slice();
    bytes.index = 0;
    return taken;
  }

  return {
    row(row) {
      rows.push(row);
      return rows.length < ROWS_IN_GROUP ? NOTHING : writeGroup();
    },
    async end() {
      const last = writeGroup();
      await writer.finish();
      const foot = takeBytes();
      const all = new Uint8Array(last.length + foot.length);
      all.set(last);
      all.set(foot, last.length);
      return all;
    },
  };
}

function typeOf(name: Column): { readonly type: "DOUBLE" | "INT32" | "BOOLEAN" | "BYTE_ARRAY"; readonly converted_type?: "UTF8" } {
  const type = TYPES[name];
  return type === undefined ? { type: "BYTE_ARRAY", converted_type: "UTF8" } : { type };
}
