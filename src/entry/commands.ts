/** The commands one document has met: each runs at most once in it. */
export interface Commands {
  busy(): boolean;
  running(commandId: string): boolean;
  /** Runs `work`; `ended` gets what came of it. False: that command was met already. */
  begin<Outcome>(commandId: string, work: () => Promise<Outcome>, ended: (outcome: Outcome) => void): boolean;
}

export function createCommands(): Commands {
  const met = new Map<string, "running" | "ended">();
  return {
    busy: () => [...met.values()].includes("running"),
    running: (commandId) => met.get(commandId) === "running",
    begin(commandId, work, ended) {
      if (met.has(commandId)) return false;
      met.set(commandId, "running");
      void work().then((outcome) => {
        met.set(commandId, "ended");
        ended(outcome);
      });
      return true;
    },
  };
}
