/** How long somebody stays signed in on a device, whatever they do there. */
export const sessionDays = 14
