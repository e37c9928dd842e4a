import { allRefusals } from '@hubcap/rules/all-refusals'
import { problemCodes } from '@hubcap/rules/imports/problem-codes'
import type { CodeList } from '@hubcap/rules/input/params'
import type { Locale } from '@hubcap/rules/tenancy/locale'
import { allTexts, type Code } from './all-texts.ts'
import { fill } from './placeholders.ts'
import type { Text } from './text.ts'
import { writeParam } from './write-param.ts'

const codes: CodeList = { ...allRefusals, ...problemCodes }

const unknown: Text = {
  zh: '出了问题，没有完成（{code}）。',
  en: 'Something went wrong and this wasn’t done ({code}).',
}

/**
 * The reader's words for a refusal, an issue or an import's problem. A code that this version doesn't know, from a
 * newer server, is named.
 */
export function render(locale: Locale, code: string, params: Readonly<Record<string, unknown>> = {}): string {
  if (!Object.hasOwn(allTexts, code)) return unknown[locale].replace('{code}', code)
  const kinds = codes[code] ?? {}
  return fill(allTexts[code as Code][locale], params, (name) => writeParam(locale, kinds[name] ?? 'text', params[name]))
}
