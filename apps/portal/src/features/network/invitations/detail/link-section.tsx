'use client'

import { Copy } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useRef } from 'react'
import { joinPath } from '@/lib/session/join-address.ts'
import { Button } from '@/patterns/button.tsx'
import { inputLook } from '@/patterns/fields/input-look.ts'
import { QrCode } from '@/patterns/qr-code.tsx'
import { notify } from '@/patterns/toast.tsx'

/** The clipboard is there on secure pages only; an address in the house's own network often isn't one. */
async function copy(field: HTMLInputElement): Promise<boolean> {
  field.select()
  try {
    await navigator.clipboard.writeText(field.value)
    return true
  } catch {
    return document.execCommand('copy')
  }
}

/** The link to pass on, and its code to be photographed. */
export function LinkSection({ token, name }: { token: string; name: string }) {
  const t = useTranslations('invitations.link')
  const field = useRef<HTMLInputElement>(null)
  const link = new URL(joinPath(token), location.origin).href
  const onCopy = async () => {
    if (field.current) notify(t((await copy(field.current)) ? 'copied' : 'not_copied'))
  }
  return (
    <div className="grid gap-3">
      <p className="text-soft">{t('lead', { name })}</p>
      <div className="flex gap-2">
        <input
          ref={field}
          readOnly
          value={link}
          aria-label={t('label')}
          className={inputLook('min-w-0 flex-1 text-soft')}
          onFocus={(event) => event.target.select()}
        />
        <Button kind="primary" className="!h-9 touch:!h-11" onClick={onCopy}>
          <Copy aria-hidden className="size-4" />
          {t('copy')}
        </Button>
      </div>
      <div className="justify-self-center p-1">
        <QrCode text={link} label={t('qr', { name })} />
      </div>
      <p className="text-center text-small text-soft">{t('scan')}</p>
    </div>
  )
}
