import { builder } from '../graphql/builder.ts'
import { requestFor } from '../graphql/context.ts'
import { reportShape } from './load-report.ts'
import { Report } from './report.type.ts'
import { ReportInput, reportOf } from './report-input.ts'
import { reportLook } from './report-look.ts'

builder.queryField('report', (t) =>
  t.field({
    type: Report,
    authScopes: { can: 'report.read' },
    args: { of: t.arg({ type: ReportInput, required: true }) },
    resolve: (_root, args, context) => {
      const { chain, now } = requestFor(context, 'report.read')
      return reportShape(context.database.client, reportLook(reportOf(args.of), now, chain.timeZone))
    },
  }),
)
