import type { Writing } from '@hubcap/database/door/database'
import { scrubCustomer } from '@hubcap/database/lookups/scrub-customer'
import { Prisma } from '@hubcap/database/prisma'
import { decideErasure } from '@hubcap/rules/customers/decide-erasure'
import type { EraseCustomerInput } from '@hubcap/rules/customers/erase-customer.input'
import { nameKey } from '@hubcap/rules/network/name-key'
import type { Locale } from '@hubcap/rules/tenancy/locale'
import { erasedTerm } from '@hubcap/words/terms/customers'
import { decided } from '../operation/decided.ts'
import { recordChange } from '../operation/record-change.ts'
import { notFound } from '../operation/refused.ts'
import { authorize, doorOf, type Request } from '../operation/request.ts'
import { closeErasedLeads } from './close-erased-leads.ts'
import { countOpenImports } from './count-open-imports.ts'
import { saveCustomerTokens } from './save-customer-tokens.ts'

const nothing = {
  phone: null,
  phoneKey: null,
  contactName: null,
  address: null,
  city: null,
  region: null,
  postalCode: null,
  country: null,
}

async function loadCustomer(db: Writing, id: string) {
  // Whoever sells to the customer or renames them meanwhile ends first, or comes after and finds nobody.
  await db.$queryRaw`SELECT id FROM customer WHERE tenant_id = app.tenant_id() AND id = ${id}::uuid FOR UPDATE`
  const customer = await db.customer.findFirst({ where: { id } })
  if (!customer) throw notFound()
  return customer
}

type Erased = { readonly id: string; readonly customerNo: string }

/** Every place where the person stands by name: figures, numbers and places stay as they are. */
async function erase(db: Writing, customer: Erased, erased: string, at: Date): Promise<void> {
  const { id, customerNo } = customer
  const sales = await db.cardSale.findMany({ where: { customerId: id }, select: { id: true } })
  const leadIds = await scrubCustomer(db, { customerId: id, saleIds: sales.map((sale) => sale.id), erased })
  await closeErasedLeads(db, leadIds, at)
  await db.cardSale.updateMany({ where: { customerId: id }, data: { customerName: erased } })
  await db.customerFile.updateMany({ where: { customerId: id }, data: { notes: null } })
  await db.vehicle.deleteMany({ where: { customerId: id } })
  const name = { name: erased, nameKey: nameKey(erased, 'person') }
  await db.customer.updateMany({
    where: { id },
    data: { ...nothing, ...name, erasedAt: at, revision: { increment: 1 } },
  })
  await saveCustomerTokens(db, [{ id, customerNo, name: erased }])
}

/**
 * Erases everything personal of a customer, at their request, for good: the row stays for the books, under its number.
 * @throws Refused customer.erased, customer.other_number, customer.in_open_import
 */
export async function eraseCustomer(request: Request, input: EraseCustomerInput): Promise<string> {
  authorize(request, 'customer.erase')
  const { id, customerNo: typedNo } = input
  await doorOf(request).write(async (db) => {
    const { customerNo, erasedAt } = await loadCustomer(db, id)
    const holdsNumber = Prisma.sql`r.cells @> jsonb_build_array(${customerNo}::text)`
    const imports = await countOpenImports(db, id, holdsNumber)
    decided(decideErasure({ customerNo, typedNo, erasedAt, openImports: imports }))
    const { locale } = await db.chain.findFirstOrThrow({ select: { locale: true } })
    await erase(db, { id, customerNo }, erasedTerm[locale as Locale], request.now)
    await recordChange(db, request, {
      action: 'customer.erase',
      entity: 'customer',
      entityId: id,
      franchiseeId: null,
      before: { customerNo, erasedAt },
      after: { customerNo, erasedAt: request.now },
    })
  })
  return id
}
