/** A person signs in. A service is another system's: it has an API key in place of a password, and is nobody's. */
export const accountKinds = ['person', 'service'] as const
export type AccountKind = (typeof accountKinds)[number]
