'use client'

import { AssignScorecardDocument, type PlaceKind, type ScorecardVersionFragment } from '@generated/graphql.ts'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { addMonths } from '@/lib/address/month.ts'
import { scorecardPath } from '@/lib/address/scorecard-path.ts'
import { send } from '@/lib/api/send.ts'
import { useFormat } from '@/lib/format/use-format.ts'
import { newKey } from '@/lib/new-key.ts'
import { SelectField } from '@/patterns/fields/select-field.tsx'
import { CancelLink } from '@/patterns/form/cancel-link.tsx'
import { Form } from '@/patterns/form/form.tsx'
import { notify } from '@/patterns/toast.tsx'
import { WhomFields } from './whom-fields.tsx'

const schema = () =>
  import('@hubcap/rules/performance/assign-scorecard.input').then((file) => file.assignScorecardInput)

export type GiveDraft = {
  familyId: string
  level: PlaceKind
  franchiseeId: string | null
  storeId: string | null
  staffId: string | null
  post: string
  fromMonth: string
  idempotencyKey: string
}
type Props = {
  card: ScorecardVersionFragment
  /** YYYY-MM */
  thisMonth: string
}

const monthsAhead = 13

/** For a level, or of it a franchisee, a store, a post there or a person, from a month on. */
export function GiveForm({ card, thisMonth }: Props) {
  const t = useTranslations('scorecard.given')
  const router = useRouter()
  const { month } = useFormat()
  const [idempotencyKey] = useState(newKey)
  const begins = card.fromMonth.slice(0, 7)
  const first = begins > thisMonth ? begins : thisMonth
  const months = Array.from({ length: monthsAhead }, (_, at) => addMonths(first, at))
  const back = scorecardPath(card.familyId)
  return (
    <Form<GiveDraft, { id: string }>
      schema={schema}
      defaults={{
        ...{ familyId: card.familyId, level: 'staff', franchiseeId: null, storeId: null, staffId: null, post: '' },
        ...{ fromMonth: `${first}-01`, idempotencyKey },
      }}
      save={(input) => send(AssignScorecardDocument, { input })}
      onDone={() => {
        notify(t('done'))
        router.push(back)
        router.refresh()
      }}
      submit={t('submit')}
      draftKey={`scorecard-given:${card.familyId}`}
      beside={<CancelLink href={back} />}
    >
      <WhomFields />
      <SelectField
        name="fromMonth"
        label={t('from_month')}
        hint={t('from_month_hint')}
        choices={months.map((one) => ({ value: `${one}-01`, label: month(one) }))}
      />
    </Form>
  )
}
