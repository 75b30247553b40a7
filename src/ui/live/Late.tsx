import type { FunctionComponent } from "preact";
import { type Later, useModule } from "./use-module.ts";

export interface LateProps<Props> {
  readonly load: Later<FunctionComponent<Props>>;
  readonly with: Props;
}

/** A part of a page whose code comes when the part is first shown. Until then there is nothing, a few milliseconds long. */
export function Late<Props extends object>({ load, with: props }: LateProps<Props>) {
  const loaded = useModule(load);
  if (loaded.state === "loading") return null;
  if (loaded.state === "failed") return <p role="alert">{loaded.message}</p>;
  const { module: Part } = loaded;
  return <Part {...props} />;
}
