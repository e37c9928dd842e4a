'use client'

import { Download } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import { Button } from '@/patterns/button.tsx'
import { buttonLook } from '@/patterns/button-look.ts'
import { CopyButton } from '@/patterns/copy-button.tsx'

type Props = { codes: readonly string[]; onKept: () => void }

/** What lets somebody in without their phone, shown this once: to be copied or kept as a file. */
export function RecoveryCodes({ codes, onKept }: Props) {
  const t = useTranslations('second_factor')
  const text = `${codes.join('\n')}\n`
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <div className="grid max-w-sm gap-3">
      <h3 ref={heading} tabIndex={-1} className="outline-none">
        {t('codes_title')}
      </h3>
      <p className="text-soft">{t('codes_lead')}</p>
      <ul className="grid gap-1 rounded border border-line bg-sunken p-3 font-mono sm:grid-cols-2">
        {codes.map((code) => (
          <li key={code} className="select-all">
            {code}
          </li>
        ))}
      </ul>
      <div className="flex flex-wrap gap-2">
        <CopyButton text={text}>{t('copy')}</CopyButton>
        <a
          href={`data:text/plain;charset=utf-8,${encodeURIComponent(text)}`}
          download={t('file')}
          className={buttonLook('plain')}
        >
          <Download aria-hidden className="size-4" />
          {t('download')}
        </a>
        <Button kind="primary" onClick={onKept}>
          {t('kept')}
        </Button>
      </div>
    </div>
  )
}
