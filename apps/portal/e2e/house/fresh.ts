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
export async function choose(page: Page, label: string, search: string, option = search) {
  await page.getByLabel(label, { exact: label === '加盟商' }).click()
  await page.locator('input[role=combobox]').fill(search)
  await page.getByRole('option', { name: option }).first().click()
}

/** The form answers to keys, and is there once: what is typed before its script runs would be lost. */
export async function formReady(page: Page) {
  await page.waitForFunction(() => {
    const form = document.querySelector('main form')
    // What the server sent late lies hidden until React has put it in its place, or has drawn it itself.
    const sentLate = document.querySelector('div[hidden][id^="S:"]')
    return sentLate === null && form !== null && Object.keys(form).some((key) => key.startsWith('__reactProps'))
  })
}

export async function openForm(page: Page, path: string) {
  await page.goto(path)
  await formReady(page)
}
