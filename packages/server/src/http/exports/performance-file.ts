import { soldOn } from '@hubcap/rules/sales/sold-on'
import { chainTimeOf } from '../../graphql/chain-time-of.ts'
import { actorOf } from '../../graphql/context.ts'
import { calendarOf } from '../../operation/calendar-of.ts'
import { performanceScoresExport } from '../../performance/performance-scores.export.ts'
import { scoredMetrics } from '../../performance/scored-metrics.ts'
import type { Handler } from '../api-server.ts'
import { sendRefusal } from '../send-refusal.ts'
import { listFile } from './list-file.ts'

/** GET /exports/performance.csv and .xlsx: with a column for each metric that scorecards name, of which the chain has its own. */
export const performanceFile: Handler = async (incoming, response, context, url) => {
  try {
    const { tenantId } = actorOf(context)
    const chain = chainTimeOf(context)
    const month = calendarOf(chain).monthOf(soldOn(context.now, chain.timeZone))
    const metrics = await context.database.asSystem(tenantId).read((db) => scoredMetrics(db, month))
    await listFile(performanceScoresExport(metrics))(incoming, response, context, url)
  } catch (error) {
    sendRefusal(response, error)
  }
}
