'use client'

import {
  CreateReportScheduleDocument,
  type ReportInput,
  type SchedulePartsFragment,
  UpdateReportScheduleDocument,
} from '@generated/graphql.ts'
import { groupingsOf } from '@hubcap/rules/reports/report-grouping'
import { localeTerms } from '@hubcap/words/terms/locale'
import { reportGroupingTerms, reportPeriodTerms } from '@hubcap/words/terms/reports'
import { useLocale, useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'
import { findPlaces } from '@/frame/find-places.ts'
import { send } from '@/lib/api/send.ts'
import { newKey } from '@/lib/new-key.ts'
import { useViewer } from '@/lib/session/viewer-provider.tsx'
import { useTerms } from '@/lib/words/use-terms.ts'
import { Button } from '@/patterns/button.tsx'
import { ChoiceButtons } from '@/patterns/fields/choice-buttons.tsx'
import { ComboboxField } from '@/patterns/fields/combobox-field.tsx'
import { SelectField } from '@/patterns/fields/select-field.tsx'
import { TextField } from '@/patterns/fields/text-field.tsx'
import { Form } from '@/patterns/form/form.tsx'
import { notify } from '@/patterns/toast.tsx'
import { type ScheduleValues, scheduleDefaults, scheduledPlace, scheduleInput } from './schedule-input.ts'

type Props = {
  of: ReportInput
  /** Null: a new one. */
  schedule: SchedulePartsFragment | null
  onDone: () => void
  onCancel: () => void
}

const createSchema = () =>
  import('@hubcap/rules/reports/create-report-schedule.input').then((file) => file.createReportScheduleInput)
const updateSchema = () =>
  import('@hubcap/rules/reports/update-report-schedule.input').then((file) => file.updateReportScheduleInput)

const hours = Array.from({ length: 24 }, (_, hour) => ({
  value: String(hour),
  label: `${String(hour).padStart(2, '0')}:00`,
}))

/** Which report goes to whom and when. One's own mailbox unless said otherwise. */
export function ScheduleForm({ of, schedule, onDone, onCancel }: Props) {
  const t = useTranslations('reports.schedules')
  const viewer = useViewer()
  const locale = useLocale()
  const { choices } = useTerms()
  const [key] = useState(newKey)
  const rest = schedule ? { id: schedule.id, revision: schedule.revision } : { idempotencyKey: key }
  const toInput = (values: ScheduleValues) => ({ ...scheduleInput(values), ...rest })
  const save = (values: ScheduleValues) =>
    schedule
      ? send(UpdateReportScheduleDocument, {
          input: { ...scheduleInput(values), id: schedule.id, revision: schedule.revision },
        })
      : send(CreateReportScheduleDocument, { input: { ...scheduleInput(values), idempotencyKey: key } })
  return (
    <Form<ScheduleValues, unknown>
      schema={schedule ? updateSchema : createSchema}
      defaults={scheduleDefaults(schedule, of, viewer.account, locale)}
      toInput={toInput}
      save={save}
      submit={t('save')}
      draftKey={`report-schedule:${schedule ? `${schedule.id}:${schedule.revision}` : 'new'}`}
      onDone={() => {
        notify(t('saved'))
        onDone()
      }}
      beside={<Button onClick={onCancel}>{t('cancel')}</Button>}
    >
      <ChoiceButtons
        name="period"
        label={t('fields.period')}
        choices={choices(reportPeriodTerms).map((one) => ({ ...one, detail: t(`of.${one.value}`) }))}
      />
      <GroupingField />
      {viewer.scope !== 'person' && (
        <ComboboxField
          name="place"
          label={t('fields.place')}
          search={findPlaces}
          initial={scheduledPlace(schedule)}
          placeholder={t('everything')}
          optional
        />
      )}
      <SelectField name="hour" label={t('fields.hour')} hint={t('hour_hint')} choices={hours} />
      <TextField name="recipientName" label={t('fields.recipient_name')} autoComplete="off" />
      <TextField name="recipient" label={t('fields.recipient')} type="email" inputMode="email" autoComplete="off" />
      <OtherPersonNote own={viewer.account.email} />
      <SelectField name="locale" label={t('fields.locale')} choices={choices(localeTerms)} />
    </Form>
  )
}

/** A single day isn't broken down by days. */
function GroupingField() {
  const t = useTranslations('reports.schedules')
  const { choices } = useTerms()
  const { setValue, getValues } = useFormContext<ScheduleValues>()
  const period = useWatch<ScheduleValues, 'period'>({ name: 'period' })
  const offered = groupingsOf(period)
  useEffect(() => {
    if (!groupingsOf(period).includes(getValues('grouping'))) setValue('grouping', 'store')
  }, [period, setValue, getValues])
  return (
    <SelectField
      name="grouping"
      label={t('fields.grouping')}
      choices={choices(reportGroupingTerms).filter(({ value }) => offered.some((one) => one === value))}
    />
  )
}

/** Who gets the mail sees the figures, whatever their own role shows them. */
function OtherPersonNote({ own }: { own: string | null }) {
  const t = useTranslations('reports.schedules')
  const recipient = useWatch<ScheduleValues, 'recipient'>({ name: 'recipient' })
  if (!recipient || recipient.trim().toLowerCase() === own) return null
  return (
    <p role="note" className="rounded border border-line bg-warn-tint p-3">
      {t('other_person')}
    </p>
  )
}
