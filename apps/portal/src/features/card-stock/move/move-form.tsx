'use client'

import {
  CountNumbersDocument,
  type CountNumbersInput,
  IssueNumbersDocument,
  type IssueNumbersInput,
  type MovedNumbersFragment,
  PrintNumbersDocument,
  type PrintNumbersInput,
  ReceiveNumbersDocument,
  type ReceiveNumbersInput,
  ReportNumbersLostDocument,
  ReturnNumbersDocument,
  type ReturnNumbersInput,
  type SeriesRowFragment,
  VoidNumbersDocument,
  type WriteOffNumbersInput,
} from '@generated/graphql.ts'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { send } from '@/lib/api/send.ts'
import { newKey } from '@/lib/new-key.ts'
import { useViewer } from '@/lib/session/viewer-provider.tsx'
import { CancelLink } from '@/patterns/form/cancel-link.tsx'
import { Form } from '@/patterns/form/form.tsx'
import { notify } from '@/patterns/toast.tsx'
import type { Step } from '../steps.ts'
import { fieldOfRefusal, type MoveDraft, moveInput } from './move-draft.ts'
import { MoveFields } from './move-fields.tsx'

const schemaOf = (step: Step) => async () => {
  if (step === 'print') return (await import('@hubcap/rules/cards/custody/print-numbers.input')).printNumbersInput
  const inputs = await import('@hubcap/rules/cards/custody/move-numbers.input')
  if (step === 'issue') return inputs.issueNumbersInput
  if (step === 'count') return inputs.countNumbersInput
  if (step === 'return') return inputs.returnNumbersInput
  return step === 'receive' ? inputs.receiveNumbersInput : inputs.writeOffNumbersInput
}

function sendStep(step: Step, input: object) {
  switch (step) {
    case 'print':
      return send(PrintNumbersDocument, { input: input as PrintNumbersInput })
    case 'issue':
      return send(IssueNumbersDocument, { input: input as IssueNumbersInput })
    case 'receive':
      return send(ReceiveNumbersDocument, { input: input as ReceiveNumbersInput })
    case 'return':
      return send(ReturnNumbersDocument, { input: input as ReturnNumbersInput })
    case 'count':
      return send(CountNumbersDocument, { input: input as CountNumbersInput })
    case 'lost':
      return send(ReportNumbersLostDocument, { input: input as WriteOffNumbersInput })
    case 'void':
      return send(VoidNumbersDocument, { input: input as WriteOffNumbersInput })
  }
}

type Props = {
  step: Step
  series: readonly SeriesRowFragment[]
  preset: { series: string | null; first: string | null; last: string | null }
}

export function MoveForm({ step, series, preset }: Props) {
  const t = useTranslations('card_stock')
  const router = useRouter()
  const { scope, franchiseeIds, storeIds, staffId } = useViewer()
  const [idempotencyKey] = useState(newKey)
  const known = series.find(({ id }) => id === preset.series)
  const defaults: MoveDraft = {
    ...{ seriesId: known?.id ?? (series.length === 1 ? (series[0]?.id ?? '') : ''), idempotencyKey },
    ...{ first: preset.first ?? '', last: preset.last === preset.first ? '' : (preset.last ?? '') },
    ...{ quantity: null, receiver: scope === 'chain' ? 'franchisee' : scope === 'franchisee' ? 'store' : 'staff' },
    ...{ franchiseeId: null, storeId: null, staffId: null, reason: '', counted: '' },
    to: scope === 'person' ? 'store' : scope === 'store' ? 'franchisee' : 'headquarters',
  }
  const own = {
    chain: {},
    franchisee: { franchiseeId: franchiseeIds[0] ?? '' },
    store: { storeId: storeIds[0] ?? '' },
    person: { staffId: staffId ?? '' },
  }[scope]
  const toInput = (draft: MoveDraft) => moveInput(step, draft, own)
  return (
    <Form<MoveDraft, MovedNumbersFragment>
      schema={schemaOf(step)}
      defaults={defaults}
      toInput={toInput}
      draftKey={`numbers:${step}`}
      save={(draft) => sendStep(step, toInput(draft))}
      fieldOf={(code) => fieldOfRefusal(step, code)}
      onDone={({ quantity, expected, missing, surplus }) => {
        const differs = missing.length + surplus.length > 0
        notify(
          expected === null
            ? t(`done.${step}`, { count: quantity })
            : t(differs ? 'done.count_differs' : 'done.count', { count: quantity, expected }),
        )
        router.push('/card-stock')
        router.refresh()
      }}
      submit={t(`steps.${step}`)}
      beside={<CancelLink href="/card-stock" />}
    >
      <MoveFields step={step} series={series} />
    </Form>
  )
}
