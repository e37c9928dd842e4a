'use client'

import { ImportNowDocument, type ImportStateFragment } from '@generated/graphql.ts'
import { ask } from '@/lib/api/ask.ts'
import { useFollowed } from '@/lib/live/use-followed.ts'

const busy: ReadonlySet<string> = new Set(['checking', 'importing', 'undoing'])

const isBusy = ({ status }: ImportStateFragment) => busy.has(status)

async function now(id: string): Promise<ImportStateFragment | null> {
  const { node } = await ask(ImportNowDocument, { id })
  return node?.__typename === 'Import' ? node : null
}

/** An import as it stands. */
export const useImport = (initial: ImportStateFragment) => useFollowed(initial, { isBusy, now })
