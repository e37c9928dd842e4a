'use client'

import {
  CancelImportDocument,
  type ImportStateFragment,
  SetImportMappingDocument,
  SetImportSheetDocument,
  StartImportDocument,
  UndoImportDocument,
} from '@generated/graphql.ts'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { type Outcome, send } from '@/lib/api/send.ts'
import { useMessage } from '@/lib/words/use-message.ts'
import type { Mapping } from './import-field.ts'

type Step = 'start' | 'cancel' | 'check' | 'sheet' | 'undo'

/** What can be done with an import. Each tells what became of it; what went wrong is one sentence. */
export function useImportActions(id: string, onChange: (state: ImportStateFragment) => void) {
  const t = useTranslations('patterns.form')
  const message = useMessage()
  const [busy, setBusy] = useState<Step | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const run = async (what: Step, sent: Promise<Outcome<ImportStateFragment>>) => {
    setBusy(what)
    const outcome = await sent
    setBusy(null)
    if (outcome.kind === 'done') {
      setProblem(null)
      return onChange(outcome.value)
    }
    const said = outcome.kind === 'invalid' ? outcome.issues[0] : outcome.kind === 'refused' ? outcome : undefined
    setProblem(
      said ? message(said.code, said.params) : t(outcome.kind === 'invalid' ? 'failed' : (outcome.kind as 'failed')),
    )
  }
  return {
    busy,
    problem,
    start: () => busy ?? run('start', send(StartImportDocument, { input: { id } })),
    cancel: () => busy ?? run('cancel', send(CancelImportDocument, { input: { id } })),
    check: (mapping: Mapping, defaults: Mapping) =>
      busy ?? run('check', send(SetImportMappingDocument, { input: { id, mapping, defaults } })),
    chooseSheet: (sheet: string) => busy ?? run('sheet', send(SetImportSheetDocument, { input: { id, sheet } })),
    undo: () => busy ?? run('undo', send(UndoImportDocument, { input: { id } })),
  }
}
export type ImportActions = ReturnType<typeof useImportActions>
