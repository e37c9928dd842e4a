export * from '@hubcap/database/testing/small-sessions'
