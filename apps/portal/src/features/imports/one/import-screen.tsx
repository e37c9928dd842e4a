'use client'

import type { ImportStateFragment } from '@generated/graphql.ts'
import { importKindTerms } from '@hubcap/words/terms/imports'
import { useTranslations } from 'next-intl'
import { useFormat } from '@/lib/format/use-format.ts'
import { useCan } from '@/lib/session/viewer-provider.tsx'
import { useTerms } from '@/lib/words/use-terms.ts'
import { BackLink } from '@/patterns/back-link.tsx'
import { FormProblem } from '@/patterns/form/form-problem.tsx'
import { PageHeader } from '@/patterns/page-header.tsx'
import { ImportStatusBadge } from '../import-status-badge.tsx'
import { EndedImport } from './ended-import.tsx'
import type { ImportField, NamedProduct } from './import-field.ts'
import { ReadyImport } from './ready-import.tsx'
import { RunningImport } from './running-import.tsx'
import { useImport } from './use-import.ts'
import { useImportActions } from './use-import-actions.ts'

type Props = { initial: ImportStateFragment; fields: readonly ImportField[]; products: readonly NamedProduct[] }

/** One file on its way in: checked, looked at, brought in, done. */
export function ImportScreen({ initial, fields, products }: Props) {
  const t = useTranslations('imports')
  const { fullMoment } = useFormat()
  const { term } = useTerms()
  const { state, setState, lost } = useImport(initial)
  const actions = useImportActions(state.id, setState)
  const mayWrite = useCan('import.create')
  const lead = [term(importKindTerms, state.kind), state.createdBy?.name, fullMoment(state.createdAt)]
  return (
    <>
      <BackLink href="/imports" label={t('title')} />
      <PageHeader
        title={state.fileName}
        lead={lead.filter(Boolean).join(' · ')}
        actions={<ImportStatusBadge {...state} />}
      />
      {lost && (
        <p role="status" className="mb-4 rounded bg-warn-tint px-3 py-2 text-warn">
          {t('lost')}
        </p>
      )}
      {actions.problem && (
        <div className="mb-4">
          <FormProblem text={actions.problem} />
        </div>
      )}
      <Phase state={state} actions={actions} mayWrite={mayWrite} fields={fields} products={products} />
    </>
  )
}

type PhaseProps = Omit<Props, 'initial'> & {
  state: ImportStateFragment
  actions: ReturnType<typeof useImportActions>
  mayWrite: boolean
}

function Phase({ state, actions, mayWrite, fields, products }: PhaseProps) {
  switch (state.status) {
    case 'checking':
    case 'importing':
    case 'undoing':
      return <RunningImport state={state} actions={actions} mayWrite={mayWrite} />
    case 'ready':
      return <ReadyImport state={state} actions={actions} mayWrite={mayWrite} fields={fields} products={products} />
    default:
      return <EndedImport state={state} actions={actions} mayWrite={mayWrite} />
  }
}
