'use client'

import { Paperclip } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useFormat } from '@/lib/format/use-format.ts'
import { buttonLook } from '@/patterns/button-look.ts'
import { cx } from '@/patterns/cx.ts'
import type { FieldWiring } from '@/patterns/fields/field-frame.tsx'
import { ProgressBar } from '@/patterns/progress-bar.tsx'

type Props = {
  uploading: { name: string; share: number } | null
  onFiles: (files: File[]) => void
  disabled?: boolean
  /** What a screen reader says where several of them stand below each other; begins with the label. */
  name?: string
  wiring?: FieldWiring
  inputRef?: (input: HTMLInputElement | null) => void
}

/** Takes pictures and papers from the machine; a phone offers its camera, too. */
export function FileChoice({ uploading, onFiles, disabled = false, name, wiring, inputRef }: Props) {
  const t = useTranslations('pay.incentives.evidence')
  const { share } = useFormat()
  if (uploading)
    return (
      <div className="w-full max-w-xs">
        <ProgressBar
          label={t('uploading', { name: uploading.name, share: share(uploading.share) })}
          value={uploading.share}
          max={1}
        />
      </div>
    )
  return (
    <label
      className={cx(
        buttonLook('plain'),
        'relative w-fit cursor-pointer has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent',
        disabled && 'cursor-default opacity-50',
      )}
    >
      <Paperclip aria-hidden className="size-4" />
      {t('add')}
      <input
        {...wiring}
        ref={inputRef}
        type="file"
        multiple
        accept="image/*,application/pdf"
        aria-label={name}
        disabled={disabled}
        className="absolute inset-0 cursor-pointer opacity-0 disabled:cursor-default"
        onChange={(event) => {
          const files = [...(event.target.files ?? [])]
          // The same file may be chosen again.
          event.target.value = ''
          if (files.length > 0) onFiles(files)
        }}
      />
    </label>
  )
}
