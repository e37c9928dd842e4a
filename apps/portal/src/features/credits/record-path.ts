import type { CreditRowFragment } from '@generated/graphql.ts'
import { type MonthsNow, monthOf } from '@/lib/address/month.ts'

type Opens = Pick<CreditRowFragment, 'record' | 'opens' | 'day'>

/** Where the record behind a credit is seen, opened; null where it is out of the viewer's sight. */
export function recordPath({ record, opens, day }: Opens, now: MonthsNow): string | null {
  if (opens === null) return null
  const id = encodeURIComponent(opens)
  const lists = { card_sale: '/sales', till_sale_line: '/receipts', customer_file: '/customers/files' }
  if (record === 'card_recharge' || record === 'card_use') return `/cards/${id}`
  return record === 'lead' ? `/leads?open=${id}` : `${lists[record]}?month=${monthOf(day, now)}&open=${id}`
}
