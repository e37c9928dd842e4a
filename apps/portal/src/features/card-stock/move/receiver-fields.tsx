'use client'

import { FindReceiversDocument } from '@generated/graphql.ts'
import { holderLevelTerms } from '@hubcap/words/terms/cards'
import { useTranslations } from 'next-intl'
import { useWatch } from 'react-hook-form'
import { ask } from '@/lib/api/ask.ts'
import { nodesOf } from '@/lib/api/nodes-of.ts'
import { findFilteredStaff } from '@/lib/finding/find-filtered-staff.ts'
import { useViewer } from '@/lib/session/viewer-provider.tsx'
import { useTerms } from '@/lib/words/use-terms.ts'
import { ChoiceButtons } from '@/patterns/fields/choice-buttons.tsx'
import { ComboboxField } from '@/patterns/fields/combobox-field.tsx'
import type { MoveDraft, ReceiverKind } from './move-draft.ts'

/** A place that has closed gets none. */
async function findFranchisees(text: string) {
  const { franchisees } = await ask(FindReceiversDocument, { text })
  return nodesOf(franchisees).map(({ id, name, code, status }) => ({
    id,
    name,
    hint: code,
    disabled: status === 'ended',
  }))
}

async function findStores(text: string) {
  const { stores } = await ask(FindReceiversDocument, { text })
  return nodesOf(stores).map(({ id, name, code, status }) => ({ id, name, hint: code, disabled: status === 'closed' }))
}

const findStaff = (text: string) => findFilteredStaff(text, { status: 'active' })

const kindsOf: Readonly<Record<string, readonly ReceiverKind[]>> = {
  chain: ['franchisee', 'store', 'staff'],
  franchisee: ['store', 'staff'],
  store: ['staff'],
}

/** Who is to have them, of those below the viewer. */
export function ReceiverFields() {
  const t = useTranslations('card_stock')
  const { term } = useTerms()
  const { scope } = useViewer()
  const kinds = kindsOf[scope] ?? []
  const receiver = useWatch<MoveDraft, 'receiver'>({ name: 'receiver' })
  return (
    <>
      {kinds.length > 1 && (
        <ChoiceButtons
          name="receiver"
          label={t('receiver')}
          choices={kinds.map((value) => ({ value, label: term(holderLevelTerms, value) }))}
          className="grid-cols-3"
        />
      )}
      {receiver === 'franchisee' && (
        <ComboboxField name="franchiseeId" label={term(holderLevelTerms, 'franchisee')} search={findFranchisees} />
      )}
      {receiver === 'store' && (
        <ComboboxField name="storeId" label={term(holderLevelTerms, 'store')} search={findStores} />
      )}
      {receiver === 'staff' && (
        <ComboboxField name="staffId" label={term(holderLevelTerms, 'staff')} search={findStaff} />
      )}
    </>
  )
}
