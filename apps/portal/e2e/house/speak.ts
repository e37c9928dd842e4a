import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'

const documents = JSON.parse(
  readFileSync(new URL('../../generated/persisted-documents.json', import.meta.url), 'utf8'),
) as Record<string, string>

const setLocale = Object.entries(documents).find(([, text]) => text.startsWith('mutation SetLocale('))?.[0]

/** Sets the language of the account that is signed in, as choosing it in the portal does. */
export async function speak(page: Page, locale: 'zh' | 'en'): Promise<void> {
  const origin = new URL(test.info().project.use.baseURL ?? '').origin
  const answer = await page.request.post('/api/graphql', {
    headers: { origin, 'sec-fetch-site': 'same-origin' },
    data: { variables: { input: { locale } }, documentId: setLocale },
  })
  expect(await answer.text()).toContain('"setLocale":{')
}
