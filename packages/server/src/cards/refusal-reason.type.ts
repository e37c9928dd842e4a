import { builder } from '../graphql/builder.ts'

export type Reason = { readonly code: string; readonly params: Readonly<Record<string, unknown>> }

export const RefusalReason = builder.objectRef<Reason>('RefusalReason').implement({
  description: 'Why something can’t be done, as code and parameters; words has the text in each language.',
  fields: (t) => ({
    code: t.exposeString('code'),
    params: t.field({ type: 'JSON', resolve: ({ params }) => params }),
  }),
})
