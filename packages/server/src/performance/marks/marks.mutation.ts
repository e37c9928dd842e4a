import { giveMarksInput } from '@hubcap/rules/performance/marks/give-marks.input'
import { builder } from '../../graphql/builder.ts'
import { nodeMutation } from '../../graphql/node-mutation.ts'
import { giveMarks } from './give-marks.ts'

const ScoreMarkInput = builder.inputType('ScoreMarkInput', {
  fields: (t) => ({
    itemId: t.string({ required: true }),
    points: t.int({ required: true, description: 'Whole, 0 to 100.' }),
    comment: t.string(),
  }),
})

nodeMutation('giveScoreMarks', {
  action: 'score_mark.give',
  model: 'PerformanceScore',
  input: builder.inputType('GiveScoreMarksInput', {
    fields: (t) => ({
      id: t.id({ required: true, description: 'Of a person’s PerformanceScore: the own one, or of somebody below.' }),
      marks: t.field({
        type: [ScoreMarkInput],
        required: true,
        description: 'Of each item once; those that aren’t named keep what they have.',
      }),
      idempotencyKey: t.string({ required: true }),
    }),
  }),
  schema: giveMarksInput,
  ids: { id: 'PerformanceScore' },
  run: giveMarks,
})
