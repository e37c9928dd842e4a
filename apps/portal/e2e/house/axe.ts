import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/**
 * Axe finds nothing: each finding is told with the elements it is about.
 * @param rules only these, where others were asked of the same page already
 */
export async function expectNoAxeFindings(page: Page, rules: string[] = []): Promise<void> {
  // A page's name may come after what stands on it.
  await expect(page).toHaveTitle(/./)
  // In the page itself: the other mode gathers what frames of other sites say in a page of its own, and we have none.
  const axe = new AxeBuilder({ page }).setLegacyMode()
  const { violations } = await (rules.length > 0 ? axe.withRules(rules) : axe).analyze()
  expect(
    violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' | ')}`),
  ).toEqual([])
}
