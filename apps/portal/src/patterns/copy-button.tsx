'use client'

import { Check, Copy } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { Button } from './button.tsx'
import type { ButtonKind } from './button-look.ts'
import { notify } from './toast.tsx'

type Props = { text: string; children: string; kind?: ButtonKind }

const shownMs = 2000

/** Puts a text on the clipboard and says so in its own place. */
export function CopyButton({ text, children, kind = 'plain' }: Props) {
  const t = useTranslations('patterns.copy')
  const [copied, setCopied] = useState(false)
  useEffect(() => {
    if (!copied) return
    const timer = setTimeout(() => setCopied(false), shownMs)
    return () => clearTimeout(timer)
  }, [copied])
  const copy = async () => {
    // Over plain http in a local network a page has no clipboard.
    const done = await navigator.clipboard?.writeText(text).then(
      () => true,
      () => false,
    )
    if (done) setCopied(true)
    else notify(t('failed'))
  }
  const Icon = copied ? Check : Copy
  return (
    <Button kind={kind} onClick={() => void copy()}>
      <Icon aria-hidden className="size-4" />
      <span aria-live="polite">{copied ? t('done') : children}</span>
    </Button>
  )
}
