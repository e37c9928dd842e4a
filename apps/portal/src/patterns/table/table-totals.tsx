import { cx } from '../cx.ts'
import { type Column, columnLook } from './column.ts'

/** Totals of everything that is filtered, not only of this page. It stays in sight at the bottom. */
export function TableTotals<Row>({ columns }: { columns: readonly Column<Row>[] }) {
  if (!columns.some(({ total }) => total !== undefined)) return null
  return (
    <tfoot>
      <tr>
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
