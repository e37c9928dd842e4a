import { builder } from '../../graphql/builder.ts'
import { rowKey } from '../../graphql/row-key.ts'
import { PayLineKind } from '../../graphql/vocabularies.type.ts'

export const PayLine = builder.prismaNode('PayLine', {
  description: 'What a statement is made of: a record that is paid for or taken back, a reward, a penalty.',
  id: { resolve: (row) => row.id },
  findUnique: rowKey,
  nullable: true,
  fields: (t) => ({
    staff: t.relation('staff', { nullable: true }),
    store: t.relation('store', { nullable: true }),
    kind: t.field({ type: PayLineKind, resolve: (row) => row.kind as typeof PayLineKind.$inferType }),
    rule: t.exposeInt('rule', { nullable: true, description: 'The rule’s place in the plan that paid.' }),
    metricId: t.exposeString('metricId', { nullable: true }),
    record: t.exposeString('record', { nullable: true, description: 'Of what kind the record is.' }),
    recordId: t.exposeString('recordId', { nullable: true }),
    recordNo: t.exposeString('recordNo', { nullable: true }),
    incentive: t.relation('incentive', { nullable: true }),
    day: t.expose('day', { type: 'Date' }),
    base: t.expose('base', { type: 'Money', description: 'In the metric’s unit; below zero where taken back.' }),
    amount: t.expose('amount', { type: 'Money', description: 'Below zero where taken back, and of a penalty.' }),
  }),
})
