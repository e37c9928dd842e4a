import { builder } from '../graphql/builder.ts'
import type { FateCounts } from './count-fates.ts'

export const LeadFates = builder.objectRef<FateCounts>('LeadFates').implement({
  description: 'Rows of a list of leads, by what became of them, or is to.',
  fields: (t) => ({
    added: t.exposeInt('added', { description: 'New leads.' }),
    attached: t.exposeInt('attached', {
      description: 'Of somebody who was followed already and was told what was missing.',
    }),
    skipped: t.exposeInt('skipped', { description: 'Left out: somebody known already.' }),
  }),
})
