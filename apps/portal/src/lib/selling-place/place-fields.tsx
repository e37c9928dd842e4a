'use client'

import { FindStoresDocument, SellersOfDocument } from '@generated/graphql.ts'
import { useTranslations } from 'next-intl'
import { useEffect } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'
import { ask } from '@/lib/api/ask.ts'
import { nodesOf } from '@/lib/api/nodes-of.ts'
import { useAsked } from '@/lib/api/use-asked.ts'
import { useViewer } from '@/lib/session/viewer-provider.tsx'
import { Button } from '@/patterns/button.tsx'
import { ComboboxField } from '@/patterns/fields/combobox-field.tsx'
import { SelectField } from '@/patterns/fields/select-field.tsx'

export type NamedStore = { id: string; name: string }
export type PlaceDraft = { storeId: string; staffId: string }

type Props = { stores: readonly NamedStore[]; storeCount: number; preset: NamedStore | null }

async function findStores(text: string) {
  const { stores } = await ask(FindStoresDocument, { text })
  return nodesOf(stores).map(({ id, name, franchisee }) => ({ id, name, ...(franchisee && { hint: franchisee.name }) }))
}

/** Where and by whom. What is the only possibility is not asked, only said. */
export function PlaceFields({ stores, storeCount, preset }: Props) {
  const t = useTranslations('sales.record')
  const { scope, account } = useViewer()
  const sellsOnly = scope === 'person'
  const onlyStore = storeCount === 1 ? stores[0] : undefined
  if (sellsOnly && onlyStore)
    return <p className="text-soft">{t('sells_at', { store: onlyStore.name, staff: account.name })}</p>
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      {onlyStore ? (
        <div className="grid content-start gap-1">
          <span className="font-strong">{t('store')}</span>
          <span className="flex min-h-9 items-center">{onlyStore.name}</span>
        </div>
      ) : storeCount > stores.length ? (
        <ComboboxField name="storeId" label={t('store')} search={findStores} initial={preset} />
      ) : (
        <SelectField
          name="storeId"
          label={t('store')}
          placeholder={t('choose')}
          choices={stores.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      {!sellsOnly && <SellerField />}
    </div>
  )
}

/** The reps of the chosen store; a single one is taken. */
function SellerField() {
  const t = useTranslations('sales.record')
  const { setValue } = useFormContext<PlaceDraft>()
  const storeId = useWatch<PlaceDraft, 'storeId'>({ name: 'storeId' })
  const chosen = useWatch<PlaceDraft, 'staffId'>({ name: 'staffId' })
  const { data, failed, reading, again } = useAsked(SellersOfDocument, storeId ? { storeId } : null)
  const sellers = data && storeId ? nodesOf(data.staff) : null
  useEffect(() => {
    if (!sellers || sellers.some(({ id }) => id === chosen)) return
    setValue('staffId', sellers.length === 1 ? (sellers[0]?.id ?? '') : '')
  }, [sellers, chosen, setValue])
  const placeholder = !storeId
    ? t('store_first')
    : failed
      ? t('staff_unread')
      : reading
        ? t('reading')
        : sellers?.length === 0
          ? t('no_staff')
          : t('choose')
  return (
    <div className="grid content-start gap-1">
      <SelectField
        name="staffId"
        label={t('staff')}
        placeholder={placeholder}
        choices={(sellers ?? []).map(({ id, name, staffNo }) => ({ value: id, label: `${name} (${staffNo})` }))}
      />
      {failed && <Button onClick={again}>{t('read_staff_again')}</Button>}
    </div>
  )
}
