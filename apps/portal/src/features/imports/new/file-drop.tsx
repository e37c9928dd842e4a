'use client'

import { FileUp } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { type DragEvent, useState } from 'react'
import { useFormat } from '@/lib/format/use-format.ts'
import { cx } from '@/patterns/cx.ts'
import { ProgressBar } from '@/patterns/progress-bar.tsx'

type Props = {
  disabled: boolean
  /** How much of the file has gone up, from 0 to 1; null while there is none. */
  share: number | null
  onFile: (file: File) => void
}

/** Takes a file that is dropped or chosen. What kind of file it is, the server finds out by its contents. */
export function FileDrop({ disabled, share, onFile }: Props) {
  const t = useTranslations('imports.new')
  const format = useFormat()
  const [over, setOver] = useState(false)
  if (share !== null)
    return <ProgressBar label={t('uploading', { share: format.share(share) })} value={share} max={1} />
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const file = event.dataTransfer.files[0]
    if (file && !disabled) onFile(file)
  }
  return (
    <div className="grid gap-2">
      <label
        onDragOver={(event) => {
          event.preventDefault()
          setOver(!disabled)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
        className={cx(
          'quick relative grid justify-items-center gap-1 rounded border border-dashed px-4 py-10 text-center has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent',
          over ? 'border-accent bg-tint' : 'border-edge bg-canvas',
          disabled ? 'text-soft' : 'cursor-pointer hover:bg-hover',
        )}
      >
        <FileUp aria-hidden className="size-6 text-soft" />
        <span className="font-strong">{disabled ? t('kind_first') : t('drop')}</span>
        <span className="text-soft">{t('drop_hint')}</span>
        <input
          type="file"
          accept=".xlsx,.csv,.tsv,.txt,text/csv,text/plain,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          disabled={disabled}
          className="absolute inset-0 cursor-pointer opacity-0 disabled:cursor-default"
          onChange={(event) => {
            const file = event.target.files?.[0]
            // The same file may be chosen again after it was mended.
            event.target.value = ''
            if (file) onFile(file)
          }}
        />
      </label>
    </div>
  )
}
