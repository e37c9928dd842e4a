'use client'

import { SetStaffStatusDocument } from '@generated/graphql.ts'
import { UserCheck, UserMinus } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { send } from '@/lib/api/send.ts'
import { useCan } from '@/lib/session/viewer-provider.tsx'
import type { BulkAction } from '@/patterns/table/selection/bulk-action.ts'
import type { StaffListRow } from './staff-table.tsx'

type Action = BulkAction<StaffListRow>

const setTo = (status: 'active' | 'suspended') => (ids: string[]) =>
  send(SetStaffStatusDocument, { input: { ids, status } })

/** People are suspended and called back, several at once; who has left isn't. */
export function useStaffActions(): readonly Action[] {
  const t = useTranslations('staff.bulk')
  const may = useCan('staff.update')
  return useMemo(() => {
    const suspend: Action = {
      key: 'suspend',
      label: t('suspend'),
      icon: <UserMinus aria-hidden className="size-4" />,
      changes: ({ status }) => status === 'active',
      run: setTo('suspended'),
      done: (count) => t('suspended', { count }),
      undo: setTo('active'),
    }
    const resume: Action = {
      key: 'resume',
      label: t('resume'),
      icon: <UserCheck aria-hidden className="size-4" />,
      changes: ({ status }) => status === 'suspended',
      run: setTo('active'),
      done: (count) => t('resumed', { count }),
      undo: setTo('suspended'),
    }
    return may ? [suspend, resume] : []
  }, [t, may])
}
