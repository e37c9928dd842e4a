import { maskPhone } from '@hubcap/rules/input/mask-phone'
import { builder } from '../graphql/builder.ts'
import { actorOf } from '../graphql/context.ts'
import { nestedComplexity, nestedTake } from '../graphql/list-size.ts'
import { rowKey } from '../graphql/row-key.ts'
import { LeadTouch } from './lead-touch.type.ts'
import { LeadGrade, LeadSource, LeadStatus, LostReason } from './lead-vocabularies.type.ts'

export const Lead = builder.prismaNode('Lead', {
  id: { resolve: (row) => row.id },
  findUnique: rowKey,
  nullable: true,
  description: 'Somebody who may buy.',
  fields: (t) => ({
    name: t.exposeString('name'),
    phone: t.string({
      nullable: true,
      description: 'In full for whoever has the lead; with asterisks for everybody else: revealLeadPhone opens one.',
      resolve: ({ phone, staffId }, _args, context) =>
        phone && (staffId === null || staffId !== actorOf(context).staffId) ? maskPhone(phone) : phone,
    }),
    plate: t.exposeString('plate', { nullable: true }),
    source: t.field({ type: LeadSource, resolve: (row) => row.source as typeof LeadSource.$inferType }),
    sourceNote: t.exposeString('sourceNote', { nullable: true }),
    grade: t.field({
      type: LeadGrade,
      description: 'How likely they are to buy: A soon, D hardly.',
      resolve: (row) => row.grade as typeof LeadGrade.$inferType,
    }),
    status: t.field({ type: LeadStatus, resolve: (row) => row.status as typeof LeadStatus.$inferType }),
    nextStep: t.exposeString('nextStep', { nullable: true }),
    nextStepOn: t.expose('nextStepOn', { type: 'Date', nullable: true }),
    lastTouchOn: t.expose('lastTouchOn', { type: 'Date', nullable: true }),
    quietSince: t.expose('quietSince', {
      type: 'Date',
      description: 'When it was taken, given to somebody or touched last: by it, it goes back to the pool.',
    }),
    isPooled: t.boolean({
      description: 'Whether it is nobody’s, for whoever of the store takes it.',
      resolve: ({ staffId }) => staffId === null,
    }),
    isOwn: t.boolean({
      description: 'Whether it is the viewer’s.',
      resolve: ({ staffId }, _args, context) => staffId !== null && staffId === actorOf(context).staffId,
    }),
    enteredPoolAt: t.expose('enteredPoolAt', { type: 'DateTime', nullable: true }),
    closedAt: t.expose('closedAt', { type: 'DateTime', nullable: true, description: 'When it was won or lost.' }),
    lostReason: t.field({
      type: LostReason,
      nullable: true,
      resolve: (row) => row.lostReason as typeof LostReason.$inferType | null,
    }),
    lostNote: t.exposeString('lostNote', { nullable: true }),
    erasedAt: t.expose('erasedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When everything personal was erased at their request; null otherwise.',
    }),
    revision: t.exposeInt('revision'),
    createdAt: t.expose('createdAt', { type: 'DateTime' }),
    franchisee: t.relation('franchisee', { nullable: true }),
    store: t.relation('store', { nullable: true, description: 'Null where it is out of sight.' }),
    staff: t.relation('staff', { nullable: true, description: 'Whose it is; null in the pool, or out of sight.' }),
    cardProduct: t.relation('cardProduct', { nullable: true, description: 'What they are interested in.' }),
    customer: t.relation('customer', { nullable: true, description: 'Who became of it.' }),
    cardSale: t.relation('cardSale', { nullable: true, description: 'The sale by which it was won.' }),
    touches: t.relation('touches', {
      type: LeadTouch,
      description: 'What was done, the latest first.',
      args: { first: t.arg.int({ defaultValue: 5, required: true }) },
      complexity: nestedComplexity,
      query: ({ first }) => ({ orderBy: [{ at: 'desc' }, { id: 'desc' }], take: nestedTake(first) }),
    }),
  }),
})
