'use client'

import type { ImportStateFragment } from '@generated/graphql.ts'
import { CircleAlert, CircleCheck, Download } from 'lucide-react'
import { useLocale, useTranslations } from 'next-intl'
import { useFormat } from '@/lib/format/use-format.ts'
import { Button } from '@/patterns/button.tsx'
import { buttonLook } from '@/patterns/button-look.ts'
import { Card } from '@/patterns/card.tsx'
import { KeptLink } from '@/patterns/kept-link.tsx'
import type { ImportActions } from './use-import-actions.ts'

type Props = {
  state: ImportStateFragment
  actions: ImportActions
  mayWrite: boolean
  /** Columns were mapped anew and the file not yet checked by them. */
  isChanged: boolean
}

/** In whole or not at all: either everything comes in, or it is said what stands in the way. */
export function Decision({ state, actions, mayWrite, isChanged }: Props) {
  const t = useTranslations('imports.ready')
  const { count } = useFormat()
  const { rowCount, problemCount, leadFates } = state
  const isOfKnown = leadFates != null && leadFates.attached + leadFates.skipped > 0
  const isSound = problemCount === 0
  const Icon = isSound ? CircleCheck : CircleAlert
  return (
    <Card>
      <div role="status" className="flex items-start gap-3">
        <Icon aria-hidden className={`mt-0.5 size-5 shrink-0 ${isSound ? 'text-good' : 'text-warn'}`} />
        <div className="grid gap-1">
          <h2 className="text-base">
            {isSound
              ? t('sound', { count: count(rowCount) })
              : t('unsound', { count: count(rowCount), problems: count(problemCount) })}
          </h2>
          <p className="max-w-prose text-soft">
            {isChanged ? t('changed_hint') : t(isSound ? 'sound_hint' : 'unsound_hint')}
          </p>
          {isOfKnown && isSound && (
            <p className="max-w-prose text-soft">
              {t('lead_fates', {
                added: count(leadFates.added),
                attached: count(leadFates.attached),
                skipped: count(leadFates.skipped),
              })}
            </p>
          )}
        </div>
      </div>
      <div className="mt-4 flex flex-wrap gap-2 sm:pl-8">
        {mayWrite && isSound && (
          <Button kind="primary" disabled={isChanged} busy={actions.busy === 'start'} onClick={actions.start}>
            {t('start', { count: count(leadFates ? leadFates.added + leadFates.attached : rowCount) })}
          </Button>
        )}
        {!isSound && <ProblemsLinks id={state.id} />}
        {mayWrite && !isSound && (
          <KeptLink href={`/imports/new?kind=${state.kind}`} className={buttonLook('plain')}>
            {t('upload_again')}
          </KeptLink>
        )}
        {mayWrite && (
          <Button kind="quiet" busy={actions.busy === 'cancel'} onClick={actions.cancel}>
            {t('cancel')}
          </Button>
        )}
      </div>
    </Card>
  )
}

/** The rows with problems as a file, each with its reason in the last column. */
function ProblemsLinks({ id }: { id: string }) {
  const t = useTranslations('imports.ready')
  const locale = useLocale()
  const href = (format: 'csv' | 'xlsx') => `/api/imports/${encodeURIComponent(id)}/problems.${format}?locale=${locale}`
  return (
    <>
      <a href={href('xlsx')} download className={buttonLook('primary')}>
        <Download aria-hidden className="size-4" />
        {t('download')}
      </a>
      <a href={href('csv')} download className={buttonLook('plain')}>
        {t('download_csv')}
      </a>
    </>
  )
}
