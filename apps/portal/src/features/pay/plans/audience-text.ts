import type { CommissionVersionFragment } from '@generated/graphql.ts'
import { planAudienceTerms } from '@hubcap/words/terms/pay'
import type { Locale } from '@/lib/i18n/locales.ts'
import { makeTerms } from '@/lib/words/make-terms.ts'

/** For whom a version is: a post by its name. */
export const audienceText = ({ audience, post }: CommissionVersionFragment, locale: Locale): string =>
  post ?? makeTerms(locale).term(planAudienceTerms, audience)
