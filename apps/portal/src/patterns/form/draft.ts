'use client'

const prefix = 'hubcap-draft:'

/** What is typed in a form, kept in this tab until it is saved, thrown away, or the person signs out. */
export function readDraft<Values>(key: string): Partial<Values> | null {
  try {
    return JSON.parse(sessionStorage.getItem(prefix + key) ?? 'null') as Partial<Values> | null
  } catch {
    return null
  }
}

/** Nothing that is secret is written down. */
const openly = (name: string, value: unknown) => (/password/i.test(name) ? undefined : value)

export function keepDraft(key: string, values: unknown): void {
  try {
    sessionStorage.setItem(prefix + key, JSON.stringify(values, openly))
  } catch {
    // A full or forbidden storage only costs the draft.
  }
}

export const forgetDraft = (key: string): void => sessionStorage.removeItem(prefix + key)

export function forgetDrafts(): void {
  for (const key of Object.keys(sessionStorage)) if (key.startsWith(prefix)) sessionStorage.removeItem(key)
}
