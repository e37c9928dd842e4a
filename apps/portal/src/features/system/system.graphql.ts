import { graphql } from '@generated/gql.ts'

graphql(`
  query RunningState {
    runningState {
      version
      postgresVersion
      isDatabaseCurrent
      now
      isWorkerSeen
      workerSeenAt
      waitingJobs
      oldestJobAt
      failedJobs
      lastBackup { finishedAt bytes }
      sendsMail
    }
  }
`)
