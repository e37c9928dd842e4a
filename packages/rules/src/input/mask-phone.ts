/** Whether a phone is one that was shown with asterisks. */
export const isMasked = (phone: string): boolean => /[*＊•●]/.test(phone)

const mobile = /(?<!\d)(?:(?:\+|00)?86[-\s]?)?1[3-9]\d[-\s]?\d{4}[-\s]?\d{4}(?!\d)/g

/** Mobile numbers of the mainland wherever they stand in a text: what somebody searched for, a cell of a file. */
export const maskPhonesIn = (text: string): string => text.replace(mobile, maskPhone)

/**
 * 13800138000 → 138****8000, whether written so or as +86…; of short numbers only the last two digits stay. What is masked
 * already stays as it is.
 */
export function maskPhone(phone: string): string {
  if (isMasked(phone)) return phone
  const compact = phone.normalize('NFKC').replace(/[^\d+]/g, '')
  const digits = /^\+86\d{10,11}$/.test(compact) ? compact.slice(3) : compact
  const country = digits.startsWith('+') ? 1 : 0
  if (digits.length - country < 9) return `****${digits.slice(-2)}`
  return `${digits.slice(0, 3 + country)}****${digits.slice(-4)}`
}
