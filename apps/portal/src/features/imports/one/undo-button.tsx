'use client'

import type { ImportStateFragment } from '@generated/graphql.ts'
import { importKindTerms } from '@hubcap/words/terms/imports'
import { Undo2 } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useFormat } from '@/lib/format/use-format.ts'
import { useTerms } from '@/lib/words/use-terms.ts'
import { Button } from '@/patterns/button.tsx'
import { ConfirmDialog } from '@/patterns/confirm-dialog.tsx'
import type { ImportActions } from './use-import-actions.ts'

/** Kinds of which more or less goes than the rows of the file. */
const special = ['card_sales', 'cards', 'quotas', 'staff', 'leads'] as const
const isSpecial = (kind: string): kind is (typeof special)[number] => (special as readonly string[]).includes(kind)

type Props = { state: ImportStateFragment; actions: ImportActions }

/** Takes an import back, after it was said what goes: that itself can't be undone. */
export function UndoButton({ state, actions }: Props) {
  const t = useTranslations('imports.undo')
  const { count } = useFormat()
  const { term } = useTerms()
  const [asking, setAsking] = useState(false)
  const { kind } = state
  const rows = count(state.rowCount)
  const goes = isSpecial(kind) ? kind : 'rows'
  return (
    <>
      <Button kind="danger" busy={actions.busy === 'undo'} onClick={() => setAsking(true)}>
        <Undo2 aria-hidden className="size-4" />
        {t('button')}
      </Button>
      <ConfirmDialog
        open={asking}
        title={t('title', { count: rows, kind: term(importKindTerms, kind) })}
        body={
          <div className="grid gap-2">
            <p>{t(`goes.${goes}`, { count: rows })}</p>
            <p>{t('until')}</p>
          </div>
        }
        confirm={t('confirm')}
        cancel={t('keep')}
        kind="danger"
        onConfirm={() => void actions.undo()}
        onClose={() => setAsking(false)}
      />
    </>
  )
}
