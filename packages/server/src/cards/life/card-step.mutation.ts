import { activateCardInput } from '@hubcap/rules/cards/life/activate-card.input'
import { cardStepInput } from '@hubcap/rules/cards/life/card-step.input'
import { freezeCardInput } from '@hubcap/rules/cards/life/freeze-card.input'
import { setCardPasswordInput } from '@hubcap/rules/cards/life/set-card-password.input'
import { builder } from '../../graphql/builder.ts'
import { nodeMutation } from '../../graphql/node-mutation.ts'
import { activateCard } from './activate-card.ts'
import { closeCard } from './close-card.ts'
import { findCard } from './find-card.ts'
import { freezeCard } from './freeze-card.ts'
import { reactivateCard } from './reactivate-card.ts'
import { reportCardLost } from './report-card-lost.ts'
import { setCardPassword } from './set-card-password.ts'
import { unfreezeCard } from './unfreeze-card.ts'

const stepInput = (name: string) =>
  builder.inputType(name, {
    fields: (t) => ({
      id: t.id({ required: true }),
      reason: t.string({ required: true }),
      idempotencyKey: t.string({ required: true }),
    }),
  })

const freezeInput = (name: string) =>
  builder.inputType(name, {
    fields: (t) => ({
      id: t.id({ required: true }),
      amount: t.field({ type: 'Money', description: 'Null: the card as a whole.' }),
      reason: t.string({ required: true }),
      idempotencyKey: t.string({ required: true }),
    }),
  })

const ActivateCardInput = builder.inputType('ActivateCardInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    reason: t.string(),
    idempotencyKey: t.string({ required: true }),
  }),
})

const SetCardPasswordInput = builder.inputType('SetCardPasswordInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    password: t.string({ required: true, description: 'Six digits, of whoever holds the card.' }),
    reason: t.string({ required: true }),
    idempotencyKey: t.string({ required: true }),
  }),
})

const ofCard = { model: 'Card', ids: { id: 'Card' } } as const
const step = { ...ofCard, schema: cardStepInput } as const
const freezing = { ...ofCard, action: 'card.freeze', schema: freezeCardInput } as const

nodeMutation('activateCard', {
  ...{ ...ofCard, action: 'card.activate', input: ActivateCardInput, schema: activateCardInput },
  run: activateCard,
})
nodeMutation('freezeCard', { ...freezing, input: freezeInput('FreezeCardInput'), run: freezeCard })
nodeMutation('unfreezeCard', { ...freezing, input: freezeInput('UnfreezeCardInput'), run: unfreezeCard })
nodeMutation('reportCardLost', {
  ...{ ...step, action: 'card.report_lost', input: stepInput('ReportCardLostInput') },
  run: reportCardLost,
})
nodeMutation('findCard', { ...step, action: 'card.report_lost', input: stepInput('FindCardInput'), run: findCard })
nodeMutation('reactivateCard', {
  ...{ ...step, action: 'card.exchange', input: stepInput('ReactivateCardInput') },
  run: reactivateCard,
})
nodeMutation('closeCard', { ...step, action: 'card.close', input: stepInput('CloseCardInput'), run: closeCard })
nodeMutation('setCardPassword', {
  ...{ ...ofCard, action: 'card.set_password', input: SetCardPasswordInput, schema: setCardPasswordInput },
  run: setCardPassword,
})
