/** Which of the open houses this process tries: one works at each, so that no test meets what another one does meanwhile. */
export function takeHouse(): { count: number; url: string } {
  const houses: Record<string, string>[] = JSON.parse(process.env.HUBCAP_E2E_HOUSES ?? '[{}]')
  Object.assign(process.env, houses[Number(process.env.TEST_PARALLEL_INDEX ?? 0)])
  return { count: houses.length, url: process.env.HUBCAP_E2E_URL ?? 'http://localhost:3000' }
}
