import type { Page } from '@playwright/test'

type ChosenFile = string | { name: string; mimeType: string; buffer: Buffer }

/**
 * Gives the page's field a file, once React listens to the field: until then a choice goes by unheard. People can't be that
 * quick, a test can.
 */
export async function chooseFile(page: Page, file: ChosenFile): Promise<void> {
  const field = page.locator('input[type=file]')
  await field.waitFor({ state: 'attached' })
  await page.waitForFunction(() => {
    const input = document.querySelector('input[type=file]')
    return input !== null && Object.keys(input).some((key) => key.startsWith('__reactProps'))
  })
  await field.setInputFiles(file)
}
