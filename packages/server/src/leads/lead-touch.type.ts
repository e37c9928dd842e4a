import { builder } from '../graphql/builder.ts'
import { LeadGrade, LeadTouchKind, LeadTouchOutcome } from './lead-vocabularies.type.ts'

export const LeadTouch = builder.prismaObject('LeadTouch', {
  description: 'A call, a visit or a message, and what came of it.',
  fields: (t) => ({
    id: t.exposeID('id'),
    kind: t.field({ type: LeadTouchKind, resolve: (row) => row.kind as typeof LeadTouchKind.$inferType }),
    outcome: t.field({ type: LeadTouchOutcome, resolve: (row) => row.outcome as typeof LeadTouchOutcome.$inferType }),
    note: t.exposeString('note', { nullable: true }),
    grade: t.field({
      type: LeadGrade,
      description: 'Afterwards.',
      resolve: (row) => row.grade as typeof LeadGrade.$inferType,
    }),
    nextStep: t.exposeString('nextStep', { nullable: true }),
    nextStepOn: t.expose('nextStepOn', { type: 'Date', nullable: true }),
    at: t.expose('at', { type: 'DateTime' }),
    staff: t.relation('staff', {
      nullable: true,
      description: 'Who did it; null where it wasn’t staff of the franchisee, or is out of sight.',
    }),
  }),
})
