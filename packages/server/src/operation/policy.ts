import { can } from '@hubcap/rules/tenancy/can'

/** What decides whether a role may do a thing: can(), unless a test builds the server with every check off. */
export type Policy = typeof can

export const policyOfRoles: Policy = can
