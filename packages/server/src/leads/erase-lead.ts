import type { Writing } from '@hubcap/database/door/database'
import { scrubLead } from '@hubcap/database/lookups/scrub-lead'
import { Prisma } from '@hubcap/database/prisma'
import { decideLeadErasure } from '@hubcap/rules/leads/decide-lead-erasure'
import type { EraseLeadInput } from '@hubcap/rules/leads/erase-lead.input'
import type { Locale } from '@hubcap/rules/tenancy/locale'
import { erasedTerm } from '@hubcap/words/terms/customers'
import { closeErasedLeads } from '../customers/close-erased-leads.ts'
import { countOpenImports } from '../customers/count-open-imports.ts'
import { decided } from '../operation/decided.ts'
import { recordChange } from '../operation/record-change.ts'
import { notFound } from '../operation/refused.ts'
import { authorize, doorOf, type Request } from '../operation/request.ts'

type Person = {
  readonly id: string
  readonly phoneKey: string | null
  readonly plateKey: string | null
  readonly customerId: string | null
}

const leastDigits = 7
const mostDigits = 10

/** Where a row of an import has the person's phone or plate, however it is written there. */
function holdsPerson({ phoneKey, plateKey }: Person): Prisma.Sql {
  const digits = (phoneKey ?? '').replaceAll(/\D/g, '').slice(-mostDigits)
  const sought = digits.length < leastDigits ? null : digits
  return Prisma.sql`
    strpos(regexp_replace(r.cells::text, '[^[:digit:],]', '', 'g'), ${sought}::text) > 0
    OR strpos(upper(regexp_replace(r.cells::text, '[[:space:].·•・-]', '', 'g')), ${plateKey}::text) > 0`
}

async function isCustomer(db: Writing, { phoneKey, customerId }: Person): Promise<boolean> {
  if (customerId !== null) return true
  return phoneKey !== null && (await db.customer.count({ where: { phoneKey } })) > 0
}

/** Whoever touches or sells to the person meanwhile ends first, or comes after and finds nobody. */
async function loadLead(db: Writing, id: string) {
  await db.$queryRaw`SELECT id FROM lead WHERE tenant_id = app.tenant_id() AND id = ${id}::uuid FOR UPDATE`
  const lead = await db.lead.findFirst({ where: { id } })
  if (!lead) throw notFound()
  return lead
}

/**
 * Erases everything personal of somebody who never became a customer, at their request, for good: in every lead with their phone.
 * Those stay, with the days on which somebody called; who was still followed is called no more.
 * @throws Refused lead.erased, lead.is_customer, lead.other_name, lead.in_open_import
 */
export async function eraseLead(request: Request, { id, name: typedName }: EraseLeadInput): Promise<string> {
  authorize(request, 'lead.erase')
  await doorOf(request).write(async (db) => {
    const lead = await loadLead(db, id)
    const { name, erasedAt } = lead
    const facts = {
      isCustomer: await isCustomer(db, lead),
      openImports: await countOpenImports(db, id, holdsPerson(lead)),
    }
    decided(decideLeadErasure({ name, typedName, erasedAt, ...facts }))
    const { locale } = await db.chain.findFirstOrThrow({ select: { locale: true } })
    const ids = [...(await scrubLead(db, { leadId: id, erased: erasedTerm[locale as Locale] }))]
    const { now } = request
    await closeErasedLeads(db, ids, now)
    for (const one of await db.lead.findMany({
      where: { id: { in: ids } },
      select: { id: true, franchiseeId: true },
    })) {
      const entry = { action: 'lead.erase', entity: 'lead', entityId: one.id, franchiseeId: one.franchiseeId } as const
      await recordChange(db, request, { ...entry, before: { erasedAt: null }, after: { erasedAt: now } })
    }
  })
  return id
}
