import { later, useModule } from "../live/use-module.ts";
import type { CheckListProps } from "./CheckList.tsx";

const CHECK_LIST = later(() => import("./CheckList.tsx"));

/** The check of who comes in; its code is loaded once there is somebody to check. */
export function Check(props: CheckListProps) {
  return props.people.length === 0 ? null : <Loaded {...props} />;
}

function Loaded(props: CheckListProps) {
  const loaded = useModule(CHECK_LIST);
  if (loaded.state === "ready") return <loaded.module.CheckList {...props} />;
  return loaded.state === "failed" ? <p role="status">{loaded.message}</p> : null;
}
