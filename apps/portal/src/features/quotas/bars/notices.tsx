'use client'

import { useTranslations } from 'next-intl'
import { FormProblem } from '@/patterns/form/form-problem.tsx'
import type { SheetInHand } from '../use-sheet.ts'
import { Conflicts } from './conflicts.tsx'
import { Problems, type Say } from './problems.tsx'

type Props = { hand: SheetInHand; say: Say; problem: string | null }

/** Above the sheet: what came of a paste, what can't be saved as it is, what others changed, what went wrong. */
export function Notices({ hand, say, problem }: Props) {
  const t = useTranslations('quotas.paste')
  const { report } = hand.state
  return (
    <div className="grid gap-2 not-empty:mb-3">
      <p role="status" className="empty:hidden">
        {report &&
          [
            t('pasted', { count: report.pasted }),
            report.unread > 0 && t('unread', { count: report.unread }),
            report.locked > 0 && t('locked', { count: report.locked }),
            report.outside > 0 && t('outside', { count: report.outside }),
          ]
            .filter(Boolean)
            .join(t('comma'))}
      </p>
      <Problems hand={hand} say={say} />
      <Conflicts hand={hand} />
      <FormProblem text={problem} />
    </div>
  )
}
