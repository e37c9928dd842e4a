import { percent } from './percent.ts'

type Props = { href: string | undefined; title: string; left: number; width: number }

/** The strip of one day over a line: tells its numbers and opens its records. The keyboard goes through the table twin. */
export function DayStrip({ href, title, left, width }: Props) {
  const look = 'absolute inset-y-0 hover:bg-accent/8'
  const style = { left: percent(left), width: percent(width) }
  if (!href) return <span title={title} className={look} style={style} />
  return (
    <a href={href} title={title} tabIndex={-1} className={look} style={style}>
      <span className="sr-only">{title}</span>
    </a>
  )
}
