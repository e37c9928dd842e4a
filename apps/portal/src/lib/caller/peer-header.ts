/** In which the portal's own server notes who is at the other end of the socket: Next keeps it from its pages. */
export const peerHeader = 'x-hubcap-peer'
