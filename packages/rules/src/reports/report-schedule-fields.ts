import { z } from 'zod'
import { choice } from '../input/choice.ts'
import { email } from '../input/email.ts'
import { id } from '../input/id.ts'
import { checkParams } from '../input/issue.ts'
import { orEmpty } from '../input/optional.ts'
import { name } from '../input/text.ts'
import { locales } from '../tenancy/locale.ts'
import { groupingsOf, type ReportGrouping, reportGroupings } from './report-grouping.ts'
import { type ReportPeriod, reportPeriods } from './report-period.ts'

/** Hour of the chain's day. */
const hour = z.int().min(0).max(23)

/** A report by schedule as it is asked for; without a place, all that its post sees. */
export const reportScheduleFields = {
  period: choice(reportPeriods),
  grouping: choice(reportGroupings),
  franchiseeId: orEmpty(id),
  storeId: orEmpty(id),
  recipient: email,
  recipientName: name,
  locale: choice(locales),
  hour,
}

type Broken = { period: ReportPeriod; grouping: ReportGrouping }

/** A refinement: a single day isn't broken down by day. */
export const groupable = <Schema extends z.ZodType<Broken>>(schema: Schema) =>
  schema.refine(({ period, grouping }) => (grouping === 'day' ? period === 'monthly' : true), {
    path: ['grouping'],
    ...checkParams('invalid_choice', { choices: groupingsOf('daily') }),
  })
