/** No chain has it: what is kept before a chain is known lies here. */
export const nobodysTenantId = '00000000-0000-0000-0000-000000000000'
