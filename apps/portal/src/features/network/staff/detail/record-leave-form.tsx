'use client'

import { RecordStaffLeaveDocument } from '@generated/graphql.ts'
import { leaveKinds } from '@hubcap/rules/network/leave-kind'
import { leaveKindTerms } from '@hubcap/words/terms/network'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { send } from '@/lib/api/send.ts'
import { newKey } from '@/lib/new-key.ts'
import { useViewer } from '@/lib/session/viewer-provider.tsx'
import { useTerms } from '@/lib/words/use-terms.ts'
import { Button } from '@/patterns/button.tsx'
import { DateField } from '@/patterns/fields/date-field.tsx'
import { SelectField } from '@/patterns/fields/select-field.tsx'
import { TextField } from '@/patterns/fields/text-field.tsx'
import { Form } from '@/patterns/form/form.tsx'
import { PanelTask } from '@/patterns/panel-task.tsx'
import { notify } from '@/patterns/toast.tsx'
import type { StaffDetail } from './staff-panel.tsx'

const schema = () => import('@hubcap/rules/network/record-staff-leave.input').then((file) => file.recordStaffLeaveInput)

type Props = { person: StaffDetail; onDone: () => void }

/** Days on which somebody is away; their quotas go by it. */
export function RecordLeaveForm({ person, onDone }: Props) {
  const t = useTranslations('staff.leaves')
  const { term } = useTerms()
  const { today } = useViewer()
  const [idempotencyKey] = useState(newKey)
  return (
    <PanelTask title={t('form_title')} lead={t('form_lead')}>
      <Form
        schema={schema}
        defaults={{
          ...{ staffId: person.id, kind: leaveKinds[0] as (typeof leaveKinds)[number], fromOn: today, toOn: today },
          ...{ note: '', idempotencyKey },
        }}
        save={(input) => send(RecordStaffLeaveDocument, { input })}
        onDone={() => {
          notify(t('done', { name: person.name }))
          onDone()
        }}
        submit={t('submit')}
        draftKey={`staff-leave:${person.id}`}
        beside={
          <Button kind="quiet" onClick={onDone}>
            {t('cancel_form')}
          </Button>
        }
      >
        <SelectField
          name="kind"
          label={t('kind')}
          choices={leaveKinds.map((value) => ({ value, label: term(leaveKindTerms, value) }))}
        />
        <div className="grid grid-cols-2 items-start gap-3">
          <DateField name="fromOn" label={t('from_on')} />
          <DateField name="toOn" label={t('to_on')} />
        </div>
        <TextField name="note" label={t('note')} optional />
      </Form>
    </PanelTask>
  )
}
