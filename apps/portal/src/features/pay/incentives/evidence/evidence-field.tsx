'use client'

import { mostIncentiveFileMegabytes as mb, mostIncentiveFiles as most } from '@hubcap/rules/pay/incentive'
import { useTranslations } from 'next-intl'
import { type RefObject, useState } from 'react'
import { useController } from 'react-hook-form'
import { FieldFrame } from '@/patterns/fields/field-frame.tsx'
import { FileChoice } from './file-choice.tsx'
import { FileFace, FileTile } from './file-tile.tsx'
import { useUpload } from './use-upload.ts'

/** What a form keeps of an upload, also over a reload. */
export type KeptFile = { id: string; name: string; isPicture: boolean }

type Props = {
  required: boolean
  /** What is on its way, so that whoever saves meanwhile waits for it; false: something didn't arrive. */
  arriving: RefObject<Promise<boolean>>
}

/** Pictures and papers, uploaded as they are chosen. Fields: files, and fileIds for what is wrong with them. */
export function EvidenceField({ required, arriving }: Props) {
  const t = useTranslations('pay.incentives.evidence')
  const { upload, uploading, problem, setProblem } = useUpload()
  const [previews, setPreviews] = useState<Readonly<Record<string, string>>>({})
  const { field: kept } = useController<{ files: KeptFile[] }, 'files'>({ name: 'files' })
  const { field: ids } = useController<{ fileIds: string[] }, 'fileIds'>({ name: 'fileIds' })
  const keep = (files: KeptFile[]) => {
    kept.onChange(files)
    ids.onChange(files.map(({ id }) => id))
  }
  const take = async (files: File[]): Promise<boolean> => {
    const room = most - kept.value.length
    const arrived = await upload(files.slice(0, room))
    setPreviews((before) => ({
      ...before,
      ...Object.fromEntries(arrived.flatMap(({ id, preview }) => (preview ? [[id, preview]] : []))),
    }))
    keep([...kept.value, ...arrived.map(({ id, name, isPicture }) => ({ id, name, isPicture }))])
    if (files.length > room) setProblem(t('most', { most }))
    return arrived.length === files.length
  }
  return (
    <FieldFrame
      name="fileIds"
      label={t('title')}
      hint={required ? `${t('needed')}${t('hint', { most, mb })}` : t('hint', { most, mb })}
      optional={!required}
    >
      {(wiring) => (
        <div className="grid gap-2">
          {kept.value.length > 0 && (
            <ul className="flex flex-wrap gap-2">
              {kept.value.map((file) => (
                <FileTile
                  key={file.id}
                  remove={t('remove_named', { name: file.name })}
                  disabled={uploading !== null}
                  onRemove={() => keep(kept.value.filter((one) => one !== file))}
                >
                  <FileFace src={previews[file.id] ?? null} isPicture={file.isPicture} />
                  <span className="ml-2 max-w-40 truncate">{file.name}</span>
                </FileTile>
              ))}
            </ul>
          )}
          <FileChoice
            uploading={uploading}
            wiring={wiring}
            inputRef={ids.ref}
            disabled={kept.value.length >= most}
            onFiles={(files) => {
              const going = take(files)
              arriving.current = going
              // What somebody has read that it didn't arrive keeps nothing back.
              void going.then(() => {
                if (arriving.current === going) arriving.current = Promise.resolve(true)
              })
            }}
          />
          <p role="status" className="text-small text-bad empty:hidden">
            {problem}
          </p>
        </div>
      )}
    </FieldFrame>
  )
}
