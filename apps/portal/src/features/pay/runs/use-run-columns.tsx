'use client'

import type { PayRunRowFragment } from '@generated/graphql.ts'
import type { PayRunStep } from '@hubcap/rules/pay/pay-run'
import { standingSteps } from '@hubcap/rules/pay/standing-steps'
import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { useFormat } from '@/lib/format/use-format.ts'
import { useCan, useViewer } from '@/lib/session/viewer-provider.tsx'
import { KeptLink } from '@/patterns/kept-link.tsx'
import type { Column, Priority } from '@/patterns/table/column.ts'
import { runPath } from './pay-address.ts'
import { RunStatusBadge } from './run-status-badge.tsx'
import { seesSeveral } from './sees-several.ts'

type Run = PayRunRowFragment

const shown: readonly { step: PayRunStep; priority: Priority }[] = [
  { step: 'calculate', priority: 'low' },
  { step: 'review', priority: 'spare' },
  { step: 'approve', priority: 'low' },
  { step: 'lock', priority: 'low' },
]

/** Who took each step that still holds, and when: for those who run pay, as nobody else sees it. */
function useStepColumns(): Column<Run>[] {
  const t = useTranslations('pay.runs.columns')
  const { moment } = useFormat()
  return useMemo(
    () =>
      shown.map(({ step, priority }) => ({
        ...{ id: step, header: t(step), priority },
        cell: ({ steps }) => {
          const taken = standingSteps(steps)[step]
          return (
            taken && (
              <>
                {taken.doneByName} <span className="text-soft tabular">{moment(taken.at)}</span>
              </>
            )
          )
        },
      })),
    [t, moment],
  )
}

/** A store's manager sees neither people nor totals; who has a single franchisee needs no column of them. */
export function useRunColumns({ total, count }: { total: number; count: number }): Column<Run>[] {
  const t = useTranslations('pay.runs.columns')
  const viewer = useViewer()
  const { scope } = viewer
  const several = seesSeveral(viewer)
  const seesTotals = useCan('pay_statement.read')
  const mayRun = useCan('pay_run.run')
  const { month, money, moment, count: number } = useFormat()
  const ofSteps = useStepColumns()
  return useMemo(() => {
    const columns: (Column<Run> | false)[] = [
      {
        id: 'month',
        header: t('month'),
        cell: (run) => (
          <KeptLink href={runPath(run.id)} className="font-strong text-accent hover:underline">
            {month(run.month.slice(0, 7))}
          </KeptLink>
        ),
        sort: 'month',
        total: t('totals', { count }),
      },
      several && {
        id: 'franchisee',
        header: t('franchisee'),
        cell: ({ franchisee }) => franchisee?.name,
      },
      { id: 'status', header: t('status'), cell: ({ status }) => <RunStatusBadge status={status} /> },
      seesTotals &&
        scope !== 'person' && {
          id: 'people',
          header: t('people'),
          cell: ({ people }) => number(people),
          numeric: true,
          priority: 'medium',
        },
      seesTotals && {
        id: 'total',
        header: t('total'),
        cell: (run) => run.people > 0 && <b className="font-strong">{money(run.total)}</b>,
        numeric: true,
        total: money(total),
      },
      ...(mayRun ? ofSteps : []),
      {
        id: 'knownAt',
        header: t('known_at'),
        cell: ({ knownAt }) => <span className="text-soft tabular">{moment(knownAt)}</span>,
        priority: 'spare',
      },
    ]
    return columns.filter((column) => column !== false)
  }, [t, scope, several, seesTotals, mayRun, month, money, moment, number, ofSteps, total, count])
}
