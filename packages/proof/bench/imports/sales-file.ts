import type { Stage } from '../frame/stage.ts'
import { spreadsheet } from './spreadsheet.ts'

export type Format = 'csv' | 'xlsx'

const headings = ['销售单号', '销售员工号', '客户编号', '销售日期', '实收金额', '卡产品', '支付方式']
const payments = ['微信', '支付宝', '现金', '刷卡']
const dayMs = 86_400_000

/** What sales point to in a chain of the demo: sellers with a store, customers, and a product without a fixed price. */
export type Targets = { staff: string[]; customers: string[]; product: string }

const column = (rows: Record<string, unknown>[]) => rows.map((row) => String(row.code))

/** @throws where the chain lacks any of them */
export async function findTargets({ sql }: Stage, superuserUrl: string, slug: string): Promise<Targets> {
  const of = (select: string, rest: string) =>
    sql(
      superuserUrl,
      `SELECT ${select} AS code FROM ${rest} AND t.tenant_id = (SELECT tenant_id FROM chain WHERE slug = '${slug}')`,
    )
  const staff = column(await of('t.staff_no', `staff t WHERE t.store_id IS NOT NULL AND t.status = 'active'`))
  const customers = column(await of('t.customer_no', 'customer t WHERE true'))
  const [product] = column(
    await of(
      't.code',
      'card_product t JOIN card_product_version v USING (tenant_id) WHERE v.card_product_id = t.id AND v.price IS NULL',
    ),
  )
  if (!product || staff.length === 0 || customers.length === 0) throw new Error(`${slug} has nothing to sell`)
  return { staff, customers, product }
}

/** A file of that many sales over three years, no two of one number. mark: what their numbers begin with. */
export function salesFile(targets: Targets, mark: string, count: number, format: Format): Buffer {
  const pick = <Value>(values: readonly Value[], at: number) => values[(at * 7919) % values.length] as Value
  const last = Date.parse('2026-06-30')
  const rows = Array.from({ length: count }, (_, at) => [
    `${mark}${at}`,
    pick(targets.staff, at),
    pick(targets.customers, at + 13),
    new Date(last - ((at * 31) % 1000) * dayMs).toISOString().slice(0, 10),
    100 + (at % 900),
    targets.product,
    pick(payments, at),
  ])
  if (format === 'xlsx') return spreadsheet([headings, ...rows])
  return Buffer.from(`\uFEFF${[headings, ...rows].map((cells) => cells.join(',')).join('\n')}\n`)
}
