import type { RateTable as RateTableRow } from '@hubcap/database/prisma'
import type { RateKind as Kind } from '@hubcap/rules/cards/law/rates/rate-kind'
import { rateKinds } from '@hubcap/rules/cards/law/rates/rate-kind'
import type { RateRow } from '@hubcap/rules/cards/law/rates/rate-table'
import { setRateInput } from '@hubcap/rules/cards/law/rates/set-rate.input'
import { writeRate } from '@hubcap/rules/cards/law/rates/write-rate'
import { builder } from '../../graphql/builder.ts'
import { RateKind } from '../../graphql/card-vocabularies.type.ts'
import { requestFor } from '../../graphql/context.ts'
import { mutationOf } from '../../graphql/mutation.ts'
import { asDate } from '../../operation/dates.ts'
import { inputOf } from '../../operation/input-of.ts'
import { rateRowsOf } from './rates-of.ts'
import { setRate } from './set-rate.ts'

const Rate = builder.objectRef<RateRow>('Rate').implement({
  fields: (t) => ({
    fromOn: t.field({ type: 'Date', resolve: ({ fromOn }) => asDate(fromOn) }),
    rate: t.string({ description: 'A year, as it is written: 3.45%.', resolve: ({ ppm }) => writeRate(ppm) }),
    source: t.exposeString('source'),
  }),
})

type Table = Pick<RateTableRow, 'rows' | 'knownUntil' | 'changedAt' | 'changedByName'>
type CardRates = { kind: Kind; table: Table | null }

const CardRatesType = builder.objectRef<CardRates>('CardRates').implement({
  description: 'A reference rate over time, and until which day somebody answers for it.',
  fields: (t) => ({
    kind: t.field({ type: RateKind, resolve: ({ kind }) => kind }),
    knownUntil: t.field({
      type: 'Date',
      nullable: true,
      description: 'Null: for no day; what needs the rate can’t be worked out.',
      resolve: ({ table }) => table?.knownUntil,
    }),
    rates: t.field({
      type: [Rate],
      description: 'The latest first.',
      resolve: ({ kind, table }) => (table ? rateRowsOf({ kind, rows: table.rows }).toReversed() : []),
    }),
    changedAt: t.field({ type: 'DateTime', nullable: true, resolve: ({ table }) => table?.changedAt }),
    changedByName: t.string({ nullable: true, resolve: ({ table }) => table?.changedByName }),
  }),
})

builder.queryField('cardRates', (t) =>
  t.field({
    type: [CardRatesType],
    authScopes: { can: 'card_law.read' },
    complexity: { field: 50, multiplier: 1 },
    resolve: async (_root, _args, context) => {
      const tables = await context.database.client.rateTable.findMany()
      return rateKinds.map((kind) => ({ kind, table: tables.find((one) => one.kind === kind) ?? null }))
    },
  }),
)

const SetRateInput = builder.inputType('SetRateInput', {
  fields: (t) => ({
    kind: t.field({ type: RateKind, required: true }),
    fromOn: t.string({ required: true, description: 'YYYY-MM-DD.' }),
    rate: t.string({ required: true, description: 'Percent a year, up to four decimals.' }),
    source: t.string({ required: true }),
    knownUntil: t.string({ required: true, description: 'YYYY-MM-DD: until then no other rate was announced.' }),
    reason: t.string({ description: 'Where it changes what was answered for.' }),
    idempotencyKey: t.string({ required: true }),
  }),
})

builder.mutationField('setRate', (t) =>
  t.field({
    ...mutationOf('card_law.set'),
    type: CardRatesType,
    args: { input: t.arg({ type: SetRateInput, required: true }) },
    resolve: async (_root, { input }, context) => {
      const kind = await setRate(requestFor(context, 'card_law.set'), inputOf(setRateInput, input))
      return { kind, table: await context.database.client.rateTable.findFirst({ where: { kind } }) }
    },
  }),
)
