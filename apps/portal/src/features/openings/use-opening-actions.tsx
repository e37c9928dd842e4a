'use client'

import { type OpeningFieldsFragment, SignOpeningsDocument } from '@generated/graphql.ts'
import { PenLine } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { send } from '@/lib/api/send.ts'
import { useCan, useViewer } from '@/lib/session/viewer-provider.tsx'
import type { BulkAction } from '@/patterns/table/selection/bulk-action.ts'

/** Whether it is still to be signed by whoever looks at it: headquarters, or the owner. */
export const isUnsigned = (opening: OpeningFieldsFragment, scope: string): boolean =>
  (scope === 'chain' ? opening.signedAt : opening.ownerSignedAt) === null

/** Openings are signed, several at once. */
export function useOpeningActions(): readonly BulkAction<OpeningFieldsFragment>[] {
  const t = useTranslations('openings')
  const { scope } = useViewer()
  const may = useCan('opening.sign')
  return useMemo(() => {
    const sign: BulkAction<OpeningFieldsFragment> = {
      key: 'sign',
      label: t('sign'),
      icon: <PenLine aria-hidden className="size-4" />,
      kind: 'primary',
      changes: (opening) => opening.statedCards !== null && isUnsigned(opening, scope),
      run: (ids) => send(SignOpeningsDocument, { input: { ids } }),
      done: (count) => t('signed', { count }),
    }
    return may ? [sign] : []
  }, [t, may, scope])
}
