import { builder } from '../graphql/builder.ts'

export type CardSums = { readonly principal: bigint; readonly bonus: bigint; readonly frozen: bigint }

export const CardTotals = builder.objectRef<CardSums>('CardTotals').implement({
  description: 'What all cards of the list hold together.',
  fields: (t) => ({
    principal: t.expose('principal', { type: 'Money' }),
    bonus: t.expose('bonus', { type: 'Money' }),
    frozen: t.expose('frozen', { type: 'Money' }),
  }),
})
