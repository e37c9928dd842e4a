import type { Writing } from '@hubcap/database/door/database'
import { defaultLaw } from '@hubcap/rules/cards/law/parameters/default-law'
import { plainTerms } from '@hubcap/rules/cards/product/plain-terms'
import { nameKey } from '@hubcap/rules/network/name-key'
import { soldOn } from '@hubcap/rules/sales/sold-on'
import type { Locale } from '@hubcap/rules/tenancy/locale'
import { uuidv7 } from 'uuidv7'
import { lawEntryRow } from './cards/law/law-entries.ts'
import { versionRow } from './cards/product/version-row.ts'

type Chain = { tenantId: string; timeZone: string; currency: string; locale: Locale }

/** What a new chain has from its first moment on: one card product, whose amount is entered at the sale, and the law of its country. */
export async function addChainBeginnings(db: Writing, chain: Chain, createdAt: Date): Promise<void> {
  const { tenantId, timeZone, locale } = chain
  const name = locale === 'zh' ? '储值卡（金额自定）' : 'Stored-value card, any amount'
  const product = { tenantId, id: uuidv7(), code: 'OPEN', name, nameKey: nameKey(name), createdAt }
  await db.cardProduct.create({ data: { ...product, kind: 'stored_value', status: 'on_sale' } })
  const fromOn = soldOn(createdAt, timeZone)
  const first = { tenantId, cardProductId: product.id, versionNo: 1, fromOn, createdAt, createdByName: null }
  await db.cardProductVersion.create({ data: versionRow({ ...first, terms: plainTerms }) })
  await db.cardLawEntry.createMany({ data: defaultLaw(chain).map((entry) => lawEntryRow(tenantId, entry, createdAt)) })
}
