import { removeCardLawInput, setCardLawInput } from '@hubcap/rules/cards/law/parameters/set-card-law.input'
import { builder } from '../../graphql/builder.ts'
import { LawRule } from '../../graphql/card-vocabularies.type.ts'
import { requestFor } from '../../graphql/context.ts'
import { withRowIds } from '../../graphql/global-id.ts'
import { mutationOf } from '../../graphql/mutation.ts'
import { nodeMutation } from '../../graphql/node-mutation.ts'
import { inputOf } from '../../operation/input-of.ts'
import { removeCardLaw } from './remove-card-law.ts'
import { setCardLaw } from './set-card-law.ts'

const LawFigureInput = builder.inputType('LawFigureInput', {
  fields: (t) => ({
    name: t.string({ required: true }),
    value: t.field({ type: 'Money', required: true }),
  }),
})

const SetCardLawInput = builder.inputType('SetCardLawInput', {
  description: 'From a day on that hasn’t begun; set again for that day, it takes the place of what was set.',
  fields: (t) => ({
    rule: t.field({ type: LawRule, required: true }),
    validFrom: t.string({ required: true, description: 'YYYY-MM-DD.' }),
    on: t.boolean({ required: true }),
    source: t.string({ required: true }),
    figures: t.field({ type: [LawFigureInput], required: true }),
    idempotencyKey: t.string({ required: true }),
  }),
})

nodeMutation('setCardLaw', {
  action: 'card_law.set',
  model: 'CardLawEntry',
  input: SetCardLawInput,
  schema: setCardLawInput,
  run: setCardLaw,
})

const RemoveCardLawInput = builder.inputType('RemoveCardLawInput', {
  fields: (t) => ({ id: t.id({ required: true }), idempotencyKey: t.string({ required: true }) }),
})

const CardLawRemoved = builder.objectRef<{ removed: boolean }>('CardLawRemoved').implement({
  fields: (t) => ({ removed: t.exposeBoolean('removed') }),
})

builder.mutationField('removeCardLaw', (t) =>
  t.field({
    ...mutationOf('card_law.set'),
    type: CardLawRemoved,
    args: { input: t.arg({ type: RemoveCardLawInput, required: true }) },
    resolve: async (_root, { input }, context) => {
      const request = requestFor(context, 'card_law.set')
      await removeCardLaw(request, withRowIds(inputOf(removeCardLawInput, input), { id: 'CardLawEntry' }))
      return { removed: true }
    },
  }),
)
