import { membersAcross } from "../../../src/model/across-members.js";
import type { Claim } from "../../../src/index.js";
import { parseReport } from "../../../src/index.js";
import { relateReports } from "../../../src/relate/across/index.js";

export interface Years {
  readonly last: string;
  readonly now: string;
}

/** Two reports of one invented district, a year apart, and the ties between them in one line each: `carry-over final 6件 ~ 8件`. */
export async function tiesAcross({ last, now }: Years, genre = "法治政府建设年度报告"): Promise<readonly string[]> {
  const report = await parseReport(`临川市云山区2025年${genre}\n\n${now}`);
  const previous = await parseReport(`临川市云山区2024年${genre}\n\n${last}`);
  const print = (claims: readonly Claim[], ids: readonly string[]): string =>
    ids.map((id) => claims.find((claim) => claim.id === id)?.quantity.text ?? "?").join(" ");
  return relateReports(report, previous).map((tie) => {
    const [own, before] = membersAcross(tie);
    return `${tie.kind} ${tie.standing} ${print(report.claims, own)} ~ ${print(previous.claims, before)}`;
  });
}
