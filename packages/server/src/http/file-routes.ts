import type { Route } from './api-server.ts'
import { evidenceUpload } from './evidence-upload.ts'
import { exportRoutes } from './exports/export-routes.ts'
import { fileUpload } from './file-upload.ts'
import { incentiveFile, incentiveThumbnail } from './incentive-file.ts'
import { thumbnailCost } from './limits/rates.ts'
import { messageAttachment } from './message-attachment.ts'
import { personFile } from './person-file.ts'
import { problemRows } from './problem-rows.ts'
import { reportFile } from './report-file.ts'

/** Whatever comes and goes as a file rather than by GraphQL. */
export const fileRoutes: readonly Route[] = [
  ['POST', /^\/files$/, fileUpload],
  ['POST', /^\/incentive-files$/, evidenceUpload],
  ['GET', /^\/incentive-files\/[^/]+$/, incentiveFile],
  ['GET', /^\/incentive-files\/[^/]+\/thumbnail$/, incentiveThumbnail, thumbnailCost],
  ['GET', /^\/imports\/[^/]+\/problems\.(?:csv|xlsx)$/, problemRows],
  ['GET', /^\/customers\/[^/]+\/data\.xlsx$/, personFile],
  ['GET', /^\/messages\/[^/]+\/attachment$/, messageAttachment],
  ['GET', /^\/exports\/report\.(csv|xlsx)$/, reportFile],
  ...exportRoutes,
]
