import type { Page } from '@playwright/test'

/** A code that no earlier run has used: the house may be an old one. */
export const freshCode = (letter: string): string => letter + Date.now().toString(36).toUpperCase()

/** Opens the row with that text and gives its side panel. */
export async function openRow(page: Page, text: string) {
  await page.locator('tbody').getByRole('button', { name: text }).click()
  const panel = page.getByRole('region', { name: /详情$/ })
  await panel.waitFor()
  return panel
}

/** Chooses out of a list that is searched in. */
export async function choose(page: Page, label: string, text: string) {
  await page.getByRole('button', { name: label }).click()
  await page.getByRole('combobox').fill(text)
  await page.getByRole('option', { name: text }).first().click()
}
