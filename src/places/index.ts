export { findPlace } from "./find-place.js";
export { placeOfClaim, type ClaimPlace } from "./place-of-claim.js";
export { placeOfReport } from "./place-of-report.js";
export type { PlaceRecord } from "./place-record.js";
export { yearOfClaim } from "./year-of-claim.js";
