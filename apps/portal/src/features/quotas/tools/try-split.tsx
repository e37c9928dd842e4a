'use client'

import { SimulateQuotaSplitDocument } from '@generated/graphql.ts'
import { readTarget } from '@hubcap/rules/quotas/read-target'
import type { SplitKey } from '@hubcap/rules/quotas/split-key'
import {
  levelsBelow,
  type TriedKey,
  type TriedLevel,
  type TriedTotal,
  triedTotals,
} from '@hubcap/rules/simulations/tried-split'
import { quotaLevelTerms } from '@hubcap/words/terms/quotas'
import { useTranslations } from 'next-intl'
import { useMemo, useState } from 'react'
import { send } from '@/lib/api/send.ts'
import { useCan } from '@/lib/session/viewer-provider.tsx'
import { TryOverMonths } from '@/lib/simulations/try-over-months.tsx'
import { useTerms } from '@/lib/words/use-terms.ts'
import { LabelledSelect } from './labelled-select.tsx'
import { PercentInput, readPercent } from './percent-input.tsx'
import { TargetInput } from './target-input.tsx'
import type { ToolProps } from './tool-props.ts'

type Props = Pick<ToolProps, 'hand' | 'of'> & {
  way: SplitKey
  /** Weights by the keys of the rows, as they are typed. */
  typed: Readonly<Record<string, string>>
  /** Whether there is something to share by. */
  isReady: boolean
}

/** The split that is being filled in, tried out over months that are past: who would have reached how much. */
export function TrySplit({ hand: { sheet, context }, of, way, typed, isReady }: Props) {
  const t = useTranslations('quotas.try_split')
  const { term } = useTerms()
  const place = { franchiseeId: sheet.parent?.franchiseeId ?? null, storeId: sheet.parent?.storeId ?? null }
  const levels = way === 'by_hand' ? levelsBelow(place).slice(0, 1) : levelsBelow(place)
  const isSet = sheet.parent?.cells.some(({ target }) => target !== null)
  const [chosen, setChosen] = useState<TriedLevel | null>(null)
  const [as, setAs] = useState<'chosen' | 'as_set'>('chosen')
  const [total, setTotal] = useState<TriedTotal>(isSet ? 'own' : 'below')
  const [percent, setPercent] = useState('')
  const [written, setWritten] = useState('')
  const read = useMemo(() => readTarget(written, sheet.unit, context.currency), [written, sheet.unit, context.currency])
  if (!useCan('simulation.run')) return null
  const level = chosen !== null && levels.includes(chosen) ? chosen : (levels[0] as TriedLevel)
  const isAmount = total === 'amount'
  const amount = isAmount && read.ok ? read.target : null
  const raise = isAmount ? 0 : readPercent(percent)
  const canTry = raise !== null && (!isAmount || amount !== null) && (as === 'as_set' || isReady)
  const weights = sheet.rows.flatMap(({ key, id }) => (id ? [{ id, weight: Number(typed[key]?.trim() || '1') }] : []))
  const by: TriedKey = as === 'as_set' ? 'as_set' : way
  const draft = { metric: of.metric, ...place, level, by, weights: by === 'by_hand' ? weights : [], total, amount }
  return (
    <TryOverMonths
      disabled={!canTry}
      start={async (span) =>
        raise === null ? null : send(SimulateQuotaSplitDocument, { input: { ...span, draft: { ...draft, raise } } })
      }
    >
      <LabelledSelect
        label={t('total')}
        value={total}
        choices={triedTotals.map((value) => ({ value, label: t(`totals.${value}`) }))}
        onChange={setTotal}
      />
      {isAmount ? (
        <TargetInput label={t('amount')} value={written} read={read} onChange={setWritten} />
      ) : (
        <PercentInput label={t('raise')} value={percent} onChange={setPercent} />
      )}
      <LabelledSelect
        label={t('by')}
        value={as}
        choices={(['chosen', 'as_set'] as const).map((value) => ({ value, label: t(`keys.${value}`) }))}
        onChange={setAs}
      />
      {levels.length > 1 && (
        <LabelledSelect
          label={t('level')}
          value={level}
          choices={levels.map((value) => ({ value, label: term(quotaLevelTerms, value) }))}
          onChange={setChosen}
        />
      )}
    </TryOverMonths>
  )
}
