import { routes } from './routes.ts'
import { looks, scenesOf, states, whyNot } from './states.ts'

const notes: string[] = []

function mark(why: string | null): string {
  if (why === null) return '●'
  if (!notes.includes(why)) notes.push(why)
  return String(notes.indexOf(why) + 1)
}

/** The list of all pages and their states, as docs/states.md shows it. */
export function statesTable(): string {
  notes.length = 0
  const lines = routes.map(
    (route) => `| \`${route.path}\` | ${states.map((state) => mark(whyNot(route, state))).join(' | ')} |`,
  )
  const count = scenesOf(routes).length
  return [
    '# Pages and their states',
    '',
    `${routes.length} pages, ${count} pages in a state, ${count * looks.length} with languages, themes and widths: each ● in`,
    `${looks.map(({ locale, theme, width }) => `${locale} ${theme} ${width}`).join(', ')}.`,
    'Written by `npm run states` from `apps/portal/src/states`; a page that is missing fails the build.',
    '',
    `| page | ${states.join(' | ')} |`,
    `|---|${states.map(() => '---').join('|')}|`,
    ...lines,
    '',
    ...notes.map((note, at) => `${at + 1}. ${note}`),
    '',
  ].join('\n')
}
