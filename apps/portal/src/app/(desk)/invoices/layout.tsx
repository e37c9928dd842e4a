import type { ReactNode } from 'react'
import { Texts } from '@/lib/i18n/texts.tsx'

export default function Layout({ children }: { children: ReactNode }) {
  return <Texts files={['invoices']}>{children}</Texts>
}
