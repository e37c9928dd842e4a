import { builder } from '../graphql/builder.ts'
import { nameSearch } from '../graphql/name-search.ts'
import { ServiceItemKind, ServiceItemStatus } from '../graphql/vocabularies.type.ts'

export const ServiceItemFilter = builder.inputType('ServiceItemFilter', {
  fields: (t) => ({
    search: t.string(),
    kind: t.field({ type: ServiceItemKind }),
    status: t.field({ type: ServiceItemStatus }),
  }),
})

export type ServiceItemFilterInput = typeof ServiceItemFilter.$inferInput

/** The services that a filter leaves, in Prisma's words. */
export const serviceItemWhere = (filter: ServiceItemFilterInput | null | undefined) => ({
  ...nameSearch(filter?.search, 'code'),
  kind: filter?.kind ?? undefined,
  status: filter?.status ?? undefined,
})
