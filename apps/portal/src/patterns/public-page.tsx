import type { ReactNode } from 'react'
import { LanguageLink } from './language-link.tsx'
import { OfflineNotice } from './offline-notice.tsx'

type Props = { title: ReactNode; lead?: ReactNode; children: ReactNode }

/** A page before there is an account: one narrow column, and the language above it. */
export function PublicPage({ title, lead, children }: Props) {
  return (
    <main className="grid min-h-dvh grid-rows-[auto_1fr] px-5 pb-10">
      <div className="flex min-h-14 flex-wrap items-center justify-end">
        <OfflineNotice />
        <LanguageLink />
      </div>
      <div className="mx-auto w-full max-w-[22rem] self-start pt-[min(12vh,7rem)]">
        <h1 className="text-large">{title}</h1>
        {lead && <p className="mt-1 text-soft">{lead}</p>}
        <div className="mt-6">{children}</div>
      </div>
    </main>
  )
}
