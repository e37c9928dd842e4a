/** A place in a chart, as shares of its width and height from the top left. */
export type Point = { x: number; y: number }

const decimals = (share: number) => (share * 100).toFixed(2)

/** Through the points one after another, as a path of an SVG that is 100 by 100; empty without points. */
export const drawnLine = (points: readonly Point[]): string =>
  points.length ? `M${points.map(({ x, y }) => `${decimals(x)} ${decimals(y)}`).join('L')}` : ''
