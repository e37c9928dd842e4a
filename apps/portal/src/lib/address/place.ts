import { createParser } from 'nuqs/server'

/** A franchisee or a store chosen in the frame; none means everything the viewer may see. */
export type ChosenPlace = { kind: 'franchisee' | 'store'; id: string }

const shape = /^(franchisee|store)-([\w=-]+)$/

/** `place=store-…` in the address. */
export const placeParser = createParser<ChosenPlace>({
  parse(text) {
    const [, kind, id] = shape.exec(text) ?? []
    return kind && id ? { kind: kind as ChosenPlace['kind'], id } : null
  },
  serialize: ({ kind, id }) => `${kind}-${id}`,
  eq: (a, b) => a.kind === b.kind && a.id === b.id,
})

/** The same, as the api's filters take it. */
export const placeFilter = (place: ChosenPlace | null): { franchiseeIds?: string[]; storeIds?: string[] } => ({
  ...(place?.kind === 'franchisee' && { franchiseeIds: [place.id] }),
  ...(place?.kind === 'store' && { storeIds: [place.id] }),
})
