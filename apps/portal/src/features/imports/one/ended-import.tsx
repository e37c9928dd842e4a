'use client'

import type { ImportStateFragment } from '@generated/graphql.ts'
import { importKindTerms } from '@hubcap/words/terms/imports'
import { CircleCheck, CircleSlash, CircleX, Undo2 } from 'lucide-react'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { useFormat } from '@/lib/format/use-format.ts'
import { useCan, useViewer } from '@/lib/session/viewer-provider.tsx'
import { useMessage } from '@/lib/words/use-message.ts'
import { useTerms } from '@/lib/words/use-terms.ts'
import { Button } from '@/patterns/button.tsx'
import { buttonLook } from '@/patterns/button-look.ts'
import { Card } from '@/patterns/card.tsx'
import { KeptLink } from '@/patterns/kept-link.tsx'
import { kindAfter, listOf } from '../import-paths.ts'
import { defaultsOf, mappingOf } from './import-field.ts'
import { UndoButton } from './undo-button.tsx'
import type { ImportActions } from './use-import-actions.ts'
import { wayOut } from './way-out.ts'

type Props = { state: ImportStateFragment; actions: ImportActions; mayWrite: boolean }

const looks = {
  done: { Icon: CircleCheck, color: 'text-good' },
  failed: { Icon: CircleX, color: 'text-bad' },
  cancelled: { Icon: CircleSlash, color: 'text-soft' },
  undone: { Icon: Undo2, color: 'text-soft' },
}

type Ended = keyof typeof looks

const endOf = ({ status }: ImportStateFragment): Ended =>
  status === 'done' || status === 'failed' || status === 'undone' ? status : 'cancelled'

/** Done, taken back, broken off or cancelled: what there is now, and where to go from here. */
export function EndedImport({ state, actions, mayWrite }: Props) {
  const t = useTranslations('imports.ended')
  const message = useMessage()
  const { count } = useFormat()
  const { term } = useTerms()
  const status = endOf(state)
  const mayUndo = useCan('import.undo')
  const { Icon, color } = looks[status]
  const kind = term(importKindTerms, state.kind)
  const title = t(status, { count: count(state.leadFates?.added ?? state.rowCount), kind })
  const { attached = 0, skipped = 0 } = state.leadFates ?? {}
  const why = state.failureCode ? message(state.failureCode, state.failureParams) : null
  return (
    <Card>
      <div role="status" className="flex items-start gap-3">
        <Icon aria-hidden className={`mt-0.5 size-5 shrink-0 ${color}`} />
        <div className="grid gap-1">
          <h2 className="text-base">{title}</h2>
          {(why === null || status === 'done') && <p className="max-w-prose text-soft">{t(`${status}_hint`)}</p>}
          {attached + skipped > 0 && (
            <p className="max-w-prose text-soft">
              {t('known_leads', { attached: count(attached), skipped: count(skipped) })}
            </p>
          )}
          {why && <p className={`max-w-prose ${status === 'done' ? 'text-warn' : 'text-soft'}`}>{why}</p>}
        </div>
      </div>
      <div className="mt-4 flex flex-wrap gap-2 sm:pl-8">
        {status === 'done' && <DoneLinks state={state} mayWrite={mayWrite} />}
        {status === 'failed' && mayWrite && <FailedActions state={state} actions={actions} />}
        {status === 'done' && mayUndo && <UndoButton state={state} actions={actions} />}
        {(status === 'cancelled' || status === 'undone') && mayWrite && <UploadAgain state={state} primary />}
      </div>
    </Card>
  )
}

function DoneLinks({ state, mayWrite }: Pick<Props, 'state' | 'mayWrite'>) {
  const t = useTranslations('imports.ended')
  const { today } = useViewer()
  const { term } = useTerms()
  const next = kindAfter(state.kind)
  // Imported sales may be of any year; the list would show this month's.
  const days = state.kind === 'card_sales' ? `?from=1900-01-01&to=${today}` : ''
  return (
    <>
      <Link href={listOf[state.kind] + days} className={buttonLook('primary')}>
        {t('look', { kind: term(importKindTerms, state.kind) })}
      </Link>
      {mayWrite && next && (
        <KeptLink href={`/imports/new?kind=${next}`} className={buttonLook('plain')}>
          {t('next', { kind: term(importKindTerms, next) })}
        </KeptLink>
      )}
    </>
  )
}

function FailedActions({ state, actions }: Pick<Props, 'state' | 'actions'>) {
  const t = useTranslations('imports.ended')
  const way = wayOut(state.failureCode)
  return (
    <>
      {way === 'start' && (
        <Button kind="primary" busy={actions.busy === 'start'} onClick={actions.start}>
          {t('start_again')}
        </Button>
      )}
      {way === 'check' && (
        <Button
          kind="primary"
          busy={actions.busy === 'check'}
          onClick={() => actions.check(mappingOf(state), defaultsOf(state))}
        >
          {t('check_again')}
        </Button>
      )}
      <UploadAgain state={state} primary={way === 'upload'} />
    </>
  )
}

function UploadAgain({ state, primary }: { state: ImportStateFragment; primary: boolean }) {
  const t = useTranslations('imports.ended')
  return (
    <KeptLink href={`/imports/new?kind=${state.kind}`} className={buttonLook(primary ? 'primary' : 'plain')}>
      {t('upload_again')}
    </KeptLink>
  )
}
