type Bag = Record<string, unknown>

/** A copy with a value at a path; what is missing on the way is made. */
export function withAt(variables: object, path: readonly string[], value: unknown): Bag {
  const copy = structuredClone(variables) as Bag
  let place: Bag = copy
  for (const [index, step] of path.slice(0, -1).entries()) {
    place[step] ??= path[index + 1] === '0' ? [] : {}
    place = place[step] as Bag
  }
  place[path.at(-1) as string] = value
  return copy
}

export const valueAt = (variables: object, path: readonly string[]): unknown =>
  path.reduce<unknown>((place, step) => (place as Bag | undefined)?.[step], variables)
