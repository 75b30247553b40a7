/** What an export holds. A CSV file has one of the tables; a JSON document may have all. */
export const EXPORT_TABLES = ["people", "invitations", "events", "figures"] as const;
export type ExportTable = (typeof EXPORT_TABLES)[number];

export type ExportRequest = {
  /** Null: everybody. Figures of whole days and restrictions belong to no segment and are then left out. */
  readonly segmentId: string | null;
  /** These people alone; left out: whoever else is asked for. */
  readonly only?: ReadonlySet<string>;
} & (
  | { readonly format: "csv"; readonly table: ExportTable }
  | { readonly format: "json"; readonly tables: readonly ExportTable[] }
);

/** Hears how many rows have been gone through; may say that it is no longer wanted. */
export interface ExportWatch {
  readonly progress?: (rows: number) => void;
  readonly isStopped?: () => boolean;
}
