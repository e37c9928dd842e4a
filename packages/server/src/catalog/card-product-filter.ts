import { builder } from '../graphql/builder.ts'
import { nameSearch } from '../graphql/name-search.ts'
import { CardProductStatus } from '../graphql/vocabularies.type.ts'

export const CardProductFilter = builder.inputType('CardProductFilter', {
  fields: (t) => ({
    search: t.string(),
    status: t.field({ type: CardProductStatus }),
  }),
})

export type CardProductFilterInput = typeof CardProductFilter.$inferInput

/** The products that a filter leaves, in Prisma's words. */
export const cardProductWhere = (filter: CardProductFilterInput | null | undefined) => ({
  ...nameSearch(filter?.search, 'code'),
  status: filter?.status ?? undefined,
})
