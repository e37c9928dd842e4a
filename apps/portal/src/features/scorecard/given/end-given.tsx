'use client'

import { AssignScorecardDocument, type ScorecardGivenFragment } from '@generated/graphql.ts'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { send } from '@/lib/api/send.ts'
import { useFormat } from '@/lib/format/use-format.ts'
import { newKey } from '@/lib/new-key.ts'
import { EndButton } from '@/patterns/end-button.tsx'
import { useGivenWords } from './given-words.tsx'

type Props = { given: ScorecardGivenFragment; thisMonth: string }

/** Lets it end with this month, or before it began; months that are over keep it. */
export function EndGiven({ given, thisMonth }: Props) {
  const t = useTranslations('scorecard.given')
  const { month } = useFormat()
  const words = useGivenWords()
  const [key] = useState(newKey)
  const from = given.fromMonth.slice(0, 7) > thisMonth ? given.fromMonth.slice(0, 7) : thisMonth
  const { level, franchisee, store, staff, post } = given
  const place = { franchiseeId: franchisee?.id ?? null, storeId: staff ? null : (store?.id ?? null) }
  const target = { level, ...place, staffId: staff?.id ?? null, post: post ?? null }
  const input = { familyId: null, ...target, fromMonth: `${from}-01`, idempotencyKey: key }
  return (
    <EndButton
      label={t('end')}
      cancel={t('cancel')}
      title={t('end_title', { whom: words(given) })}
      body={t('end_body', { month: month(from) })}
      done={t('ended')}
      end={() => send(AssignScorecardDocument, { input })}
    />
  )
}
