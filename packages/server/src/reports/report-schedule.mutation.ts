import { createReportScheduleInput } from '@hubcap/rules/reports/create-report-schedule.input'
import { pauseReportScheduleInput } from '@hubcap/rules/reports/pause-report-schedule.input'
import { reportScheduleIdInput } from '@hubcap/rules/reports/report-schedule-id.input'
import { sendReportInput } from '@hubcap/rules/reports/send-report.input'
import { updateReportScheduleInput } from '@hubcap/rules/reports/update-report-schedule.input'
import { builder } from '../graphql/builder.ts'
import { requestFor } from '../graphql/context.ts'
import { withRowIds } from '../graphql/global-id.ts'
import { mutationOf } from '../graphql/mutation.ts'
import { nodeMutation } from '../graphql/node-mutation.ts'
import { ReportGrouping, ReportPeriod } from '../graphql/vocabularies.type.ts'
import { inputOf } from '../operation/input-of.ts'
import { createReportSchedule } from './create-report-schedule.ts'
import { deleteReportSchedule } from './delete-report-schedule.ts'
import { pauseReportSchedule } from './pause-report-schedule.ts'
import { sendReportNow } from './send-report-now.ts'
import { updateReportSchedule } from './update-report-schedule.ts'

const CreateReportScheduleInput = builder.inputType('CreateReportScheduleInput', {
  fields: (t) => ({
    period: t.field({ type: ReportPeriod, required: true }),
    grouping: t.field({ type: ReportGrouping, required: true }),
    franchiseeId: t.id(),
    storeId: t.id(),
    recipient: t.string({ required: true, description: 'E-mail address.' }),
    recipientName: t.string({ required: true }),
    locale: t.string({ required: true, description: 'In which the mail is written.' }),
    hour: t.int({ required: true, description: 'Of the chain’s day, 0 to 23.' }),
    idempotencyKey: t.string({ required: true }),
  }),
})

const UpdateReportScheduleInput = builder.inputType('UpdateReportScheduleInput', {
  description: 'All of it anew: what is left out is gone.',
  fields: (t) => ({
    id: t.id({ required: true }),
    revision: t.int({ required: true }),
    period: t.field({ type: ReportPeriod, required: true }),
    grouping: t.field({ type: ReportGrouping, required: true }),
    franchiseeId: t.id(),
    storeId: t.id(),
    recipient: t.string({ required: true }),
    recipientName: t.string({ required: true }),
    locale: t.string({ required: true }),
    hour: t.int({ required: true }),
  }),
})

const PauseReportScheduleInput = builder.inputType('PauseReportScheduleInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    paused: t.boolean({ required: true, description: 'False lets it go on.' }),
  }),
})

const ReportScheduleIdInput = builder.inputType('ReportScheduleIdInput', {
  fields: (t) => ({ id: t.id({ required: true }) }),
})

const SendReportInput = builder.inputType('SendReportInput', {
  description: 'Sends what the schedule would have sent last, at once.',
  fields: (t) => ({ id: t.id({ required: true }), idempotencyKey: t.string({ required: true }) }),
})

const action = 'report_schedule.change'
const model = 'ReportSchedule'

nodeMutation('createReportSchedule', {
  ...{ action, model, input: CreateReportScheduleInput, schema: createReportScheduleInput },
  ids: { franchiseeId: 'Franchisee', storeId: 'Store' },
  run: createReportSchedule,
})

nodeMutation('updateReportSchedule', {
  ...{ action, model, input: UpdateReportScheduleInput, schema: updateReportScheduleInput },
  ids: { id: 'ReportSchedule', franchiseeId: 'Franchisee', storeId: 'Store' },
  run: updateReportSchedule,
})

nodeMutation('pauseReportSchedule', {
  ...{ action, model, input: PauseReportScheduleInput, schema: pauseReportScheduleInput },
  ids: { id: 'ReportSchedule' },
  run: pauseReportSchedule,
})

nodeMutation('sendReport', {
  ...{ action, model, input: SendReportInput, schema: sendReportInput },
  ids: { id: 'ReportSchedule' },
  run: sendReportNow,
})

const ReportScheduleDeleted = builder.objectRef<{ id: string }>('ReportScheduleDeleted').implement({
  fields: (t) => ({ id: t.exposeID('id') }),
})

builder.mutationField('deleteReportSchedule', (t) =>
  t.field({
    ...mutationOf(action),
    type: ReportScheduleDeleted,
    args: { input: t.arg({ type: ReportScheduleIdInput, required: true }) },
    resolve: async (_root, args, context) => {
      const request = requestFor(context, action)
      const input = inputOf(reportScheduleIdInput, args.input)
      await deleteReportSchedule(request, withRowIds(input, { id: 'ReportSchedule' }))
      return { id: input.id }
    },
  }),
)
