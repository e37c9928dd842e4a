'use client'

import { Dialog } from '@base-ui/react/dialog'
import { ChevronLeft, ChevronRight, Download, X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { iconButtonLook } from '../button-look.ts'
import type { PictureViewerProps } from './picture-viewer.tsx'

/** Esc closes, the arrow keys lead on; a long screenshot is read as wide as there is room. */
export function PicturePopup({ pictures, shown, onShow }: PictureViewerProps) {
  const t = useTranslations('patterns.pictures')
  const [isWide, setWide] = useState(false)
  const at = pictures.findIndex(({ id }) => id === shown)
  const picture = pictures[at]
  const go = (by: number) => {
    const next = pictures[at + by]
    if (next) onShow(next.id)
  }
  return (
    <Dialog.Root open={picture !== undefined} onOpenChange={(open) => !open && onShow(null)}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-50 bg-veil" />
        <Dialog.Popup
          className="fixed inset-2 z-50 grid grid-rows-[auto_1fr] rounded border border-line bg-surface shadow-lift outline-none md:inset-8"
          onKeyDown={(event) => {
            if (event.key === 'ArrowLeft') go(-1)
            if (event.key === 'ArrowRight') go(1)
          }}
        >
          <header className="flex items-center gap-1 border-b border-line py-1 pr-1 pl-4">
            <Dialog.Title className="min-w-0 flex-1 truncate text-base">{picture?.name}</Dialog.Title>
            {pictures.length > 1 && (
              <>
                <span className="px-2 text-soft tabular">{t('position', { at: at + 1, all: pictures.length })}</span>
                <button
                  type="button"
                  aria-label={t('previous')}
                  disabled={at === 0}
                  className={iconButtonLook()}
                  onClick={() => go(-1)}
                >
                  <ChevronLeft aria-hidden className="size-4" />
                </button>
                <button
                  type="button"
                  aria-label={t('next')}
                  disabled={at === pictures.length - 1}
                  className={iconButtonLook()}
                  onClick={() => go(1)}
                >
                  <ChevronRight aria-hidden className="size-4" />
                </button>
              </>
            )}
            <a href={picture?.address} download aria-label={t('download')} className={iconButtonLook()}>
              <Download aria-hidden className="size-4" />
            </a>
            <Dialog.Close aria-label={t('close')} className={iconButtonLook()}>
              <X aria-hidden className="size-4" />
            </Dialog.Close>
          </header>
          <div className="min-h-0 overflow-auto bg-sunken">
            {picture && (
              <button
                type="button"
                aria-label={t(isWide ? 'whole' : 'wide')}
                aria-pressed={isWide}
                className={`block w-full ${isWide ? 'cursor-zoom-out' : 'h-full cursor-zoom-in'}`}
                onClick={() => setWide(!isWide)}
              >
                {/* biome-ignore lint/performance/noImgElement: only this session may read it */}
                <img
                  key={picture.id}
                  src={picture.address}
                  alt={picture.name}
                  className={isWide ? 'mx-auto w-full max-w-4xl' : 'mx-auto h-full max-w-full object-contain'}
                />
              </button>
            )}
          </div>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
