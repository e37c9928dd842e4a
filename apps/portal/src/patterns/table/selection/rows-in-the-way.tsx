'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Button } from '../../button.tsx'

type Props = { text: string; rows: readonly { id: string; name: ReactNode; why: string }[]; onLeaveOut: () => void }

/** Why nothing was done: each row that stands in the way with its reason, and how to go on without them. */
export function RowsInTheWay({ text, rows, onLeaveOut }: Props) {
  const t = useTranslations('patterns.table')
  return (
    <div role="alert" className="mb-2 rounded bg-bad-tint px-3 py-2">
      <p>{text}</p>
      {rows.length > 0 && (
        <>
          <ul className="mt-1 max-h-40 overflow-y-auto text-soft">
            {rows.map(({ id, name, why }) => (
              <li key={id}>
                <span className="text-ink">{name}</span> {why}
              </li>
            ))}
          </ul>
          <Button kind="quiet" className="mt-1 -ml-3" onClick={onLeaveOut}>
            {t('leave_out')}
          </Button>
        </>
      )}
    </div>
  )
}
