'use client'

import { FileText, ImageIcon, X } from 'lucide-react'
import type { ReactNode } from 'react'
import { iconButtonLook } from '@/patterns/button-look.ts'

/** A picture as it is small, or what kind of thing it is. */
export function FileFace({ src, isPicture }: { src: string | null; isPicture: boolean }) {
  const Icon = isPicture ? ImageIcon : FileText
  return (
    <span className="grid size-16 shrink-0 place-items-center overflow-hidden rounded border border-line bg-sunken text-soft">
      {src ? (
        // biome-ignore lint/performance/noImgElement: it is small already, and only this session may read it
        <img src={src} alt="" width={64} height={64} loading="lazy" className="size-16 object-cover" />
      ) : (
        <Icon aria-hidden className="size-6" />
      )}
    </span>
  )
}

type Props = { children: ReactNode; remove: string; onRemove: (() => void) | null; disabled?: boolean }

/** One of them, with what takes it away. remove: said by a screen reader, with the file's name. */
export function FileTile({ children, remove, onRemove, disabled }: Props) {
  return (
    <li className="flex items-center">
      {children}
      {onRemove && (
        <button type="button" aria-label={remove} disabled={disabled} className={iconButtonLook()} onClick={onRemove}>
          <X aria-hidden className="size-4" />
        </button>
      )}
    </li>
  )
}
