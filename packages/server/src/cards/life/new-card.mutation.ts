import { newCardInput } from '@hubcap/rules/cards/life/new-card.input'
import { transferCardInput } from '@hubcap/rules/cards/life/transfer-card.input'
import { builder } from '../../graphql/builder.ts'
import { nodeMutation } from '../../graphql/node-mutation.ts'
import { exchangeCard } from './exchange-card.ts'
import { replaceCard } from './replace-card.ts'
import { transferCard } from './transfer-card.ts'

const newCardNo = 'Printed on the card that takes the value over; null: it exists in the books alone.'

const inputOf = (name: string) =>
  builder.inputType(name, {
    fields: (t) => ({
      id: t.id({ required: true }),
      cardNo: t.string({ description: newCardNo }),
      reason: t.string({ required: true }),
      idempotencyKey: t.string({ required: true }),
    }),
  })

const TransferCardInput = builder.inputType('TransferCardInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    presentation: t.string(),
    customerName: t.string(),
    customerPhone: t.string(),
    currentPassword: t.string({ description: 'What whoever gives it away says is the card’s, where it has one.' }),
    password: t.string({ required: true, description: 'Six digits, of whom it goes to.' }),
    toNewCard: t.boolean({ required: true, description: 'Whether the value goes to another card.' }),
    cardNo: t.string({ description: newCardNo }),
    reason: t.string({ required: true }),
    idempotencyKey: t.string({ required: true }),
  }),
})

const ofCard = { model: 'Card', ids: { id: 'Card' } } as const
const anew = { ...ofCard, schema: newCardInput } as const

nodeMutation('replaceCard', {
  ...{ ...anew, action: 'card.replace', input: inputOf('ReplaceCardInput') },
  run: replaceCard,
})
nodeMutation('exchangeCard', {
  ...{ ...anew, action: 'card.exchange', input: inputOf('ExchangeCardInput') },
  run: exchangeCard,
})
nodeMutation('transferCard', {
  ...{ ...ofCard, action: 'card.transfer', input: TransferCardInput, schema: transferCardInput },
  run: transferCard,
})
