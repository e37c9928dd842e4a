'use client'

import { FindAuditFranchiseesDocument } from '@generated/graphql.ts'
import { auditActionTerms, auditEntityTerms } from '@hubcap/words/terms/audit'
import { X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { parseAsString, useQueryState } from 'nuqs'
import { useAddressChange } from '@/lib/address/use-address-change.ts'
import { ask } from '@/lib/api/ask.ts'
import { nodesOf } from '@/lib/api/nodes-of.ts'
import { useViewer } from '@/lib/session/viewer-provider.tsx'
import { useTerms } from '@/lib/words/use-terms.ts'
import { chipLook } from '@/patterns/filters/chip-look.ts'
import { ChoiceFilter } from '@/patterns/filters/choice-filter.tsx'
import { DaysFilter } from '@/patterns/filters/days-filter.tsx'
import { SearchFilter } from '@/patterns/filters/search-filter.tsx'

async function findFranchisees(text: string) {
  const { franchisees } = await ask(FindAuditFranchiseesDocument, { text: text || null })
  return nodesOf(franchisees).map(({ id, name, code }) => ({ id, name, hint: code }))
}

/** One record or one person, where somebody came from their panel: it is there to be taken off. */
function OneOnly({ name, label }: { name: 'by' | 'record'; label: string }) {
  const t = useTranslations('audit.filters')
  const [id] = useQueryState(name, parseAsString)
  const change = useAddressChange()
  if (!id) return null
  return (
    <button
      type="button"
      className={chipLook(true)}
      aria-label={t('take_off', { label })}
      onClick={() => change({ [name]: null })}
    >
      <span className="truncate">{label}</span>
      <X aria-hidden className="size-3.5 shrink-0 opacity-70" />
    </button>
  )
}

export function AuditFilters({ franchisee }: { franchisee: string | null }) {
  const t = useTranslations('audit.filters')
  const { scope } = useViewer()
  const { choices } = useTerms()
  return (
    <>
      <OneOnly name="record" label={t('one_record')} />
      <OneOnly name="by" label={t('one_person')} />
      <DaysFilter label={t('days')} />
      <ChoiceFilter name="action" label={t('action')} choices={choices(auditActionTerms)} />
      <ChoiceFilter name="entity" label={t('entity')} choices={choices(auditEntityTerms)} />
      {scope === 'chain' && (
        <SearchFilter name="franchisee" label={t('franchisee')} search={findFranchisees} chosenName={franchisee} />
      )}
    </>
  )
}
