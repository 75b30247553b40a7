/** Where the figures of one reading stand in the drawing, in its pixels. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

export interface Drawing {
  readonly svg: SVGSVGElement;
  /** One for each reading, in the order in which they are read. */
  readonly spots: readonly Spot[];
  /** What is marked around the reading chosen: its column or its row, this wide. */
  readonly reach: number;
}

/** The reading nearest to a place, along the one direction in which a chart is read. */
export function nearest(
  spots: readonly Spot[],
  along: "across" | "down",
  place: { readonly x: number; readonly y: number },
): number {
  const away = (spot: Spot) => Math.abs(along === "across" ? spot.x - place.x : spot.y - place.y);
  let best = 0;
  for (const [index, spot] of spots.entries()) {
    const known = spots[best];
    if (known && away(spot) < away(known)) best = index;
  }
  return best;
}
