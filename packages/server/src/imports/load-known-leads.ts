import type { Writing } from '@hubcap/database/door/database'
import type { KnownLead } from '@hubcap/rules/imports/known'
import { nameKey } from '@hubcap/rules/network/name-key'

type Contact = { readonly phoneKey: string | null; readonly plateKey: string | null; readonly name: string | null }
type Open = KnownLead & { readonly phoneKey: string | null; readonly plateKey: string | null }

const distinct = (words: readonly (string | null)[]) => [...new Set(words.flatMap((word) => word ?? []))]

/** Open leads found by one of their properties, among those of a franchisee. */
function finder(leads: readonly Open[], of: (lead: Open) => string | null) {
  const byKey = new Map<string, Open[]>()
  for (const lead of leads) {
    const key = `${lead.franchiseeId} ${of(lead)}`
    byKey.set(key, [...(byKey.get(key) ?? []), lead])
  }
  return (text: string | null, franchiseeId: string | null): readonly KnownLead[] =>
    text === null ? [] : (byKey.get(`${franchiseeId} ${text}`) ?? [])
}

/** Whoever is followed already among the people of some rows, and who of them is a customer. */
export async function loadKnownLeads(db: Writing, rows: readonly Contact[]) {
  const phones = distinct(rows.map(({ phoneKey }) => phoneKey))
  const plates = distinct(rows.map(({ plateKey }) => plateKey))
  const names = distinct(rows.map(({ name }) => name && nameKey(name, 'person')))
  const leads = await db.$queryRaw<Open[]>`
    SELECT id, franchisee_id AS "franchiseeId", name, phone_key AS "phoneKey", plate_key AS "plateKey" FROM lead
    WHERE tenant_id = app.tenant_id() AND status = 'open'
      AND franchisee_id = ANY (SELECT f.id FROM franchisee f WHERE f.tenant_id = app.tenant_id())
      AND (phone_key = ANY (${phones}::text[]) OR plate_key = ANY (${plates}::text[]) OR name_key = ANY (${names}::text[]))
    ORDER BY created_at, id`
  const customers = await db.$queryRaw<{ phoneKey: string; name: string }[]>`
    SELECT phone_key AS "phoneKey", name FROM customer
    WHERE tenant_id = app.tenant_id() AND phone_key = ANY (${phones}::text[])`
  return {
    leads: {
      byPhone: finder(leads, ({ phoneKey }) => phoneKey),
      byPlate: finder(leads, ({ plateKey }) => plateKey),
      byName: finder(leads, ({ name }) => name),
    },
    customerNames: new Map(customers.map(({ phoneKey, name }) => [phoneKey, name])),
  }
}
