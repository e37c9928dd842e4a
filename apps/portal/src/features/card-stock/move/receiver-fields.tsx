'use client'

import { FindStaffDocument } from '@generated/graphql.ts'
import { holderLevelTerms } from '@hubcap/words/terms/cards'
import { useTranslations } from 'next-intl'
import { useWatch } from 'react-hook-form'
import { findFranchisees } from '@/features/network/find-franchisees.ts'
import { findStores } from '@/features/network/find-stores.ts'
import { ask } from '@/lib/api/ask.ts'
import { nodesOf } from '@/lib/api/nodes-of.ts'
import { useViewer } from '@/lib/session/viewer-provider.tsx'
import { useTerms } from '@/lib/words/use-terms.ts'
import { ChoiceButtons } from '@/patterns/fields/choice-buttons.tsx'
import { ComboboxField } from '@/patterns/fields/combobox-field.tsx'
import type { MoveDraft, ReceiverKind } from './move-draft.ts'

const findAnyStore = (text: string) => findStores(text, null)

async function findStaff(text: string) {
  const filter = { status: 'active' as const, ...(text && { search: text }) }
  const { staff } = await ask(FindStaffDocument, { filter })
  return nodesOf(staff).map(({ id, name, store }) => ({ id, name, ...(store && { hint: store.name }) }))
}

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
        <ComboboxField name="storeId" label={term(holderLevelTerms, 'store')} search={findAnyStore} />
      )}
      {receiver === 'staff' && (
        <ComboboxField name="staffId" label={term(holderLevelTerms, 'staff')} search={findStaff} />
      )}
    </>
  )
}
