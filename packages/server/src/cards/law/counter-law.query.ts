import type { LawParameters } from '@hubcap/rules/cards/law/parameters/parameters-on'
import { builder } from '../../graphql/builder.ts'
import { todayIn } from '../../graphql/today-in.ts'
import { asDay } from '../../operation/dates.ts'
import { lawOn } from './law-on.ts'

const CounterLaw = builder.objectRef<LawParameters>('CounterLaw').implement({
  description: 'What the law asks of a sale at the counter today. Null: nothing is asked.',
  fields: (t) => ({
    namedNeedsName: t.boolean({
      description: 'Whether the buyer of a named card shows who they are.',
      resolve: ({ real_name }) => real_name !== null,
    }),
    bearerNameFrom: t.field({
      type: 'Money',
      nullable: true,
      description: 'Bearer cards bought at once, from which on the buyer shows who they are.',
      resolve: ({ real_name }) => real_name && BigInt(real_name.bearerFrom),
    }),
    bearerMax: t.field({
      type: 'Money',
      nullable: true,
      description: 'What a bearer card holds at most.',
      resolve: ({ face_value }) => face_value && BigInt(face_value.bearerMax),
    }),
    namedMax: t.field({
      type: 'Money',
      nullable: true,
      resolve: ({ face_value }) => face_value && BigInt(face_value.namedMax),
    }),
    transferFrom: t.field({
      type: 'Money',
      nullable: true,
      description: 'What a person buys at once, from which on all of it comes by bank transfer.',
      resolve: ({ transfer }) => transfer && BigInt(transfer.individualFrom),
    }),
  }),
})

builder.queryField('counterLaw', (t) =>
  t.field({
    type: CounterLaw,
    authScopes: { can: 'card_sale.record' },
    resolve: (_root, _args, context) => lawOn(context.database.client, asDay(todayIn(context))),
  }),
)
