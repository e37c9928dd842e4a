'use client'

import { Dialog } from '@base-ui/react/dialog'
import { SaveViewDocument, UpdateViewDocument } from '@generated/graphql.ts'
import { useTranslations } from 'next-intl'
import { send } from '@/lib/api/send.ts'
import { Button } from '../../button.tsx'
import { TextField } from '../../fields/text-field.tsx'
import { Form } from '../../form/form.tsx'
import type { SavedView } from './use-views.ts'

type Props = {
  list: string
  /** The one that gets another name; null: a new one. */
  view: SavedView | null
  views: readonly SavedView[]
  now: { search: string; hiddenColumns: string[] }
  onDone: (view: SavedView) => void
  onClose: () => void
}

const inputs = () => import('@hubcap/rules/tenancy/saved-view.input')
const newView = () => inputs().then((file) => file.saveViewInput)
const renamed = () => inputs().then((file) => file.updateViewInput)

/** What a view is called. One that is there already under that name isn't written over. */
export function ViewNameDialog({ list, view, views, now, onDone, onClose }: Props) {
  const t = useTranslations('patterns.views')
  const save = async (values: { name: string }) => {
    if (view) return send(UpdateViewDocument, { input: { id: view.id, name: values.name } })
    const taken = views.some(({ name }) => name === values.name.trim())
    if (taken) return { kind: 'refused' as const, code: 'saved_view.name_taken', params: {} }
    return send(SaveViewDocument, { input: { list, name: values.name, ...now } })
  }
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-50 bg-veil" />
        <Dialog.Popup className="fixed top-1/2 left-1/2 z-50 w-[min(24rem,calc(100vw-2rem))] -translate-x-1/2 -translate-y-1/2 rounded border border-line bg-surface p-5 shadow-lift outline-none">
          <Dialog.Title className="mb-1 text-large">{t(view ? 'rename_title' : 'new_title')}</Dialog.Title>
          <Dialog.Description className="mb-4 text-soft">{t('holds')}</Dialog.Description>
          <Form
            schema={view ? renamed : newView}
            defaults={{ name: view?.name ?? '' }}
            toInput={({ name }) => (view ? { id: view.id, name } : { list, name, ...now })}
            save={save}
            onDone={onDone}
            submit={t('save')}
            beside={
              <Button kind="quiet" onClick={onClose}>
                {t('cancel')}
              </Button>
            }
          >
            <TextField name="name" label={t('name')} placeholder={t('name_example')} autoFocus />
          </Form>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
