'use client'

import { UpdateStaffDocument } from '@generated/graphql.ts'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { send } from '@/lib/api/send.ts'
import { useViewer } from '@/lib/session/viewer-provider.tsx'
import { Button } from '@/patterns/button.tsx'
import { DateField } from '@/patterns/fields/date-field.tsx'
import { Form } from '@/patterns/form/form.tsx'
import { PanelTask } from '@/patterns/panel-task.tsx'
import { notify } from '@/patterns/toast.tsx'
import type { StaffDetail } from './staff-panel.tsx'
import { useSetStatus } from './use-set-status.ts'

const schema = () => import('@hubcap/rules/network/update-staff.input').then((file) => file.updateStaffInput)

/** The end of an employment. It can be taken back at once, and later from the same menu. */
export function LeaveStaffForm({ person, onDone }: { person: StaffDetail; onDone: () => void }) {
  const t = useTranslations('staff.leave')
  const status = useTranslations('staff.status')
  const router = useRouter()
  const { set } = useSetStatus()
  const { today } = useViewer()
  const { id, revision, name } = person
  return (
    <PanelTask title={t('title')} lead={t('lead')}>
      <Form
        schema={schema}
        defaults={{ id, revision, status: 'left' as const, leftOn: today }}
        save={(input) => send(UpdateStaffDocument, { input })}
        onDone={({ revision: left }) => {
          notify(t('done', { name }), {
            label: status('undo'),
            run: () => void set({ id, name, revision: left }, 'active', null),
          })
          router.refresh()
          onDone()
        }}
        submit={t('submit')}
        draftKey={`leave:${id}:${revision}`}
        beside={
          <Button kind="quiet" onClick={onDone}>
            {t('cancel')}
          </Button>
        }
      >
        <DateField name="leftOn" label={t('left_on')} autoFocus />
      </Form>
    </PanelTask>
  )
}
