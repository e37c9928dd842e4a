'use client'

import { MoveStaffDocument } from '@generated/graphql.ts'
import { id } from '@hubcap/rules/input/id'
import { isoDate } from '@hubcap/rules/input/iso-date'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useCallback } from 'react'
import { z } from 'zod'
import { send } from '@/lib/api/send.ts'
import { useViewer } from '@/lib/session/viewer-provider.tsx'
import { Button } from '@/patterns/button.tsx'
import { ComboboxField } from '@/patterns/fields/combobox-field.tsx'
import { DateField } from '@/patterns/fields/date-field.tsx'
import { Form } from '@/patterns/form/form.tsx'
import { PanelTask } from '@/patterns/panel-task.tsx'
import { notify } from '@/patterns/toast.tsx'
import { findStores } from '../../find-stores.ts'
import type { StaffDetail } from './staff-panel.tsx'

const office = 'office'

/** The api takes nobody's choice for the office; here a place must be chosen, the office being one. */
const typed = z.strictObject({ id, storeId: id, fromOn: isoDate })
type Typed = z.output<typeof typed>

/** To another store of the same franchisee, or to its office. What was sold before stays with the old store. */
export function MoveStaffForm({ person, onDone }: { person: StaffDetail; onDone: () => void }) {
  const t = useTranslations('staff')
  const router = useRouter()
  const { today } = useViewer()
  const franchiseeId = person.franchisee?.id ?? null
  const search = useCallback(
    async (text: string) => {
      const here = person.store?.id ?? office
      const stores = await findStores(text, franchiseeId)
      const all = text ? stores : [{ id: office, name: t('office') }, ...stores]
      return all.map((one) => (one.id === here ? { ...one, hint: t('move.here'), disabled: true } : one))
    },
    [franchiseeId, person.store, t],
  )
  return (
    <PanelTask title={t('move.title')} lead={t('move.lead')}>
      <Form
        schema={typed}
        defaults={{ id: person.id, storeId: '', fromOn: today }}
        save={({ storeId, ...rest }: Typed) =>
          send(MoveStaffDocument, { input: { ...rest, storeId: storeId === office ? null : storeId } })
        }
        onDone={({ store }) => {
          notify(t('move.done', { name: person.name, store: store?.name ?? t('office') }))
          router.refresh()
          onDone()
        }}
        submit={t('move.submit')}
        draftKey={`move:${person.id}`}
        beside={
          <Button kind="quiet" onClick={onDone}>
            {t('move.cancel')}
          </Button>
        }
      >
        <ComboboxField name="storeId" label={t('move.store')} search={search} />
        <DateField name="fromOn" label={t('move.from_on')} />
      </Form>
    </PanelTask>
  )
}
