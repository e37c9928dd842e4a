'use client'

import {
  AddIncentiveFilesDocument,
  type IncentiveRowFragment,
  RemoveIncentiveFileDocument,
} from '@generated/graphql.ts'
import { mostIncentiveFiles as most } from '@hubcap/rules/pay/incentive'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { send } from '@/lib/api/send.ts'
import { newKey } from '@/lib/new-key.ts'
import { ConfirmDialog } from '@/patterns/confirm-dialog.tsx'
import { PictureViewer } from '@/patterns/pictures/picture-viewer.tsx'
import { notify } from '@/patterns/toast.tsx'
import { useWhyNot } from '@/patterns/use-why-not.ts'
import { fileAddress, thumbnailAddress } from './file-address.ts'
import { FileChoice } from './file-choice.tsx'
import { FileFace, FileTile } from './file-tile.tsx'
import { useUpload } from './use-upload.ts'

type ShownFile = IncentiveRowFragment['files'][number]
type Props = {
  id: string
  files: readonly ShownFile[]
  /** Until somebody has decided, for those who may propose. */
  mayChange: boolean
  /** Whose it is, for a screen reader's list of buttons. */
  whose: string
}

/** What shows a reward or a penalty: pictures small, each opens large; papers to take along. */
export function Evidence({ id, files, mayChange, whose }: Props) {
  const t = useTranslations('pay.incentives.evidence')
  const router = useRouter()
  const whyNot = useWhyNot()
  const { upload, uploading, problem, setProblem } = useUpload()
  const [shown, setShown] = useState<string | null>(null)
  const [leaving, setLeaving] = useState<ShownFile | null>(null)
  const pictures = files.filter(({ isPicture }) => isPicture)
  const settle = async (outcome: Awaited<ReturnType<typeof send>>, done: string) => {
    if (outcome.kind === 'done') notify(done)
    else setProblem(await whyNot(outcome))
    router.refresh()
  }
  const add = async (chosen: File[]) => {
    if (files.length + chosen.length > most) return setProblem(t('most', { most }))
    const fileIds = (await upload(chosen)).map((file) => file.id)
    if (fileIds.length === 0) return
    await settle(
      await send(AddIncentiveFilesDocument, { input: { id, fileIds, idempotencyKey: newKey() } }),
      t('added'),
    )
  }
  const remove = async (file: ShownFile) => {
    setLeaving(null)
    await settle(
      await send(RemoveIncentiveFileDocument, { input: { id: file.id, idempotencyKey: newKey() } }),
      t('removed'),
    )
  }
  if (files.length === 0 && !mayChange) return null
  return (
    <div className="flex flex-wrap items-center gap-2 py-1">
      {files.length > 0 && (
        <ul aria-label={t('title')} className="flex flex-wrap gap-2">
          {files.map((file) => (
            <FileTile
              key={file.id}
              remove={t('remove_named', { name: file.name })}
              onRemove={mayChange ? () => setLeaving(file) : null}
            >
              {file.isPicture ? (
                <button type="button" aria-label={t('open', { name: file.name })} onClick={() => setShown(file.id)}>
                  <FileFace src={thumbnailAddress(file.id)} isPicture />
                </button>
              ) : (
                <a href={fileAddress(file.id)} download className="flex items-center gap-2 hover:underline">
                  <FileFace src={null} isPicture={false} />
                  <span className="max-w-40 truncate">{file.name}</span>
                </a>
              )}
            </FileTile>
          ))}
        </ul>
      )}
      {mayChange && files.length < most && (
        <FileChoice uploading={uploading} name={`${t('add')} · ${whose}`} onFiles={(chosen) => void add(chosen)} />
      )}
      <p role="status" className="text-small text-bad empty:hidden">
        {problem}
      </p>
      <PictureViewer
        pictures={pictures.map((one) => ({ id: one.id, name: one.name, address: fileAddress(one.id) }))}
        shown={shown}
        onShow={setShown}
      />
      <ConfirmDialog
        open={leaving !== null}
        title={t('remove_title')}
        body={leaving?.name}
        confirm={t('remove')}
        cancel={t('keep')}
        kind="danger"
        onConfirm={() => leaving && void remove(leaving)}
        onClose={() => setLeaving(null)}
      />
    </div>
  )
}
