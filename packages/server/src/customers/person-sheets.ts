import type { Reading } from '@hubcap/database/door/database'
import type { Prisma } from '@hubcap/database/prisma'
import { auditActionTerms } from '@hubcap/words/terms/audit'
import { importFieldTerms } from '@hubcap/words/terms/import-field'
import { cardSaleStatusTerms, paymentMethodTerms } from '@hubcap/words/terms/sales'
import type { Text } from '@hubcap/words/text'
import { changeTexts } from '../audit/change-texts.ts'
import { entryChanges } from '../audit/entry-changes.ts'
import { loadNames } from '../audit/load-names.ts'
import { dayCell, momentCell, moneyCell, termCell } from '../http/exports/cells.ts'
import type { Reader } from '../http/exports/list-export.ts'
import type { Cell } from '../http/exports/table-cell.ts'

export type Sheet = {
  readonly name: Text
  readonly headings: readonly Text[]
  readonly rows: readonly (readonly Cell[])[]
}

type Column<Row> = readonly [heading: Text, cell: (row: Row) => Cell]

const sheet = <Row>(name: Text, rows: readonly Row[], columns: readonly Column<Row>[]): Sheet => ({
  name,
  headings: columns.map(([heading]) => heading),
  rows: rows.map((row) => columns.map(([, cell]) => cell(row))),
})

const terms = importFieldTerms.customers
const saleTerms = importFieldTerms.card_sales
const name = { select: { name: true } }
const oldestFirst = [{ at: 'asc' as const }, { id: 'asc' as const }]

/** What a person is asked by is shown one below the other: a field to each line. */
const identitySheet = (customer: Prisma.CustomerModel, reader: Reader): Sheet => ({
  name: { zh: '客户资料', en: 'Customer' },
  headings: [
    { zh: '项目', en: 'Field' },
    { zh: '内容', en: 'Value' },
  ],
  rows: [
    [terms.customer_no[reader.locale], customer.customerNo],
    [terms.name[reader.locale], customer.name],
    [terms.phone[reader.locale], customer.phone],
    [terms.contact_name[reader.locale], customer.contactName],
    [terms.address[reader.locale], customer.address],
    [terms.city[reader.locale], customer.city],
    [terms.region[reader.locale], customer.region],
    [terms.postal_code[reader.locale], customer.postalCode],
    [terms.country[reader.locale], customer.country],
    [{ zh: '录入时间', en: 'Entered at' }[reader.locale], momentCell(customer.createdAt, reader)],
  ],
})

async function filesSheet(db: Reading, customerId: string): Promise<Sheet> {
  const include = { franchisee: name, store: name, staff: name }
  const files = await db.customerFile.findMany({ where: { customerId }, include, orderBy: { createdAt: 'asc' } })
  return sheet({ zh: '客户档案', en: 'Customer files' }, files, [
    [{ zh: '建档日期', en: 'Opened on' }, ({ openedOn }) => dayCell(openedOn)],
    [{ zh: '加盟商', en: 'Franchisee' }, ({ franchisee }) => franchisee?.name ?? null],
    [{ zh: '门店', en: 'Store' }, ({ store }) => store?.name ?? null],
    [{ zh: '开发人', en: 'Developed by' }, ({ staff }) => staff?.name ?? null],
    [{ zh: '备注', en: 'Notes' }, ({ notes }) => notes],
  ])
}

async function salesSheet(db: Reading, customerId: string, reader: Reader) {
  const include = { cardProduct: name }
  const sales = await db.cardSale.findMany({ where: { customerId }, include, orderBy: { soldAt: 'asc' } })
  const made = sheet({ zh: '售卡记录', en: 'Card sales' }, sales, [
    [saleTerms.sale_no, ({ saleNo }) => saleNo],
    [saleTerms.sold_on, ({ soldAt }) => momentCell(soldAt, reader)],
    [saleTerms.store, ({ storeName }) => storeName],
    [{ zh: '销售员', en: 'Seller' }, ({ staffName }) => staffName],
    [saleTerms.card_product, ({ cardProduct }) => cardProduct?.name ?? null],
    [saleTerms.amount, ({ amount }) => moneyCell(amount, reader)],
    [saleTerms.payment_method, ({ paymentMethod }) => termCell(paymentMethodTerms, paymentMethod, reader)],
    [{ zh: '状态', en: 'Status' }, ({ status }) => termCell(cardSaleStatusTerms, status, reader)],
    [{ zh: '客户姓名', en: 'Customer’s name' }, ({ customerName }) => customerName],
    [{ zh: '作废原因', en: 'Reason for voiding' }, ({ voidReason }) => voidReason],
  ])
  return { sheet: made, ids: sales.map(({ id }) => id) }
}

async function lookUpsSheet(db: Reading, customerId: string, reader: Reader): Promise<Sheet> {
  const lookUps = await db.customerIdentification.findMany({ where: { customerId }, orderBy: oldestFirst })
  const ids = [...new Set(lookUps.map(({ userAccountId }) => userAccountId))]
  const accounts = await db.userAccount.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } })
  const names = new Map(accounts.map((account) => [account.id, account.name]))
  return sheet({ zh: '手机号查询', en: 'Look-ups by phone' }, lookUps, [
    [{ zh: '时间', en: 'When' }, ({ at }) => momentCell(at, reader)],
    [{ zh: '谁', en: 'Who' }, ({ userAccountId }) => names.get(userAccountId) ?? null],
  ])
}

/** The person has a right to all of it: nothing is masked here. */
async function logSheet(db: Reading, ids: readonly string[], reader: Reader): Promise<Sheet> {
  const where = { entityId: { in: [...ids] }, entity: { in: ['customer', 'card_sale'] } }
  const entries = await db.auditEntry.findMany({ where, orderBy: oldestFirst })
  const nameOf = await loadNames(db, entries)
  return sheet({ zh: '操作日志', en: 'Audit log' }, entries, [
    [{ zh: '时间', en: 'When' }, ({ at }) => momentCell(at, reader)],
    [{ zh: '谁', en: 'Who' }, ({ actorName }) => actorName],
    [{ zh: '操作', en: 'Action' }, ({ action }) => termCell(auditActionTerms, action, reader)],
    [
      { zh: '内容', en: 'What' },
      (entry) => changeTexts(entry.entity, entryChanges(entry, null, nameOf), reader).join('\n'),
    ],
  ])
}

/** Everything that the chain holds of one customer, a table for each kind. */
export async function personSheets(db: Reading, customer: Prisma.CustomerModel, reader: Reader): Promise<Sheet[]> {
  const sales = await salesSheet(db, customer.id, reader)
  return [
    identitySheet(customer, reader),
    await filesSheet(db, customer.id),
    sales.sheet,
    await lookUpsSheet(db, customer.id, reader),
    await logSheet(db, [customer.id, ...sales.ids], reader),
  ]
}
