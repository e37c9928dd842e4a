'use client'

import { SetServicePriceDocument, type SetServicePriceInput } from '@generated/graphql.ts'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useWatch } from 'react-hook-form'
import { send } from '@/lib/api/send.ts'
import { findFranchisees } from '@/lib/finding/find-franchisees.ts'
import { findStores } from '@/lib/finding/find-stores.ts'
import { useViewer } from '@/lib/session/viewer-provider.tsx'
import { Button } from '@/patterns/button.tsx'
import { ChoiceButtons } from '@/patterns/fields/choice-buttons.tsx'
import { ComboboxField } from '@/patterns/fields/combobox-field.tsx'
import { DateField } from '@/patterns/fields/date-field.tsx'
import { MoneyField } from '@/patterns/fields/money-field.tsx'
import { Form } from '@/patterns/form/form.tsx'
import { PanelTask } from '@/patterns/panel-task.tsx'
import { notify } from '@/patterns/toast.tsx'
import { findDivisions } from './find-divisions.ts'

const schema = () => import('@hubcap/rules/catalog/set-service-price.input').then((file) => file.setServicePriceInput)

type Draft = {
  area: 'everywhere' | 'division' | 'franchisee' | 'store'
  divisionCode: string
  franchiseeId: string
  storeId: string
  fromOn: string
  price: number | null
}

/** The next price of a service, of one area, from a day on. */
export function PriceForm({ serviceItemId, onDone }: { serviceItemId: string; onDone: () => void }) {
  const t = useTranslations('services.price_form')
  const router = useRouter()
  const { today } = useViewer()
  const toInput = ({ area, divisionCode, franchiseeId, storeId, fromOn, price }: Draft) => ({
    ...{ serviceItemId, fromOn, price: price ?? '' },
    ...(area === 'division' && { divisionCode }),
    ...(area === 'franchisee' && { franchiseeId }),
    ...(area === 'store' && { storeId }),
  })
  const defaults: Draft = {
    ...{ area: 'everywhere', divisionCode: '', franchiseeId: '', storeId: '', fromOn: today, price: null },
  }
  return (
    <PanelTask title={t('title')}>
      <Form<Draft, unknown>
        schema={schema}
        defaults={defaults}
        toInput={toInput}
        save={(draft) => send(SetServicePriceDocument, { input: toInput(draft) as SetServicePriceInput })}
        onDone={() => {
          notify(t('saved'))
          router.refresh()
          onDone()
        }}
        submit={t('save')}
        beside={
          <Button kind="quiet" onClick={onDone}>
            {t('cancel')}
          </Button>
        }
      >
        <ChoiceButtons
          name="area"
          label={t('area')}
          choices={[
            { value: 'everywhere', label: t('everywhere') },
            { value: 'division', label: t('division') },
            { value: 'franchisee', label: t('franchisee') },
            { value: 'store', label: t('store') },
          ]}
        />
        <AreaField />
        <DateField name="fromOn" label={t('from_on')} />
        <MoneyField name="price" label={t('price')} />
      </Form>
    </PanelTask>
  )
}

function AreaField() {
  const t = useTranslations('services.price_form')
  const area = useWatch<Draft, 'area'>({ name: 'area' })
  if (area === 'division')
    return (
      <ComboboxField key="division" name="divisionCode" label={t('division')} search={findDivisions} initial={null} />
    )
  if (area === 'franchisee')
    return (
      <ComboboxField
        key="franchisee"
        name="franchiseeId"
        label={t('franchisee')}
        search={findFranchisees}
        initial={null}
      />
    )
  if (area === 'store')
    return <ComboboxField key="store" name="storeId" label={t('store')} search={findStores} initial={null} />
  return null
}
