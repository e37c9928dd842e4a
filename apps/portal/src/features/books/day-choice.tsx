import { buttonLook } from '@/patterns/button-look.ts'
import { inputLook } from '@/patterns/fields/input-look.ts'

type Field = { name: string; label: string; value: string }
type Props = { fields: readonly Field[]; hidden?: Readonly<Record<string, string>>; submit: string; max: string }

/** Days to look at, as the address has them; works before any script does. */
export function DayChoice({ fields, hidden = {}, submit, max }: Props) {
  return (
    <form className="mb-4 flex flex-wrap items-end gap-3 print:hidden">
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {fields.map(({ name, label, value }) => (
        <label key={name} className="grid gap-1">
          <span className="text-soft">{label}</span>
          <input type="date" name={name} defaultValue={value} max={max} className={inputLook('tabular')} />
        </label>
      ))}
      <button type="submit" className={buttonLook('plain')}>
        {submit}
      </button>
    </form>
  )
}
