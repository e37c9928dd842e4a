import { objectionOutcomes } from '@hubcap/rules/performance/period/answer-objection.input'
import { scorePeriodStatuses } from '@hubcap/rules/performance/period/score-period'
import { builder } from '../../graphql/builder.ts'
import { rowKey } from '../../graphql/row-key.ts'
import { Role } from '../../graphql/vocabularies.type.ts'

export const ScorePeriodStatus = builder.enumType('ScorePeriodStatus', { values: scorePeriodStatuses })
export const ObjectionOutcome = builder.enumType('ObjectionOutcome', { values: objectionOutcomes })

const roleOf = (role: string) => role as typeof Role.$inferType

export const ScorePeriodStep = builder.prismaNode('ScorePeriodStep', {
  id: { resolve: (row) => row.id },
  findUnique: rowKey,
  nullable: true,
  description: 'A step of a month’s scores.',
  fields: (t) => ({
    month: t.expose('month', { type: 'Date' }),
    status: t.field({
      type: ScorePeriodStatus,
      description: 'Where it led.',
      resolve: ({ status }) => status as typeof ScorePeriodStatus.$inferType,
    }),
    at: t.expose('at', { type: 'DateTime' }),
  }),
})

export const ScoreObjection = builder.prismaNode('ScoreObjection', {
  id: { resolve: (row) => row.id },
  findUnique: rowKey,
  nullable: true,
  description: 'What whoever is scored holds against a line, and what was answered.',
  fields: (t) => ({
    line: t.exposeString('line', { description: 'A metric’s or evaluation item’s id, `penalty` or `total`.' }),
    reason: t.exposeString('reason'),
    raisedAt: t.expose('raisedAt', { type: 'DateTime' }),
    outcome: t.field({
      type: ObjectionOutcome,
      nullable: true,
      description: 'Null while it isn’t answered.',
      resolve: ({ outcome }) => outcome as typeof ObjectionOutcome.$inferType | null,
    }),
    answer: t.exposeString('answer', { nullable: true }),
    answeredAt: t.expose('answeredAt', { type: 'DateTime', nullable: true }),
    answeredRole: t.field({
      type: Role,
      nullable: true,
      resolve: ({ answeredRole }) => (answeredRole === null ? null : roleOf(answeredRole)),
    }),
  }),
})

export const ScoreAdjustment = builder.prismaNode('ScoreAdjustment', {
  id: { resolve: (row) => row.id },
  findUnique: rowKey,
  nullable: true,
  description: 'Points given or taken by hand.',
  fields: (t) => ({
    points: t.exposeInt('points', { description: 'Hundredths.' }),
    reason: t.exposeString('reason'),
    madeAt: t.expose('madeAt', { type: 'DateTime' }),
    madeRole: t.field({ type: Role, resolve: ({ madeRole }) => roleOf(madeRole) }),
    answersObjection: t.boolean({ resolve: ({ objectionId }) => objectionId !== null }),
  }),
})
