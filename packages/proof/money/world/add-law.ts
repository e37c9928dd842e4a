import { randomUUID } from 'node:crypto'
import type { Stage } from '../../bench/frame/stage.ts'
import { coolingOffDays, rates } from '../contracts/refund.ts'

/** What the law asks of refunds, and the rates of their interest. */
export const addLaw = ({ sql }: Stage, url: string, tenantId: string) => {
  const rule = (name: string, figures: object) =>
    `INSERT INTO card_law_entry (tenant_id, id, rule, valid_from, is_on, source, figures, created_at)
     VALUES ('${tenantId}', '${randomUUID()}', '${name}', '2020-01-01', true, '试', '${JSON.stringify(figures)}', now())`
  const rate = (kind: string, ppm: number) =>
    `INSERT INTO rate_table (tenant_id, kind, known_until, rows, changed_at)
     VALUES ('${tenantId}', '${kind}', '2099-12-31', '${JSON.stringify([{ fromOn: '2020-01-01', ppm, source: '试' }])}', now())`
  return sql(
    url,
    ...[rule('cooling_off', { days: coolingOffDays }), rule('refund', {})],
    ...[rate('deposit_1y', rates.consumer), rate('lpr_1y', rates.merchant)],
  )
}
