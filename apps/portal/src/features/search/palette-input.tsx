'use client'

import { Autocomplete } from '@base-ui/react/autocomplete'
import { Dialog } from '@base-ui/react/dialog'
import { LoaderCircle, Search, X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { RefObject } from 'react'
import { useKeptAddress } from '@/lib/address/use-kept-address.ts'
import { iconButtonLook } from '@/patterns/button-look.ts'
import type { PaletteEntry } from './palette-entry.ts'

/** highlighted: what Enter would open, as it is when a key is pressed. */
type Props = { highlighted: RefObject<PaletteEntry | null>; isReading: boolean }

/** Where one types. Enter opens what is highlighted, ⌘ Enter or Ctrl Enter in a new tab. */
export function PaletteInput({ highlighted, isReading }: Props) {
  const t = useTranslations('search')
  const keep = useKeptAddress()
  const Icon = isReading ? LoaderCircle : Search
  return (
    <div className="flex items-center gap-2.5 border-b border-line py-1.5 pr-2 pl-4 max-md:pt-[max(0.375rem,env(safe-area-inset-top))]">
      <Icon aria-hidden className={isReading ? 'size-4 animate-spin text-soft' : 'size-4 text-soft'} />
      <Autocomplete.Input
        aria-label={t('title')}
        placeholder={t('placeholder')}
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="go"
        className="h-10 min-w-0 flex-1 bg-transparent outline-none placeholder:text-soft touch:h-11 touch:text-large"
        onKeyDown={(event) => {
          // Enter that ends a word of an input method chooses the word.
          if (event.nativeEvent.isComposing) return event.preventBaseUIHandler()
          if (event.key !== 'Enter' || !(event.metaKey || event.ctrlKey)) return
          const path = highlighted.current?.href
          if (!path) return
          event.preventBaseUIHandler()
          event.preventDefault()
          window.open(keep(path), '_blank', 'noopener')
        }}
      />
      <Dialog.Close aria-label={t('close')} className={iconButtonLook()}>
        <X aria-hidden className="size-4" />
      </Dialog.Close>
    </div>
  )
}
