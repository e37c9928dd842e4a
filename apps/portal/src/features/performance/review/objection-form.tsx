'use client'

import { RaiseScoreObjectionDocument, type ScoreDetailFragment } from '@generated/graphql.ts'
import { otherLines } from '@hubcap/rules/performance/period/decide-objection'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { send } from '@/lib/api/send.ts'
import { newKey } from '@/lib/new-key.ts'
import { Button } from '@/patterns/button.tsx'
import { SelectField } from '@/patterns/fields/select-field.tsx'
import { TextAreaField } from '@/patterns/fields/text-area-field.tsx'
import { Form } from '@/patterns/form/form.tsx'
import { useOpenForm } from '@/patterns/form/use-open-form.ts'
import { useLineName } from './use-line-name.ts'
import { useSaid } from './use-said.ts'

const schema = () =>
  import('@hubcap/rules/performance/period/raise-objection.input').then((file) => file.raiseObjectionInput)

/** Whoever is scored says what is wrong with a line. */
export function ObjectionForm({ score: { id, parts, items, objections } }: { score: ScoreDetailFragment }) {
  const t = useTranslations('performance.review')
  const lineName = useLineName(items)
  const draftKey = `score-objection:${id}`
  const { isOpen, open, close } = useOpenForm(draftKey)
  const [idempotencyKey] = useState(newKey)
  const done = useSaid(t('raised'), close)
  const waiting = objections.filter(({ outcome }) => outcome === null).map(({ line }) => line)
  const lines = [...parts.map(({ metric }) => metric), ...items.map(({ itemId }) => itemId), ...otherLines].filter(
    (line) => !waiting.includes(line),
  )
  if (lines.length === 0) return null
  if (!isOpen)
    return (
      <div>
        <Button onClick={open}>{t('raise')}</Button>
      </div>
    )
  return (
    <Form
      schema={schema}
      defaults={{ id, line: lines[0] ?? '', reason: '', idempotencyKey }}
      draftKey={draftKey}
      save={(input) => send(RaiseScoreObjectionDocument, { input })}
      onDone={done}
      submit={t('raise_submit')}
      beside={
        <Button kind="quiet" onClick={close}>
          {t('cancel')}
        </Button>
      }
    >
      <SelectField
        name="line"
        label={t('line_label')}
        choices={lines.map((value) => ({ value, label: lineName(value) }))}
      />
      <TextAreaField name="reason" label={t('reason')} rows={3} autoFocus />
    </Form>
  )
}
