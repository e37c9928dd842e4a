import type { ImportKind } from '@hubcap/rules/imports/import-kind'
import type { Locale } from '@hubcap/rules/tenancy/locale'
import { render } from '@hubcap/words/render'
import { importFieldTerms } from '@hubcap/words/terms/import-field'
import type { Text } from '@hubcap/words/text'
import type { RowProblem } from './row-problem.ts'

/** What is wrong with a row, in the reader's words: “Amount paid: must be more than zero; Store: …”. */
export function problemText(locale: Locale, kind: ImportKind, problems: readonly RowProblem[]): string {
  const terms: Readonly<Record<string, Text>> = importFieldTerms[kind]
  const [colon, semicolon] = locale === 'zh' ? ['：', '；'] : [': ', '; ']
  const texts = problems.map(({ field, code, params }) => {
    const term = field === null ? undefined : terms[field]?.[locale]
    return `${term ? term + colon : ''}${render(locale, code, params)}`
  })
  return texts.join(semicolon)
}
