import type { Locator, Page } from '@playwright/test'

/** The line under a list that says how many rows it has, and which of them are in sight where it has pages. */
export const listCount = (page: Page): Locator =>
  page.getByRole('navigation', { name: '翻页' }).getByText(/(^|，)共 [\d,]+\+? 条$/)

/** As it is written, with its commas; an empty list has no such line and says that it is empty instead. */
export async function writtenCount(page: Page): Promise<string> {
  const empty = page.locator('main [data-state=empty]')
  await listCount(page).or(empty).first().waitFor()
  if (await empty.isVisible()) return '0'
  return /共 ([\d,]+)\+? 条$/.exec((await listCount(page).textContent()) ?? '')?.[1] ?? ''
}

export const countOfList = async (page: Page): Promise<number> => Number((await writtenCount(page)).replaceAll(',', ''))
