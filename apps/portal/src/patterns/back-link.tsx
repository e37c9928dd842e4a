import { ArrowLeft } from 'lucide-react'
import { KeptLink } from './kept-link.tsx'

/** The way back, above a page's heading. */
export const BackLink = ({ href, label }: { href: string; label: string }) => (
  <KeptLink
    href={href}
    className="quick -ml-1.5 inline-flex h-8 items-center gap-1 rounded px-1.5 text-soft hover:text-ink touch:h-11 print:hidden"
  >
    <ArrowLeft aria-hidden className="size-4" />
    {label}
  </KeptLink>
)
