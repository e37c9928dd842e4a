import { cx } from '../cx.ts'
import { type Column, columnLook } from './column.ts'

type Props<Row> = { columns: readonly Column<Row>[] /** Beside a column of boxes. */; isIndented: boolean }

/** Totals of everything that is filtered, not only of this page. It stays in sight at the bottom. */
export function TableTotals<Row>({ columns, isIndented }: Props<Row>) {
  if (!columns.some(({ total }) => total !== undefined)) return null
  return (
    <tfoot>
      <tr>
        {isIndented && <td className="sticky bottom-0 rounded-bl border-t border-line bg-sunken print:hidden" />}
        {columns.map((column) => (
          <td
            key={column.id}
            className={cx(
              'sticky bottom-0 h-10 border-t border-line bg-sunken px-3 font-strong whitespace-nowrap first:rounded-bl first:pl-4 last:rounded-br last:pr-4',
              columnLook(column),
            )}
          >
            {column.total}
          </td>
        ))}
      </tr>
    </tfoot>
  )
}
