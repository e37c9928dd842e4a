import { SeriesChoicesDocument } from '@generated/graphql.ts'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import type { SearchParams } from 'nuqs/server'
import { nodesOf } from '@/lib/api/nodes-of.ts'
import { query } from '@/lib/api/query.ts'
import { requireViewer } from '@/lib/session/viewer.ts'
import { buttonLook } from '@/patterns/button-look.ts'
import { EmptyState } from '@/patterns/empty-state.tsx'
import { Forbidden } from '@/patterns/forbidden.tsx'
import { FormPage } from '@/patterns/form-page.tsx'
import { stepsOf } from '../steps.ts'
import { loadMoveAddress, movePath } from '../stock-address.ts'
import { MoveForm } from './move-form.tsx'

/** One step of numbers, short enough for a phone. */
export async function MovePage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [{ step, series, first, last }, viewer, t] = await Promise.all([
    loadMoveAddress(searchParams),
    requireViewer(),
    getTranslations('card_stock'),
  ])
  const possible = stepsOf(viewer)
  const chosen = step ?? possible[0]
  if (!chosen || !possible.includes(chosen)) return <Forbidden />
  const choices = nodesOf((await query(SeriesChoicesDocument, {})).numberSeries)
  return (
    <FormPage
      title={t(`steps.${chosen}`)}
      lead={t(`leads.${chosen}`)}
      back={{ href: '/card-stock', label: t('title') }}
    >
      {choices.length === 0 ? (
        <EmptyState title={t('empty')} />
      ) : (
        <>
          <nav aria-label={t('steps_label')} className="mb-4 flex flex-wrap gap-2">
            {possible.map((one) => (
              <Link
                key={one}
                href={movePath('/card-stock/move', { step: one })}
                aria-current={one === chosen ? 'page' : undefined}
                className={buttonLook(one === chosen ? 'plain' : 'quiet')}
              >
                {t(`steps.${one}`)}
              </Link>
            ))}
          </nav>
          <MoveForm key={chosen} step={chosen} series={choices} preset={{ series, first, last }} />
        </>
      )}
    </FormPage>
  )
}
