import { encodeGlobalID } from '@pothos/plugin-relay'
import { builder } from '../graphql/builder.ts'

export type ListedShare = { readonly staffId: string; readonly name: string; readonly share: number }

export const CreditShare = builder.objectRef<ListedShare>('CreditShare').implement({
  description: 'What of a record counts for whom.',
  fields: (t) => ({
    staffId: t.id({ resolve: ({ staffId }) => encodeGlobalID('Staff', staffId) }),
    name: t.exposeString('name'),
    share: t.exposeInt('share', { description: 'Basis points.' }),
  }),
})
