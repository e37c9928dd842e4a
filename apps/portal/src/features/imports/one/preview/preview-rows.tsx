'use client'

import type { ImportStateFragment } from '@generated/graphql.ts'
import { useTranslations } from 'next-intl'
import { Button } from '@/patterns/button.tsx'
import { EmptyState } from '@/patterns/empty-state.tsx'
import { ErrorState } from '@/patterns/error-state.tsx'
import { ListSkeleton } from '@/patterns/skeleton.tsx'
import type { ImportField } from '../import-field.ts'
import { PreviewCards } from './preview-cards.tsx'
import { previewColumns } from './preview-columns.ts'
import { PreviewTable } from './preview-table.tsx'
import { usePreviewRows } from './use-preview-rows.ts'

type Props = { state: ImportStateFragment; fields: readonly ImportField[]; problemsOnly: boolean }

export function PreviewRows({ state, fields, problemsOnly }: Props) {
  const t = useTranslations('imports.preview')
  const { rows, next, status, more, again } = usePreviewRows(state.id, problemsOnly)
  const columns = previewColumns(state, fields)
  if (rows.length === 0 && status === 'reading') return <ListSkeleton label={t('reading')} rows={6} />
  if (status === 'failed')
    return (
      <div className="rounded border border-line bg-surface">
        <ErrorState onRetry={again} />
      </div>
    )
  if (rows.length === 0)
    return (
      <div className="rounded border border-line bg-surface">
        <EmptyState title={t('none')} />
      </div>
    )
  return (
    <>
      <PreviewTable kind={state.kind} columns={columns} rows={rows} />
      <PreviewCards kind={state.kind} columns={columns} rows={rows} />
      {next && (
        <div className="mt-3 flex justify-center">
          <Button busy={status === 'reading'} onClick={more}>
            {t('more')}
          </Button>
        </div>
      )}
    </>
  )
}
