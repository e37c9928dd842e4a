import { SaleLeadDocument } from '@generated/graphql.ts'
import { query } from '@/lib/api/query.ts'

/** What a sale's form takes over from the lead that it wins. */
export type SoldLead = {
  id: string
  name: string
  /** Null where it is covered for the viewer: then the customer says it. */
  phone: string | null
  productId: string | null
  store: { id: string; name: string } | null
  staffId: string | null
}

/** Null where there is no such lead in sight, or it is closed already. */
export async function soldLead(id: string | null): Promise<SoldLead | null> {
  const answer = id ? await query(SaleLeadDocument, { id }) : null
  const lead = answer?.node?.__typename === 'Lead' ? answer.node : null
  if (lead?.status !== 'open') return null
  const { store } = lead
  return {
    ...{ id: lead.id, name: lead.name, phone: lead.isOwn ? (lead.phone ?? null) : null },
    ...{ productId: lead.cardProduct?.id ?? null, staffId: lead.staff?.id ?? null },
    store: store?.status === 'open' ? { id: store.id, name: store.name } : null,
  }
}
