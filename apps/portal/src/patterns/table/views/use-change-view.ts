'use client'

import { DeleteViewDocument, SaveViewDocument, UpdateViewDocument } from '@generated/graphql.ts'
import { useTranslations } from 'next-intl'
import { send } from '@/lib/api/send.ts'
import { useLateMessage } from '@/lib/words/use-late-message.ts'
import { notify } from '../../toast.tsx'
import type { SavedView, useViews } from './use-views.ts'

type Refusal = { kind: string; code?: string; params?: unknown }

/** Has the chosen view hold what is seen now, or takes it away; either can be undone. */
export function useChangeView(list: string, { chosen, now, again, choose }: ReturnType<typeof useViews>) {
  const t = useTranslations('patterns.views')
  const form = useTranslations('patterns.form')
  const message = useLateMessage()
  const tell = async (outcome: Refusal, done: string, undo?: () => void) => {
    again()
    if (outcome.kind === 'done') return notify(done, undo && { label: t('undo'), run: undo })
    notify(outcome.code ? await message(outcome.code, outcome.params) : form('failed'))
  }
  const put = async ({ id, search, hiddenColumns }: SavedView) => {
    const input = { id, search, hiddenColumns: hiddenColumns && [...hiddenColumns] }
    return send(UpdateViewDocument, { input })
  }
  const update = async () => {
    if (!chosen) return
    const before = chosen
    const outcome = await put({ ...chosen, ...now })
    await tell(outcome, t('updated', { name: before.name }), () => void put(before).then(again))
  }
  const remove = async () => {
    if (!chosen) return
    const { id, ...view } = chosen
    const back = async () => {
      const input = {
        list,
        name: view.name,
        search: view.search,
        hiddenColumns: view.hiddenColumns && [...view.hiddenColumns],
      }
      await tell(await send(SaveViewDocument, { input }), t('restored', { name: view.name }))
    }
    const outcome = await send(DeleteViewDocument, { input: { id } })
    if (outcome.kind === 'done') choose(null)
    await tell(outcome, t('deleted', { name: view.name }), () => void back())
  }
  return { update: () => void update(), remove: () => void remove() }
}
