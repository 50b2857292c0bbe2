import type { Scale } from './scale';

export interface Segment<Part> {
  readonly part: Part;
  /** Its place among the series. */
  readonly series: number;
  /** Above the floor. */
  readonly from: number;
  readonly height: number;
}

/** The parts of a bar one on top of the other; what is zero is left out. Throws on values below zero. */
export function stacked<Part extends { readonly value: number }>(
  parts: readonly Part[],
  scale: Scale,
): Segment<Part>[] {
  let from = 0;
  return parts.flatMap((part, series) => {
    if (part.value < 0) throw new RangeError(`a bar cannot show a value below zero: ${part.value}`);
    if (part.value === 0) return [];
    const height = scale(part.value);
    const segment = { part, series, from, height };
    from += height;
    return [segment];
  });
}
