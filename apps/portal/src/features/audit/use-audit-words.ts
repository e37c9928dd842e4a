'use client'

import type { AuditRowFragment } from '@generated/graphql.ts'
import { auditActionTerms, auditEntityTerms } from '@hubcap/words/terms/audit'
import { roleTerms } from '@hubcap/words/terms/role'
import type { Text } from '@hubcap/words/text'
import { useLocale, useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { asLocale } from '@/lib/i18n/locales.ts'

type Row = Pick<AuditRowFragment, 'action' | 'entity' | 'subject' | 'actorName' | 'actorRole' | 'isByKey'>
type Terms = Readonly<Record<string, Text>>

/** The words of an entry. What a newer server calls by a word that this page hasn't got stands as it is. */
export function useAuditWords() {
  const t = useTranslations('audit')
  const locale = asLocale(useLocale()) ?? 'zh'
  return useMemo(() => {
    const word = (terms: Terms, key: string) => terms[key]?.[locale] ?? key
    return {
      action: ({ action }: Row) => word(auditActionTerms, action),
      entity: ({ entity }: Row) => word(auditEntityTerms, entity),
      record: ({ entity, subject }: Row) => [word(auditEntityTerms, entity), subject].filter(Boolean).join(' · '),
      who: ({ actorName, isByKey }: Row) => actorName ?? t(isByKey ? 'by_key' : 'by_system'),
      role: ({ actorRole }: Row) => actorRole && roleTerms[actorRole][locale],
    }
  }, [t, locale])
}
