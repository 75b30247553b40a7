export { type Archive, type ArchiveOptions, readArchive } from "./archive.ts";
export { chunkIdOf, chunksOf, findIn, mergeChunks } from "./connection-set.ts";
export type { ConnectionField, ForeignHeaders, InvitationField, Part } from "./header.ts";
export type { UnmatchedReason } from "./history.ts";
export { type Decode, packedIn } from "./open.ts";
export type { ArchiveProblem } from "./problem.ts";
export { type ArchiveFile, bytesSource } from "./source.ts";
export { type Progress, runSteps, type Steps } from "./steps.ts";
export type { Tally } from "./wordings.ts";
