import { correctOpeningInput } from '@hubcap/rules/cards/opening/correct-opening.input'
import { signOpeningsInput } from '@hubcap/rules/cards/opening/sign-openings.input'
import { stateOpeningInput } from '@hubcap/rules/cards/opening/state-opening.input'
import { builder } from '../../graphql/builder.ts'
import { nodeMutation } from '../../graphql/node-mutation.ts'
import { rowsMutation } from '../../graphql/rows-mutation.ts'
import { CorrectionWay } from '../../graphql/vocabularies.type.ts'
import { correctOpening } from './correct-opening.ts'
import { signOpenings } from './sign-openings.ts'
import { stateOpening } from './state-opening.ts'

const StateOpeningInput = builder.inputType('StateOpeningInput', {
  description: 'What the old system says.',
  fields: (t) => ({
    id: t.id({ required: true }),
    cards: t.int({ required: true }),
    principal: t.field({ type: 'Money', required: true }),
    bonus: t.field({ type: 'Money', required: true }),
    uses: t.int({ required: true }),
    note: t.string({ description: 'Why it differs from what was imported.' }),
    idempotencyKey: t.string({ required: true }),
  }),
})

const CorrectOpeningInput = builder.inputType('CorrectOpeningInput', {
  description: 'By how much a card came in with too little or too much.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'Of the opening that the card came with.' }),
    cardNo: t.string({ required: true }),
    way: t.field({ type: CorrectionWay, required: true }),
    principal: t.field({ type: 'Money', required: true }),
    bonus: t.field({ type: 'Money', required: true }),
    uses: t.int({ required: true }),
    reason: t.string({ required: true }),
    idempotencyKey: t.string({ required: true }),
  }),
})

nodeMutation('correctOpening', {
  action: 'opening.correct',
  model: 'CardOpening',
  input: CorrectOpeningInput,
  schema: correctOpeningInput,
  ids: { id: 'CardOpening' },
  run: correctOpening,
})

const SignOpeningsInput = builder.inputType('SignOpeningsInput', {
  fields: (t) => ({ ids: t.idList({ required: true }) }),
})

nodeMutation('stateOpening', {
  action: 'opening.state',
  model: 'CardOpening',
  input: StateOpeningInput,
  schema: stateOpeningInput,
  ids: { id: 'CardOpening' },
  run: stateOpening,
})

rowsMutation('signOpenings', {
  action: 'opening.sign',
  node: 'CardOpening',
  input: SignOpeningsInput,
  schema: signOpeningsInput,
  run: signOpenings,
})
