import { evaluators } from '@hubcap/rules/performance/mark-points'
import { builder } from '../../graphql/builder.ts'
import { rowKey } from '../../graphql/row-key.ts'
import { Role } from '../../graphql/vocabularies.type.ts'

export const Evaluator = builder.enumType('Evaluator', { values: evaluators })

builder.prismaNode('ScoreMark', {
  id: { resolve: (row) => row.id },
  findUnique: rowKey,
  nullable: true,
  description: 'What a person or their manager gave for an evaluation item of a month.',
  fields: (t) => ({
    itemId: t.exposeString('itemId'),
    evaluator: t.field({ type: Evaluator, resolve: ({ evaluator }) => evaluator as typeof Evaluator.$inferType }),
    points: t.exposeInt('points', { description: 'Whole, 0 to 100.' }),
    comment: t.exposeString('comment', { nullable: true }),
    givenAt: t.expose('givenAt', { type: 'DateTime' }),
    givenRole: t.field({ type: Role, resolve: ({ givenRole }) => givenRole as typeof Role.$inferType }),
  }),
})
