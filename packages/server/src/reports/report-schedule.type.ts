import type { PauseReason as Pause } from '@hubcap/rules/reports/pause-reason'
import type { ReportGrouping as Grouping } from '@hubcap/rules/reports/report-grouping'
import type { ReportPeriod as Period } from '@hubcap/rules/reports/report-period'
import { builder } from '../graphql/builder.ts'
import { actorOf } from '../graphql/context.ts'
import { rowKey } from '../graphql/row-key.ts'
import { PauseReason, ReportGrouping, ReportPeriod } from '../graphql/vocabularies.type.ts'

export const ReportSchedule = builder.prismaNode('ReportSchedule', {
  description: 'A report that goes to somebody’s mailbox every day or month, as its owner sees it at that moment.',
  id: { resolve: (row) => row.id },
  findUnique: rowKey,
  nullable: true,
  fields: (t) => ({
    period: t.field({ type: ReportPeriod, resolve: (row) => row.period as Period }),
    grouping: t.field({ type: ReportGrouping, resolve: (row) => row.grouping as Grouping }),
    franchisee: t.relation('franchisee', { nullable: true }),
    store: t.relation('store', { nullable: true }),
    recipient: t.exposeString('recipient', { description: 'E-mail address.' }),
    recipientName: t.exposeString('recipientName'),
    locale: t.exposeString('locale', { description: 'In which the mail is written.' }),
    hour: t.exposeInt('hour', { description: 'Of the chain’s day, 0 to 23.' }),
    nextAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'Null while it is paused.',
      resolve: ({ pausedAt, nextAt }) => (pausedAt ? null : nextAt),
    }),
    lastSentAt: t.expose('lastSentAt', { type: 'DateTime', nullable: true }),
    pausedBecause: t.field({
      type: PauseReason,
      nullable: true,
      resolve: (row) => row.pausedBecause as Pause | null,
    }),
    isOfThisPost: t.boolean({
      description: 'Whether it shows what the post sees that the viewer acts in now.',
      resolve: ({ assignmentId }, _args, context) => assignmentId === actorOf(context).assignmentId,
    }),
    revision: t.exposeInt('revision'),
  }),
})
