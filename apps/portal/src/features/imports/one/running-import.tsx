'use client'

import type { ImportStateFragment } from '@generated/graphql.ts'
import { useTranslations } from 'next-intl'
import { useFormat } from '@/lib/format/use-format.ts'
import { Button } from '@/patterns/button.tsx'
import { Card } from '@/patterns/card.tsx'
import { ProgressBar } from '@/patterns/progress-bar.tsx'
import type { ImportActions } from './use-import-actions.ts'

type Props = { state: ImportStateFragment; actions: ImportActions; mayWrite: boolean }

/** Being checked, brought in or taken back: how far it is, and the way to stop it. */
export function RunningImport({ state, actions, mayWrite }: Props) {
  const t = useTranslations('imports.running')
  const { count } = useFormat()
  const { status, progress, rowCount } = state
  const step = status === 'importing' || status === 'undoing' ? status : 'checking'
  const label =
    rowCount > 0 ? t(`${step}_of`, { progress: count(progress), count: count(rowCount) }) : t(`${step}_begins`)
  return (
    <Card>
      <div className="grid max-w-xl gap-4">
        <ProgressBar label={label} value={progress} max={rowCount} />
        <p className="text-soft">{t(`${step}_hint`)}</p>
        {mayWrite && step !== 'undoing' && (
          <Button className="justify-self-start" busy={actions.busy === 'cancel'} onClick={actions.cancel}>
            {t('cancel')}
          </Button>
        )}
      </div>
    </Card>
  )
}
