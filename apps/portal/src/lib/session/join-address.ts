const shape = /^\/join\/[\w-]{1,200}$/

export const joinPath = (token: string): string => `/join/${token}`

/** Where a sign-in leads to afterwards: an invitation's page, or the overview. No address of somebody else's making. */
export const afterSignIn = (to: string | null | undefined): string => (to && shape.test(to) ? to : '/')
