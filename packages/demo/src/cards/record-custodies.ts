import { recordPrepaymentCustodyInput } from '@hubcap/rules/cards/prepayment/record-custody.input'
import { recordCustody } from '@hubcap/server/cards/prepayment/record-custody'
import { inputOf } from '@hubcap/server/operation/input-of'
import { doorOf, type Request } from '@hubcap/server/operation/request'
import { monthsBefore } from '../calendar/day.ts'
import type { Timeline } from '../load/timeline.ts'

/** Of what is prepaid now, in percent: the brand holds enough; so does a franchisee by size, but for the last one. */
const shares = {
  brand: { held: 36, guaranteed: 8 },
  scale: { held: 22, guaranteed: 0 },
  short: { held: 14, guaranteed: 0 },
}
/** The bank's receipts came half a year ago, with less on them, and again at the beginning of last month. */
const receipts = [
  { monthsAgo: 7, percent: 80 },
  { monthsAgo: 1, percent: 100 },
]
const notes = { brand: '存管银行：演示银行总行营业部，尾号 6868', scale: '存管银行：演示银行本地支行' }

/** Prepaid principal by who issued the cards: headquarters (null), or the franchisee that sold them. */
const balances = (request: Request) =>
  doorOf(request).write(
    (db) => db.$queryRaw<{ franchisee_id: string | null; balance: number }[]>`
      SELECT CASE v.issuer WHEN 'seller' THEN c.franchisee_id END AS franchisee_id,
        sum(l.remaining + l.frozen)::float8 AS balance
      FROM card_lot l JOIN card c ON c.tenant_id = l.tenant_id AND c.id = l.card_id
      JOIN card_product_version v ON v.tenant_id = c.tenant_id AND v.id = c.card_product_version_id
      LEFT JOIN franchisee f ON f.tenant_id = c.tenant_id AND f.id = c.franchisee_id
      WHERE l.tenant_id = app.tenant_id() AND l.kind <> 'bonus'
      GROUP BY 1 ORDER BY 1 NULLS FIRST, min(f.code)`,
  )

/** What lies in custody for prepaid cards, by issuer, as noted from the banks' receipts. */
export async function recordCustodies(request: Request, time: Timeline): Promise<void> {
  const issuers = await balances(request)
  for (const [at, { franchisee_id: franchiseeId, balance }] of issuers.entries()) {
    const issuerKind = franchiseeId === null ? 'brand' : 'scale'
    const share = at > 0 && at === issuers.length - 1 ? shares.short : shares[issuerKind]
    for (const { monthsAgo, percent } of receipts) {
      const fromOn = monthsBefore(time.today, monthsAgo)
      const of = (part: number) => Math.round((balance * part * percent) / 1e8) * 1e4
      const figures = { held: of(share.held), guaranteed: of(share.guaranteed) }
      const input = { franchiseeId, fromOn, issuerKind, ...figures, note: notes[issuerKind] }
      const idempotencyKey = `custody-${at}-${fromOn}`
      await recordCustody(time.on(fromOn), inputOf(recordPrepaymentCustodyInput, { ...input, idempotencyKey }))
    }
  }
}
