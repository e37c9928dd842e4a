'use client'

import { ArrowUp } from 'lucide-react'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { ChosenPlace } from '@/lib/address/place.ts'
import { useViewer } from '@/lib/session/viewer-provider.tsx'
import type { Sheet } from './sheet/sheet.ts'
import { usePlacePath } from './use-place-path.ts'

/** One level up, as far as the viewer has one. */
function placeAbove(scope: string, { parent }: Sheet, place: ChosenPlace): ChosenPlace | null {
  const franchiseeId = place.kind === 'store' ? parent?.franchiseeId : null
  return franchiseeId && (scope === 'chain' || scope === 'franchisee') ? { kind: 'franchisee', id: franchiseeId } : null
}

/** Whose sheet it is, and the way to the one it is part of. */
export function UpLink({ sheet, place }: { sheet: Sheet; place: ChosenPlace | null }) {
  const t = useTranslations('quotas')
  const { scope } = useViewer()
  const path = usePlacePath()
  return (
    <span className="flex flex-wrap items-center gap-x-3">
      <span>{t('lead', { name: sheet.parent?.name ?? '', year: String(sheet.year) })}</span>
      {place && (
        <Link
          href={path(placeAbove(scope, sheet, place))}
          className="inline-flex items-center gap-1 text-accent hover:underline"
        >
          <ArrowUp aria-hidden className="size-3.5" />
          {t('up')}
        </Link>
      )}
    </span>
  )
}
