'use client'

import { useViewer } from '@/lib/session/viewer-provider.tsx'
import { KeptLink } from '@/patterns/kept-link.tsx'
import type { ListedCredit } from './credits-table.tsx'
import { recordPath } from './record-path.ts'

type Props = { credit: ListedCredit; name: string; number: string | null }

/** What the record is and its number, leading to it where the viewer sees it. */
export function RecordLink({ credit, name, number }: Props) {
  const path = recordPath(credit, useViewer())
  const shown = number ?? name
  return (
    <span className="inline-flex max-w-full items-baseline gap-2">
      {number && <span className="shrink-0">{name}</span>}
      {path === null ? (
        <span className="truncate tabular">{shown}</span>
      ) : (
        <KeptLink
          href={path}
          className="quick truncate text-accent underline decoration-edge underline-offset-2 tabular hover:decoration-accent"
        >
          {shown}
        </KeptLink>
      )}
    </span>
  )
}
