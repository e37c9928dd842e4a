import { tendCardsJob } from '../cards/nightly/tend-cards.job.ts'
import { fillTokensJob } from '../customers/fill-tokens.job.ts'
import { forgetUploadsJob } from '../files/forget-uploads.job.ts'
import { checkImportJob } from '../imports/check-import.job.ts'
import { writeImportJob } from '../imports/run-import.job.ts'
import { undoImportJob } from '../imports/undo/undo-import.job.ts'
import { returnLeadsJob } from '../leads/return-leads.job.ts'
import { expirePointsJob } from '../members/expire-points.job.ts'
import { sendMessageJob } from '../messages/send-message.job.ts'
import { scoreMonthJob } from '../performance/score-month.job.ts'
import { scoreMovedJob } from '../performance/score-moved.job.ts'
import { sendReportJob } from '../reports/send-report.job.ts'
import { runSimulationJob } from '../simulations/run-simulation.job.ts'
import { deliverWebhookJob } from '../webhooks/deliver-webhook.job.ts'
import type { Job } from './job.ts'

/** Every kind of background work. */
export const jobs: readonly Job[] = [
  fillTokensJob,
  tendCardsJob,
  checkImportJob,
  writeImportJob,
  undoImportJob,
  forgetUploadsJob,
  expirePointsJob,
  returnLeadsJob,
  scoreMonthJob,
  scoreMovedJob,
  runSimulationJob,
  sendMessageJob,
  sendReportJob,
  deliverWebhookJob,
]
