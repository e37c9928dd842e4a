'use client'

import { FindStoresDocument, SellersOfDocument } from '@generated/graphql.ts'
import { useTranslations } from 'next-intl'
import { useEffect } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'
import { ask } from '@/lib/api/ask.ts'
import { nodesOf } from '@/lib/api/nodes-of.ts'
import { useAsked } from '@/lib/api/use-asked.ts'
import { Button } from '@/patterns/button.tsx'
import { ComboboxField } from '@/patterns/fields/combobox-field.tsx'
import { SelectField } from '@/patterns/fields/select-field.tsx'

export type NamedStore = { id: string; name: string }
type Draft = { storeId: string; staffId: string }
type Props = { stores: readonly NamedStore[]; storeCount: number; preset: NamedStore | null }

async function findStores(text: string) {
  const { stores } = await ask(FindStoresDocument, { text })
  return nodesOf(stores).map(({ id, name, franchisee }) => ({ id, name, ...(franchisee && { hint: franchisee.name }) }))
}

/** The store of a lead, and who of it has it; nobody: the pool. */
export function HolderFields({ stores, storeCount, preset }: Props) {
  const t = useTranslations('leads.form')
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      {storeCount > stores.length ? (
        <ComboboxField name="storeId" label={t('store')} search={findStores} initial={preset} />
      ) : (
        <SelectField
          name="storeId"
          label={t('store')}
          placeholder={t('choose')}
          choices={stores.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <OwnerField />
    </div>
  )
}

/** Somebody who doesn't work at the chosen store is taken out again. */
function OwnerField() {
  const t = useTranslations('leads.form')
  const { setValue } = useFormContext<Draft>()
  const storeId = useWatch<Draft, 'storeId'>({ name: 'storeId' })
  const chosen = useWatch<Draft, 'staffId'>({ name: 'staffId' })
  const { data, failed, again } = useAsked(SellersOfDocument, storeId ? { storeId } : null)
  const sellers = data && storeId ? nodesOf(data.staff) : null
  useEffect(() => {
    if (sellers && chosen && !sellers.some(({ id }) => id === chosen)) setValue('staffId', '')
  }, [sellers, chosen, setValue])
  return (
    <div className="grid content-start gap-1">
      <SelectField
        name="staffId"
        label={t('staff')}
        placeholder={t('pool')}
        choices={(sellers ?? []).map(({ id, name, staffNo }) => ({ value: id, label: `${name} (${staffNo})` }))}
      />
      {failed && <Button onClick={again}>{t('read_staff_again')}</Button>}
    </div>
  )
}
