'use client'

import { useTranslations } from 'next-intl'
import { buttonLook } from './button-look.ts'
import { CopyButton } from './copy-button.tsx'
import { inputLook } from './fields/input-look.ts'
import { KeptLink } from './kept-link.tsx'

type Props = {
  /** Null where the answer that held it never arrived: the same request again can't show it any more. */
  secret: string | null
  label: string
  /** Why it is to be kept now. */
  lead: string
  /** What to do where it is lost. */
  lost: string
  back: { href: string; label: string }
}

/** Something that is shown this once: to be copied, and then gone on from. */
export function SecretOnce({ secret, label, lead, lost, back }: Props) {
  const t = useTranslations('patterns.secret')
  return (
    <div className="grid gap-4">
      <p role="status" className="rounded border border-line bg-warn-tint p-3">
        {secret ? lead : lost}
      </p>
      {secret && (
        <div className="grid gap-2">
          <input
            readOnly
            value={secret}
            aria-label={label}
            className={inputLook('font-mono')}
            onFocus={(event) => event.target.select()}
          />
          <div className="justify-self-start">
            <CopyButton kind="primary" text={secret}>
              {t('copy')}
            </CopyButton>
          </div>
        </div>
      )}
      <KeptLink href={back.href} className={buttonLook('plain', 'justify-self-start')}>
        {back.label}
      </KeptLink>
    </div>
  )
}
