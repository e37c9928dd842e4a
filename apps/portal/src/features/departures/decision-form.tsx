'use client'

import { type DepartureDecisionFragment, FindHonourersDocument, SaveDepartureDocument } from '@generated/graphql.ts'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useWatch } from 'react-hook-form'
import { ask } from '@/lib/api/ask.ts'
import { nodesOf } from '@/lib/api/nodes-of.ts'
import { send } from '@/lib/api/send.ts'
import { newKey } from '@/lib/new-key.ts'
import { Button } from '@/patterns/button.tsx'
import { ChoiceButtons } from '@/patterns/fields/choice-buttons.tsx'
import { ComboboxField } from '@/patterns/fields/combobox-field.tsx'
import { DateField } from '@/patterns/fields/date-field.tsx'
import { TextAreaField } from '@/patterns/fields/text-area-field.tsx'
import { Form } from '@/patterns/form/form.tsx'
import { notify } from '@/patterns/toast.tsx'

type Draft = {
  by: 'franchisee' | 'headquarters'
  honouredById: string | null
  leavesOn: string
  reason: string
  idempotencyKey: string
}
type Props = { decision: DepartureDecisionFragment | null; franchiseeId: string; onDone: () => void }

const schema = () => import('@hubcap/rules/clearing/departures/departure.input').then((file) => file.saveDepartureInput)

const fieldOf = (code: string) =>
  code === 'departure.honours_itself' || code.startsWith('departure.honourer') ? 'honouredById' : null

export function DecisionForm({ decision, franchiseeId, onDone }: Props) {
  const t = useTranslations('departures.form')
  const router = useRouter()
  const [idempotencyKey] = useState(newKey)
  const defaults: Draft = {
    ...{ by: decision && !decision.isByHeadquarters ? 'franchisee' : 'headquarters' },
    ...{ honouredById: decision?.honouredBy?.id ?? null, leavesOn: decision?.leavesOn ?? '' },
    ...{ reason: decision?.reason ?? '', idempotencyKey },
  }
  const toInput = ({ by, honouredById, leavesOn, reason }: Draft) => ({
    ...{ franchiseeId, leavesOn, reason, idempotencyKey },
    isByHeadquarters: by === 'headquarters',
    honouredById: by === 'headquarters' ? null : honouredById,
  })
  return (
    <Form
      schema={schema}
      defaults={defaults}
      toInput={toInput}
      draftKey={`departure:${franchiseeId}`}
      save={(draft) => send(SaveDepartureDocument, { input: toInput(draft) })}
      fieldOf={fieldOf}
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
      <Fields known={decision?.honouredBy ?? null} />
    </Form>
  )
}

async function findHonourers(text: string) {
  const { franchisees } = await ask(FindHonourersDocument, { text })
  return nodesOf(franchisees).map(({ id, name, code, status }) => ({
    ...{ id, name, hint: code },
    disabled: status === 'ended',
  }))
}

function Fields({ known }: { known: { id: string; name: string } | null }) {
  const t = useTranslations('departures.form')
  const by = useWatch<Draft, 'by'>({ name: 'by' })
  return (
    <>
      <ChoiceButtons
        name="by"
        label={t('by')}
        choices={[
          { value: 'franchisee', label: t('by_franchisee') },
          { value: 'headquarters', label: t('by_headquarters') },
        ]}
      />
      {by === 'franchisee' && (
        <ComboboxField name="honouredById" label={t('honourer')} search={findHonourers} initial={known} />
      )}
      <DateField name="leavesOn" label={t('leaves_on')} hint={t('leaves_on_hint')} />
      <TextAreaField name="reason" label={t('reason')} placeholder={t('reason_example')} rows={3} />
    </>
  )
}
