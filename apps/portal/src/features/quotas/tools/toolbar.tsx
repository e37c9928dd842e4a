'use client'

import { Redo2, Undo2 } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { iconButtonLook } from '@/patterns/button-look.ts'
import type { SheetAddress } from '../quotas-address.ts'
import type { CellText } from '../use-cell-text.ts'
import type { SheetInHand } from '../use-sheet.ts'
import { CopyTool } from './copy-tool.tsx'
import { MetricChoice } from './metric-choice.tsx'
import { SplitTool } from './split-tool.tsx'
import { SpreadTool } from './spread-tool.tsx'
import { YearSwitcher } from './year-switcher.tsx'

type Props = { hand: SheetInHand; of: SheetAddress; text: CellText; editable: boolean }

/** Which sheet, and what can be done with the whole of it. */
export function Toolbar({ hand, of, text, editable }: Props) {
  const t = useTranslations('quotas.tools')
  const { sheet, state, dispatch } = hand
  const step = (type: 'undo' | 'redo', icon: React.ReactNode, count: number) => (
    <button
      type="button"
      aria-label={t(type)}
      disabled={count === 0}
      className={iconButtonLook()}
      onClick={() => dispatch({ type })}
    >
      {icon}
    </button>
  )
  return (
    <div className="mb-3 flex flex-wrap items-center gap-2">
      <MetricChoice metric={of.metric} />
      <YearSwitcher year={of.year} />
      {editable && (
        <div className="ml-auto flex flex-wrap items-center gap-1 max-sm:ml-0">
          {step('undo', <Undo2 aria-hidden className="size-4" />, state.history.past.length)}
          {step('redo', <Redo2 aria-hidden className="size-4" />, state.history.future.length)}
          {sheet.parent && sheet.rows.length > 0 && <SplitTool hand={hand} of={of} text={text} />}
          <SpreadTool hand={hand} of={of} text={text} />
          <CopyTool hand={hand} of={of} text={text} />
        </div>
      )}
    </div>
  )
}
