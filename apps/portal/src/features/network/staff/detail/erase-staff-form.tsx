'use client'

import { EraseStaffDocument } from '@generated/graphql.ts'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { send } from '@/lib/api/send.ts'
import { Button } from '@/patterns/button.tsx'
import { TextField } from '@/patterns/fields/text-field.tsx'
import { Form } from '@/patterns/form/form.tsx'
import { PanelTask } from '@/patterns/panel-task.tsx'
import { notify } from '@/patterns/toast.tsx'
import type { StaffDetail } from './staff-panel.tsx'

const schema = () => import('@hubcap/rules/network/erase-staff.input').then((file) => file.eraseStaffInput)

/** Can't be undone: the number is typed once more, so that it is the right one. */
export function EraseStaffForm({ person, onDone }: { person: StaffDetail; onDone: () => void }) {
  const t = useTranslations('staff.erase')
  const router = useRouter()
  return (
    <PanelTask title={t('title')} lead={t('lead')}>
      <Form
        schema={schema}
        defaults={{ id: person.id, staffNo: '' }}
        save={(input) => send(EraseStaffDocument, { input })}
        onDone={() => {
          notify(t('done'))
          router.refresh()
          onDone()
        }}
        submit={t('confirm')}
        beside={
          <Button kind="quiet" onClick={onDone}>
            {t('cancel')}
          </Button>
        }
      >
        <TextField name="staffNo" label={t('number', { number: person.staffNo })} autoFocus />
      </Form>
    </PanelTask>
  )
}
